//! What the organisation's own systems did to a person: on the record of whatever that person has open.

use super::answers::{answer, json};
use super::callers::Reporter;
use super::fields::{Fields, Lines};
use super::problem::{Code, FieldError, Problem};
use super::speech;
use super::submissions::{idempotency_key, parse, read_body};
use crate::app::App;
use crate::case::PlatformAction;
use crate::casework::{Acted, record_action};
use crate::keys::{IdentifierKind, normalise};
use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse, post};
use serde::Serialize;
use serde_json::{Map, Value};

/// Characters of a reason.
const LONGEST_REASON: usize = 2_000;
/// What identifies a person to a system.
const SUBJECT: [(&str, IdentifierKind); 4] = [
    ("email", IdentifierKind::Email),
    ("phone", IdentifierKind::Phone),
    ("customer_id", IdentifierKind::CustomerId),
    ("account", IdentifierKind::Account),
];

/// The same for everybody: a system must not learn from it who has a request open.
#[derive(Serialize)]
struct Accepted {
    accepted: bool,
}

#[post("/v1/platform-actions")]
pub(super) async fn report(
    caller: Reporter,
    request: HttpRequest,
    app: Data<App>,
    body: Payload,
) -> Result<HttpResponse, Problem> {
    let key = idempotency_key(&request)?;
    let body = parse(&read_body(body).await?)?;
    let keyed = key.map(|key| (key, json(&body)));
    let acted = read(body).map_err(|errors| Problem::fields(Code::InvalidFields, errors))?;
    let acted = Acted { controller: caller.0.controller.clone(), keyed, ..acted };
    match record_action(&app, caller.0.id, acted).await {
        Ok(_) => Ok(answer(StatusCode::ACCEPTED, json(&Accepted { accepted: true }), None)),
        Err(error) => Err(Problem::opening(error, &speech(&app, &request))),
    }
}

fn read(body: Map<String, Value>) -> Result<Acted, Vec<FieldError>> {
    let mut fields = Fields::of(body);
    let action = match fields.text("action", 100, Lines::One) {
        Some(name) => match name.parse::<PlatformAction>() {
            Ok(action) => Some(action),
            Err(why) => fields.wrong("action", why),
        },
        None if fields.is_wrong("action") => None,
        None => fields.wrong("action", "is missing"),
    };
    let reason = fields.text("reason", LONGEST_REASON, Lines::Many);
    if reason.is_none() && !fields.is_wrong("reason") {
        fields.wrong::<()>(
            "reason",
            "is missing: nobody is treated worse for exercising a right (Civ. Code 1798.125), so say why",
        );
    }
    let mut subject = fields.object("subject");
    let mut known = Vec::new();
    for (name, kind) in SUBJECT {
        if let Some(value) = subject.text(name, 300, Lines::One) {
            match normalise(kind, &value) {
                Some(_) => known.push((kind, value)),
                None => _ = subject.wrong::<()>(name, "cannot be one"),
            }
        }
    }
    let tried = SUBJECT.iter().any(|(name, _)| subject.is_wrong(name));
    if known.is_empty() && !tried && !fields.is_wrong("subject") {
        fields.wrong::<()>("subject", "needs one of email, phone, customer_id, account");
    }
    let mut errors = fields.finish();
    errors.extend(subject.finish());
    match (action, reason, errors.is_empty()) {
        (Some(action), Some(reason), true) => {
            Ok(Acted { action, reason, subject: known, controller: None, keyed: None })
        }
        _ => Err(errors),
    }
}
