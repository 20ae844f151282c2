//! What a person typed about themselves.

use crate::keys::IdentifierKind;
use serde::{Deserialize, Serialize};
use validator::ValidateEmail;

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
    /// What lets them ask for that person, in their words.
    pub authority: Option<String>,
    /// How old the child is that they ask for.
    pub childs_age: Option<String>,
    /// Whether others who look after the child agree: yes, no or nobody.
    pub others_agree: Option<String>,
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

/// An e-mail address that letters can go to: as HTML's own rule has it, with a domain that has a dot. None otherwise.
pub fn contact_email(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let domain_has_dot = typed.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'));
    (typed.len() <= 254 && domain_has_dot && typed.validate_email()).then_some(typed)
}

/// A telephone number: digits with what people write between them. None otherwise.
pub fn contact_phone(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let known = typed.chars().all(|c| c.is_ascii_digit() || " +-/().".contains(c));
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    (known && (5..=17).contains(&digits)).then_some(typed)
}
