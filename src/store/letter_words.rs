//! What controllers say in letters beside what must be said: versions, never changed, only approved. The organisation's
//! own words, and nothing of anybody who asks.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::letter_words;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Every version of every letter of a controller, the newest of each first.
///
/// # Errors
/// The database.
pub async fn of_controller(
    db: &impl ConnectionTrait,
    controller: &str,
) -> Result<Vec<letter_words::Model>, StoreError> {
    Ok(letter_words::Entity::find()
        .filter(letter_words::Column::Controller.eq(controller))
        .order_by_asc(letter_words::Column::Letter)
        .order_by_asc(letter_words::Column::Locale)
        .order_by_desc(letter_words::Column::Version)
        .all(db)
        .await?)
}

/// The versions of one letter in one language, the newest first.
///
/// # Errors
/// The database.
pub async fn versions(
    db: &impl ConnectionTrait,
    controller: &str,
    letter: &str,
    locale: &str,
) -> Result<Vec<letter_words::Model>, StoreError> {
    Ok(letter_words::Entity::find()
        .filter(letter_words::Column::Controller.eq(controller))
        .filter(letter_words::Column::Letter.eq(letter))
        .filter(letter_words::Column::Locale.eq(locale))
        .order_by_desc(letter_words::Column::Version)
        .all(db)
        .await?)
}

/// The version in force: the newest that was approved.
///
/// # Errors
/// The database.
pub async fn in_force(
    db: &impl ConnectionTrait,
    controller: &str,
    letter: &str,
    locale: &str,
) -> Result<Option<letter_words::Model>, StoreError> {
    let versions = versions(db, controller, letter, locale).await?;
    Ok(versions.into_iter().find(|version| version.approved_by.is_some()))
}

/// Writes a version.
///
/// # Errors
/// The database.
pub async fn insert(tx: &impl ConnectionTrait, row: letter_words::Model) -> Result<(), StoreError> {
    letter_words::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Approves a version that nobody approved. Answers whether there was one.
///
/// # Errors
/// The database.
pub async fn approve(
    tx: &impl ConnectionTrait,
    id: Uuid,
    by: Uuid,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = letter_words::Entity::update_many()
        .col_expr(letter_words::Column::ApprovedBy, Expr::value(Some(by)))
        .col_expr(letter_words::Column::ApprovedAt, Expr::value(Some(at)))
        .filter(letter_words::Column::Id.eq(id))
        .filter(letter_words::Column::ApprovedBy.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
