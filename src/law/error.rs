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
    #[error("{0} does not know the right \"{1}\": it knows {2}")]
    UnknownRight(RegimeId, Right, String),
    /// The law knows no such duty for the right.
    #[error("{0} asks no \"{2}\" for the right \"{1}\": it asks {3}")]
    NoSuchDuty(RegimeId, Right, Duty, String),
    /// The law does not hold for a request received then.
    #[error(
        "{regime} does not hold for a request received on {received}: it holds for those received from {from} on"
    )]
    NotInForce {
        /// The law.
        regime: RegimeId,
        /// Local day of receipt.
        received: NaiveDate,
        /// First day of receipt it holds for.
        from: NaiveDate,
    },
    /// The law holds, and has a rule for this only for other days of receipt.
    #[error("{regime} has no rule for the right \"{right}\" of a request received on {received}{}", since(*.from))]
    NoRuleThen {
        /// The law.
        regime: RegimeId,
        /// What is asked.
        right: Right,
        /// Local day of receipt.
        received: NaiveDate,
        /// First day of receipt it has one for, where that is still to come.
        from: Option<NaiveDate>,
    },
    /// A signature under a rule that does not exist.
    #[error("law.signed_off: there is no rule \"{0}\": use the id that a statute file or a warning names")]
    NoRuleToSign(String),
    /// A policy of the operator about identity that no law lets them have.
    #[error("identity: {0}")]
    Identity(String),
    /// There is no law to compute by.
    #[error("a case needs at least one law")]
    NoRegime,
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
    #[error("statute {file}, line {line}: {why}")]
    Statute {
        /// Name of the file.
        file: String,
        /// Line, from 1; 0 where none can be named.
        line: usize,
        /// Reason.
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

fn since(from: Option<NaiveDate>) -> String {
    from.map(|day| format!(": it has one for those received from {day} on")).unwrap_or_default()
}

impl LawError {
    pub(super) fn statute(file: &str, line: usize, why: impl Into<String>) -> Self {
        LawError::Statute { file: file.to_owned(), line, why: why.into() }
    }
}
