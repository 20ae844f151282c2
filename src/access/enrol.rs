//! How somebody becomes staff: a link that is used once, a password of their own, and a code from their app.

use super::people::Scope;
use super::record::{StaffEvent, append, retrying};
use super::{AccessError, passwords, totp};
use crate::app::App;
use crate::case::Role;
use crate::keys::{IdentifierKind, Place, Purpose, normalise, token_hash};
use crate::store::staff::Enrolment;
use crate::store::{self, StoreError};
use chrono::Duration;
use entity::staff;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a sign-up link can be used.
const INVITE_LIFE: Duration = Duration::days(7);

/// What the sign-up page shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Sign-in name.
    pub email: String,
    /// As colleagues see them.
    pub name: String,
    /// What to type into an authenticator app, in base32; the same each time the page is loaded.
    pub totp_secret: String,
    /// The same as an `otpauth://` address.
    pub totp_address: String,
}

/// Why somebody was not enrolled.
#[derive(Debug, thiserror::Error)]
pub enum EnrolError {
    /// There is no such link, it was used, or it is too old.
    #[error("this sign-up link cannot be used: ask for a new one")]
    UnknownInvite,
    /// The password is too short or too long.
    #[error(
        "the password must have {} to {} characters",
        passwords::SHORTEST_PASSWORD,
        passwords::LONGEST_PASSWORD
    )]
    Password,
    /// The code is not the one the app shows now.
    #[error("this is not the code the app shows now")]
    WrongCode,
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Makes a sign-up link for somebody and answers its secret, which is kept only as a hash. For an address that has not
/// enrolled yet it makes a new link, with this name, role and scope, and the old link ends.
///
/// # Errors
/// [`AccessError`]; then nothing was written.
pub async fn invite(
    app: &App,
    email: &str,
    name: &str,
    role: Role,
    scope: Scope,
) -> Result<String, AccessError> {
    let email = address(email)?;
    let controllers = known_controllers(app, &scope)?;
    let secret = app.random.token();
    retrying!(async {
        let tx = store::write_tx(&app.db).await?;
        let before = store::staff::lock_by_email(&tx, &email).await?;
        if before.as_ref().is_some_and(|row| row.password_hash.is_some()) {
            return Err(AccessError::AlreadyEnrolled(email.clone()));
        }
        let now = app.now();
        let row = staff::Model {
            id: before.as_ref().map_or_else(|| app.id(), |row| row.id),
            email: email.clone(),
            name: name.trim().to_owned(),
            role: role.as_str().to_owned(),
            password_hash: None,
            totp: None,
            totp_step: 0,
            invite: Some(token_hash(&secret).to_vec()),
            invite_expires_at: Some(now + INVITE_LIFE),
            all_controllers: scope == Scope::All,
            created_at: before.as_ref().map_or(now, |row| row.created_at),
            disabled_at: before.as_ref().and_then(|row| row.disabled_at),
        };
        let id = row.id;
        match before {
            Some(_) => store::staff::replace(&tx, row, &controllers).await?,
            None => store::staff::insert(&tx, row, &controllers).await?,
        }
        append(app, &tx, id, &[invited(role, &scope)]).await?;
        tx.commit().await?;
        Ok(())
    })?;
    Ok(secret)
}

/// Who a sign-up link is for, without using it; none when it cannot be used.
///
/// # Errors
/// The database.
pub async fn invitation(app: &App, secret: &str) -> Result<Option<Invitation>, StoreError> {
    let Some(row) = live_invite(app, secret).await? else { return Ok(None) };
    let totp_secret = enrolment_secret(app, secret);
    let Some(totp_address) = totp::address(totp_secret.as_slice(), &row.email) else {
        return Err(StoreError::InconsistentRow {
            table: "staff",
            row: row.id.to_string(),
            why: "no authenticator app takes its address".to_owned(),
        });
    };
    let totp_secret = totp::to_base32(*totp_secret);
    Ok(Some(Invitation { email: row.email, name: row.name, totp_secret, totp_address }))
}

/// Sets password and code of the person a link was made for, and uses the link up. The code that was shown does not
/// count again: the first sign-in needs the next one.
///
/// # Errors
/// [`EnrolError`]; then the link can still be used, unless it could not before.
pub async fn enrol(app: &App, secret: &str, password: &str, code: &str) -> Result<Uuid, EnrolError> {
    let row = live_invite(app, secret).await?.ok_or(EnrolError::UnknownInvite)?;
    if !passwords::fits(password) {
        return Err(EnrolError::Password);
    }
    let totp_secret = enrolment_secret(app, secret);
    let totp_step = totp::step_of(totp_secret.as_slice(), code, app.now()).ok_or(EnrolError::WrongCode)?;
    let password_hash = passwords::hash(password, app.random.bytes()).await;
    let used = retrying!(async {
        let tx = store::write_tx(&app.db).await?;
        let new = Enrolment {
            password_hash: password_hash.clone(),
            totp: seal(app, row.id, totp_secret.as_slice()),
            totp_step,
        };
        let used = store::staff::enrol(&tx, row.id, &token_hash(secret), new).await?;
        if used {
            append(app, &tx, row.id, &[StaffEvent::Enrolled]).await?;
        }
        tx.commit().await?;
        Ok::<bool, StoreError>(used)
    })?;
    if used { Ok(row.id) } else { Err(EnrolError::UnknownInvite) }
}

/// Makes a staff member who can sign in at once: for the demo. `totp_secret` is in base32.
///
/// # Errors
/// [`AccessError`]; then nothing was written.
pub async fn create(
    app: &App,
    email: &str,
    name: &str,
    role: Role,
    scope: Scope,
    password: &str,
    totp_secret: &str,
) -> Result<Uuid, AccessError> {
    let email = address(email)?;
    let controllers = known_controllers(app, &scope)?;
    if !passwords::fits(password) {
        return Err(AccessError::Password);
    }
    let totp_secret = totp::from_base32(totp_secret).ok_or(AccessError::TotpSecret)?;
    let password_hash = passwords::hash(password, app.random.bytes()).await;
    let id = app.id();
    let row = staff::Model {
        id,
        email: email.clone(),
        name: name.trim().to_owned(),
        role: role.as_str().to_owned(),
        password_hash: Some(password_hash),
        totp: Some(seal(app, id, &totp_secret)),
        totp_step: 0,
        invite: None,
        invite_expires_at: None,
        all_controllers: scope == Scope::All,
        created_at: app.now(),
        disabled_at: None,
    };
    let tx = store::write_tx(&app.db).await?;
    match store::staff::insert(&tx, row, &controllers).await {
        Err(StoreError::Raced(_)) => return Err(AccessError::AlreadyEnrolled(email)),
        ended => ended?,
    }
    append(app, &tx, id, &[invited(role, &scope), StaffEvent::Enrolled]).await?;
    tx.commit().await?;
    Ok(id)
}

/// The sealed TOTP secret of a staff member, opened.
pub(super) fn open_totp(app: &App, row: &staff::Model) -> Option<Zeroizing<Vec<u8>>> {
    app.keys.open_sealed(Purpose::SignIn, totp_place(row.id), row.totp.as_deref()?).ok()
}

fn seal(app: &App, id: Uuid, secret: &[u8]) -> Vec<u8> {
    app.keys.sealing(Purpose::SignIn).seal(&app.random, totp_place(id), secret)
}

fn totp_place(id: Uuid) -> Place {
    Place { table: "staff", column: "totp", row: id }
}

/// Made from the link itself, so that nothing is stored before somebody enrols.
fn enrolment_secret(app: &App, secret: &str) -> Zeroizing<[u8; 20]> {
    let mac = Zeroizing::new(app.keys.mac(Purpose::SignIn, "totp enrolment", &token_hash(secret)));
    let mut out = Zeroizing::new([0; 20]);
    out.copy_from_slice(&mac[..20]);
    out
}

async fn live_invite(app: &App, secret: &str) -> Result<Option<staff::Model>, StoreError> {
    let row = store::staff::by_invite(&app.db.read, &token_hash(secret)).await?;
    Ok(row.filter(|row| {
        row.password_hash.is_none()
            && row.disabled_at.is_none()
            && row.invite_expires_at.is_some_and(|end| app.now() < end)
    }))
}

fn invited(role: Role, scope: &Scope) -> StaffEvent {
    let controllers = match scope {
        Scope::All => None,
        Scope::Only(ids) => Some(ids.clone()),
    };
    StaffEvent::Invited { role, controllers }
}

/// The address in the form it is stored in. A colon would break the address for authenticator apps.
fn address(email: &str) -> Result<String, AccessError> {
    normalise(IdentifierKind::Email, email)
        .filter(|email| email.len() <= 254 && !email.contains([':', '<', '>', ',']))
        .ok_or_else(|| AccessError::NotAnAddress(email.to_owned()))
}

/// The controllers of a scope, each once; none where it is all of them.
fn known_controllers(app: &App, scope: &Scope) -> Result<Vec<String>, AccessError> {
    let Scope::Only(ids) = scope else { return Ok(Vec::new()) };
    if ids.is_empty() {
        return Err(AccessError::EmptyScope);
    }
    let mut known = Vec::new();
    for id in ids {
        known.push(super::known_controller(app, id)?.to_owned());
    }
    known.sort();
    known.dedup();
    Ok(known)
}
