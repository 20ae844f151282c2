//! Looking at a decision again: by opening the case again, on appeal, or after a complaint. Always by somebody else.

use super::{Actor, Case, Command, Event, Outcome, Proof, Refusal, RefusalKind, Role, Stage, TextRef};
use crate::law::{LawBook, RegimeId, Right};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Opens a closed case again. Its clock is the one it was: what is late stays late.
///
/// # Errors
/// Refuses a handler who made the decision: a colleague looks at it, or the `dpo`.
pub(super) fn reopen(
    case: &Case,
    actor: &Actor,
    reason: TextRef,
    now: DateTime<Utc>,
) -> Result<Event, Refusal> {
    match actor {
        Actor::Staff { id, role: Role::Handler }
            if case.decided_by == Some(*id) || case.deciders.contains(id) =>
        {
            Err(Refusal::plain(RefusalKind::DecidedBefore))
        }
        _ => Ok(Event::Reopened { reason: Some(reason), by: *actor, at: now }),
    }
}

/// An identifier was shown to be the requester's: in time, or so late that it opens the case again.
///
/// # Errors
/// Refuses staff who do not say how they know.
pub(super) fn identifier_proven(
    kind: String,
    proof: Proof,
    commitment: String,
    reason: Option<TextRef>,
    by: Actor,
) -> Result<Event, Refusal> {
    if matches!(by, Actor::Staff { .. }) && reason.is_none() {
        return Err(Refusal::plain(RefusalKind::ReasonMissing));
    }
    Ok(Event::IdentifierProven { kind, proof, commitment, reason, by })
}

/// Whether `actor` may decide: never about a decision of their own.
///
/// # Errors
/// Refuses what would end the case.
pub(super) fn may_decide(case: &Case, actor: &Actor, command: &Command) -> Result<(), Refusal> {
    let decides = match command {
        // On appeal they would begin what they cannot end; in a case that was opened again everybody may prepare the work.
        Command::TakeUp | Command::Approve { .. } => case.opened.about.is_some(),
        Command::Refuse { .. }
        | Command::RefuseFurther { .. }
        | Command::EndUnverified { .. }
        | Command::Release
        | Command::ReleasePart { .. }
        | Command::Conclude { .. }
        | Command::AnswerInquiry { .. }
        | Command::ReviewDecision(_)
        | Command::MergeInto { .. } => true,
        // What comes of one category is work, and so is reaching the person: neither answers.
        Command::FinishTask { task, .. } => {
            case.open_tasks.contains(task) && case.deeds.iter().all(|deed| deed.task != *task)
        }
        _ => false,
    };
    match actor {
        Actor::Staff { id, .. } if decides && !case.is_closed() && case.was_decided_by(*id) => {
            Err(Refusal::plain(RefusalKind::DecidedBefore))
        }
        _ => Ok(()),
    }
}

impl Case {
    /// What kind of work beside the answer this task is; none where it is not, or not any more.
    pub(super) fn beside(&self, task: Uuid) -> Option<super::TaskKind> {
        self.beside.iter().find(|(open, _)| *open == task).map(|(_, kind)| *kind)
    }

    /// Whether this staff member made the decision that is looked at again, or had a hand in it as the second person.
    pub fn was_decided_by(&self, staff: Uuid) -> bool {
        let about = self.opened.about.as_ref();
        about.is_some_and(|about| about.decided_by == Some(staff) || about.deciders.contains(&staff))
            || self.reopened > 0 && (self.decided_by == Some(staff) || self.deciders.contains(&staff))
    }

    /// Whether it was opened again and nobody has taken it up since.
    pub(super) fn waits_for_a_handler(&self) -> bool {
        self.stage == Stage::InReview && self.handler.is_none()
    }
}

/// What the person can ask for against the answer of a case, with the laws that give it: an appeal where less than
/// everything was done (laws of US states), a complaint whatever the answer was (DPA 2018 s.164A). Nothing is offered
/// about an appeal or a complaint itself: what comes after them is elsewhere.
pub fn reviewable(case: &Case, law: &LawBook, now: DateTime<Utc>) -> Vec<(Right, Vec<RegimeId>)> {
    let Stage::Closed { outcome, .. } = &case.stage else { return Vec::new() };
    if matches!(case.right(), Right::Appeal | Right::Complaint) {
        return Vec::new();
    }
    let is_less =
        matches!(outcome, Outcome::Refused { .. } | Outcome::Unverified | Outcome::PartlyFulfilled { .. });
    let today = now.with_timezone(&case.opened.zone).date_naive();
    // Whoever only passed it on answered nothing: the company that decides about the data does.
    let is_ours = *outcome != Outcome::Forwarded;
    [(Right::Appeal, "remedy-appeal", is_less), (Right::Complaint, "remedy-controller-uk", is_ours)]
        .into_iter()
        .filter(|(.., fits)| *fits)
        .map(|(right, remedy, _)| {
            // Some laws know another appeal, against a decision by a machine: the remedy says which is meant.
            let gives = |regime: &&RegimeId| {
                law.remedies(regime).iter().any(|known| known.id == remedy)
                    && law.answers(regime, right, today)
            };
            (right, case.regimes.iter().filter(gives).cloned().collect::<Vec<_>>())
        })
        .filter(|(_, regimes)| !regimes.is_empty())
        .collect()
}
