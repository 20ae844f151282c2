//! Work that only a person can do, the earliest end first.

use super::Failure;
use super::deeds::task_words;
use super::holds::due_holds;
use super::staff::{Desk, Reader};
use crate::app::App;
use crate::case::TaskKind;
use crate::store;
use crate::web::page::html;
use crate::web::visitor::Visitor;
use crate::words::Speech;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;

/// Tasks of a page.
const MOST: u64 = 200;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_tasks);
}

struct Row {
    /// Where it is done.
    link: String,
    reference: String,
    words: String,
    due: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "desk/tasks.html")]
struct TasksPage {
    desk: Desk,
    rows: Vec<Row>,
}

/// Whether a kind of task is to be done although its case is closed.
pub(super) fn outlives_the_case(kind: &str) -> bool {
    TaskKind::ALL.iter().any(|known| known.as_str() == kind && known.outlives_the_case())
}

/// The last day of an exclusive end, in words.
pub(super) fn last_day(say: &Speech, zone: Tz, ends: DateTime<Utc>) -> String {
    say.date((ends - Duration::microseconds(1)).with_timezone(&zone).date_naive())
}

#[get("/desk/tasks")]
async fn show_tasks(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let controllers = who.0.controllers();
    let mut rows = Vec::new();
    for (id, words, due) in due_holds(&app, &visitor, &who.0).await? {
        let reference = say.t("hold-title");
        rows.push(Row { link: format!("/desk/holds/{id}"), reference, words, due, late: true });
    }
    for task in store::tasks::open(&app.db.read, controllers.as_deref(), MOST).await.map_err(broken)? {
        let Some(case) = store::cases::get(&app.db.read, task.case_id).await.map_err(broken)? else {
            continue;
        };
        if who.0.is_closed_to(&app, &case).await.map_err(broken)? {
            continue;
        }
        let known = store::cases::from_row(&case).map_err(broken)?;
        // With a case that was refused or taken back, what it asked for has ended.
        if known.is_closed() && !outlives_the_case(&task.kind) {
            continue;
        }
        let zone =
            app.config.controller(Some(&task.controller)).map_or(chrono_tz::UTC, |known| known.timezone);
        let ends = task.due_ends.unwrap_or(case.safe_ends);
        rows.push(Row {
            link: format!("/desk/cases/{}#tasks", case.reference),
            reference: case.reference,
            words: task_words(say, &app.data_map, &known, &task),
            due: last_day(say, zone, ends),
            late: ends <= app.now(),
        });
    }
    let desk = Desk::of(&app, &visitor, &who.0, "tasks", say.t("tasks-title")).await?;
    Ok(html(StatusCode::OK, &TasksPage { desk, rows }))
}
