//! When staff are reminded of a case.

use super::{Case, Effect, Event, TimerKind};
use chrono::{DateTime, Duration, Utc};

/// When staff are reminded, in percent of the time from when the newest dates were set to the safe date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares<'a> {
    /// The handler.
    pub handler: &'a [u8],
    /// The data protection officer.
    pub dpo: &'a [u8],
}

/// The reminders of `case`, which already contains `events` of `now`: planned anew whenever its dates were set, and
/// shares of the time that remained then, so that none lies in the past. A closed case has none, nor one whose time
/// stands still: when it goes on, the dates are set again.
pub fn reminders(case: &Case, events: &[Event], shares: Shares<'_>, now: DateTime<Utc>) -> Vec<Effect> {
    let were_set = events.iter().any(|event| matches!(event, Event::ClockSet { .. }));
    let Some(clock) = case.clock.as_ref().filter(|_| were_set && !case.is_closed()) else {
        return Vec::new();
    };
    let left = clock.due.safe_ends - now;
    if clock.due.paused || left <= Duration::zero() {
        return Vec::new();
    }
    let minutes = left.num_minutes();
    let handler = shares.handler.iter().map(|share| (TimerKind::RemindHandler(*share), *share));
    let dpo = shares.dpo.iter().map(|share| (TimerKind::TellDpo(*share), *share));
    handler
        .chain(dpo)
        .map(|(timer, share)| Effect::Timer {
            timer,
            at: now + Duration::minutes(minutes * i64::from(share) / 100),
            generation: case.generation,
        })
        .collect()
}
