//! Reading cases.

use super::answers::{CaseView, answer, json};
use super::callers::Reader;
use super::problem::{Code, Problem};
use super::query::Params;
use super::{cursor, speech};
use crate::app::App;
use crate::case::CaseState;
use crate::law::Right;
use crate::random::normalise_reference;
use crate::store::queries::queue::{self, Cursor, Filter};
use crate::store::{StoreError, cases, submissions};
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, get};
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

const LIST: &str = "api cursor of cases";

#[derive(Serialize)]
struct Page<'a> {
    cases: Vec<CaseView<'a>>,
    next: Option<String>,
}

#[get("/v1/cases")]
pub(super) async fn list(
    reader: Reader,
    request: HttpRequest,
    app: Data<App>,
) -> Result<HttpResponse, Problem> {
    let mut params = Params::of(&request)?;
    let filter = Filter {
        controllers: reader.0.controllers(),
        state: params.word::<CaseState>("state").map(|state| state.as_str().to_owned()),
        right: params.word::<Right>("right").map(|right| right.as_str().to_owned()),
        due_before: params.read("due_before", "must be a date, as 2026-03-31", |text| text.parse().ok()),
        ..Filter::default()
    };
    let limit = params.limit(50, 200);
    let after = params.text("cursor");
    params.finish()?;
    let after = after.map(|text| cursor::read(&app, LIST, &text)).transpose()?;
    let after = after.map(|(safe_ends, id)| Cursor { safe_ends, id });
    let (rows, next) = queue::page(&app.db.read, &filter, after, limit).await?;
    let known = references(&app, &rows).await?;
    let speech = speech(&app, &request);
    let cases = rows.iter().map(cases::from_row).collect::<Result<Vec<_>, _>>()?;
    let page = Page {
        cases: cases
            .iter()
            .map(|case| CaseView::of(case, reference(&known, case.opened.submission), &speech))
            .collect(),
        next: next.map(|next| cursor::write(&app, LIST, next.safe_ends, next.id)),
    };
    Ok(answer(StatusCode::OK, json(&page), Some(&speech)))
}

#[get("/v1/cases/{reference}")]
pub(super) async fn one(
    reader: Reader,
    typed: Path<String>,
    request: HttpRequest,
    app: Data<App>,
) -> Result<HttpResponse, Problem> {
    let nothing = || Problem::new(Code::NotFound, "there is no such case, or this token may not see it");
    Params::of(&request)?.finish()?;
    let typed = normalise_reference(&typed).ok_or_else(nothing)?;
    let controllers = reader.0.controllers();
    let row = cases::by_reference(&app.db.read, &typed, controllers.as_deref()).await?.ok_or_else(nothing)?;
    let known = references(&app, std::slice::from_ref(&row)).await?;
    let case = cases::from_row(&row)?;
    let speech = speech(&app, &request);
    let view = CaseView::of(&case, reference(&known, row.submission_id), &speech);
    Ok(answer(StatusCode::OK, json(&view), Some(&speech)))
}

async fn references(app: &App, rows: &[entity::cases::Model]) -> Result<HashMap<Uuid, String>, StoreError> {
    submissions::references(&app.db.read, rows.iter().map(|row| row.submission_id)).await
}

fn reference(known: &HashMap<Uuid, String>, submission: Uuid) -> &str {
    known.get(&submission).map_or("", String::as_str)
}
