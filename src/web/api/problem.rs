//! What is wrong with a call: one table of codes, answered as `application/problem+json` (RFC 9457).

use crate::casework::OpenError;
use crate::store::StoreError;
use crate::words::{Speech, refusal_words};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CACHE_CONTROL, HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use std::fmt;

/// Seconds after which a call that met a busy database may be made again.
const TRY_AGAIN_AFTER: u32 = 5;

/// Wrong fields named in one answer.
const MOST_ERRORS: usize = 100;

/// What can be wrong. The names are part of the interface; each is described in the OpenAPI document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The body is not JSON.
    MalformedJson,
    /// A parameter of the address is wrong.
    InvalidQuery,
    /// The cursor was not made by us, or for another list.
    BadCursor,
    /// The idempotency key is empty, too long or has other than visible characters.
    IdempotencyKeyInvalid,
    /// No token, or none that we know.
    Unauthorized,
    /// The token may not do this.
    Forbidden,
    /// There is nothing here, or nothing this token may see.
    NotFound,
    /// The address knows other methods.
    MethodNotAllowed,
    /// The body is too large.
    BodyTooLarge,
    /// Fields of the body are wrong.
    InvalidFields,
    /// The idempotency key was used with another body.
    IdempotencyKeyReused,
    /// The law or the order of things says no.
    Refused,
    /// Something is broken here.
    Internal,
    /// The database is busy or gone for a moment.
    Unavailable,
}

impl Code {
    /// Every code.
    pub const ALL: [Code; 14] = [
        Code::MalformedJson,
        Code::InvalidQuery,
        Code::BadCursor,
        Code::IdempotencyKeyInvalid,
        Code::Unauthorized,
        Code::Forbidden,
        Code::NotFound,
        Code::MethodNotAllowed,
        Code::BodyTooLarge,
        Code::InvalidFields,
        Code::IdempotencyKeyReused,
        Code::Refused,
        Code::Internal,
        Code::Unavailable,
    ];

    /// Name, HTTP status and title.
    pub fn entry(self) -> (&'static str, u16, &'static str) {
        match self {
            Code::MalformedJson => ("malformed-json", 400, "The body is not the JSON we expect"),
            Code::InvalidQuery => ("invalid-query", 400, "A parameter of the address is wrong"),
            Code::BadCursor => ("bad-cursor", 400, "The cursor is not one of ours"),
            Code::IdempotencyKeyInvalid => {
                ("idempotency-key-invalid", 400, "The idempotency key cannot be used")
            }
            Code::Unauthorized => ("unauthorized", 401, "A token is needed"),
            Code::Forbidden => ("forbidden", 403, "The token may not do this"),
            Code::NotFound => ("not-found", 404, "There is nothing here"),
            Code::MethodNotAllowed => ("method-not-allowed", 405, "This address knows other methods"),
            Code::BodyTooLarge => ("body-too-large", 413, "The body is too large"),
            Code::InvalidFields => ("invalid-fields", 422, "Some fields are wrong"),
            Code::IdempotencyKeyReused => {
                ("idempotency-key-reused", 422, "The idempotency key was used with another body")
            }
            Code::Refused => ("refused", 422, "This cannot be done"),
            Code::Internal => ("internal", 500, "Something is broken here"),
            Code::Unavailable => ("unavailable", 503, "Please try again in a moment"),
        }
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        self.entry().0
    }
}

/// Something wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// Its name, with dots between levels: `subject.email`.
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

/// What is wrong with a call.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Which kind.
    pub code: Code,
    /// This very case.
    pub detail: String,
    /// Each field that is wrong.
    pub errors: Vec<FieldError>,
    header: Option<(HeaderName, String)>,
}

impl Problem {
    /// A problem in words.
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Problem { code, detail: detail.into(), errors: Vec::new(), header: None }
    }

    /// A problem of fields, all of them at once, up to what somebody would read.
    pub fn fields(code: Code, mut errors: Vec<FieldError>) -> Self {
        errors.truncate(MOST_ERRORS);
        let names: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        let detail = format!("wrong: {}", names.join(", "));
        Problem { code, detail, errors, header: None }
    }

    /// A problem with the token. `challenge` is what RFC 6750 says about it.
    pub fn token(code: Code, detail: &str, challenge: &str) -> Self {
        let challenge = format!("Bearer realm=\"rightsdesk\"{challenge}");
        Problem { header: Some((WWW_AUTHENTICATE, challenge)), ..Problem::new(code, detail) }
    }

    /// Another method would do.
    pub fn method(allowed: &'static str) -> Self {
        let detail = format!("use {allowed}");
        Problem { header: Some((ALLOW, allowed.to_owned())), ..Problem::new(Code::MethodNotAllowed, detail) }
    }

    /// What the door said, in words.
    pub fn opening(error: OpenError, speech: &Speech) -> Self {
        match error {
            OpenError::OtherBody => Problem::new(
                Code::IdempotencyKeyReused,
                "this Idempotency-Key was used before with another body: take a new key for a new request",
            ),
            OpenError::Refused(refusal) => {
                let (words, cites) = refusal_words(speech, &refusal);
                let cites = if cites.is_empty() { String::new() } else { format!(" ({})", cites.join("; ")) };
                Problem::new(Code::Refused, format!("{words}{cites}"))
            }
            OpenError::Store(error) => error.into(),
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        if error.is_passing() {
            tracing::warn!(%error, "a call was put off");
            return Problem {
                header: Some((RETRY_AFTER, TRY_AGAIN_AFTER.to_string())),
                ..Problem::new(
                    Code::Unavailable,
                    "the database is busy or cannot be reached: nothing was written, and the same call may be made again",
                )
            };
        }
        tracing::error!(%error, "a call failed");
        Problem::new(Code::Internal, "the cause was written to the log of this installation")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.detail)
    }
}

#[derive(Serialize)]
struct Body<'a> {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: &'a str,
    code: &'static str,
    errors: &'a [FieldError],
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.code.entry().1).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let (code, status, title) = self.code.entry();
        let mut answer = HttpResponse::build(self.status_code());
        answer.content_type("application/problem+json").insert_header((CACHE_CONTROL, "no-store"));
        if let Some((name, value)) = &self.header {
            answer.insert_header((name.clone(), value.as_str()));
        }
        // The link leads to the description of the code.
        let r#type = format!("/api/openapi.json#/x-problems/{code}");
        let body = Body { r#type, title, status, detail: &self.detail, code, errors: &self.errors };
        answer.body(serde_json::to_vec(&body).expect("plain data always has a JSON form"))
    }
}
