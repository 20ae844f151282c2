//! The letters of a case: what became of each, and what staff do about one that did not reach the person.

use super::actions::{again, open, text};
use super::paper::{self, Chosen};
use super::staff::{Desk as Frame, Handler, Reader, in_scope};
use super::{Failure, Refused, Trouble};
use crate::access::{self, View};
use crate::app::App;
use crate::case::{Case, LetterFailure, Sent};
use crate::casework::{
    ApplyError, Desk, Failed, LetterText, Side, letter_digest, letter_failed, letter_key, letter_sent,
    rewrite_letter, send_letter_again,
};
use crate::keys::{IdentifierKind, Place};
use crate::notices::must_stay;
use crate::notices::wrap;
use crate::store::{self, StoreError, letters};
use crate::web::forms::{Checked, Form};
use crate::web::page::{html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use entity::{cases, letter};
use uuid::Uuid;

/// Letters the words of a letter may have.
const MOST_WORDS: usize = 20_000;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(show)
        .service(show_paper)
        .service(rewrite)
        .service(sent_another_way)
        .service(came_back)
        .service(send_again);
}

/// An address a letter can be sent to.
pub(super) struct Address {
    pub id: String,
    pub words: String,
}

/// One letter as the case page shows it.
pub(super) struct Row {
    pub id: String,
    pub name: String,
    pub state: String,
    pub when: String,
    /// Why it could not be sent; empty where nothing went wrong.
    pub why: String,
    pub subject: String,
    pub text: String,
    /// It did not reach the person.
    pub failed: bool,
    /// The form of its translation.
    pub translate: String,
    /// It waits for its translation; what must stand in that.
    pub must_stay: Option<Vec<String>>,
    /// Staff must write it in easy words first.
    pub rewrite: bool,
    /// It was handed over, as far as is known.
    pub sent: bool,
}

/// The letters of a case, newest first.
pub(super) async fn rows(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    case: &Case,
) -> Result<Vec<Row>, StoreError> {
    let say = &visitor.say;
    let mut rows = Vec::new();
    for letter in letters::of_submission(&app.db.read, case.opened.submission).await?.into_iter().rev() {
        if !is_about(&letter, &case.opened.reference) || letter.duty == "status-code" {
            continue;
        }
        let opened = desk.read_letter(&letter).ok().map(LetterText::without_secrets);
        let untranslated = opened.as_ref().filter(|_| letter.state == letters::UNTRANSLATED);
        let must_stay = untranslated.map(|opened| must_stay(&opened.text));
        let why = match letter.state.as_str() {
            letters::PARKED => {
                let key =
                    letter_key(letter.submission_id, &letter.about, &letter.duty, letter.ordinal as u32);
                let job = store::jobs::by_key(&app.db.read, &key).await?;
                job.and_then(|job| job.last_error).unwrap_or_default()
            }
            _ => String::new(),
        };
        rows.push(Row {
            id: letter.id.to_string(),
            name: say.t(&format!("letter-name-{}", letter.duty)),
            state: say.t(&format!("letter-state-{}", letter.state)),
            when: letter.sent_at.map(|at| say.moment(at, case.opened.zone)).unwrap_or_default(),
            why,
            subject: opened.as_ref().map(|letter| letter.subject.clone()).unwrap_or_default(),
            text: opened.map(|letter| letter.text).unwrap_or_default(),
            failed: has_failed(&letter),
            translate: format!("translate-{}", letter.id),
            must_stay,
            rewrite: letter.state == letters::NOT_EASY,
            sent: letter.state == letters::SENT,
        });
    }
    Ok(rows)
}

/// The e-mail addresses that are proven to be the requester's.
pub(super) async fn addresses(app: &App, desk: &Desk, submission: Uuid) -> Result<Vec<Address>, StoreError> {
    let proven = store::submissions::proven(&app.db.read, submission).await?;
    let emails = proven.into_iter().filter(|known| known.kind == IdentifierKind::Email.as_str());
    let opened = emails.filter_map(|known| {
        let place = Place { table: "proven_identifier", column: "value", row: known.id };
        let words = desk.key.open_str(place, &known.value).ok()?;
        Some(Address { id: known.id.to_string(), words })
    });
    Ok(opened.collect())
}

fn is_about(letter: &letter::Model, case: &str) -> bool {
    letter.about.is_empty() || letter.about == case
}

fn has_failed(letter: &letter::Model) -> bool {
    [letters::PARKED, letters::BY_HAND, letters::CAME_BACK, letters::NO_WAY].contains(&letter.state.as_str())
}

/// A letter of a case that the visitor may see.
pub(super) async fn find(
    app: &App,
    visitor: &Visitor,
    row: &cases::Model,
    id: Uuid,
) -> Result<letter::Model, Failure> {
    let letter = letters::get(&app.db.read, id).await.map_err(|error| visitor.store_failed(&error))?;
    letter
        .filter(|letter| letter.submission_id == row.submission_id && is_about(letter, &row.reference))
        .ok_or_else(|| visitor.failed(Trouble::NotFound))
}

#[derive(Template)]
#[template(path = "desk/letter.html")]
struct LetterPage {
    desk: Frame,
    reference: String,
    name: String,
    address: String,
    subject: String,
    text: String,
    /// Its address as a file for the printer.
    paper: String,
    /// Why it could not be set as one.
    problem: Option<String>,
}

/// A letter to be printed, with the address the person gave; without what only its reader may know.
#[get("/desk/cases/{reference}/letters/{letter}")]
async fn show(
    visitor: Visitor,
    who: Reader,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let row = in_scope(&app, &visitor, &who.0, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    letter_page(&app, &visitor, &who.0, row, letter, None).await
}

async fn letter_page(
    app: &App,
    visitor: &Visitor,
    staff: &access::Staff,
    row: cases::Model,
    letter: letter::Model,
    problem: Option<String>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: StoreError| visitor.store_failed(&error);
    access::record_view(app, staff, View::Case(row.id)).await.map_err(broken)?;
    let submission = store::submissions::get(&app.db.read, row.submission_id).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let desk = Desk::open(app, &submission).map_err(|_| visitor.failed(Trouble::Shredded))?;
    let claims = desk.claims(&submission).map_err(|_| visitor.failed(Trouble::Internal))?;
    let opened = desk.read_letter(&letter).map_err(|_| visitor.failed(Trouble::Internal))?.without_secrets();
    let title = visitor.say.t(&format!("letter-name-{}", letter.duty));
    let page = LetterPage {
        desk: Frame::of(app, visitor, staff, "queue", title).await?,
        paper: format!("/desk/cases/{}/letters/{}/paper", row.reference, letter.id),
        problem,
        reference: row.reference,
        name: claims.name.unwrap_or_default(),
        address: claims.postal_address.unwrap_or_default(),
        subject: opened.subject,
        text: opened.text,
    };
    let status = if page.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(html(status, &page))
}

/// The same as a file for the printer, in large print where that was wished.
#[get("/desk/cases/{reference}/letters/{letter}/paper")]
async fn show_paper(
    visitor: Visitor,
    who: Reader,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let row = in_scope(&app, &visitor, &who.0, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    let one = Chosen { letter: letter.clone(), case: row.clone() };
    match paper::file(&app, &visitor, &who.0, std::slice::from_ref(&one)).await? {
        Ok(file) => Ok(file),
        Err((reference, error)) => match paper::words(&visitor, &reference, &error) {
            Some(problem) => letter_page(&app, &visitor, &who.0, row, letter, Some(problem)).await,
            None => Err(visitor.failed(Trouble::Internal)),
        },
    }
}

/// Staff wrote a letter in easy words; it goes with these.
#[post("/desk/cases/{reference}/letters/{letter}/rewrite")]
async fn rewrite(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    if letter.state != letters::NOT_EASY {
        return Ok(back(&row));
    }
    let desk = open(&app, &visitor, &row).await?;
    let action = format!("rewrite-{}", letter.id);
    let words = match form.get("text") {
        "" => Err(Refused::Missing("text", "wrong-no-text")),
        text if form.too_long || text.chars().count() > MOST_WORDS => {
            Err(Refused::Missing("text", "wrong-details-long"))
        }
        text => Ok(wrap(&text.replace('\r', ""))),
    };
    let words = match words {
        Ok(words) => words,
        Err(missing) => return again(&app, &visitor, &staff, row, &action, &form, missing).await,
    };
    let body = desk.seal_body(&app, letter.id, &words);
    let done = rewrite_letter(&app, &staff.actor(), &letter, body).await;
    answered(&app, &visitor, &staff, row, &action, &form, done).await
}

/// Staff sent a letter another way that did not reach the person by mail: on which day, and how.
#[post("/desk/cases/{reference}/letters/{letter}")]
async fn sent_another_way(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    if !has_failed(&letter) {
        return Ok(back(&row));
    }
    let desk = open(&app, &visitor, &row).await?;
    let case = store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
    let action = format!("letter-{}", letter.id);
    let asked = posted(&form, &case, &letter, app.now()).and_then(|at| match form.get("text") {
        "" => Ok((at, None)),
        _ => Ok((at, Some(text(&app, &desk, Some(row.id), &staff, "way", &form)?))),
    });
    let (at, way) = match asked {
        Ok(asked) => asked,
        Err(missing) => return again(&app, &visitor, &staff, row, &action, &form, missing).await,
    };
    let words = desk.read_letter(&letter).map_err(|_| visitor.failed(Trouble::Internal))?.text;
    let sent =
        Sent { ordinal: letter.ordinal as u32, at, way: way.as_ref().map(|prose| prose.refers.clone()) };
    let sides = way.into_iter().map(|prose| Side::Text(prose.row)).collect();
    let done = letter_sent(&app, &staff.actor(), &letter, &letter_digest(&words), sent, sides).await;
    answered(&app, &visitor, &staff, row, &action, &form, done).await
}

/// The moment a form says a letter went: today's is now, another day's its noon. It went after it was written.
pub(super) fn posted(
    form: &Form,
    case: &Case,
    letter: &letter::Model,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Refused> {
    let zone = case.opened.zone;
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let day: NaiveDate = form
        .get("sent_on")
        .parse()
        .ok()
        .filter(|day| (local(letter.created_at)..=local(now)).contains(day))
        .ok_or(Refused::Missing("sent_on", "wrong-sent-day"))?;
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let noon = day.and_time(noon).and_local_timezone(zone).earliest().map(|noon| noon.with_timezone(&Utc));
    Ok(noon.filter(|_| day < local(now)).unwrap_or(now).max(letter.created_at))
}

/// Staff learnt that a letter came back.
#[post("/desk/cases/{reference}/letters/{letter}/came-back")]
async fn came_back(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    if letter.state != letters::SENT {
        return Ok(back(&row));
    }
    let failed = Failed {
        submission: letter.submission_id,
        about: &letter.about,
        duty: &letter.duty,
        ordinal: letter.ordinal as u32,
        row: Some(&letter),
    };
    let done = letter_failed(&app, &staff.actor(), failed, LetterFailure::CameBack).await;
    answered(&app, &visitor, &staff, row, "came-back", &form, done).await
}

/// Staff send a letter that failed again: to the address it had, or to one that is proven.
#[post("/desk/cases/{reference}/letters/{letter}/again")]
async fn send_again(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let letter = find(&app, &visitor, &row, path.1).await?;
    if !has_failed(&letter) {
        return Ok(back(&row));
    }
    let desk = open(&app, &visitor, &row).await?;
    let known = addresses(&app, &desk, row.submission_id).await;
    let known = known.map_err(|error| visitor.store_failed(&error))?;
    let recipient = match form.get("to") {
        "" => None,
        to => {
            let address = known.iter().find(|known| known.id == to);
            let address = address.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
            Some(desk.seal_recipient(&app, letter.id, &address.words))
        }
    };
    let changes = letters::Changes { recipient, words: None };
    let done = send_letter_again(&app, &staff.actor(), &letter, changes).await;
    answered(&app, &visitor, &staff, row, "again", &form, done).await
}

pub(super) fn back(row: &cases::Model) -> HttpResponse {
    see_other(&format!("/desk/cases/{}", row.reference))
}

pub(super) async fn answered(
    app: &App,
    visitor: &Visitor,
    staff: &access::Staff,
    row: cases::Model,
    action: &str,
    form: &Form,
    done: Result<(), ApplyError>,
) -> Result<HttpResponse, Failure> {
    match done {
        Ok(()) => Ok(back(&row)),
        Err(error) => {
            let refused = visitor.apply_failed(error)?;
            again(app, visitor, staff, row, action, form, refused).await
        }
    }
}
