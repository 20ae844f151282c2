//! For whom somebody asks: a checklist of what must be seen, and what was.

use super::actions::{again, open, text};
use super::staff::{Handler, in_scope};
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::{Case, Check, Seen, Shown};
use crate::casework::record_capacity;
use crate::law::{Cite, capacities};
use crate::web::forms::Checked;
use crate::web::page::see_other;
use crate::web::visitor::Visitor;
use crate::words::Speech;
use actix_web::{HttpResponse, post, web};

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(send_capacity);
}

/// One line of the checklist.
pub(super) struct Row {
    pub what: &'static str,
    pub action: String,
    pub words: String,
    pub state: String,
}

/// The part of a case's page about for whom somebody asks.
pub(super) struct Section {
    pub rows: Vec<Row>,
    /// What the law of the place says.
    pub law: Vec<String>,
    pub conflict: bool,
}

impl Section {
    pub fn of(say: &Speech, case: &Case) -> Self {
        let rows = case.checklist().into_iter().map(|check| Row {
            what: check.what.as_str(),
            action: action(check.what),
            words: say.t(&format!("seen-{}", check.what.as_str())),
            state: say.t(state(&check)),
        });
        Section { rows: rows.collect(), law: law(say, case), conflict: case.is_in_conflict() }
    }
}

fn action(what: Seen) -> String {
    format!("capacity-{}", what.as_str())
}

fn state(check: &Check) -> &'static str {
    match (check.holds, check.needed) {
        (Some(true), _) => "desk-capacity-seen",
        (Some(false), _) => "desk-capacity-not-so",
        (None, true) => "desk-capacity-missing",
        (None, false) => "desk-capacity-optional",
    }
}

/// What the law says of this capacity where the person lives, with its provisions and whether they were compared.
fn law(say: &Speech, case: &Case) -> Vec<String> {
    let residence = &case.opened.residence;
    let cited = |said: String, cites: &[Cite]| {
        let list: Vec<String> = cites.iter().map(|cite| cite.text.to_string()).collect();
        let mark = match cites.iter().all(|cite| cite.verified.is_some()) {
            true => String::new(),
            false => format!(" {}", say.t("law-not-compared")),
        };
        format!("{said} ({}){mark}", list.join("; "))
    };
    match case.opened.capacity.as_str() {
        "parent" | "guardian" => match capacities().childs_view(residence) {
            Some(rule) => {
                let said = say.two(
                    "capacity-law-child",
                    "place",
                    &say.place(residence),
                    "age",
                    &u32::from(rule.age),
                );
                vec![cited(said, &rule.cites)]
            }
            None => vec![say.one("capacity-law-child-unknown", "place", &say.place(residence))],
        },
        "executor" => match capacities().after_death(residence) {
            Some(rule) => {
                let mut said = vec![cited(say.t(&format!("after-death-{}", rule.who.as_str())), &rule.cites)];
                said.extend(
                    rule.years.map(|years| say.one("capacity-law-years", "years", &u32::from(years))),
                );
                said
            }
            None => vec![say.t("capacity-law-death")],
        },
        "agent" => match capacities().agents(&case.regimes) {
            Some(rule) => vec![cited(say.t("capacity-law-agent"), &rule.cites)],
            None => vec![say.t("capacity-law-agent-no")],
        },
        _ => Vec::new(),
    }
}

#[post("/desk/cases/{reference}/capacity")]
async fn send_capacity(
    visitor: Visitor,
    who: Handler,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    let desk = open(&app, &visitor, &row).await?;
    let what = Seen::ALL.into_iter().find(|what| what.as_str() == form.get("what"));
    let what = what.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let note = match text(&app, &desk, None, &staff, "reason", &form) {
        Ok(note) => note,
        Err(missing) => return again(&app, &visitor, &staff, row, &action(what), &form, missing).await,
    };
    let shown = Shown { what, holds: form.get("do") == "yes" };
    match record_capacity(&app, &staff.actor(), row.submission_id, shown, note).await {
        Ok(()) => Ok(see_other(&format!("/desk/cases/{}#capacity", row.reference))),
        Err(error) => {
            let refused = visitor.apply_failed(error)?;
            again(&app, &visitor, &staff, row, &action(what), &form, refused).await
        }
    }
}
