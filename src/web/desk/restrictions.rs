//! The restrictions in force: data that are kept and must not be used.

use super::Failure;
use super::staff::{Desk, Reader};
use crate::app::App;
use crate::store;
use crate::web::page::html;
use crate::web::visitor::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_restrictions);
}

struct Row {
    reference: String,
    since: String,
    announced: bool,
}

#[derive(Template)]
#[template(path = "desk/restrictions.html")]
struct RestrictionsPage {
    desk: Desk,
    rows: Vec<Row>,
}

#[get("/desk/restrictions")]
async fn show_restrictions(
    visitor: Visitor,
    who: Reader,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let controllers = who.0.controllers();
    let mut rows = Vec::new();
    for row in store::cases::that_may_restrict(&app.db.read, controllers.as_deref()).await.map_err(broken)? {
        if who.0.is_closed_to(&app, &row).await.map_err(broken)? {
            continue;
        }
        let case = store::cases::from_row(&row).map_err(broken)?;
        if let Some(restriction) = case.restriction.filter(|restriction| restriction.is_in_force()) {
            rows.push(Row {
                reference: row.reference.clone(),
                since: visitor.say.moment(restriction.since, case.opened.zone),
                announced: restriction.announced,
            });
        }
    }
    let title = visitor.say.t("restrictions-title");
    let desk = Desk::of(&app, &visitor, &who.0, "restrictions", title).await?;
    Ok(html(StatusCode::OK, &RestrictionsPage { desk, rows }))
}
