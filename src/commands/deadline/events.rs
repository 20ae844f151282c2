//! What happened since receipt: questions with their answers, and an extension. The order of listing never matters.

use super::times::instant;
use crate::law::{StopFact, StopKind};
use anyhow::{Context, anyhow, bail};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Asked(StopKind),
    Answered(StopKind),
    Extended,
}

const NAMES: [(&str, What); 7] = [
    ("identity-asked", What::Asked(StopKind::Identity)),
    ("identity-received", What::Answered(StopKind::Identity)),
    ("clarification-asked", What::Asked(StopKind::Clarification)),
    ("clarification-received", What::Answered(StopKind::Clarification)),
    ("fee-asked", What::Asked(StopKind::Fee)),
    ("fee-paid", What::Answered(StopKind::Fee)),
    ("extended", What::Extended),
];

struct Event {
    name: &'static str,
    what: What,
    at: DateTime<Utc>,
    /// The local day: a question and an answer of the same day fit, whichever time they are written with.
    day: NaiveDate,
}

/// What the events tell.
pub(super) struct Events {
    /// Questions, with their answers.
    pub stops: Vec<StopFact>,
    /// When the person was told that it takes longer.
    pub extended: Option<DateTime<Utc>>,
}

/// Reads events written `name=when` and pairs every question with its answer.
///
/// # Errors
/// The first event that cannot be read, or does not fit the receipt and the others.
pub(super) fn read(written: &[&str], received: DateTime<Utc>, zone: Tz) -> anyhow::Result<Events> {
    let arrived = received.with_timezone(&zone).date_naive();
    let mut events = written.iter().map(|text| event(text, zone)).collect::<anyhow::Result<Vec<_>>>()?;
    events.sort_by_key(|event| event.at);
    if let Some(early) = events.iter().find(|event| event.day < arrived) {
        bail!(
            "{} on {} is before the receipt on {arrived}: an event is of the day of receipt or later",
            early.name,
            early.day
        );
    }
    let of = |what: What| events.iter().filter(|event| event.what == what).collect::<Vec<_>>();
    let extended = of(What::Extended);
    if let [first, second, ..] = extended.as_slice() {
        bail!(
            "extended is there twice, on {} and {}: a request is extended once, so name it once",
            first.day,
            second.day
        );
    }
    let mut stops = Vec::new();
    for kind in [StopKind::Identity, StopKind::Clarification, StopKind::Fee] {
        stops.extend(pairs(kind, &of(What::Asked(kind)), &of(What::Answered(kind)))?);
    }
    Ok(Events { stops, extended: extended.first().map(|event| event.at) })
}

fn event(text: &str, zone: Tz) -> anyhow::Result<Event> {
    let (name, when) = text
        .split_once('=')
        .ok_or_else(|| anyhow!("\"{text}\" is no event: write it as identity-asked=2026-04-02"))?;
    let (name, what) = NAMES.into_iter().find(|(known, _)| *known == name.trim()).ok_or_else(|| {
        let names = NAMES.map(|(name, _)| name).join(", ");
        anyhow!("there is no event \"{}\": use one of {names}", name.trim())
    })?;
    let at = instant(when.trim(), zone).context(name)?;
    Ok(Event { name, what, at, day: at.with_timezone(&zone).date_naive() })
}

/// The first answer answers the first question, and so on: the next question of a kind comes when the last is answered.
fn pairs(kind: StopKind, asked: &[&Event], answered: &[&Event]) -> anyhow::Result<Vec<StopFact>> {
    let mut stops = Vec::new();
    for (at, question) in asked.iter().enumerate() {
        let answer = answered.get(at);
        if let Some(answer) = answer.filter(|answer| answer.day < question.day) {
            bail!(
                "{} on {} is before its question, {} on {}: an answer is of the day of its question or later",
                answer.name,
                answer.day,
                question.name,
                question.day
            );
        }
        if let Some(next) = asked.get(at + 1)
            && answer.is_none_or(|answer| answer.day > next.day)
        {
            bail!(
                "{} on {} comes while the question of {} is open: give that one's answer first, or leave out the second, if \
                 it was a reminder",
                next.name,
                next.day,
                question.day
            );
        }
        let answered = answer.map(|answer| answer.at.max(question.at));
        stops.push(StopFact::asked(kind, question.at, answered));
    }
    if let Some(answer) = answered.get(asked.len()) {
        let question = NAMES.into_iter().find(|(_, what)| *what == What::Asked(kind)).map(|(name, _)| name);
        bail!(
            "{} on {} has no question: add {}=DAY with the day it was asked, or leave it out",
            answer.name,
            answer.day,
            question.unwrap_or_default()
        );
    }
    Ok(stops)
}
