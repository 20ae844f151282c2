//! The room of people who answer.
use actix_web::{HttpRequest, HttpResponse, web};

/// Mounts the room.
pub fn configure(_: &mut web::ServiceConfig) {}

/// No such page.
pub fn not_found(_: &HttpRequest) -> HttpResponse {
    HttpResponse::NotFound().finish()
}

/// A form that did not come from one of our pages.
pub fn forbidden(_: &HttpRequest) -> HttpResponse {
    HttpResponse::Forbidden().finish()
}
