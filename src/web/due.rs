//! The due date of a case as every page shows it: the date first, then why.

use crate::case::{Case, Stage};
use crate::law::{Clock, Deadline, Duty, LawBook, Told};
use crate::words::{Explained, Speech, explain, own_day_words, reading_words, regime_short, warning_words};
use chrono::{DateTime, Duration, NaiveDate, Utc};

/// Days before the end from which a case is "soon" due.
const SOON_DAYS: i64 = 7;

/// What a due block shows.
pub struct DueBlock {
    /// calm, soon, late, paused or done: the class of the block.
    pub tone: &'static str,
    /// The shape beside the word.
    pub symbol: &'static str,
    /// The state in a word.
    pub word: String,
    /// What the date is.
    pub label: String,
    /// The date in words.
    pub date: String,
    /// The date for machines.
    pub iso: String,
    /// How far it is.
    pub distance: String,
    /// The safe date, where it is another.
    pub safe: Option<String>,
    /// The day by which the organisation itself wants to answer, in a sentence.
    pub target: Option<String>,
    /// How long a finished answer waits, or waited, in a sentence.
    pub waits: Option<String>,
    /// Share of the time gone, in percent.
    pub share: Option<u32>,
    /// The same in words.
    pub share_words: String,
    /// How the date came about.
    pub why: Why,
    /// Whether the reasons are unfolded from the start.
    pub open: bool,
}

/// How a date came about.
pub struct Why {
    /// Step by step.
    pub steps: Vec<Explained>,
    /// Where other readings or other laws lead.
    pub others: Vec<String>,
    /// What to know before relying on it.
    pub warnings: Vec<String>,
    /// Which versions of the law and of the calendar it rests on.
    pub sources: Vec<String>,
}

/// A duty of a case and its date, as staff see it.
pub struct DutyLine {
    /// What must be done.
    pub name: String,
    /// The last day in words.
    pub date: String,
    /// The same for machines.
    pub iso: String,
    /// The safe day, where it is another.
    pub safe: Option<String>,
    /// How far it is, or that it is settled.
    pub stands: String,
    /// How the date came about.
    pub why: Why,
}

/// For whom a block is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// A person who asked: the lawful date, and why.
    Person,
    /// Staff: the safe date, other readings and warnings too.
    Staff,
}

/// How urgent a case is, as class, shape and message id.
pub fn tone(case: &Case, now: DateTime<Utc>) -> (&'static str, &'static str, &'static str) {
    if case.is_closed() && !case.owes_an_answer() {
        return ("done", "■", "due-state-done");
    }
    let Some(clock) = &case.clock else { return ("calm", "●", "due-state-calm") };
    if clock.due.paused {
        return ("paused", "‖", "due-state-paused");
    }
    match clock.due.safe_ends - now {
        left if left <= Duration::zero() => ("late", "▲", "due-state-late"),
        left if left <= Duration::days(SOON_DAYS) => ("soon", "◐", "due-state-soon"),
        _ => ("calm", "●", "due-state-calm"),
    }
}

/// The block of a case.
pub fn block(say: &Speech, case: &Case, now: DateTime<Utc>, reader: For) -> Option<DueBlock> {
    let clock = case.clock.as_ref()?;
    let today = now.with_timezone(&case.opened.zone).date_naive();
    let (mut tone, mut symbol, mut word) = tone(case, now);
    // Whoever reads this page sees the answer, whatever became of the letter.
    if reader == For::Person && case.is_closed() {
        (tone, symbol, word) = ("done", "■", "due-state-done");
    }
    // What is only unsafe for us is not late for the person.
    if reader == For::Person && tone == "late" && now < clock.due.ends {
        (tone, symbol, word) = ("soon", "◐", "due-state-soon");
    }
    let closed_at = match &case.stage {
        Stage::Closed { .. } if reader == For::Staff && case.owes_an_answer() => None,
        Stage::Closed { at, .. } => Some(at.with_timezone(&case.opened.zone).date_naive()),
        _ => None,
    };
    let shown = closed_at.unwrap_or(clock.due.last_day);
    let share = share(case.received_at(), clock.due.ends, now).filter(|_| closed_at.is_none());
    let label = match (closed_at, reader) {
        (Some(_), _) => "due-label-closed",
        (None, For::Person) => "due-label",
        (None, For::Staff) => "due-label-staff",
    };
    Some(DueBlock {
        tone,
        symbol,
        word: say.t(word),
        label: say.t(label),
        date: say.date(shown),
        iso: shown.to_string(),
        distance: say.in_days((shown - today).num_days()),
        safe: safe(say, clock.due.last_day, clock.due.safe_last_day, reader).filter(|_| closed_at.is_none()),
        target: None,
        waits: None,
        share,
        share_words: share.map(|share| say.one("due-share", "share", &share)).unwrap_or_default(),
        why: match reader {
            For::Staff => why_due(say, clock),
            For::Person => Why {
                steps: explain(say, &clock.due),
                others: Vec::new(),
                warnings: Vec::new(),
                sources: Vec::new(),
            },
        },
        open: false,
    })
}

fn safe(say: &Speech, due: NaiveDate, safe: NaiveDate, reader: For) -> Option<String> {
    (reader == For::Staff && safe != due).then(|| say.date(safe))
}

fn share(from: DateTime<Utc>, to: DateTime<Utc>, now: DateTime<Utc>) -> Option<u32> {
    let whole = (to - from).num_minutes();
    let gone = (now - from).num_minutes();
    (whole > 0).then(|| u32::try_from((gone * 100 / whole).clamp(0, 100)).unwrap_or_default())
}

/// Why the answer is due when it is, for staff: with the dates under the other laws of the case.
pub fn why_due(say: &Speech, clock: &Clock) -> Why {
    let mut why = why(say, &clock.due);
    why.others.extend(clock.others.iter().map(|(regime, day)| {
        let law = regime_short(say, regime.as_str());
        say.two("due-other-law", "law", &law, "date", &say.date(*day))
    }));
    why
}

fn why(say: &Speech, deadline: &Deadline) -> Why {
    Why {
        steps: explain(say, deadline),
        others: deadline.readings.iter().map(|reading| reading_words(say, reading)).collect(),
        warnings: deadline.warnings.iter().map(|warning| warning_words(say, warning)).collect(),
        sources: sources(say, deadline),
    }
}

/// Clocks of before versions were recorded name none.
fn sources(say: &Speech, deadline: &Deadline) -> Vec<String> {
    let rule = (!deadline.law_version.is_empty())
        .then(|| say.two("due-law-version", "rule", &&*deadline.rule, "version", &&*deadline.law_version));
    let days = deadline.horizon.filter(|_| !deadline.calendar_version.is_empty()).map(|horizon| {
        say.with(
            "due-calendar-version",
            &[
                ("calendar", &&*deadline.calendar),
                ("source", &&*deadline.calendar_source),
                ("version", &&*deadline.calendar_version),
                ("horizon", &horizon.to_string()),
            ],
        )
    });
    rule.into_iter().chain(days).collect()
}

/// Every duty of a case with its date, in the order of the dates.
pub fn duties(say: &Speech, case: &Case, now: DateTime<Utc>, law: &LawBook) -> Vec<DutyLine> {
    let Some(clock) = &case.clock else { return Vec::new() };
    let closed = case.is_closed() && !case.owes_an_answer();
    let extended = case.extended.is_some() && case.extension_told != Told::Not;
    let pass_on = pass_on_by(case, law);
    let mut known: Vec<(Duty, &Deadline, bool)> = [
        (Duty::Acknowledge, clock.acknowledge_by.as_ref(), closed || case.acknowledged),
        (Duty::Respond, Some(&clock.due), closed),
        (Duty::NotifyExtension, clock.extend_by.as_ref(), closed || extended),
        (Duty::NotifyRefusal, clock.refuse_by.as_ref(), closed),
        (Duty::PassOn, pass_on.as_ref(), case.is_closed() && case.open_tasks.is_empty()),
    ]
    .into_iter()
    .filter_map(|(duty, deadline, settled)| Some((duty, deadline?, settled)))
    .collect();
    known.sort_by_key(|(_, deadline, _)| deadline.ends);
    let today = now.with_timezone(&case.opened.zone).date_naive();
    known
        .into_iter()
        .map(|(duty, deadline, settled)| DutyLine {
            name: say.t(&format!("duty-{duty}")),
            date: say.date(deadline.last_day),
            iso: deadline.last_day.to_string(),
            safe: safe(say, deadline.last_day, deadline.safe_last_day, For::Staff),
            stands: match settled {
                true => say.t("duty-settled"),
                false => say.in_days((deadline.last_day - today).num_days()),
            },
            why: {
                let mut why = if duty == Duty::Respond { why_due(say, clock) } else { why(say, deadline) };
                let own = deadline.warnings.iter().filter_map(|one| own_day_words(say, law, deadline, one));
                why.warnings.extend(own);
                why
            },
        })
        .collect()
}

/// When third parties must be told of an opt-out, under the law that asks for it first.
fn pass_on_by(case: &Case, law: &LawBook) -> Option<Deadline> {
    case.regimes
        .iter()
        .filter_map(|regime| law.deadline(regime, Duty::PassOn, &case.facts()).ok())
        .min_by_key(|deadline| deadline.safe_ends)
}
