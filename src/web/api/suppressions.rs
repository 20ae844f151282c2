//! Who must no longer be sold, shared, marketed to or profiled: for the organisation's own systems to obey.

use super::answers::{answer, instant, json};
use super::callers::Reader;
use super::cursor;
use super::problem::Problem;
use super::query::Params;
use crate::app::App;
use crate::store::queries::suppressions::{self, Cursor, Filter};
use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use chrono::{DateTime, Duration};
use serde::Serialize;

const LIST: &str = "api cursor of suppressions";
/// An entry becomes visible a moment after the time it bears. Whoever asks again from this much earlier misses none.
const OVERLAP: Duration = Duration::minutes(5);

/// How the hash of an entry is made, for systems that compute it for the people they know.
#[derive(Serialize)]
struct Algorithm {
    hash: &'static str,
    encoding: &'static str,
    input: &'static str,
    salt: &'static str,
    normalise: Normalise,
}

#[derive(Serialize)]
struct Normalise {
    email: &'static str,
    phone: &'static str,
    #[serde(rename = "customer-id")]
    customer_id: &'static str,
}

const ALGORITHM: Algorithm = Algorithm {
    hash: "SHA-256",
    encoding: "lower-case hex",
    input: "len(salt) salt len(identifier_kind) identifier_kind len(value) value; each len is the number of bytes as 4 \
            bytes, big-endian; texts are UTF-8; value is the identifier in its normal form",
    salt: "the bytes that \"salt\" writes in hex",
    normalise: Normalise {
        email: "trim, Unicode NFKC, lower case",
        phone: "trim, Unicode NFKC; keep the digits 0-9; where it began with + or 00, a + before the digits and no 00",
        customer_id: "Unicode NFKC, without any white space, upper case",
    },
};

#[derive(Serialize)]
struct Page {
    salt: String,
    algorithm: Algorithm,
    suppressions: Vec<Entry>,
    next: Option<String>,
    poll_since: String,
}

#[derive(Serialize)]
struct Entry {
    controller: String,
    kind: String,
    identifier_kind: String,
    hash: String,
    since: String,
    /// Until when the person must not be asked to change their mind.
    no_asking_until: Option<String>,
}

#[get("/v1/suppressions")]
pub(super) async fn list(
    reader: Reader,
    request: HttpRequest,
    app: Data<App>,
) -> Result<HttpResponse, Problem> {
    let mut params = Params::of(&request)?;
    let since = params.read("since", "must be a time with its zone, as 2026-03-31T00:00:00Z", |text| {
        // A plus that was not escaped arrives as a blank.
        DateTime::parse_from_rfc3339(&text.replace(' ', "+")).ok().map(|at| at.to_utc())
    });
    let limit = params.limit(500, 1000);
    let after = params.text("cursor");
    params.finish()?;
    let after = after.map(|text| cursor::read(&app, LIST, &text)).transpose()?;
    let filter = Filter { controllers: reader.0.controllers(), since };
    let poll_since = instant(app.now() - OVERLAP);
    let after = after.map(|(since, id)| Cursor { since, id });
    let (rows, next) = suppressions::page(&app.db.read, &filter, after, limit).await?;
    let page = Page {
        salt: hex::encode(&app.suppression_salt),
        algorithm: ALGORITHM,
        suppressions: rows
            .into_iter()
            .map(|row| Entry {
                controller: row.controller,
                kind: row.kind,
                identifier_kind: row.identifier_kind,
                hash: row.tag,
                since: instant(row.since),
                no_asking_until: row.no_asking_until.map(instant),
            })
            .collect(),
        next: next.map(|next| cursor::write(&app, LIST, next.since, next.id)),
        poll_since,
    };
    Ok(answer(StatusCode::OK, json(&page), None))
}
