//! The course of a case in words: how its right is answered, and what the next step is.

use crate::case::{Case, CaseState, Course, Stage};
use crate::words::Speech;

/// Two sentences: what the course is, and the step it stands before; no step where none is left.
pub(super) struct Steps {
    pub course: String,
    pub next: Option<String>,
}

/// The course of a case and its next step.
pub(super) fn steps(say: &Speech, case: &Case) -> Steps {
    let course = say.t(&format!("course-{}", case.course().as_str()));
    let next = next(case).map(|name| say.t(&format!("next-{name}")));
    Steps { course, next }
}

/// The name of the next step, by where the case stands.
fn next(case: &Case) -> Option<&'static str> {
    match case.state() {
        CaseState::AwaitingIdentity | CaseState::AwaitingClarification | CaseState::AwaitingFee => {
            return Some("wait");
        }
        _ => {}
    }
    Some(match &case.stage {
        Stage::Closed { .. } => {
            return case.restriction.as_ref().filter(|known| known.is_in_force()).map(|_| "lift");
        }
        Stage::Packaging { .. } => "pack",
        Stage::AwaitingApproval { .. } if case.deeds.is_empty() => "release",
        Stage::AwaitingApproval { .. } => "conclude",
        Stage::InProgress { .. } if case.open_tasks.is_empty() => "search",
        Stage::InProgress { .. } => "tasks",
        Stage::Received | Stage::InReview => match case.course() {
            Course::Weighed => "weigh",
            Course::Officer => "answer",
            Course::Reviewed if case.view_heard => "review",
            Course::Reviewed => "hear",
            Course::AtOnce if !case.open_tasks.is_empty() => "tasks",
            _ if case.proven == 0 && case.course() != Course::AtOnce => "prove",
            _ => "approve",
        },
    })
}
