//! Why a date is the date it is, in words.

use super::Speech;
use crate::case::{Refusal, RefusalKind};
use crate::law::{Arg, DayOff, Deadline, LawError, Reading, Step, Warning};

/// One step, in words, with its provisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// Where the step leads, in words.
    pub date: String,
    /// What was done.
    pub what: String,
    /// The provisions.
    pub cites: Vec<String>,
}

/// The steps of a deadline in words, in order.
pub fn explain(speech: &Speech, deadline: &Deadline) -> Vec<Explained> {
    deadline.steps.iter().map(|step| one(speech, step)).collect()
}

fn one(speech: &Speech, step: &Step) -> Explained {
    let date = speech.date(step.date);
    let args: Vec<(&'static str, Value)> =
        step.what.args().into_iter().map(|(name, arg)| (name, said(speech, arg))).collect();
    let mut given: Vec<(&str, &dyn super::Argument)> = vec![("date", &date)];
    for (name, value) in &args {
        match value {
            Value::Number(number) => given.push((name, number)),
            Value::Text(text) => given.push((name, text)),
        }
    }
    let what = speech.with(step.what.id(), &given);
    Explained {
        what,
        cites: step.cites.iter().map(|cite| cite.text.to_string()).collect(),
        date: date.clone(),
    }
}

enum Value {
    Number(i64),
    Text(String),
}

fn said(speech: &Speech, arg: Arg) -> Value {
    match arg {
        Arg::Number(number) => Value::Number(number),
        Arg::Message(id) => Value::Text(speech.t(&id)),
        Arg::Text(text) => Value::Text(text),
        Arg::Moment(local) => Value::Text(speech.local_moment(local)),
        Arg::DaysOff(days) => {
            Value::Text(speech.list(&days.iter().map(|day| day_off(speech, day)).collect::<Vec<_>>()))
        }
    }
}

fn day_off(speech: &Speech, day: &DayOff) -> String {
    let date = speech.date(day.date);
    match &day.name {
        Some(name) => speech.with("day-off-named", &[("date", &date), ("name", &name.as_ref())]),
        None => date,
    }
}

/// Another reading in words: where it leads, and what it assumes.
pub fn reading_words(speech: &Speech, reading: &Reading) -> String {
    let id = format!("reading-{}", reading.name);
    // A reading of the operator's own statute has its name, and no words of ours.
    let what = if speech.has(&id) { speech.t(&id) } else { reading.name.to_string() };
    speech.with("reading-leads", &[("date", &speech.date(reading.date)), ("what", &what)])
}

/// A warning in words.
pub fn warning_words(speech: &Speech, warning: &Warning) -> String {
    match warning {
        Warning::DisputedDay { date, name } => {
            speech.with("warning-disputed-day", &[("date", &speech.date(*date)), ("name", &name.as_ref())])
        }
        Warning::OwnHoliday { date, name } => {
            speech.with("warning-own-holiday", &[("date", &speech.date(*date)), ("name", &name.as_ref())])
        }
        Warning::OwnWorkingDay { date } => {
            speech.with("warning-own-working-day", &[("date", &speech.date(*date))])
        }
        Warning::HorizonPassed { year } => {
            speech.with("warning-horizon-passed", &[("year", &year.to_string())])
        }
        Warning::NotVerified { rule } => speech.with("warning-not-verified", &[("rule", &rule.as_ref())]),
        Warning::SignedOff { rule, on } => {
            speech.with("warning-signed-off", &[("rule", &rule.as_ref()), ("date", &speech.date(*on))])
        }
        Warning::OnlyAfterNotice { stop } => {
            speech.one("warning-only-after-notice", "stop", &speech.t(&format!("stop-{}", stop.as_str())))
        }
        Warning::ExtensionWithoutDay => speech.t("warning-extension-without-day"),
        Warning::WeekendsOnly => speech.t("warning-weekends-only"),
        Warning::RefusalAfterExtension => speech.t("warning-refusal-after-extension"),
    }
}

/// Why a move is not made, in words, and the provisions.
pub fn refusal_words(speech: &Speech, refusal: &Refusal) -> (String, Vec<String>) {
    let id = refusal.kind.id();
    let text = match &refusal.kind {
        RefusalKind::TooLate { limit } => speech.with(id, &[("limit", &speech.date(*limit))]),
        RefusalKind::AfterEvent { event } => speech.with(id, &[("event", &speech.date(*event))]),
        RefusalKind::DayNotNamed { after } => speech.with(id, &[("after", &speech.date(*after))]),
        RefusalKind::Law(error) => law_error_words(speech, error),
        _ => speech.t(id),
    };
    (text, refusal.cites.iter().map(|cite| cite.text.to_string()).collect())
}

fn law_error_words(speech: &Speech, error: &LawError) -> String {
    match error {
        LawError::UnknownRight(regime, right, _) => speech.with(
            "refusal-unknown-right-under",
            &[("regime", &regime.to_string()), ("right", &speech.t(&format!("right-{right}")))],
        ),
        LawError::NotInForce { regime, from, .. } => {
            let law = speech.t(&format!("regime-short-{regime}"));
            speech.with("refusal-not-in-force", &[("regime", &law), ("from", &speech.date(*from))])
        }
        LawError::UnknownRegime(regime, _) => {
            speech.with("refusal-unknown-regime", &[("regime", &regime.to_string())])
        }
        other => speech.with("refusal-law", &[("why", &other.to_string())]),
    }
}
