//! A deadline as machines read it: the names of these fields are a promise (`rightsdesk deadline`, the API).

use super::{Speech, explain, reading_name, warning_words};
use crate::law::{self, Deadline};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use chrono_tz::Tz;
use serde::Serialize;

/// A deadline with its reasons in the reader's language. Dates are local days, or instants with their offset where the
/// law counts hours.
#[derive(Serialize)]
pub struct DeadlineView<'a> {
    due: String,
    safe_due: String,
    paused: bool,
    rule: &'a str,
    steps: Vec<StepView>,
    readings: Vec<ReadingView<'a>>,
    warnings: Vec<String>,
    law_version: &'a str,
    calendar_version: &'a str,
}

/// A step on the way to a date.
#[derive(Serialize)]
pub struct StepView {
    date: NaiveDate,
    what: String,
    cites: Vec<String>,
}

#[derive(Serialize)]
struct ReadingView<'a> {
    name: &'a str,
    date: String,
    why: String,
}

impl<'a> DeadlineView<'a> {
    /// The deadline in words, its days local to the organisation.
    pub fn of(say: &Speech, found: &'a Deadline, zone: Tz) -> Self {
        let readings = found.readings.iter().map(|reading| ReadingView {
            name: &reading.name,
            date: Last::of(reading.date, reading.ends, zone).written(),
            why: reading_sentence(say, reading, zone),
        });
        DeadlineView {
            due: Last::due(found, zone).written(),
            safe_due: Last::safe(found, zone).written(),
            paused: found.paused,
            rule: &found.rule,
            steps: steps(say, found),
            readings: readings.collect(),
            warnings: found.warnings.iter().map(|warning| warning_words(say, warning)).collect(),
            law_version: &found.law_version,
            calendar_version: &found.calendar_version,
        }
    }
}

/// The steps of a deadline in words, with the days they lead to.
pub fn steps(say: &Speech, found: &Deadline) -> Vec<StepView> {
    let said = explain(say, found).into_iter();
    let dates = found.steps.iter().map(|step| step.date);
    dates.zip(said).map(|(date, said)| StepView { date, what: said.what, cites: said.cites }).collect()
}

/// The last day one may act on, or the last instant where the law counts hours; local to the organisation.
#[derive(Clone, Copy)]
pub enum Last {
    /// The whole of it may be used.
    Day(NaiveDate),
    /// Not a moment longer.
    Instant(DateTime<Tz>),
}

impl Last {
    fn of(day: NaiveDate, ends: Option<DateTime<Utc>>, zone: Tz) -> Self {
        ends.map_or(Last::Day(day), |ends| Last::Instant(ends.with_timezone(&zone)))
    }

    /// On the main reading.
    pub fn due(found: &Deadline, zone: Tz) -> Self {
        Last::of(found.last_day, found.in_hours.then_some(found.ends), zone)
    }

    /// On the earliest serious reading.
    pub fn safe(found: &Deadline, zone: Tz) -> Self {
        Last::of(found.safe_last_day, found.in_hours.then_some(found.safe_ends), zone)
    }

    /// In words.
    pub fn said(self, say: &Speech) -> String {
        match self {
            Last::Day(day) => say.date(day),
            Last::Instant(at) => say.moment(at.to_utc(), at.timezone()),
        }
    }

    fn written(self) -> String {
        match self {
            Last::Day(day) => day.to_string(),
            Last::Instant(at) => at.to_rfc3339_opts(SecondsFormat::AutoSi, false),
        }
    }
}

/// Where another reading leads, as a sentence.
pub fn reading_sentence(say: &Speech, reading: &law::Reading, zone: Tz) -> String {
    let date = Last::of(reading.date, reading.ends, zone).said(say);
    say.with("deadline-reading", &[("date", &date), ("what", &reading_name(say, &reading.name))])
}
