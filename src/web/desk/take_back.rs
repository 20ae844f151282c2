//! Taking the last decision back, while its letter waits.

use super::Failure;
use super::actions::{Asked, apply_wish};
use super::staff::{Handler, in_scope};
use crate::app::App;
use crate::case::{Case, Command};
use crate::web::forms::Checked;
use crate::web::visitor::Visitor;
use crate::words::Speech;
use actix_web::{HttpResponse, post, web};
use chrono::{DateTime, Utc};

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(take_back);
}

/// What waits, and until when, in a sentence; none where nothing can be taken back.
pub(super) fn waiting(say: &Speech, case: &Case, now: DateTime<Utc>) -> Option<String> {
    let held = case.held_back.as_ref().filter(|_| case.waits(now))?;
    let moment = say.moment(held.until, case.opened.zone);
    Some(match held.letter {
        Some(letter) => {
            let name = say.t(&format!("letter-name-{}", letter.kind.as_str()));
            say.two("case-waits-letter", "letter", &name, "moment", &moment)
        }
        None => say.one("case-waits-package", "moment", &moment),
    })
}

#[post("/desk/cases/{reference}/take-back")]
async fn take_back(
    visitor: Visitor,
    who: Handler,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    apply_wish(&app, &visitor, &staff, row, "take-back", &form, Asked::plain(Command::TakeBack)).await
}
