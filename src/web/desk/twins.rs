//! Other cases that may be the same request.

use super::{Failure, Trouble};
use crate::access::Staff;
use crate::app::App;
use crate::case::{Case, Other};
use crate::casework::{Desk, duplicates};
use crate::store;
use crate::web::visitor::Visitor;

/// Another case that may be the same request.
pub(super) struct Twin {
    pub reference: String,
    /// Why it may be, and when it was received.
    pub words: String,
    pub state: String,
}

/// The cases that may be the same as this one, of those that somebody may see.
pub(super) async fn suggested(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    desk: &Desk,
    case: &Case,
) -> Result<Vec<Other>, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let submission = store::submissions::get(&app.db.read, desk.submission).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let mut found = Vec::new();
    for other in duplicates(app, desk, &submission, case).await.map_err(broken)? {
        let theirs = other.case.opened.submission;
        let closed = store::submissions::names_one_of(&app.db.read, theirs, &staff.closed);
        if !closed.await.map_err(broken)? {
            found.push(other);
        }
    }
    Ok(found)
}

/// The same, in words.
pub(super) async fn twins(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    desk: &Desk,
    case: &Case,
) -> Result<Vec<Twin>, Failure> {
    let say = &visitor.say;
    let words = |other: Other| Twin {
        words: say.one(
            if other.is_same_person { "case-twin" } else { "case-twin-claimed" },
            "moment",
            &say.moment(other.case.received_at(), case.opened.zone),
        ),
        state: say.t(&format!("state-{}", other.case.state())),
        reference: other.case.opened.reference,
    };
    Ok(suggested(app, visitor, staff, desk, case).await?.into_iter().map(words).collect())
}
