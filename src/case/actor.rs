//! Who asks for a move.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Who asks for a move. Written into the ledger, so it holds ids, never names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Actor {
    /// The person who asks, by portal or a link in a letter.
    Person,
    /// A staff member in a role.
    Staff {
        /// Row id of the staff member.
        id: Uuid,
        /// The role read from the database for this very request.
        role: Role,
    },
    /// A machine with an API token.
    Machine {
        /// Row id of the token.
        token: Uuid,
    },
    /// rightsdesk itself: a job or a timer.
    System,
}

/// What a staff member may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Works on cases.
    Handler,
    /// Data protection officer: works on cases and decides the hard ones.
    Dpo,
    /// Reads everything, changes nothing.
    Auditor,
    /// Works on cases, manages staff and parked jobs.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 4] = [Role::Handler, Role::Dpo, Role::Auditor, Role::Admin];

    /// The name used on the command line and in rows.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Handler => "handler",
            Role::Dpo => "dpo",
            Role::Auditor => "auditor",
            Role::Admin => "admin",
        }
    }

    /// Whether this role may move a case at all.
    pub fn may_decide(self) -> bool {
        !matches!(self, Role::Auditor)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Role::ALL
            .into_iter()
            .find(|role| role.as_str() == text)
            .ok_or_else(|| format!("unknown role \"{text}\": use handler, dpo, auditor or admin"))
    }
}
