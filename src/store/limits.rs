//! Limits that hold over several processes, because the database counts.

use super::StoreError;
use chrono::{DateTime, DurationRound, Utc};
use entity::attempt;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// Counts one try in the window `now` falls into and answers how many there were, this one included. One statement,
/// so that tries made at the same moment are all counted.
///
/// # Errors
/// The database.
pub async fn count(
    db: &impl ConnectionTrait,
    bucket: &str,
    window: chrono::Duration,
    now: DateTime<Utc>,
) -> Result<u32, StoreError> {
    let start = now.duration_trunc(window).unwrap_or(now);
    let row =
        attempt::ActiveModel { bucket: Set(bucket.to_owned()), window_started_at: Set(start), count: Set(1) };
    let counted = attempt::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([attempt::Column::Bucket, attempt::Column::WindowStartedAt])
                .value(
                    attempt::Column::Count,
                    ExprTrait::add(Expr::col((attempt::Entity, attempt::Column::Count)), 1),
                )
                .to_owned(),
        )
        .exec_with_returning(db)
        .await?;
    Ok(u32::try_from(counted.count).unwrap_or_default())
}

/// Forgets windows that ended before `before`.
///
/// # Errors
/// The database.
pub async fn sweep(db: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let gone =
        attempt::Entity::delete_many().filter(attempt::Column::WindowStartedAt.lt(before)).exec(db).await?;
    Ok(gone.rows_affected)
}
