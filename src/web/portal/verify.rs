//! Showing that the mailbox is the requester's. Fetching a link proves nothing: only the button does.

use super::{Failure, Trouble};
use crate::app::App;
use crate::casework::{CodeCheck, Purpose, check_code, link_is_live, prove_by_link, prove_mailbox};
use crate::random::normalise_reference;
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use uuid::Uuid;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(show_link)
        .service(press_button)
        .service(show_confirmed)
        .service(show_code)
        .service(type_code);
}

#[derive(Template)]
#[template(path = "portal/verify.html")]
struct LinkPage {
    frame: Frame,
    live: bool,
    token: String,
}

#[get("/verify/{token}")]
async fn show_link(
    visitor: Visitor,
    token: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let live = link_is_live(&app, &token).await.map_err(|error| visitor.store_trouble(&error))?;
    Ok(link_page(&visitor, live, token.into_inner()))
}

fn link_page(visitor: &Visitor, live: bool, token: String) -> HttpResponse {
    let status = if live { StatusCode::OK } else { StatusCode::GONE };
    let title = visitor.say.t(if live { "verify-title" } else { "verify-over-title" });
    html(
        status,
        &LinkPage { frame: Frame { path: "/".to_owned(), ..Frame::new(visitor, title) }, live, token },
    )
}

/// The button leads to an address without the token.
#[post("/verify")]
async fn press_button(visitor: Visitor, app: web::Data<App>, form: Checked) -> Result<HttpResponse, Failure> {
    super::limit(&app, &visitor, "verify", app.config.limits.verifications_per_hour).await?;
    match prove_by_link(&app, form.0.get("token")).await {
        Ok(Some(_)) => Ok(see_other("/verify/confirmed/yes")),
        Ok(None) => Ok(link_page(&visitor, false, String::new())),
        Err(error) => Err(visitor.apply_trouble(&error)),
    }
}

#[derive(Template)]
#[template(path = "portal/confirmed.html")]
struct ConfirmedPage {
    frame: Frame,
}

#[get("/verify/confirmed/yes")]
async fn show_confirmed(visitor: Visitor) -> HttpResponse {
    html(StatusCode::OK, &ConfirmedPage { frame: Frame::new(&visitor, visitor.say.t("confirmed-title")) })
}

#[derive(Template)]
#[template(path = "portal/confirm.html")]
struct CodePage {
    frame: Frame,
    reference: String,
    wrong: Vec<Wrong>,
}

fn code_page(visitor: &Visitor, reference: String, wrong: Vec<Wrong>) -> HttpResponse {
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    html(status, &CodePage { frame: Frame::new(visitor, visitor.say.t("confirm-title")), reference, wrong })
}

fn known_form(visitor: &Visitor, typed: &str) -> Result<String, Failure> {
    normalise_reference(typed).ok_or_else(|| visitor.trouble(Trouble::NotFound))
}

#[get("/requests/{reference}/confirm")]
async fn show_code(visitor: Visitor, reference: web::Path<String>) -> Result<HttpResponse, Failure> {
    Ok(code_page(&visitor, known_form(&visitor, &reference)?, Vec::new()))
}

#[post("/requests/{reference}/confirm")]
async fn type_code(
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let reference = known_form(&visitor, &reference)?;
    super::limit(&app, &visitor, "verify", app.config.limits.verifications_per_hour).await?;
    let id = submission_or_nobody(&app, &visitor, &reference).await?;
    let check = check_code(&app, id, Purpose::Mailbox, form.0.get("code")).await;
    match check.map_err(|error| visitor.store_trouble(&error))? {
        CodeCheck::Right => {
            prove_mailbox(&app, id).await.map_err(|error| visitor.apply_trouble(&error))?;
            Ok(see_other("/verify/confirmed/yes"))
        }
        CodeCheck::Wrong => {
            let wrong = vec![Wrong { field: "code", message: visitor.say.t("wrong-code") }];
            Ok(code_page(&visitor, reference, wrong))
        }
    }
}

/// The submission of a reference; for an unknown one an id nothing belongs to, so that both go the same way.
pub(super) async fn submission_or_nobody(
    app: &App,
    visitor: &Visitor,
    reference: &str,
) -> Result<Uuid, Failure> {
    let found = store::submissions::by_reference(&app.db.read, reference).await;
    let found = found.map_err(|error| visitor.store_trouble(&error))?;
    Ok(found.map_or_else(|| app.id(), |submission| submission.id))
}
