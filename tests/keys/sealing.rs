//! A sealed value opens with its key, at its place, whole; and in no other way.

use super::{keys, random};
use proptest::prelude::*;
use rightsdesk::keys::{Place, Purpose, SealError, SealingKey, open_chunks, seal_chunks};
use uuid::Uuid;
use zeroize::Zeroizing;

const HERE: Place = Place { table: "submission", column: "claims", row: Uuid::from_u128(1) };

fn key(secret: u8) -> SealingKey {
    SealingKey::derive(&Zeroizing::new([secret; 32]), "data")
}

fn opened(key: &SealingKey, place: Place, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    key.open(place, sealed).map(|plain| plain.to_vec())
}

#[test]
fn a_value_moved_to_another_row_column_or_table_does_not_open() {
    let sealed = key(1).seal(&random(), HERE, b"ada@example.org");
    assert_eq!(opened(&key(1), HERE, &sealed).unwrap(), b"ada@example.org");
    for elsewhere in [
        Place { row: Uuid::from_u128(2), ..HERE },
        Place { column: "details", ..HERE },
        Place { table: "free_text", ..HERE },
        // The two names run together are the same letters.
        Place { table: "submissionclaims", column: "", ..HERE },
    ] {
        assert_eq!(opened(&key(1), elsewhere, &sealed), Err(SealError::Unreadable), "{elsewhere:?}");
    }
}

#[test]
fn a_value_does_not_open_with_another_key_or_another_purpose() {
    let sealed = key(1).seal(&random(), HERE, b"ada@example.org");
    assert_eq!(opened(&key(2), HERE, &sealed), Err(SealError::UnknownKey));
    let other = SealingKey::derive(&Zeroizing::new([1; 32]), "drafts");
    assert_eq!(opened(&other, HERE, &sealed), Err(SealError::UnknownKey));
    // With the id of the other key written into it, it is still not readable.
    let id = other.seal(&random(), HERE, b"")[1..9].to_vec();
    let mut forged = sealed.clone();
    forged[1..9].copy_from_slice(&id);
    assert_eq!(opened(&other, HERE, &forged), Err(SealError::Unreadable));
}

#[test]
fn the_same_value_is_never_sealed_to_the_same_bytes() {
    let (one, other) = (key(1).seal(&random(), HERE, b"x"), key(1).seal(&random(), HERE, b"x"));
    assert_ne!(one, other);
    assert!(!one.windows(3).any(|window| window == b"ada"));
}

#[test]
fn a_sealed_value_begins_with_version_and_key_id() {
    let sealed = key(1).seal(&random(), HERE, b"");
    assert_eq!(sealed.len(), 1 + 8 + 12 + 16);
    assert_eq!(sealed[0], 1);
    let mut newer = sealed.clone();
    newer[0] = 2;
    assert_eq!(opened(&key(1), HERE, &newer), Err(SealError::Unreadable));
    assert_eq!(sealed[1..9], key(1).seal(&random(), HERE, b"other")[1..9]);
}

#[test]
fn what_is_not_utf8_is_not_text() {
    let sealed = key(1).seal(&random(), HERE, &[0xff, 0xfe]);
    assert_eq!(key(1).open_str(HERE, &sealed), Err(SealError::Unreadable));
}

#[test]
fn a_data_key_opens_only_for_its_submission_and_its_key_file() {
    let keys = keys();
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let (data, wrapped) = keys.new_data_key(&random(), one);
    let sealed = data.seal(&random(), HERE, b"ada@example.org");
    let again = keys.open_data_key(one, &wrapped).expect("it opens");
    assert_eq!(opened(&again, HERE, &sealed).unwrap(), b"ada@example.org");
    assert_eq!(keys.open_data_key(other, &wrapped).err(), Some(SealError::Unreadable));
    assert_eq!(super::keys().open_data_key(one, &wrapped).err(), Some(SealError::UnknownKey));
    // Every submission has a key of its own.
    let (second, _) = keys.new_data_key(&random(), other);
    assert_eq!(opened(&second, HERE, &sealed), Err(SealError::UnknownKey));
}

#[test]
fn a_value_of_one_purpose_does_not_open_for_another() {
    let keys = keys();
    let sealed = keys.sealing(Purpose::Drafts).seal(&random(), HERE, b"a form half filled");
    assert_eq!(keys.open_sealed(Purpose::Drafts, HERE, &sealed).unwrap().as_slice(), b"a form half filled");
    for purpose in Purpose::ALL.into_iter().filter(|purpose| *purpose != Purpose::Drafts) {
        let refused = keys.open_sealed(purpose, HERE, &sealed).err();
        assert_eq!(refused, Some(SealError::UnknownKey), "{}", purpose.as_str());
    }
}

fn pieces(bytes: &[u8]) -> Vec<Vec<u8>> {
    seal_chunks(&key(1), &random(), HERE, bytes, 4)
}

#[test]
fn the_pieces_of_a_file_open_only_whole_and_in_order() {
    let sealed = pieces(b"0123456789");
    assert_eq!(sealed.len(), 3);
    assert_eq!(open_chunks(&key(1), HERE, &sealed).unwrap(), b"0123456789");
    let refused =
        |pieces: &[Vec<u8>]| open_chunks(&key(1), HERE, pieces).err() == Some(SealError::Unreadable);
    let [a, b, c] = [0, 1, 2].map(|at| sealed[at].clone());
    assert!(refused(&[]), "no piece at all");
    assert!(refused(&[a.clone(), b.clone()]), "cut after a whole piece");
    assert!(refused(&[b.clone(), c.clone()]), "cut at the start");
    assert!(refused(&[a.clone(), c.clone()]), "a piece left out");
    assert!(refused(&[b.clone(), a.clone(), c.clone()]), "reordered");
    assert!(refused(&[a.clone(), b.clone(), b.clone(), c.clone()]), "a piece twice");
    assert!(refused(&[a.clone(), b.clone(), c.clone(), c.clone()]), "a piece after the last");
    let other = seal_chunks(&key(1), &random(), Place { row: Uuid::from_u128(2), ..HERE }, b"abcdefghij", 4);
    assert!(refused(&[a, other[1].clone(), c]), "a piece of another file");
}

#[test]
fn an_empty_file_is_one_piece_and_not_none() {
    let sealed = pieces(b"");
    assert_eq!(sealed.len(), 1);
    assert_eq!(open_chunks(&key(1), HERE, &sealed).unwrap(), b"");
    // A single piece of the start is not a short file.
    assert!(open_chunks(&key(1), HERE, &pieces(b"01234")[..1]).is_err());
}

proptest! {
    #[test]
    fn any_changed_bit_is_noticed(bytes in prop::collection::vec(any::<u8>(), 0..100), at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let mut sealed = key(1).seal(&random(), HERE, &bytes);
        prop_assert_eq!(opened(&key(1), HERE, &sealed).unwrap(), bytes);
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        prop_assert!(opened(&key(1), HERE, &sealed).is_err());
    }

    #[test]
    fn anything_cut_is_noticed(bytes in prop::collection::vec(any::<u8>(), 0..40), at in any::<prop::sample::Index>()) {
        let sealed = key(1).seal(&random(), HERE, &bytes);
        prop_assert!(opened(&key(1), HERE, &sealed[..at.index(sealed.len())]).is_err());
    }

    #[test]
    fn files_of_any_length_come_back(bytes in prop::collection::vec(any::<u8>(), 0..200), length in 1_usize..50) {
        let sealed = seal_chunks(&key(1), &random(), HERE, &bytes, length);
        prop_assert_eq!(open_chunks(&key(1), HERE, &sealed).unwrap(), bytes);
    }
}
