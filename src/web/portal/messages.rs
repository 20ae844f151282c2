//! What the person does on the status page: write, take back, fetch.

use super::status::{Signed, asks_for_code, signed};
use super::status_page;
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::{Actor, Command};
use crate::casework::{ApplyError, Desk, Side, Target, Wish, apply};
use crate::notices::right_words;
use crate::random::normalise_reference;
use crate::store;
use crate::web::forms::{Checked, Form};
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;
use entity::cases;

/// Letters a message may have.
const MOST_MESSAGE: usize = 20_000;

/// What is wrong with the words of a form, as a message id: there are none (`missing`), or too many.
pub(super) fn wrong_words(form: &Form, missing: &'static str) -> Option<&'static str> {
    match form.get("text").chars().count() {
        _ if form.too_long => Some("wrong-details-long"),
        0 => Some(missing),
        1..=MOST_MESSAGE => None,
        _ => Some("wrong-details-long"),
    }
}

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(send_message)
        .service(show_withdraw)
        .service(send_withdraw)
        .service(fetch_package)
        .service(fetch_part);
}

/// The submission of this page, and one of its cases.
pub(super) async fn case_of(
    request: &HttpRequest,
    app: &App,
    visitor: &Visitor,
    reference: &str,
    case: &str,
) -> Result<Option<(Signed, cases::Model)>, Failure> {
    let Some(signed) = signed(request, app, visitor, reference).await? else { return Ok(None) };
    let rows = store::cases::of_submission(&app.db.read, signed.submission.id).await;
    let rows = rows.map_err(|error| visitor.store_trouble(&error))?;
    let wanted = normalise_reference(case);
    let row = rows.into_iter().find(|row| Some(&row.reference) == wanted.as_ref());
    Ok(Some((signed, row.ok_or_else(|| visitor.trouble(Trouble::NotFound))?)))
}

/// A message goes to every case of the request: its cases share the conversation.
#[post("/requests/{reference}/message")]
async fn send_message(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some(signed) = signed(&request, &app, &visitor, &reference).await? else {
        return Ok(asks_for_code(&visitor, &reference));
    };
    let text = form.0.get("text");
    if let Some(id) = wrong_words(&form.0, "wrong-no-message") {
        let wrong = vec![Wrong { field: "text", message: visitor.say.t(id) }];
        return status_page::page(&app, &visitor, &signed, wrong, text).await;
    }
    super::limit(&app, &visitor, "message", app.config.limits.submissions_per_hour).await?;
    let submission = &signed.submission;
    let desk = Desk::open(&app, submission).map_err(|_| visitor.trouble(Trouble::Shredded))?;
    let prose = desk.seal_text(&app, None, "message", "person".to_owned(), text);
    let rows = store::cases::of_submission(&app.db.read, submission.id).await;
    let mut side = Some(Side::Text(prose.row.clone()));
    for row in rows.map_err(|error| visitor.store_trouble(&error))? {
        let wish = Wish {
            command: Command::ReceiveMessage { text: prose.refers.clone() },
            sides: side.take().into_iter().collect(),
            version: None,
            key: None,
        };
        let applied = apply(&app, Target::of(&row), &Actor::Person, wish).await;
        applied.map_err(|error| visitor.apply_trouble(&error))?;
    }
    Ok(see_other(&format!("/requests/{}", submission.reference)))
}

#[derive(Template)]
#[template(path = "portal/withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    reference: String,
    case: String,
    right: String,
}

#[get("/requests/{reference}/{case}/withdraw")]
async fn show_withdraw(
    request: HttpRequest,
    visitor: Visitor,
    path: web::Path<(String, String)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    let case = store::cases::from_row(&row).map_err(|error| visitor.store_trouble(&error))?;
    if case.is_closed() {
        return Ok(see_other(&format!("/requests/{}", signed.submission.reference)));
    }
    let frame = Frame::new(&visitor, visitor.say.t("withdraw-title"));
    let right = right_words(&visitor.say, &case);
    let page = WithdrawPage { frame, reference: signed.submission.reference, case: row.reference, right };
    Ok(html(StatusCode::OK, &page))
}

#[post("/requests/{reference}/{case}/withdraw")]
async fn send_withdraw(
    request: HttpRequest,
    visitor: Visitor,
    path: web::Path<(String, String)>,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    match apply(&app, Target::of(&row), &Actor::Person, Wish::plain(Command::Withdraw)).await {
        // Answered or taken back in the meantime: the page shows it.
        Ok(_) | Err(ApplyError::Refused(_)) => {
            Ok(see_other(&format!("/requests/{}", signed.submission.reference)))
        }
        Err(error) => Err(visitor.apply_trouble(&error)),
    }
}

/// The package of a part, behind fresh proof of identity.
#[get("/requests/{reference}/{case}/package/{ordinal:[0-9]{1,4}}")]
async fn fetch_part(
    request: HttpRequest,
    visitor: Visitor,
    path: web::Path<(String, String, u32)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let (reference, case, ordinal) = path.into_inner();
    fetch(&request, &visitor, (&reference, &case), &app, Some(ordinal)).await
}

/// The package, behind fresh proof of identity.
#[get("/requests/{reference}/{case}/package")]
async fn fetch_package(
    request: HttpRequest,
    visitor: Visitor,
    path: web::Path<(String, String)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    fetch(&request, &visitor, (&path.0, &path.1), &app, None).await
}

async fn fetch(
    request: &HttpRequest,
    visitor: &Visitor,
    (reference, case): (&str, &str),
    app: &App,
    part: Option<u32>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let asks = || asks_for_code(visitor, reference);
    let Some((signed, row)) = case_of(request, app, visitor, reference, case).await? else {
        return Ok(asks());
    };
    if !signed.fresh {
        return Ok(asks());
    }
    let case = store::cases::from_row(&row).map_err(broken)?;
    let offered = store::files::packages(&app.db.read, row.id).await.map_err(broken)?;
    let wanted = match part {
        Some(ordinal) => case.parts.sent.iter().find(|part| part.ordinal == ordinal).map(|part| part.file),
        None => case.package(),
    };
    let file = offered
        .into_iter()
        .find(|file| wanted == Some(file.id))
        .filter(|file| file.expires_at.is_some_and(|end| end > app.now()));
    let Some(file) = file else { return Err(visitor.trouble(Trouble::NotFound)) };
    let desk = Desk::open(app, &signed.submission).map_err(|_| visitor.trouble(Trouble::Shredded))?;
    let chunks = store::files::chunks(&app.db.read, file.id).await.map_err(broken)?;
    let (_, bytes) = desk.read_file(&file, &chunks).map_err(|_| visitor.trouble(Trouble::Internal))?;
    let fetched = Command::RecordFetched { file: file.id };
    let recorded = apply(app, Target::of(&row), &Actor::Person, Wish::plain(fetched)).await;
    recorded.map_err(|error| visitor.apply_trouble(&error))?;
    let name = match part {
        Some(ordinal) => format!("attachment; filename=\"{}-{ordinal}.zip\"", row.reference),
        None => format!("attachment; filename=\"{}.zip\"", row.reference),
    };
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header(("content-disposition", name))
        .body(bytes))
}
