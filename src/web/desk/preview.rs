//! What a move would do: the date the case would then have, and the letter that would go. Nothing is written.

use super::case_page::Shown;
use crate::app::App;
use crate::case::{Case, Effect, Event, react};
use crate::law::LawBook;
use crate::notices::{self, Facts, Manner};
use crate::web::due::why_due;
use crate::words::{Readers, Speech};
use entity::submission;

/// What these events would come to; none for a case without dates, which there is not.
#[allow(clippy::too_many_arguments, reason = "what a letter is made from")]
pub(super) fn preview(
    app: &App,
    say: &Speech,
    law: &LawBook,
    case: &Case,
    events: &[Event],
    text: &str,
    submission: &submission::Model,
    manner: Manner,
) -> Option<Shown> {
    let after = case.with(events);
    let (before, clock) = (case.clock.as_ref()?, after.clock.as_ref()?);
    let (from, to) = (say.date(before.due.last_day), say.date(clock.due.last_day));
    Some(Shown {
        date: match from == to {
            true => say.one("case-preview-same", "date", &to),
            false => say.two("case-preview-due", "from", &from, "to", &to),
        },
        safe: say.date(clock.due.safe_last_day),
        why: why_due(say, clock),
        letter: letter(app, law, &after, events, text, submission, manner),
    })
}

/// Subject and text of the letter these events send.
fn letter(
    app: &App,
    law: &LawBook,
    after: &Case,
    events: &[Event],
    text: &str,
    submission: &submission::Model,
    manner: Manner,
) -> Option<(String, String)> {
    let kind = events.iter().flat_map(|event| react(after, event)).find_map(|effect| match effect {
        Effect::Letter { kind, .. } | Effect::Correct { by: kind, .. } => Some(kind),
        _ => None,
    })?;
    let letter = notices::write(
        kind,
        Facts {
            say: app.words.speech(&submission.locale),
            other_language: app.words.known(&submission.locale, Readers::People).is_none(),
            links: &app.links,
            law,
            data_map: &app.data_map,
            controller: app.config.controller(Some(&submission.controller))?,
            reference: &submission.reference,
            received_at: after.received_at(),
            cases: std::slice::from_ref(after),
            text: Some(text.to_owned()),
            mailbox_proven: submission.mailbox_proven_at.is_some(),
            manner,
            link: None,
            code: None,
            until: None,
            withheld: Vec::new(),
            nothing_held: false,
        },
    );
    letter.ok().map(|letter| (letter.subject, letter.text))
}
