//! How a date came about, step by step. Ids and arguments; the words live in the locale files.

use super::{Cite, StopKind};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One step on the way to a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Where the step leads.
    pub date: NaiveDate,
    /// What was done.
    #[serde(flatten)]
    pub what: What,
    /// The provisions that say so.
    #[serde(default, skip_serializing_if = "<[Cite]>::is_empty")]
    pub cites: Arc<[Cite]>,
}

/// A day on which nothing is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    /// The day.
    pub date: NaiveDate,
    /// The holiday's name; none for a Saturday or Sunday.
    pub name: Option<Arc<str>>,
}

/// What was done in a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "fields are the arguments of the sentence")]
pub enum What {
    /// The day it arrived, local to the controller.
    ReceivedLocally,
    /// The period starts anew with an answer.
    FreshStart { stop: StopKind },
    /// Months were added in one step.
    MonthsAdded { months: u32, extended: bool },
    /// The month has no such day: its last day instead.
    Clamped { wanted: u32 },
    /// Calendar days were added.
    CalendarDaysAdded { days: u32, extended: bool },
    /// Business days were counted.
    BusinessDaysAdded { days: u32, calendar: Arc<str> },
    /// Working days were counted.
    WorkingDaysAdded { days: u32, calendar: Arc<str> },
    /// Hours were counted, on instants; `at` is the local time they lead to.
    HoursAdded { hours: u32, at: NaiveDateTime },
    /// The day of receipt is day one.
    StartsOnReceipt,
    /// Days were added for a question (guidance).
    Suspended { stop: StopKind, days: u32 },
    /// Days between question and answer do not count.
    DaysExcluded { stop: StopKind, days: u32 },
    /// A question does not stop the clock here, or came too late.
    StopIgnored { stop: StopKind, late: bool },
    /// A question stops the clock only after a notice, which is not counted.
    StopNeedsNotice { stop: StopKind },
    /// An extension this law does not know.
    ExtensionIgnored,
    /// An extension that was told after the first period.
    ExtensionTooLate,
    /// The day that was named to the person.
    ExtendedUntil,
    /// The last day moved over days off.
    Rolled { over: Vec<DayOff> },
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number.
    Number(i64),
    /// A message id to be said in the reader's language.
    Message(String),
    /// A name that is the same in every language.
    Text(String),
    /// Days off, with their names.
    DaysOff(Vec<DayOff>),
    /// A local day and time.
    Moment(NaiveDateTime),
}

impl What {
    /// Id of the sentence.
    pub fn id(&self) -> &'static str {
        match self {
            What::ReceivedLocally => "step-received-locally",
            What::FreshStart { .. } => "step-fresh-start",
            What::MonthsAdded { extended: false, .. } => "step-months-added",
            What::MonthsAdded { extended: true, .. } => "step-months-added-extended",
            What::Clamped { .. } => "step-clamped",
            What::CalendarDaysAdded { extended: false, .. } => "step-calendar-days-added",
            What::CalendarDaysAdded { extended: true, .. } => "step-calendar-days-added-extended",
            What::BusinessDaysAdded { .. } => "step-business-days-added",
            What::WorkingDaysAdded { .. } => "step-working-days-added",
            What::HoursAdded { .. } => "step-hours-added",
            What::StartsOnReceipt => "step-starts-on-receipt",
            What::StopNeedsNotice { .. } => "step-stop-needs-notice",
            What::ExtensionTooLate => "step-extension-too-late",
            What::ExtendedUntil => "step-extended-until",
            What::Suspended { .. } => "step-suspended",
            What::DaysExcluded { .. } => "step-days-excluded",
            What::StopIgnored { late: false, .. } => "step-stop-ignored",
            What::StopIgnored { late: true, .. } => "step-stop-late",
            What::ExtensionIgnored => "step-extension-ignored",
            What::Rolled { .. } => "step-rolled",
        }
    }

    /// Arguments of the sentence, by name.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let stop = |stop: &StopKind| ("stop", Arg::Message(format!("stop-{}", stop.as_str())));
        match self {
            What::ReceivedLocally
            | What::StartsOnReceipt
            | What::ExtensionIgnored
            | What::ExtensionTooLate
            | What::ExtendedUntil => Vec::new(),
            What::FreshStart { stop: kind }
            | What::StopIgnored { stop: kind, .. }
            | What::StopNeedsNotice { stop: kind } => vec![stop(kind)],
            What::MonthsAdded { months, .. } => vec![("months", Arg::Number(i64::from(*months)))],
            What::Clamped { wanted } => vec![("wanted", Arg::Number(i64::from(*wanted)))],
            What::CalendarDaysAdded { days, .. } => vec![("days", Arg::Number(i64::from(*days)))],
            What::BusinessDaysAdded { days, calendar } | What::WorkingDaysAdded { days, calendar } => {
                vec![("days", Arg::Number(i64::from(*days))), ("calendar", Arg::Text(calendar.to_string()))]
            }
            What::HoursAdded { hours, at } => {
                vec![("hours", Arg::Number(i64::from(*hours))), ("moment", Arg::Moment(*at))]
            }
            What::Suspended { stop: kind, days } | What::DaysExcluded { stop: kind, days } => {
                vec![stop(kind), ("days", Arg::Number(i64::from(*days)))]
            }
            What::Rolled { over } => vec![("over", Arg::DaysOff(over.clone()))],
        }
    }
}
