//! What the platform did to people while their cases were open, for whoever has to answer for it.

use super::staff::{Desk, Reader};
use super::{Failure, Trouble};
use crate::access::{self, Staff, View};
use crate::app::App;
use crate::casework::Desk as Opened;
use crate::store;
use crate::web::page::html;
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;
use chrono::SecondsFormat;

/// Actions of a report.
const MOST: u64 = 1000;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_actions).service(fetch_actions);
}

struct Row {
    reference: String,
    when: String,
    /// RFC 3339, UTC.
    at: String,
    action: &'static str,
    words: String,
    /// None once the person was shredded.
    reason: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/actions_report.html")]
struct ActionsPage {
    desk: Desk,
    rows: Vec<Row>,
}

/// The newest actions against cases that somebody may see. That they looked is recorded before it is shown.
async fn rows(app: &App, visitor: &Visitor, staff: &Staff) -> Result<Vec<Row>, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    access::record_view(app, staff, View::PlatformActions).await.map_err(broken)?;
    let db = &app.db.read;
    let controllers = staff.controllers();
    let mut rows = Vec::new();
    for acted in store::platform_actions::newest(db, controllers.as_deref(), MOST).await.map_err(broken)? {
        let Some(row) = store::cases::get(db, acted.case_id).await.map_err(broken)? else { continue };
        if staff.is_closed_to(app, &row).await.map_err(broken)? {
            continue;
        }
        let case = store::cases::from_row(&row).map_err(broken)?;
        let submission = store::submissions::get(db, row.submission_id).await.map_err(broken)?;
        let text = store::submissions::text(db, acted.reason).await.map_err(broken)?;
        let desk = submission.and_then(|submission| Opened::open(app, &submission).ok());
        let action =
            crate::case::PlatformAction::ALL.into_iter().find(|known| known.as_str() == acted.action);
        let Some(action) = action else { continue };
        rows.push(Row {
            when: visitor.say.moment(acted.at, case.opened.zone),
            at: acted.at.to_rfc3339_opts(SecondsFormat::Secs, true),
            action: action.as_str(),
            words: visitor.say.t(&format!("platform-action-{}", action.as_str())),
            reason: desk.zip(text).and_then(|(desk, text)| desk.read_text(&text).ok()),
            reference: row.reference,
        });
    }
    Ok(rows)
}

#[get("/desk/reports/actions")]
async fn show_actions(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let rows = rows(&app, &visitor, &who.0).await?;
    let desk = Desk::of(&app, &visitor, &who.0, "actions", visitor.say.t("actions-title")).await?;
    Ok(html(StatusCode::OK, &ActionsPage { desk, rows }))
}

#[get("/desk/reports/actions.csv")]
async fn fetch_actions(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let rows = rows(&app, &visitor, &who.0).await?;
    let mut out = csv::Writer::from_writer(Vec::new());
    let mut written = out.write_record(["at", "case", "action", "reason"]);
    for row in &rows {
        let reason = cell(row.reason.as_deref().unwrap_or_default());
        written = written.and_then(|()| out.write_record([&row.at, &row.reference, row.action, &reason]));
    }
    let bytes = written.ok().and_then(|()| out.into_inner().ok());
    let bytes = bytes.ok_or_else(|| visitor.failed(Trouble::Internal))?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("content-disposition", "attachment; filename=\"platform-actions.csv\""))
        .body(bytes))
}

/// A cell that a spreadsheet takes for text: one that looks like a formula begins with an apostrophe.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    format!("{}{text}", if is_formula { "'" } else { "" })
}
