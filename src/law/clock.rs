//! The dates of a case under all its laws: the earliest rules.

use super::{Deadline, Duty, Facts, LawBook, LawError, RegimeId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The dates of a case. Written into the ledger, and never computed again from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// When the answer is due, under the law that rules.
    pub due: Deadline,
    /// The law that rules: the one with the earliest date.
    pub regime: RegimeId,
    /// When receipt must be acknowledged, where a law asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledge_by: Option<Deadline>,
    /// Until when an extension can be told, where every law of the case knows one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extend_by: Option<Deadline>,
    /// Until when a refusal must be told, where a law says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refuse_by: Option<Deadline>,
    /// The last day under the other laws of the case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<(RegimeId, NaiveDate)>,
    /// Hash of the edition of the law it was computed by; empty in the clocks of before there were editions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub edition: String,
}

impl Clock {
    /// Every duty of the case with its dates, in the order in which they come up.
    pub fn duties(&self) -> impl Iterator<Item = (Duty, &Deadline)> {
        [
            (Duty::Acknowledge, self.acknowledge_by.as_ref()),
            (Duty::NotifyExtension, self.extend_by.as_ref()),
            (Duty::NotifyRefusal, self.refuse_by.as_ref()),
            (Duty::Respond, Some(&self.due)),
        ]
        .into_iter()
        .filter_map(|(duty, deadline)| deadline.map(|deadline| (duty, deadline)))
    }
}

impl LawBook {
    /// The dates of a case under all its laws.
    ///
    /// # Errors
    /// As for [`LawBook::deadline`]; also when there is no law at all.
    pub fn clock(&self, regimes: &[RegimeId], facts: &Facts<'_>) -> Result<Clock, LawError> {
        let mut answers: Vec<(RegimeId, Deadline)> = Vec::new();
        for regime in regimes {
            answers.push((regime.clone(), self.deadline(regime, Duty::Respond, facts)?));
        }
        answers.sort_by(|one, other| (one.1.ends, &one.0).cmp(&(other.1.ends, &other.0)));
        let safe = answers.iter().map(|(_, deadline)| (deadline.safe_ends, deadline.safe_last_day)).min();
        let mut answers = answers.into_iter();
        let (regime, mut due) = answers.next().ok_or(LawError::NoRegime)?;
        (due.safe_ends, due.safe_last_day) = safe.unwrap_or((due.safe_ends, due.safe_last_day));
        let others = answers.map(|(regime, deadline)| (regime, deadline.last_day)).collect();
        let all_extend = regimes.iter().all(|regime| self.has_duty(regime, facts, Duty::NotifyExtension));
        let may_extend = all_extend && facts.extended.is_none();
        Ok(Clock {
            due,
            regime,
            acknowledge_by: self.earliest(regimes, Duty::Acknowledge, facts)?,
            extend_by: if may_extend { self.earliest(regimes, Duty::NotifyExtension, facts)? } else { None },
            refuse_by: self.earliest(regimes, Duty::NotifyRefusal, facts)?,
            others,
            edition: self.edition().to_owned(),
        })
    }

    /// The earliest date of a duty under the laws that ask it, with the earliest safe date of them all.
    fn earliest(
        &self,
        regimes: &[RegimeId],
        duty: Duty,
        facts: &Facts<'_>,
    ) -> Result<Option<Deadline>, LawError> {
        let mut kept: Option<Deadline> = None;
        for regime in regimes.iter().filter(|regime| self.has_duty(regime, facts, duty)) {
            let mut found = self.deadline(regime, duty, facts)?;
            if let Some(known) = kept.take() {
                let safe = (known.safe_ends, known.safe_last_day).min((found.safe_ends, found.safe_last_day));
                if known.ends <= found.ends {
                    found = known;
                }
                (found.safe_ends, found.safe_last_day) = safe;
            }
            kept = Some(found);
        }
        Ok(kept)
    }
}
