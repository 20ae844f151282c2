//! Deleting what has had its time.

use super::StoreError;
use super::jobs::DONE;
use chrono::{DateTime, Utc};
use entity::{draft, file, file_chunk, idempotency, job, person_session, staff_session, token};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

/// Drafts with their files, links and sessions that ended before `now`.
///
/// # Errors
/// The database.
pub async fn expired(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), StoreError> {
    let drafts = draft::Entity::find()
        .select_only()
        .column(draft::Column::Hash)
        .filter(draft::Column::ExpiresAt.lt(now));
    let files = file::Entity::find()
        .select_only()
        .column(file::Column::Id)
        .filter(file::Column::Draft.in_subquery(drafts.clone().into_query()));
    file_chunk::Entity::delete_many()
        .filter(file_chunk::Column::FileId.in_subquery(files.into_query()))
        .exec(tx)
        .await?;
    file::Entity::delete_many().filter(file::Column::Draft.in_subquery(drafts.into_query())).exec(tx).await?;
    draft::Entity::delete_many().filter(draft::Column::ExpiresAt.lt(now)).exec(tx).await?;
    token::Entity::delete_many().filter(token::Column::ExpiresAt.lt(now)).exec(tx).await?;
    person_session::Entity::delete_many().filter(person_session::Column::ExpiresAt.lt(now)).exec(tx).await?;
    staff_session::Entity::delete_many().filter(staff_session::Column::ExpiresAt.lt(now)).exec(tx).await?;
    Ok(())
}

/// Kept answers to keyed requests made before `before`.
///
/// # Errors
/// The database.
pub async fn answers(tx: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<(), StoreError> {
    idempotency::Entity::delete_many().filter(idempotency::Column::CreatedAt.lt(before)).exec(tx).await?;
    Ok(())
}

/// Jobs done before `before`. Those that must exist once stay: they keep their effect from happening again.
///
/// # Errors
/// The database.
pub async fn ended_jobs(tx: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<(), StoreError> {
    job::Entity::delete_many()
        .filter(job::Column::State.eq(DONE))
        .filter(job::Column::FinishedAt.lt(before))
        .filter(job::Column::UniqueKey.is_null())
        .exec(tx)
        .await?;
    Ok(())
}
