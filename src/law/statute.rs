//! A law as data that a lawyer can check.

use super::identity::{self, IdentityRow, Unverified};
use super::period::{Extension, FreeAnswers, Period, RefusalRule, Roll, Starts, Suspends};
use super::{Cite, Duty, LawError, RegimeId, Right, check};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::Arc;

/// A law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statute {
    /// Its id.
    pub regime: RegimeId,
    /// Its name.
    pub name: String,
    /// What people call it in their own words; a name no other law could be meant by.
    #[serde(default)]
    pub named: Vec<String>,
    /// Version of this file.
    pub version: NaiveDate,
    /// Calendar used when a controller names none.
    #[serde(default)]
    pub calendar: Arc<str>,
    /// Where it holds.
    #[serde(default)]
    pub applies: Places,
    /// The whole law, by date of receipt.
    #[serde(default)]
    pub effective: Effective,
    /// What must be counted when.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// What the person can do about an answer.
    #[serde(default, rename = "remedy")]
    pub remedies: Vec<Remedy>,
    /// Why an answer may be less than a full yes.
    #[serde(default, rename = "ground")]
    pub grounds: Vec<Ground>,
    /// How sure one must be of who asks, and whether one may ask.
    #[serde(default, deserialize_with = "identity::rows")]
    pub identity: Vec<IdentityRow>,
    /// How a request ends whose person stays unknown.
    #[serde(default)]
    pub unverified: Option<Unverified>,
    /// The provisions by which a restriction is lifted only after the person was told.
    #[serde(default)]
    pub lifting: Vec<Cite>,
    /// The provisions by which data are only kept while an objection is weighed.
    #[serde(default)]
    pub weighing: Vec<Cite>,
    /// The provisions by which portability covers only what the person provided and what was observed of them, on consent
    /// or a contract; without them it covers everything.
    #[serde(default)]
    pub portable: Vec<Cite>,
    /// The provisions by which a person looks at a decision of a machine again.
    #[serde(default)]
    pub intervention: Vec<Cite>,
    /// How long nobody who exercised a right is asked to take it back.
    #[serde(default)]
    pub asking: Vec<Asking>,
    /// The provisions by which other controllers are told that what was made public is to be erased.
    #[serde(default)]
    pub made_public: Vec<Cite>,
    /// What is weighed before an entry that is said to be wrong is left as it is.
    #[serde(default)]
    pub correcting: Option<Correcting>,
    /// What a person is offered where less than all was done.
    #[serde(default, rename = "offer")]
    pub offers: Vec<Offer>,
}

/// How long nobody who exercised a right is asked to take it back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asking {
    /// Which rights.
    pub rights: Vec<Right>,
    /// Months from the day of receipt.
    pub months: u32,
    /// The provisions.
    pub cites: Vec<Cite>,
    /// For requests received when.
    #[serde(default)]
    pub effective: Effective,
}

/// What is weighed before an entry that is said to be wrong is left as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correcting {
    /// The circumstances; each has the message id `weigh-{name}`.
    pub weigh: Vec<String>,
    /// The provisions.
    pub cites: Vec<Cite>,
}

/// What a person is offered where less than all was done.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Its message id; the letter names the address where it can be asked for.
    pub id: String,
    /// For which rights.
    pub rights: Vec<Right>,
    /// Whether it is offered only where data that were kept are sold or shared.
    #[serde(default)]
    pub if_sold_or_shared: bool,
    /// The provisions.
    pub cites: Vec<Cite>,
}

/// Where a law holds: ISO 3166-1 codes, or 3166-2 where it is the law of a part. A country covers its parts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Places {
    /// For controllers established here, wherever the person lives.
    pub establishment: Vec<String>,
    /// For people who live here, wherever the controller is.
    pub residence: Vec<String>,
}

/// By date of receipt: from this day, before that day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Effective {
    /// First day of receipt.
    pub received_from: Option<Day>,
    /// First day of receipt it no longer holds for.
    pub received_before: Option<Day>,
}

impl Effective {
    /// Whether it holds for a request received on this local day.
    pub fn holds_on(&self, received: NaiveDate) -> bool {
        self.received_from.is_none_or(|day| received >= day.0)
            && self.received_before.is_none_or(|day| received < day.0)
    }

    /// Whether some day of receipt falls under both.
    pub fn meets(&self, other: &Effective) -> bool {
        let ends_before = |one: &Effective, two: &Effective| matches!((one.received_before, two.received_from), (Some(end), Some(start)) if end.0 <= start.0);
        !ends_before(self, other) && !ends_before(other, self)
    }
}

/// A TOML date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let date = toml::value::Datetime::deserialize(input)?;
        date.to_string()
            .parse()
            .map(Day)
            .map_err(|_| serde::de::Error::custom("write the date as 2026-02-05"))
    }
}

/// Another way to read a rule: what it reads otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlternativeReading {
    /// Its name; also its message id after `reading-`.
    pub name: Arc<str>,
    /// Another period.
    #[serde(default)]
    pub period: Option<Period>,
    /// Another first day.
    #[serde(default)]
    pub starts: Option<Starts>,
    /// Another end on a day off.
    #[serde(default)]
    pub roll: Option<Roll>,
    /// Business days of this calendar.
    #[serde(default)]
    pub calendar: Option<Arc<str>>,
    /// Saturdays are business days.
    #[serde(default)]
    pub saturday_works: bool,
    /// Shown, but never the safe date: it is later than the main reading.
    #[serde(default)]
    pub later: bool,
}

/// What must be done for a right, and by when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id.
    pub id: Arc<str>,
    /// For which rights.
    pub rights: Vec<Right>,
    /// What must be done.
    pub duty: Duty,
    /// In which time.
    pub period: Period,
    /// Whether the day of receipt is day one.
    #[serde(default)]
    pub starts: Starts,
    /// What happens at a day off.
    #[serde(default)]
    pub roll: Roll,
    /// Business days are those of this calendar, wherever the controller is.
    #[serde(default)]
    pub calendar: Option<Arc<str>>,
    /// What questions do.
    #[serde(default)]
    pub suspends: Suspends,
    /// A longer period, and the duty to tell of it.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// The duty to tell of a refusal.
    #[serde(default)]
    pub refusal: Option<RefusalRule>,
    /// How many answers are free.
    #[serde(default)]
    pub free: Option<FreeAnswers>,
    /// For requests received when.
    #[serde(default)]
    pub effective: Effective,
    /// Other readings.
    #[serde(default, rename = "reading")]
    pub readings: Vec<AlternativeReading>,
    /// The provisions.
    pub cites: Arc<[Cite]>,
    /// Those of them that say how days are counted.
    #[serde(skip)]
    pub(super) counting: Arc<[Cite]>,
}

impl Rule {
    /// Whether the rule holds for a request received on this local day.
    pub fn holds_on(&self, received: NaiveDate) -> bool {
        self.effective.holds_on(received)
    }

    /// The provisions by which a question stops the clock.
    pub(super) fn suspending(&self) -> &Arc<[Cite]> {
        if self.suspends.cites.is_empty() { &self.cites } else { &self.suspends.cites }
    }
}

/// What the person can do about an answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remedy {
    /// Its message id.
    pub id: String,
    /// Where it is sought, when it is the same for every controller; else the controller's authority.
    #[serde(default)]
    pub url: Option<String>,
    /// The authority's name, when it is the same for every controller.
    #[serde(default)]
    pub name: Option<String>,
    /// The provisions.
    pub cites: Vec<Cite>,
    /// For requests received when.
    #[serde(default)]
    pub effective: Effective,
}

/// What a ground may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroundUse {
    /// Refusing all of it.
    Refuse,
    /// Leaving something out.
    Withhold,
    /// Either.
    Both,
    /// Asking for a fee, and nothing else.
    Fee,
}

/// After which answers to the same person a ground holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum After {
    /// After one, whenever that was.
    FirstAnswer,
    /// After as many as are free in the period of the rule.
    FreeAnswers,
}

/// Why an answer may be less than a full yes. The same id in two laws is the same reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Its id; its words have the message id `ground-{id}`.
    pub id: String,
    /// For which rights.
    pub rights: Vec<Right>,
    /// What it may be used for.
    #[serde(rename = "use")]
    pub used: GroundUse,
    /// Whether the person may be told of it.
    pub may_be_named: bool,
    /// Whether a fee may be asked on it instead.
    #[serde(default)]
    pub fee: bool,
    /// After which answers it holds; none where those do not matter.
    #[serde(default)]
    pub after: Option<After>,
    /// The provisions.
    pub cites: Vec<Cite>,
}

impl Ground {
    /// Whether all of a request may be refused on it.
    pub fn may_refuse(&self) -> bool {
        matches!(self.used, GroundUse::Refuse | GroundUse::Both)
    }

    /// Whether a fee may be asked on it.
    pub fn may_charge(&self) -> bool {
        self.fee || self.used == GroundUse::Fee
    }

    /// Whether an item may be left out on it.
    pub fn may_withhold(&self) -> bool {
        matches!(self.used, GroundUse::Withhold | GroundUse::Both)
    }
}

impl Statute {
    /// Reads a statute file.
    ///
    /// # Errors
    /// [`LawError::Statute`] with file, line and reason, for what cannot be read and for what contradicts itself.
    pub fn parse(file: &str, text: &str) -> Result<Self, LawError> {
        let mut statute: Statute = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| text[..span.start].lines().count().max(1));
            LawError::statute(file, line, error.message())
        })?;
        check::statute(file, text, &statute)?;
        for rule in &mut statute.rules {
            let of_counting = rule.cites.iter().filter(|cite| cite.text.contains("1182/71")).cloned();
            rule.counting = of_counting.collect();
            if rule.counting.is_empty() {
                rule.counting = rule.cites.clone();
            }
        }
        Ok(statute)
    }

    /// The rule for a right and duty, for a request received on this local day. To tell of an extension or a refusal
    /// follows from the rule for the answer.
    pub fn rule(&self, right: Right, duty: Duty, received: NaiveDate) -> Option<&Rule> {
        let written = duty.is_written_as();
        self.rules
            .iter()
            .find(|rule| rule.duty == written && rule.rights.contains(&right) && rule.holds_on(received))
            .filter(|rule| match duty {
                Duty::NotifyExtension => rule.extension.is_some(),
                Duty::NotifyRefusal => rule.refusal.is_some(),
                _ => true,
            })
    }
}
