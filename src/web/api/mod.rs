//! The room of machines.

/// Mounts the room.
pub fn configure(_: &mut actix_web::web::ServiceConfig) {}

/// No such address.
pub fn not_found() -> actix_web::HttpResponse {
    actix_web::HttpResponse::NotFound().finish()
}
