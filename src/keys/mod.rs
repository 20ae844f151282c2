//! Sealing personal data, blind indexes, signatures, and where their keys come from.

mod blind;
mod chunks;
mod provider;
mod seal;

pub use crate::case::{IdentifierKind, NORMALISER, normalise};
pub use blind::BlindTag;
pub use chunks::{open_chunks, seal_chunks};
pub use provider::{
    FileKeys, KeyError, KeyMaterial, KeyProvider, TextKeys, generate, mode_is_private, write_new_file,
};
pub use seal::{Place, SealError, SealingKey};

use crate::random::Random;
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

/// What a key is for. Each has secrets of its own, so that losing one does not open the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Wraps the data key of each submission.
    Epoch,
    /// Seals answer packages.
    Packages,
    /// Seals identity documents.
    Documents,
    /// Seals campaign addresses.
    Campaigns,
    /// Indexes identifiers blindly.
    BlindIndex,
    /// Signs session cookies and seals TOTP secrets.
    SignIn,
    /// Authenticates mailed codes, form tokens and Message-IDs.
    MailMac,
    /// Signs ledger heads.
    Ledger,
    /// Seals half-filled forms.
    Drafts,
}

impl Purpose {
    /// Every purpose a key file must have a key for.
    pub const ALL: [Purpose; 9] = [
        Purpose::Epoch,
        Purpose::Packages,
        Purpose::Documents,
        Purpose::Campaigns,
        Purpose::BlindIndex,
        Purpose::SignIn,
        Purpose::MailMac,
        Purpose::Ledger,
        Purpose::Drafts,
    ];

    /// Its name in the key file.
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Epoch => "epoch",
            Purpose::Packages => "packages",
            Purpose::Documents => "documents",
            Purpose::Campaigns => "campaigns",
            Purpose::BlindIndex => "blind-index",
            Purpose::SignIn => "sign-in",
            Purpose::MailMac => "mail-mac",
            Purpose::Ledger => "ledger",
            Purpose::Drafts => "drafts",
        }
    }
}

/// A signature and the key that made it.
pub struct Signed {
    /// Id of the key.
    pub key_id: String,
    /// Ed25519.
    pub signature: [u8; 64],
}

/// The opened keys of an installation.
pub struct Keys {
    material: KeyMaterial,
    signing: Vec<(String, Ed25519KeyPair)>,
}

impl Keys {
    /// Opens the keys a provider gives.
    ///
    /// # Errors
    /// When they cannot be read, a purpose has no key, or a key is not one.
    pub fn open(provider: &dyn KeyProvider) -> Result<Self, KeyError> {
        let material = provider.load()?;
        let mut signing = Vec::new();
        for key in material.of(Purpose::Ledger) {
            let pair = Ed25519KeyPair::from_seed_unchecked(key.secret.as_slice())
                .map_err(|_| KeyError::NotAKey(key.id.clone()))?;
            signing.push((key.id.clone(), pair));
        }
        Ok(Keys { material, signing })
    }

    /// The key that seals for `purpose` now.
    pub fn sealing(&self, purpose: Purpose) -> SealingKey {
        let key = self.material.current(purpose);
        SealingKey::derive(&key.secret, purpose.as_str())
    }

    /// Opens a value sealed for `purpose`, by whichever of its keys sealed it.
    ///
    /// # Errors
    /// When none of them did, or the value was changed or moved.
    pub fn open_sealed(
        &self,
        purpose: Purpose,
        place: Place,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let mut last = SealError::UnknownKey;
        for key in self.material.of(purpose) {
            match SealingKey::derive(&key.secret, purpose.as_str()).open(place, sealed) {
                Err(SealError::UnknownKey) => {}
                Err(error) => last = error,
                opened => return opened,
            }
        }
        Err(last)
    }

    /// A fresh data key for a submission, and the same key wrapped for its row.
    pub fn new_data_key(&self, random: &Random, submission: Uuid) -> (SealingKey, Vec<u8>) {
        let secret = Zeroizing::new(random.bytes::<32>());
        let wrapped = self.sealing(Purpose::Epoch).seal(random, wrap_place(submission), secret.as_slice());
        (SealingKey::derive(&secret, "data"), wrapped)
    }

    /// Opens the wrapped data key of a submission.
    ///
    /// # Errors
    /// When it was wrapped by another key file, or for another submission.
    pub fn open_data_key(&self, submission: Uuid, wrapped: &[u8]) -> Result<SealingKey, SealError> {
        let opened = self.open_sealed(Purpose::Epoch, wrap_place(submission), wrapped)?;
        let secret: [u8; 32] = opened.as_slice().try_into().map_err(|_| SealError::Unreadable)?;
        Ok(SealingKey::derive(&Zeroizing::new(secret), "data"))
    }

    /// A fresh key for one identity document, and the same key wrapped for its row: with that row it is gone.
    pub fn new_document_key(&self, random: &Random, document: Uuid) -> (SealingKey, Vec<u8>) {
        let secret = Zeroizing::new(random.bytes::<32>());
        let wrapped =
            self.sealing(Purpose::Documents).seal(random, document_place(document), secret.as_slice());
        (SealingKey::derive(&secret, "document"), wrapped)
    }

    /// Opens the wrapped key of an identity document.
    ///
    /// # Errors
    /// When it was wrapped by another key file, or for another document.
    pub fn open_document_key(&self, document: Uuid, wrapped: &[u8]) -> Result<SealingKey, SealError> {
        let opened = self.open_sealed(Purpose::Documents, document_place(document), wrapped)?;
        let secret: [u8; 32] = opened.as_slice().try_into().map_err(|_| SealError::Unreadable)?;
        Ok(SealingKey::derive(&Zeroizing::new(secret), "document"))
    }

    /// The blind index of an identifier; none when the value cannot be one of its kind.
    pub fn blind_index(&self, kind: IdentifierKind, value: &str) -> Option<BlindTag> {
        let normal = normalise(kind, value)?;
        let key = self.material.current(Purpose::BlindIndex);
        let tag = mac_with(&key.secret, kind.as_str(), normal.as_bytes());
        Some(BlindTag { kind, normaliser: NORMALISER, key_id: key.id.clone(), tag })
    }

    /// HMAC-SHA-256 over a domain and bytes.
    pub fn mac(&self, purpose: Purpose, domain: &str, bytes: &[u8]) -> [u8; 32] {
        mac_with(&self.material.current(purpose).secret, domain, bytes)
    }

    /// Signs with the current ledger key.
    ///
    /// # Panics
    /// Never: a key file without a ledger key is refused at start.
    pub fn sign(&self, message: &[u8]) -> Signed {
        let (key_id, pair) = self.signing.first().expect("a ledger key was checked at start");
        let mut signature = [0; 64];
        signature.copy_from_slice(pair.sign(message).as_ref());
        Signed { key_id: key_id.clone(), signature }
    }

    /// The public halves of the ledger keys.
    pub fn verifying_keys(&self) -> Vec<(String, [u8; 32])> {
        self.signing
            .iter()
            .map(|(id, pair)| {
                let mut public = [0; 32];
                public.copy_from_slice(pair.public_key().as_ref());
                (id.clone(), public)
            })
            .collect()
    }

    /// The secret that signs session cookies.
    pub fn session_secret(&self) -> [u8; 32] {
        self.mac(Purpose::SignIn, "session cookies", b"")
    }

    /// The secret that signs form tokens.
    pub fn form_secret(&self) -> [u8; 32] {
        self.mac(Purpose::MailMac, "form tokens", b"")
    }
}

fn wrap_place(submission: Uuid) -> Place {
    Place { table: "submission", column: "wrapped_key", row: submission }
}

fn document_place(document: Uuid) -> Place {
    Place { table: "identity_document", column: "wrapped_key", row: document }
}

fn mac_with(secret: &[u8; 32], domain: &str, bytes: &[u8]) -> [u8; 32] {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    let mut context = hmac::Context::with_key(&key);
    context.update(&(domain.len() as u32).to_be_bytes());
    context.update(domain.as_bytes());
    context.update(bytes);
    let mut out = [0; 32];
    out.copy_from_slice(context.sign().as_ref());
    out
}

/// Tokens and link secrets are kept only as this hash.
pub fn token_hash(token: &str) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    out
}
