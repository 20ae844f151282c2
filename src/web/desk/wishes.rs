//! Staff record how a person wishes to be written to, as they were told.

use super::staff::{Handler, in_scope};
use super::{Failure, Trouble};
use crate::app::App;
use crate::casework::set_wishes;
use crate::web::forms::Checked;
use crate::web::page::see_other;
use crate::web::visitor::Visitor;
use crate::web::wishes::of_form;
use actix_web::{HttpResponse, post, web};

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(record);
}

#[post("/desk/cases/{reference}/wishes")]
async fn record(
    visitor: Visitor,
    who: Handler,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let row = in_scope(&app, &visitor, &who.0, &reference).await?;
    let desk = super::actions::open(&app, &visitor, &row).await?;
    match set_wishes(&app, &who.0.actor(), &desk, of_form(&form.0)).await {
        Ok(()) => Ok(see_other(&format!("/desk/cases/{}", row.reference))),
        Err(error) => {
            visitor.apply_failed(error)?;
            Err(visitor.failed(Trouble::NotAllowed))
        }
    }
}
