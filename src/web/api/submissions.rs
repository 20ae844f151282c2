//! Handing in a submission.

use super::answers::{CaseView, answer, json};
use super::callers::Submitter;
use super::problem::{Code, Problem};
use super::{asked, speech};
use crate::app::App;
use crate::casework::{Keyed, OpenedSubmission, Outcome, open_submission};
use crate::keys::{Purpose, token_hash};
use crate::words::Speech;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, LOCATION};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse, post};
use futures_util::StreamExt;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// Most bytes of a body: enough for the longest details, however their characters are escaped.
const LARGEST_BODY: usize = 256 * 1024;
/// A body that is too large is read on up to here and thrown away, so that the caller gets to read the answer.
const READ_AWAY: usize = 16 * 1024 * 1024;

#[derive(Serialize)]
struct Created<'a> {
    submission: &'a str,
    cases: Vec<CaseView<'a>>,
}

#[post("/v1/submissions")]
pub(super) async fn hand_in(
    submitter: Submitter,
    request: HttpRequest,
    app: Data<App>,
    body: Payload,
) -> Result<HttpResponse, Problem> {
    let key = idempotency_key(&request)?;
    let body = parse(&read_body(body).await?)?;
    let keyed = key.map(|key| keyed(&app, submitter.0.id, &key, &body, speech(&app, &request)));
    let gpc = request.headers().get("sec-gpc").is_some_and(|value| value == "1");
    let mut new = asked::read(&app, &submitter.0, body, gpc)
        .map_err(|errors| Problem::fields(Code::InvalidFields, errors))?;
    new.keyed = keyed;
    let speech = speech(&app, &request);
    match open_submission(&app, new).await {
        Ok(Outcome::First(opened)) => created(say(&opened, &speech), Some(&speech)),
        Ok(Outcome::Again(first)) => created(first, None),
        Err(error) => Err(Problem::opening(error, &speech)),
    }
}

/// What is kept for repeats. Of the body only a keyed hash: it holds personal data, and a plain one could be tried out.
fn keyed(app: &App, token: Uuid, key: &str, body: &Map<String, Value>, speech: Speech) -> Keyed {
    let body = json(body);
    Keyed {
        key: token_hash(&format!("api submission\n{token}\n{key}")),
        body: app.keys.mac(Purpose::BlindIndex, "idempotent body", body.as_bytes()),
        answer: Box::new(move |opened| say(opened, &speech)),
    }
}

fn say(opened: &OpenedSubmission, speech: &Speech) -> String {
    let cases = opened.cases.iter().map(|case| CaseView::of(case, &opened.reference, speech)).collect();
    json(&Created { submission: &opened.reference, cases })
}

fn created(body: String, language: Option<&Speech>) -> Result<HttpResponse, Problem> {
    let first = serde_json::from_str::<Value>(&body)
        .ok()
        .and_then(|told| told.pointer("/cases/0/reference")?.as_str().map(str::to_owned));
    let mut answer = answer(StatusCode::CREATED, body, language);
    if let Some(location) =
        first.and_then(|first| HeaderValue::from_str(&format!("/api/v1/cases/{first}")).ok())
    {
        answer.headers_mut().insert(LOCATION, location);
    }
    Ok(answer)
}

pub(super) fn idempotency_key(request: &HttpRequest) -> Result<Option<String>, Problem> {
    let mut keys = request.headers().get_all("idempotency-key");
    let Some(key) = keys.next() else { return Ok(None) };
    let visible = (1..=200).contains(&key.len()) && key.as_bytes().iter().all(u8::is_ascii_graphic);
    match (key.to_str(), visible, keys.next()) {
        (Ok(key), true, None) => Ok(Some(key.to_owned())),
        _ => Err(Problem::new(
            Code::IdempotencyKeyInvalid,
            "send one Idempotency-Key of 1 to 200 visible ASCII characters, such as a UUID",
        )),
    }
}

pub(super) async fn read_body(mut payload: Payload) -> Result<Vec<u8>, Problem> {
    let mut body = Vec::new();
    let mut size = 0;
    while let Some(piece) = payload.next().await {
        let piece =
            piece.map_err(|_| Problem::new(Code::MalformedJson, "the body ended before it was complete"))?;
        size += piece.len();
        if size > READ_AWAY {
            break;
        }
        if size <= LARGEST_BODY {
            body.extend_from_slice(&piece);
        }
    }
    if size > LARGEST_BODY {
        let detail = format!("the body may have {LARGEST_BODY} bytes, and \"details\" 20000 characters");
        return Err(Problem::new(Code::BodyTooLarge, detail));
    }
    Ok(body)
}

pub(super) fn parse(body: &[u8]) -> Result<Map<String, Value>, Problem> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Problem::new(Code::MalformedJson, "the body must be a JSON object")),
        Err(error) => {
            let detail = format!("line {}, column {}: {}", error.line(), error.column(), said(&error));
            Err(Problem::new(Code::MalformedJson, detail))
        }
    }
}

/// What the reader says, without the place it says itself.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}
