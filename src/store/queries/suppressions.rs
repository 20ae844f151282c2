//! The suppression register in the order it grew, page by page.

use crate::store::StoreError;
use chrono::{DateTime, Utc};
use entity::suppression;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Which entries.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only these controllers; `None` is all.
    pub controllers: Option<Vec<String>>,
    /// Only entries from this time on.
    pub since: Option<DateTime<Utc>>,
}

/// Where the next page begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Its time.
    pub since: DateTime<Utc>,
    /// Its key, where times are equal.
    pub id: Uuid,
}

/// A page of entries, oldest first, and where the next begins.
///
/// # Errors
/// The database.
pub async fn page(
    db: &impl ConnectionTrait,
    filter: &Filter,
    after: Option<Cursor>,
    limit: u64,
) -> Result<(Vec<suppression::Model>, Option<Cursor>), StoreError> {
    let condition = Condition::all()
        .add_option(
            filter.controllers.as_ref().map(|ids| suppression::Column::Controller.is_in(ids.iter().cloned())),
        )
        .add_option(filter.since.map(|since| suppression::Column::Since.gte(since)))
        .add_option(after.map(|cursor| {
            Condition::any().add(suppression::Column::Since.gt(cursor.since)).add(
                Condition::all()
                    .add(suppression::Column::Since.eq(cursor.since))
                    .add(suppression::Column::Id.gt(cursor.id)),
            )
        }));
    let mut rows = suppression::Entity::find()
        .filter(condition)
        .order_by_asc(suppression::Column::Since)
        .order_by_asc(suppression::Column::Id)
        .limit(limit + 1)
        .all(db)
        .await?;
    let more = rows.len() as u64 > limit;
    rows.truncate(limit as usize);
    let next = match more {
        true => rows.last().map(|last| Cursor { since: last.since, id: last.id }),
        false => None,
    };
    Ok((rows, next))
}
