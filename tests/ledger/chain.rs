//! What is hashed and signed, byte by byte: it may never change, or old ledgers no longer verify.

use super::{STREAM, start};
use chrono::Duration;
use rightsdesk::ledger::{GENESIS, Link, commitment, fingerprint, hash, head_message};

fn link() -> Link<'static> {
    Link {
        stream: STREAM,
        seq: 1,
        at: start(),
        kind: "noted",
        schema: 1,
        body: b"{\"event\":\"noted\"}",
        prev: GENESIS,
    }
}

#[test]
fn hash_head_and_commitment_are_what_they_always_were() {
    // Computed by a second program from the description in `ledger::chain`.
    assert_eq!(
        hex::encode(hash(&link())),
        "34e7a7f542c5a019cf23850b9d78834217513feee7f3dc0863abfe544aaac284"
    );
    let head =
        hex::encode(b"rightsdesk/ledger/head/v1") + "00000006" + &hex::encode(b"case/1") + "0000000000000102";
    assert_eq!(hex::encode(head_message("case/1", 258, &[7; 32])), head + &"07".repeat(32));
    assert_eq!(
        hex::encode(commitment(&[9; 32], "ada@example.org")),
        "3e218b92004833c161be6c446f6102eb47dd142bc4a9aeb05c20901f16d9daae"
    );
}

#[test]
fn every_field_of_an_event_is_in_its_hash() {
    let base = hash(&link());
    let others = [
        Link { stream: "staff/other", ..link() },
        Link { seq: 2, ..link() },
        Link { at: start() + Duration::microseconds(1), ..link() },
        Link { kind: "notes", ..link() },
        Link { schema: 2, ..link() },
        Link { body: b"{\"event\":\"noted\" }", ..link() },
        Link { prev: [1; 32], ..link() },
        // Bytes that move from one field into the next.
        Link { kind: "note", body: b"d{\"event\":\"noted\"}", ..link() },
    ];
    for other in others {
        assert_ne!(hash(&other), base, "{other:?}");
    }
    // What no database keeps is not hashed.
    assert_eq!(hash(&Link { at: start() + Duration::nanoseconds(1), ..link() }), base);
}

#[test]
fn a_commitment_cannot_be_tried_out_without_its_salt() {
    assert_ne!(commitment(&[1; 32], "ada@example.org"), commitment(&[2; 32], "ada@example.org"));
    assert_ne!(commitment(b"salt", "y"), commitment(b"sal", "ty"));
}

#[test]
fn a_fingerprint_can_be_read_out_to_somebody() {
    let print = fingerprint(&[7; 32]);
    assert_eq!(print.split(' ').count(), 16);
    assert!(print.split(' ').all(|group| group.len() == 4 && group.chars().all(|c| c.is_ascii_hexdigit())));
}
