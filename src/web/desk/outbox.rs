//! What could not be delivered or done: parked where staff see it, never dropped.

use super::staff::{Admin, Desk, Reader};
use super::{Failure, Trouble};
use crate::access;
use crate::app::App;
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use uuid::Uuid;

/// Parked jobs of a page.
const MOST: u64 = 200;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_outbox).service(send_again);
}

struct Row {
    id: String,
    kind: String,
    reference: Option<String>,
    why: String,
    attempts: i64,
    when: String,
}

#[derive(Template)]
#[template(path = "desk/outbox.html")]
struct OutboxPage {
    desk: Desk,
    rows: Vec<Row>,
}

#[get("/desk/outbox")]
async fn show_outbox(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let mut rows = Vec::new();
    for job in store::jobs::parked(&app.db.read, MOST).await.map_err(broken)? {
        let case = match (job.case_id, job.submission_id) {
            (Some(id), _) => store::cases::get(&app.db.read, id).await.map_err(broken)?,
            (None, Some(id)) => {
                store::cases::of_submission(&app.db.read, id).await.map_err(broken)?.into_iter().next()
            }
            (None, None) => None,
        };
        if let Some(case) = &case
            && !who.0.may_see(&app, case).await.map_err(broken)?
        {
            continue;
        }
        let zone = case
            .as_ref()
            .and_then(|case| app.config.controller(Some(&case.controller)))
            .map_or(chrono_tz::UTC, |known| known.timezone);
        rows.push(Row {
            id: job.id.to_string(),
            kind: say.t(&format!("job-{}", job.kind)),
            reference: case.map(|case| case.reference),
            why: job.last_error.unwrap_or_default(),
            attempts: i64::from(job.attempts),
            when: job.finished_at.map(|at| say.moment(at, zone)).unwrap_or_default(),
        });
    }
    let desk = Desk::of(&app, &visitor, &who.0, "outbox", say.t("outbox-title")).await?;
    Ok(html(StatusCode::OK, &OutboxPage { desk, rows }))
}

#[post("/desk/outbox/{id}")]
async fn send_again(
    visitor: Visitor,
    who: Admin,
    id: web::Path<Uuid>,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    let unparked = access::try_again(&app, &who.0, *id).await;
    match unparked.map_err(|error| visitor.store_failed(&error))? {
        true => Ok(see_other("/desk/outbox")),
        false => Err(visitor.failed(Trouble::NotFound)),
    }
}
