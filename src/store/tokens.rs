//! Machines that may call the API.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::api_token;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};

/// Writes a new token. Answers whether its name was free.
///
/// # Errors
/// The database.
pub async fn insert(tx: &impl ConnectionTrait, row: api_token::Model) -> Result<bool, StoreError> {
    let written = api_token::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(api_token::Column::Name).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(written == 1)
}

/// Finds a token that was not revoked, by its hash.
///
/// # Errors
/// The database.
pub async fn by_hash(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Option<api_token::Model>, StoreError> {
    Ok(api_token::Entity::find()
        .filter(api_token::Column::Hash.eq(hash.to_vec()))
        .filter(api_token::Column::RevokedAt.is_null())
        .one(db)
        .await?)
}

/// Whether some token that still holds may read, and so learn who opted out.
///
/// # Errors
/// The database.
pub async fn any_reads(db: &impl ConnectionTrait) -> Result<bool, StoreError> {
    let found = api_token::Entity::find()
        .filter(api_token::Column::Scope.is_in(["read", "all"]))
        .filter(api_token::Column::RevokedAt.is_null())
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// Ends a token. Answers whether there was one of this name that still held.
///
/// # Errors
/// The database.
pub async fn revoke(tx: &impl ConnectionTrait, name: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let result = api_token::Entity::update_many()
        .col_expr(api_token::Column::RevokedAt, Expr::value(Some(now)))
        .filter(api_token::Column::Name.eq(name))
        .filter(api_token::Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(result.rows_affected == 1)
}
