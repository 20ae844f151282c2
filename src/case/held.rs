//! Whether a source held what was proven before the request: nothing is disclosed, changed or erased for whoever came to
//! an address later.

use super::{Came, Case, Deed, Entry, Event, Refusal, RefusalKind, TaskKind};
use serde::{Deserialize, Serialize};

/// What a source says of what was proven, for one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// It held it for these records when the request came.
    Before,
    /// It holds it, and cannot say since when.
    Unknown,
    /// It holds it only since after the request: that proves nothing.
    After,
    /// It holds no record under it.
    Nothing,
    /// It could not be asked, or not by what was proven.
    NotAsked,
}

impl Held {
    /// Every answer.
    pub const ALL: [Held; 5] = [Held::Before, Held::Unknown, Held::After, Held::Nothing, Held::NotAsked];

    /// Last part of its message ids, `held-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Held::Before => "before",
            Held::Unknown => "unknown",
            Held::After => "after",
            Held::Nothing => "nothing",
            Held::NotAsked => "not-asked",
        }
    }

    /// Whether there are records that may be acted on.
    fn is_theirs(self) -> bool {
        matches!(self, Held::Before | Held::Unknown)
    }
}

/// What the sources say of one category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryHeld {
    /// The category, by its id in the data map.
    pub category: String,
    /// Whether what was proven is what its source held.
    pub held: Held,
}

impl Case {
    /// What the sources said last of a category; none where they were not asked yet.
    pub fn held(&self, category: &str) -> Option<Held> {
        self.held.iter().find(|known| known.category == category).map(|known| known.held)
    }

    /// Whether data are still to be erased or corrected: then it matters whose they are.
    pub fn has_data_to_change(&self) -> bool {
        self.deeds.iter().any(|deed| changes_data(deed.kind) && deed.came.is_none())
    }

    /// Takes over what the sources said. What was erased is not found any more: that the records were the person's stays.
    pub(super) fn checked(&mut self, found: &[CategoryHeld]) {
        for new in found {
            match self.held.iter_mut().find(|known| known.category == new.category) {
                Some(known)
                    if known.held.is_theirs() && matches!(new.held, Held::Nothing | Held::NotAsked) => {}
                Some(known) => known.held = new.held,
                None => self.held.push(new.clone()),
            }
        }
    }
}

/// To restrict protects whoever it concerns; to erase or correct may harm them.
fn changes_data(kind: TaskKind) -> bool {
    matches!(kind, TaskKind::Erase | TaskKind::Correct)
}

/// Whether the deed may be recorded as this: done only for records that their source held under what was proven.
pub(super) fn may_come(case: &Case, deed: &Deed, came: &Came, entry: Option<&Entry>) -> Result<(), Refusal> {
    if !changes_data(deed.kind) || !came.acted() {
        return Ok(());
    }
    // What is said to be wrong in one entry has its category from whoever found it.
    let category = entry.map_or(deed.category.as_str(), |entry| entry.category.as_str());
    match case.held(category) {
        Some(held) if held.is_theirs() => Ok(()),
        Some(Held::After) => Err(Refusal::plain(RefusalKind::HeldSinceAfter)),
        Some(Held::Nothing) => Err(Refusal::plain(RefusalKind::NotHeld)),
        Some(_) | None => Err(Refusal::plain(RefusalKind::HeldNotChecked)),
    }
}

/// Records what the sources said, where it matters.
pub(super) fn record(case: &Case, found: Vec<CategoryHeld>) -> Vec<Event> {
    match case.is_closed() || !case.has_data_to_change() {
        true => Vec::new(),
        false => vec![Event::HeldChecked { found }],
    }
}
