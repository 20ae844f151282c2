//! First the copy, then the erasure: what is erased cannot be shown any more. The clock of the erasure never stops.

use super::{Came, Case, Command, Event, Refusal, RefusalKind, TimerKind};
use crate::law::Right;
use chrono::{DateTime, Duration, Utc};

/// How long before its own safe date an erasure waits no longer for the copy.
const MARGIN: Duration = Duration::days(7);

/// Until when an erasure waits for the copy at the longest; none for a case that never waits, or whose person said that
/// it should go on.
fn waits_until(case: &Case) -> Option<DateTime<Utc>> {
    let waits = case.right() == Right::Erasure && !case.is_closed() && !case.goes_on;
    let clock = case.clock.as_ref().filter(|_| waits)?;
    Some(clock.due.safe_ends - MARGIN)
}

/// Until when an erasure waits for the copy that was asked for in the same submission; none where it does not wait.
/// `siblings` are the other cases of the submission.
pub fn waits<'a>(case: &Case, siblings: &'a [Case], now: DateTime<Utc>) -> Option<(&'a Case, DateTime<Utc>)> {
    let until = waits_until(case).filter(|until| now < *until)?;
    let is_copy = |other: &&Case| other.id != case.id && other.right() == Right::Access && !other.is_closed();
    siblings.iter().find(is_copy).map(|copy| (copy, until))
}

/// Refuses to begin an erasure, or to record one, while the copy is not on its way.
///
/// # Errors
/// The refusal says until when.
pub fn check_sequence(
    case: &Case,
    siblings: &[Case],
    command: &Command,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let erases = match command {
        Command::Approve { .. } => true,
        Command::FinishTask { came, partial, .. } => came.as_ref().map_or(!partial, Came::acted),
        _ => false,
    };
    match waits(case, siblings, now) {
        Some((copy, until)) if erases => {
            let until = (until - Duration::seconds(1)).with_timezone(&case.opened.zone).date_naive();
            let copy = copy.opened.reference.clone();
            Err(Refusal::plain(RefusalKind::WaitsForCopy { copy, until }))
        }
        _ => Ok(()),
    }
}

/// When an erasure is to be woken because it waits no longer; `case` already contains `events`. Planned anew whenever
/// its dates are set.
pub fn wake(case: &Case, siblings: &[Case], events: &[Event], now: DateTime<Utc>) -> Option<super::Effect> {
    events.iter().find(|event| matches!(event, Event::ClockSet { .. }))?;
    let (_, at) = waits(case, siblings, now)?;
    Some(super::Effect::Timer { timer: TimerKind::WaitEnds, at, generation: case.generation })
}

/// Whether a command is a wake-up that came too late: the copy is answered, or the person said that it should go on.
pub fn is_stale_wake(case: &Case, siblings: &[Case], command: &Command) -> bool {
    let wakes = matches!(command, Command::Timer { timer: TimerKind::WaitEnds, .. });
    let is_copy = |other: &Case| other.id != case.id && other.right() == Right::Access && !other.is_closed();
    wakes && (case.goes_on || !siblings.iter().any(is_copy))
}

/// The person does not want to wait for the copy.
pub(super) fn go_on(case: &Case, by: super::Actor, now: DateTime<Utc>) -> Result<Vec<Event>, Refusal> {
    match case.right() {
        Right::Erasure if case.goes_on => Ok(Vec::new()),
        Right::Erasure => Ok(vec![Event::WentOn { at: now, by }]),
        _ => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}
