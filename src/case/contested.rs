//! What a person says is wrong, entry by entry: each is decided for itself (GDPR art. 16, 11 CCR 7023).

use super::{Actor, Came, Case, Event, Outcome, Refusal, RefusalKind, Stage, TaskKind, TextRef};
use crate::law::{LawBook, Right};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where an entry stands that was said to be wrong, and what was weighed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The category, by its id in the data map.
    pub category: String,
    /// The field, by its column in the data map.
    pub field: String,
    /// Whether somebody outside received this category.
    pub passed_on: bool,
    /// The circumstances that were weighed, by their ids in the statute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weighed: Vec<String>,
}

/// Checks the decision about an entry: where it stands is said, and what the laws of the case want weighed was weighed
/// before it is left as it is.
pub(super) fn check(case: &Case, came: &Came, entry: Option<&Entry>, law: &LawBook) -> Result<(), Refusal> {
    if *came == Came::NothingHeld {
        return Ok(());
    }
    let entry = entry.ok_or_else(|| Refusal::plain(RefusalKind::FieldNotNamed))?;
    if let Came::Kept { .. } = came {
        for rule in case.regimes.iter().filter_map(|regime| law.correcting(regime)) {
            if rule.weigh.iter().any(|one| !entry.weighed.contains(one)) {
                return Err(Refusal::citing(RefusalKind::NotWeighed, rule.cites.clone()));
            }
        }
    }
    Ok(())
}

/// The circumstances that the laws of a case want weighed before an entry is left as it is, each once.
pub fn to_weigh(case: &Case, law: &LawBook) -> Vec<String> {
    let rules = case.regimes.iter().filter_map(|regime| law.correcting(regime));
    let mut found: Vec<String> = Vec::new();
    for one in rules.flat_map(|rule| &rule.weigh) {
        if !found.contains(one) {
            found.push(one.clone());
        }
    }
    found
}

/// Whether the person may have a statement of theirs put beside what was left as it is.
pub fn may_state(case: &Case) -> bool {
    let Stage::Closed { outcome, .. } = &case.stage else { return false };
    case.right() == Right::Rectification
        && matches!(outcome, Outcome::Refused { .. } | Outcome::PartlyFulfilled { .. })
}

/// A statement of the person is put beside what was left as it is: a task, also when the case is closed.
pub(super) fn state(case: &Case, text: TextRef, task: Uuid, by: Actor) -> Result<Vec<Event>, Refusal> {
    if !may_state(case) {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    let kind = TaskKind::AttachStatement;
    Ok(vec![Event::StatementAdded { text, by }, super::deeds::opened(task, kind)])
}
