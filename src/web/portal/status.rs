//! The way to the status page: a mailed code. Known and unknown references answer alike.

use super::status_page;
use super::verify::submission_or_nobody;
use super::{Failure, Trouble};
use crate::app::App;
use crate::casework::{CodeCheck, Purpose, StatusCodeJob, check_code, job_kinds, prove_mailbox};
use crate::keys::token_hash;
use crate::random::normalise_reference;
use crate::store::{self, jobs::NewJob};
use crate::web::cookies;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;
use chrono::Duration;
use entity::{person_session, submission};

/// Hours a session lives.
const SESSION_HOURS: i64 = 12;
/// How long a typed code counts as fresh proof of identity: a package is offered only behind it.
const FRESH: Duration = Duration::hours(1);

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_status).service(send_code).service(open_status).service(leave_status);
}

/// A person who typed a code, and the submission it opened.
pub(super) struct Signed {
    pub submission: submission::Model,
    /// Whether the proof is fresh.
    pub fresh: bool,
}

/// The submission of this reference, if this browser has typed its code.
pub(super) async fn signed(
    request: &HttpRequest,
    app: &App,
    visitor: &Visitor,
    reference: &str,
) -> Result<Option<Signed>, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let reference = normalise_reference(reference).ok_or_else(|| visitor.trouble(Trouble::NotFound))?;
    let Some(token) = cookies::read(request, app, cookies::PERSON) else { return Ok(None) };
    let session =
        store::person_sessions::get(&app.db.read, &token_hash(&token), app.now()).await.map_err(broken)?;
    let Some(session) = session else { return Ok(None) };
    let found = store::submissions::by_reference(&app.db.read, &reference).await.map_err(broken)?;
    let fresh = app.now() - session.created_at < FRESH;
    Ok(found.filter(|row| row.id == session.submission_id).map(|submission| Signed { submission, fresh }))
}

#[derive(Template)]
#[template(path = "portal/status_code.html")]
struct CodePage {
    frame: Frame,
    reference: String,
    sent: bool,
    wrong: Vec<Wrong>,
}

/// The page that asks for a code.
pub(super) fn code_page(visitor: &Visitor, reference: &str, sent: bool, wrong: Vec<Wrong>) -> HttpResponse {
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame = Frame::new(visitor, visitor.say.t("status-code-title"));
    let frame = Frame { path: format!("/requests/{reference}"), ..frame };
    html(status, &CodePage { frame, reference: reference.to_owned(), sent, wrong })
}

/// The same page for whoever comes without having typed a code, whatever they came for.
pub(super) fn asks_for_code(visitor: &Visitor, reference: &str) -> HttpResponse {
    code_page(visitor, &normalise_reference(reference).unwrap_or_default(), false, Vec::new())
}

#[get("/requests/{reference}")]
async fn show_status(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    match signed(&request, &app, &visitor, &reference).await? {
        Some(signed) => status_page::page(&app, &visitor, &signed, Vec::new(), "").await,
        None => Ok(asks_for_code(&visitor, &reference)),
    }
}

/// Writes one job, whatever the reference: whether there is such a request is looked up only there.
#[post("/requests/{reference}/code")]
async fn send_code(
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    let reference = normalise_reference(&reference).ok_or_else(|| visitor.trouble(Trouble::NotFound))?;
    super::limit(&app, &visitor, "verify", app.config.limits.verifications_per_hour).await?;
    let payload = serde_json::to_string(&StatusCodeJob { reference: reference.clone() }).unwrap_or_default();
    let job = NewJob {
        id: app.id(),
        kind: job_kinds::STATUS_CODE,
        payload,
        unique_key: None,
        submission: None,
        case: None,
        run_at: app.now(),
    };
    let queued = store::jobs::enqueue(&app.db.write, vec![job], app.now()).await;
    queued.map_err(|error| visitor.store_trouble(&error))?;
    app.wake.notify_one();
    Ok(code_page(&visitor, &reference, true, Vec::new()))
}

#[post("/requests/{reference}/open")]
async fn open_status(
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let reference = normalise_reference(&reference).ok_or_else(|| visitor.trouble(Trouble::NotFound))?;
    super::limit(&app, &visitor, "verify", app.config.limits.verifications_per_hour).await?;
    let id = submission_or_nobody(&app, &visitor, &reference).await?;
    let check = check_code(&app, id, Purpose::Status, form.0.get("code")).await.map_err(broken)?;
    if check == CodeCheck::Wrong {
        let wrong = vec![Wrong { field: "code", message: visitor.say.t("wrong-code") }];
        return Ok(code_page(&visitor, &reference, true, wrong));
    }
    // The code was mailed to the address of the request and typed by hand: that proves the mailbox too.
    prove_mailbox(&app, id).await.map_err(|error| visitor.apply_trouble(&error))?;
    let token = app.random.token();
    let now = app.now();
    let row = person_session::Model {
        hash: token_hash(&token).to_vec(),
        submission_id: id,
        created_at: now,
        expires_at: now + Duration::hours(SESSION_HOURS),
    };
    store::person_sessions::insert(&app.db.write, row).await.map_err(broken)?;
    let mut answer = see_other(&format!("/requests/{reference}"));
    let _ = answer.add_cookie(&cookies::make(&app, cookies::PERSON, token, SESSION_HOURS));
    Ok(answer)
}

/// Leaves the page, as on a shared computer.
#[post("/requests/{reference}/leave")]
async fn leave_status(
    request: HttpRequest,
    visitor: Visitor,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    if let Some(token) = cookies::read(&request, &app, cookies::PERSON) {
        let ended = store::person_sessions::delete(&app.db.write, &token_hash(&token)).await;
        ended.map_err(|error| visitor.store_trouble(&error))?;
    }
    let mut answer = see_other("/");
    let _ = answer.add_cookie(&cookies::remove(&app, cookies::PERSON));
    Ok(answer)
}
