//! An answer as machines read it: the names of these fields are a promise.

use super::question::Asked;
use crate::law::Deadline;
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

/// Puts an answer together.
pub(super) fn answer<'a>(say: &Speech, asked: &'a Asked<'_>, found: &'a Deadline) -> Answer<'a> {
    let last = |day: NaiveDate, ends: DateTime<Utc>| match found.in_hours {
        true => moment(ends, asked.zone),
        false => day.to_string(),
    };
    let steps = found.steps.iter().zip(explain(say, found));
    let readings = found.readings.iter().map(|reading| Reading {
        name: &reading.name,
        date: last(reading.date, reading.ends),
        why: reading_sentence(say, reading, asked.zone, found.in_hours),
    });
    Answer {
        regime: asked.regime.as_str(),
        right: asked.right.as_str(),
        duty: asked.duty.as_str(),
        received: moment(asked.received, asked.zone),
        due: last(found.last_day, found.ends),
        safe_due: last(found.safe_last_day, found.safe_ends),
        paused: found.paused,
        rule: &found.rule,
        steps: steps.map(|(step, said)| Step { date: step.date, what: said.what, cites: said.cites }).collect(),
        readings: readings.collect(),
        warnings: found.warnings.iter().map(|warning| warning_words(say, warning)).collect(),
        law_version: &found.law_version,
        calendar_version: &found.calendar_version,
    }
}

fn moment(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// The last day in words, or the last instant where hours are counted.
pub(super) fn last_words(say: &Speech, day: NaiveDate, ends: DateTime<Utc>, zone: Tz, in_hours: bool) -> String {
    if in_hours { say.moment(ends, zone) } else { say.date(day) }
}

/// Where another reading leads, as a sentence.
pub(super) fn reading_sentence(say: &Speech, reading: &crate::law::Reading, zone: Tz, in_hours: bool) -> String {
    let date = last_words(say, reading.date, reading.ends, zone, in_hours);
    let what = say.t(&format!("reading-{}", reading.name));
    say.with("deadline-reading", &[("date", &date), ("what", &what)])
}
