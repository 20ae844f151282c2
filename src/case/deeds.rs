//! What is done to a person's data, category by category: erased, corrected, restricted; and who must be told.

use super::decide::closed;
use super::grounds::{remedies_cites, valid_ground};
use super::{Actor, Case, Entry, Event, Outcome, Refusal, RefusalKind, TaskKind, TextRef, contested, held};
use crate::law::{LawBook, Right};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One category's part of an approved request, before it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Id of the task it becomes.
    pub task: Uuid,
    /// The category, by its id in the data map.
    pub category: String,
    /// Whether somebody outside received this category, and must be told (GDPR art. 19).
    pub passed_on: bool,
    /// Whether this category was made public (GDPR art. 17(2)).
    pub public: bool,
    /// What the person says is wrong, where the part is about one entry: its sealed text.
    pub claim: Option<Uuid>,
}

/// What came of one category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "came", rename_all = "kebab-case")]
pub enum Came {
    /// It was done.
    Done,
    /// Not done, on a ground.
    Kept {
        /// Id of the ground in the statute.
        ground: String,
        /// Last day it is kept, where one is known; local to the controller.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
        /// The fields that are kept, by their columns in the data map; none where all of it is. The others are dealt
        /// with as was asked.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        fields: Vec<String>,
    },
    /// Nothing of this person was held.
    NothingHeld,
}

impl Came {
    /// Whether something was done, be it to some of the fields.
    pub fn acted(&self) -> bool {
        match self {
            Came::Done => true,
            Came::Kept { fields, .. } => !fields.is_empty(),
            Came::NothingHeld => false,
        }
    }

    /// Whether all of it was kept.
    fn all_kept(&self) -> bool {
        matches!(self, Came::Kept { fields, .. } if fields.is_empty())
    }
}

/// One category's part, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// Its task.
    pub task: Uuid,
    /// What is to be done.
    pub kind: TaskKind,
    /// The category; empty for what concerns them all.
    pub category: String,
    /// Whether somebody outside received this category.
    pub passed_on: bool,
    /// Whether this category was made public.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub public: bool,
    /// What the person says is wrong, where it is about one entry: its sealed text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Uuid>,
    /// The field that entry stands in, by its column in the data map, once it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What came of it, once it was recorded.
    pub came: Option<Came>,
}

/// What this right does to a category; none for a right that is answered otherwise.
pub fn deed_of(right: Right) -> Option<TaskKind> {
    match right {
        Right::Erasure => Some(TaskKind::Erase),
        Right::Rectification => Some(TaskKind::Correct),
        Right::Restriction => Some(TaskKind::Restrict),
        Right::Objection | Right::WithdrawConsent => Some(TaskKind::Stop),
        _ => None,
    }
}

/// The tasks of an approved request; one for everything where there are no categories.
pub(super) fn tasks(case: &Case, task: Uuid, parts: Vec<Part>) -> Vec<Event> {
    match deed_of(case.right()) {
        Some(kind) if !parts.is_empty() => parts
            .into_iter()
            .map(|part| Event::TaskOpened {
                task: part.task,
                kind,
                due_ends: None,
                category: Some(part.category).filter(|category| !category.is_empty()),
                passed_on: part.passed_on,
                public: part.public,
                claim: part.claim,
            })
            .collect(),
        _ => vec![opened(task, TaskKind::CarryOut)],
    }
}

/// A task that is about no category and has no clock of its own.
pub(super) fn opened(task: Uuid, kind: TaskKind) -> Event {
    let (category, claim) = (None, None);
    Event::TaskOpened { task, kind, due_ends: None, category, passed_on: false, public: false, claim }
}

/// Records what came of a category. When the last one is recorded and something was done that others received, they
/// must be told before the case can be answered (GDPR art. 19); where what was erased had been made public, other
/// controllers are told, too (GDPR art. 17(2)).
#[allow(clippy::too_many_arguments, reason = "the parts of one command")]
pub(super) fn finish(
    case: &Case,
    deed: &Deed,
    came: Option<Came>,
    entry: Option<Entry>,
    result: TextRef,
    next: Uuid,
    by: Actor,
    law: &LawBook,
) -> Result<Vec<Event>, Refusal> {
    if case.is_closed() {
        return Err(Refusal::plain(RefusalKind::Closed));
    }
    let came = came.ok_or_else(|| Refusal::plain(RefusalKind::OutcomeMissing))?;
    if let Came::Kept { ground, .. } = &came {
        valid_ground(case, ground, law, |ground| ground.may_withhold())?;
    }
    if deed.claim.is_some() {
        contested::check(case, &came, entry.as_ref(), law)?;
    }
    held::may_come(case, deed, &came, entry.as_ref())?;
    let entry = entry.filter(|_| deed.claim.is_some());
    let done = Event::TaskDone { task: deed.task, result, by, came: Some(came), entry };
    let after = case.with(std::slice::from_ref(&done));
    let mut events = Vec::new();
    if after.open_tasks.is_empty() {
        events.extend(who_is_told(&after, law).map(|kind| opened(next, kind)));
    }
    events.push(done);
    Ok(events)
}

/// Who is still to be told of what was done, one after the other.
fn who_is_told(case: &Case, law: &LawBook) -> Option<TaskKind> {
    let acted = |deed: &&Deed| !deed.kind.tells() && deed.came.as_ref().is_some_and(Came::acted);
    let told = |kind| case.deeds.iter().any(|deed| deed.kind == kind);
    let mut done = case.deeds.iter().filter(acted);
    if done.clone().any(|deed| deed.passed_on) && !told(TaskKind::TellRecipients) {
        return Some(TaskKind::TellRecipients);
    }
    let knows = case.regimes.iter().any(|regime| !law.made_public_cites(regime).is_empty());
    let was_public = done.any(|deed| deed.public && deed.kind == TaskKind::Erase);
    (knows && was_public && !told(TaskKind::TellOthers)).then_some(TaskKind::TellOthers)
}

/// Ends a request whose categories are all dealt with. What was kept makes it partial; where all was kept it is a
/// refusal, and needs its ground and remedies.
pub(super) fn conclude(
    case: &Case,
    text: TextRef,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if !case.open_tasks.is_empty() {
        return Err(Refusal::plain(RefusalKind::TasksOpen));
    }
    if case.has_question_open() {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    let categories = || case.deeds.iter().filter(|deed| !deed.kind.tells());
    let kept = |deed: &Deed| matches!(deed.came, Some(Came::Kept { .. }));
    let all_kept = |deed: &Deed| deed.came.as_ref().is_some_and(Came::all_kept);
    if categories().all(all_kept) {
        return Err(Refusal::citing(RefusalKind::NothingLeft, remedies_cites(case, law)));
    }
    let outcome = match categories().any(kept) {
        true => Outcome::PartlyFulfilled { package: None },
        false => Outcome::Fulfilled { package: None },
    };
    let restricts = categories().any(|deed| deed.kind == TaskKind::Restrict && deed.came == Some(Came::Done));
    let mut events = Vec::new();
    if restricts {
        events.push(Event::RestrictionSet { at: now });
    }
    events.push(closed(case, outcome, Some(text), by, now));
    Ok(events)
}
