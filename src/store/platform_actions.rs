//! What the platform did to people whose cases were open.

use super::StoreError;
use entity::platform_action;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The newest actions first, at most so many; `controllers` limits them.
///
/// # Errors
/// The database.
pub async fn newest(
    db: &impl ConnectionTrait,
    controllers: Option<&[String]>,
    most: u64,
) -> Result<Vec<platform_action::Model>, StoreError> {
    let mut find = platform_action::Entity::find();
    if let Some(controllers) = controllers {
        find = find.filter(platform_action::Column::Controller.is_in(controllers.iter().cloned()));
    }
    let newest = find.order_by_desc(platform_action::Column::At).order_by_desc(platform_action::Column::Id);
    Ok(newest.limit(most).all(db).await?)
}
