//! One legal hold: what it is about, what happened to it, and what a data protection officer can do with it. That
//! somebody looked at it is recorded: it names people.

use super::holds::{MOST_WORDS, is_due, scope_words, zone};
use super::staff::{Desk, Officer, Reader, names};
use super::{Failure, Refused, Trouble};
use crate::access::{self, Staff, View};
use crate::app::App;
use crate::casework::{ApplyError, HoldWish, move_hold, open_hold};
use crate::store;
use crate::web::forms::{Checked, Form};
use crate::web::page::{Wrong, html, see_other};
use crate::web::visitor::Visitor;
use crate::words::refusal_words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use entity::legal_hold;
use uuid::Uuid;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_hold).service(change_hold);
}

struct Line {
    seq: i64,
    when: String,
    who: String,
    what: String,
    words: String,
}

#[derive(Template)]
#[template(path = "desk/hold.html")]
struct HoldPage {
    desk: Desk,
    wrong: Vec<Wrong>,
    id: String,
    scope: String,
    ground: String,
    people: Vec<String>,
    review: String,
    is_due: bool,
    released: bool,
    history: Vec<Line>,
    may_change: bool,
    typed: (String, String),
    tomorrow: String,
}

async fn find(app: &App, visitor: &Visitor, staff: &Staff, id: Uuid) -> Result<legal_hold::Model, Failure> {
    let found = store::holds::get(&app.db.read, id).await.map_err(|error| visitor.store_failed(&error))?;
    // One that is out of their scope is as if it did not exist.
    found.filter(|hold| staff.sees(&hold.controller)).ok_or_else(|| visitor.failed(Trouble::NotFound))
}

#[get("/desk/holds/{id}")]
async fn show_hold(
    visitor: Visitor,
    who: Reader,
    id: web::Path<Uuid>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let hold = find(&app, &visitor, &who.0, *id).await?;
    render(&app, &visitor, &who.0, hold, None, &Form::default()).await
}

async fn render(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    hold: legal_hold::Model,
    wrong: Option<(StatusCode, Wrong)>,
    form: &Form,
) -> Result<HttpResponse, Failure> {
    let say = &visitor.say;
    let viewed = access::record_view(app, staff, View::Hold(hold.id)).await;
    viewed.map_err(|error| visitor.store_failed(&error))?;
    let opened = open_hold(app, &hold).await.map_err(|error| match error {
        ApplyError::Store(error) => visitor.store_failed(&error),
        _ => visitor.failed(Trouble::Internal),
    })?;
    let names = names(app, visitor).await?;
    let zone = zone(app, &hold);
    let history = opened.history.iter().rev().map(|entry| {
        let staff = match entry.event.by() {
            Some((crate::case::Actor::Staff { id, .. }, _)) => Some(id),
            _ => None,
        };
        Line {
            seq: entry.seq,
            when: say.moment(entry.at, zone),
            who: match staff {
                Some(id) => names.get(id).cloned().unwrap_or_else(|| say.t("who-former")),
                None => say.t("who-system"),
            },
            what: say.t(&format!("hold-event-{}", entry.event.kind())),
            words: entry.text.clone(),
        }
    });
    let (status, wrong) = match wrong {
        Some((status, wrong)) => (status, vec![wrong]),
        None => (StatusCode::OK, Vec::new()),
    };
    let page = HoldPage {
        desk: Desk::of(app, visitor, staff, "holds", say.t("hold-title")).await?,
        wrong,
        id: hold.id.to_string(),
        scope: scope_words(app, say, &hold, opened.people.len()),
        ground: say.t(&format!("hold-ground-{}", hold.ground)),
        review: say.date(hold.review_on),
        is_due: is_due(app, &hold),
        released: hold.released_at.is_some(),
        history: history.collect(),
        people: opened.people,
        may_change: Officer::may(staff.role) && hold.released_at.is_none(),
        typed: (form.get("text").to_owned(), form.get("review_on").to_owned()),
        tomorrow: (app.now() + chrono::Duration::days(1)).date_naive().to_string(),
    };
    Ok(html(status, &page))
}

#[post("/desk/holds/{id}")]
async fn change_hold(
    visitor: Visitor,
    who: Officer,
    id: web::Path<Uuid>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Officer(staff), form) = (who, form.0);
    let hold = find(&app, &visitor, &staff, *id).await?;
    let words = form.get("text").chars().count();
    let wish = match (form.get("do"), form.get("review_on").parse()) {
        ("release", _) => Ok(HoldWish::Release),
        (_, Ok(day)) => Ok(HoldWish::Keep(day)),
        (_, Err(_)) => Err(("review_on", "wrong-day")),
    };
    let checked = match wish {
        _ if words == 0 => Err(("text", "wrong-no-text")),
        _ if words > MOST_WORDS || form.too_long => Err(("text", "wrong-details-long")),
        wish => wish,
    };
    let wish = match checked {
        Ok(wish) => wish,
        Err((field, id)) => {
            let wrong = Wrong { field, message: visitor.say.t(id) };
            let wrong = Some((StatusCode::UNPROCESSABLE_ENTITY, wrong));
            return render(&app, &visitor, &staff, hold, wrong, &form).await;
        }
    };
    match move_hold(&app, &staff.actor(), hold.id, wish, form.get("text")).await {
        Ok(()) => Ok(see_other(&format!("/desk/holds/{}", hold.id))),
        Err(error) => {
            let message = match visitor.apply_failed(error)? {
                Refused::Lawfully(refusal) => refusal_words(&visitor.say, &refusal).0,
                _ => visitor.say.t("refusal-not-now"),
            };
            let wrong = Some((StatusCode::CONFLICT, Wrong { field: "review_on", message }));
            render(&app, &visitor, &staff, hold, wrong, &form).await
        }
    }
}
