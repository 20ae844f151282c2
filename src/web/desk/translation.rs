//! A letter in a language we have no words in: it waits until staff have translated it, and goes only with everything
//! that it must say.

use super::actions::{MOST_TEXT, open};
use super::letters::{answered, back, find};
use super::staff::{Handler, in_scope};
use super::{Failure, Refused, Trouble};
use crate::app::App;
use crate::casework::{LetterText, send_letter_again};
use crate::keys::Place;
use crate::notices::{lacks, wrap};
use crate::store::letters::{Changes, UNTRANSLATED, Words};
use crate::web::forms::{Checked, Form};
use crate::web::visitor::Visitor;
use actix_web::{HttpResponse, post, web};
use uuid::Uuid;

/// Letters a subject may have.
const MOST_SUBJECT: usize = 300;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(translate);
}

/// Staff enter the letter in the person's language; it then goes like every letter.
#[post("/desk/cases/{reference}/letters/{letter}/translation")]
async fn translate(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    if letter.state != UNTRANSLATED {
        return Ok(back(&row));
    }
    let action = format!("translate-{}", letter.id);
    let desk = open(&app, &visitor, &row).await?;
    let original = desk.read_letter(&letter).map_err(|_| visitor.failed(Trouble::Internal))?;
    let (subject, text) = match translated(&form, &original) {
        Ok(words) => words,
        Err(missing) => {
            return super::actions::again(&app, &visitor, &staff, row, &action, &form, missing).await;
        }
    };
    let seal = |column, text: &str| {
        desk.key.seal(&app.random, Place { table: "letter", column, row: letter.id }, text.as_bytes())
    };
    let case = crate::store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
    let words = Words {
        locale: case.opened.locale.clone(),
        subject: seal("subject", &subject),
        body: seal("body", &wrap(&text)),
    };
    let changes = Changes { words: Some(words), recipient: None };
    let done = send_letter_again(&app, &staff.actor(), &letter, changes).await;
    answered(&app, &visitor, &staff, row, &action, &form, done).await
}

/// Subject and text of a translation that says everything the letter must say.
fn translated(form: &Form, original: &LetterText) -> Result<(String, String), Refused> {
    let (subject, text) = (form.get("value"), form.get("text").replace("\r\n", "\n"));
    if form.too_long || text.chars().count() > MOST_TEXT {
        return Err(Refused::Missing("text", "wrong-details-long"));
    }
    if subject.is_empty() || subject.chars().count() > MOST_SUBJECT || subject.contains(['\r', '\n']) {
        return Err(Refused::Missing("subject", "wrong-translation-subject"));
    }
    let same = |one: &str, other: &str| one.split_whitespace().eq(other.split_whitespace());
    if text.is_empty() || same(&text, &original.text) || same(subject, &original.subject) {
        return Err(Refused::Missing("text", "wrong-translation-none"));
    }
    if !lacks(&original.text, &text).is_empty() || !lacks(&original.subject, subject).is_empty() {
        return Err(Refused::Missing("text", "wrong-translation-lacks"));
    }
    Ok((subject.to_owned(), text))
}
