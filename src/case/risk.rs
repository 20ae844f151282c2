//! Answering after the safe date: on a serious reading of the law that is late already, so a data protection officer
//! takes it upon themselves first. After the last lawful day it is late on every reading, and nothing more is asked.

use super::{Actor, Case, Course, Event, Outcome, Refusal, RefusalKind, Role, TextRef};
use crate::law::Clock;
use chrono::{DateTime, Utc};

/// The dates of a case whose safe date has passed and whose last lawful day has not.
fn at_risk(case: &Case, now: DateTime<Utc>) -> Option<&Clock> {
    case.clock.as_ref().filter(|clock| clock.due.safe_ends <= now && now < clock.due.ends)
}

/// Records that the risk is taken, with the reason.
pub(super) fn accept(
    case: &Case,
    actor: &Actor,
    reason: TextRef,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if case.risk_accepted || at_risk(case, now).is_none() {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    match actor {
        Actor::Staff { role: Role::Dpo | Role::Admin, .. } => {
            Ok(vec![Event::RiskAccepted { reason, by: *actor }])
        }
        _ => Err(Refusal::plain(RefusalKind::OnlyDpo)),
    }
}

/// Refuses an answer by staff after the safe date whose risk nobody took.
pub(super) fn check(case: &Case, events: &[Event], now: DateTime<Utc>) -> Result<(), Refusal> {
    match at_risk(case, now) {
        Some(clock) if !case.risk_accepted && events.iter().any(|event| answers(case, event)) => {
            Err(Refusal::plain(RefusalKind::SafeDatePassed { safe: clock.due.safe_last_day }))
        }
        _ => Ok(()),
    }
}

/// Whether staff answer by this event. An opt-out that is carried out is never hindered.
fn answers(case: &Case, event: &Event) -> bool {
    let suppresses = matches!(case.course(), Course::AtOnce | Course::Consent);
    match event {
        Event::Released { .. } | Event::PartReleased { .. } => true,
        Event::Closed { outcome, by: Actor::Staff { .. }, .. } => match outcome {
            Outcome::Fulfilled { .. } | Outcome::PartlyFulfilled { .. } => !suppresses,
            Outcome::Refused { .. } | Outcome::Unverified => true,
            Outcome::Withdrawn | Outcome::Duplicate | Outcome::Forwarded => false,
        },
        _ => false,
    }
}
