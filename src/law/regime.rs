//! Names of laws.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The name of a law a case runs under, such as `gdpr`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RegimeId(String);

impl RegimeId {
    /// A name; whether there is such a law, the book knows.
    pub fn new(name: impl Into<String>) -> Self {
        RegimeId(name.into())
    }

    /// No statute applies; answered all the same, in the organisation's own time.
    pub fn none() -> Self {
        RegimeId("none".to_owned())
    }

    /// The contract's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a law applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The controller is established where it holds (GDPR art. 3(1)).
    Establishment,
    /// The person lives where it holds.
    Residence,
    /// The person named it.
    Named,
    /// Staff said so.
    Staff,
    /// No law applies: the organisation's own promise.
    Nothing,
}

/// A law a request runs under, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applies {
    /// Which.
    pub regime: RegimeId,
    /// Why.
    pub because: Basis,
}

impl fmt::Display for RegimeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
