//! The person says on the status page how they wish to be written to.

use super::status::{asks_for_code, signed};
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::Actor;
use crate::casework::{Desk, set_wishes};
use crate::web::forms::Checked;
use crate::web::page::see_other;
use crate::web::visitor::Visitor;
use crate::web::wishes::of_form;
use actix_web::{HttpRequest, HttpResponse, post, web};

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(wish);
}

#[post("/requests/{reference}/wishes")]
async fn wish(
    request: HttpRequest,
    visitor: Visitor,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let Some(signed) = signed(&request, &app, &visitor, &reference).await? else {
        return Ok(asks_for_code(&visitor, &reference));
    };
    super::limit(&app, &visitor, "message", app.config.limits.submissions_per_hour).await?;
    let desk = Desk::open(&app, &signed.submission).map_err(|_| visitor.trouble(Trouble::Shredded))?;
    let done = set_wishes(&app, &Actor::Person, &desk, of_form(&form.0)).await;
    done.map_err(|error| visitor.apply_trouble(&error))?;
    Ok(see_other(&format!("/requests/{}", signed.submission.reference)))
}
