//! The rights people exercise, by the contract's names.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

macro_rules! rights {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A right a person exercises.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Right { $($(#[$doc])* $variant,)* }

        impl Right {
            /// Every right, in the contract's order.
            pub const ALL: &'static [Right] = &[$(Right::$variant,)*];

            /// The contract's name.
            pub fn as_str(self) -> &'static str {
                match self { $(Right::$variant => $name,)* }
            }
        }
    };
}

rights! {
    /// A copy of one's data and what is done with it (GDPR art. 15; Civ. Code 1798.110).
    Access = "access",
    /// The kinds of data held (Civ. Code 1798.110, 1798.115).
    AccessCategories = "access-categories",
    /// Who received the data (GDPR art. 15(1)(c), 19).
    Recipients = "recipients",
    /// Correcting what is wrong (GDPR art. 16; Civ. Code 1798.106).
    Rectification = "rectification",
    /// Deleting (GDPR art. 17; Civ. Code 1798.105).
    Erasure = "erasure",
    /// Keeping but not using (GDPR art. 18).
    Restriction = "restriction",
    /// Taking one's data elsewhere (GDPR art. 20).
    Portability = "portability",
    /// Objecting to a use (GDPR art. 21).
    Objection = "objection",
    /// Opting out of sale and sharing (Civ. Code 1798.120).
    OptOut = "opt-out",
    /// Limiting the use of sensitive data (Civ. Code 1798.121).
    LimitSensitive = "limit-sensitive",
    /// Taking back consent (GDPR art. 7(3)).
    WithdrawConsent = "withdraw-consent",
    /// Opting out of automated decisions (11 CCR 7221).
    AutomatedDecisionOptOut = "automated-decision-opt-out",
    /// Learning how automated decisions are made (GDPR art. 15(1)(h); 11 CCR 7222).
    AutomatedDecisionAccess = "automated-decision-access",
    /// Having a person look at an automated decision (GDPR art. 22(3)).
    AutomatedDecisionReview = "automated-decision-review",
    /// Complaining to the controller (DPA 2018 s.164A).
    Complaint = "complaint",
    /// Appealing against a refusal (laws of US states).
    Appeal = "appeal",
    /// A question about privacy.
    Inquiry = "inquiry",
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Right {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Right::ALL.iter().copied().find(|right| right.as_str() == text).ok_or_else(|| {
            let names: Vec<_> = Right::ALL.iter().map(|right| right.as_str()).collect();
            format!("unknown right \"{text}\": use one of {}", names.join(", "))
        })
    }
}
