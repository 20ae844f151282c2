//! The legal holds: data that must be kept whoever asks to erase them. Set by a data protection officer.

use super::staff::{Desk, Officer, Reader, names};
use super::{Failure, Refused};
use crate::access::Staff;
use crate::app::App;
use crate::case::HOLD_GROUNDS;
use crate::casework::{NewHold, hold_identifier, set_hold};
use crate::notices::category_name;
use crate::store;
use crate::web::forms::{Checked, Form};
use crate::web::page::{Wrong, html, see_other};
use crate::web::visitor::Visitor;
use crate::words::{Speech, refusal_words};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use chrono::NaiveDate;
use entity::legal_hold;

/// Holds of a list.
const MOST: u64 = 200;
/// Letters the matter or a reason may have.
pub(super) const MOST_WORDS: usize = 4000;
/// People one hold may be about.
const MOST_PEOPLE: usize = 200;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_holds).service(add_hold);
}

struct Row {
    id: String,
    scope: String,
    ground: String,
    author: String,
    since: String,
    review: String,
    is_due: bool,
}

struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/holds.html")]
struct HoldsPage {
    desk: Desk,
    wrong: Vec<Wrong>,
    rows: Vec<Row>,
    released: Vec<Row>,
    may_set: bool,
    typed: Typed,
    controllers: Vec<Choice>,
    grounds: Vec<Choice>,
    categories: Vec<Choice>,
    tomorrow: String,
}

/// What was typed into the form.
#[derive(Default)]
struct Typed {
    controller: String,
    ground: String,
    categories: Vec<String>,
    people: String,
    everybody: bool,
    matter: String,
    review_on: String,
}

impl Typed {
    fn of(form: &Form) -> Self {
        Typed {
            controller: form.get("controller").to_owned(),
            ground: form.get("ground").to_owned(),
            categories: form.all("category").into_iter().map(str::to_owned).collect(),
            people: form.get("people").chars().take(20_000).collect(),
            everybody: form.get("everybody") == "yes",
            matter: form.get("matter").chars().take(MOST_WORDS + 1).collect(),
            review_on: form.get("review_on").to_owned(),
        }
    }
}

#[get("/desk/holds")]
async fn show_holds(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    render(&app, &visitor, &who.0, StatusCode::OK, Vec::new(), Typed::default()).await
}

async fn render(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    status: StatusCode,
    wrong: Vec<Wrong>,
    typed: Typed,
) -> Result<HttpResponse, Failure> {
    let say = &visitor.say;
    let choice = |value: &str, words: String, chosen: bool| Choice { value: value.to_owned(), words, chosen };
    let seen = app.config.controllers.iter().filter(|known| staff.sees(&known.id));
    let page = HoldsPage {
        desk: Desk::of(app, visitor, staff, "holds", say.t("holds-title")).await?,
        wrong,
        rows: rows(app, visitor, staff, true).await?,
        released: rows(app, visitor, staff, false).await?,
        may_set: Officer::may(staff.role),
        controllers: seen.map(|one| choice(&one.id, one.name.clone(), one.id == typed.controller)).collect(),
        grounds: HOLD_GROUNDS
            .iter()
            .map(|id| choice(id, say.t(&format!("hold-ground-{id}")), *id == typed.ground))
            .collect(),
        categories: app
            .data_map
            .categories
            .iter()
            .map(|category| {
                let id = category.id.as_str();
                let chosen = typed.categories.iter().any(|one| one == id);
                choice(id, category_name(say, &app.data_map, id), chosen)
            })
            .collect(),
        tomorrow: (app.now() + chrono::Duration::days(1)).date_naive().to_string(),
        typed,
    };
    Ok(html(status, &page))
}

async fn rows(app: &App, visitor: &Visitor, staff: &Staff, in_force: bool) -> Result<Vec<Row>, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let names = names(app, visitor).await?;
    let controllers = staff.controllers();
    let mut rows = Vec::new();
    let found = store::holds::all(&app.db.read, controllers.as_deref(), in_force, MOST).await;
    for hold in found.map_err(broken)? {
        let people = store::holds::people(&app.db.read, hold.id).await.map_err(broken)?.len();
        rows.push(Row {
            id: hold.id.to_string(),
            scope: scope_words(app, say, &hold, people),
            ground: say.t(&format!("hold-ground-{}", hold.ground)),
            author: names.get(&hold.set_by).cloned().unwrap_or_else(|| say.t("who-former")),
            since: say.date(hold.set_at.with_timezone(&zone(app, &hold)).date_naive()),
            review: say.date(hold.review_on),
            is_due: in_force && is_due(app, &hold),
        });
    }
    Ok(rows)
}

/// What a hold covers, in a sentence; without saying who the people are.
pub(super) fn scope_words(app: &App, say: &Speech, hold: &legal_hold::Model, people: usize) -> String {
    let named = |id: &str| category_name(say, &app.data_map, id);
    let categories: Vec<String> = hold.categories.split_whitespace().map(named).collect();
    let what = match categories.is_empty() {
        true => say.t("hold-every-kind"),
        false => say.list(&categories),
    };
    match hold.everybody {
        true => say.one("hold-of-everybody", "what", &what),
        false => say.two("hold-of-people", "what", &what, "people", &people),
    }
}

pub(super) fn zone(app: &App, hold: &legal_hold::Model) -> chrono_tz::Tz {
    app.config.controller(Some(&hold.controller)).map_or(chrono_tz::UTC, |known| known.timezone)
}

/// Whether the day to look at a hold has come.
pub(super) fn is_due(app: &App, hold: &legal_hold::Model) -> bool {
    let today = app.now().with_timezone(&zone(app, hold)).date_naive();
    hold.released_at.is_none() && hold.review_on <= today
}

#[post("/desk/holds")]
async fn add_hold(
    visitor: Visitor,
    who: Officer,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Officer(staff), form) = (who, form.0);
    let typed = Typed::of(&form);
    let new = match new_hold(&app, &staff, &typed) {
        Ok(new) => new,
        Err((field, id)) => {
            let wrong = vec![Wrong { field, message: visitor.say.t(id) }];
            return render(&app, &visitor, &staff, StatusCode::UNPROCESSABLE_ENTITY, wrong, typed).await;
        }
    };
    match set_hold(&app, &staff.actor(), new).await {
        Ok(id) => Ok(see_other(&format!("/desk/holds/{id}"))),
        Err(error) => {
            let message = match visitor.apply_failed(error)? {
                Refused::Lawfully(refusal) => refusal_words(&visitor.say, &refusal).0,
                _ => visitor.say.t("refusal-not-now"),
            };
            let wrong = vec![Wrong { field: "review_on", message }];
            render(&app, &visitor, &staff, StatusCode::CONFLICT, wrong, typed).await
        }
    }
}

/// What the form asks for, or the field that is wrong and what to type.
fn new_hold(app: &App, staff: &Staff, typed: &Typed) -> Result<NewHold, (&'static str, &'static str)> {
    let one = app.config.controllers.len() == 1;
    let named = if one { None } else { Some(typed.controller.as_str()) };
    let controller = app.config.controller(named).filter(|known| staff.sees(&known.id));
    let controller = controller.ok_or(("controller", "wrong-organisation"))?;
    let words = typed.matter.chars().count();
    if words == 0 || words > MOST_WORDS {
        return Err(("matter", if words == 0 { "wrong-no-matter" } else { "wrong-details-long" }));
    }
    if !HOLD_GROUNDS.contains(&typed.ground.as_str()) {
        return Err(("ground", "wrong-no-ground"));
    }
    let mut categories = Vec::new();
    for id in &typed.categories {
        app.data_map.category(id).ok_or(("category", "wrong-hold-category"))?;
        categories.push(id.clone());
    }
    let lines = typed.people.lines().map(str::trim).filter(|line| !line.is_empty());
    let people: Option<Vec<_>> = lines.map(hold_identifier).collect();
    let people =
        people.filter(|people| people.len() <= MOST_PEOPLE).ok_or(("people", "wrong-hold-people"))?;
    // Everybody is never meant by leaving a field empty.
    if people.is_empty() != typed.everybody {
        return Err(("people", "wrong-hold-whom"));
    }
    let review_on: NaiveDate = typed.review_on.parse().map_err(|_| ("review_on", "wrong-day"))?;
    Ok(NewHold {
        controller: controller.id.clone(),
        ground: typed.ground.clone(),
        categories,
        people,
        matter: typed.matter.clone(),
        review_on,
    })
}

/// Holds to be looked at now, as tasks: id, words and the day.
pub(super) async fn due_holds(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
) -> Result<Vec<(String, String, String)>, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let controllers = staff.controllers();
    let found = store::holds::all(&app.db.read, controllers.as_deref(), true, MOST).await.map_err(broken)?;
    let due = found.into_iter().filter(|hold| is_due(app, hold));
    let mut lines = Vec::new();
    for hold in due {
        let people = store::holds::people(&app.db.read, hold.id).await.map_err(broken)?.len();
        let scope = scope_words(app, &visitor.say, &hold, people);
        let words = visitor.say.one("task-review-hold", "scope", &scope);
        lines.push((hold.id.to_string(), words, visitor.say.date(hold.review_on)));
    }
    Ok(lines)
}
