//! The dates of a case, computed anew.

use super::{Case, Event, Refusal};
use crate::law::LawBook;

pub(super) fn with_clock(case: &Case, law: &LawBook, mut events: Vec<Event>) -> Result<Vec<Event>, Refusal> {
    let clock = clock_set(&case.with(&events), law)?;
    events.push(clock);
    Ok(events)
}

/// The dates as the law gives them now, where they are not those the case has.
pub(super) fn clock_moved(case: &Case, law: &LawBook) -> Result<Option<Event>, Refusal> {
    Ok(match clock_set(case, law)? {
        Event::ClockSet { clock, .. } if case.clock.as_ref() == Some(&*clock) => None,
        set => Some(set),
    })
}

/// The dates as the law gives them now, in a generation of their own.
pub(super) fn clock_set(case: &Case, law: &LawBook) -> Result<Event, Refusal> {
    let clock = law.clock(&case.regimes, &case.facts())?;
    Ok(Event::ClockSet { clock: Box::new(clock), generation: case.generation + 1 })
}
