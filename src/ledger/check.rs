//! Reading a stream again and finding the first thing that is not as it was written.

use super::chain::{GENESIS, Link, hash, head_message};
use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::BTreeMap;

/// An event as it is stored.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the fields of the row")]
pub struct StoredEvent<'a> {
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub kind: &'a str,
    pub schema: i16,
    pub body: &'a [u8],
    pub prev: &'a [u8],
    pub hash: &'a [u8],
}

/// A signed head as it is stored.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the fields of the row")]
pub struct StoredHead<'a> {
    pub seq: i64,
    pub hash: &'a [u8],
    pub key_id: &'a str,
    pub signature: &'a [u8],
}

/// The first thing found wrong with a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "break", rename_all = "kebab-case")]
pub enum Break {
    /// An event's content does not give its hash.
    #[error("{stream}: event {seq} was edited")]
    Edited {
        /// Where.
        stream: String,
        /// Which.
        seq: i64,
    },
    /// A sequence number is not there.
    #[error("{stream}: event {seq} is missing")]
    Missing {
        /// Where.
        stream: String,
        /// Which.
        seq: i64,
    },
    /// An event does not continue the one before it.
    #[error(
        "{stream}: event {seq} does not follow the event before it (moved, or the event before was replaced)"
    )]
    OutOfOrder {
        /// Where.
        stream: String,
        /// Which.
        seq: i64,
    },
    /// The signed head knows events that are gone.
    #[error("{stream}: the tail was cut: signed up to event {signed}, found up to {found}")]
    TailCut {
        /// Where.
        stream: String,
        /// Last signed.
        signed: i64,
        /// Last found.
        found: i64,
    },
    /// Events stand after the signed head.
    #[error("{stream}: events after the signed head: signed up to event {signed}, found up to {found}")]
    AfterHead {
        /// Where.
        stream: String,
        /// Last signed.
        signed: i64,
        /// Last found.
        found: i64,
    },
    /// The last event is not the one that was signed.
    #[error("{stream}: the last event is not the one that was signed")]
    OtherHead {
        /// Where.
        stream: String,
    },
    /// The signature does not fit.
    #[error("{stream}: the signature of the head is not valid")]
    BadSignature {
        /// Where.
        stream: String,
    },
    /// The key that signed is not known.
    #[error("{stream}: signed with the key \"{key_id}\", which is not known")]
    UnknownKey {
        /// Where.
        stream: String,
        /// Which key.
        key_id: String,
    },
    /// There are events without a head.
    #[error("{stream}: there is no signed head")]
    NoHead {
        /// Where.
        stream: String,
    },
    /// A case's row is not the fold of its events.
    #[error("case {case}: its row is not what its events say: {why}")]
    RowDiffers {
        /// Reference or id.
        case: String,
        /// How.
        why: String,
    },
    /// A case has no events, or events have no case.
    #[error("{stream}: {why}")]
    Orphan {
        /// Where.
        stream: String,
        /// What is missing.
        why: String,
    },
}

/// The public keys a ledger may be signed with.
#[derive(Clone, Debug, Default)]
pub struct VerifyingKeys(BTreeMap<String, [u8; 32]>);

impl VerifyingKeys {
    /// Keys by id.
    pub fn new(keys: impl IntoIterator<Item = (String, [u8; 32])>) -> Self {
        VerifyingKeys(keys.into_iter().collect())
    }

    /// Ids and fingerprints, to be compared with what was kept elsewhere.
    pub fn fingerprints(&self) -> impl Iterator<Item = (&str, String)> {
        self.0.iter().map(|(id, public)| (id.as_str(), fingerprint(public)))
    }
}

/// A public key in a form people can compare: its SHA-256 in groups of four.
pub fn fingerprint(public: &[u8; 32]) -> String {
    let digest = hex::encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, public));
    let groups: Vec<&str> = (0..digest.len()).step_by(4).map(|at| &digest[at..at + 4]).collect();
    groups.join(" ")
}

/// What a whole stream proved to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Number of events.
    pub events: i64,
    /// Hash of the last.
    pub head: [u8; 32],
}

/// Reads one stream in order.
#[derive(Debug)]
pub struct StreamCheck {
    stream: String,
    seq: i64,
    prev: [u8; 32],
}

impl StreamCheck {
    /// Before the first event of `stream`.
    pub fn new(stream: impl Into<String>) -> Self {
        StreamCheck { stream: stream.into(), seq: 0, prev: GENESIS }
    }

    /// Reads the next event, in stored order.
    ///
    /// # Errors
    /// The first [`Break`].
    pub fn feed(&mut self, event: &StoredEvent<'_>) -> Result<(), Break> {
        let stream = || self.stream.clone();
        let expected = self.seq + 1;
        if event.seq > expected {
            return Err(Break::Missing { stream: stream(), seq: expected });
        }
        if event.seq < expected {
            return Err(Break::OutOfOrder { stream: stream(), seq: event.seq });
        }
        let Ok(prev) = <[u8; 32]>::try_from(event.prev) else {
            return Err(Break::Edited { stream: stream(), seq: event.seq });
        };
        let link = Link {
            stream: &self.stream,
            seq: event.seq,
            at: event.at,
            kind: event.kind,
            schema: event.schema,
            body: event.body,
            prev,
        };
        let hashed = hash(&link);
        if hashed != *event.hash {
            return Err(Break::Edited { stream: stream(), seq: event.seq });
        }
        if prev != self.prev {
            return Err(Break::OutOfOrder { stream: stream(), seq: event.seq });
        }
        self.seq = event.seq;
        self.prev = hashed;
        Ok(())
    }

    /// Compares the end with the signed head.
    ///
    /// # Errors
    /// The [`Break`] found.
    pub fn finish(self, head: Option<&StoredHead<'_>>, keys: &VerifyingKeys) -> Result<Verified, Break> {
        let StreamCheck { stream, seq, prev } = self;
        let Some(head) = head else { return Err(Break::NoHead { stream }) };
        let Some(public) = keys.0.get(head.key_id) else {
            return Err(Break::UnknownKey { stream, key_id: head.key_id.to_owned() });
        };
        let Ok(signed) = <[u8; 32]>::try_from(head.hash) else { return Err(Break::BadSignature { stream }) };
        let message = head_message(&stream, head.seq, &signed);
        if UnparsedPublicKey::new(&ED25519, public).verify(&message, head.signature).is_err() {
            return Err(Break::BadSignature { stream });
        }
        match seq.cmp(&head.seq) {
            std::cmp::Ordering::Less => Err(Break::TailCut { stream, signed: head.seq, found: seq }),
            std::cmp::Ordering::Greater => Err(Break::AfterHead { stream, signed: head.seq, found: seq }),
            std::cmp::Ordering::Equal if prev != signed => Err(Break::OtherHead { stream }),
            std::cmp::Ordering::Equal => Ok(Verified { events: seq, head: prev }),
        }
    }
}
