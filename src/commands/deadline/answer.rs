//! An answer as machines read it: the names of these fields are a promise.

use super::question::Asked;
use crate::law::{self, Deadline};
use crate::words::{Speech, explain, warning_words};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use chrono_tz::Tz;
use serde::Serialize;

/// An answer. Dates are local days, or instants with their offset where the law counts hours.
#[derive(Serialize)]
pub(super) struct Answer<'a> {
    regime: &'a str,
    right: &'static str,
    duty: &'static str,
    received: String,
    due: String,
    safe_due: String,
    paused: bool,
    rule: &'a str,
    steps: Vec<Step>,
    readings: Vec<Reading<'a>>,
    warnings: Vec<String>,
    law_version: &'a str,
    calendar_version: &'a str,
}

#[derive(Serialize)]
struct Step {
    date: NaiveDate,
    what: String,
    cites: Vec<String>,
}

#[derive(Serialize)]
struct Reading<'a> {
    name: &'a str,
    date: String,
    why: String,
}

/// The last day one may act on, or the last instant where the law counts hours; local to the organisation.
#[derive(Clone, Copy)]
pub(super) enum Last {
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
            Last::Instant(at) => written(at),
        }
    }
}

/// Puts an answer together.
pub(super) fn answer<'a>(say: &Speech, asked: &'a Asked<'_>, found: &'a Deadline) -> Answer<'a> {
    let zone = asked.zone;
    let steps = found.steps.iter().zip(explain(say, found));
    let readings = found.readings.iter().map(|reading| Reading {
        name: &reading.name,
        date: Last::of(reading.date, reading.ends, zone).written(),
        why: reading_sentence(say, reading, zone),
    });
    Answer {
        regime: asked.regime.as_str(),
        right: asked.right.as_str(),
        duty: asked.duty.as_str(),
        received: written(asked.received.with_timezone(&zone)),
        due: Last::due(found, zone).written(),
        safe_due: Last::safe(found, zone).written(),
        paused: found.paused,
        rule: &found.rule,
        steps: steps
            .map(|(step, said)| Step { date: step.date, what: said.what, cites: said.cites })
            .collect(),
        readings: readings.collect(),
        warnings: found.warnings.iter().map(|warning| warning_words(say, warning)).collect(),
        law_version: &found.law_version,
        calendar_version: &found.calendar_version,
    }
}

/// RFC 3339, with the offset of the zone.
fn written(at: DateTime<Tz>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// Where another reading leads, as a sentence.
pub(super) fn reading_sentence(say: &Speech, reading: &law::Reading, zone: Tz) -> String {
    let date = Last::of(reading.date, reading.ends, zone).said(say);
    let what = say.t(&format!("reading-{}", reading.name));
    say.with("deadline-reading", &[("date", &date), ("what", &what)])
}
