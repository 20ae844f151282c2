//! What somebody can be spared from now on.

use serde::{Deserialize, Serialize};

/// What a suppression stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuppressionKind {
    /// Sale and sharing (Civ. Code 1798.120).
    SaleShare,
    /// Use of sensitive data beyond what is needed (Civ. Code 1798.121).
    LimitSensitive,
    /// Direct marketing (GDPR art. 21(3)).
    Marketing,
    /// Decisions by machines, and profiling for them (11 CCR 7221).
    Profiling,
    /// Everything that rests on a consent (GDPR art. 7(3)).
    Consent,
}

impl SuppressionKind {
    /// Every kind.
    pub const ALL: [SuppressionKind; 5] = [
        SuppressionKind::SaleShare,
        SuppressionKind::LimitSensitive,
        SuppressionKind::Marketing,
        SuppressionKind::Profiling,
        SuppressionKind::Consent,
    ];

    /// Name in rows and in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            SuppressionKind::SaleShare => "sale-share",
            SuppressionKind::LimitSensitive => "limit-sensitive",
            SuppressionKind::Marketing => "marketing",
            SuppressionKind::Profiling => "profiling",
            SuppressionKind::Consent => "consent",
        }
    }
}
