//! Other addresses for the letters of a submission.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::address_change::{self, Column, Entity};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Writes a change that somebody asks for.
///
/// # Errors
/// The database.
pub async fn insert(tx: &impl ConnectionTrait, row: address_change::Model) -> Result<(), StoreError> {
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Reads a change.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<address_change::Model>, StoreError> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// The changes of a submission that were not stopped, oldest first.
///
/// # Errors
/// The database.
pub async fn of_submission(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Vec<address_change::Model>, StoreError> {
    Ok(Entity::find()
        .filter(Column::SubmissionId.eq(submission))
        .filter(Column::StoppedAt.is_null())
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?)
}

/// The change by which letters go now; none where the first address holds.
///
/// # Errors
/// The database.
pub async fn holding(
    db: &impl ConnectionTrait,
    submission: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<address_change::Model>, StoreError> {
    Ok(Entity::find()
        .filter(Column::SubmissionId.eq(submission))
        .filter(Column::StoppedAt.is_null())
        .filter(Column::ConfirmedAt.lte(now))
        .filter(Column::HoldsFrom.lte(now))
        .order_by_desc(Column::HoldsFrom)
        .order_by_desc(Column::Id)
        .one(db)
        .await?)
}

/// Writes one of its moments: when its mailbox was shown, from when on it holds, or when it was stopped.
///
/// # Errors
/// The database.
pub async fn set(
    tx: &impl ConnectionTrait,
    id: Uuid,
    moment: Column,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    Entity::update_many().col_expr(moment, Expr::value(Some(at))).filter(Column::Id.eq(id)).exec(tx).await?;
    Ok(())
}
