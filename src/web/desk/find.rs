//! Finding a case by what somebody says on the telephone: a reference, or an identifier, which is looked up blindly. Sent
//! by POST: personal data never stands in an address.

use super::Failure;
use super::staff::{Desk, Reader};
use crate::app::App;
use crate::keys::IdentifierKind;
use crate::random::normalise_reference;
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post, web};
use askama::Template;
use entity::cases;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(find_case);
}

struct Row {
    reference: String,
    right: String,
    state: String,
    received: String,
}

#[derive(Template)]
#[template(path = "desk/find.html")]
struct FindPage {
    desk: Desk,
    rows: Vec<Row>,
}

#[post("/desk/find")]
async fn find_case(
    visitor: Visitor,
    who: Reader,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let typed = form.0.get("what");
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let mut found = Vec::new();
    for case in look_up(&app, typed).await.map_err(broken)? {
        if who.0.may_see(&app, &case).await.map_err(broken)? {
            found.push(case);
        }
    }
    if let [only] = found.as_slice() {
        return Ok(see_other(&format!("/desk/cases/{}", only.reference)));
    }
    let say = &visitor.say;
    let rows = found.into_iter().map(|case| {
        let zone =
            app.config.controller(Some(&case.controller)).map_or(chrono_tz::UTC, |known| known.timezone);
        Row {
            right: say.t(&format!("right-short-{}", case.right)),
            state: say.t(&format!("state-{}", case.state)),
            received: say.moment(case.received_at, zone),
            reference: case.reference,
        }
    });
    let rows = rows.collect();
    let mut desk = Desk::of(&app, &visitor, &who.0, "queue", say.t("find-title")).await?;
    desk.frame.path = "/desk".to_owned();
    Ok(html(StatusCode::OK, &FindPage { desk, rows }))
}

/// The cases of a reference or of an identifier. An identifier leads to requests in which it was typed: a claim, and to
/// staff only.
async fn look_up(app: &App, typed: &str) -> Result<Vec<cases::Model>, store::StoreError> {
    let db = &app.db.read;
    if let Some(reference) = normalise_reference(typed) {
        if let Some(case) = store::cases::by_reference(db, &reference, None).await? {
            return Ok(vec![case]);
        }
        if let Some(submission) = store::submissions::by_reference(db, &reference).await? {
            return store::cases::of_submission(db, submission.id).await;
        }
    }
    let kinds = [IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::CustomerId];
    let tags: Vec<_> = kinds.iter().filter_map(|kind| app.keys.blind_index(*kind, typed)).collect();
    let mut found = Vec::new();
    for submission in store::submissions::by_tags(db, &tags).await? {
        found.extend(store::cases::of_submission(db, submission).await?);
    }
    Ok(found)
}
