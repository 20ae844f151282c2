//! The room of people who answer.

mod actions;
mod address;
mod capacity;
mod case_page;
mod corrections;
mod course;
mod deed_form;
mod deeds;
mod documents;
mod enter;
mod entry;
mod facts;
mod fees;
mod find;
mod help;
mod hold;
mod holds;
mod identity;
mod letter_words;
mod letters;
mod notes;
mod outbox;
mod pace;
mod package;
mod paper;
mod post;
mod preview;
mod queue;
mod reports;
mod restrictions;
mod sessions;
mod sign_in;
mod sign_up;
mod staff;
mod take_back;
mod tasks;
mod timeline;
mod translation;
mod twins;
mod wishes;

use super::page::{Frame, html, see_other};
use super::visitor::Visitor;
use crate::case::Refusal;
use crate::casework::ApplyError;
use crate::store::{StoreError, loggable};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;

/// Mounts the room.
pub fn configure(config: &mut web::ServiceConfig) {
    sign_in::configure(config);
    sign_up::configure(config);
    queue::configure(config);
    find::configure(config);
    tasks::configure(config);
    help::configure(config);
    restrictions::configure(config);
    holds::configure(config);
    hold::configure(config);
    reports::configure(config);
    letter_words::configure(config);
    outbox::configure(config);
    post::configure(config);
    enter::configure(config);
    wishes::configure(config);
    sessions::configure(config);
    package::configure(config);
    case_page::configure(config);
    take_back::configure(config);
    letters::configure(config);
    translation::configure(config);
    address::configure(config);
    documents::configure(config);
    capacity::configure(config);
    actions::configure(config);
}

#[derive(Template)]
#[template(path = "desk/trouble.html")]
struct TroublePage {
    frame: Frame,
    text: String,
}

/// Why a page could not be shown or a form not be acted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    NotFound,
    NotOurForm,
    NotAllowed,
    Unavailable,
    TooMany,
    Shredded,
    Internal,
    /// Not a trouble at all: they must sign in first.
    SignIn,
}

impl Trouble {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Trouble::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Trouble::NotOurForm => (StatusCode::FORBIDDEN, "not-our-form"),
            Trouble::NotAllowed => (StatusCode::FORBIDDEN, "not-allowed"),
            Trouble::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
            Trouble::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many"),
            Trouble::Shredded => (StatusCode::GONE, "shredded"),
            Trouble::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
            Trouble::SignIn => (StatusCode::SEE_OTHER, "sign-in"),
        }
    }
}

/// A trouble as the page staff can act on.
struct Failure {
    visitor: Visitor,
    trouble: Trouble,
}

impl Visitor {
    fn failed(&self, trouble: Trouble) -> Failure {
        Failure { visitor: self.clone(), trouble }
    }

    fn store_failed(&self, error: &StoreError) -> Failure {
        tracing::warn!(error = loggable(error), "a page of the desk failed");
        self.failed(if error.is_passing() { Trouble::Unavailable } else { Trouble::Internal })
    }

    /// What of an applied command is not for the page itself to say: refusals and stale forms are.
    fn apply_failed(&self, error: ApplyError) -> Result<Refused, Failure> {
        match error {
            ApplyError::NotFound => Err(self.failed(Trouble::NotFound)),
            ApplyError::Store(error) => Err(self.store_failed(&error)),
            ApplyError::Refused(refusal) => Ok(Refused::Lawfully(refusal)),
            ApplyError::Stale { by, at } => Ok(Refused::Stale { by, at }),
        }
    }
}

/// Why a move was not made, for the page to say.
enum Refused {
    /// The law or the order of things says no.
    Lawfully(Refusal),
    /// A colleague was faster.
    Stale { by: Option<uuid::Uuid>, at: chrono::DateTime<chrono::Utc> },
    /// Something was not filled in: field and message id.
    Missing(&'static str, &'static str),
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
        if self.trouble == Trouble::SignIn {
            return see_other("/desk/sign-in");
        }
        let say = &self.visitor.say;
        let frame = Frame::new(&self.visitor, say.t(&format!("desk-trouble-{id}-title")));
        let mut answer = html(status, &TroublePage { text: say.t(&format!("desk-trouble-{id}")), frame });
        if self.trouble == Trouble::Unavailable {
            answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("10"));
        }
        answer
    }
}

fn page(request: &HttpRequest, trouble: Trouble) -> HttpResponse {
    match Visitor::of(request) {
        Some(visitor) => visitor.failed(trouble).error_response(),
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
