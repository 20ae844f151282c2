//! A law as data that a lawyer can check.

use super::{Cite, Duty, LawError, RegimeId, Right, StopEffect};
use chrono::NaiveDate;
use serde::Deserialize;

/// A law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statute {
    /// Its id.
    pub regime: RegimeId,
    /// Its name.
    pub name: String,
    /// Version of this file.
    pub version: NaiveDate,
    /// Calendar used when a controller names none.
    #[serde(default)]
    pub calendar: String,
    /// What must be counted when.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// What the person can do about an answer.
    #[serde(default, rename = "remedy")]
    pub remedies: Vec<Remedy>,
    /// Why an answer may be less than a full yes.
    #[serde(default, rename = "ground")]
    pub grounds: Vec<Ground>,
    /// When identity must not be asked for.
    #[serde(default)]
    pub identity: IdentityRule,
}

/// When identity must not be asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityRule {
    /// Rights that need no proof.
    #[serde(default)]
    pub never_for: Vec<Right>,
    /// The provisions.
    #[serde(default)]
    pub cites: Vec<Cite>,
}

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Period {
    /// Calendar months, added in one step.
    Months(u32),
    /// Calendar days.
    CalendarDays(u32),
    /// Business days.
    BusinessDays(u32),
}

/// What happens when the last day is a day off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// Nothing.
    #[default]
    None,
    /// The period ends with the next working day.
    NextWorkingDay,
}

/// What questions do to the clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Suspends {
    /// About identity.
    pub identity: StopEffect,
    /// About what is meant.
    pub clarification: StopEffect,
    /// About a fee.
    pub fee: StopEffect,
    /// Days after receipt within which a question still counts as asked without undue delay.
    pub asked_within_days: Option<u32>,
}

/// A longer period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// Months added to the period.
    #[serde(default)]
    pub months: u32,
    /// Calendar days added to the period.
    #[serde(default)]
    pub days: u32,
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

/// Another way to read a rule.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlternativeReading {
    /// Its name; also its message id after `reading-`.
    pub name: String,
    /// The day of receipt is day one, and a last day that is a day off stays.
    #[serde(default)]
    pub receipt_day_counts: bool,
    /// Business days of this calendar.
    #[serde(default)]
    pub calendar: Option<String>,
    /// Saturdays are business days.
    #[serde(default)]
    pub saturday_works: bool,
    /// A last day that is a day off moves.
    #[serde(default)]
    pub rolls: bool,
    /// Shown, but never the safe date: it is later than the main reading.
    #[serde(default)]
    pub later: bool,
}

/// What must be done for a right, and by when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// For which rights.
    pub rights: Vec<Right>,
    /// What must be done.
    pub duty: Duty,
    /// In which time.
    pub period: Period,
    /// What happens at a day off.
    #[serde(default)]
    pub roll: Roll,
    /// Business days are those of this calendar, wherever the controller is.
    #[serde(default)]
    pub calendar: Option<String>,
    /// What questions do.
    #[serde(default)]
    pub suspends: Suspends,
    /// A longer period.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// For requests received when.
    #[serde(default)]
    pub effective: Effective,
    /// Other readings.
    #[serde(default, rename = "reading")]
    pub readings: Vec<AlternativeReading>,
    /// The provisions.
    pub cites: Vec<Cite>,
}

impl Rule {
    /// Whether the rule holds for a request received on this local day.
    pub fn holds_on(&self, received: NaiveDate) -> bool {
        self.effective.holds_on(received)
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
    /// The provisions.
    pub cites: Vec<Cite>,
}

impl Ground {
    /// Whether all of a request may be refused on it.
    pub fn may_refuse(&self) -> bool {
        matches!(self.used, GroundUse::Refuse | GroundUse::Both)
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
    /// [`LawError::Statute`] with line and reason.
    pub fn parse(file: &str, text: &str) -> Result<Self, LawError> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| text[..span.start].lines().count().max(1));
            LawError::Statute { file: file.to_owned(), why: format!("line {line}: {}", error.message()) }
        })
    }

    /// The rule for a right and duty, for a request received on this local day.
    pub fn rule(&self, right: Right, duty: Duty, received: NaiveDate) -> Option<&Rule> {
        self.rules
            .iter()
            .find(|rule| rule.duty == duty && rule.rights.contains(&right) && rule.holds_on(received))
    }

    /// Whether any rule answers this right.
    pub fn knows(&self, right: Right) -> bool {
        self.rules.iter().any(|rule| rule.duty == Duty::Respond && rule.rights.contains(&right))
    }
}
