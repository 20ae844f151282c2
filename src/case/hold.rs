//! A legal hold: data that must be kept for a legal matter, whoever asks to erase them. It has a ledger stream of its
//! own, and stands beside every case it concerns.

use super::{Actor, Came, Case, Command, Refusal, RefusalKind, Role, TaskKind, TextRef};
use crate::law::{Cite, LawBook, RegimeId, Right};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Something that happened to a hold. Hashed into the ledger: only ever added to. Whom it concerns and why is sealed
/// outside; here stand counts and commitments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum HoldEvent {
    /// It holds from now on.
    HoldSet {
        /// Whose data.
        controller: String,
        /// The ground it rests on, by its id in the statutes.
        ground: String,
        /// The kinds of data it covers; none is every kind.
        categories: Vec<String>,
        /// Commitments to the identifiers of those it is about; none is everybody.
        people: Vec<String>,
        /// The matter.
        matter: TextRef,
        /// The day it is looked at again, local to the controller.
        review_on: NaiveDate,
        /// Who set it.
        by: Actor,
    },
    /// The day to look at it again has come.
    HoldReviewDue {
        /// That day.
        review_on: NaiveDate,
    },
    /// It was looked at, and goes on.
    HoldKept {
        /// The next day it is looked at.
        review_on: NaiveDate,
        /// Why.
        reason: TextRef,
        /// Who looked at it.
        by: Actor,
    },
    /// It holds no longer.
    HoldReleased {
        /// Why.
        reason: TextRef,
        /// Who released it.
        by: Actor,
    },
}

impl HoldEvent {
    /// The shape every event of this release has.
    pub const SCHEMA: i16 = 1;

    /// Name of the event: also the suffix of its message id.
    pub fn kind(&self) -> &'static str {
        match self {
            HoldEvent::HoldSet { .. } => "hold-set",
            HoldEvent::HoldReviewDue { .. } => "hold-review-due",
            HoldEvent::HoldKept { .. } => "hold-kept",
            HoldEvent::HoldReleased { .. } => "hold-released",
        }
    }

    /// The staff member who caused it, and what they wrote.
    pub fn by(&self) -> Option<(&Actor, &TextRef)> {
        match self {
            HoldEvent::HoldSet { by, matter: text, .. }
            | HoldEvent::HoldKept { by, reason: text, .. }
            | HoldEvent::HoldReleased { by, reason: text, .. } => Some((by, text)),
            HoldEvent::HoldReviewDue { .. } => None,
        }
    }
}

/// The grounds a hold may rest on, by their ids in the statutes.
pub const HOLD_GROUNDS: [&str; 2] = ["legal-claims", "legal-obligation"];

/// A hold as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The ground it rests on.
    pub ground: String,
    /// The day it is looked at again, local to the controller.
    pub review_on: NaiveDate,
    /// Whether it was released.
    pub released: bool,
}

/// What may be asked of a hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoldCommand {
    /// Keep it until another day.
    Keep {
        /// That day, local to the controller.
        review_on: NaiveDate,
        /// Why.
        reason: TextRef,
    },
    /// Release it.
    Release {
        /// Why.
        reason: TextRef,
    },
    /// The day to look at it has come.
    Remind {
        /// The day that was set.
        review_on: NaiveDate,
    },
}

/// Whether `actor` may set a hold that is to be looked at again on this day.
///
/// # Errors
/// Refuses whoever is no data protection officer or administrator, a ground that is none, and a day that is not ahead.
pub fn may_hold(actor: &Actor, ground: &str, review_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    by_officer(actor)?;
    if !HOLD_GROUNDS.contains(&ground) {
        return Err(Refusal::plain(RefusalKind::GroundNotValid { ground: ground.to_owned() }));
    }
    ahead(review_on, today)
}

impl Hold {
    /// What becomes of it; nothing where a reminder comes after it was looked at or released.
    ///
    /// # Errors
    /// Refuses whoever is no data protection officer or administrator, what was released before, and a day not ahead.
    pub fn decide(
        &self,
        actor: &Actor,
        command: HoldCommand,
        today: NaiveDate,
    ) -> Result<Option<HoldEvent>, Refusal> {
        if let HoldCommand::Remind { review_on } = command {
            let stands = !self.released && self.review_on == review_on;
            return Ok(stands.then_some(HoldEvent::HoldReviewDue { review_on }));
        }
        by_officer(actor)?;
        if self.released {
            return Err(Refusal::plain(RefusalKind::Closed));
        }
        let by = *actor;
        match command {
            HoldCommand::Keep { review_on, reason } => {
                ahead(review_on, today)?;
                Ok(Some(HoldEvent::HoldKept { review_on, reason, by }))
            }
            HoldCommand::Release { reason } => Ok(Some(HoldEvent::HoldReleased { reason, by })),
            HoldCommand::Remind { .. } => Ok(None),
        }
    }
}

fn by_officer(actor: &Actor) -> Result<(), Refusal> {
    match actor {
        Actor::Staff { role: Role::Dpo | Role::Admin, .. } => Ok(()),
        _ => Err(Refusal::plain(RefusalKind::OnlyDpo)),
    }
}

fn ahead(review_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    match review_on > today {
        true => Ok(()),
        false => Err(Refusal::plain(RefusalKind::DayNotAhead)),
    }
}

/// A hold in force on data of the person of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingHold {
    /// The hold.
    pub hold: Uuid,
    /// The ground it rests on.
    pub ground: String,
    /// The kinds of data it covers; none is every kind.
    pub categories: Vec<String>,
    /// The day it is looked at again, local to the controller.
    pub review_on: NaiveDate,
}

impl StandingHold {
    /// Whether it covers a kind of data; no name stands for all of them.
    pub fn covers(&self, category: &str) -> bool {
        self.categories.is_empty() || category.is_empty() || self.categories.iter().any(|one| one == category)
    }
}

/// Refuses to record as erased what a hold in force covers. Asked whenever a result is recorded, in the same
/// transaction: a hold that was set while the work was done still counts.
///
/// # Errors
/// The refusal cites the ground of the hold under the laws of the case.
pub fn check_holds(
    case: &Case,
    command: &Command,
    held: &[StandingHold],
    law: &LawBook,
) -> Result<(), Refusal> {
    let Some(category) = erases(case, command) else { return Ok(()) };
    match held.iter().find(|hold| hold.covers(&category)) {
        None => Ok(()),
        Some(hold) => {
            let cites = ground_cites(&case.regimes, &hold.ground, law);
            Err(Refusal::citing(RefusalKind::OnHold { review: hold.review_on }, cites))
        }
    }
}

/// The kind of data a command records as erased, wholly or partly; an empty name where it is everything.
fn erases(case: &Case, command: &Command) -> Option<String> {
    let Command::FinishTask { task, partial, came, .. } = command else { return None };
    match case.deeds.iter().find(|deed| deed.task == *task) {
        Some(deed) => {
            let acts = deed.kind == TaskKind::Erase && came.as_ref().is_some_and(Came::acted);
            acts.then(|| deed.category.clone())
        }
        None => {
            let is_whole = case.open_tasks.contains(task) && case.right() == Right::Erasure && !partial;
            is_whole.then(String::new)
        }
    }
}

/// The provisions of the ground of a hold, where the laws of a case know it for erasure.
fn ground_cites(regimes: &[RegimeId], ground: &str, law: &LawBook) -> Vec<Cite> {
    let known = regimes.iter().flat_map(|regime| law.grounds(regime, Right::Erasure));
    known.filter(|known| known.id == ground).flat_map(|known| known.cites.clone()).collect()
}
