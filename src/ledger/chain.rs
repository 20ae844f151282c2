//! What is hashed, and what is signed.

use aws_lc_rs::digest::{Context, SHA256};
use chrono::{DateTime, Utc};

/// What stands before the first event of every stream.
pub const GENESIS: [u8; 32] = [0; 32];

/// One event as it is chained: the exact stored bytes, never written anew.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// The chain it belongs to.
    pub stream: &'a str,
    /// Its place, from 1.
    pub seq: i64,
    /// When; hashed as microseconds.
    pub at: DateTime<Utc>,
    /// Its name.
    pub kind: &'a str,
    /// Version of the body's shape.
    pub schema: i16,
    /// The stored bytes.
    pub body: &'a [u8],
    /// Hash of the event before.
    pub prev: [u8; 32],
}

/// Hash of an event: SHA-256 over a domain tag and every field after its length.
pub fn hash(link: &Link<'_>) -> [u8; 32] {
    digest(
        b"rightsdesk/ledger/event/v1",
        &[
            link.stream.as_bytes(),
            &link.seq.to_be_bytes(),
            &link.at.timestamp_micros().to_be_bytes(),
            link.kind.as_bytes(),
            &link.schema.to_be_bytes(),
            link.body,
            &link.prev,
        ],
    )
}

/// What a head's signature signs.
pub fn head_message(stream: &str, seq: i64, hash: &[u8; 32]) -> Vec<u8> {
    let mut message = b"rightsdesk/ledger/head/v1".to_vec();
    message.extend_from_slice(&(stream.len() as u32).to_be_bytes());
    message.extend_from_slice(stream.as_bytes());
    message.extend_from_slice(&seq.to_be_bytes());
    message.extend_from_slice(hash);
    message
}

/// Binds the ledger to a text it does not hold. Without the salt nobody can try out what the text was.
pub fn commitment(salt: &[u8], text: &str) -> [u8; 32] {
    digest(b"rightsdesk/ledger/commitment/v1", &[salt, text.as_bytes()])
}

fn digest(domain: &[u8], fields: &[&[u8]]) -> [u8; 32] {
    let mut context = Context::new(&SHA256);
    context.update(domain);
    for field in fields {
        context.update(&(field.len() as u64).to_be_bytes());
        context.update(field);
    }
    let mut out = [0; 32];
    out.copy_from_slice(context.finish().as_ref());
    out
}
