//! Finding the same identifier again without being able to read it.

use crate::case::IdentifierKind;

/// A blind index: equal for equal identifiers, and nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindTag {
    /// Kind of identifier.
    pub kind: IdentifierKind,
    /// Version of the normal form.
    pub normaliser: i16,
    /// The index key.
    pub key_id: String,
    /// HMAC of the normal form.
    pub tag: [u8; 32],
}
