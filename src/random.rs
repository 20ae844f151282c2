//! Randomness and ids, as a parameter.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use uuid::Uuid;

/// Letters and digits nobody mistakes for one another: no 0 O, 1 I L, 5 S, 8 B, U V.
const ALPHABET: &[u8; 25] = b"23467ACDEFGHJKMNPQRTVWXYZ";

/// The source of randomness, and the count that keeps ids in the order they were made.
#[derive(Clone, Debug)]
pub struct Random(SystemRandom, Arc<AtomicU32>);

impl Random {
    /// The operating system's.
    pub fn system() -> Self {
        Random(SystemRandom::new(), Arc::default())
    }

    /// `N` random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing safe can be done then.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill(&mut bytes).expect("the operating system gives randomness");
        bytes
    }

    /// A key that sorts by the time it was made, and within a millisecond by the order in which this process made it:
    /// the first 26 bits after the time are a count, the others are random.
    pub fn uuid_v7(&self, now: DateTime<Utc>) -> Uuid {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        let count = self.1.fetch_add(1, Ordering::Relaxed) & 0x03ff_ffff;
        let mut tail = self.bytes::<10>();
        // Four bits beside the version, eight, six beside the variant, eight.
        tail[0] = (count >> 22) as u8;
        tail[1] = (count >> 14) as u8;
        tail[2] = ((count >> 8) & 0x3f) as u8;
        tail[3] = count as u8;
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }

    /// A secret for links and cookies: 256 bits, safe in an address.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// A code to be typed by hand, `7KQ2-M4XC`: 37 bits, and five tries.
    pub fn code(&self) -> String {
        let letters = self.letters::<8>();
        format!("{}-{}", &letters[..4], &letters[4..])
    }

    /// What people quote, `RD-7KQ2-M4XC`: an identifier, never a secret.
    pub fn reference(&self) -> String {
        format!("RD-{}", self.code())
    }

    /// Letters of the alphabet, each equally likely: bytes past the last whole multiple are thrown away.
    fn letters<const N: usize>(&self) -> String {
        let fair = 256 - 256 % ALPHABET.len();
        let mut out = String::with_capacity(N);
        while out.len() < N {
            let [byte] = self.bytes::<1>();
            if usize::from(byte) < fair {
                out.push(char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
            }
        }
        out
    }
}

/// A code as it was meant, however it was typed: upper case, without spaces and dashes.
pub fn normalise_code(typed: &str) -> String {
    typed.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect()
}

/// A reference as it was meant, or none if it cannot be one.
pub fn normalise_reference(typed: &str) -> Option<String> {
    let plain = normalise_code(typed);
    let body =
        plain.strip_prefix("RD").filter(|body| body.len() == 8).or((plain.len() == 8).then_some(&plain))?;
    body.bytes().all(|byte| ALPHABET.contains(&byte)).then(|| format!("RD-{}-{}", &body[..4], &body[4..]))
}
