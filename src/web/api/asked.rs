//! What a machine hands in, checked as a whole: every wrong field is named at once.

use super::fields::{Fields, Lines};
use super::problem::FieldError;
use crate::access::Machine;
use crate::app::App;
use crate::case::Wishes;
use crate::casework::{Claims, NewSubmission, Want, contact_email, contact_phone};
use crate::config::Controller;
use crate::law::{RegimeId, Right, known_residence};
use chrono::{DateTime, Months, SubsecRound, Utc};
use serde_json::{Map, Value};
use unic_langid::LanguageIdentifier;

/// Characters of the person's own words.
const LONGEST_DETAILS: usize = 20_000;
const CAPACITIES: [&str; 6] = ["self", "parent", "guardian", "attorney", "agent", "executor"];
const CHANNELS: [&str; 5] = ["api", "portal", "mail", "letter", "call"];
/// How a person can be found or reached: one of them is needed.
const FINDERS: [&str; 4] = ["email", "phone", "postal_address", "customer_id"];
/// A receipt before this is a slip of the pen.
const OLDEST_RECEIPT: Months = Months::new(120);

/// Reads a submission.
///
/// # Errors
/// Everything that is wrong with it.
pub(super) fn read(
    app: &App,
    machine: &Machine,
    body: Map<String, Value>,
    gpc: bool,
) -> Result<NewSubmission, Vec<FieldError>> {
    let mut fields = Fields::of(body);
    let controller = controller(app, machine, &mut fields);
    let wants = wants(&mut fields);
    let capacity = one_of(&mut fields, "capacity", &CAPACITIES);
    let channel = one_of(&mut fields, "channel", &CHANNELS).unwrap_or("api");
    let regime = regime(app, &mut fields);
    let locale = locale(app, &mut fields);
    let received_at = received_at(&mut fields, app.now());
    let details = fields.text("details", LONGEST_DETAILS, Lines::Many);
    let agent = fields.text("agent", 200, Lines::One);
    let mut subject = fields.object("subject");
    let missing = fields.is_wrong("subject");
    let claims = claims(&mut subject, agent);
    let residence = residence(&mut subject, missing);
    let tried = FINDERS.iter().any(|name| subject.is_wrong(name));
    if !claims.reach_someone() && !tried && !missing {
        fields.wrong::<()>("subject", format!("needs one of {}", FINDERS.join(", ")));
    }
    let mut errors = fields.finish();
    errors.extend(subject.finish());
    // Each of these is none only with an error that says why.
    let (true, Some(controller), Some(wants), Some(residence)) =
        (errors.is_empty(), controller, wants, residence)
    else {
        return Err(errors);
    };
    let capacity = capacity.unwrap_or(if claims.agent.is_some() { "agent" } else { "self" });
    let reply_by = match (&claims.email, &claims.postal_address, &claims.phone) {
        (Some(_), ..) => "email",
        (None, None, Some(_)) => "phone",
        _ => "post",
    };
    Ok(NewSubmission {
        controller,
        channel,
        locale,
        residence,
        capacity: capacity.to_owned(),
        reply_by: reply_by.to_owned(),
        received_at,
        wants,
        regime,
        claims,
        details,
        wrong_entries: Vec::new(),
        files: Vec::new(),
        wishes: Wishes::default(),
        entered_by: None,
        gpc,
        keyed: None,
    })
}

/// Who is to answer: the one that is named, else the token's, else the only one there is.
fn controller(app: &App, machine: &Machine, fields: &mut Fields) -> Option<Controller> {
    let named = fields.text("controller", 100, Lines::One);
    if fields.is_wrong("controller") {
        return None;
    }
    // A token of one controller is not told which others there are.
    let open: Vec<&Controller> = app
        .config
        .controllers
        .iter()
        .filter(|known| machine.controller.as_ref().is_none_or(|own| *own == known.id))
        .collect();
    let ids: Vec<&str> = open.iter().map(|known| known.id.as_str()).collect();
    match (named, open.as_slice()) {
        (Some(named), known) => match known.iter().find(|known| known.id == named) {
            Some(found) => Some((*found).clone()),
            None => fields.wrong(
                "controller",
                format!("is not a controller this token may name: use one of {}", ids.join(", ")),
            ),
        },
        (None, [only]) => Some((*only).clone()),
        (None, _) => fields
            .wrong("controller", format!("is missing: name who is to answer, one of {}", ids.join(", "))),
    }
}

fn wants(fields: &mut Fields) -> Option<Vec<Want>> {
    let names = fields.texts("rights");
    if fields.is_wrong("rights") {
        return None;
    }
    let names = names.unwrap_or_default();
    if names.is_empty() {
        return fields.wrong("rights", "is missing: name at least one right");
    }
    let mut wants: Vec<Want> = Vec::new();
    for name in names {
        match name.parse::<Right>() {
            Ok(right) if wants.iter().any(|want| want.right == right) => {
                fields.wrong::<()>("rights", format!("names \"{right}\" twice"));
            }
            Ok(right) => wants.push(Want { right, direct_marketing: false }),
            Err(why) => {
                fields.wrong::<()>("rights", why);
            }
        }
    }
    Some(wants)
}

fn one_of(fields: &mut Fields, name: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let text = fields.text(name, 100, Lines::One)?;
    match known.iter().find(|word| **word == text) {
        Some(word) => Some(word),
        None => fields.wrong(name, format!("is unknown: use one of {}", known.join(", "))),
    }
}

fn regime(app: &App, fields: &mut Fields) -> Option<RegimeId> {
    let regime = RegimeId::new(fields.text("regime", 100, Lines::One)?);
    if app.law.statute(&regime).is_some() {
        return Some(regime);
    }
    let known: Vec<&str> = app.law.statutes().map(|statute| statute.regime.as_str()).collect();
    fields.wrong("regime", format!("is not a law this release knows: use one of {}", known.join(", ")))
}

/// The language of the answers, in its canonical spelling. Who reads none of ours gets the first of them.
fn locale(app: &App, fields: &mut Fields) -> String {
    let first = || app.words.first().code().to_owned();
    let Some(text) = fields.text("locale", 35, Lines::One) else { return first() };
    match text.parse::<LanguageIdentifier>() {
        Ok(language) => language.to_string(),
        Err(_) => {
            fields.wrong::<()>("locale", "is not a language tag: write it as de or pt-BR");
            first()
        }
    }
}

fn received_at(fields: &mut Fields, now: DateTime<Utc>) -> DateTime<Utc> {
    let Some(text) = fields.text("received_at", 64, Lines::One) else { return now };
    let Ok(at) = DateTime::parse_from_rfc3339(&text) else {
        fields.wrong::<()>(
            "received_at",
            "is not a time: write it with its zone, as 2026-03-31T23:59:00+02:00",
        );
        return now;
    };
    let at = at.to_utc().trunc_subsecs(6);
    if at > now {
        fields.wrong::<()>("received_at", "lies in the future");
    } else if now.checked_sub_months(OLDEST_RECEIPT).is_some_and(|oldest| at < oldest) {
        fields.wrong::<()>("received_at", "lies more than ten years back");
    }
    at
}

fn claims(subject: &mut Fields, agent: Option<String>) -> Claims {
    let email = subject.text("email", 254, Lines::One).and_then(|email| {
        if email.rsplit_once('@').is_none_or(|(_, domain)| domain.is_empty()) {
            return subject.wrong("email", "has no domain: write it as name@example.org");
        }
        let sound = contact_email(&email).is_some();
        if sound {
            Some(email)
        } else {
            subject.wrong("email", "is not an e-mail address: write it as name@example.org")
        }
    });
    let phone = subject.text("phone", 40, Lines::One).and_then(|phone| match contact_phone(&phone) {
        Some(_) => Some(phone),
        None => subject.wrong("phone", "is not a telephone number: write it as +49 30 1234567"),
    });
    Claims {
        email,
        phone,
        postal_address: subject.text("postal_address", 1000, Lines::Many),
        customer_id: subject.text("customer_id", 200, Lines::One),
        name: subject.text("name", 200, Lines::One),
        agent,
        ..Claims::default()
    }
}

fn residence(subject: &mut Fields, missing: bool) -> Option<String> {
    let text = subject.text("residence", 10, Lines::One);
    match text.map(|text| text.to_ascii_uppercase()) {
        Some(code) if known_residence(&code) => Some(code),
        Some(_) => subject.wrong(
            "residence",
            "is not a place we know: write an ISO 3166 code such as DE, or US-CA, GB-SCT, CA-QC where the law depends on it",
        ),
        None if missing || subject.is_wrong("residence") => None,
        None => subject.wrong("residence", "is missing: write an ISO 3166 code such as DE or US-CA"),
    }
}
