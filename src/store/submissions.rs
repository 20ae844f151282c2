//! What cases share: the submission, its sealed texts, its proofs.

use super::StoreError;
use crate::keys::BlindTag;
use chrono::{DateTime, Utc};
use entity::{blind_index, cases, free_text, proven_identifier, submission};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads a submission for changing it or its cases: the first lock of every change.
///
/// # Errors
/// The database.
pub async fn lock(tx: &impl ConnectionTrait, id: Uuid) -> Result<Option<submission::Model>, StoreError> {
    Ok(submission::Entity::find_by_id(id).lock_exclusive().one(tx).await?)
}

/// Reads a submission.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<submission::Model>, StoreError> {
    Ok(submission::Entity::find_by_id(id).one(db).await?)
}

/// Finds the submission a reference belongs to: its own or one of its cases'.
///
/// # Errors
/// The database.
pub async fn by_reference(
    db: &impl ConnectionTrait,
    reference: &str,
) -> Result<Option<submission::Model>, StoreError> {
    let own = submission::Entity::find().filter(submission::Column::Reference.eq(reference)).one(db).await?;
    if own.is_some() {
        return Ok(own);
    }
    let case = cases::Entity::find().filter(cases::Column::Reference.eq(reference)).one(db).await?;
    match case {
        Some(case) => get(db, case.submission_id).await,
        None => Ok(None),
    }
}

/// The references of submissions, by their keys.
///
/// # Errors
/// The database.
pub async fn references(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, StoreError> {
    let found: Vec<(Uuid, String)> = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .column(submission::Column::Reference)
        .filter(submission::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
}

/// Blind indexes that are one of these.
pub fn one_of(tags: &[BlindTag]) -> Condition {
    tags.iter().fold(Condition::any(), |any, tag| {
        let kind = blind_index::Column::Kind.eq(tag.kind.as_str());
        any.add(kind.and(blind_index::Column::Tag.eq(tag.tag.to_vec())))
    })
}

/// Whether one of these identifiers was typed in a submission, or proven there.
///
/// # Errors
/// The database.
pub async fn names_one_of(
    db: &impl ConnectionTrait,
    submission: Uuid,
    tags: &[BlindTag],
) -> Result<bool, StoreError> {
    if tags.is_empty() {
        return Ok(false);
    }
    let theirs = blind_index::Column::SubmissionId.eq(submission);
    let found = blind_index::Entity::find().filter(theirs).filter(one_of(tags)).one(db).await?;
    Ok(found.is_some())
}

/// The submissions in which one of these identifiers was typed, or proven by staff, newest first, at most a hundred.
///
/// # Errors
/// The database.
pub async fn by_tags(db: &impl ConnectionTrait, tags: &[BlindTag]) -> Result<Vec<Uuid>, StoreError> {
    if tags.is_empty() {
        return Ok(Vec::new());
    }
    Ok(blind_index::Entity::find()
        .select_only()
        .column(blind_index::Column::SubmissionId)
        .distinct()
        .filter(one_of(tags))
        .order_by_desc(blind_index::Column::SubmissionId)
        .limit(100)
        .into_tuple()
        .all(db)
        .await?)
}

/// Writes a submission and its blind indexes.
///
/// # Errors
/// The database.
pub async fn insert(
    tx: &impl ConnectionTrait,
    row: submission::Model,
    indexes: Vec<blind_index::Model>,
) -> Result<(), StoreError> {
    submission::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    if !indexes.is_empty() {
        let rows = indexes.into_iter().map(IntoActiveModel::into_active_model);
        blind_index::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Marks the mailbox as proven, the first time.
///
/// # Errors
/// The database.
pub async fn mailbox_proven(
    tx: &impl ConnectionTrait,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    submission::Entity::update_many()
        .col_expr(submission::Column::MailboxProvenAt, Expr::value(Some(now)))
        .filter(submission::Column::Id.eq(id))
        .filter(submission::Column::MailboxProvenAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Every text of a submission, oldest first.
///
/// # Errors
/// The database.
pub async fn texts(db: &impl ConnectionTrait, submission: Uuid) -> Result<Vec<free_text::Model>, StoreError> {
    Ok(free_text::Entity::find()
        .filter(free_text::Column::SubmissionId.eq(submission))
        .order_by_asc(free_text::Column::CreatedAt)
        .order_by_asc(free_text::Column::Id)
        .all(db)
        .await?)
}

/// A sealed text.
///
/// # Errors
/// The database.
pub async fn text(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<free_text::Model>, StoreError> {
    Ok(free_text::Entity::find_by_id(id).one(db).await?)
}

/// What was proven to be the requester's: the only match keys there are.
///
/// # Errors
/// The database.
pub async fn proven(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Vec<proven_identifier::Model>, StoreError> {
    Ok(proven_identifier::Entity::find()
        .filter(proven_identifier::Column::SubmissionId.eq(submission))
        .order_by_asc(proven_identifier::Column::At)
        .all(db)
        .await?)
}
