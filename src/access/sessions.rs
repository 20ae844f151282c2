//! Sign-ins that hold, can be listed and can be ended. The cookie is a signed token that names the sign-in and nothing
//! else: who it is and what they may do is read from the database for every request.

use super::Staff;
use super::record::{StaffEvent, append, retrying};
use crate::app::App;
use crate::case::Role;
use crate::store::{self, StoreError};
use chrono::{DateTime, Duration, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a sign-in holds.
pub(super) const LIFE: Duration = Duration::hours(12);
/// Use is noted at most this often.
const NOTED_EVERY: Duration = Duration::minutes(1);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    sid: Uuid,
    exp: i64,
}

/// A sign-in, as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: Uuid,
    /// Browser and system, in a few words.
    pub device: String,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    pub seen_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// The value of the cookie of a sign-in.
pub(super) fn cookie(app: &App, session: Uuid, expires_at: DateTime<Utc>) -> String {
    let claims = Claims { sid: session, exp: expires_at.timestamp() };
    let key = EncodingKey::from_secret(&app.keys.session_secret());
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key)
        .expect("an HMAC over plain data always succeeds")
}

/// The sign-in a cookie names, if we signed it and it has not ended.
fn read_cookie(app: &App, cookie: &str) -> Option<Uuid> {
    let mut rules = Validation::new(Algorithm::HS256);
    // The crate compares `exp` with the system's clock; ours is compared below.
    rules.validate_exp = false;
    let key = DecodingKey::from_secret(&app.keys.session_secret());
    let claims = jsonwebtoken::decode::<Claims>(cookie, &key, &rules).ok()?.claims;
    (app.now().timestamp() < claims.exp).then_some(claims.sid)
}

/// Who comes with this cookie; none for a cookie that is not ours, and for a sign-in that ended or was revoked or
/// whose account is disabled.
///
/// # Errors
/// The database.
pub async fn session(app: &App, cookie: &str) -> Result<Option<Staff>, StoreError> {
    let Some(id) = read_cookie(app, cookie) else { return Ok(None) };
    let now = app.now();
    let Some(session) = store::staff::session(&app.db.read, id).await? else { return Ok(None) };
    if session.revoked_at.is_some() || session.expires_at <= now {
        return Ok(None);
    }
    let row = store::staff::get(&app.db.read, session.staff_id).await?;
    let Some(row) = row.filter(|row| row.disabled_at.is_none()) else { return Ok(None) };
    if session.seen_at + NOTED_EVERY <= now
        && let Err(error) = store::staff::seen(&app.db.write, id, now).await
    {
        // Reading must go on while the database is busy with writing.
        tracing::warn!(%error, "the use of a sign-in was not noted");
    }
    Staff::of(app, row, id).await.map(Some)
}

/// The sign-ins of a staff member that hold, newest first.
///
/// # Errors
/// The database.
pub async fn sessions(app: &App, staff: Uuid) -> Result<Vec<Session>, StoreError> {
    let rows = store::staff::live_sessions(&app.db.read, staff, app.now()).await?;
    Ok(rows
        .into_iter()
        .map(|row| Session {
            id: row.id,
            device: row.device,
            created_at: row.created_at,
            seen_at: row.seen_at,
            expires_at: row.expires_at,
        })
        .collect())
}

/// Ends a sign-in: everyone their own, an admin anyone's. Answers whether there was one to end.
///
/// # Errors
/// The database.
pub async fn revoke(app: &App, staff: &Staff, session: Uuid) -> Result<bool, StoreError> {
    retrying!(async {
        let tx = store::write_tx(&app.db).await?;
        let Some(row) = store::staff::session(&tx, session).await? else { return Ok(false) };
        let may = row.staff_id == staff.id || staff.role == Role::Admin;
        if !may || !store::staff::revoke_session(&tx, session, app.now()).await? {
            return Ok(false);
        }
        let event = StaffEvent::SessionRevoked { session, by: staff.id };
        append(app, &tx, row.staff_id, &[event]).await?;
        tx.commit().await?;
        Ok(true)
    })
}

/// Ends the sign-in somebody came with.
///
/// # Errors
/// The database.
pub async fn sign_out(app: &App, staff: &Staff) -> Result<(), StoreError> {
    revoke(app, staff, staff.session).await?;
    Ok(())
}
