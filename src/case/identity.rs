//! How sure we are who is asking. How sure a law needs us to be is data: see `law::identity`.

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
