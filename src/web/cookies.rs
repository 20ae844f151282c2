//! Our cookies: host-bound and secure exactly when people reach us by https.

use crate::app::App;
use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

/// A half-filled request.
pub const DRAFT: &str = "rd_draft";
/// A person who typed a mailed code.
pub const PERSON: &str = "rd_person";
/// A staff member's session.
pub const STAFF: &str = "rd_staff";
/// The language somebody chose.
pub const LANGUAGE: &str = "rd_language";

fn name(app: &App, base: &str) -> String {
    if app.config.web.is_https() { format!("__Host-{base}") } else { base.to_owned() }
}

/// What a cookie holds.
pub fn read(request: &HttpRequest, app: &App, base: &str) -> Option<String> {
    request.cookie(&name(app, base)).map(|cookie| cookie.value().to_owned())
}

/// A cookie that lives for some hours.
pub fn make(app: &App, base: &str, value: String, hours: i64) -> Cookie<'static> {
    Cookie::build(name(app, base), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.config.web.is_https())
        .max_age(Duration::hours(hours))
        .finish()
}

/// A cookie that takes one away.
pub fn remove(app: &App, base: &str) -> Cookie<'static> {
    let mut cookie = make(app, base, String::new(), 0);
    cookie.make_removal();
    cookie
}

/// Everything a form token is bound to.
pub fn ours(request: &HttpRequest) -> String {
    let Some(app) = request.app_data::<actix_web::web::Data<App>>() else { return String::new() };
    [DRAFT, PERSON, STAFF].iter().filter_map(|base| read(request, app, base)).collect::<Vec<_>>().join("\n")
}
