//! What the form of a task about data needs: which fields may be kept, where an entry may stand, what forbids to erase.

use super::deeds::{FieldChoice, all_fields, fields_of};
use crate::app::App;
use crate::case::{Case, StandingHold, TaskKind, to_weigh};
use crate::casework::{Desk, WrongEntry};
use crate::law::LawBook;
use crate::words::Speech;
use entity::free_text;
use uuid::Uuid;

/// A hold that covers what a task is about.
pub(super) struct HoldLine {
    pub id: String,
    pub words: String,
}

/// What the form of a task about data needs.
#[derive(Default)]
pub(super) struct DeedForm {
    /// Fields that may be kept while the others go.
    pub fields: Vec<FieldChoice>,
    /// Where an entry may stand that was said to be wrong.
    pub entries: Vec<FieldChoice>,
    /// What is weighed before an entry is left as it is.
    pub weigh: Vec<FieldChoice>,
    /// What the person says is wrong, and what is right.
    pub claim: Option<WrongEntry>,
    /// Holds that forbid to erase it.
    pub holds: Vec<HoldLine>,
}

/// The form of a task; empty for a task about no data.
pub(super) fn deed_form(
    app: &App,
    say: &Speech,
    law: &LawBook,
    case: &Case,
    task: Uuid,
    (held, desk, texts): (&[StandingHold], Option<&Desk>, &[free_text::Model]),
) -> DeedForm {
    let Some(deed) = case.deeds.iter().find(|deed| deed.task == task && !deed.kind.tells()) else {
        return DeedForm::default();
    };
    let map = &app.data_map;
    let is_entry = deed.claim.is_some();
    let weigh = |name: String| FieldChoice { words: say.t(&format!("weigh-{name}")), value: name };
    let covering = held.iter().filter(|hold| deed.kind == TaskKind::Erase && hold.covers(&deed.category));
    let line = |hold: &StandingHold| HoldLine {
        id: hold.hold.to_string(),
        words: say.one("task-on-hold", "date", &say.date(hold.review_on)),
    };
    DeedForm {
        fields: if deed.kind == TaskKind::Erase { fields_of(say, map, &deed.category) } else { Vec::new() },
        entries: if is_entry { all_fields(say, map) } else { Vec::new() },
        weigh: if is_entry { to_weigh(case, law).into_iter().map(weigh).collect() } else { Vec::new() },
        claim: deed.claim.and_then(|claim| {
            let row = texts.iter().find(|row| row.id == claim)?;
            serde_json::from_str(&desk?.read_text(row).ok()?).ok()
        }),
        holds: covering.map(line).collect(),
    }
}
