//! Sealed files, in pieces.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::{file, file_chunk};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Writes a file with its pieces.
///
/// # Errors
/// The database.
pub async fn insert(
    tx: &impl ConnectionTrait,
    row: file::Model,
    chunks: Vec<file_chunk::Model>,
) -> Result<(), StoreError> {
    file::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    // One piece a statement keeps every statement small; files are few and pieces large.
    for chunk in chunks {
        file_chunk::Entity::insert(chunk.into_active_model()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The sealed pieces of a file, in order.
///
/// # Errors
/// The database.
pub async fn chunks(db: &impl ConnectionTrait, file: Uuid) -> Result<Vec<Vec<u8>>, StoreError> {
    let rows = file_chunk::Entity::find()
        .filter(file_chunk::Column::FileId.eq(file))
        .order_by_asc(file_chunk::Column::Position)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.sealed).collect())
}

/// Deletes a file and its pieces.
///
/// # Errors
/// The database.
pub async fn delete(tx: &impl ConnectionTrait, id: Uuid) -> Result<(), StoreError> {
    file_chunk::Entity::delete_many().filter(file_chunk::Column::FileId.eq(id)).exec(tx).await?;
    file::Entity::delete_by_id(id).exec(tx).await?;
    Ok(())
}

/// The files that came with a submission, in the order they were added.
///
/// # Errors
/// The database.
pub async fn attachments(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Vec<file::Model>, StoreError> {
    Ok(file::Entity::find()
        .filter(file::Column::SubmissionId.eq(submission))
        .filter(file::Column::Kind.eq("attachment"))
        .order_by_asc(file::Column::CreatedAt)
        .order_by_asc(file::Column::Id)
        .all(db)
        .await?)
}

/// The answer packages of a case, oldest first.
///
/// # Errors
/// The database.
pub async fn packages(db: &impl ConnectionTrait, case: Uuid) -> Result<Vec<file::Model>, StoreError> {
    Ok(file::Entity::find()
        .filter(file::Column::CaseId.eq(case))
        .filter(file::Column::Kind.eq("package"))
        .order_by_asc(file::Column::CreatedAt)
        .all(db)
        .await?)
}

/// Deletes the answer packages of a case whose time is over; that of a later answer stays.
///
/// # Errors
/// The database.
pub async fn delete_packages(
    tx: &impl ConnectionTrait,
    case: Uuid,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let is_over = |package: &file::Model| package.expires_at.is_none_or(|end| end <= now);
    for package in packages(tx, case).await?.into_iter().filter(is_over) {
        delete(tx, package.id).await?;
    }
    Ok(())
}
