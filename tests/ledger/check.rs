//! Whatever is done to a stored stream afterwards is found, and named.

use super::{Row, STREAM, Stored, public, read, written};
use crate::keys::{keys, material, open};
use chrono::Duration;
use proptest::prelude::*;
use rightsdesk::keys::Keys;
use rightsdesk::ledger::{Break, GENESIS, Link, StreamCheck, VerifyingKeys, hash, head_message};
use std::sync::LazyLock;

static KEYS: LazyLock<Keys> = LazyLock::new(keys);

fn bodies(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|at| format!("{{\"note\":{at}}}").into_bytes()).collect()
}

fn five() -> Stored {
    written(&KEYS, STREAM, &bodies(5))
}

fn found(stored: &Stored) -> Break {
    read(STREAM, stored, &public(&KEYS)).expect_err("it was changed")
}

fn stream() -> String {
    STREAM.to_owned()
}

/// Chains the rows anew from the one at `from`, as somebody who knows the rules could.
fn rechain(rows: &mut [Row], from: usize) {
    for at in from..rows.len() {
        let prev = if at == 0 { GENESIS.to_vec() } else { rows[at - 1].hash.clone() };
        let row = &mut rows[at];
        row.seq = at as i64 + 1;
        let link = Link {
            stream: STREAM,
            seq: row.seq,
            at: row.at,
            kind: &row.kind,
            schema: row.schema,
            body: &row.body,
            prev: prev.as_slice().try_into().unwrap(),
        };
        row.hash = hash(&link).to_vec();
        row.prev = prev;
    }
}

fn sign(stored: &mut Stored, keys: &Keys) {
    let last = stored.rows.last().unwrap();
    (stored.seq, stored.hash) = (last.seq, last.hash.clone());
    let digest: [u8; 32] = stored.hash.as_slice().try_into().unwrap();
    let signed = keys.sign(&head_message(STREAM, stored.seq, &digest));
    (stored.key_id, stored.signature) = (signed.key_id, signed.signature.to_vec());
}

#[test]
fn an_untouched_stream_verifies() {
    let stored = five();
    let verified = read(STREAM, &stored, &public(&KEYS)).unwrap();
    assert_eq!((verified.events, verified.head.as_slice()), (5, stored.hash.as_slice()));
}

#[test]
fn an_edited_event_is_found_whatever_was_edited() {
    let edits: [fn(&mut Row); 6] = [
        |row| row.body = b"{}".to_vec(),
        |row| row.kind = "noticed".to_owned(),
        |row| row.schema = 2,
        |row| row.at += Duration::microseconds(1),
        |row| row.hash[0] ^= 1,
        |row| row.prev.truncate(31),
    ];
    for edit in edits {
        for at in 0..5 {
            let mut stored = five();
            edit(&mut stored.rows[at]);
            assert_eq!(found(&stored), Break::Edited { stream: stream(), seq: at as i64 + 1 });
        }
    }
}

#[test]
fn an_edited_event_that_was_hashed_anew_breaks_the_chain_after_it() {
    let mut stored = five();
    stored.rows[1].body = b"{}".to_vec();
    let mut forged = stored.rows[..2].to_vec();
    rechain(&mut forged, 1);
    stored.rows[1] = forged.remove(1);
    assert_eq!(found(&stored), Break::OutOfOrder { stream: stream(), seq: 3 });
    // With the whole rest chained anew, the signed head tells.
    rechain(&mut stored.rows, 2);
    assert_eq!(found(&stored), Break::OtherHead { stream: stream() });
    // And with the head's hash replaced, its signature does.
    stored.hash = stored.rows[4].hash.clone();
    assert_eq!(found(&stored), Break::BadSignature { stream: stream() });
}

#[test]
fn a_missing_event_is_found() {
    for at in 0..4 {
        let mut stored = five();
        stored.rows.remove(at);
        assert_eq!(found(&stored), Break::Missing { stream: stream(), seq: at as i64 + 1 });
    }
}

#[test]
fn swapped_events_are_found() {
    // As rows that changed their numbers.
    let mut stored = five();
    (stored.rows[1].seq, stored.rows[2].seq) = (3, 2);
    stored.rows.swap(1, 2);
    assert_eq!(found(&stored), Break::Edited { stream: stream(), seq: 2 });
    // As rows in another order.
    let mut stored = five();
    stored.rows.swap(1, 2);
    assert_eq!(found(&stored), Break::Missing { stream: stream(), seq: 2 });
    // As one that comes twice.
    let mut stored = five();
    let twice = stored.rows[1].clone();
    stored.rows.insert(2, twice);
    assert_eq!(found(&stored), Break::OutOfOrder { stream: stream(), seq: 2 });
}

#[test]
fn a_cut_tail_is_found_and_so_are_events_after_the_head() {
    for left in 0..5 {
        let mut stored = five();
        stored.rows.truncate(left);
        let cut = Break::TailCut { stream: stream(), signed: 5, found: left as i64 };
        assert_eq!(found(&stored), cut);
    }
    let mut stored = five();
    stored.rows.push(Row { body: b"{\"note\":\"more\"}".to_vec(), ..stored.rows[4].clone() });
    rechain(&mut stored.rows, 5);
    assert_eq!(found(&stored), Break::AfterHead { stream: stream(), signed: 5, found: 6 });
    // A head that says less than was signed is not signed.
    stored.seq = 6;
    assert_eq!(found(&stored), Break::BadSignature { stream: stream() });
}

#[test]
fn a_ledger_signed_anew_with_another_key_is_found() {
    let stranger = keys();
    let mut stored = five();
    stored.rows[0].body = b"{}".to_vec();
    rechain(&mut stored.rows, 0);
    sign(&mut stored, &stranger);
    let key_id = stored.key_id.clone();
    assert_eq!(found(&stored), Break::UnknownKey { stream: stream(), key_id });
    // Under the name of a known key it is not valid.
    stored.key_id = KEYS.verifying_keys()[0].0.clone();
    assert_eq!(found(&stored), Break::BadSignature { stream: stream() });
}

#[test]
fn a_stream_does_not_verify_under_another_name_or_without_its_head() {
    let stored = five();
    let other = read("staff/2", &stored, &public(&KEYS)).unwrap_err();
    assert_eq!(other, Break::Edited { stream: "staff/2".to_owned(), seq: 1 });
    let none = StreamCheck::new(STREAM).finish(None, &public(&KEYS)).unwrap_err();
    assert_eq!(none, Break::NoHead { stream: stream() });
    let unknown = read(STREAM, &stored, &VerifyingKeys::default()).unwrap_err();
    assert!(matches!(unknown, Break::UnknownKey { .. }), "{unknown}");
}

#[test]
fn heads_signed_before_a_key_was_replaced_still_verify() {
    let text = material();
    let before = written(&open(&text), STREAM, &bodies(2));
    let both = format!("{}\n{text}", material());
    let after = open(&both);
    read(STREAM, &before, &public(&after)).expect("the old key is still published");
    let new = written(&after, STREAM, &bodies(2));
    assert_ne!(new.key_id, before.key_id);
    read(STREAM, &new, &public(&after)).expect("the new key is published");
}

#[test]
fn a_break_says_where_it_is_and_has_a_name_for_machines() {
    let mut stored = five();
    stored.rows.remove(2);
    let missing = found(&stored);
    assert_eq!(missing.to_string(), format!("{STREAM}: event 3 is missing"));
    let json = serde_json::to_value(&missing).unwrap();
    assert_eq!(json, serde_json::json!({ "break": "missing", "stream": STREAM, "seq": 3 }));
}

/// Something done to a stored stream.
#[derive(Clone, Debug)]
enum Tampering {
    Body(usize, Vec<u8>),
    Time(usize, i64),
    Remove(usize),
    Swap(usize, usize),
    Repeat(usize),
    Cut(usize),
    Signature(usize),
    Replace(usize, Vec<u8>),
}

fn tamperings() -> impl Strategy<Value = Tampering> {
    let body = || prop::collection::vec(any::<u8>(), 0..20);
    prop_oneof![
        (0_usize..8, body()).prop_map(|(at, body)| Tampering::Body(at, body)),
        (0_usize..8, 1_i64..1_000_000).prop_map(|(at, by)| Tampering::Time(at, by)),
        (0_usize..8).prop_map(Tampering::Remove),
        (0_usize..8, 0_usize..8).prop_map(|(one, other)| Tampering::Swap(one, other)),
        (0_usize..8).prop_map(Tampering::Repeat),
        (0_usize..8).prop_map(Tampering::Cut),
        (0_usize..64).prop_map(Tampering::Signature),
        (0_usize..8, body()).prop_map(|(at, body)| Tampering::Replace(at, body)),
    ]
}

fn tamper(stored: &mut Stored, tampering: &Tampering) {
    let rows = &mut stored.rows;
    let count = rows.len();
    match tampering {
        Tampering::Body(at, body) => rows[at % count].body = body.clone(),
        Tampering::Time(at, by) => rows[at % count].at += Duration::microseconds(*by),
        Tampering::Remove(at) => drop(rows.remove(at % count)),
        Tampering::Swap(one, other) => rows.swap(one % count, other % count),
        Tampering::Repeat(at) => rows.insert(at % count, rows[at % count].clone()),
        Tampering::Cut(left) => rows.truncate(left % count),
        Tampering::Signature(at) => stored.signature[*at] ^= 1,
        // Everything from here on hashed anew, as somebody who knows the rules but has no key.
        Tampering::Replace(at, body) => {
            rows[at % count].body = body.clone();
            rechain(rows, at % count);
        }
    }
}

proptest! {
    #[test]
    fn every_change_of_any_stream_is_found(count in 1_usize..8, tampering in tamperings()) {
        let whole = written(&KEYS, STREAM, &bodies(count));
        prop_assert!(read(STREAM, &whole, &public(&KEYS)).is_ok());
        let mut stored = whole.clone();
        tamper(&mut stored, &tampering);
        let same = stored.rows == whole.rows && stored.signature == whole.signature;
        prop_assert_eq!(read(STREAM, &stored, &public(&KEYS)).is_ok(), same, "{:?}", tampering);
    }
}
