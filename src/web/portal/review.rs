//! What a person can do about an answer: appeal against it, or complain to us. Behind the proof of the status page.

use super::messages::{case_of, wrong_words};
use super::status::{Signed, asks_for_code};
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::reviewable;
use crate::casework::{ApplyError, Desk, open_review, reviews_of, standing_review};
use crate::law::Right;
use crate::notices::right_words;
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;
use entity::cases;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_review).service(send_review);
}

#[derive(Template)]
#[template(path = "portal/review.html")]
struct ReviewPage {
    frame: Frame,
    wrong: Vec<Wrong>,
    reference: String,
    case: String,
    slug: &'static str,
    words: String,
    explained: String,
    right: String,
    typed: String,
}

type Path = web::Path<(String, String, String)>;

#[get("/requests/{reference}/{case}/{right:appeal|complaint}")]
async fn show_review(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    form(&app, &visitor, &signed, &row, right(&path), Vec::new(), "").await
}

#[post("/requests/{reference}/{case}/{right:appeal|complaint}")]
async fn send_review(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    app: web::Data<App>,
    sent: Checked,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    let text = sent.0.get("text");
    if let Some(id) = wrong_words(&sent.0, "wrong-no-review") {
        let wrong = vec![Wrong { field: "text", message: visitor.say.t(id) }];
        return form(&app, &visitor, &signed, &row, right(&path), wrong, text).await;
    }
    super::limit(&app, &visitor, "message", app.config.limits.submissions_per_hour).await?;
    let desk = Desk::open(&app, &signed.submission).map_err(|_| visitor.trouble(Trouble::Shredded))?;
    let words = desk.seal_text(&app, None, "message", "person".to_owned(), text);
    match open_review(&app, signed.submission.id, row.id, right(&path), words).await {
        // Nothing to be asked for any more, as when the case was opened again meanwhile: the page shows it.
        Ok(_) | Err(ApplyError::Refused(_)) => {
            Ok(see_other(&format!("/requests/{}", signed.submission.reference)))
        }
        Err(error) => Err(visitor.apply_trouble(&error)),
    }
}

fn right(path: &Path) -> Right {
    if path.2 == "complaint" { Right::Complaint } else { Right::Appeal }
}

/// The form, or the status page where there is nothing to be asked for, or it was asked for already.
async fn form(
    app: &App,
    visitor: &Visitor,
    signed: &Signed,
    row: &cases::Model,
    right: Right,
    wrong: Vec<Wrong>,
    typed: &str,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let reference = signed.submission.reference.clone();
    let case = store::cases::from_row(row).map_err(broken)?;
    let reviews = reviews_of(&app.db.read, &case).await.map_err(broken)?;
    let offered = reviewable(&case, &app.law, app.now()).iter().any(|(offered, _)| *offered == right);
    if !offered || standing_review(&case, &reviews, right).is_some() {
        return Ok(see_other(&format!("/requests/{reference}")));
    }
    let say = &visitor.say;
    let words = say.t(&format!("review-{right}"));
    let title = match wrong.is_empty() {
        true => words.clone(),
        false => say.with("title-error", &[("title", &words)]),
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = ReviewPage {
        frame: Frame::new(visitor, title),
        wrong,
        reference,
        case: row.reference.clone(),
        slug: right.as_str(),
        words,
        explained: say.t(&format!("review-text-{right}")),
        right: right_words(say, &case),
        typed: typed.to_owned(),
    };
    Ok(html(status, &page))
}
