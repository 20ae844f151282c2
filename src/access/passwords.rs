//! Passwords: argon2id, away from the threads that answer requests, and never many at once.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;
/// Most characters of a password.
pub const LONGEST_PASSWORD: usize = 256;

/// Each hash takes 19 MiB while it is made: somebody who tries many addresses must not take all the memory.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// Whether a password has a length we take.
pub(super) fn fits(password: &str) -> bool {
    (SHORTEST_PASSWORD..=LONGEST_PASSWORD).contains(&normal(password).chars().count())
}

/// The hash to keep.
pub(super) async fn hash(password: &str, salt: [u8; 16]) -> String {
    away(password, move |password| {
        let hash: PasswordHash = Argon2::default()
            .hash_password_with_salt(password, &salt)
            .expect("the default parameters take this salt and any password");
        hash.to_string()
    })
    .await
}

/// Whether it is the password that was hashed. Without a hash the answer is no, after the same work.
pub(super) async fn is_right(password: &str, hash: Option<String>) -> bool {
    away(password, move |password| {
        if let Some(Ok(hash)) = hash.as_deref().map(PasswordHash::new) {
            return Argon2::default().verify_password(password, &hash).is_ok();
        }
        let work: Result<PasswordHash, _> = Argon2::default().hash_password_with_salt(password, &[0; 16]);
        let _ = std::hint::black_box(work);
        false
    })
    .await
}

/// The same password typed on another keyboard may come as other code points.
fn normal(password: &str) -> Zeroizing<String> {
    Zeroizing::new(password.nfkc().collect())
}

async fn away<T: Send + 'static>(password: &str, work: impl FnOnce(&[u8]) -> T + Send + 'static) -> T {
    let password = normal(password);
    let _turn = AT_ONCE.acquire().await.expect("the semaphore is never closed");
    tokio::task::spawn_blocking(move || work(password.as_bytes())).await.expect("hashing does not panic")
}
