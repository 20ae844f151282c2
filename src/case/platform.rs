//! What the organisation's platform does to somebody who is exercising a right: nobody is treated worse for it
//! (Civ. Code 1798.125), so that whatever lowers a service, a price or a limit meanwhile carries its reason.

use super::{Actor, Event, TextRef};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Something that leaves a person worse off at the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlatformAction {
    /// Goods or services were denied, or the account was closed or suspended.
    ServiceDenied,
    /// A price or a rate went up, or a discount was taken away.
    PriceRaised,
    /// The level or quality of a service went down.
    QualityLowered,
    /// A limit was set or lowered.
    LimitLowered,
    /// Anything else that leaves the person worse off.
    Other,
}

impl PlatformAction {
    /// Every action.
    pub const ALL: [PlatformAction; 5] = [
        PlatformAction::ServiceDenied,
        PlatformAction::PriceRaised,
        PlatformAction::QualityLowered,
        PlatformAction::LimitLowered,
        PlatformAction::Other,
    ];

    /// Its name in the API and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            PlatformAction::ServiceDenied => "service-denied",
            PlatformAction::PriceRaised => "price-raised",
            PlatformAction::QualityLowered => "quality-lowered",
            PlatformAction::LimitLowered => "limit-lowered",
            PlatformAction::Other => "other",
        }
    }
}

impl FromStr for PlatformAction {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        PlatformAction::ALL.into_iter().find(|action| action.as_str() == text).ok_or_else(|| {
            let names: Vec<_> = PlatformAction::ALL.iter().map(|action| action.as_str()).collect();
            format!("is no action we know: use one of {}", names.join(", "))
        })
    }
}

/// Puts an action on the record of a case. It changes nothing of the case.
pub(super) fn record(action: PlatformAction, reason: TextRef, by: Actor, now: DateTime<Utc>) -> Vec<Event> {
    vec![Event::PlatformActed { action, at: now, reason, by }]
}
