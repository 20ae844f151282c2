//! Money for an answer, at the desk: on which grounds, how much, and how many answers there were before.

use super::facts::Fact;
use super::{Failure, Refused};
use crate::app::App;
use crate::case::{Case, Fee, law_grounds};
use crate::casework::{Desk, answers_before};
use crate::law::{Ground, LawBook};
use crate::web::forms::Form;
use crate::web::visitor::Visitor;

/// The ground a form names, and what was counted for it.
#[derive(Default)]
pub(super) struct Counted {
    /// How many answers the person had before.
    pub answers: u32,
    /// Whether a refusal on this ground rests on that number.
    pub decides: bool,
}

/// Counts the answers a person had before, for the ground that a form names.
pub(super) async fn counted(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    case: &Case,
    form: &Form,
) -> Result<Counted, Failure> {
    let broken = |error: crate::store::StoreError| visitor.store_failed(&error);
    let law = app.law_of(&app.db.read, case).await.map_err(broken)?;
    let ground = form.get("ground");
    let counts = |known: &Ground| known.id == ground && known.after.is_some() && known.may_refuse();
    let decides = !law_grounds(case, &law, counts).is_empty();
    let answers = answers_before(app, desk, case, &law, ground).await.map_err(broken)?;
    Ok(Counted { answers, decides })
}

/// The amount a form asks for.
pub(super) fn fee(form: &Form) -> Result<Fee, Refused> {
    Fee::typed(form.get("amount"), form.get("currency")).ok_or(Refused::Missing("amount", "wrong-amount"))
}

/// How many answers the person had before, where the laws of the case make that matter.
pub(super) async fn before(
    app: &App,
    visitor: &Visitor,
    desk: Option<&Desk>,
    case: &Case,
    law: &LawBook,
) -> Result<Option<Fact>, Failure> {
    let broken = |error: crate::store::StoreError| visitor.store_failed(&error);
    let Some(desk) = desk else { return Ok(None) };
    let mut values = Vec::new();
    for ground in law_grounds(case, law, |ground| ground.after.is_some()) {
        let answers = answers_before(app, desk, case, law, &ground).await.map_err(broken)?;
        values.push(visitor.say.one(&format!("fact-answers-{ground}"), "answers", &answers));
    }
    let label = visitor.say.t("fact-answers");
    Ok((!values.is_empty()).then_some(Fact { label, values }))
}
