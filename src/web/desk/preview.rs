//! The letter a move would send, and the date the case would then have. Nothing is written.

use super::case_page::Shown;
use crate::app::App;
use crate::case::{Actor, Case, Command, Effect, Refusal, decide, react};
use crate::notices::{self, Facts};
use crate::web::visitor::Visitor;
use entity::submission;

/// What would happen; none where the move sends no letter.
pub(super) fn preview(
    app: &App,
    visitor: &Visitor,
    case: &Case,
    actor: &Actor,
    command: Command,
    text: &str,
    submission: &submission::Model,
) -> Result<Option<Shown>, Refusal> {
    let events = decide(case, actor, command, &app.law, app.now())?;
    let after = case.with(&events);
    let kind = events.iter().flat_map(|event| react(&after, event)).find_map(|effect| match effect {
        Effect::Letter { kind, .. } => Some(kind),
        _ => None,
    });
    let (Some(kind), Some(controller)) = (kind, app.config.controller(Some(&submission.controller))) else {
        return Ok(None);
    };
    let letter = notices::write(
        kind,
        Facts {
            say: app.words.speech(&submission.locale),
            links: &app.links,
            law: &app.law,
            controller,
            reference: &submission.reference,
            received_at: submission.received_at,
            cases: std::slice::from_ref(&after),
            text: Some(text.to_owned()),
            mailbox_proven: submission.mailbox_proven_at.is_some(),
            link: None,
            code: None,
            until: None,
            withheld: Vec::new(),
            nothing_held: false,
        },
    );
    let due = after.clock.as_ref().map(|clock| visitor.say.date(clock.due.last_day)).unwrap_or_default();
    Ok(letter.ok().map(|letter| Shown { subject: letter.subject, text: letter.text, due }))
}
