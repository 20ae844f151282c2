//! Where somebody is signed in, and ending it.

use super::staff::{Desk, Reader};
use super::{Failure, Trouble};
use crate::access;
use crate::app::App;
use crate::web::forms::Checked;
use crate::web::page::{html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use uuid::Uuid;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_sessions).service(end_session);
}

struct Row {
    id: String,
    device: String,
    since: String,
    seen: String,
    this: bool,
}

#[derive(Template)]
#[template(path = "desk/sessions.html")]
struct SessionsPage {
    desk: Desk,
    rows: Vec<Row>,
}

#[get("/desk/sessions")]
async fn show_sessions(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let say = &visitor.say;
    let zone = app.config.controllers.first().map_or(chrono_tz::UTC, |first| first.timezone);
    let found = access::sessions(&app, who.0.id).await.map_err(|error| visitor.store_failed(&error))?;
    let rows = found.into_iter().map(|session| Row {
        id: session.id.to_string(),
        device: session.device,
        since: say.moment(session.created_at, zone),
        seen: say.moment(session.seen_at, zone),
        this: session.id == who.0.session,
    });
    let rows = rows.collect();
    let desk = Desk::of(&app, &visitor, &who.0, "sessions", say.t("sessions-title")).await?;
    Ok(html(StatusCode::OK, &SessionsPage { desk, rows }))
}

#[post("/desk/sessions/{id}")]
async fn end_session(
    visitor: Visitor,
    who: Reader,
    id: web::Path<Uuid>,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    match access::revoke(&app, &who.0, *id).await {
        Ok(true) => Ok(see_other("/desk/sessions")),
        Ok(false) => Err(visitor.failed(Trouble::NotFound)),
        Err(error) => Err(visitor.store_failed(&error)),
    }
}
