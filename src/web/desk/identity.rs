//! Asking who somebody is: the words for the person, and why it is asked.

use super::Refused;
use super::actions::sealed;
use crate::access::Staff;
use crate::app::App;
use crate::case::{Case, Command, Gated};
use crate::casework::{Desk, Prose, Side};
use crate::law::{Asked, LawBook, Level, Needs};
use crate::web::forms::Form;
use crate::words::Speech;

/// The question a form asks for, with its texts.
///
/// # Errors
/// What is missing in the form, or the provision that forbids the question.
pub(super) fn question(
    app: &App,
    desk: &Desk,
    case: &Case,
    staff: &Staff,
    law: &LawBook,
    form: &Form,
) -> Result<(Command, Vec<Side>), Refused> {
    let gated = Gated::of(case, law).map_err(Refused::Lawfully)?;
    let text = |field, kind| sealed(app, desk, Some(case.id), staff, kind, form, field);
    let why: Prose = text("why", "identity-why")?;
    let question = text("text", "reason")?;
    let command = Command::AskIdentity(gated.ask(question.refers, why.refers));
    Ok((command, vec![Side::Text(question.row), Side::Text(why.row)]))
}

/// What the form says staff must write down; empty where nobody may be asked.
pub(super) fn why_label(say: &Speech, case: &Case, law: &LawBook) -> String {
    match Gated::of(case, law).map(|gated| gated.asked()) {
        Ok(asked) => say.t(match asked {
            Asked::Always => "field-why-proportionate",
            Asked::OnDoubt | Asked::Never => "field-why-doubt",
        }),
        Err(_) => String::new(),
    }
}

/// How sure the laws of a case need us to be, in words.
pub(super) fn needed(say: &Speech, case: &Case, law: &LawBook) -> String {
    let Level { needs, points, declaration } = law.identity(&case.regimes, case.exercise()).level;
    match (needs, declaration) {
        (Needs::None, _) => say.t("needs-none"),
        (Needs::Mailbox, _) => say.t("needs-mailbox"),
        (Needs::MatchedData, false) => say.one("needs-matched-data", "points", &points),
        (Needs::MatchedData, true) => say.one("needs-declaration", "points", &points),
    }
}
