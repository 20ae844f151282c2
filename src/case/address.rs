//! Another address for the letters of a request: on proof at least as strong as the request's own, told to the old
//! address, and after a time in which whoever reads that can stop it.

use super::{Actor, Assurance, Case, Event, Refusal, RefusalKind, Role, TextRef};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A change of address, as the case knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressChange {
    /// Row of the sealed address.
    pub change: Uuid,
    /// The open task to look at it, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Uuid>,
    /// From when on letters go there (UTC); none while nobody accepted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds_from: Option<DateTime<Utc>>,
}

/// Somebody who reads the new mailbox gives it as the address. Whoever was let onto the status page just before, and so
/// reads the old one too, needs nobody's leave; for the others staff look at what proof there is.
pub(super) fn ask(
    case: &Case,
    change: Uuid,
    proof: Assurance,
    holds_from: DateTime<Utc>,
    task: Option<Uuid>,
) -> Vec<Event> {
    if case.address.as_ref().is_some_and(|known| known.change == change) {
        return Vec::new();
    }
    let strong = proof >= Assurance::Mailbox && proof >= case.assurance;
    match strong {
        true => {
            let by = Actor::Person;
            vec![Event::AddressAccepted { change, proof, holds_from, reason: None, by }]
        }
        false => vec![Event::AddressAsked { change, task }],
    }
}

/// Staff accept an address on a proof they saw.
pub(super) fn accept(
    case: &Case,
    change: Uuid,
    proof: Assurance,
    holds_from: DateTime<Utc>,
    reason: TextRef,
    by: Actor,
) -> Result<Vec<Event>, Refusal> {
    if proof < case.assurance {
        return Err(Refusal::plain(RefusalKind::ProofTooWeak { needed: case.assurance }));
    }
    if proof == Assurance::None && !matches!(by, Actor::Staff { role: Role::Dpo | Role::Admin, .. }) {
        // Nothing was shown then, and nothing is shown now: whoever answers for it decides.
        return Err(Refusal::plain(RefusalKind::OnlyDpo));
    }
    Ok(vec![Event::AddressAccepted { change, proof, holds_from, reason: Some(reason), by }])
}

/// The change is stopped, by whoever reads the old mailbox or by staff.
pub(super) fn stop(case: &Case, change: Uuid, by: Actor, now: DateTime<Utc>) -> Result<Vec<Event>, Refusal> {
    match &case.address {
        Some(known) if known.change == change && known.holds_from.is_none_or(|from| from > now) => {
            Ok(vec![Event::AddressStopped { change, by }])
        }
        _ => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

impl Case {
    /// The task to look at a new address, where it is open.
    pub(super) fn is_about_the_address(&self, task: Uuid) -> bool {
        self.address.as_ref().is_some_and(|known| known.task == Some(task))
    }

    /// Applies an event about the address.
    pub(super) fn address_moves(&mut self, event: &Event) {
        match event {
            Event::AddressAsked { change, task } => {
                self.address = Some(AddressChange { change: *change, task: *task, holds_from: None });
            }
            Event::AddressAccepted { change, holds_from, .. } => {
                let holds_from = Some(*holds_from);
                self.address = Some(AddressChange { change: *change, task: None, holds_from });
            }
            Event::AddressStopped { change, .. } => {
                self.address = self.address.take().filter(|known| known.change != *change);
            }
            Event::TaskDone { task, .. } => {
                if let Some(known) = self.address.as_mut().filter(|known| known.task == Some(*task)) {
                    known.task = None;
                }
            }
            _ => {}
        }
    }
}
