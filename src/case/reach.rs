//! What became of the letters of a case, and what that does to its dates: a question and an extension exist only
//! together with the letter that announces them.

use super::dates::clock_moved;
use super::effect::{letter_of, questions};
use super::{Case, Event, LetterKind, Refusal, TaskKind, TextRef};
use crate::law::{Facts, LawBook, LawError, StopKind, Told};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How a letter went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Number of the letter among those of its duty.
    pub ordinal: u32,
    /// When it was handed over (UTC); by post, the day it was posted.
    pub at: DateTime<Utc>,
    /// What staff recorded of the way it went, such as a tracking number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<TextRef>,
}

/// Why a letter did not reach the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterFailure {
    /// The mail server did not take it, or it could not be written.
    Undeliverable,
    /// No mail can carry it: staff must send it another way.
    ByHand,
    /// It was handed over and came back.
    CameBack,
    /// We have no words in the person's language: it waits until staff have translated it.
    Untranslated,
    /// There is no address of any kind.
    NoWay,
    /// The person asked for easy words, and this letter has none ready: staff write them.
    NotEasy,
}

impl LetterFailure {
    /// Every reason.
    pub const ALL: [LetterFailure; 6] = [
        LetterFailure::Undeliverable,
        LetterFailure::ByHand,
        LetterFailure::CameBack,
        LetterFailure::Untranslated,
        LetterFailure::NoWay,
        LetterFailure::NotEasy,
    ];

    /// Name in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            LetterFailure::Undeliverable => "undeliverable",
            LetterFailure::ByHand => "by-hand",
            LetterFailure::CameBack => "came-back",
            LetterFailure::Untranslated => "untranslated",
            LetterFailure::NoWay => "no-way",
            LetterFailure::NotEasy => "not-easy",
        }
    }
}

/// A letter that did not reach the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unreached {
    /// What it fulfils.
    pub duty: String,
    /// Its number.
    pub ordinal: u32,
    /// Why.
    pub why: LetterFailure,
    /// The open task to reach the person, where there is one. It stands in the way of nothing else.
    pub task: Option<Uuid>,
}

impl Case {
    /// Whether the case has its outcome and the letter that says so did not reach the person: the duty to answer is open
    /// again.
    pub fn owes_an_answer(&self) -> bool {
        let is_answer =
            |duty: &str| LetterKind::ALL.iter().any(|kind| kind.is_answer() && kind.as_str() == duty);
        self.is_closed() && self.unreached.iter().any(|one| is_answer(&one.duty))
    }

    /// Whether this letter failed and was not handed over since.
    pub(super) fn did_not_reach(&self, duty: &str, ordinal: u32) -> bool {
        self.unreached.iter().any(|one| one.duty == duty && one.ordinal == ordinal)
    }

    /// Whether a task is about reaching the person, and not about what they asked.
    pub(super) fn is_about_reaching(&self, task: Uuid) -> bool {
        self.unreached.iter().any(|one| one.task == Some(task))
    }

    /// A task to reach the person follows the letter that failed last.
    pub(super) fn reach_by(&mut self, task: Uuid) {
        if let Some(last) = self.unreached.last_mut() {
            last.task = Some(task);
        }
    }

    /// The task to reach the person is no longer open.
    pub(super) fn settle(&mut self, task: Uuid) {
        for one in self.unreached.iter_mut().filter(|one| one.task == Some(task)) {
            one.task = None;
        }
    }

    /// What a letter announces was taken back: it need not reach anybody any more.
    pub(super) fn forget(&mut self, kind: LetterKind, ordinal: u32) {
        self.unreached.retain(|one| !(one.duty == kind.as_str() && one.ordinal == ordinal));
    }

    /// The case as the letter must describe it that announces its question or its extension, if it is handed over now.
    ///
    /// # Errors
    /// Whatever the law cannot compute.
    pub fn if_told(&self, law: &LawBook, now: DateTime<Utc>) -> Result<Case, LawError> {
        let mut case = self.clone();
        let open = case.stops.iter_mut().filter(|stop| stop.answered.is_none()).map(|stop| &mut stop.told);
        for told in open.chain([&mut case.extension_told]).filter(|told| **told == Told::Not) {
            *told = Told::At(now);
        }
        if case != *self {
            case.clock = Some(law.clock(&case.regimes, &case.facts())?);
        }
        Ok(case)
    }

    /// A letter was handed over: from then on the person knows what it announces.
    pub(super) fn reached(&mut self, duty: &str, sent: &Sent) {
        self.unreached.retain(|one| !(one.duty == duty && one.ordinal == sent.ordinal));
        self.told(duty, sent.ordinal, Told::At(sent.at));
    }

    /// A letter failed: the person does not know what it announces.
    pub(super) fn missed(&mut self, duty: &str, ordinal: u32, why: LetterFailure) {
        let known = self.unreached.iter().position(|one| one.duty == duty && one.ordinal == ordinal);
        let task = known.and_then(|at| self.unreached.remove(at).task);
        self.unreached.push(Unreached { duty: duty.to_owned(), ordinal, why, task });
        self.told(duty, ordinal, Told::Not);
    }

    /// Only the newest question of its kind can be open. One that was answered did arrive, by whatever way, and one that
    /// was taken back is none.
    fn told(&mut self, duty: &str, ordinal: u32, told: Told) {
        let is_extension = duty == LetterKind::Extension.as_str() && ordinal == self.undone_extensions + 1;
        if is_extension && self.extended.is_some() {
            self.extension_told = told;
        }
        for kind in [StopKind::Identity, StopKind::Clarification, StopKind::Fee] {
            if letter_of(kind).as_str() == duty && questions(self, kind) == ordinal {
                let open = self.stops.iter_mut().rfind(|stop| stop.kind == kind && stop.answered.is_none());
                if let Some(open) = open {
                    open.told = told;
                }
            }
        }
    }
}

/// What a hand-over brings with it: nobody needs to reach the person any more.
pub(super) fn handed_over(case: &Case, event: Event) -> Vec<Event> {
    let Event::LetterHandedOver { duty, sent: Some(sent), .. } = &event else { return vec![event] };
    let settled = settled(case, duty, sent.ordinal);
    [event].into_iter().chain(settled).collect()
}

/// What a failure brings with it: a task to reach the person or to translate the letter, unless one is open, or the
/// letter was never one for the mail server. The same failure is recorded once.
pub(super) fn failed(case: &Case, event: Event, task: Uuid, law: &LawBook) -> Vec<Event> {
    let Event::LetterFailed { duty, ordinal, why, .. } = &event else { return vec![event] };
    let known = case.unreached.iter().find(|one| one.duty == *duty && one.ordinal == *ordinal);
    if known.is_some_and(|one| one.why == *why) {
        return Vec::new();
    }
    // Once it is translated, it is no longer that which is to be done.
    let translated = known.filter(|one| one.why == LetterFailure::Untranslated).and_then(|one| one.task);
    let has_task = translated.is_none() && known.is_some_and(|one| one.task.is_some());
    let task = match why {
        LetterFailure::ByHand => None,
        _ if has_task => None,
        LetterFailure::Untranslated => Some((TaskKind::Translate, translate_by(case, duty, law))),
        LetterFailure::NotEasy => Some((TaskKind::Rewrite, None)),
        LetterFailure::Undeliverable | LetterFailure::CameBack | LetterFailure::NoWay => {
            Some((TaskKind::Reach, None))
        }
    }
    .map(|(kind, due_ends)| Event::TaskOpened {
        task,
        kind,
        due_ends,
        category: None,
        passed_on: false,
        public: false,
        claim: None,
    });
    let settled = translated.map(|task| Event::TaskSettled { task });
    settled.into_iter().chain([event]).chain(task).collect()
}

/// How long before the letter must be out its translation is due: time to send it.
const BEFORE_THE_LETTER: Duration = Duration::days(2);

/// When the translation of a letter is due (UTC, exclusive): before the duty ends that the letter fulfils.
fn translate_by(case: &Case, duty: &str, law: &LawBook) -> Option<DateTime<Utc>> {
    let clock = case.clock.as_ref()?;
    let own = match duty {
        _ if duty == LetterKind::Extension.as_str() => last_notice(case, law),
        _ if duty == LetterKind::Refusal.as_str() => clock.refuse_by.as_ref().map(|limit| limit.safe_ends),
        _ => None,
    };
    Some(own.unwrap_or(clock.due.safe_ends) - BEFORE_THE_LETTER)
}

/// Until when the person may be told of the extension (UTC, exclusive): as if it were not yet, for they were not.
fn last_notice(case: &Case, law: &LawBook) -> Option<DateTime<Utc>> {
    let facts = Facts { extended: None, ..case.facts() };
    let limits = case.regimes.iter().filter_map(|regime| law.extension_notice_limit(regime, &facts).ok());
    limits.map(|limit| limit.safe_ends).min()
}

/// What sending again brings with it: words that were to be easy are, and nobody need write them any more.
pub(super) fn queued(case: &Case, event: Event) -> Vec<Event> {
    let Event::LetterQueued { duty, ordinal, .. } = &event else { return vec![event] };
    let written = case
        .unreached
        .iter()
        .any(|one| one.duty == *duty && one.ordinal == *ordinal && one.why == LetterFailure::NotEasy);
    let settled = settled(case, duty, *ordinal).filter(|_| written);
    [event].into_iter().chain(settled).collect()
}

/// What taking a question or an extension back brings with it: nobody needs to be told of it any more.
pub(super) fn taken_back(case: &Case, kind: LetterKind, ordinal: u32, event: Event) -> Vec<Event> {
    let settled = settled(case, kind.as_str(), ordinal);
    [event].into_iter().chain(settled).collect()
}

/// The end of the task to reach the person about a letter, where one is open.
fn settled(case: &Case, duty: &str, ordinal: u32) -> Option<Event> {
    let missed = case.unreached.iter().find(|one| one.duty == duty && one.ordinal == ordinal)?;
    missed.task.map(|task| Event::TaskSettled { task })
}

/// The events, and the new dates where they move them.
///
/// # Errors
/// Whatever the law cannot compute.
pub(super) fn with_what_follows(
    case: &Case,
    law: &LawBook,
    mut events: Vec<Event>,
) -> Result<Vec<Event>, Refusal> {
    let after = case.with(&events);
    if case.is_closed() || (after.extension_told, &after.stops) == (case.extension_told, &case.stops) {
        return Ok(events);
    }
    events.extend(clock_moved(&after, law)?);
    Ok(events)
}
