//! Facts about this installation: the demo mark, the salt of the suppression register.

use super::StoreError;
use entity::installation;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};

/// Marks a database as a demo: `serve` refuses it.
pub const DEMO: &str = "demo";
/// The sealed salt of the suppression register's hashes, hex.
pub const SUPPRESSION_SALT: &str = "suppression-salt";

/// Reads a fact.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, key: &str) -> Result<Option<String>, StoreError> {
    let row = installation::Entity::find_by_id(key.to_owned()).one(db).await?;
    Ok(row.map(|row| row.value))
}

/// Writes a fact that is never changed: the first one written stays.
///
/// # Errors
/// The database.
pub async fn keep(db: &impl ConnectionTrait, key: &str, value: String) -> Result<(), StoreError> {
    let row = installation::Model { key: key.to_owned(), value };
    installation::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(installation::Column::Key).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
