//! What a person typed about themselves.

use crate::keys::IdentifierKind;
use serde::{Deserialize, Serialize};

/// What a person typed about themselves: claims, shown as such, and never a key to anyone's data.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the contract's own names")]
pub struct Claims {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub postal_address: Option<String>,
    pub customer_id: Option<String>,
    pub name: Option<String>,
    /// The person on whose behalf somebody else asks.
    pub on_behalf_of: Option<String>,
    /// The agent who sent it, as a machine named them.
    pub agent: Option<String>,
}

impl Claims {
    /// The claims that can be indexed blindly and suppressed.
    pub fn identifiers(&self) -> Vec<(IdentifierKind, &str)> {
        [
            (IdentifierKind::Email, &self.email),
            (IdentifierKind::Phone, &self.phone),
            (IdentifierKind::CustomerId, &self.customer_id),
        ]
        .into_iter()
        .filter_map(|(kind, value)| value.as_deref().map(|value| (kind, value)))
        .collect()
    }

    /// Whether there is any way to find or reach the person.
    pub fn reach_someone(&self) -> bool {
        [&self.email, &self.phone, &self.postal_address, &self.customer_id].into_iter().any(Option::is_some)
    }
}

impl std::fmt::Debug for Claims {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Claims([personal data])")
    }
}
