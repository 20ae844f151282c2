//! All statutes and calendars together.

use super::calendar::Calendars;
use super::count::local_date;
use super::deadline::{Facts, Provenance, compute};
use super::{
    Applies, Basis, Cite, Clock, Deadline, Duty, Extension, Ground, LawError, RegimeId, Remedy, Right, Rule,
    Statute, Warning, is_eea,
};
use aws_lc_rs::digest::{SHA256, digest};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const STATUTES: [(&str, &str); 4] = [
    ("gdpr.toml", include_str!("statutes/gdpr.toml")),
    ("uk-gdpr.toml", include_str!("statutes/uk-gdpr.toml")),
    ("ccpa.toml", include_str!("statutes/ccpa.toml")),
    ("none.toml", include_str!("statutes/none.toml")),
];
const CALENDARS: [(&str, &str); 3] = [
    ("europe", include_str!("calendars/europe.tsv")),
    ("us-ca", include_str!("calendars/us-ca.tsv")),
    ("disputed", include_str!("calendars/disputed.tsv")),
];

/// A text that dates were computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawText {
    /// statute or calendar.
    pub kind: &'static str,
    /// Which.
    pub id: String,
    /// SHA-256, hex.
    pub hash: String,
    /// The text itself.
    pub text: &'static str,
}

struct Known {
    statute: Statute,
    hash: String,
}

/// All statutes and calendars together.
pub struct LawBook {
    statutes: BTreeMap<RegimeId, Known>,
    calendars: Calendars,
    calendar_hash: String,
}

impl LawBook {
    /// The statutes and calendars of this release.
    ///
    /// # Errors
    /// The first file that cannot be read; a test holds that there is none.
    pub fn builtin() -> Result<Self, LawError> {
        let mut statutes = BTreeMap::new();
        for (file, text) in STATUTES {
            let statute = Statute::parse(file, text)?;
            statutes.insert(statute.regime.clone(), Known { statute, hash: hash(text) });
        }
        let texts = CALENDARS.map(|(_, text)| text);
        // The disputed days come first: a day that is disputed stays so even where a generated row has it.
        let calendars = Calendars::parse(&texts)?;
        let calendar_hash = hash(&CALENDARS.map(|(_, text)| hash(text)).join("\n"));
        Ok(LawBook { statutes, calendars, calendar_hash })
    }

    /// Every law.
    pub fn statutes(&self) -> impl Iterator<Item = &Statute> {
        self.statutes.values().map(|known| &known.statute)
    }

    /// A law.
    pub fn statute(&self, regime: &RegimeId) -> Option<&Statute> {
        self.statutes.get(regime).map(|known| &known.statute)
    }

    /// Whether a law answers a right.
    pub fn knows(&self, regime: &RegimeId, right: Right) -> bool {
        self.statute(regime).is_some_and(|statute| statute.knows(right))
    }

    /// The calendars.
    pub fn calendars(&self) -> &Calendars {
        &self.calendars
    }

    /// Whether a law asks this duty for a right, whenever it was received.
    pub fn has_duty(&self, regime: &RegimeId, right: Right, duty: Duty) -> bool {
        self.rules(regime, right).any(|rule| rule.duty == duty)
    }

    /// The provisions of a duty.
    pub fn duty_cites(&self, regime: &RegimeId, right: Right, duty: Duty) -> Vec<Cite> {
        self.rules(regime, right)
            .rfind(|rule| rule.duty == duty)
            .map(|rule| rule.cites.clone())
            .unwrap_or_default()
    }

    /// The extension a law knows for a right.
    pub fn extension(&self, regime: &RegimeId, right: Right) -> Option<Extension> {
        self.rules(regime, right).rfind(|rule| rule.duty == Duty::Respond).and_then(|rule| rule.extension)
    }

    /// Whether identity may be asked for: the provisions, or those that forbid it.
    ///
    /// # Errors
    /// The provisions that forbid it.
    pub fn may_ask_identity(&self, regime: &RegimeId, right: Right) -> Result<(), Vec<Cite>> {
        match self.statute(regime) {
            Some(statute) if statute.identity.never_for.contains(&right) => {
                Err(statute.identity.cites.clone())
            }
            _ => Ok(()),
        }
    }

    /// Why an answer may be less than a full yes.
    pub fn grounds(&self, regime: &RegimeId, right: Right) -> Vec<&Ground> {
        self.statute(regime)
            .map(|statute| statute.grounds.iter().filter(|ground| ground.rights.contains(&right)).collect())
            .unwrap_or_default()
    }

    /// What the person can do about an answer.
    pub fn remedies(&self, regime: &RegimeId) -> &[Remedy] {
        self.statute(regime).map(|statute| statute.remedies.as_slice()).unwrap_or_default()
    }

    /// When a duty is due.
    ///
    /// # Errors
    /// [`LawError`] says what was wrong and what would be right.
    pub fn deadline(&self, regime: &RegimeId, duty: Duty, facts: &Facts<'_>) -> Result<Deadline, LawError> {
        let known = self.statutes.get(regime).ok_or_else(|| {
            let names: Vec<&str> = self.statutes.keys().map(RegimeId::as_str).collect();
            LawError::UnknownRegime(regime.clone(), names.join(", "))
        })?;
        let statute = &known.statute;
        if !statute.knows(facts.right) && !self.has_duty(regime, facts.right, duty) {
            return Err(LawError::UnknownRight(regime.clone(), facts.right));
        }
        let received = local_date(facts.received, facts.zone);
        let rule = statute
            .rule(facts.right, duty, received)
            .ok_or_else(|| LawError::NoSuchDuty(regime.clone(), facts.right, duty))?;
        let from = Provenance {
            calendars: &self.calendars,
            calendar_hash: &self.calendar_hash,
            law_hash: &known.hash,
            default_calendar: &statute.calendar,
        };
        let mut deadline = compute(rule, facts, &from)?;
        if duty == Duty::NotifyRefusal && facts.extended && rule.extension.is_none() {
            deadline.warnings.push(Warning::RefusalAfterExtension);
        }
        Ok(deadline)
    }

    /// Until when an extension can be told: the end of the first period.
    ///
    /// # Errors
    /// As for [`LawBook::deadline`].
    pub fn extension_notice_limit(&self, regime: &RegimeId, facts: &Facts<'_>) -> Result<Deadline, LawError> {
        self.deadline(regime, Duty::NotifyExtension, &Facts { extended: false, ..*facts })
    }

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
        let (regime, mut due) =
            answers.next().ok_or_else(|| LawError::UnknownRegime(RegimeId::new(""), String::new()))?;
        (due.safe_ends, due.safe_last_day) = safe.unwrap_or((due.safe_ends, due.safe_last_day));
        let others = answers.map(|(regime, deadline)| (regime, deadline.last_day)).collect();
        let mut acknowledge_by: Option<Deadline> = None;
        let mut extend_by: Option<Deadline> = None;
        let all_extend =
            regimes.iter().all(|regime| self.has_duty(regime, facts.right, Duty::NotifyExtension));
        for regime in regimes {
            if self.has_duty(regime, facts.right, Duty::Acknowledge) {
                keep_earlier(&mut acknowledge_by, self.deadline(regime, Duty::Acknowledge, facts));
            }
            if all_extend && !facts.extended {
                keep_earlier(&mut extend_by, self.extension_notice_limit(regime, facts));
            }
        }
        Ok(Clock { due, regime, acknowledge_by, extend_by, others })
    }

    /// The laws a request runs under, from the controller's establishment and the person's residence, for a request
    /// received on this local day. The GDPR holds wherever the controller is established in the EEA (art. 3(1)):
    /// residence alone never excludes it.
    pub fn regimes_for(&self, establishment: &str, residence: &str, _received: NaiveDate) -> Vec<Applies> {
        let british = |code: &str| code.split('-').next() == Some("GB");
        let mut found = Vec::new();
        let mut add = |name: &str, established: bool, resident: bool| {
            let because = if established { Basis::Establishment } else { Basis::Residence };
            if established || resident {
                found.push(Applies { regime: RegimeId::new(name), because });
            }
        };
        add("gdpr", is_eea(establishment), is_eea(residence));
        add("uk-gdpr", british(establishment), british(residence));
        add("ccpa", false, residence == "US-CA");
        if found.is_empty() {
            found.push(Applies { regime: RegimeId::none(), because: Basis::Nothing });
        }
        found
    }

    /// Every text dates are computed from, by content hash.
    pub fn texts(&self) -> Vec<LawText> {
        let statutes = STATUTES.iter().map(|(id, text)| ("statute", *id, *text));
        let calendars = CALENDARS.iter().map(|(id, text)| ("calendar", *id, *text));
        statutes
            .chain(calendars)
            .map(|(kind, id, text)| LawText { kind, id: id.to_owned(), hash: hash(text), text })
            .collect()
    }

    fn rules(&self, regime: &RegimeId, right: Right) -> impl DoubleEndedIterator<Item = &Rule> {
        self.statute(regime)
            .map(|statute| statute.rules.as_slice())
            .unwrap_or_default()
            .iter()
            .filter(move |rule| rule.rights.contains(&right))
    }
}

fn keep_earlier(kept: &mut Option<Deadline>, found: Result<Deadline, LawError>) {
    // A duty that does not hold for this date of receipt leaves no date.
    if let Ok(found) = found
        && kept.as_ref().is_none_or(|known| found.ends < known.ends)
    {
        *kept = Some(found);
    }
}

fn hash(text: &str) -> String {
    hex::encode(digest(&SHA256, text.as_bytes()))
}
