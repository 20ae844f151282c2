//! Four eyes: what leaves the house, or is erased, only when two people say so. The first proposes, by the same move they
//! would have made alone; the second makes it, or sends it back with a reason. Never the same person twice.

use super::{Actor, Case, Event, Refusal, RefusalKind, TextRef};
use crate::law::Right;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What needs two people, where the organisation says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FourEyes {
    /// A package goes to the person.
    Disclosure,
    /// Personal data are erased: the second person says so before anything is.
    Erasure,
}

impl FourEyes {
    /// Name in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            FourEyes::Disclosure => "disclosure",
            FourEyes::Erasure => "erasure",
        }
    }
}

/// What one person proposed and another has to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What.
    pub what: FourEyes,
    /// Who proposed it.
    pub by: Uuid,
    /// When (UTC).
    pub at: DateTime<Utc>,
}

impl Case {
    /// What these events would do that needs two people, by the facts the case was opened with.
    fn needs_two(&self, events: &[Event]) -> Option<FourEyes> {
        let what = events.iter().find_map(|event| match event {
            Event::Released { .. } | Event::PartReleased { .. } => Some(FourEyes::Disclosure),
            Event::Approved { .. } if self.right() == Right::Erasure => Some(FourEyes::Erasure),
            _ => None,
        })?;
        self.opened.four_eyes.contains(&what).then_some(what)
    }
}

/// The events of a move; of one that needs two people, the proposal where nobody proposed it yet.
///
/// # Errors
/// Refuses whoever proposed it.
pub(super) fn check(
    case: &Case,
    actor: &Actor,
    events: Vec<Event>,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    let Some(what) = case.needs_two(&events) else { return Ok(events) };
    let Actor::Staff { id, .. } = actor else { return Err(Refusal::plain(RefusalKind::NotYours)) };
    match case.proposed.as_ref().filter(|proposed| proposed.what == what) {
        None => Ok(vec![Event::Proposed { what, at: now, by: *actor }]),
        Some(proposed) if proposed.by == *id => Err(Refusal::plain(RefusalKind::ProposedBefore)),
        Some(_) => Ok(events),
    }
}

/// Sends a proposal back, or takes one's own back.
pub(super) fn send_back(case: &Case, reason: TextRef, by: Actor) -> Result<Vec<Event>, Refusal> {
    match case.proposed {
        Some(_) => Ok(vec![Event::SentBack { reason, by }]),
        None => Err(Refusal::plain(RefusalKind::NothingProposed)),
    }
}
