//! What the sources held for an answer.

use super::StoreError;
use entity::package_item;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// The items of a case, in the order of the package.
///
/// # Errors
/// The database.
pub async fn of_case(db: &impl ConnectionTrait, case: Uuid) -> Result<Vec<package_item::Model>, StoreError> {
    Ok(package_item::Entity::find()
        .filter(package_item::Column::CaseId.eq(case))
        .order_by_asc(package_item::Column::Position)
        .all(db)
        .await?)
}
