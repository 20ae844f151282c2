//! Why a date cannot be computed.

use super::{Duty, RegimeId, Right};
use chrono::NaiveDate;

/// Why a date cannot be computed. Each says what was wrong and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LawError {
    /// There is no such law.
    #[error("there is no regime \"{0}\": the regimes are {1}")]
    UnknownRegime(RegimeId, String),
    /// The law does not know the right.
    #[error("{0} does not know the right \"{1}\"")]
    UnknownRight(RegimeId, Right),
    /// The law knows no such duty for the right.
    #[error("{0} asks no \"{2}\" for the right \"{1}\"")]
    NoSuchDuty(RegimeId, Right, Duty),
    /// There is no such calendar; and what would be right.
    #[error("there is no calendar \"{0}\": {1}")]
    UnknownCalendar(String, String),
    /// Bank holidays differ between the nations of the United Kingdom.
    #[error("bank holidays differ by nation: use GB-ENG, GB-WLS, GB-SCT or GB-NIR instead of GB")]
    NationNeeded,
    /// An answer before its question.
    #[error("the answer of {answered} is dated before its question of {asked}")]
    AnswerBeforeQuestion {
        /// Local day of the question.
        asked: NaiveDate,
        /// Local day of the answer.
        answered: NaiveDate,
    },
    /// Something before receipt.
    #[error("an event of {event} is dated before the receipt of {received}")]
    BeforeReceipt {
        /// Local day of the event.
        event: NaiveDate,
        /// Local day of receipt.
        received: NaiveDate,
    },
    /// A date no calendar reaches.
    #[error("the date lies outside the years that can be computed")]
    OutOfRange,
    /// A statute file that cannot be read.
    #[error("statute {file}: {why}")]
    Statute {
        /// Name of the file.
        file: String,
        /// Line and reason.
        why: String,
    },
    /// Calendar data that cannot be read.
    #[error("calendar data {file}, line {line}: {why}")]
    CalendarData {
        /// Name of the file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Reason.
        why: String,
    },
}
