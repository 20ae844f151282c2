//! A chain kept in memory, and everything that can be done to one.

mod chain;
mod check;

use chrono::{DateTime, Duration, Utc};
use rightsdesk::keys::Keys;
use rightsdesk::ledger::{
    Break, GENESIS, Link, StoredEvent, StoredHead, StreamCheck, Verified, VerifyingKeys, hash, head_message,
};

pub const STREAM: &str = "staff/00000000-0000-0000-0000-000000000001";

pub fn start() -> DateTime<Utc> {
    "2026-11-02T09:00:00.123456Z".parse().expect("an instant")
}

/// A row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub kind: String,
    pub schema: i16,
    pub body: Vec<u8>,
    pub prev: Vec<u8>,
    pub hash: Vec<u8>,
}

/// A stream as a database keeps it.
#[derive(Clone, Debug)]
pub struct Stored {
    pub rows: Vec<Row>,
    pub seq: i64,
    pub hash: Vec<u8>,
    pub key_id: String,
    pub signature: Vec<u8>,
}

/// Chains and signs bodies as the store does.
pub fn written(keys: &Keys, stream: &str, bodies: &[Vec<u8>]) -> Stored {
    let mut prev = GENESIS;
    let mut rows = Vec::new();
    for (at, body) in bodies.iter().enumerate() {
        let seq = at as i64 + 1;
        let at = start() + Duration::seconds(seq);
        let (kind, schema) = ("noted", 1);
        let next = hash(&Link { stream, seq, at, kind, schema, body, prev });
        rows.push(Row {
            seq,
            at,
            kind: kind.to_owned(),
            schema,
            body: body.clone(),
            prev: prev.to_vec(),
            hash: next.to_vec(),
        });
        prev = next;
    }
    let seq = rows.len() as i64;
    let signed = keys.sign(&head_message(stream, seq, &prev));
    Stored { rows, seq, hash: prev.to_vec(), key_id: signed.key_id, signature: signed.signature.to_vec() }
}

pub fn public(keys: &Keys) -> VerifyingKeys {
    VerifyingKeys::new(keys.verifying_keys())
}

/// Reads a stored stream as `verify` does.
pub fn read(stream: &str, stored: &Stored, keys: &VerifyingKeys) -> Result<Verified, Break> {
    let mut check = StreamCheck::new(stream);
    for row in &stored.rows {
        check.feed(&StoredEvent {
            seq: row.seq,
            at: row.at,
            kind: &row.kind,
            schema: row.schema,
            body: &row.body,
            prev: &row.prev,
            hash: &row.hash,
        })?;
    }
    let head = StoredHead {
        seq: stored.seq,
        hash: &stored.hash,
        key_id: &stored.key_id,
        signature: &stored.signature,
    };
    check.finish(Some(&head), keys)
}
