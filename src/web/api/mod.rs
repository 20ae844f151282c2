//! The API: for the organisation's own systems and for agents. Every answer is JSON; what is wrong is a problem with a
//! code. The OpenAPI document beside this file is the reference.

mod answers;
mod asked;
mod callers;
mod cases;
mod cursor;
mod fields;
mod platform_actions;
mod problem;
mod query;
mod submissions;
mod suppressions;

pub use callers::{Reader, Reporter, Submitter};
pub use problem::{Code, FieldError, Problem};

use crate::app::App;
use crate::words::{Readers, Speech};
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpRequest, HttpResponse, Resource, get, web};

/// The reference, as it is served.
pub const OPENAPI: &str = include_str!("openapi.json");

/// Mounts the API below `/api`. The application must be there as `web::Data<App>`.
pub fn configure(cfg: &mut web::ServiceConfig) {
    let api = web::scope("/api")
        .service(openapi)
        .service(only("/openapi.json", "GET"))
        .service(submissions::hand_in)
        .service(only("/v1/submissions", "POST"))
        .service(cases::list)
        .service(only("/v1/cases", "GET"))
        .service(cases::one)
        .service(only("/v1/cases/{reference}", "GET"))
        .service(platform_actions::report)
        .service(only("/v1/platform-actions", "POST"))
        .service(suppressions::list)
        .service(only("/v1/suppressions", "GET"))
        .default_service(web::to(nothing_here));
    cfg.service(api);
}

#[get("/openapi.json")]
async fn openapi() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(OPENAPI)
}

/// What an address answers to all methods but those registered before it.
fn only(path: &'static str, allowed: &'static str) -> Resource {
    web::resource(path).to(move || async move { Err::<HttpResponse, _>(Problem::method(allowed)) })
}

async fn nothing_here() -> Result<HttpResponse, Problem> {
    Err(Problem::new(Code::NotFound, "the API has no such address: see /api/openapi.json"))
}

/// The language of explanations: English, unless the caller asks for one of ours.
fn speech(app: &App, request: &HttpRequest) -> Speech {
    match request.headers().get(ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()) {
        Some(header) => app.words.preferred(header, Readers::People),
        None => app.words.first(),
    }
}
