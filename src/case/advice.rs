//! What a data protection officer advises, and why staff decide otherwise: the officer advises and does not decide
//! (GDPR art. 39(1)(a)), so that a decision against the advice stands, with its reason on record.

use super::{Actor, Case, Event, Outcome, Refusal, RefusalKind, Role, TextRef};
use serde::{Deserialize, Serialize};

/// How a data protection officer would decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// Do all that is asked.
    Fulfil,
    /// Do less than is asked.
    FulfilPartly,
    /// Do nothing of it.
    Refuse,
}

impl Advice {
    /// Every advice.
    pub const ALL: [Advice; 3] = [Advice::Fulfil, Advice::FulfilPartly, Advice::Refuse];

    /// Name in forms and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Advice::Fulfil => "fulfil",
            Advice::FulfilPartly => "fulfil-partly",
            Advice::Refuse => "refuse",
        }
    }
}

/// Records advice; it takes the place of what was advised before.
pub(super) fn advise(actor: &Actor, advice: Advice, text: TextRef) -> Result<Vec<Event>, Refusal> {
    match actor {
        Actor::Staff { role: Role::Dpo, .. } => Ok(vec![Event::Advised { advice, text, by: *actor }]),
        _ => Err(Refusal::plain(RefusalKind::OnlyDpoAdvises)),
    }
}

/// Records why the decision will be another than the one advised.
pub(super) fn dissent(case: &Case, reason: TextRef, by: Actor) -> Result<Vec<Event>, Refusal> {
    match case.advice {
        Some(_) if !case.dissented => Ok(vec![Event::Dissented { reason, by }]),
        _ => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

/// Refuses a decision against the advice that nobody gave a reason for.
pub(super) fn check(case: &Case, events: &[Event]) -> Result<(), Refusal> {
    let Some(advice) = case.advice.filter(|_| !case.dissented) else { return Ok(()) };
    match events.iter().any(|event| decides_against(event, advice)) {
        true => Err(Refusal::plain(RefusalKind::AgainstAdvice { advice })),
        false => Ok(()),
    }
}

/// Whether staff decide by this event, and not as it was advised.
fn decides_against(event: &Event, advice: Advice) -> bool {
    let decided = match event {
        // What is left out in the end is not decided yet.
        Event::Approved { .. } => return advice == Advice::Refuse,
        Event::Released { partial: false, .. } | Event::PartReleased { partial: false, .. } => Advice::Fulfil,
        Event::Released { partial: true, .. } | Event::PartReleased { partial: true, .. } => {
            Advice::FulfilPartly
        }
        Event::Closed { outcome, by: Actor::Staff { .. }, .. } => match outcome {
            Outcome::Fulfilled { .. } => Advice::Fulfil,
            Outcome::PartlyFulfilled { .. } => Advice::FulfilPartly,
            Outcome::Refused { .. } | Outcome::Unverified => Advice::Refuse,
            Outcome::Withdrawn | Outcome::Duplicate | Outcome::Forwarded => return false,
        },
        _ => return false,
    };
    decided != advice
}
