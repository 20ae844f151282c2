//! The same request twice: the later one is answered with the other, and no clock is lost.

use super::{Case, Outcome, Refusal, RefusalKind, Stage, Survivor};
use crate::law::Clock;
use uuid::Uuid;

/// Another case, as far as it matters to whether it answers this one too.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// The case.
    pub case: Case,
    /// The reference its person quotes: that of its submission.
    pub request: String,
    /// Whether it is of the same person: letters go to the same address, or the same identifier was proven.
    pub is_same_person: bool,
}

impl Other {
    /// A case that could not be more the same, to learn whether a merge is possible at all.
    pub fn twin_of(case: &Case) -> Self {
        Other { case: Case { id: Uuid::nil(), ..case.clone() }, request: String::new(), is_same_person: true }
    }
}

/// What is recorded of the case that answers `case` too.
///
/// # Errors
/// Refuses another person, right, organisation or law, a case that will not answer this request, and one that may be
/// answered later than this one.
pub(super) fn into(case: &Case, other: Other) -> Result<Survivor, Refusal> {
    let Other { case: other, request, is_same_person } = other;
    let is_same = is_same_person
        && other.id != case.id
        && other.right() == case.right()
        && other.opened.direct_marketing == case.opened.direct_marketing
        && other.opened.controller == case.opened.controller
        && other.opened.as_processor == case.opened.as_processor
        && other.opened.about == case.opened.about
        && case.regimes.iter().all(|regime| other.regimes.contains(regime));
    if !is_same {
        return Err(Refusal::plain(RefusalKind::NotTheSame));
    }
    let answers = match &other.stage {
        Stage::Closed { outcome, at, .. } => {
            let is_answer = matches!(
                outcome,
                Outcome::Fulfilled { .. } | Outcome::PartlyFulfilled { .. } | Outcome::Refused { .. }
            );
            // What was answered before this request came is another request, and gets an answer of its own.
            is_answer && *at >= case.received_at()
        }
        _ => true,
    };
    if !answers {
        return Err(Refusal::plain(RefusalKind::NotAnsweredThere));
    }
    let safe = |clock: &Clock| (clock.due.safe_ends, clock.due.safe_last_day);
    if let (Some((ends, day)), Some((other_ends, other_day))) =
        (case.clock.as_ref().map(safe), other.clock.as_ref().map(safe))
        && other_ends > ends
    {
        return Err(Refusal::plain(RefusalKind::ClockLost { safe: day, other: other_day }));
    }
    Ok(Survivor {
        case: other.id,
        received_at: other.received_at(),
        reference: other.opened.reference,
        request,
    })
}
