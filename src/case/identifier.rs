//! What identifies a person somewhere, and the form in which two spellings of it are equal.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;

/// Version of the normal form: kept with every index, so that a better one can come later.
pub const NORMALISER: i16 = 1;

/// What identifies a person somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A postal address; never indexed.
    PostalAddress,
    /// The organisation's own number for a customer.
    CustomerId,
    /// An account at the organisation's platform.
    Account,
}

impl IdentifierKind {
    /// Every kind.
    pub const ALL: [IdentifierKind; 5] = [
        IdentifierKind::Email,
        IdentifierKind::Phone,
        IdentifierKind::PostalAddress,
        IdentifierKind::CustomerId,
        IdentifierKind::Account,
    ];

    /// Its name in rows and in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            IdentifierKind::Email => "email",
            IdentifierKind::Phone => "phone",
            IdentifierKind::PostalAddress => "postal-address",
            IdentifierKind::CustomerId => "customer-id",
            IdentifierKind::Account => "account",
        }
    }
}

impl fmt::Display for IdentifierKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for IdentifierKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        IdentifierKind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| format!("unknown kind of identifier \"{text}\""))
    }
}

/// The form in which two spellings of one identifier are equal; none for what cannot be one, or cannot be compared.
pub fn normalise(kind: IdentifierKind, value: &str) -> Option<String> {
    let value: String = value.trim().nfkc().collect();
    match kind {
        IdentifierKind::Email => {
            let (local, domain) = value.rsplit_once('@')?;
            let sound = !local.is_empty() && !domain.is_empty() && !value.chars().any(char::is_whitespace);
            sound.then(|| value.to_lowercase())
        }
        IdentifierKind::Phone => {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            let international = value.starts_with('+') || digits.starts_with("00");
            let digits = digits.strip_prefix("00").map_or(digits.clone(), str::to_owned);
            (digits.len() >= 5).then(|| if international { format!("+{digits}") } else { digits })
        }
        IdentifierKind::CustomerId | IdentifierKind::Account => {
            let plain: String = value.chars().filter(|c| !c.is_whitespace()).collect();
            (!plain.is_empty()).then(|| plain.to_uppercase())
        }
        IdentifierKind::PostalAddress => None,
    }
}
