//! Who looks at a page, as far as every page needs to know: language, where from, and what its forms carry.

use super::{cookies, security};
use crate::app::App;
use crate::words::{Readers, Speech};
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use std::future::{Ready, ready};
use std::net::IpAddr;

/// Who looks at a page.
#[derive(Clone)]
pub struct Visitor {
    /// Their language.
    pub say: Speech,
    /// The languages they could choose instead: code, and name in itself.
    pub languages: Vec<(&'static str, String)>,
    /// What their forms carry.
    pub form_token: String,
    /// Whether their browser sends `Sec-GPC: 1`.
    pub gpc: bool,
    /// Where they are, as a hash: for limits.
    pub place: String,
    /// The path of this page, to come back to after choosing a language.
    pub path: String,
}

impl Visitor {
    /// What a request tells.
    pub fn of(request: &HttpRequest) -> Option<Self> {
        let app = request.app_data::<web::Data<App>>()?;
        let chosen = cookies::read(request, app, cookies::LANGUAGE);
        let asked =
            request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        // The desk does not speak every language of the portal: who chose one of the others there reads English here.
        let readers = if is_desk(request.path()) { Readers::Staff } else { Readers::People };
        let say = match chosen {
            Some(code) => app.words.known(&code, readers).unwrap_or_else(|| app.words.first()),
            None => app.words.preferred(asked, readers),
        };
        let mut languages = app.words.languages(readers);
        languages.retain(|(code, _)| *code != say.code());
        Some(Visitor {
            say,
            languages,
            form_token: security::form_token(app, &cookies::ours(request), app.now()),
            gpc: request.headers().get("sec-gpc").is_some_and(|value| value.as_bytes() == b"1"),
            place: place(request, app),
            path: request.path().to_owned(),
        })
    }
}

impl FromRequest for Visitor {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(
            Visitor::of(request).ok_or_else(|| actix_web::error::ErrorInternalServerError("no installation")),
        )
    }
}

fn is_desk(path: &str) -> bool {
    path == "/desk" || path.starts_with("/desk/")
}

/// The network address as a keyed hash. `X-Forwarded-For` is believed only from a configured proxy, and only the last
/// address no such proxy stands behind.
fn place(request: &HttpRequest, app: &App) -> String {
    let trusted = &app.config.web.trusted_proxies;
    let mut address = request.peer_addr().map(|peer| peer.ip());
    if address.is_some_and(|peer| trusted.contains(&peer)) {
        let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
        let hops: Vec<IpAddr> =
            forwarded.flat_map(|value| value.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
        address = hops.iter().rev().find(|hop| !trusted.contains(hop)).copied().or(address);
    }
    let text = address.map(|address| address.to_string()).unwrap_or_default();
    hex::encode(&app.keys.mac(crate::keys::Purpose::MailMac, "network address", text.as_bytes())[..16])
}
