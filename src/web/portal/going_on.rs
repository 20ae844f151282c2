//! What a person can say about how their request goes on: that an erasure need not wait for the copy, and what should
//! stand beside what was left as it is.

use super::messages::{case_of, wrong_words};
use super::status::asks_for_code;
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::{Actor, Command, may_state, waits};
use crate::casework::{ApplyError, Desk, Side, Target, Wish, apply};
use crate::notices::right_words;
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_go_on).service(send_go_on).service(show_statement).service(send_statement);
}

#[derive(Template)]
#[template(path = "portal/go_on.html")]
struct GoOnPage {
    frame: Frame,
    reference: String,
    case: String,
}

type Path = web::Path<(String, String)>;

#[get("/requests/{reference}/{case}/go-on")]
async fn show_go_on(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let reference = signed.submission.reference;
    let rows = store::cases::of_submission(&app.db.read, row.submission_id).await.map_err(broken)?;
    let all = rows.iter().map(store::cases::from_row).collect::<Result<Vec<_>, _>>().map_err(broken)?;
    let case = store::cases::from_row(&row).map_err(broken)?;
    if waits(&case, &all, app.now()).is_none() {
        return Ok(see_other(&format!("/requests/{reference}")));
    }
    let frame = Frame::new(&visitor, visitor.say.t("go-on-title"));
    Ok(html(StatusCode::OK, &GoOnPage { frame, reference, case: row.reference }))
}

#[post("/requests/{reference}/{case}/go-on")]
async fn send_go_on(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    match apply(&app, Target::of(&row), &Actor::Person, Wish::plain(Command::GoOn)).await {
        // Answered in the meantime: the page shows it.
        Ok(_) | Err(ApplyError::Refused(_)) => {
            Ok(see_other(&format!("/requests/{}", signed.submission.reference)))
        }
        Err(error) => Err(visitor.apply_trouble(&error)),
    }
}

#[derive(Template)]
#[template(path = "portal/statement.html")]
struct StatementPage {
    frame: Frame,
    wrong: Vec<Wrong>,
    reference: String,
    case: String,
    right: String,
    typed: String,
}

#[get("/requests/{reference}/{case}/statement")]
async fn show_statement(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    statement(&visitor, &signed.submission.reference, &row, None, "")
}

fn statement(
    visitor: &Visitor,
    reference: &str,
    row: &entity::cases::Model,
    wrong: Option<&str>,
    typed: &str,
) -> Result<HttpResponse, Failure> {
    let say = &visitor.say;
    let case = store::cases::from_row(row).map_err(|error| visitor.store_trouble(&error))?;
    if !may_state(&case) {
        return Ok(see_other(&format!("/requests/{reference}")));
    }
    let title = say.t("statement-title");
    let (status, title) = match wrong {
        None => (StatusCode::OK, title),
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, say.with("title-error", &[("title", &title)])),
    };
    let wrong = wrong.map(|id| Wrong { field: "text", message: say.t(id) });
    let page = StatementPage {
        frame: Frame::new(visitor, title),
        wrong: wrong.into_iter().collect(),
        reference: reference.to_owned(),
        case: row.reference.clone(),
        right: right_words(say, &case),
        typed: typed.to_owned(),
    };
    Ok(html(status, &page))
}

#[post("/requests/{reference}/{case}/statement")]
async fn send_statement(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some((signed, row)) = case_of(&request, &app, &visitor, &path.0, &path.1).await? else {
        return Ok(asks_for_code(&visitor, &path.0));
    };
    let text = form.0.get("text");
    let reference = &signed.submission.reference;
    if let Some(id) = wrong_words(&form.0, "wrong-no-statement") {
        return statement(&visitor, reference, &row, Some(id), text);
    }
    super::limit(&app, &visitor, "message", app.config.limits.submissions_per_hour).await?;
    let desk = Desk::open(&app, &signed.submission).map_err(|_| visitor.trouble(Trouble::Shredded))?;
    let prose = desk.seal_text(&app, Some(row.id), "statement", "person".to_owned(), text);
    let wish = Wish {
        command: Command::AddStatement { text: prose.refers, task: app.id() },
        sides: vec![Side::Text(prose.row)],
        version: None,
        key: None,
    };
    match apply(&app, Target::of(&row), &Actor::Person, wish).await {
        Ok(_) | Err(ApplyError::Refused(_)) => Ok(see_other(&format!("/requests/{reference}"))),
        Err(error) => Err(visitor.apply_trouble(&error)),
    }
}
