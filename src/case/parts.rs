//! An answer in parts: what is ready goes in time, the rest is named with its source and a day, and follows.

use super::{Actor, Case, Event, Refusal, RefusalKind, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Something that is still owed: a kind of data whose source did not answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    /// The category, by its id in the data map.
    pub category: String,
    /// The source that holds it, by its id in the data map.
    pub source: String,
    /// The day by which it is to follow, local to the controller.
    pub until: NaiveDate,
}

/// A part that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentPart {
    /// Its number: 1 for the first of the case.
    pub ordinal: u32,
    /// Its package.
    pub file: Uuid,
    /// Whether items were left out of it.
    pub partial: bool,
}

/// What was sent of an answer, and what is still owed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// What was sent, oldest first.
    pub sent: Vec<SentPart>,
    /// What is owed since a part was let go.
    pub rest: Vec<Rest>,
    /// How many parts there ever were, those of earlier answers included: numbers are used once.
    pub count: u32,
}

impl Parts {
    /// Whether the answer never went in parts.
    pub fn is_none(&self) -> bool {
        *self == Parts::default()
    }

    /// Whether this package is one of the parts.
    pub fn has(&self, file: Uuid) -> bool {
        self.sent.iter().any(|part| part.file == file)
    }

    /// Whether something was left out of a part.
    pub fn left_out(&self) -> bool {
        self.sent.iter().any(|part| part.partial)
    }
}

/// Lets go what is ready; `rest` names everything that is not, each with a day ahead. What goes after the last lawful day
/// is recorded as late.
///
/// # Errors
/// Refuses where nothing is missing, or where not all that is missing is named with a day ahead.
pub(super) fn release(
    case: &Case,
    rest: Vec<Rest>,
    by: Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    let Stage::AwaitingApproval { unsearched, .. } = &case.stage else {
        return Err(Refusal::plain(RefusalKind::NotNow));
    };
    if unsearched.is_empty() {
        return Err(Refusal::plain(RefusalKind::NothingMissing));
    }
    let today = now.with_timezone(&case.opened.zone).date_naive();
    let named = unsearched.iter().all(|one| rest.iter().any(|rest| rest.category == *one));
    let all_missing = rest.iter().all(|rest| unsearched.contains(&rest.category) && rest.until > today);
    if !named || !all_missing {
        return Err(Refusal::plain(RefusalKind::RestNotNamed));
    }
    let late = case.clock.as_ref().is_some_and(|clock| now >= clock.due.ends);
    Ok(vec![Event::PartReleased { partial: !case.withheld.is_empty(), rest, late, by }])
}

/// The package of a part can be fetched: the case stays open for the rest.
pub(super) fn offered(
    case: &Case,
    file: Uuid,
    digest: String,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Vec<Event> {
    vec![Event::PartOffered { file, digest, until, ordinal: case.parts.count + 1, at: now }]
}

impl Case {
    /// Whether a part was let go and its package is being made.
    pub(super) fn packs_a_part(&self) -> bool {
        matches!(self.stage, Stage::Packaging { .. }) && !self.parts.rest.is_empty()
    }

    /// Whether a part was sent and the rest is waited for.
    pub(super) fn waits_for_the_rest(&self) -> bool {
        matches!(self.stage, Stage::InProgress { .. })
            && !self.parts.sent.is_empty()
            && !self.parts.rest.is_empty()
    }

    pub(super) fn part_sent(&mut self, ordinal: u32, file: Uuid, at: DateTime<Utc>) {
        let partial = matches!(self.stage, Stage::Packaging { partial: true });
        self.parts.sent.push(SentPart { ordinal, file, partial });
        self.parts.count = ordinal;
        self.stage = Stage::InProgress { since: at };
        self.to_review.clear();
        self.withheld.clear();
        self.additions.clear();
    }
}
