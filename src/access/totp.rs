//! Codes of an authenticator app: six digits every thirty seconds, one step of skew to either side.

use crate::random::Random;
use chrono::{DateTime, Utc};
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

const ISSUER: &str = "rightsdesk";

/// A new secret, in base32: what is typed into an authenticator app.
pub fn new_secret(random: &Random) -> String {
    to_base32(random.bytes::<20>())
}

/// A secret as an authenticator app takes it.
pub(super) fn to_base32(secret: [u8; 20]) -> String {
    Secret::new_stack(secret).to_base32()
}

/// The bytes of a secret in base32, if it is long enough to be one.
pub(super) fn from_base32(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let secret = Secret::try_from_base32(&plain).ok()?;
    (secret.as_bytes().len() >= 16).then(|| Zeroizing::new(secret.as_bytes().to_vec()))
}

/// The address that a QR code for an authenticator app holds. The account must not have a colon.
pub(super) fn address(secret: &[u8], account: &str) -> Option<String> {
    builder(secret).with_account_name(account).with_issuer(Some(ISSUER)).build().ok()?.to_url().ok()
}

/// The time step a code belongs to, if it is right at `now`.
pub(super) fn step_of(secret: &[u8], code: &str, now: DateTime<Utc>) -> Option<i64> {
    let totp: Totp = builder(secret).build().ok()?;
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = totp.check(&code, u64::try_from(now.timestamp()).ok()?)?;
    i64::try_from(step).ok()
}

fn builder(secret: &[u8]) -> Builder {
    Builder::new().with_skew(1).with_step_duration(30).with_secret(secret.to_vec())
}
