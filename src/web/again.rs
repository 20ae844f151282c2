//! When the database is locked or gone, a form that was sent comes back with its content kept, to be sent again.

use super::forms::MOST_TEXT;
use super::page::{Frame, html};
use super::visitor::Visitor;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{Error, HttpMessage, HttpResponse};
use askama::Template;
use futures_util::StreamExt;

#[derive(Template)]
#[template(path = "layout/again.html")]
struct AgainPage {
    frame: Frame,
    fields: Vec<(String, String)>,
}

/// Set on an answer that already shows what was typed.
#[derive(Clone, Copy)]
pub struct ShowsForm;

/// Keeps the content of a form until it was acted on. Passwords are never given back, and files are in the draft.
pub async fn keep_form<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if !may_be_kept(&request) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let mut body = BytesMut::new();
    let mut payload = request.take_payload();
    while let Some(piece) = payload.next().await {
        body.extend_from_slice(&piece?);
    }
    let body = body.freeze();
    request.set_payload(Payload::from(body.clone()));
    let answer = next.call(request).await?;
    let shown = answer.response().extensions().get::<ShowsForm>().is_some();
    if answer.status() != StatusCode::SERVICE_UNAVAILABLE || shown {
        return Ok(answer.map_into_left_body());
    }
    let (request, _) = answer.into_parts();
    let page = Visitor::of(&request).map(|visitor| again(&visitor, &body));
    let page = page.unwrap_or_else(|| HttpResponse::ServiceUnavailable().finish());
    Ok(ServiceResponse::new(request, page).map_into_right_body())
}

/// A small form of a page. A longer one is not held twice in memory, and is answered without its content.
fn may_be_kept(request: &ServiceRequest) -> bool {
    let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let length = header(CONTENT_LENGTH).parse::<usize>().unwrap_or(usize::MAX);
    request.method() == Method::POST
        && !request.path().starts_with("/api/")
        && !request.path().starts_with("/desk/sign-")
        && header(CONTENT_TYPE).starts_with("application/x-www-form-urlencoded")
        && length <= MOST_TEXT
}

fn again(visitor: &Visitor, body: &Bytes) -> HttpResponse {
    let fields = form_urlencoded::parse(body).into_owned().filter(|(name, _)| name != "form_token").collect();
    let frame = Frame::new(visitor, visitor.say.t("again-title"));
    let mut page = html(StatusCode::SERVICE_UNAVAILABLE, &AgainPage { frame, fields });
    page.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("10"));
    page
}
