//! What is done to a person's data, category by category: erased, corrected, restricted; and who must be told.

use super::decide::{closed, remedies_cites, valid_ground};
use super::{Actor, Case, Event, Outcome, Refusal, RefusalKind, TaskKind, TextRef, held};
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
    },
    /// Nothing of this person was held.
    NothingHeld,
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
    /// What came of it, once it was recorded.
    pub came: Option<Came>,
}

/// What this right does to a category; none for a right that is answered otherwise.
pub fn deed_of(right: Right) -> Option<TaskKind> {
    match right {
        Right::Erasure => Some(TaskKind::Erase),
        Right::Rectification => Some(TaskKind::Correct),
        Right::Restriction => Some(TaskKind::Restrict),
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
                category: Some(part.category),
                passed_on: part.passed_on,
            })
            .collect(),
        _ => vec![opened(task, TaskKind::CarryOut)],
    }
}

fn opened(task: Uuid, kind: TaskKind) -> Event {
    Event::TaskOpened { task, kind, due_ends: None, category: None, passed_on: false }
}

/// Records what came of a category. When the last one is recorded and something was done that others received, they
/// must be told before the case can be answered (GDPR art. 19).
pub(super) fn finish(
    case: &Case,
    deed: &Deed,
    came: Option<Came>,
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
    held::may_come(case, deed, &came)?;
    let mut events = Vec::new();
    let told_already = case.deeds.iter().any(|deed| deed.kind == TaskKind::TellRecipients);
    let is_last = case.open_tasks.len() == 1;
    let others = case.deeds.iter().filter(|other| other.task != deed.task);
    let reaches_others = others.clone().any(|other| other.passed_on && other.came == Some(Came::Done))
        || deed.passed_on && came == Came::Done;
    if is_last && reaches_others && !told_already {
        events.push(opened(next, TaskKind::TellRecipients));
    }
    events.push(Event::TaskDone { task: deed.task, result, by, came: Some(came) });
    Ok(events)
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
    let categories = || case.deeds.iter().filter(|deed| deed.kind != TaskKind::TellRecipients);
    let kept = |deed: &Deed| matches!(deed.came, Some(Came::Kept { .. }));
    if categories().all(kept) {
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
