//! How a case ends whose person stays unknown: by staff and never by itself, in the way of each law.

use super::decide::closed;
use super::effect::questions;
use super::{
    Actor, Assurance, Came, Case, Effect, Event, Gated, Outcome, Refusal, RefusalKind, TextRef, TimerKind,
};
use crate::law::{Exercise, LawBook, Needs, RegimeId, Right, StopKind, Told};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The case that goes on with what the law wants answered although the person stays unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continued {
    /// Its key.
    pub case: Uuid,
    /// Its reference.
    pub reference: String,
    /// What it is about.
    pub right: Right,
    /// The laws that want it.
    pub regimes: Vec<RegimeId>,
}

/// Ends a case because we could not find out who asks.
///
/// # Errors
/// Refuses it where no proof is needed, where it is shown who asks, and before the person was asked and had their time.
pub(super) fn end(
    case: &Case,
    reason: TextRef,
    next: (Uuid, String),
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    Gated::of(case, law)?;
    if case.deeds.iter().any(|deed| deed.came == Some(Came::Done)) {
        return Err(Refusal::plain(RefusalKind::DoneAlready));
    }
    if case.is_identified(law) && !case.has_open_stop(StopKind::Identity) {
        return Err(Refusal::plain(RefusalKind::IsIdentified));
    }
    let until = may_end_from(case, law).ok_or_else(|| Refusal::plain(RefusalKind::NotAsked))?;
    if now.with_timezone(&case.opened.zone).date_naive() < until {
        return Err(Refusal::plain(RefusalKind::StillTime { until }));
    }
    let mut events = vec![closed(case, Outcome::Unverified, Some(reason), by, now)];
    if let Some((right, regimes)) = instead(case, law).filter(|_| case.continued.is_none()) {
        let (case, reference) = next;
        events.push(Event::Continued(Continued { case, reference, right, regimes }));
    }
    Ok(events)
}

/// The local day from which the case may end: the person had the time the laws give, or the answer is due. None while
/// they were not asked.
fn may_end_from(case: &Case, law: &LawBook) -> Option<NaiveDate> {
    let questions = case.stops.iter().filter(|stop| stop.kind == StopKind::Identity);
    let asked = match questions.filter_map(|stop| stop.counts_from()).max() {
        Some(asked) => asked,
        // The acknowledgement asked for the address to be confirmed.
        None if !case.shows_anything() && case.acknowledged => case.received_at(),
        None => return None,
    };
    let wait = case.regimes.iter().filter_map(|regime| law.unverified(regime)).map(|way| way.wait_days).max();
    let waited = asked + Duration::days(i64::from(wait.unwrap_or_default()));
    let waited = waited.with_timezone(&case.opened.zone).date_naive();
    Some(case.clock.as_ref().map_or(waited, |clock| waited.min(clock.due.safe_last_day)))
}

/// What the request is treated as, and the laws that say so.
fn instead(case: &Case, law: &LawBook) -> Option<(Right, Vec<RegimeId>)> {
    let says = |regime: &&RegimeId| {
        let way = law.unverified(regime)?.instead.iter().find(|way| way.rights.contains(&case.right()))?;
        Some((way.right, (*regime).clone()))
    };
    let found: Vec<(Right, RegimeId)> = case.regimes.iter().filter_map(|regime| says(&regime)).collect();
    let right = found.first()?.0;
    Some((right, found.into_iter().filter(|(other, _)| *other == right).map(|(_, regime)| regime).collect()))
}

/// The reminder of a question about identity, or of an address that was not confirmed: so many days after it was asked,
/// and always before the answer is due. `case` already contains `events` of `now`; no days is no reminder.
pub fn person_reminder(
    case: &Case,
    events: &[Event],
    days: u32,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Option<Effect> {
    let opened = events.iter().any(|event| matches!(event, Event::Opened(opened) if opened.about.is_none()));
    let asked = events.iter().any(|event| matches!(event, Event::StopAsked { stop: StopKind::Identity, .. }));
    let question = match (opened, asked) {
        (_, true) => questions(case, StopKind::Identity),
        (true, false) if needs_proof(case, law) => 0,
        _ => return None,
    };
    let left = case.clock.as_ref()?.due.safe_ends - now;
    if days == 0 || case.is_closed() || left <= Duration::zero() {
        return None;
    }
    let after = Duration::days(i64::from(days)).min(left / 2);
    Some(Effect::Timer {
        timer: TimerKind::RemindPerson(question),
        at: now + after,
        generation: case.generation,
    })
}

fn needs_proof(case: &Case, law: &LawBook) -> bool {
    let exercise: Exercise<'_> = case.exercise();
    !exercise.is_never_gated() && law.identity(&case.regimes, exercise).level.needs != Needs::None
}

impl Case {
    fn shows_anything(&self) -> bool {
        self.assurance > Assurance::None || self.proven > 0
    }

    /// Whether the person still owes what a reminder is about: an answer to the question of this number, or, for 0, the
    /// confirmation of their address.
    pub(super) fn waits_for_proof(&self, question: u32) -> bool {
        let open = self.stops.iter().rfind(|stop| stop.kind == StopKind::Identity && stop.answered.is_none());
        let waits = match question {
            // Whoever answers our question on their page has confirmed the address as well.
            0 => self.acknowledged && !self.shows_anything() && open.is_none(),
            number => {
                questions(self, StopKind::Identity) == number
                    && open.is_some_and(|stop| stop.told != Told::Not)
            }
        };
        waits && !self.is_closed()
    }
}
