//! How letters go.

use chrono::Duration;
use serde::Deserialize;

/// Minutes after which nobody takes a letter back any more, at most.
const MOST_MINUTES: u32 = 120;

/// `[letters]`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Letters {
    /// Minutes in which a decision of staff can be taken back before its letter goes; 0 lets it go at once.
    pub undo_minutes: u32,
}

impl Default for Letters {
    fn default() -> Self {
        Letters { undo_minutes: 10 }
    }
}

impl Letters {
    /// How long a letter waits.
    pub fn undo(&self) -> Duration {
        Duration::minutes(self.undo_minutes.into())
    }

    /// What is wrong with it, with what to type.
    pub(super) fn problem(&self) -> Option<String> {
        (self.undo_minutes > MOST_MINUTES)
            .then(|| format!("letters.undo_minutes: write a number of minutes from 0 to {MOST_MINUTES}"))
    }
}
