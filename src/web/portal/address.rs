//! "I can no longer read that mailbox": another address for the letters of a request. Known and unknown references
//! answer alike.

use super::status::signed;
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::Actor;
use crate::casework::{
    AddressJob, address_link_is_live, confirm_address, contact_email, job_kinds, stop_address,
};
use crate::keys::{Place, Purpose};
use crate::random::normalise_reference;
use crate::store::{self, jobs::NewJob};
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(show_address)
        .service(send_address)
        .service(stop_other_address)
        .service(show_link)
        .service(press_button);
}

#[derive(Template)]
#[template(path = "portal/address.html")]
struct AddressPage {
    frame: Frame,
    reference: String,
    sent: bool,
    typed: String,
    wrong: Vec<Wrong>,
}

fn page(visitor: &Visitor, reference: String, sent: bool, typed: &str, wrong: Vec<Wrong>) -> HttpResponse {
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = visitor.say.t(if sent { "address-sent-title" } else { "address-title" });
    let frame = Frame::new(visitor, title);
    let frame = Frame { path: format!("/requests/{reference}/address"), ..frame };
    html(status, &AddressPage { frame, reference, sent, typed: typed.to_owned(), wrong })
}

fn known_form(visitor: &Visitor, typed: &str) -> Result<String, Failure> {
    normalise_reference(typed).ok_or_else(|| visitor.trouble(Trouble::NotFound))
}

#[get("/requests/{reference}/address")]
async fn show_address(visitor: Visitor, reference: web::Path<String>) -> Result<HttpResponse, Failure> {
    Ok(page(&visitor, known_form(&visitor, &reference)?, false, "", Vec::new()))
}

/// Writes one job, whatever the reference: whether there is such a request is looked up only there.
#[post("/requests/{reference}/address")]
async fn send_address(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let reference = known_form(&visitor, &reference)?;
    let typed = form.0.get("email");
    let Some(email) = contact_email(typed) else {
        let wrong = vec![Wrong { field: "email", message: visitor.say.t("wrong-email") }];
        let typed: String = typed.chars().take(254).collect();
        return Ok(page(&visitor, reference, false, &typed, wrong));
    };
    super::limit(&app, &visitor, "verify", app.config.limits.verifications_per_hour).await?;
    let signed = signed(&request, &app, &visitor, &reference).await?;
    let id = app.id();
    let place = Place { table: "job", column: "address", row: id };
    let sealed = app.keys.sealing(Purpose::Drafts).seal(&app.random, place, email.as_bytes());
    let job = AddressJob {
        reference: reference.clone(),
        sealed: hex::encode(sealed),
        fresh: signed.is_some_and(|signed| signed.fresh),
        change: None,
    };
    let job = NewJob {
        id,
        kind: job_kinds::ADDRESS,
        payload: serde_json::to_string(&job).unwrap_or_default(),
        unique_key: None,
        submission: None,
        case: None,
        run_at: app.now(),
    };
    let queued = store::jobs::enqueue(&app.db.write, vec![job], app.now()).await;
    queued.map_err(|error| visitor.store_trouble(&error))?;
    app.wake.notify_one();
    Ok(page(&visitor, reference, true, "", Vec::new()))
}

/// Whoever reads the old mailbox stops another address.
#[post("/requests/{reference}/address/stop")]
async fn stop_other_address(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some(signed) = signed(&request, &app, &visitor, &reference).await? else {
        return Ok(see_other(&format!("/requests/{}", known_form(&visitor, &reference)?)));
    };
    let submission = signed.submission;
    let changes = store::addresses::of_submission(&app.db.read, submission.id).await;
    for change in changes.map_err(|error| visitor.store_trouble(&error))? {
        if change.holds_from.is_some_and(|from| from > app.now()) {
            let stopped = stop_address(&app, &Actor::Person, submission.id, change.id).await;
            stopped.map_err(|error| visitor.apply_trouble(&error))?;
        }
    }
    Ok(see_other(&format!("/requests/{}", submission.reference)))
}

#[derive(Template)]
#[template(path = "portal/verify_address.html")]
struct LinkPage {
    frame: Frame,
    live: bool,
    done: bool,
    token: String,
}

fn link_page(visitor: &Visitor, live: bool, done: bool, token: String) -> HttpResponse {
    let status = if live || done { StatusCode::OK } else { StatusCode::GONE };
    let title = match (live, done) {
        (true, _) => "verify-title",
        (_, true) => "confirmed-title",
        _ => "verify-over-title",
    };
    let frame = Frame { path: "/".to_owned(), ..Frame::new(visitor, visitor.say.t(title)) };
    html(status, &LinkPage { frame, live, done, token })
}

/// Fetching the link shows nothing: only the button does.
#[get("/verify/address/{token}")]
async fn show_link(
    visitor: Visitor,
    token: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let live = address_link_is_live(&app, &token).await.map_err(|error| visitor.store_trouble(&error))?;
    Ok(link_page(&visitor, live, false, token.into_inner()))
}

#[post("/verify/address")]
async fn press_button(visitor: Visitor, app: web::Data<App>, form: Checked) -> Result<HttpResponse, Failure> {
    super::limit(&app, &visitor, "verify", app.config.limits.verifications_per_hour).await?;
    match confirm_address(&app, form.0.get("token")).await {
        Ok(done) => Ok(link_page(&visitor, false, done, String::new())),
        Err(error) => Err(visitor.apply_trouble(&error)),
    }
}
