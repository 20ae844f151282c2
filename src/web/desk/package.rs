//! The whole answer before it goes: every item is looked at, left out on a ground, or let go.

use super::actions::key;
use super::notes::notes;
use super::staff::{Desk as Frame, Handler, Reader, in_scope, names};
use super::{Failure, Refused, Trouble};
use crate::access::{self, Staff, View};
use crate::app::App;
use crate::case::{Case, Command, CommandKind, Held, Rest, Stage, law_grounds, possible};
use crate::casework::{ApplyError, Desk, Side, Target, Wish, apply};
use crate::fulfilment::{Item, items};
use crate::notices::{category_name, source_name};
use crate::store;
use crate::web::forms::{Checked, Form};
use crate::web::page::{Wrong, html, see_other};
use crate::web::visitor::Visitor;
use crate::words::{Speech, refusal_words};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use chrono::Days;
use entity::cases;
use uuid::Uuid;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_package).service(send_item).service(release_part);
}

struct Record {
    fields: Vec<(String, String)>,
}

struct Row {
    id: String,
    category: String,
    outcome: String,
    why: Option<String>,
    /// What staff must know of whose records these are.
    doubts: Vec<String>,
    records: Vec<Record>,
    count: usize,
    undisclosed: Vec<String>,
    needs_review: bool,
    reviewed: bool,
    withheld: Option<String>,
    found: bool,
    /// Number of the part it went with, where the answer goes in parts.
    sent: Option<u32>,
    typed: Typed,
}

/// What was typed into the form of an item that could not be acted on.
#[derive(Clone, Default)]
struct Typed {
    item: Uuid,
    ground: String,
    text: String,
    /// Days by which what is missing follows, by category.
    days: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "desk/package.html")]
struct PackagePage {
    desk: Frame,
    wrong: Vec<Wrong>,
    kept: Option<String>,
    reference: String,
    version: u64,
    key: String,
    rows: Vec<Row>,
    /// Words that staff added.
    additions: Vec<String>,
    /// Whether the search is done: an answer that is about nothing that is held has no rows.
    searched: bool,
    grounds: Vec<(String, String)>,
    open: bool,
    release: bool,
    release_why: String,
    /// What is missing, where the answer can go in parts.
    missing: Vec<Missing>,
    tomorrow: String,
    notes: Vec<String>,
}

/// Something whose source did not answer.
struct Missing {
    category: String,
    words: String,
    /// What was typed for it.
    until: String,
}

#[get("/desk/cases/{reference}/package")]
async fn show_package(
    visitor: Visitor,
    who: Reader,
    reference: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let row = in_scope(&app, &visitor, &who.0, &reference).await?;
    render(&app, &visitor, &who.0, row, None, Typed::default()).await
}

/// What staff wrote for the answer; nothing once it was shredded.
async fn additions(
    app: &App,
    visitor: &Visitor,
    row: &cases::Model,
    case: &Case,
) -> Result<Vec<String>, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let submission = store::submissions::get(&app.db.read, row.submission_id).await.map_err(broken)?;
    let Some(desk) = submission.and_then(|known| Desk::open(app, &known).ok()) else { return Ok(Vec::new()) };
    let mut words = Vec::new();
    for id in &case.additions {
        let text = store::submissions::text(&app.db.read, *id).await.map_err(broken)?;
        words.extend(text.and_then(|text| desk.read_text(&text).ok()));
    }
    Ok(words)
}

async fn render(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    row: cases::Model,
    refused: Option<Refused>,
    typed: Typed,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let case = store::cases::from_row(&row).map_err(broken)?;
    access::record_view(app, staff, View::Package(case.id)).await.map_err(broken)?;
    let found = items(app, &row).await.map_err(|error| {
        tracing::warn!(%error, "a package could not be shown");
        visitor.failed(Trouble::Internal)
    })?;
    let mut status = StatusCode::OK;
    let mut wrong = Vec::new();
    if let Some(refused) = refused {
        status = StatusCode::CONFLICT;
        let (field, message) = match refused {
            Refused::Lawfully(refusal) => ("main", refusal_words(say, &refusal).0),
            Refused::Stale { by, at } => {
                let names = names(app, visitor).await?;
                let name = by.and_then(|id| names.get(&id).cloned()).unwrap_or_else(|| say.t("who-somebody"));
                let moment = say.moment(at, case.opened.zone);
                ("main", say.two("case-stale", "name", &name, "moment", &moment))
            }
            Refused::Missing(field, id) => {
                status = StatusCode::UNPROCESSABLE_ENTITY;
                (field, say.t(id))
            }
        };
        wrong.push(Wrong { field, message });
    }
    let law = app.law_of(&app.db.read, &case).await.map_err(broken)?;
    let may = possible(&case, &staff.actor(), &law, app.now());
    let release = may.into_iter().find(|(kind, _)| *kind == CommandKind::Release).map(|(_, may)| may);
    let release_why = match &release {
        Some(Err(refusal)) => refusal_words(say, refusal).0,
        _ => String::new(),
    };
    let missing = missing(app, say, &case, &typed);
    let grounds = law_grounds(&case, &law, |ground| ground.may_withhold());
    let title = say.one("gathered-title", "reference", &row.reference);
    let open = matches!(case.stage, crate::case::Stage::AwaitingApproval { .. }) && staff.role.may_decide();
    let rows: Vec<Row> =
        found.iter().map(|item| shown(app, visitor, item, &typed, !case.parts.sent.is_empty())).collect();
    let held = open && rows.iter().any(|row| row.again() && row.found && row.withheld.is_none());
    let page = PackagePage {
        desk: Frame::of(app, visitor, staff, "queue", title).await?,
        wrong,
        kept: Some(typed.text).filter(|text| !held && !text.is_empty()),
        reference: row.reference.clone(),
        version: case.version,
        key: app.random.token(),
        rows,
        additions: additions(app, visitor, &row, &case).await?,
        searched: matches!(case.stage, crate::case::Stage::AwaitingApproval { .. }),
        grounds: grounds.into_iter().map(|id| (id.clone(), say.t(&format!("ground-{id}")))).collect(),
        open,
        release: matches!(release, Some(Ok(()))),
        release_why,
        missing,
        tomorrow: (app.now().with_timezone(&case.opened.zone).date_naive() + Days::new(1)).to_string(),
        notes: notes(say, &case, staff, &names(app, visitor).await?),
    };
    Ok(html(status, &page))
}

/// What is missing while the answer waits to be let go; nothing where all was searched.
fn missing(app: &App, say: &Speech, case: &Case, typed: &Typed) -> Vec<Missing> {
    let Stage::AwaitingApproval { unsearched, .. } = &case.stage else { return Vec::new() };
    let line = |category: &String| {
        let source = app.data_map.category(category).map(|known| known.source.as_str()).unwrap_or_default();
        let name = category_name(say, &app.data_map, category);
        let source = source_name(say, &app.data_map, source);
        let typed = typed.days.iter().find(|(known, _)| known == category);
        // What was promised before stands until another day is named.
        let promised = case.parts.rest.iter().find(|rest| rest.category == *category);
        let until = typed.map(|(_, day)| day.clone()).or(promised.map(|rest| rest.until.to_string()));
        Missing {
            category: category.clone(),
            words: say.two("package-missing", "category", &name, "source", &source),
            until: until.unwrap_or_default(),
        }
    };
    unsearched.iter().map(line).collect()
}

/// What a form names as missing, each with its day.
///
/// # Errors
/// Says which day is missing.
pub(super) fn rest(app: &App, case: &Case, form: &Form) -> Result<Vec<Rest>, Refused> {
    let Stage::AwaitingApproval { unsearched, .. } = &case.stage else { return Ok(Vec::new()) };
    let named = |category: &String| {
        let until = form.get(&format!("until-{category}")).parse();
        let source = app.data_map.category(category).map(|known| known.source.to_string());
        Ok(Rest {
            category: category.clone(),
            source: source.unwrap_or_default(),
            until: until.map_err(|_| Refused::Missing("rest", "wrong-no-rest-day"))?,
        })
    };
    unsearched.iter().map(named).collect()
}

/// Lets go what is ready. What stands in the way is said on this page, with what was typed.
#[post("/desk/cases/{reference}/release-part")]
async fn release_part(
    visitor: Visitor,
    who: Handler,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    let case = store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
    let days = app.data_map.categories.iter().map(|category| category.id.to_string());
    let days = days.map(|id| (id.clone(), form.get(&format!("until-{id}")).to_owned()));
    let typed = Typed { days: days.filter(|(_, day)| !day.is_empty()).collect(), ..Typed::default() };
    let command = match rest(&app, &case, &form) {
        Ok(rest) => Command::ReleasePart { rest },
        Err(missing) => return render(&app, &visitor, &staff, row, Some(missing), typed).await,
    };
    let wish = Wish {
        command,
        sides: Vec::new(),
        version: form.get("version").parse().ok(),
        key: key(&staff, &row, "release-part", &form),
    };
    match apply(&app, Target::of(&row), &staff.actor(), wish).await {
        Ok(_) => Ok(see_other(&format!("/desk/cases/{}", row.reference))),
        Err(error) => refused(&app, &visitor, &staff, &row.reference, error, typed).await,
    }
}

/// An item in the words of the data map, with every value as text.
fn shown(app: &App, visitor: &Visitor, item: &Item, typed: &Typed, in_parts: bool) -> Row {
    let say = &visitor.say;
    let category = app.data_map.category(&item.category);
    let records = item.records.iter().map(|record| Record {
        fields: match (category, record.as_object()) {
            (Some(category), Some(values)) => category
                .fields
                .iter()
                .filter_map(|field| {
                    let value = values.get(field.column.as_str())?;
                    Some((field.name.pick(say.code()).text.to_owned(), plain(value)))
                })
                .collect(),
            _ => vec![(String::new(), record.to_string())],
        },
    });
    let undisclosed = category.map(|category| {
        let held = category
            .never_disclose
            .iter()
            .filter(|secret| item.undisclosed.iter().any(|c| c == secret.column.as_str()));
        held.map(|secret| secret.name.pick(say.code()).text.to_owned()).collect()
    });
    Row {
        id: item.id.to_string(),
        category: category_name(say, &app.data_map, &item.category),
        outcome: say.t(&format!("outcome-{}", item.outcome.as_str())),
        why: item.outcome.why().map(|why| say.t(&format!("why-{}", why.as_str()))),
        doubts: doubts(say, item),
        count: item.records.len(),
        records: records.collect(),
        undisclosed: undisclosed.unwrap_or_default(),
        needs_review: item.needs_review,
        reviewed: item.reviewed_by.is_some(),
        withheld: item.withheld.as_ref().map(|ground| say.t(&format!("ground-{ground}"))),
        found: !item.records.is_empty(),
        sent: item.part.filter(|_| in_parts),
        typed: Some(typed.clone()).filter(|typed| typed.item == item.id).unwrap_or_default(),
    }
}

/// Why it is not certain that these are the records of whoever asks.
fn doubts(say: &crate::words::Speech, item: &Item) -> Vec<String> {
    let unknown = (item.held == Some(Held::Unknown)).then(|| say.t("held-unknown"));
    // Where nothing else was found, the reason why says it.
    let left_out = (item.changed && !item.records.is_empty()).then(|| say.t("held-left-out"));
    unknown.into_iter().chain(left_out).collect()
}

impl Row {
    /// Whether staff may do something with it: what went with an earlier part is with the person already.
    fn may_be_decided(&self) -> bool {
        self.sent.is_none() && (self.found || self.needs_review && !self.reviewed)
    }

    /// Whether its form could not be acted on and is shown again.
    fn again(&self) -> bool {
        !self.typed.item.is_nil()
    }
}

fn plain(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => "–".to_owned(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[post("/desk/cases/{reference}/items/{item}")]
async fn send_item(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let (reference, item) = path.into_inner();
    let typed = Typed {
        item,
        ground: form.get("ground").to_owned(),
        text: form.get("text").to_owned(),
        ..Typed::default()
    };
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    // What went with an earlier part is with the person already.
    let known = store::items::of_case(&app.db.read, row.id).await;
    let known = known.map_err(|error| visitor.store_failed(&error))?;
    if known.iter().any(|known| known.id == item && known.part.is_some()) {
        return Err(visitor.failed(Trouble::NotFound));
    }
    let (command, sides) = match form.get("do") {
        "review" => (Command::Review { item }, vec![Side::Reviewed { item, by: staff.id }]),
        "restore" => (Command::Restore { item }, vec![Side::Withheld { item, ground: None, reason: None }]),
        "withhold" => {
            let (ground, text) = (typed.ground.clone(), typed.text.as_str());
            let missing = match (ground.is_empty(), text.is_empty()) {
                (true, _) => Some(Refused::Missing("ground", "wrong-no-ground")),
                (false, true) => Some(Refused::Missing("text", "wrong-no-text")),
                (false, false) => None,
            };
            if missing.is_some() {
                return render(&app, &visitor, &staff, row, missing, typed).await;
            }
            let found = store::submissions::get(&app.db.read, row.submission_id).await;
            let submission = found.map_err(|error| visitor.store_failed(&error))?;
            let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
            let desk = Desk::open(&app, &submission).map_err(|_| visitor.failed(Trouble::Shredded))?;
            let short: String = text.chars().take(20_000).collect();
            let prose = desk.seal_text(&app, Some(row.id), "reason", staff.id.to_string(), &short);
            let reason = prose.refers.clone();
            let withheld = Side::Withheld { item, ground: Some(ground.clone()), reason: Some(reason.id) };
            (Command::Withhold { item, ground, reason }, vec![Side::Text(prose.row), withheld])
        }
        _ => return Err(visitor.failed(Trouble::NotFound)),
    };
    let wish = Wish {
        command,
        sides,
        version: form.get("version").parse().ok(),
        key: key(&staff, &row, &item.to_string(), &form),
    };
    match apply(&app, Target::of(&row), &staff.actor(), wish).await {
        Ok(_) => Ok(see_other(&format!("/desk/cases/{}/package#item-{item}", row.reference))),
        Err(error) => refused(&app, &visitor, &staff, &row.reference, error, typed).await,
    }
}

async fn refused(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    reference: &str,
    error: ApplyError,
    typed: Typed,
) -> Result<HttpResponse, Failure> {
    let refused = visitor.apply_failed(error)?;
    let fresh = in_scope(app, visitor, staff, reference).await?;
    render(app, visitor, staff, fresh, Some(refused), typed).await
}
