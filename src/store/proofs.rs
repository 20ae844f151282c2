//! Answers that wait to be compared, and documents that wait to be looked at.

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::{file, file_chunk, identity_document, point_check};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Counts a try and keeps its answers until they are compared; false when the tries ran out. One statement counts: tries
/// made at the same moment are all counted.
///
/// # Errors
/// The database.
pub async fn try_points(
    tx: &impl ConnectionTrait,
    row: point_check::Model,
    most: i32,
) -> Result<bool, StoreError> {
    let id = row.submission_id;
    let first = point_check::Model { tries: 0, ..row.clone() };
    point_check::Entity::insert(first.into_active_model())
        .on_conflict(OnConflict::column(point_check::Column::SubmissionId).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let counted = point_check::Entity::update_many()
        .col_expr(point_check::Column::Tries, ExprTrait::add(Expr::col(point_check::Column::Tries), 1))
        .col_expr(point_check::Column::IdentifierKind, Expr::value(row.identifier_kind))
        .col_expr(point_check::Column::Sealed, Expr::value(row.sealed))
        .col_expr(point_check::Column::AskedAt, Expr::value(row.asked_at))
        .col_expr(point_check::Column::JudgedAt, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(point_check::Column::SubmissionId.eq(id))
        .filter(point_check::Column::Tries.lt(most))
        .exec(tx)
        .await?;
    Ok(counted.rows_affected == 1)
}

/// The answers of a submission, and how often it was tried.
///
/// # Errors
/// The database.
pub async fn points(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Option<point_check::Model>, StoreError> {
    Ok(point_check::Entity::find_by_id(submission).one(db).await?)
}

/// Forgets answers that were compared; false where others were given meanwhile.
///
/// # Errors
/// The database.
pub async fn points_judged(
    tx: &impl ConnectionTrait,
    row: &point_check::Model,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let judged = point_check::Entity::update_many()
        .col_expr(point_check::Column::Sealed, Expr::value(Vec::<u8>::new()))
        .col_expr(point_check::Column::JudgedAt, Expr::value(Some(now)))
        .filter(point_check::Column::SubmissionId.eq(row.submission_id))
        .filter(point_check::Column::Tries.eq(row.tries))
        .filter(point_check::Column::JudgedAt.is_null())
        .exec(tx)
        .await?;
    Ok(judged.rows_affected == 1)
}

/// The documents of a submission, oldest first.
///
/// # Errors
/// The database.
pub async fn documents(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Vec<identity_document::Model>, StoreError> {
    Ok(identity_document::Entity::find()
        .filter(identity_document::Column::SubmissionId.eq(submission))
        .order_by_asc(identity_document::Column::CreatedAt)
        .order_by_asc(identity_document::Column::Id)
        .all(db)
        .await?)
}

/// Writes a document.
///
/// # Errors
/// The database.
pub async fn insert_document(
    tx: &impl ConnectionTrait,
    row: identity_document::Model,
    file: file::Model,
    chunks: Vec<file_chunk::Model>,
) -> Result<(), StoreError> {
    identity_document::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    super::files::insert(tx, file, chunks).await
}

/// Deletes a document with its key and keeps what came of it; false where somebody was faster.
///
/// # Errors
/// The database.
pub async fn judge_document(
    tx: &impl ConnectionTrait,
    id: Uuid,
    kind: &str,
    outcome: &str,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let judged = identity_document::Entity::update_many()
        .col_expr(identity_document::Column::Kind, Expr::value(kind))
        .col_expr(identity_document::Column::WrappedKey, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(identity_document::Column::Outcome, Expr::value(Some(outcome)))
        .col_expr(identity_document::Column::JudgedBy, Expr::value(by))
        .col_expr(identity_document::Column::JudgedAt, Expr::value(Some(now)))
        .filter(identity_document::Column::Id.eq(id))
        .filter(identity_document::Column::Outcome.is_null())
        .exec(tx)
        .await?;
    super::files::delete(tx, id).await?;
    Ok(judged.rows_affected == 1)
}

/// Documents that nobody looked at and nobody needs any more: of requests whose cases all have their outcome.
///
/// # Errors
/// The database.
pub async fn forget_documents(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), StoreError> {
    let waiting = identity_document::Entity::find()
        .filter(identity_document::Column::Outcome.is_null())
        .all(tx)
        .await?;
    for document in waiting {
        let cases = super::cases::of_submission(tx, document.submission_id).await?;
        let states = cases.iter().map(|case| case.state.parse::<crate::case::CaseState>());
        if states.into_iter().all(|state| state.is_ok_and(|state| state.is_closed())) {
            judge_document(tx, document.id, "", "not-needed", None, now).await?;
        }
    }
    Ok(())
}
