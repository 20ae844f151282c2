//! Questions about what a source already holds, and the form in which two spellings of an answer are equal.

use super::{Assurance, Case, Event, Proof};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// What kind of answer a question has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PointKind {
    /// Words, whatever their case, blanks and punctuation.
    Text,
    /// A number, by its digits.
    Digits,
    /// A day.
    Date,
}

/// Fewer answers than these prove nothing (11 CCR 7062: two points for a reasonable degree, three for a high one).
pub const FEWEST_POINTS: usize = 2;

/// An answer in its comparable form; none for what cannot be one.
pub fn normalise_point(kind: PointKind, value: &str) -> Option<String> {
    let value: String = value.trim().nfkc().collect();
    let normal: String = match kind {
        PointKind::Text => {
            value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        }
        PointKind::Digits => value.chars().filter(char::is_ascii_digit).collect(),
        PointKind::Date => {
            let day = value.get(..10)?;
            let read = |form| chrono::NaiveDate::parse_from_str(day, form).ok();
            read("%Y-%m-%d").or_else(|| read("%d.%m.%Y")).map(|day| day.to_string()).unwrap_or_default()
        }
    };
    (!normal.is_empty()).then_some(normal)
}

/// What came of answers to such questions: how many there were, and whether every one was right.
pub(super) fn compared(case: &Case, points: u8, matched: bool) -> Vec<Event> {
    let mut events = vec![Event::PointsCompared { points, matched }];
    if matched {
        events.extend(raised(case, Assurance::MatchedData, Proof::Points));
        if case.declared.is_some() {
            events.extend(raised(case, Assurance::Declaration, Proof::Declaration));
        }
    }
    events
}

/// The event that makes a case surer, where it does.
pub(super) fn raised(case: &Case, assurance: Assurance, proof: Proof) -> Option<Event> {
    (assurance > case.assurance).then_some(Event::AssuranceRaised { assurance, proof })
}
