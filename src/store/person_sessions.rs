//! People who typed a mailed code, for a short time.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::person_session;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};

/// Writes a session.
///
/// # Errors
/// The database.
pub async fn insert(db: &impl ConnectionTrait, row: person_session::Model) -> Result<(), StoreError> {
    person_session::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    Ok(())
}

/// A session that still lives.
///
/// # Errors
/// The database.
pub async fn get(
    db: &impl ConnectionTrait,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<person_session::Model>, StoreError> {
    let row = person_session::Entity::find_by_id(hash.to_vec()).one(db).await?;
    Ok(row.filter(|row| row.expires_at > now))
}

/// Ends a session.
///
/// # Errors
/// The database.
pub async fn delete(db: &impl ConnectionTrait, hash: &[u8]) -> Result<(), StoreError> {
    person_session::Entity::delete_by_id(hash.to_vec()).exec(db).await?;
    Ok(())
}
