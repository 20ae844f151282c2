//! Periods in hours: counted on instants, so that a change of clocks takes nothing and gives nothing. No day off
//! matters (Reg. 1182/71 art. 3(4) leaves hours out).

use super::compute::{Ask, Provenance};
use super::{Deadline, Facts, LawError, Reading, Step, What};
use chrono::{DateTime, Duration, DurationRound, TimeDelta, Utc};
use std::sync::Arc;

/// The strict reading counts from the instant itself; the outer one leaves out the hour of the event (art. 3(1)) and
/// is later.
pub(super) fn compute(
    ask: &Ask<'_>,
    hours: u32,
    facts: &Facts<'_>,
    from: &Provenance<'_>,
) -> Result<Deadline, LawError> {
    let local = |at: DateTime<Utc>| at.with_timezone(&facts.zone);
    let period = Duration::hours(i64::from(hours));
    let ends = facts.received.checked_add_signed(period).ok_or(LawError::OutOfRange)?;
    let next_hour = next_full_hour(local(facts.received).naive_local());
    let outer = ends.checked_add_signed(next_hour).ok_or(LawError::OutOfRange)?;
    let mut readings = Vec::new();
    if outer != ends {
        readings.push(Reading {
            name: "next-full-hour".into(),
            date: local(outer).date_naive(),
            ends: Some(outer),
        });
    }
    let last_day = local(ends).date_naive();
    let counted = What::HoursAdded { hours, at: local(ends).naive_local() };
    Ok(Deadline {
        last_day,
        ends,
        safe_last_day: last_day,
        safe_ends: ends,
        paused: false,
        in_hours: true,
        readings,
        steps: vec![
            Step { date: ask.received, what: What::ReceivedLocally, cites: ask.rule.counting.clone() },
            Step { date: last_day, what: counted, cites: ask.cites.clone() },
        ],
        warnings: Vec::new(),
        rule: ask.rule.id.clone(),
        law_hash: from.law_hash.clone(),
        law_version: from.law_version.clone(),
        calendar: Arc::default(),
        calendar_hash: from.calendar_hash.clone(),
        calendar_version: Arc::default(),
        calendar_source: Arc::default(),
        horizon: None,
    })
}

/// How long it is to the next full hour of the local clock; nothing at a full hour.
fn next_full_hour(local: chrono::NaiveDateTime) -> TimeDelta {
    let hour = TimeDelta::hours(1);
    match local.duration_trunc(hour) {
        Ok(full) if full != local => hour - (local - full),
        _ => TimeDelta::zero(),
    }
}
