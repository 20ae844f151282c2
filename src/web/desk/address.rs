//! Where the letters of a request go, and another address that somebody gave or staff were told.

use super::actions::{again, open, text};
use super::staff::{Handler, in_scope};
use super::{Failure, Refused, Trouble};
use crate::app::App;
use crate::case::{Assurance, Case};
use crate::casework::{Desk, accept_address, contact, contact_email, stop_address};
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::see_other;
use crate::web::visitor::Visitor;
use actix_web::{HttpResponse, post, web};
use entity::{address_change, submission};

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(send_address);
}

/// A change as staff see it.
pub(super) struct Change {
    pub id: String,
    pub value: String,
    pub state: String,
    pub may_stop: bool,
}

/// The part of a case's page about the address.
#[derive(Default)]
pub(super) struct Section {
    pub contact: String,
    pub changes: Vec<Change>,
    /// The newest address somebody asked for and nobody accepted.
    pub asked: String,
    pub proofs: Vec<(&'static str, String)>,
    pub may_change: bool,
}

/// What staff may have seen of who gives another address.
const PROOFS: [Assurance; 7] = [
    Assurance::None,
    Assurance::Mailbox,
    Assurance::Account,
    Assurance::MatchedData,
    Assurance::Declaration,
    Assurance::Document,
    Assurance::Mandate,
];

impl Section {
    /// Nothing where the words are shredded.
    pub async fn of(
        app: &App,
        visitor: &Visitor,
        desk: Option<&Desk>,
        case: &Case,
        submission: &submission::Model,
    ) -> Result<Self, Failure> {
        let broken = |error: store::StoreError| visitor.store_failed(&error);
        let Some(desk) = desk else { return Ok(Section::default()) };
        let (say, zone, now) = (&visitor.say, case.opened.zone, app.now());
        let mut section = Section {
            contact: contact(&app.db.read, desk, submission, now).await.map_err(broken)?.unwrap_or_default(),
            proofs: PROOFS
                .map(|proof| (proof.as_str(), say.t(&format!("assurance-{}", proof.as_str()))))
                .to_vec(),
            may_change: true,
            ..Section::default()
        };
        for row in store::addresses::of_submission(&app.db.read, submission.id).await.map_err(broken)? {
            let value = desk.changed_address(&row).unwrap_or_default();
            if row.holds_from.is_none() && row.confirmed_at.is_some() {
                section.asked.clone_from(&value);
            }
            let state = match (row.confirmed_at, row.holds_from) {
                (None, None) => continue,
                (Some(_), None) => say.t("desk-address-asked"),
                (None, Some(_)) => say.t("desk-address-unconfirmed"),
                (Some(_), Some(from)) if from > now => {
                    say.one("desk-address-waits", "moment", &say.moment(from, zone))
                }
                (Some(_), Some(from)) => say.one("desk-address-since", "moment", &say.moment(from, zone)),
            };
            let may_stop = row.holds_from.is_none_or(|from| from > now);
            section.changes.push(Change { id: row.id.to_string(), value, state, may_stop });
        }
        Ok(section)
    }
}

#[post("/desk/cases/{reference}/address")]
async fn send_address(
    visitor: Visitor,
    who: Handler,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    let desk = open(&app, &visitor, &row).await?;
    let changes = store::addresses::of_submission(&app.db.read, row.submission_id).await;
    let changes = changes.map_err(|error| visitor.store_failed(&error))?;
    let done = match form.get("do") {
        "stop" => {
            let id = form.get("change").parse().map_err(|_| visitor.failed(Trouble::NotFound))?;
            stop_address(&app, &staff.actor(), row.submission_id, id).await
        }
        _ => {
            let wrong = |field, id| Refused::Missing(field, id);
            let proof = PROOFS.into_iter().find(|proof| proof.as_str() == form.get("kind"));
            let typed = contact_email(form.get("value")).ok_or(wrong("email", "wrong-email"));
            let asked = typed.and_then(|email| {
                let proof = proof.ok_or(wrong("proof", "wrong-no-proof"))?;
                Ok((email, proof, text(&app, &desk, None, &staff, "reason", &form)?))
            });
            match asked {
                Ok((email, proof, why)) => {
                    let change = known(&desk, changes, email)
                        .unwrap_or_else(|| desk.address_change(&app, email, false));
                    accept_address(&app, &staff.actor(), change, proof, why).await
                }
                Err(missing) => return again(&app, &visitor, &staff, row, "address", &form, missing).await,
            }
        }
    };
    match done {
        Ok(()) => Ok(see_other(&format!("/desk/cases/{}#address", row.reference))),
        Err(error) => {
            let refused = visitor.apply_failed(error)?;
            again(&app, &visitor, &staff, row, "address", &form, refused).await
        }
    }
}

/// The newest change that somebody asked for with this address, and showed to be theirs.
fn known(desk: &Desk, changes: Vec<address_change::Model>, email: &str) -> Option<address_change::Model> {
    let same = |row: &address_change::Model| desk.changed_address(row).is_ok_and(|known| known == email);
    changes.into_iter().rev().filter(|row| row.confirmed_at.is_some()).find(same)
}
