//! The due date of a case as every page shows it: the date first, then why.

use crate::case::{Case, Stage};
use crate::words::{Explained, Speech, explain, reading_words, warning_words};
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
    /// Share of the time gone, in percent.
    pub share: Option<u32>,
    /// The same in words.
    pub share_words: String,
    /// How the date came about.
    pub steps: Vec<Explained>,
    /// Where other readings or other laws lead.
    pub others: Vec<String>,
    /// What to know before relying on it.
    pub warnings: Vec<String>,
    /// Whether the reasons are unfolded from the start.
    pub open: bool,
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
    if case.is_closed() {
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
    // What is only unsafe for us is not late for the person.
    if reader == For::Person && tone == "late" && now < clock.due.ends {
        (tone, symbol, word) = ("soon", "◐", "due-state-soon");
    }
    let closed_at = match &case.stage {
        Stage::Closed { at, .. } => Some(at.with_timezone(&case.opened.zone).date_naive()),
        _ => None,
    };
    let shown = closed_at.unwrap_or(clock.due.last_day);
    let share = share(case.opened.received_at, clock.due.ends, now).filter(|_| closed_at.is_none());
    let mut others: Vec<String> = Vec::new();
    if reader == For::Staff {
        others.extend(clock.due.readings.iter().map(|reading| reading_words(say, reading)));
        others.extend(clock.others.iter().map(|(regime, day)| {
            let law = say.t(&format!("regime-short-{regime}"));
            say.two("due-other-law", "law", &law, "date", &say.date(*day))
        }));
    }
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
        share,
        share_words: share.map(|share| say.one("due-share", "share", &share)).unwrap_or_default(),
        steps: explain(say, &clock.due),
        others,
        warnings: match reader {
            For::Staff => clock.due.warnings.iter().map(|warning| warning_words(say, warning)).collect(),
            For::Person => Vec::new(),
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
