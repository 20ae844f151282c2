//! Pages and the API. Three rooms for three kinds of people: `portal` for those who ask, `desk` for those who answer,
//! `api` for machines; `public` is what everybody may see. No room imports another.

mod again;
pub mod api;
mod cookies;
pub mod desk;
mod due;
mod forms;
mod page;
pub mod portal;
pub mod public;
mod security;
mod uploads;
mod visitor;
mod wishes;

use crate::app::App;
use actix_web::dev::Server;
use actix_web::error::InternalError;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as Actix, HttpRequest, HttpResponse, HttpServer, web};
use std::net::TcpListener;
use tracing_actix_web::{DefaultRootSpanBuilder, RootSpanBuilder, TracingLogger};

/// The server of pages and API, on a socket that listens already.
///
/// # Errors
/// When the socket cannot be used.
pub fn server(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let workers = app.config.web.workers;
    let data = web::Data::new(app);
    Ok(HttpServer::new(move || {
        Actix::new()
            .app_data(data.clone())
            // A part of an address that cannot be one, such as an id that is no id.
            .app_data(web::PathConfig::default().error_handler(|_, request| {
                InternalError::from_response("no such address", missing(request)).into()
            }))
            .wrap(from_fn(again::keep_form))
            .wrap(from_fn(security::same_origin))
            .wrap(Compress::default())
            .wrap(from_fn(security::headers))
            .wrap(TracingLogger::<RouteOnly>::new())
            .configure(public::configure)
            .configure(api::configure)
            .configure(desk::configure)
            .configure(portal::configure)
            .default_service(web::to(not_found))
    })
    .workers(workers)
    .shutdown_timeout(8)
    .disable_signals()
    .listen(listener)?
    .run())
}

/// Spans carry the route's pattern, never the path: a path can hold a token.
struct RouteOnly;

impl RootSpanBuilder for RouteOnly {
    fn on_request_start(request: &actix_web::dev::ServiceRequest) -> tracing::Span {
        let route = request.match_pattern().unwrap_or_else(|| "(none)".to_owned());
        tracing::info_span!("request", method = %request.method(), route, status = tracing::field::Empty)
    }

    fn on_request_end<B: actix_web::body::MessageBody>(
        span: tracing::Span,
        outcome: &Result<actix_web::dev::ServiceResponse<B>, actix_web::Error>,
    ) {
        let status = match outcome {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
        metrics::counter!("rightsdesk_http_requests_total", "status" => status.as_str().to_owned())
            .increment(1);
        // The span says what was asked; what went well is for those who look closer.
        match status.is_client_error() || status.is_server_error() {
            true => tracing::info!(parent: &span, "not done"),
            false => tracing::debug!(parent: &span, "answered"),
        }
        DefaultRootSpanBuilder::on_request_end(span, outcome);
    }
}

async fn not_found(request: HttpRequest) -> HttpResponse {
    missing(&request)
}

fn missing(request: &HttpRequest) -> HttpResponse {
    match request.path() {
        path if path.starts_with("/desk") => desk::not_found(request),
        _ => portal::not_found(request),
    }
}

/// A form that did not come from one of our pages, or whose page is too old.
fn forbidden(request: &HttpRequest) -> HttpResponse {
    match request.path().starts_with("/desk") {
        true => desk::forbidden(request),
        false => portal::forbidden(request),
    }
}
