//! Letters that go by post: what waits, printing several in one file, and recording that they were posted.

use super::letters::posted;
use super::paper::{self, Chosen};
use super::staff::{Desk as Frame, Handler, Reader};
use super::tasks::last_day;
use super::{Failure, Refused, Trouble};
use crate::access::Staff;
use crate::app::App;
use crate::case::{LetterKind, Sent};
use crate::casework::{Desk, Side, letter_digest, letter_sent, wishes_of};
use crate::notices::MOST_LETTERS;
use crate::store::{self, StoreError, letters};
use crate::web::forms::{Checked, Form};
use crate::web::page::{Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use uuid::Uuid;

/// Letters of a page.
const MOST: u64 = 200;
/// Letters a tracking number may have.
const MOST_TRACKING: usize = 300;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show).service(print_chosen).service(record_chosen);
}

struct Row {
    id: String,
    name: String,
    reference: String,
    by: String,
    late: bool,
    /// How it is written: large print, and the like.
    wishes: Vec<String>,
    /// Whether the answer itself goes into the same envelope.
    encloses: bool,
    chosen: bool,
    tracking: String,
}

#[derive(Template)]
#[template(path = "desk/post.html")]
struct PostPage {
    desk: Frame,
    wrong: Vec<Wrong>,
    rows: Vec<Row>,
    /// Letters that reach nobody, because there is no address of any kind.
    lost: Vec<Row>,
    today: String,
    day: String,
    may_write: bool,
}

#[get("/desk/post")]
async fn show(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    page(&app, &visitor, &who.0, &Form::default(), Vec::new()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    form: &Form,
    wrong: Vec<Wrong>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: StoreError| visitor.store_failed(&error);
    let controllers = staff.controllers();
    let (mut rows, mut lost) = (Vec::new(), Vec::new());
    let states = [letters::BY_HAND, letters::NO_WAY];
    let waiting = letters::in_states(&app.db.read, &states, controllers.as_deref(), MOST).await;
    for letter in waiting.map_err(broken)? {
        let Some(case) = case_of(app, visitor, &letter).await? else { continue };
        let found = store::submissions::get(&app.db.read, letter.submission_id).await.map_err(broken)?;
        // Of somebody who was shredded nothing is left to print.
        let Some(submission) = found else { continue };
        let Ok(desk) = Desk::open(app, &submission) else { continue };
        let known = store::cases::from_row(&case).map_err(broken)?;
        let wishes = wishes_of(&app.db.read, &desk, &submission).await.map_err(broken)?;
        let by = known.post_by(&letter.duty, app.config.law.question_within_days).unwrap_or(case.safe_ends);
        let id = letter.id.to_string();
        let row = Row {
            name: visitor.say.t(&format!("letter-name-{}", letter.duty)),
            reference: case.reference.clone(),
            by: last_day(&visitor.say, known.opened.zone, by),
            late: by <= app.now(),
            wishes: wishes
                .names()
                .filter(|name| *name != "by-post")
                .map(|name| visitor.say.t(&format!("wish-{name}")))
                .collect(),
            encloses: letter.duty == LetterKind::AnswerReady.as_str(),
            chosen: form.all("letter").contains(&id.as_str()),
            tracking: form.get(&format!("tracking-{id}")).to_owned(),
            id,
        };
        match letter.state == letters::NO_WAY {
            true => lost.push((by, row)),
            false => rows.push((by, row)),
        }
    }
    let in_order = |mut rows: Vec<(chrono::DateTime<chrono::Utc>, Row)>| -> Vec<Row> {
        rows.sort_by_key(|(by, _)| *by);
        rows.into_iter().map(|(_, row)| row).collect()
    };
    let zone = app.config.controllers.first().map_or(chrono_tz::UTC, |known| known.timezone);
    let today = app.now().with_timezone(&zone).date_naive().to_string();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut desk = Frame::of(app, visitor, staff, "post", visitor.say.t("post-title")).await?;
    desk.frame.path = "/desk/post".to_owned();
    let page = PostPage {
        desk,
        wrong,
        rows: in_order(rows),
        lost: in_order(lost),
        day: Some(form.get("sent_on").to_owned()).filter(|day| !day.is_empty()).unwrap_or(today.clone()),
        today,
        may_write: staff.role.may_decide(),
    };
    Ok(html(status, &page))
}

/// The case on whose page a letter stands: the one it is about, or the first of its submission.
async fn case_of(
    app: &App,
    visitor: &Visitor,
    letter: &entity::letter::Model,
) -> Result<Option<entity::cases::Model>, Failure> {
    let rows = store::cases::of_submission(&app.db.read, letter.submission_id).await;
    let rows = rows.map_err(|error| visitor.store_failed(&error))?;
    Ok(rows.into_iter().find(|case| letter.about.is_empty() || case.reference == letter.about))
}

/// The letters a form chose, in its order, or what is wrong with the choice.
async fn chosen(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    form: &Form,
) -> Result<Result<Vec<Chosen>, &'static str>, Failure> {
    let ids = form.all("letter");
    if ids.len() > MOST_LETTERS {
        return Ok(Err("wrong-post-too-many"));
    }
    let mut found = Vec::new();
    for id in ids {
        let id: Uuid = id.parse().map_err(|_| visitor.failed(Trouble::NotFound))?;
        let letter = letters::get(&app.db.read, id).await.map_err(|error| visitor.store_failed(&error))?;
        let letter = letter.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
        let case = case_of(app, visitor, &letter).await?.filter(|case| staff.sees(&case.controller));
        let case = case.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
        found.push(Chosen { letter, case });
    }
    Ok(if found.is_empty() { Err("wrong-post-none") } else { Ok(found) })
}

fn wrong(visitor: &Visitor, field: &'static str, id: &str) -> Vec<Wrong> {
    vec![Wrong { field, message: visitor.say.t(id) }]
}

/// One file with the chosen letters. Printing records nothing but that they were looked at.
#[post("/desk/post/print")]
async fn print_chosen(
    visitor: Visitor,
    who: Reader,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (staff, form) = (who.0, form.0);
    let chosen = match chosen(&app, &visitor, &staff, &form).await? {
        Ok(chosen) => chosen,
        Err(id) => return page(&app, &visitor, &staff, &form, wrong(&visitor, "letters", id)).await,
    };
    match paper::file(&app, &visitor, &staff, &chosen).await? {
        Ok(file) => Ok(file),
        Err((reference, error)) => match paper::words(&visitor, &reference, &error) {
            Some(message) => {
                let wrong = vec![Wrong { field: "letters", message }];
                page(&app, &visitor, &staff, &form, wrong).await
            }
            None => Err(visitor.failed(Trouble::Internal)),
        },
    }
}

/// The chosen letters were posted on a day. Nothing is recorded if the day does not fit one of them.
#[post("/desk/post/sent")]
async fn record_chosen(
    visitor: Visitor,
    who: Handler,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let chosen = match chosen(&app, &visitor, &staff, &form).await? {
        Ok(chosen) => chosen,
        Err(id) => return page(&app, &visitor, &staff, &form, wrong(&visitor, "letters", id)).await,
    };
    let mut days = Vec::new();
    for one in &chosen {
        let case = store::cases::from_row(&one.case).map_err(|error| visitor.store_failed(&error))?;
        match posted(&form, &case, &one.letter, app.now()) {
            Ok(at) => days.push(at),
            Err(_) => {
                let wrong = wrong(&visitor, "sent_on", "wrong-post-day");
                return page(&app, &visitor, &staff, &form, wrong).await;
            }
        }
    }
    for (one, at) in chosen.into_iter().zip(days) {
        // A colleague was faster, or it is no letter for the post.
        if ![letters::BY_HAND, letters::NO_WAY].contains(&one.letter.state.as_str()) {
            continue;
        }
        let desk = super::actions::open(&app, &visitor, &one.case).await?;
        let words = desk.read_letter(&one.letter).map_err(|_| visitor.failed(Trouble::Internal))?.text;
        let tracking = form.get(&format!("tracking-{}", one.letter.id));
        let tracking: String = tracking.chars().take(MOST_TRACKING).collect();
        let way = (!tracking.is_empty())
            .then(|| desk.seal_text(&app, Some(one.case.id), "way", staff.id.to_string(), &tracking));
        let ordinal = one.letter.ordinal as u32;
        let sent = Sent { ordinal, at, way: way.as_ref().map(|prose| prose.refers.clone()) };
        let sides = way.into_iter().map(|prose| Side::Text(prose.row)).collect();
        let digest = letter_digest(&words);
        if let Err(error) = letter_sent(&app, &staff.actor(), &one.letter, &digest, sent, sides).await {
            return match visitor.apply_failed(error)? {
                Refused::Lawfully(refusal) => {
                    let (message, _) = crate::words::refusal_words(&visitor.say, &refusal);
                    page(&app, &visitor, &staff, &form, vec![Wrong { field: "letters", message }]).await
                }
                Refused::Stale { .. } | Refused::Missing(..) => Err(visitor.failed(Trouble::Internal)),
            };
        }
    }
    Ok(see_other("/desk/post"))
}
