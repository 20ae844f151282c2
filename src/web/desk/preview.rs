//! What a move would do: the date the case would then have, and the letter that would go. Nothing is written.

use super::case_page::Shown;
use crate::app::App;
use crate::case::{Actor, Case, Command, Effect, Event, decide, react};
use crate::casework::{Worded, contents, own_words};
use crate::fulfilment::OFFERED;
use crate::law::LawBook;
use crate::notices::{self, Facts, Manner};
use crate::store::StoreError;
use crate::web::due::why_due;
use crate::words::{Readers, Speech};
use chrono::{DateTime, Utc};
use entity::submission;
use uuid::Uuid;

/// What these events would come to; none for a case without dates, which there is not.
///
/// # Errors
/// The database.
#[allow(clippy::too_many_arguments, reason = "what a letter is made from")]
pub(super) async fn preview(
    app: &App,
    say: &Speech,
    law: &LawBook,
    case: &Case,
    events: &[Event],
    text: &str,
    submission: &submission::Model,
    manner: Manner,
) -> Result<Option<Shown>, StoreError> {
    let after = case.with(events);
    let (Some(before), Some(clock)) = (&case.clock, &after.clock) else { return Ok(None) };
    let (from, to) = (say.date(before.due.last_day), say.date(clock.due.last_day));
    Ok(Some(Shown {
        date: match from == to {
            true => say.one("case-preview-same", "date", &to),
            false => say.two("case-preview-due", "from", &from, "to", &to),
        },
        safe: say.date(clock.due.safe_last_day),
        why: why_due(say, clock),
        letter: letter(app, law, after, events, text, submission, manner).await?,
    }))
}

/// Subject and text of the letter these events send; of an answer that is let go, the one that will say that it is ready.
async fn letter(
    app: &App,
    law: &LawBook,
    after: Case,
    events: &[Event],
    text: &str,
    submission: &submission::Model,
    manner: Manner,
) -> Result<Option<(String, String)>, StoreError> {
    let effects: Vec<Effect> = events.iter().flat_map(|event| react(&after, event)).collect();
    let (after, effects, until) = match effects.contains(&Effect::Package) {
        false => (after, effects, None),
        true => match packaged(&after, law, app.now()) {
            Some((ready, effects)) => (ready, effects, Some(app.now() + OFFERED)),
            None => return Ok(None),
        },
    };
    let kind = effects.into_iter().find_map(|effect| match effect {
        Effect::Letter { kind, .. } | Effect::Correct { by: kind, .. } => Some(kind),
        _ => None,
    });
    let (Some(kind), Some(controller)) = (kind, app.config.controller(Some(&submission.controller))) else {
        return Ok(None);
    };
    let cases = std::slice::from_ref(&after);
    let say = app.words.speech(&submission.locale);
    let contents = contents(app, &say, cases).await?;
    let worded = Worded { controller: &controller.id, letter: kind, locale: &submission.locale };
    let letter = notices::write(
        kind,
        Facts {
            say,
            other_language: app.words.known(&submission.locale, Readers::People).is_none(),
            links: &app.links,
            law,
            data_map: &app.data_map,
            controller,
            reference: &submission.reference,
            received_at: after.received_at(),
            cases,
            text: (!text.is_empty()).then(|| text.to_owned()),
            mailbox_proven: submission.mailbox_proven_at.is_some(),
            manner,
            link: None,
            code: None,
            until,
            withheld: contents.withheld,
            searched: contents.searched,
            own: own_words(app, worded).await?,
        },
    );
    Ok(letter.ok().map(|letter| (letter.subject, letter.text)))
}

/// The case as it will stand when its package is made, and what follows from that.
fn packaged(released: &Case, law: &LawBook, now: DateTime<Utc>) -> Option<(Case, Vec<Effect>)> {
    let package = Command::RecordPackage { file: Uuid::nil(), digest: String::new(), until: now + OFFERED };
    let events = decide(released, &Actor::System, package, law, now).ok()?;
    let ready = released.with(&events);
    let effects = events.iter().flat_map(|event| react(&ready, event)).collect();
    Some((ready, effects))
}
