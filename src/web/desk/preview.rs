//! What a move would do: the date the case would then have, and the letter that would go. Nothing is written.

use super::case_page::Shown;
use crate::app::App;
use crate::case::{Actor, Case, Command, Effect, Event, Refusal, decide, react};
use crate::notices::{self, Facts};
use crate::web::due::why_due;
use crate::web::visitor::Visitor;
use entity::submission;

/// What would happen; none for a case without dates, which there is not.
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
    let (Some(before), Some(clock)) = (&case.clock, &after.clock) else { return Ok(None) };
    let say = &visitor.say;
    let (from, to) = (say.date(before.due.last_day), say.date(clock.due.last_day));
    Ok(Some(Shown {
        date: match from == to {
            true => say.one("case-preview-same", "date", &to),
            false => say.two("case-preview-due", "from", &from, "to", &to),
        },
        safe: say.date(clock.due.safe_last_day),
        why: why_due(say, clock),
        letter: letter(app, &after, &events, text, submission),
    }))
}

/// Subject and text of the letter these events send.
fn letter(
    app: &App,
    after: &Case,
    events: &[Event],
    text: &str,
    submission: &submission::Model,
) -> Option<(String, String)> {
    let kind = events.iter().flat_map(|event| react(after, event)).find_map(|effect| match effect {
        Effect::Letter { kind, .. } => Some(kind),
        _ => None,
    })?;
    let letter = notices::write(
        kind,
        Facts {
            say: app.words.speech(&submission.locale),
            links: &app.links,
            law: &app.law,
            controller: app.config.controller(Some(&submission.controller))?,
            reference: &submission.reference,
            received_at: after.received_at(),
            cases: std::slice::from_ref(after),
            text: Some(text.to_owned()),
            mailbox_proven: submission.mailbox_proven_at.is_some(),
            link: None,
            code: None,
            until: None,
            withheld: Vec::new(),
            nothing_held: false,
        },
    );
    letter.ok().map(|letter| (letter.subject, letter.text))
}
