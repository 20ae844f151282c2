//! Opting out: one page, two fields, no account, no proof. In effect as soon as it is recorded.

use super::{Failure, Trouble};
use crate::app::App;
use crate::case::Wishes;
use crate::casework::{
    Claims, Keyed, NewSubmission, Outcome, Want, contact_email, contact_phone, open_submission,
};
use crate::keys::Purpose;
use crate::law::{Right, known_residence};
use crate::notices::right_words;
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use uuid::Uuid;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_opt_out).service(send_opt_out);
}

#[derive(Template)]
#[template(path = "portal/opt_out.html")]
struct OptOutPage {
    frame: Frame,
    gpc: bool,
    wrong: Vec<Wrong>,
    contact: String,
    residence: String,
    places: Vec<(&'static str, &'static str)>,
    several: Vec<(String, String)>,
}

impl OptOutPage {
    fn invalid(&self, field: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong.field == field)
    }
}

fn page(app: &App, visitor: &Visitor, contact: &str, residence: &str, wrong: Vec<Wrong>) -> HttpResponse {
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let controllers = &app.config.controllers;
    let several = match controllers.len() {
        0 | 1 => Vec::new(),
        _ => controllers.iter().map(|known| (known.id.clone(), known.name.clone())).collect(),
    };
    html(
        status,
        &OptOutPage {
            frame: Frame::new(visitor, visitor.say.t("opt-out-title")),
            gpc: visitor.gpc,
            wrong,
            contact: contact.chars().take(300).collect(),
            residence: residence.chars().take(10).collect(),
            places: visitor.say.places(),
            several,
        },
    )
}

#[get("/opt-out")]
async fn show_opt_out(visitor: Visitor, app: web::Data<App>) -> HttpResponse {
    page(&app, &visitor, "", "", Vec::new())
}

#[derive(Template)]
#[template(path = "portal/opted_out.html")]
struct OptedOutPage {
    frame: Frame,
    reference: String,
    since: String,
    what: String,
    /// Whether no law of the place knows what was pressed, so that it became an objection.
    turned: bool,
    gpc: bool,
    /// Until when nobody asks the person to change their mind.
    no_asking: Option<String>,
}

#[post("/opt-out")]
async fn send_opt_out(visitor: Visitor, app: web::Data<App>, form: Checked) -> Result<HttpResponse, Failure> {
    let form = form.0;
    let (contact, residence) = (form.get("contact"), form.get("residence"));
    let mut wrong = Vec::new();
    let claims = claims(contact);
    if claims.is_none() {
        wrong.push(Wrong { field: "contact", message: visitor.say.t("wrong-opt-out-contact") });
    }
    if !known_residence(residence) {
        wrong.push(Wrong { field: "residence", message: visitor.say.t("wrong-residence") });
    }
    let want = match form.get("want") {
        "opt-out" => Want { right: Right::OptOut, direct_marketing: false },
        "limit-sensitive" => Want { right: Right::LimitSensitive, direct_marketing: false },
        "automated-decision-opt-out" => {
            Want { right: Right::AutomatedDecisionOptOut, direct_marketing: false }
        }
        "marketing" => Want { right: Right::Objection, direct_marketing: true },
        _ => {
            wrong.push(Wrong { field: "main", message: visitor.say.t("opt-out-choose") });
            return Ok(page(&app, &visitor, contact, residence, wrong));
        }
    };
    let Some(claims) = claims.filter(|_| wrong.is_empty()) else {
        return Ok(page(&app, &visitor, contact, residence, wrong));
    };
    super::limit(&app, &visitor, "submit", app.config.limits.submissions_per_hour).await?;
    let named = Some(form.get("controller")).filter(|id| !id.is_empty());
    let controller = app.config.controller(named).ok_or_else(|| visitor.trouble(Trouble::NotFound))?;
    let hour = app.now().timestamp() / 3600;
    let again = format!("{hour}\n{}\n{contact}\n{residence}\n{want:?}", controller.id);
    let reply_by = if claims.email.is_some() { "email" } else { "none" };
    let new = NewSubmission {
        controller: controller.clone(),
        channel: "portal",
        locale: visitor.say.code().to_owned(),
        residence: residence.to_owned(),
        capacity: "self".to_owned(),
        reply_by: reply_by.to_owned(),
        received_at: app.now(),
        wants: vec![want],
        regime: None,
        claims,
        details: None,
        wrong_entries: Vec::new(),
        files: Vec::new(),
        wishes: Wishes::default(),
        entered_by: None,
        gpc: visitor.gpc,
        // The same wish again within the hour, as by a reloaded page, finds the first.
        keyed: Some(Keyed {
            key: app.keys.mac(Purpose::MailMac, "opt-out", again.as_bytes()),
            body: [0; 32],
            answer: Box::new(|opened| opened.id.to_string()),
        }),
    };
    let id = match open_submission(&app, new).await.map_err(|error| visitor.open_trouble(&error))? {
        Outcome::First(opened) => opened.id,
        Outcome::Again(id) => id.parse().map_err(|_| visitor.trouble(Trouble::Internal))?,
    };
    opted_out(&app, &visitor, id, want.right).await
}

async fn opted_out(app: &App, visitor: &Visitor, id: Uuid, wanted: Right) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let submission = store::submissions::get(&app.db.read, id).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.trouble(Trouble::NotFound))?;
    let rows = store::cases::of_submission(&app.db.read, id).await.map_err(broken)?;
    let row = rows.first().ok_or_else(|| visitor.trouble(Trouble::NotFound))?;
    let case = store::cases::from_row(row).map_err(broken)?;
    let say = &visitor.say;
    let frame = Frame { path: "/opt-out".to_owned(), ..Frame::new(visitor, say.t("opted-out-title")) };
    let since = say.moment(submission.opened_at, case.opened.zone);
    let what = right_words(say, &case);
    let turned = case.right() != wanted;
    let no_asking =
        case.no_asking_until.map(|until| say.date(until.with_timezone(&case.opened.zone).date_naive()));
    let (reference, gpc) = (submission.reference, submission.gpc);
    let page = OptedOutPage { frame, reference, since, what, turned, gpc, no_asking };
    Ok(html(StatusCode::OK, &page))
}

/// What one field may hold: an e-mail address, a telephone number, or a customer number. Bare digits may be either of
/// the last two, and count as both.
fn claims(contact: &str) -> Option<Claims> {
    let some = |text: &str| Some(text.to_owned());
    if contact.contains('@') {
        return contact_email(contact).map(|email| Claims { email: some(email), ..Claims::default() });
    }
    if contact.is_empty() || contact.chars().count() > 100 {
        return None;
    }
    let phone = contact_phone(contact).map(str::to_owned);
    let customer_id = (!contact.starts_with('+')).then(|| contact.to_owned());
    (phone.is_some() || customer_id.is_some()).then(|| Claims { phone, customer_id, ..Claims::default() })
}
