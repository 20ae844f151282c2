//! The dates of a case under all its laws: the earliest rules.

use super::{Deadline, RegimeId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The dates of a case. Written into the ledger, and never computed again from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// When the answer is due, under the law that rules.
    pub due: Deadline,
    /// The law that rules: the one with the earliest date.
    pub regime: RegimeId,
    /// When receipt must be acknowledged, where a law asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledge_by: Option<Deadline>,
    /// Until when an extension can be told, where every law of the case knows one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extend_by: Option<Deadline>,
    /// The last day under the other laws of the case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<(RegimeId, NaiveDate)>,
}
