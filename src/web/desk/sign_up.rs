//! The first visit of a new colleague: a password, and the app that makes codes.

use super::{Failure, Trouble};
use crate::access::{self, EnrolError, Invitation};
use crate::app::App;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_sign_up).service(send_sign_up);
}

#[derive(Template)]
#[template(path = "desk/sign_up.html")]
struct SignUpPage {
    frame: Frame,
    token: String,
    email: String,
    name: String,
    secret: String,
    address: String,
    wrong: Vec<Wrong>,
}

fn page(visitor: &Visitor, token: &str, invitation: Invitation, wrong: Vec<Wrong>) -> HttpResponse {
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame =
        Frame { path: "/desk/sign-in".to_owned(), ..Frame::new(visitor, visitor.say.t("sign-up-title")) };
    let Invitation { email, name, totp_secret: secret, totp_address: address } = invitation;
    html(status, &SignUpPage { frame, token: token.to_owned(), email, name, secret, address, wrong })
}

async fn invited(app: &App, visitor: &Visitor, token: &str) -> Result<Invitation, Failure> {
    let found = access::invitation(app, token).await.map_err(|error| visitor.store_failed(&error))?;
    found.ok_or_else(|| visitor.failed(Trouble::NotFound))
}

#[get("/desk/sign-up/{token}")]
async fn show_sign_up(
    visitor: Visitor,
    token: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let invitation = invited(&app, &visitor, &token).await?;
    Ok(page(&visitor, &token, invitation, Vec::new()))
}

#[post("/desk/sign-up")]
async fn send_sign_up(visitor: Visitor, app: web::Data<App>, form: Checked) -> Result<HttpResponse, Failure> {
    let token = form.0.get("token");
    let wrong = match access::enrol(&app, token, form.0.get("password"), form.0.get("code")).await {
        Ok(_) => return Ok(see_other("/desk/sign-in")),
        Err(EnrolError::Password) => {
            Wrong { field: "password", message: visitor.say.t("sign-up-wrong-password") }
        }
        Err(EnrolError::WrongCode) => Wrong { field: "code", message: visitor.say.t("sign-up-wrong-code") },
        Err(EnrolError::UnknownInvite) => return Err(visitor.failed(Trouble::NotFound)),
        Err(EnrolError::Store(error)) => return Err(visitor.store_failed(&error)),
    };
    let invitation = invited(&app, &visitor, token).await?;
    Ok(page(&visitor, token, invitation, vec![wrong]))
}
