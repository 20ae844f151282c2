//! Why a date is the date it is, in words.

use super::Speech;
use crate::case::{Refusal, RefusalKind};
use crate::law::{Arg, DayOff, Deadline, LawBook, LawError, Reading, RegimeId, Right, Step, Warning};

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

/// What a reading assumes, in words; its name where it is of an operator's own statute, for which we have none.
pub fn reading_name(speech: &Speech, name: &str) -> String {
    let id = format!("reading-{name}");
    if speech.has(&id) { speech.t(&id) } else { name.to_owned() }
}

/// Another reading in words: where it leads, and what it assumes.
pub fn reading_words(speech: &Speech, reading: &Reading) -> String {
    let what = reading_name(speech, &reading.name);
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

/// Why a day is not as the public calendar has it, and who said so; none for other warnings.
pub fn own_day_words(
    speech: &Speech,
    law: &LawBook,
    deadline: &Deadline,
    warning: &Warning,
) -> Option<String> {
    let calendar = law.calendars().get(&deadline.calendar).ok().flatten()?;
    let own = match warning {
        Warning::OwnHoliday { date, .. } => calendar.holiday(*date)?.own.as_ref()?,
        Warning::OwnWorkingDay { date } => calendar.removed(*date)?,
        _ => return None,
    };
    Some(speech.with("own-day-why", &[("reason", &own.reason.as_ref()), ("author", &own.author.as_ref())]))
}

/// The short name of a law; its id where an operator added it and we have no words for it.
pub fn regime_short(speech: &Speech, regime: &str) -> String {
    let id = format!("regime-short-{regime}");
    if speech.has(&id) { speech.t(&id) } else { regime.to_owned() }
}

/// Why a move is not made, in words, and the provisions.
pub fn refusal_words(speech: &Speech, refusal: &Refusal) -> (String, Vec<String>) {
    let id = refusal.kind.id();
    let text = match &refusal.kind {
        RefusalKind::TooLate { limit } => speech.with(id, &[("limit", &speech.date(*limit))]),
        RefusalKind::StillTime { until } => speech.with(id, &[("until", &speech.date(*until))]),
        RefusalKind::NotSureEnough { points, shown, .. } => {
            speech.with(id, &[("points", points), ("shown", shown)])
        }
        RefusalKind::AfterEvent { event } => speech.with(id, &[("event", &speech.date(*event))]),
        RefusalKind::DayNotNamed { after } => speech.with(id, &[("after", &speech.date(*after))]),
        RefusalKind::WaitsForCopy { copy, until } => {
            speech.with(id, &[("copy", copy), ("until", &speech.date(*until))])
        }
        RefusalKind::OnHold { review } => speech.with(id, &[("review", &speech.date(*review))]),
        RefusalKind::SafeDatePassed { safe } => speech.with(id, &[("safe", &speech.date(*safe))]),
        RefusalKind::ClockLost { safe, other } => {
            speech.with(id, &[("safe", &speech.date(*safe)), ("other", &speech.date(*other))])
        }
        RefusalKind::CapacityNotShown { missing } => {
            let missing: Vec<String> =
                missing.iter().map(|what| speech.t(&format!("seen-{}", what.as_str()))).collect();
            speech.with(id, &[("missing", &missing.join("; "))])
        }
        RefusalKind::ProofTooWeak { needed } => {
            speech.with(id, &[("needed", &speech.t(&format!("assurance-{}", needed.as_str())))])
        }
        RefusalKind::AgainstAdvice { advice } => {
            speech.with(id, &[("advice", &speech.t(&format!("advice-{}", advice.as_str())))])
        }
        RefusalKind::StillFree { answers, free } => speech.with(id, &[("answers", answers), ("free", free)]),
        RefusalKind::Law(error) => law_error_words(speech, error),
        _ => speech.t(id),
    };
    (text, refusal.cites.iter().map(|cite| cite.text.to_string()).collect())
}

/// Why a date cannot be computed, in the reader's language. What is wrong with a file is for whoever wrote it: that stays
/// as it is.
fn law_error_words(speech: &Speech, error: &LawError) -> String {
    let law = |regime: &RegimeId| regime_short(speech, regime.as_str());
    let right = |right: &Right| speech.t(&format!("right-short-{right}"));
    match error {
        LawError::UnknownRight(regime, asked, _) => {
            speech.with("refusal-unknown-right-under", &[("regime", &law(regime)), ("right", &right(asked))])
        }
        LawError::NoRuleThen { regime, right: asked, received, .. } => speech.with(
            "law-no-rule-then",
            &[("regime", &law(regime)), ("right", &right(asked)), ("received", &speech.date(*received))],
        ),
        LawError::NotInForce { regime, received, from } => speech.with(
            "law-not-in-force",
            &[("regime", &law(regime)), ("received", &speech.date(*received)), ("from", &speech.date(*from))],
        ),
        LawError::BeforeReceipt { event, received } => speech.with(
            "law-before-receipt",
            &[("event", &speech.date(*event)), ("received", &speech.date(*received))],
        ),
        LawError::AnswerBeforeQuestion { asked, answered } => speech.with(
            "law-answer-before-question",
            &[("asked", &speech.date(*asked)), ("answered", &speech.date(*answered))],
        ),
        LawError::NoRegime => speech.t("law-no-regime"),
        LawError::OutOfRange => speech.t("law-out-of-range"),
        LawError::UnknownRegime(regime, _) => {
            speech.with("refusal-unknown-regime", &[("regime", &regime.to_string())])
        }
        other => speech.with("refusal-law", &[("why", &other.to_string())]),
    }
}
