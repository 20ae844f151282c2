//! Files, sealed in pieces that cannot be reordered, swapped or cut off.

use super::seal::{Place, SealError, SealingKey, associated};
use crate::random::Random;

/// Seals `bytes` in pieces of `length`; an empty file is one empty piece.
///
/// # Panics
/// When `length` is 0.
pub fn seal_chunks(
    key: &SealingKey,
    random: &Random,
    place: Place,
    bytes: &[u8],
    length: usize,
) -> Vec<Vec<u8>> {
    let pieces: Vec<&[u8]> = if bytes.is_empty() { vec![bytes] } else { bytes.chunks(length).collect() };
    let last = pieces.len() - 1;
    pieces
        .into_iter()
        .enumerate()
        .map(|(index, piece)| key.seal_with(random, &piece_of(place, index, index == last), piece))
        .collect()
}

/// Opens all pieces of a file, in order.
///
/// # Errors
/// When a piece is missing, changed, out of order, or of another file.
pub fn open_chunks(key: &SealingKey, place: Place, pieces: &[Vec<u8>]) -> Result<Vec<u8>, SealError> {
    if pieces.is_empty() {
        return Err(SealError::Unreadable);
    }
    let mut bytes = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        bytes.extend_from_slice(&key.open_with(&piece_of(place, index, index + 1 == pieces.len()), piece)?);
    }
    Ok(bytes)
}

fn piece_of(place: Place, index: usize, last: bool) -> Vec<u8> {
    let mut more = (index as u64).to_be_bytes().to_vec();
    more.push(u8::from(last));
    associated(place, &more)
}
