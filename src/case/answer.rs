//! Answers that a person gives themselves: to a question about privacy, and about a decision that a machine made.

use super::decide::closed;
use super::deeds::opened;
use super::{Actor, Case, Course, Event, Outcome, Refusal, RefusalKind, Role, TaskKind, TextRef, need};
use crate::law::{LawBook, Right};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Refuses that anybody but a data protection officer decides about a question that is put to one.
///
/// # Errors
/// [`RefusalKind::OnlyDpo`].
pub(super) fn only_officer(case: &Case, actor: &Actor) -> Result<(), Refusal> {
    let may = matches!(actor, Actor::Staff { role: Role::Dpo | Role::Admin, .. });
    match case.course() == Course::Officer && !may {
        true => Err(Refusal::plain(RefusalKind::OnlyDpo)),
        false => Ok(()),
    }
}

/// Answers a question about privacy: the words are the answer, and end the case.
pub(super) fn inquiry(
    case: &Case,
    actor: &Actor,
    text: TextRef,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if case.course() != Course::Officer {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    only_officer(case, actor)?;
    if case.has_question_open() {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    Ok(vec![closed(case, Outcome::Fulfilled { package: None }, Some(text), *actor, now)])
}

/// Records the point of view of the person.
pub(super) fn view(case: &Case, text: TextRef, by: Actor) -> Result<Vec<Event>, Refusal> {
    match case.course() {
        Course::Reviewed => Ok(vec![Event::ViewHeard { text, by }]),
        _ => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

/// What came of looking at a decision of a machine again.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    /// Whether the decision was changed; else it stands.
    pub changed: bool,
    /// Whether whoever looked at it says that they had no part in it and could change it.
    pub independent: bool,
    /// Why, for the person.
    pub reasons: TextRef,
}

/// Ends the review of a decision: by a person who had no part in it, after the other side was heard.
pub(super) fn review(
    case: &Case,
    reviewed: Reviewed,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if case.course() != Course::Reviewed {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    if case.has_question_open() {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    need::check(case, law)?;
    let cites = || case.regimes.iter().flat_map(|regime| law.intervention_cites(regime)).collect();
    if !reviewed.independent {
        return Err(Refusal::citing(RefusalKind::NotIndependent, cites()));
    }
    if !case.view_heard {
        return Err(Refusal::citing(RefusalKind::ViewNotHeard, cites()));
    }
    let Reviewed { changed, reasons, .. } = reviewed;
    let done = Event::DecisionReviewed { changed, reasons, by };
    Ok(vec![done, closed(case, Outcome::Fulfilled { package: None }, None, by, now)])
}

/// Adds words to an answer that is a package.
pub(super) fn add(case: &Case, text: TextRef, by: Actor) -> Result<Vec<Event>, Refusal> {
    match case.course() {
        Course::Gathered => Ok(vec![Event::AnswerAmended { text, by }]),
        _ => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

/// Records that the person wants their data sent to another controller, as work for a person (GDPR art. 20(2)).
pub(super) fn send_on(case: &Case, task: Uuid, to: TextRef, by: Actor) -> Result<Vec<Event>, Refusal> {
    if case.right() != Right::Portability {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    Ok(vec![Event::SendingAsked { to, by }, opened(task, TaskKind::Send)])
}

/// The end of work that stands beside the answer. What was sent to another controller, the person is told.
pub(super) fn beside(kind: TaskKind, task: Uuid, result: TextRef, by: Actor) -> Vec<Event> {
    let done = Event::TaskDone { task, result: result.clone(), by, came: None, entry: None };
    match kind {
        TaskKind::Send => vec![done, Event::MessageSent { text: result, by }],
        _ => vec![done],
    }
}
