//! The first page, and choosing a language.

use super::Failure;
use crate::app::App;
use crate::random::normalise_reference;
use crate::web::cookies;
use crate::web::page::{Frame, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;
use serde::Deserialize;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_start).service(choose_language).service(find_request);
}

#[derive(Template)]
#[template(path = "portal/start.html")]
struct StartPage {
    frame: Frame,
    controllers: Vec<String>,
    mailbox: String,
}

#[get("/")]
async fn show_start(visitor: Visitor, app: web::Data<App>) -> HttpResponse {
    let controllers = &app.config.controllers;
    let mailbox =
        controllers.first().map_or("", |first| first.mailboxes.first().unwrap_or(&first.dpo.email).as_str());
    html(
        StatusCode::OK,
        &StartPage {
            frame: Frame::new(&visitor, visitor.say.t("start-title")),
            controllers: controllers.iter().map(|controller| controller.name.clone()).collect(),
            mailbox: mailbox.to_owned(),
        },
    )
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

#[get("/language/{code}")]
async fn choose_language(
    code: web::Path<String>,
    query: web::Query<Back>,
    app: web::Data<App>,
) -> HttpResponse {
    // Only a path of our own: never another site's address.
    let ours = query.back.starts_with('/')
        && !query.back.starts_with("//")
        && !query.back.contains(['\\', '\n', '\r']);
    let mut answer = see_other(if ours { &query.back } else { "/" });
    let chosen = app.words.speech(&code).code().to_owned();
    let _ = answer.add_cookie(&cookies::make(&app, cookies::LANGUAGE, chosen, 24 * 365));
    answer
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    reference: String,
}

#[derive(Template)]
#[template(path = "portal/find_request.html")]
struct FindPage {
    frame: Frame,
    typed: String,
    wrong: Vec<crate::web::page::Wrong>,
}

/// Where a reference is typed. Whether there is such a request is not told here, nor on the page it leads to.
#[get("/requests")]
async fn find_request(visitor: Visitor, query: web::Query<Wanted>) -> Result<HttpResponse, Failure> {
    let typed = query.reference.trim();
    if let Some(reference) = normalise_reference(typed) {
        return Ok(see_other(&format!("/requests/{reference}")));
    }
    let mut wrong = Vec::new();
    if !typed.is_empty() {
        let message = visitor.say.t("find-request-wrong");
        wrong.push(crate::web::page::Wrong { field: "reference", message });
    }
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let typed = typed.chars().take(40).collect();
    Ok(html(
        status,
        &FindPage { frame: Frame::new(&visitor, visitor.say.t("find-request-title")), typed, wrong },
    ))
}
