//! Documents that show who is asking: looked at, judged, and gone.

use super::actions::{again, open, text};
use super::staff::{Handler, in_scope};
use super::{Failure, Refused, Trouble};
use crate::access::{self, View};
use crate::app::App;
use crate::case::{Case, DocumentKind};
use crate::casework::{judge_document, open_document};
use crate::store;
use crate::web::forms::Checked;
use crate::web::page::see_other;
use crate::web::visitor::Visitor;
use actix_web::{HttpResponse, get, post, web};
use std::collections::HashMap;
use uuid::Uuid;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(see_document).service(send_judgement);
}

/// A document as staff see it.
pub(super) struct Row {
    pub id: String,
    pub words: String,
    pub waits: bool,
}

/// The part of a case's page about documents.
pub(super) struct Section {
    pub rows: Vec<Row>,
    pub kinds: Vec<(&'static str, String)>,
}

impl Section {
    pub async fn of(
        app: &App,
        visitor: &Visitor,
        names: &HashMap<Uuid, String>,
        case: &Case,
    ) -> Result<Self, Failure> {
        let (say, zone) = (&visitor.say, case.opened.zone);
        let found = store::proofs::documents(&app.db.read, case.opened.submission).await;
        let rows = found.map_err(|error| visitor.store_failed(&error))?.into_iter().map(|row| {
            let by = row.judged_by.and_then(|id| names.get(&id)).cloned().unwrap_or_default();
            let came = say.moment(row.created_at, zone);
            Row {
                id: row.id.to_string(),
                waits: row.outcome.is_none(),
                words: match row.outcome.as_deref() {
                    None => say.one("desk-document-waits", "moment", &came),
                    Some("not-needed") => say.t("desk-document-not-needed"),
                    Some(outcome) => {
                        let kind = say.t(&format!("document-{}", row.kind));
                        say.two(&format!("desk-document-{outcome}"), "kind", &kind, "name", &by)
                    }
                },
            }
        });
        Ok(Section {
            rows: rows.collect(),
            kinds: DocumentKind::ALL
                .map(|kind| (kind.as_str(), say.t(&format!("document-{}", kind.as_str()))))
                .to_vec(),
        })
    }
}

/// The document itself, for those who decide. That somebody looked is recorded before it is shown; nothing keeps a copy,
/// and nothing in it is run.
#[get("/desk/cases/{reference}/documents/{id}")]
async fn see_document(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let Handler(staff) = who;
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let documents = store::proofs::documents(&app.db.read, row.submission_id).await.map_err(broken)?;
    let document = documents.into_iter().find(|document| document.id == path.1);
    let document = document.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let chunks = store::files::chunks(&app.db.read, document.id).await.map_err(broken)?;
    let bytes = match document.outcome {
        None => open_document(&app, &document, &chunks).map_err(|_| visitor.failed(Trouble::Internal))?,
        Some(_) => None,
    };
    let bytes = bytes.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    access::record_view(&app, &staff, View::Document(document.id)).await.map_err(broken)?;
    Ok(HttpResponse::Ok()
        .content_type(document.media_type)
        .insert_header(("cache-control", "no-store"))
        .insert_header(("content-disposition", "inline"))
        .insert_header(("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"))
        .body(bytes))
}

#[post("/desk/cases/{reference}/documents/{id}")]
async fn send_judgement(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &path.0).await?;
    let desk = open(&app, &visitor, &row).await?;
    let kind = DocumentKind::ALL.into_iter().find(|kind| kind.as_str() == form.get("kind"));
    let kind = kind.ok_or(Refused::Missing("document", "wrong-no-document-kind"));
    let asked = kind.and_then(|kind| Ok((kind, text(&app, &desk, None, &staff, "reason", &form)?)));
    let (kind, why) = match asked {
        Ok(asked) => asked,
        Err(missing) => return again(&app, &visitor, &staff, row, "document", &form, missing).await,
    };
    let accepted = form.get("do") == "accept";
    let actor = staff.actor();
    let judged =
        judge_document(&app, (&actor, staff.id), row.submission_id, path.1, kind, accepted, why).await;
    match judged {
        Ok(()) => Ok(see_other(&format!("/desk/cases/{}#documents", row.reference))),
        Err(error) => {
            let refused = visitor.apply_failed(error)?;
            again(&app, &visitor, &staff, row, "document", &form, refused).await
        }
    }
}
