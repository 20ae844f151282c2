//! What a date is computed from, and what comes out: the date with its reasons.

use super::{Right, Step, StopKind};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A question to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopFact {
    /// About what.
    pub kind: StopKind,
    /// When it was asked (UTC).
    pub asked: DateTime<Utc>,
    /// When the answer arrived (UTC), if it did.
    pub answered: Option<DateTime<Utc>>,
    /// Whether and when the person was told of it.
    #[serde(default, skip_serializing_if = "Told::is_when_made")]
    pub told: Told,
}

impl StopFact {
    /// A question that was put to the person at once.
    pub fn asked(kind: StopKind, asked: DateTime<Utc>, answered: Option<DateTime<Utc>>) -> Self {
        StopFact { kind, asked, answered, told: Told::WhenMade }
    }

    /// From when it can stop a clock (UTC): nobody can answer a question that did not arrive. None where the person
    /// was not told. An answer that came before its letter stops nothing.
    pub fn counts_from(&self) -> Option<DateTime<Utc>> {
        let from = self.told.since(self.asked)?;
        Some(
            self.answered.filter(|_| self.told != Told::WhenMade).map_or(from, |answered| from.min(answered)),
        )
    }
}

/// Whether and when the person was told of a question or an extension: it exists only with the letter that announces it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "told", content = "at", rename_all = "kebab-case")]
pub enum Told {
    /// When it was made, as far as is known; so also while its letter is on its way to the mail server.
    #[default]
    WhenMade,
    /// When its letter was handed over (UTC).
    At(DateTime<Utc>),
    /// Its letter failed, and they were not told another way.
    Not,
}

impl Told {
    /// Since when the person knows of what was made then; none where they do not.
    pub fn since(self, made: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self {
            Told::WhenMade => Some(made),
            Told::At(at) => Some(at),
            Told::Not => None,
        }
    }

    /// Whether nothing else is known of it.
    pub fn is_when_made(&self) -> bool {
        *self == Told::WhenMade
    }
}

/// That the person was told that it takes longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extended {
    /// When they were told (UTC).
    pub noticed: DateTime<Utc>,
    /// The last day they were named, where the law sets no length itself; local to the controller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// What a date is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Receipt (UTC).
    pub received: DateTime<Utc>,
    /// The controller's time zone.
    pub zone: Tz,
    /// The controller's calendar; empty for the regime's own.
    pub calendar: &'a str,
    /// What is asked.
    pub right: Right,
    /// Questions, in any order.
    pub stops: &'a [StopFact],
    /// Whether and when an extension was noticed.
    pub extended: Option<Extended>,
}

/// Another way to read the law, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Its name; its words have the message id `reading-{name}`.
    pub name: Arc<str>,
    /// The last day on this reading, local to the controller.
    pub date: NaiveDate,
    /// The instant, where the law counts hours (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<DateTime<Utc>>,
}

/// Something a person should know before relying on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "warning", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "fields are the arguments of the sentence")]
pub enum Warning {
    /// Lawyers differ whether a day on the path is a holiday.
    DisputedDay { date: NaiveDate, name: Arc<str> },
    /// A holiday on the path that the organisation added itself; why and by whom stands with the calendar.
    OwnHoliday { date: NaiveDate, name: Arc<str> },
    /// A day on the path that the organisation took out of the calendar.
    OwnWorkingDay { date: NaiveDate },
    /// The calendar's data ends before the date.
    HorizonPassed { year: i32 },
    /// The rule was not compared with the primary text.
    NotVerified { rule: Arc<str> },
    /// It was not compared either, and the operator answers for it.
    SignedOff { rule: Arc<str>, on: NaiveDate },
    /// No calendar is known: only weekends were skipped.
    WeekendsOnly,
    /// An extended request must not end in a refusal (GDPR art. 12(4)).
    RefusalAfterExtension,
    /// A question stops this clock only after a notice, which is not counted unless the operator says so.
    OnlyAfterNotice { stop: StopKind },
    /// The law sets no length for an extension, and no day was named.
    ExtensionWithoutDay,
}

/// A date by which something must be done, with the reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Last day, local to the controller, on the main reading.
    pub last_day: NaiveDate,
    /// First instant after it (UTC): the only thing ever compared.
    pub ends: DateTime<Utc>,
    /// Earliest last day on any serious reading.
    pub safe_last_day: NaiveDate,
    /// First instant after it (UTC).
    pub safe_ends: DateTime<Utc>,
    /// Whether an open question stops the clock.
    pub paused: bool,
    /// Whether the law counts hours: then `ends` is the date, and not only the end of a day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_hours: bool,
    /// The readings besides the main one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Reading>,
    /// How the date came about.
    pub steps: Vec<Step>,
    /// What to know before relying on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// Id of the rule.
    pub rule: Arc<str>,
    /// Hash of the statute's text.
    pub law_hash: Arc<str>,
    /// Version of the statute's text.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub law_version: Arc<str>,
    /// The calendar that was used; empty for weekends only.
    pub calendar: Arc<str>,
    /// Hash of the calendars' text.
    pub calendar_hash: Arc<str>,
    /// Version of the calendar's data.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub calendar_version: Arc<str>,
    /// Where the calendar's data come from.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub calendar_source: Arc<str>,
    /// Last year the calendar's data reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon: Option<i32>,
}

impl Deadline {
    /// Whether every provision it rests on was compared with the primary text, or the operator answers for the rule.
    /// What is not settled may inform a person, and never acts alone.
    pub fn is_settled(&self) -> bool {
        !self.warnings.iter().any(|warning| matches!(warning, Warning::NotVerified { .. }))
    }
}
