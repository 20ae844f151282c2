//! Signing in: address, password and code on one page.

use super::{Failure, Trouble};
use crate::access::{self, SignInError};
use crate::app::App;
use crate::web::cookies;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::http::header::{RETRY_AFTER, USER_AGENT};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_sign_in).service(send_sign_in).service(sign_out);
}

/// Hours the cookie lives: as long as the session behind it.
const HOURS: i64 = 12;

#[derive(Template)]
#[template(path = "desk/sign_in.html")]
struct SignInPage {
    frame: Frame,
    email: String,
    wrong: Vec<Wrong>,
}

fn page(visitor: &Visitor, status: StatusCode, email: &str, wrong: Vec<Wrong>) -> HttpResponse {
    let title = visitor.say.t("sign-in-title");
    let title = if wrong.is_empty() { title } else { visitor.say.with("title-error", &[("title", &title)]) };
    html(
        status,
        &SignInPage { frame: Frame::new(visitor, title), email: email.chars().take(254).collect(), wrong },
    )
}

#[get("/desk/sign-in")]
async fn show_sign_in(visitor: Visitor) -> HttpResponse {
    page(&visitor, StatusCode::OK, "", Vec::new())
}

#[post("/desk/sign-in")]
async fn send_sign_in(
    request: HttpRequest,
    visitor: Visitor,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let email = form.0.get("email");
    let device = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match access::sign_in(&app, email, form.0.get("password"), form.0.get("code"), device).await {
        Ok(signed_in) => {
            let mut answer = see_other("/desk");
            let _ = answer.add_cookie(&cookies::make(&app, cookies::STAFF, signed_in.cookie, HOURS));
            Ok(answer)
        }
        Err(SignInError::Wrong) => {
            let wrong = vec![Wrong { field: "email", message: visitor.say.t("sign-in-wrong") }];
            Ok(page(&visitor, StatusCode::UNPROCESSABLE_ENTITY, email, wrong))
        }
        Err(SignInError::TooMany { retry_after }) => {
            let minutes = retry_after.div_ceil(60);
            let message = visitor.say.one("sign-in-too-many", "minutes", &minutes);
            let wrong = vec![Wrong { field: "email", message }];
            let mut answer = page(&visitor, StatusCode::TOO_MANY_REQUESTS, email, wrong);
            answer.headers_mut().insert(RETRY_AFTER, retry_after.into());
            Ok(answer)
        }
        Err(SignInError::Store(error)) => Err(visitor.store_failed(&error)),
    }
}

#[post("/desk/sign-out")]
async fn sign_out(
    visitor: Visitor,
    app: web::Data<App>,
    who: super::staff::Reader,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    access::sign_out(&app, &who.0).await.map_err(|_| visitor.failed(Trouble::Unavailable))?;
    let mut answer = see_other("/desk/sign-in");
    let _ = answer.add_cookie(&cookies::remove(&app, cookies::STAFF));
    Ok(answer)
}
