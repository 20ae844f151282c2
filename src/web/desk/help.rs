//! How a case goes, as the code decides it: the same table that the README draws.

use super::Failure;
use super::staff::{Desk, Reader};
use crate::app::App;
use crate::case::{CommandKind, passages};
use crate::law::RegimeId;
use crate::web::page::html;
use crate::web::visitor::Visitor;
use crate::words::{Speech, regime_short};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;
use serde::Deserialize;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_lifecycle);
}

#[derive(Deserialize)]
struct Asked {
    law: Option<String>,
}

struct Law {
    id: String,
    name: String,
    chosen: bool,
}

struct Row {
    from: String,
    by: String,
    to: String,
}

#[derive(Template)]
#[template(path = "desk/lifecycle.html")]
struct LifecyclePage {
    desk: Desk,
    laws: Vec<Law>,
    rows: Vec<Row>,
}

#[get("/desk/help/lifecycle")]
async fn show_lifecycle(
    visitor: Visitor,
    who: Reader,
    asked: web::Query<Asked>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let say = &visitor.say;
    let asked = asked.law.as_deref().map(RegimeId::new);
    let chosen = asked.filter(|law| app.law.statute(law).is_some()).unwrap_or_else(|| RegimeId::new("gdpr"));
    let laws = app.law.statutes().map(|statute| Law {
        id: statute.regime.to_string(),
        name: regime_short(say, statute.regime.as_str()),
        chosen: statute.regime == chosen,
    });
    let state = |state: crate::case::CaseState| say.t(&format!("state-{state}"));
    let rows = passages(&app.law, &chosen, app.now()).into_iter().map(|passage| Row {
        from: state(passage.from),
        by: say.list(&passage.by.iter().map(|name| move_words(say, name)).collect::<Vec<_>>()),
        to: state(passage.to),
    });
    let desk = Desk::of(&app, &visitor, &who.0, "help", say.t("lifecycle-title")).await?;
    let page = LifecyclePage { desk, laws: laws.collect(), rows: rows.collect() };
    Ok(html(StatusCode::OK, &page))
}

/// What a move is called on the desk; those of the person and of our own jobs have names of their own.
fn move_words(say: &Speech, name: &str) -> String {
    let of_staff = CommandKind::ALL.iter().any(|kind| kind.as_str() == name);
    say.t(&if of_staff { format!("action-{name}") } else { format!("move-{name}") })
}
