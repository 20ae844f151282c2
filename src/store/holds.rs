//! Legal holds.

use super::StoreError;
use chrono::{DateTime, NaiveDate, Utc};
use entity::{blind_index, legal_hold, legal_hold_note, legal_hold_person};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A blind tag: kind of identifier, and tag.
pub type Tag = (String, Vec<u8>);

/// Writes a hold, those it is about, and what was written about it.
///
/// # Errors
/// The database.
pub async fn insert(
    tx: &impl ConnectionTrait,
    hold: legal_hold::Model,
    people: Vec<legal_hold_person::Model>,
    note: legal_hold_note::Model,
) -> Result<(), StoreError> {
    legal_hold::Entity::insert(hold.into_active_model()).exec_without_returning(tx).await?;
    if !people.is_empty() {
        let rows = people.into_iter().map(IntoActiveModel::into_active_model);
        legal_hold_person::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    insert_note(tx, note).await
}

/// Writes what staff wrote about a hold.
///
/// # Errors
/// The database.
pub async fn insert_note(tx: &impl ConnectionTrait, note: legal_hold_note::Model) -> Result<(), StoreError> {
    legal_hold_note::Entity::insert(note.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// A hold.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<legal_hold::Model>, StoreError> {
    Ok(legal_hold::Entity::find_by_id(id).one(db).await?)
}

/// Reads a hold for changing it: locked on PostgreSQL; on SQLite the transaction itself is the lock.
///
/// # Errors
/// The database.
pub async fn lock(tx: &impl ConnectionTrait, id: Uuid) -> Result<Option<legal_hold::Model>, StoreError> {
    Ok(legal_hold::Entity::find_by_id(id).lock_exclusive().one(tx).await?)
}

/// Holds that a reader may see, those to be looked at first first; `controllers` limits them.
///
/// # Errors
/// The database.
pub async fn all(
    db: &impl ConnectionTrait,
    controllers: Option<&[String]>,
    in_force: bool,
    most: u64,
) -> Result<Vec<legal_hold::Model>, StoreError> {
    let mut find = legal_hold::Entity::find();
    if let Some(controllers) = controllers {
        find = find.filter(legal_hold::Column::Controller.is_in(controllers.iter().cloned()));
    }
    let released = legal_hold::Column::ReleasedAt;
    find = find.filter(if in_force { released.is_null() } else { released.is_not_null() });
    let ordered = find.order_by_asc(legal_hold::Column::ReviewOn).order_by_asc(legal_hold::Column::Id);
    Ok(ordered.limit(most).all(db).await?)
}

/// How many people a hold is about, and who: their rows.
///
/// # Errors
/// The database.
pub async fn people(
    db: &impl ConnectionTrait,
    hold: Uuid,
) -> Result<Vec<legal_hold_person::Model>, StoreError> {
    let find = legal_hold_person::Entity::find().filter(legal_hold_person::Column::HoldId.eq(hold));
    Ok(find.order_by_asc(legal_hold_person::Column::Id).all(db).await?)
}

/// What was written about a hold.
///
/// # Errors
/// The database.
pub async fn notes(db: &impl ConnectionTrait, hold: Uuid) -> Result<Vec<legal_hold_note::Model>, StoreError> {
    let find = legal_hold_note::Entity::find().filter(legal_hold_note::Column::HoldId.eq(hold));
    Ok(find.order_by_asc(legal_hold_note::Column::Id).all(db).await?)
}

/// The holds in force at a controller on the data of somebody with these tags.
///
/// # Errors
/// The database.
pub async fn on_person(
    db: &impl ConnectionTrait,
    controller: &str,
    tags: &BTreeSet<Tag>,
) -> Result<Vec<legal_hold::Model>, StoreError> {
    let holds = legal_hold::Entity::find()
        .filter(legal_hold::Column::Controller.eq(controller))
        .filter(legal_hold::Column::ReleasedAt.is_null())
        .order_by_asc(legal_hold::Column::ReviewOn)
        .order_by_asc(legal_hold::Column::Id)
        .all(db)
        .await?;
    if holds.iter().all(|hold| hold.everybody) {
        return Ok(holds);
    }
    let named = legal_hold_person::Entity::find()
        .filter(legal_hold_person::Column::Tag.is_in(tags.iter().map(|(_, tag)| tag.clone())))
        .all(db)
        .await?;
    let named: BTreeSet<Uuid> = named
        .into_iter()
        .filter(|person| tags.contains(&(person.kind.clone(), person.tag.clone())))
        .map(|person| person.hold_id)
        .collect();
    Ok(holds.into_iter().filter(|hold| hold.everybody || named.contains(&hold.id)).collect())
}

/// The tags of what was typed into a request.
///
/// # Errors
/// The database.
pub async fn tags_of(db: &impl ConnectionTrait, submission: Uuid) -> Result<BTreeSet<Tag>, StoreError> {
    let rows =
        blind_index::Entity::find().filter(blind_index::Column::SubmissionId.eq(submission)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.tag)).collect())
}

/// Moves the day on which a hold is looked at again.
///
/// # Errors
/// The database.
pub async fn keep(tx: &impl ConnectionTrait, id: Uuid, review_on: NaiveDate) -> Result<(), StoreError> {
    legal_hold::Entity::update_many()
        .col_expr(legal_hold::Column::ReviewOn, Expr::value(review_on))
        .filter(legal_hold::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Releases a hold.
///
/// # Errors
/// The database.
pub async fn release(tx: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    legal_hold::Entity::update_many()
        .col_expr(legal_hold::Column::ReleasedAt, Expr::value(Some(now)))
        .filter(legal_hold::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}
