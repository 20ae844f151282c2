//! Work for a person.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::task;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// The tasks of a case, oldest first.
///
/// # Errors
/// The database.
pub async fn of_case(db: &impl ConnectionTrait, case: Uuid) -> Result<Vec<task::Model>, StoreError> {
    Ok(task::Entity::find()
        .filter(task::Column::CaseId.eq(case))
        .order_by_asc(task::Column::OpenedAt)
        .order_by_asc(task::Column::Id)
        .all(db)
        .await?)
}

/// Open tasks, those with the earliest end first; `controllers` limits them.
///
/// # Errors
/// The database.
pub async fn open(
    db: &impl ConnectionTrait,
    controllers: Option<&[String]>,
    most: u64,
) -> Result<Vec<task::Model>, StoreError> {
    let mut find = task::Entity::find().filter(task::Column::State.eq("open"));
    if let Some(controllers) = controllers {
        find = find.filter(task::Column::Controller.is_in(controllers.iter().cloned()));
    }
    let mut rows =
        find.order_by_asc(task::Column::DueEnds).order_by_asc(task::Column::Id).limit(most).all(db).await?;
    // The two databases disagree on where a missing end sorts.
    rows.sort_by_key(|task| (task.due_ends.is_none(), task.due_ends, task.id));
    Ok(rows)
}

/// Ends a task that needs nobody any more.
///
/// # Errors
/// The database.
pub async fn settle(tx: &impl ConnectionTrait, task: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    task::Entity::update_many()
        .col_expr(task::Column::State, Expr::value("done"))
        .col_expr(task::Column::DoneAt, Expr::value(Some(now)))
        .filter(task::Column::Id.eq(task))
        .exec(tx)
        .await?;
    Ok(())
}

/// Opens a task again that was done, as if it had not been.
///
/// # Errors
/// The database.
pub async fn open_again(tx: &impl ConnectionTrait, task: Uuid) -> Result<(), StoreError> {
    task::Entity::update_many()
        .col_expr(task::Column::State, Expr::value("open"))
        .col_expr(task::Column::DoneAt, Expr::value(Option::<DateTime<Utc>>::None))
        .col_expr(task::Column::DoneBy, Expr::value(Option::<Uuid>::None))
        .col_expr(task::Column::Result, Expr::value(Option::<Uuid>::None))
        .filter(task::Column::Id.eq(task))
        .exec(tx)
        .await?;
    Ok(())
}
