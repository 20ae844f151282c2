//! What staff must know of a case before they try anything: what waits for a second person, what is not theirs to decide,
//! and what was advised.

use crate::access::Staff;
use crate::case::Case;
use crate::words::Speech;
use std::collections::HashMap;
use uuid::Uuid;

/// The notes for one reader.
pub(super) fn notes(say: &Speech, case: &Case, staff: &Staff, names: &HashMap<Uuid, String>) -> Vec<String> {
    let mut notes = Vec::new();
    if case.is_closed() {
        return notes;
    }
    if let Some(proposed) = &case.proposed {
        let what = say.t(&format!("four-eyes-{}", proposed.what.as_str()));
        let name = names.get(&proposed.by).cloned().unwrap_or_else(|| say.t("who-former"));
        let moment = say.moment(proposed.at, case.opened.zone);
        notes.push(say.with("note-proposed", &[("name", &name), ("moment", &moment), ("what", &what)]));
        let is_theirs = proposed.by == staff.id;
        notes.push(say.t(if is_theirs { "note-proposed-by-you" } else { "note-confirm" }));
    } else if !case.opened.four_eyes.is_empty() {
        let what = case.opened.four_eyes.iter().map(|what| say.t(&format!("four-eyes-{}", what.as_str())));
        notes.push(say.one("note-needs-two", "what", &say.list(&what.collect::<Vec<_>>())));
    }
    if case.was_decided_by(staff.id) {
        notes.push(say.t("note-decided-before"));
    }
    if let Some(advice) = case.advice {
        let advice = say.t(&format!("advice-{}", advice.as_str()));
        let id = if case.dissented { "note-dissented" } else { "note-advised" };
        notes.push(say.one(id, "advice", &advice));
    }
    notes
}
