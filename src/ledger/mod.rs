//! The rules of the record: one hash chain a stream, signed heads, and finding what was changed afterwards. Pure: rows
//! come from the store.

mod chain;
mod check;

pub use chain::{GENESIS, Link, commitment, hash, head_message};
pub use check::{Break, StoredEvent, StoredHead, StreamCheck, Verified, VerifyingKeys, fingerprint};
