//! Weighing an objection: until it is decided whose interests weigh more, the data are only kept (GDPR art. 18(1)(d)).

use super::deeds::opened;
use super::{Actor, Case, Course, Event, Refusal, RefusalKind, TaskKind};
use crate::law::{Cite, LawBook};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Whether the data of this person must be restricted now: an objection is weighed, it is known whose data are meant,
/// and a law of the case says so.
pub fn must_hold(case: &Case, law: &LawBook) -> bool {
    let is_known = case.proven > 0 && (case.is_for_self() || case.proven_by_staff > 0);
    let is_held = case.restriction.as_ref().is_some_and(|restriction| restriction.is_in_force());
    is_weighed(case) && is_known && !is_held && !weighing_cites(case, law).is_empty()
}

/// Sets the restriction, and work for a person: to stop the use.
pub(super) fn hold(
    case: &Case,
    task: Uuid,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if !must_hold(case, law) {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    Ok(vec![Event::RestrictionSet { at: now }, opened(task, TaskKind::Hold)])
}

/// Refuses to end a restriction while the objection it rests on is not decided.
pub(super) fn check_lifting(case: &Case, law: &LawBook) -> Result<(), Refusal> {
    let cites = weighing_cites(case, law);
    match is_weighed(case) && !cites.is_empty() {
        true => Err(Refusal::citing(RefusalKind::StillWeighed, cites)),
        false => Ok(()),
    }
}

/// Whoever only processes for another company weighs nothing.
fn is_weighed(case: &Case) -> bool {
    case.course() == Course::Weighed && !case.is_closed() && !case.opened.as_processor
}

fn weighing_cites(case: &Case, law: &LawBook) -> Vec<Cite> {
    case.regimes.iter().flat_map(|regime| law.weighing_cites(regime)).collect()
}

/// The end of a consent: what rested on it is stopped at once, category by category, and nobody approves it first
/// (GDPR art. 7(3)).
pub fn end_consent(case: &Case, task: Uuid, parts: Vec<super::Part>, now: DateTime<Utc>) -> Vec<Event> {
    let approved = Event::Approved { at: now, by: Actor::System };
    [vec![approved], super::deeds::tasks(case, task, parts)].concat()
}
