//! What every answer carries, and who may post.

use crate::app::App;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest, web};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use chrono::{DateTime, Utc};

/// Headers of every answer. A page may name its own caching; without that nothing is kept anywhere.
const HEADERS: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
];

/// Adds the headers.
pub async fn headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let https = request.app_data::<web::Data<App>>().is_some_and(|app| app.config.web.is_https());
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    Ok(response)
}

/// Set where neither `Sec-Fetch-Site` nor `Origin` tells where a form came from: then it must carry a form token.
#[derive(Clone, Copy)]
struct OriginUnknown;

/// Lets a form in only from our own pages. The API has no cookies, so nothing can be forged there.
pub async fn same_origin<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !reads && !request.path().starts_with("/api/") {
        match came_from_us(request.request()) {
            Some(true) => {}
            Some(false) => {
                let answer = super::forbidden(request.request());
                return Ok(request.into_response(answer).map_into_right_body());
            }
            None => {
                request.extensions_mut().insert(OriginUnknown);
            }
        }
    }
    Ok(next.call(request).await?.map_into_left_body())
}

/// What the browser says about where a form came from: `Sec-Fetch-Site`, else `Origin`, else nothing.
fn came_from_us(request: &HttpRequest) -> Option<bool> {
    let text = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap_or("?"));
    if let Some(site) = text("sec-fetch-site") {
        return Some(site == "same-origin");
    }
    let ours = request.app_data::<web::Data<App>>()?.config.web.origin().to_owned();
    text("origin").map(|origin| origin == ours)
}

/// Hours a form token lives: as long as somebody may need for one page.
const FORM_HOURS: i64 = 24;

/// A token for the forms of one page, bound to the cookies the browser has and to the hour.
pub fn form_token(app: &App, cookies: &str, now: DateTime<Utc>) -> String {
    let hour = now.timestamp() / 3600;
    format!("{hour}.{}", hex::encode(form_mac(app, cookies, hour)))
}

fn form_mac(app: &App, cookies: &str, hour: i64) -> [u8; 32] {
    app.keys.mac(crate::keys::Purpose::MailMac, "form tokens", format!("{hour}\n{cookies}").as_bytes())
}

/// Whether a form may be acted on: it came from our page, or carries a token of it.
pub fn form_is_ours(request: &HttpRequest, app: &App, token: &str) -> bool {
    if request.extensions().get::<OriginUnknown>().is_none() {
        return true;
    }
    let Some((hour, mac)) = token.split_once('.') else { return false };
    let (Ok(hour), Ok(mac)) = (hour.parse::<i64>(), hex::decode(mac)) else { return false };
    let age = app.now().timestamp() / 3600 - hour;
    let expected = form_mac(app, &super::cookies::ours(request), hour);
    (0..=FORM_HOURS).contains(&age) && verify_slices_are_equal(&expected, &mac).is_ok()
}
