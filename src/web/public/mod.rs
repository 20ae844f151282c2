//! What everybody may see: the style sheet, health, and well-known files.

use crate::app::App;
use crate::store;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, get, web};
use std::sync::LazyLock;

const STYLE: &str = include_str!("../../../templates/layout/style.css");
static STYLE_ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, STYLE.as_bytes());
    format!("/assets/style-{}.css", hex::encode(&hash.as_ref()[..6]))
});

/// Address of the style sheet; it changes with its content, so that browsers may keep it.
pub fn style_address() -> &'static str {
    &STYLE_ADDRESS
}

/// Mounts what everybody may see.
pub fn configure(config: &mut web::ServiceConfig) {
    config.service(show_style).service(healthz).service(readyz).service(gpc_json).service(security_txt);
}

#[get("/assets/{name}")]
async fn show_style(name: web::Path<String>) -> HttpResponse {
    if !style_address().ends_with(name.as_str()) {
        return HttpResponse::NotFound().finish();
    }
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/css; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(STYLE)
}

#[get("/healthz")]
async fn healthz() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok\n")
}

/// Ready: the database answers, its schema is ours, and what our keys sealed in it opens.
#[get("/readyz")]
async fn readyz(app: web::Data<App>) -> HttpResponse {
    let schema = store::check_schema(&app.db).await;
    let keys = match schema {
        Ok(()) => app.check_keys().await,
        Err(_) => Ok(()),
    };
    let part = |name: &str, ok: bool| format!("{name} {}\n", if ok { "ok" } else { "not ready" });
    let body = part("database and schema", schema.is_ok()) + &part("keys", schema.is_ok() && keys.is_ok());
    match schema.is_ok() && keys.is_ok() {
        true => HttpResponse::Ok().content_type("text/plain").body(body),
        false => HttpResponse::ServiceUnavailable().content_type("text/plain").body(body),
    }
}

/// We obey Global Privacy Control (globalprivacycontrol.org).
#[get("/.well-known/gpc.json")]
async fn gpc_json() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body("{\"gpc\":true,\"lastUpdate\":\"2026-11-25\"}\n")
}

#[get("/.well-known/security.txt")]
async fn security_txt(app: web::Data<App>) -> HttpResponse {
    let contact = app.config.controllers.first().map_or("", |controller| controller.dpo.email.as_str());
    let expires = (app.now() + chrono::Duration::days(180)).format("%Y-%m-%dT00:00:00Z");
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(format!("Contact: mailto:{contact}\nExpires: {expires}\n"))
}
