//! Half-filled forms, sealed under a key that only their cookie leads to.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::{draft, file, file_chunk};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// A draft that still lives.
///
/// # Errors
/// The database.
pub async fn get(
    db: &impl ConnectionTrait,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<draft::Model>, StoreError> {
    let row = draft::Entity::find_by_id(hash.to_vec()).one(db).await?;
    Ok(row.filter(|row| row.expires_at > now))
}

/// Writes a draft, or its newer answers.
///
/// # Errors
/// The database.
pub async fn save(db: &impl ConnectionTrait, row: draft::Model) -> Result<(), StoreError> {
    draft::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(draft::Column::Hash)
                .update_columns([
                    draft::Column::Sealed,
                    draft::Column::SubmissionId,
                    draft::Column::ExpiresAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The files of a draft, in the order they were added.
///
/// # Errors
/// The database.
pub async fn files(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Vec<file::Model>, StoreError> {
    Ok(file::Entity::find()
        .filter(file::Column::Draft.eq(hash.to_vec()))
        .order_by_asc(file::Column::CreatedAt)
        .order_by_asc(file::Column::Id)
        .all(db)
        .await?)
}

/// Deletes the files of a draft.
///
/// # Errors
/// The database.
pub async fn delete_files(tx: &impl ConnectionTrait, hash: &[u8]) -> Result<(), StoreError> {
    for row in files(tx, hash).await? {
        file_chunk::Entity::delete_many().filter(file_chunk::Column::FileId.eq(row.id)).exec(tx).await?;
        file::Entity::delete_by_id(row.id).exec(tx).await?;
    }
    Ok(())
}
