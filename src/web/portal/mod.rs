//! The room of people who ask.

mod address;
mod answers;
mod draft;
mod form;
mod going_on;
mod messages;
mod opt_out;
mod proofs;
mod review;
mod start;
mod status;
mod status_page;
mod submit;
mod verify;
mod wishes;

use super::page::{Frame, html};
use super::visitor::Visitor;
use crate::app::App;
use crate::casework::{ApplyError, OpenError};
use crate::store::{self, StoreError, loggable};
use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;

/// Mounts the room.
pub fn configure(config: &mut web::ServiceConfig) {
    start::configure(config);
    form::configure(config);
    submit::configure(config);
    verify::configure(config);
    opt_out::configure(config);
    status::configure(config);
    messages::configure(config);
    review::configure(config);
    going_on::configure(config);
    wishes::configure(config);
    address::configure(config);
    proofs::configure(config);
}

#[derive(Template)]
#[template(path = "portal/trouble.html")]
struct TroublePage {
    frame: Frame,
    text: String,
}

/// Why a page could not be shown or a form not be acted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    NotFound,
    NotOurForm,
    Unavailable,
    TooMany,
    NoDraft,
    Shredded,
    Internal,
}

impl Trouble {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Trouble::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Trouble::NotOurForm => (StatusCode::FORBIDDEN, "not-our-form"),
            Trouble::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
            Trouble::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many"),
            Trouble::NoDraft => (StatusCode::CONFLICT, "no-draft"),
            Trouble::Shredded => (StatusCode::GONE, "shredded"),
            Trouble::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        }
    }
}

/// A trouble as the page a person can act on.
struct Failure {
    visitor: Visitor,
    trouble: Trouble,
}

impl Visitor {
    fn trouble(&self, trouble: Trouble) -> Failure {
        Failure { visitor: self.clone(), trouble }
    }

    fn store_trouble(&self, error: &StoreError) -> Failure {
        tracing::warn!(error = loggable(error), "a page of the portal failed");
        self.trouble(if error.is_passing() { Trouble::Unavailable } else { Trouble::Internal })
    }

    fn apply_trouble(&self, error: &ApplyError) -> Failure {
        match error {
            ApplyError::Store(error) => self.store_trouble(error),
            ApplyError::NotFound => self.trouble(Trouble::NotFound),
            ApplyError::Stale { .. } | ApplyError::Refused(_) => self.trouble(Trouble::NotOurForm),
        }
    }

    fn open_trouble(&self, error: &OpenError) -> Failure {
        match error {
            OpenError::Store(error) => self.store_trouble(error),
            OpenError::OtherBody => self.trouble(Trouble::NoDraft),
            OpenError::Refused(refusal) => {
                tracing::error!(%refusal, "a request from the portal was refused");
                self.trouble(Trouble::Internal)
            }
        }
    }
}

impl std::fmt::Debug for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.trouble)
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.trouble)
    }
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        self.trouble.parts().0
    }

    fn error_response(&self) -> HttpResponse {
        let (status, id) = self.trouble.parts();
        let say = &self.visitor.say;
        let frame = Frame::new(&self.visitor, say.t(&format!("trouble-{id}-title")));
        let mut answer = html(status, &TroublePage { text: say.t(&format!("trouble-{id}")), frame });
        if matches!(self.trouble, Trouble::Unavailable | Trouble::TooMany) {
            let seconds = if self.trouble == Trouble::TooMany { "900" } else { "10" };
            answer
                .headers_mut()
                .insert(RETRY_AFTER, actix_web::http::header::HeaderValue::from_static(seconds));
        }
        answer
    }
}

fn page(request: &HttpRequest, trouble: Trouble) -> HttpResponse {
    match Visitor::of(request) {
        Some(visitor) => visitor.trouble(trouble).error_response(),
        None => HttpResponse::InternalServerError().finish(),
    }
}

/// No such page.
pub fn not_found(request: &HttpRequest) -> HttpResponse {
    page(request, Trouble::NotFound)
}

/// A form that did not come from one of our pages.
pub fn forbidden(request: &HttpRequest) -> HttpResponse {
    page(request, Trouble::NotOurForm)
}

/// Counts one try from this place against a limit of the hour.
async fn limit(app: &App, visitor: &Visitor, what: &str, most: u32) -> Result<(), Failure> {
    let bucket = format!("{what}:{}", visitor.place);
    let counted = store::limits::count(&app.db.write, &bucket, chrono::Duration::hours(1), app.now()).await;
    match counted {
        Ok(count) if count > most => Err(visitor.trouble(Trouble::TooMany)),
        Ok(_) => Ok(()),
        Err(error) => Err(visitor.store_trouble(&error)),
    }
}
