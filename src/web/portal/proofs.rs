//! Ways to show who one is, on the status page: questions about what is held, a declaration, a document. The last two
//! only where staff asked who it is: nobody sends more of themselves than is needed.

use super::status::{Signed, asks_for_code, signed};
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::{Assurance, Case, PointKind};
use crate::casework::{
    DECLARATION, Desk, Given, NewFile, declare, give_answers, questions, receive_document,
};
use crate::law::{Needs, StopKind};
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;
use entity::submission;

/// Types of documents that are taken, by their first bytes.
const DOCUMENTS: [&str; 4] = ["application/pdf", "image/png", "image/jpeg", "image/webp"];
/// Letters a name may have.
const MOST_NAME: usize = 300;
/// Documents of one request that may wait.
const MOST_WAITING: usize = 5;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(show_points)
        .service(send_points)
        .service(show_declaration)
        .service(send_declaration)
        .service(show_document)
        .service(send_document);
}

/// The ways that are open to this person: last part of the address, and words.
pub(super) fn ways(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    submission: &submission::Model,
    cases: &[Case],
) -> Vec<(&'static str, String)> {
    let mut ways = Vec::new();
    if has_questions(app, desk, submission) && wants_more(app, cases) {
        ways.push("points");
    }
    if is_asked(cases) {
        ways.extend(["declaration", "document"]);
    }
    ways.into_iter().map(|way| (way, visitor.say.t(&format!("way-{way}")))).collect()
}

fn has_questions(app: &App, desk: &Desk, submission: &submission::Model) -> bool {
    let claims = desk.claims(submission).unwrap_or_default();
    questions(&app.data_map, &claims).is_some()
}

/// Whether an open case of a right that needs proof could be surer by questions.
fn wants_more(app: &App, cases: &[Case]) -> bool {
    cases.iter().any(|case| {
        let needs_proof = app.law.identity(&case.regimes, case.exercise()).level.needs != Needs::None;
        !case.is_closed() && needs_proof && case.assurance < Assurance::MatchedData
    })
}

/// Whether staff asked who it is.
fn is_asked(cases: &[Case]) -> bool {
    cases.iter().any(|case| !case.is_closed() && case.has_open_stop(StopKind::Identity))
}

/// Somebody on the status page, and what they asked for.
struct Asker {
    signed: Signed,
    desk: Desk,
    cases: Vec<Case>,
}

/// Who is on the page; none where they must type a code first.
async fn asker(
    request: &HttpRequest,
    app: &App,
    visitor: &Visitor,
    reference: &str,
) -> Result<Option<Asker>, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let Some(signed) = signed(request, app, visitor, reference).await? else { return Ok(None) };
    let desk = Desk::open(app, &signed.submission).map_err(|_| visitor.trouble(Trouble::Shredded))?;
    let rows = store::cases::of_submission(&app.db.read, signed.submission.id).await.map_err(broken)?;
    let cases = rows.iter().map(store::cases::from_row).collect::<Result<_, _>>().map_err(broken)?;
    Ok(Some(Asker { signed, desk, cases }))
}

/// Who is on the page and was asked who they are; where they were not, the page to show instead.
async fn whom_staff_asked(
    request: &HttpRequest,
    app: &App,
    visitor: &Visitor,
    reference: &str,
) -> Result<Result<Asker, HttpResponse>, Failure> {
    Ok(match asker(request, app, visitor, reference).await? {
        Some(asker) if is_asked(&asker.cases) => Ok(asker),
        Some(asker) => Err(asker.status()),
        None => Err(asks_for_code(visitor, reference)),
    })
}

impl Asker {
    fn reference(&self) -> &str {
        &self.signed.submission.reference
    }

    fn status(&self) -> HttpResponse {
        see_other(&format!("/requests/{}", self.reference()))
    }
}

fn frame(visitor: &Visitor, reference: &str, way: &str, wrong: &[Wrong]) -> (Frame, StatusCode) {
    let title = visitor.say.t(&format!("way-{way}"));
    let (title, status) = match wrong.is_empty() {
        true => (title, StatusCode::OK),
        false => (visitor.say.with("title-error", &[("title", &title)]), StatusCode::UNPROCESSABLE_ENTITY),
    };
    (Frame { path: format!("/requests/{reference}/{way}"), ..Frame::new(visitor, title) }, status)
}

struct Question {
    words: String,
    /// The language of the words, where it is not the reader's.
    other: Option<&'static str>,
    input: &'static str,
}

#[derive(Template)]
#[template(path = "portal/points.html")]
struct PointsPage {
    frame: Frame,
    reference: String,
    by: String,
    questions: Vec<Question>,
    ended: bool,
    wrong: Vec<Wrong>,
}

/// What was typed is never shown again: it may be somebody else's to see.
fn points_page(
    app: &App,
    visitor: &Visitor,
    asker: &Asker,
    ended: bool,
    wrong: Vec<Wrong>,
) -> Option<HttpResponse> {
    let claims = asker.desk.claims(&asker.signed.submission).unwrap_or_default();
    let asked = questions(&app.data_map, &claims)?;
    let (frame, status) = frame(visitor, asker.reference(), "points", &wrong);
    let say = &visitor.say;
    let shown = asked.source.subject.points.iter().map(|point| {
        let told = point.name.pick(say.code());
        let input = if point.kind == PointKind::Date { "date" } else { "text" };
        Question { words: told.text.to_owned(), other: told.other, input }
    });
    let page = PointsPage {
        frame,
        reference: asker.reference().to_owned(),
        by: say.t(&format!("identifier-{}", asked.by)),
        questions: shown.collect(),
        ended,
        wrong,
    };
    Some(html(status, &page))
}

#[get("/requests/{reference}/points")]
async fn show_points(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let Some(asker) = asker(&request, &app, &visitor, &reference).await? else {
        return Ok(asks_for_code(&visitor, &reference));
    };
    let tried = store::proofs::points(&app.db.read, asker.signed.submission.id).await;
    let tried = tried.map_err(|error| visitor.store_trouble(&error))?.map_or(0, |row| row.tries);
    let ended = tried >= i32::from(app.config.proofs.tries);
    match points_page(&app, &visitor, &asker, ended, Vec::new()) {
        Some(page) if wants_more(&app, &asker.cases) => Ok(page),
        _ => Ok(asker.status()),
    }
}

#[post("/requests/{reference}/points")]
async fn send_points(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some(asker) = asker(&request, &app, &visitor, &reference).await? else {
        return Ok(asks_for_code(&visitor, &reference));
    };
    super::limit(&app, &visitor, "points", app.config.limits.verifications_per_hour).await?;
    let claims = asker.desk.claims(&asker.signed.submission).unwrap_or_default();
    let Some(asked) = questions(&app.data_map, &claims).filter(|_| wants_more(&app, &asker.cases)) else {
        return Ok(asker.status());
    };
    let line = |at: usize| form.0.get(&format!("point-{at}")).chars().take(MOST_NAME).collect::<String>();
    let typed: Vec<String> = (0..asked.source.subject.points.len()).map(line).collect();
    let given = give_answers(&app, &asker.desk, &asked, &typed).await;
    match given.map_err(|error| visitor.apply_trouble(&error))? {
        Given::Waiting => Ok(asker.status()),
        Given::NoMoreTries => {
            Ok(points_page(&app, &visitor, &asker, true, Vec::new()).unwrap_or_else(|| asker.status()))
        }
        Given::TooFew => {
            let wrong = vec![Wrong { field: "point-0", message: visitor.say.t("wrong-too-few-points") }];
            Ok(points_page(&app, &visitor, &asker, false, wrong).unwrap_or_else(|| asker.status()))
        }
    }
}

#[derive(Template)]
#[template(path = "portal/declaration.html")]
struct DeclarationPage {
    frame: Frame,
    reference: String,
    words: String,
    today: String,
    typed: String,
    wrong: Vec<Wrong>,
}

/// The words that are signed, in the language they are read in.
fn declared_words(visitor: &Visitor) -> String {
    visitor.say.t(&format!("declaration-{DECLARATION}"))
}

fn today(app: &App, visitor: &Visitor, asker: &Asker) -> String {
    let zone = asker.cases.first().map_or(chrono_tz::UTC, |case| case.opened.zone);
    visitor.say.date(app.now().with_timezone(&zone).date_naive())
}

fn declaration_page(
    app: &App,
    visitor: &Visitor,
    asker: &Asker,
    typed: &str,
    wrong: Vec<Wrong>,
) -> HttpResponse {
    let (frame, status) = frame(visitor, asker.reference(), "declaration", &wrong);
    let page = DeclarationPage {
        frame,
        reference: asker.reference().to_owned(),
        words: declared_words(visitor),
        today: today(app, visitor, asker),
        typed: typed.to_owned(),
        wrong,
    };
    html(status, &page)
}

#[get("/requests/{reference}/declaration")]
async fn show_declaration(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    Ok(match whom_staff_asked(&request, &app, &visitor, &reference).await? {
        Ok(asker) => declaration_page(&app, &visitor, &asker, "", Vec::new()),
        Err(elsewhere) => elsewhere,
    })
}

#[post("/requests/{reference}/declaration")]
async fn send_declaration(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let asker = match whom_staff_asked(&request, &app, &visitor, &reference).await? {
        Ok(asker) => asker,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let name = form.0.get("name");
    let mut wrong = Vec::new();
    if name.is_empty() || name.chars().count() > MOST_NAME {
        wrong.push(Wrong { field: "name", message: visitor.say.t("wrong-full-name") });
    }
    if form.0.get("agree") != "yes" {
        wrong.push(Wrong { field: "agree", message: visitor.say.t("wrong-not-agreed") });
    }
    if !wrong.is_empty() {
        let typed: String = name.chars().take(MOST_NAME).collect();
        return Ok(declaration_page(&app, &visitor, &asker, &typed, wrong));
    }
    let record =
        format!("{}\n\n{name}\n{}\n[{DECLARATION}]", declared_words(&visitor), today(&app, &visitor, &asker));
    let record = asker.desk.seal_text(&app, None, "declaration", "person".to_owned(), &record);
    let declared = declare(&app, asker.signed.submission.id, record).await;
    declared.map_err(|error| visitor.apply_trouble(&error))?;
    Ok(asker.status())
}

#[derive(Template)]
#[template(path = "portal/document.html")]
struct DocumentPage {
    frame: Frame,
    reference: String,
    wrong: Vec<Wrong>,
}

fn document_page(visitor: &Visitor, asker: &Asker, wrong: Vec<Wrong>) -> HttpResponse {
    let (frame, status) = frame(visitor, asker.reference(), "document", &wrong);
    html(status, &DocumentPage { frame, reference: asker.reference().to_owned(), wrong })
}

#[get("/requests/{reference}/document")]
async fn show_document(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    Ok(match whom_staff_asked(&request, &app, &visitor, &reference).await? {
        Ok(asker) => document_page(&visitor, &asker, Vec::new()),
        Err(elsewhere) => elsewhere,
    })
}

#[post("/requests/{reference}/document")]
async fn send_document(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let asker = match whom_staff_asked(&request, &app, &visitor, &reference).await? {
        Ok(asker) => asker,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let submission = asker.signed.submission.id;
    let known = store::proofs::documents(&app.db.read, submission).await.map_err(broken)?;
    let waiting = known.iter().filter(|row| row.outcome.is_none()).count();
    let mut form = form.0;
    let upload = form.files.pop();
    let kind = upload.as_ref().and_then(|upload| infer::get(&upload.bytes)).map(|kind| kind.mime_type());
    let id = match (&upload, kind) {
        _ if form.too_long => Some("wrong-too-much"),
        _ if waiting >= MOST_WAITING => Some("wrong-too-many-documents"),
        (None, _) => Some("wrong-no-document"),
        (Some(_), Some(kind)) if DOCUMENTS.contains(&kind) => None,
        _ => Some("wrong-document-type"),
    };
    let (Some(upload), Some(kind), None) = (upload, kind, id) else {
        let message = visitor.say.t(id.unwrap_or("wrong-no-document"));
        return Ok(document_page(&visitor, &asker, vec![Wrong { field: "files", message }]));
    };
    let document = NewFile { name: String::new(), media_type: kind.to_owned(), bytes: upload.bytes };
    let received = receive_document(&app, submission, document).await;
    received.map_err(|error| visitor.apply_trouble(&error))?;
    Ok(asker.status())
}
