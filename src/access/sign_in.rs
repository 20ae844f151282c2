//! Signing in: address, password and code together, and one answer for everything that may be wrong with them.

use super::record::{StaffEvent, append, retrying};
use super::sessions::{LIFE, cookie};
use super::{Staff, enrol, passwords, totp};
use crate::app::App;
use crate::keys::{IdentifierKind, Purpose, normalise};
use crate::store::{self, StoreError};
use chrono::{DateTime, Duration, DurationRound, Utc};
use entity::staff_session;
use zeroize::Zeroizing;

/// Tries are counted in windows of this length.
const WINDOW: Duration = Duration::minutes(15);
/// Most characters kept of what the browser says it is.
const LONGEST_DEVICE: usize = 120;

/// A sign-in that succeeded.
#[derive(Clone)]
pub struct SignedIn {
    /// Value of the session cookie.
    pub cookie: String,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// Who it is.
    pub staff: Staff,
}

impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignedIn({:?}, until {})", self.staff, self.expires_at)
    }
}

/// Why somebody was not signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Address, password or code are not right together: which of them, nobody is told.
    #[error("address, password or code are not right, or the code was used before")]
    Wrong,
    /// Too many tries for this address.
    #[error("too many tries: wait {retry_after} seconds")]
    TooMany {
        /// Seconds until the next try counts.
        retry_after: u64,
    },
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Signs somebody in. An unknown address, a wrong password, a wrong or used code and a disabled account take the same
/// work and get the same answer.
///
/// # Errors
/// [`SignInError`].
pub async fn sign_in(
    app: &App,
    email: &str,
    password: &str,
    code: &str,
    device: &str,
) -> Result<SignedIn, SignInError> {
    let email = normalise(IdentifierKind::Email, email).unwrap_or_else(|| email.trim().to_lowercase());
    let mac = Zeroizing::new(app.keys.mac(Purpose::SignIn, "sign-in tries", email.as_bytes()));
    count_try(app, &hex::encode(&mac[..])).await?;

    let row = store::staff::by_email(&app.db.read, &email).await?;
    let hash = row.as_ref().and_then(|row| row.password_hash.clone());
    let password_is_right = passwords::is_right(password, hash).await;
    let secret = row.as_ref().and_then(|row| enrol::open_totp(app, row));
    // Where there is no secret the code is compared with one nobody has.
    let secret = secret.unwrap_or_else(|| Zeroizing::new(mac.to_vec()));
    let step = totp::step_of(&secret, code, app.now());

    let (Some(row), true, Some(step)) = (row, password_is_right, step) else {
        return Err(SignInError::Wrong);
    };
    if row.disabled_at.is_some() {
        return Err(SignInError::Wrong);
    }
    let now = app.now();
    let session = staff_session::Model {
        id: app.id(),
        staff_id: row.id,
        device: device.trim().chars().take(LONGEST_DEVICE).collect(),
        created_at: now,
        seen_at: now,
        expires_at: now + LIFE,
        revoked_at: None,
    };
    let unused = retrying!(async {
        let tx = store::write_tx(&app.db).await?;
        let unused = store::staff::use_step(&tx, row.id, step).await?;
        if unused {
            store::staff::insert_session(&tx, session.clone()).await?;
            append(app, &tx, row.id, &[StaffEvent::SignedIn { session: session.id }]).await?;
        }
        tx.commit().await?;
        Ok::<bool, StoreError>(unused)
    })?;
    if !unused {
        return Err(SignInError::Wrong);
    }
    let staff = Staff::of(app, row, session.id).await?;
    Ok(SignedIn {
        cookie: cookie(app, session.id, session.expires_at),
        expires_at: session.expires_at,
        staff,
    })
}

/// Counts before any work is done, in the database, so that the limit holds over several processes.
async fn count_try(app: &App, bucket: &str) -> Result<(), SignInError> {
    let now = app.now();
    let bucket = format!("sign-in:{bucket}");
    let tries = store::limits::count(&app.db.write, &bucket, WINDOW, now).await?;
    if tries <= app.config.limits.sign_ins_per_quarter {
        return Ok(());
    }
    let start = now.duration_trunc(WINDOW).unwrap_or(now);
    let left = (start + WINDOW - now).num_seconds().max(0);
    Err(SignInError::TooMany { retry_after: left.unsigned_abs() + 1 })
}
