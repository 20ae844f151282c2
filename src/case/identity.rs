//! How sure we are who is asking, and how sure a right needs us to be.

use crate::law::Right;
use serde::{Deserialize, Serialize};

/// How sure we are who is asking, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Assurance {
    /// Nothing was shown: everything typed is a claim.
    None,
    /// They read mail sent to the address they gave.
    Mailbox,
    /// They signed in to their account.
    Account,
    /// They knew data the organisation already holds.
    MatchedData,
    /// They signed a declaration.
    Declaration,
    /// Staff saw a document; only the outcome is kept.
    Document,
    /// They showed a mandate to act for someone.
    Mandate,
}

impl Assurance {
    /// Name used as the last part of message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Assurance::None => "none",
            Assurance::Mailbox => "mailbox",
            Assurance::Account => "account",
            Assurance::MatchedData => "matched-data",
            Assurance::Declaration => "declaration",
            Assurance::Document => "document",
            Assurance::Mandate => "mandate",
        }
    }
}

/// How something was proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// The button behind the mailed link was pressed.
    Link,
    /// The mailed code was typed.
    Code,
    /// Signed in to the account.
    Account,
    /// Staff recorded it, with a reason.
    Staff,
    /// Questions about what is held were answered right.
    Points,
    /// A declaration was signed.
    Declaration,
    /// Staff accepted a document.
    Document,
}

/// The least assurance `right` needs before anything of a person's data moves.
///
/// Opt-outs need none: a request to opt out need not be verifiable (11 CCR 7026(d), 7027(e), 7060(b)), and an
/// objection to direct marketing takes effect at once (GDPR art. 21(3)).
/// The others need a proven mailbox at least (GDPR art. 12(6), 5(1)(f); 11 CCR 7060).
pub fn needed_for(right: Right, direct_marketing: bool) -> Assurance {
    match right {
        Right::OptOut | Right::LimitSensitive | Right::Inquiry | Right::Complaint | Right::Appeal => {
            Assurance::None
        }
        Right::Objection if direct_marketing => Assurance::None,
        _ => Assurance::Mailbox,
    }
}
