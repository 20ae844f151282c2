//! A restriction in force: it outlives the case that asked for it, and is lifted only after the person was told
//! (GDPR art. 18(3)).

use super::{Actor, Case, Event, Refusal, RefusalKind, TextRef, weigh};
use crate::law::{Cite, LawBook};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How a restriction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    /// Since when data are only kept, and not used (UTC).
    pub since: DateTime<Utc>,
    /// Whether it was announced that it will be lifted.
    pub announced: bool,
    /// Whether the letter that announces it was handed over.
    pub told: bool,
    /// When it was lifted, if it was (UTC).
    pub lifted: Option<DateTime<Utc>>,
}

impl Restriction {
    /// One that begins.
    pub(super) fn from(since: DateTime<Utc>) -> Self {
        Restriction { since, announced: false, told: false, lifted: None }
    }

    /// Whether it still holds.
    pub fn is_in_force(&self) -> bool {
        self.lifted.is_none()
    }
}

/// Tells the person that the restriction will be lifted, and why.
pub(super) fn announce(
    case: &Case,
    reason: TextRef,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    let standing = in_force(case)?;
    weigh::check_lifting(case, law)?;
    if standing.announced {
        return Err(Refusal::plain(RefusalKind::AnnouncedAlready));
    }
    Ok(vec![Event::LiftingAnnounced { at: now, reason, by }])
}

/// Lifts the restriction: not before the person was told.
pub(super) fn lift(case: &Case, by: Actor, law: &LawBook, now: DateTime<Utc>) -> Result<Vec<Event>, Refusal> {
    let standing = in_force(case)?;
    weigh::check_lifting(case, law)?;
    if !standing.told {
        let cites: Vec<Cite> = case.regimes.iter().flat_map(|regime| law.lifting_cites(regime)).collect();
        return Err(Refusal::citing(RefusalKind::NotToldYet, cites));
    }
    Ok(vec![Event::RestrictionLifted { at: now, by }])
}

fn in_force(case: &Case) -> Result<&Restriction, Refusal> {
    case.restriction
        .as_ref()
        .filter(|restriction| restriction.is_in_force())
        .ok_or_else(|| Refusal::plain(RefusalKind::NotRestricted))
}
