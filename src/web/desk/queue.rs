//! The queue: cases in the order they must be answered.

use super::Failure;
use super::staff::{Desk, Reader, initials, names};
use crate::access::Staff;
use crate::app::App;
use crate::case::{Case, CaseState, CommandKind, possible};
use crate::law::{LawBook, Right};
use crate::notices::right_name;
use crate::store;
use crate::store::queries::queue::{Cursor, Filter, count, page};
use crate::web::due::tone;
use crate::web::page::html;
use crate::web::visitor::Visitor;
use crate::words::regime_short;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;
use chrono::DateTime;
use serde::Deserialize;

/// Rows of a page.
const ROWS: u64 = 50;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_queue);
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    state: String,
    right: String,
    mine: String,
    eyes: String,
    after: String,
}

struct Row {
    reference: String,
    tone: &'static str,
    symbol: &'static str,
    tone_word: String,
    date: String,
    distance: String,
    due: Option<String>,
    target: Option<String>,
    right: String,
    laws: String,
    place: String,
    state: String,
    initials: String,
    next: String,
}

struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueuePage {
    desk: Desk,
    rows: Vec<Row>,
    total: u64,
    states: Vec<Choice>,
    rights: Vec<Choice>,
    mine: bool,
    eyes: bool,
    filtered: bool,
    next: Option<String>,
}

#[get("/desk")]
async fn show_queue(
    visitor: Visitor,
    who: Reader,
    asked: web::Query<Asked>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let Reader(staff) = who;
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let filter = Filter {
        controllers: staff.controllers(),
        state: asked.state.parse::<CaseState>().ok().map(|state| state.as_str().to_owned()),
        right: asked.right.parse::<Right>().ok().map(|right| right.as_str().to_owned()),
        due_before: None,
        open_only: !matches!(asked.state.as_str(), "all") && asked.state.parse::<CaseState>().is_err(),
        handler: (asked.mine == "yes").then_some(staff.id),
        second_eyes: asked.eyes == "yes",
        closed: staff.closed.clone(),
    };
    let total = count(&app.db.read, &filter).await.map_err(broken)?;
    let (found, next) = page(&app.db.read, &filter, cursor(&asked.after), ROWS).await.map_err(broken)?;
    let names = names(&app, &visitor).await?;
    let mut rows = Vec::new();
    for row in &found {
        let case = store::cases::from_row(row).map_err(broken)?;
        let handler = case.handler.and_then(|id| names.get(&id)).map(|name| initials(name));
        let law = app.law_of(&app.db.read, &case).await.map_err(broken)?;
        rows.push(line(&app, &law, &visitor, &staff, &case, handler.unwrap_or_default()));
    }
    let state =
        |value: &str, words: String| Choice { value: value.to_owned(), words, chosen: asked.state == value };
    let mut states = vec![state("", say.t("queue-open")), state("all", say.t("queue-all"))];
    states.extend(CaseState::ALL.iter().map(|s| state(s.as_str(), say.t(&format!("state-{s}")))));
    let right =
        |value: &str, words: String| Choice { value: value.to_owned(), words, chosen: asked.right == value };
    let mut rights = vec![right("", say.t("queue-any-right"))];
    rights.extend(Right::ALL.iter().map(|r| right(r.as_str(), say.t(&format!("right-short-{r}")))));
    let next = next.map(|cursor| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query
            .append_pair("state", &asked.state)
            .append_pair("right", &asked.right)
            .append_pair("mine", &asked.mine)
            .append_pair("eyes", &asked.eyes);
        query.append_pair("after", &format!("{}~{}", cursor.safe_ends.timestamp_micros(), cursor.id));
        query.finish()
    });
    let desk = Desk::of(&app, &visitor, &staff, "queue", say.t("queue-title")).await?;
    let chosen = [&asked.state, &asked.right, &asked.mine, &asked.eyes];
    let filtered = chosen.into_iter().any(|choice| !choice.is_empty());
    let (mine, eyes) = (asked.mine == "yes", asked.eyes == "yes");
    Ok(html(StatusCode::OK, &QueuePage { desk, rows, total, states, rights, mine, eyes, filtered, next }))
}

fn cursor(text: &str) -> Option<Cursor> {
    let (micros, id) = text.split_once('~')?;
    Some(Cursor { safe_ends: DateTime::from_timestamp_micros(micros.parse().ok()?)?, id: id.parse().ok()? })
}

fn line(app: &App, law: &LawBook, visitor: &Visitor, staff: &Staff, case: &Case, initials: String) -> Row {
    let say = &visitor.say;
    let now = app.now();
    let today = now.with_timezone(&case.opened.zone).date_naive();
    let (tone, symbol, word) = tone(case, now);
    let clock = case.clock.as_ref();
    let safe = clock.map(|clock| clock.due.safe_last_day);
    let laws: Vec<String> = case.regimes.iter().map(|regime| regime_short(say, regime.as_str())).collect();
    // The first lawful move that brings the case on; asking and refusing are never proposed.
    let proposes = [
        CommandKind::Release,
        CommandKind::Approve,
        CommandKind::AnswerInquiry,
        CommandKind::TakeUp,
        CommandKind::AnswerIdentity,
        CommandKind::AnswerClarification,
        CommandKind::AcceptRisk,
    ];
    let next = possible(case, &staff.actor(), law, now)
        .into_iter()
        .find(|(kind, may)| may.is_ok() && proposes.contains(kind))
        .map(|(kind, _)| say.t(&format!("action-{}", kind.as_str())));
    let next = match &case.proposed {
        Some(_) => Some(say.t("queue-waits-eyes")),
        None => next,
    };
    Row {
        reference: case.opened.reference.clone(),
        tone,
        symbol,
        tone_word: say.t(word),
        date: safe.map(|day| say.short_date(day)).unwrap_or_default(),
        distance: safe.map(|day| say.in_days((day - today).num_days())).unwrap_or_default(),
        due: clock
            .filter(|clock| Some(clock.due.last_day) != safe)
            .map(|clock| say.short_date(clock.due.last_day)),
        target: app.target(case).filter(|_| !case.is_closed()).map(|day| say.short_date(day)),
        right: right_name(say, case),
        laws: laws.join(", "),
        place: say.place(&case.opened.residence),
        state: say.t(&format!("state-{}", case.state())),
        initials,
        next: next.unwrap_or_default(),
    }
}
