//! AES-256-GCM, bound to the place a value is stored at.

use crate::random::Random;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hkdf;
use uuid::Uuid;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const KEY_ID: usize = 8;
const TAG: usize = 16;

/// Where a sealed value is stored: moved to another row or column, it no longer opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// Row id.
    pub row: Uuid,
}

/// Why a sealed value does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It was sealed by another key.
    #[error("it was sealed with a key this installation does not have")]
    UnknownKey,
    /// It was changed, cut or moved, or is of a version not known.
    #[error("it was changed or moved since it was sealed")]
    Unreadable,
    /// Its key was deleted.
    #[error("its key was deleted: the data was shredded")]
    Shredded,
}

/// A key that seals values: version ‖ key id ‖ nonce ‖ ciphertext with tag.
pub struct SealingKey {
    id: [u8; KEY_ID],
    key: LessSafeKey,
}

impl SealingKey {
    /// Derives the sealing key and its public id from a secret.
    ///
    /// # Panics
    /// Never: the lengths asked for are within what HKDF gives.
    pub fn derive(secret: &Zeroizing<[u8; 32]>, purpose: &str) -> Self {
        let prk = hkdf::Salt::new(hkdf::HKDF_SHA256, b"rightsdesk/seal/v1").extract(secret.as_slice());
        let mut key = Zeroizing::new([0; 32]);
        let mut id = [0; KEY_ID];
        expand(&prk, &[purpose.as_bytes(), b"/key"], key.as_mut_slice());
        expand(&prk, &[purpose.as_bytes(), b"/id"], &mut id);
        let unbound = UnboundKey::new(&AES_256_GCM, key.as_slice()).expect("32 bytes are an AES-256 key");
        SealingKey { id, key: LessSafeKey::new(unbound) }
    }

    /// Seals a value for a place.
    pub fn seal(&self, random: &Random, place: Place, plain: &[u8]) -> Vec<u8> {
        self.seal_with(random, &associated(place, b""), plain)
    }

    /// Opens a value sealed for this place.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        self.open_with(&associated(place, b""), sealed)
    }

    /// Opens a value as text.
    ///
    /// # Errors
    /// [`SealError`], also where it is not UTF-8.
    pub fn open_str(&self, place: Place, sealed: &[u8]) -> Result<String, SealError> {
        let plain = self.open(place, sealed)?;
        std::str::from_utf8(&plain).map(str::to_owned).map_err(|_| SealError::Unreadable)
    }

    pub(super) fn seal_with(&self, random: &Random, associated: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce = random.bytes::<NONCE_LEN>();
        let mut sealed = Vec::with_capacity(1 + KEY_ID + NONCE_LEN + plain.len() + TAG);
        sealed.push(VERSION);
        sealed.extend_from_slice(&self.id);
        sealed.extend_from_slice(&nonce);
        let start = sealed.len();
        sealed.extend_from_slice(plain);
        let tag = self
            .key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(associated),
                &mut sealed[start..],
            )
            .expect("values are far shorter than what AES-GCM seals");
        sealed.extend_from_slice(tag.as_ref());
        sealed
    }

    pub(super) fn open_with(
        &self,
        associated: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (head, rest) = sealed.split_at_checked(1 + KEY_ID).ok_or(SealError::Unreadable)?;
        if head[0] != VERSION {
            return Err(SealError::Unreadable);
        }
        if head[1..] != self.id {
            return Err(SealError::UnknownKey);
        }
        let (nonce, rest) = rest.split_at_checked(NONCE_LEN).ok_or(SealError::Unreadable)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealError::Unreadable)?;
        let mut plain = Zeroizing::new(rest.to_vec());
        let length = self
            .key
            .open_in_place(nonce, Aad::from(associated), &mut plain)
            .map_err(|_| SealError::Unreadable)?
            .len();
        plain.truncate(length);
        Ok(plain)
    }
}

struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn expand(prk: &hkdf::Prk, info: &[&[u8]], out: &mut [u8]) {
    let okm = prk.expand(info, Length(out.len())).expect("short outputs are always given");
    okm.fill(out).expect("the length is the one asked for");
}

/// Table, column and row, each after its length, so that no two places look alike.
pub(super) fn associated(place: Place, more: &[u8]) -> Vec<u8> {
    let mut bytes = b"rightsdesk/place/v1".to_vec();
    for part in [place.table.as_bytes(), place.column.as_bytes(), place.row.as_bytes(), more] {
        bytes.extend_from_slice(&(part.len() as u32).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}
