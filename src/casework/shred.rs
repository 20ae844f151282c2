//! Making a person's data unreadable for ever: the keys go, the ledger stays whole.

use super::apply::ApplyError;
use crate::app::App;
use crate::keys::IdentifierKind;
use crate::store::{self, StoreError};
use chrono::{DateTime, Utc};
use entity::{
    address_change, blind_index, file, file_chunk, free_text, identity_document, letter, package_item,
    point_check, proven_identifier, submission, token,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What is left outside the database, so that a restored backup is shredded again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tombstone {
    /// Whose data is gone.
    pub submissions: Vec<Uuid>,
    /// Since when.
    pub at: DateTime<Utc>,
}

/// Shreds a submission and every other of the same person: its wrapped keys, blind indexes, salts and sealed values go.
/// A session of theirs stays until it ends: it holds nothing of the person, and its page tells them what became of it.
/// The tombstone must be kept outside the database before the transaction ends, so `keep` is called within it.
///
/// # Errors
/// The database, or what `keep` says; then nothing was shredded.
pub async fn shred(
    app: &App,
    reference: &str,
    keep: impl FnOnce(&Tombstone) -> std::io::Result<()>,
) -> Result<Tombstone, ApplyError> {
    let tx = store::write_tx(&app.db).await?;
    let first = store::submissions::by_reference(&tx, reference).await?.ok_or(ApplyError::NotFound)?;
    let submissions = linked(app, &tx, first.id).await?;
    let tombstone = Tombstone { submissions, at: app.now() };
    erase(&tx, &tombstone).await?;
    keep(&tombstone)
        .map_err(|error| StoreError::Schema(format!("the tombstone could not be kept: {error}")))?;
    tx.commit().await?;
    Ok(tombstone)
}

/// Shreds again what a tombstone names; harmless where it is gone already.
///
/// # Errors
/// The database.
pub async fn replay(app: &App, tombstones: &[Tombstone]) -> Result<(), StoreError> {
    let tx = store::write_tx(&app.db).await?;
    for tombstone in tombstones {
        erase(&tx, tombstone).await?;
    }
    Ok(tx.commit().await?)
}

/// Every submission that shares a *proven* identifier with this one. Claims do not link: with them anyone could have
/// a stranger's requests shredded.
async fn linked(app: &App, tx: &DatabaseTransaction, first: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let mut found = BTreeSet::from([first]);
    let mut open = vec![first];
    while let Some(id) = open.pop() {
        let Some(row) = store::submissions::get(tx, id).await? else { continue };
        let Ok(desk) = super::Desk::open(app, &row) else { continue };
        for proven in store::submissions::proven(tx, id).await? {
            let place = crate::keys::Place { table: "proven_identifier", column: "value", row: proven.id };
            let (Ok(kind), Ok(value)) =
                (proven.kind.parse::<IdentifierKind>(), desk.key.open_str(place, &proven.value))
            else {
                continue;
            };
            let Some(tag) = app.keys.blind_index(kind, &value) else { continue };
            let others: Vec<Uuid> = blind_index::Entity::find()
                .select_only()
                .column(blind_index::Column::SubmissionId)
                .filter(blind_index::Column::Kind.eq(tag.kind.as_str()))
                .filter(blind_index::Column::Tag.eq(tag.tag.to_vec()))
                .into_tuple()
                .all(tx)
                .await?;
            for other in others {
                let proved = submission::Entity::find_by_id(other)
                    .filter(submission::Column::MailboxProvenAt.is_not_null())
                    .one(tx)
                    .await?;
                if proved.is_some() && found.insert(other) {
                    open.push(other);
                }
            }
        }
    }
    Ok(found.into_iter().collect())
}

async fn erase(tx: &impl ConnectionTrait, tombstone: &Tombstone) -> Result<(), StoreError> {
    let ids = || tombstone.submissions.iter().copied();
    submission::Entity::update_many()
        .col_expr(submission::Column::WrappedKey, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(submission::Column::ClaimsSalt, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(submission::Column::Claims, Expr::value(Vec::<u8>::new()))
        .col_expr(submission::Column::ShreddedAt, Expr::value(Some(tombstone.at)))
        .filter(submission::Column::Id.is_in(ids()))
        .exec(tx)
        .await?;
    let cases: Vec<Uuid> = entity::cases::Entity::find()
        .select_only()
        .column(entity::cases::Column::Id)
        .filter(entity::cases::Column::SubmissionId.is_in(ids()))
        .into_tuple()
        .all(tx)
        .await?;
    let files: Vec<Uuid> = file::Entity::find()
        .select_only()
        .column(file::Column::Id)
        .filter(file::Column::SubmissionId.is_in(ids()))
        .into_tuple()
        .all(tx)
        .await?;
    blind_index::Entity::delete_many()
        .filter(blind_index::Column::SubmissionId.is_in(ids()))
        .exec(tx)
        .await?;
    free_text::Entity::delete_many().filter(free_text::Column::SubmissionId.is_in(ids())).exec(tx).await?;
    proven_identifier::Entity::delete_many()
        .filter(proven_identifier::Column::SubmissionId.is_in(ids()))
        .exec(tx)
        .await?;
    package_item::Entity::delete_many().filter(package_item::Column::CaseId.is_in(cases)).exec(tx).await?;
    file_chunk::Entity::delete_many().filter(file_chunk::Column::FileId.is_in(files)).exec(tx).await?;
    file::Entity::delete_many().filter(file::Column::SubmissionId.is_in(ids())).exec(tx).await?;
    address_change::Entity::delete_many()
        .filter(address_change::Column::SubmissionId.is_in(ids()))
        .exec(tx)
        .await?;
    point_check::Entity::delete_many()
        .filter(point_check::Column::SubmissionId.is_in(ids()))
        .exec(tx)
        .await?;
    identity_document::Entity::delete_many()
        .filter(identity_document::Column::SubmissionId.is_in(ids()))
        .exec(tx)
        .await?;
    letter::Entity::delete_many().filter(letter::Column::SubmissionId.is_in(ids())).exec(tx).await?;
    token::Entity::delete_many().filter(token::Column::SubmissionId.is_in(ids())).exec(tx).await?;
    Ok(())
}
