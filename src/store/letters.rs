//! What we told people: sealed, one row for each (submission, about, duty, ordinal).

use super::StoreError;
use chrono::{DateTime, Utc};
use entity::{letter, submission};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use uuid::Uuid;

/// State of a letter that waits for the next hop.
pub const QUEUED: &str = "queued";
/// State of a letter the next hop took and that is not yet on the record of its cases.
pub const TAKEN: &str = "taken";
/// State of a letter the next hop took, or that staff sent another way; it is on the record.
pub const SENT: &str = "sent";
/// State of a letter the mail server did not take in the end.
pub const PARKED: &str = "parked";
/// State of a letter that was sent and came back.
pub const CAME_BACK: &str = "came-back";
/// State of a letter no mail can carry: staff send it by another way.
pub const BY_HAND: &str = "by-hand";
/// State of a letter that waits for its words in the person's language.
pub const UNTRANSLATED: &str = "untranslated";
/// State of a letter to somebody who gave no address of any kind.
pub const NO_WAY: &str = "no-way";
/// State of a letter that staff must first write in easy words.
pub const NOT_EASY: &str = "not-easy";

/// The letter that fulfils a duty, if it was written.
///
/// # Errors
/// The database.
pub async fn find(
    db: &impl ConnectionTrait,
    submission: Uuid,
    about: &str,
    duty: &str,
    ordinal: i32,
) -> Result<Option<letter::Model>, StoreError> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SubmissionId.eq(submission))
        .filter(letter::Column::About.eq(about))
        .filter(letter::Column::Duty.eq(duty))
        .filter(letter::Column::Ordinal.eq(ordinal))
        .one(db)
        .await?)
}

/// A letter.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<letter::Model>, StoreError> {
    Ok(letter::Entity::find_by_id(id).one(db).await?)
}

/// Takes a letter back that no hop took.
///
/// # Errors
/// The database.
pub async fn delete(tx: &impl ConnectionTrait, id: Uuid) -> Result<(), StoreError> {
    letter::Entity::delete_by_id(id).exec(tx).await?;
    Ok(())
}

/// How many letters of a duty a submission got.
///
/// # Errors
/// The database.
pub async fn count(db: &impl ConnectionTrait, submission: Uuid, duty: &str) -> Result<u64, StoreError> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SubmissionId.eq(submission))
        .filter(letter::Column::Duty.eq(duty))
        .count(db)
        .await?)
}

/// Every letter of a submission, oldest first.
///
/// # Errors
/// The database.
pub async fn of_submission(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Vec<letter::Model>, StoreError> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SubmissionId.eq(submission))
        .order_by_asc(letter::Column::CreatedAt)
        .order_by_asc(letter::Column::Id)
        .all(db)
        .await?)
}

/// Writes a letter.
///
/// # Errors
/// The database.
pub async fn insert(tx: &impl ConnectionTrait, row: letter::Model) -> Result<(), StoreError> {
    letter::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Records what became of a letter.
///
/// # Errors
/// The database.
pub async fn set_state(
    db: &impl ConnectionTrait,
    id: Uuid,
    state: &'static str,
    sent_at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    letter::Entity::update_many()
        .col_expr(letter::Column::State, Expr::value(state))
        .col_expr(letter::Column::SentAt, Expr::value(sent_at))
        .filter(letter::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// What is new about a letter that is sent again.
#[derive(Default)]
pub struct Changes {
    /// Its sealed address.
    pub recipient: Option<Vec<u8>>,
    /// Its translation.
    pub words: Option<Words>,
}

/// The words of a letter.
pub struct Words {
    /// Their language.
    pub locale: String,
    /// Sealed.
    pub subject: Vec<u8>,
    /// Sealed plain text.
    pub body: Vec<u8>,
}

/// Lets a letter wait for the next hop again.
///
/// # Errors
/// The database.
pub async fn queue_again(tx: &impl ConnectionTrait, id: Uuid, changes: Changes) -> Result<(), StoreError> {
    let mut change = letter::Entity::update_many().col_expr(letter::Column::State, Expr::value(QUEUED));
    if let Some(recipient) = changes.recipient {
        change = change.col_expr(letter::Column::Recipient, Expr::value(recipient));
    }
    if let Some(words) = changes.words {
        change = change
            .col_expr(letter::Column::Locale, Expr::value(words.locale))
            .col_expr(letter::Column::Subject, Expr::value(words.subject))
            .col_expr(letter::Column::Body, Expr::value(words.body));
    }
    change.filter(letter::Column::Id.eq(id)).exec(tx).await?;
    Ok(())
}

/// Gives a letter other words, sealed, and lets it wait for the next hop.
///
/// # Errors
/// The database.
pub async fn rewrite(tx: &impl ConnectionTrait, id: Uuid, body: Vec<u8>) -> Result<(), StoreError> {
    letter::Entity::update_many()
        .col_expr(letter::Column::Body, Expr::value(body))
        .col_expr(letter::Column::State, Expr::value(QUEUED))
        .filter(letter::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// How many letters are in a state; `controllers` limits them.
///
/// # Errors
/// The database.
pub async fn count_in(
    db: &impl ConnectionTrait,
    state: &str,
    controllers: Option<&[String]>,
) -> Result<u64, StoreError> {
    Ok(of_controllers(letter::Entity::find().filter(letter::Column::State.eq(state)), controllers)
        .count(db)
        .await?)
}

fn of_controllers(find: Select<letter::Entity>, controllers: Option<&[String]>) -> Select<letter::Entity> {
    let Some(controllers) = controllers else { return find };
    find.filter(
        letter::Column::SubmissionId.in_subquery(
            Query::select()
                .column(submission::Column::Id)
                .from(submission::Entity)
                .and_where(submission::Column::Controller.is_in(controllers.iter().cloned()))
                .to_owned(),
        ),
    )
}

/// Letters in one of these states, oldest first, at most `most`; `controllers` limits them.
///
/// # Errors
/// The database.
pub async fn in_states(
    db: &impl ConnectionTrait,
    states: &[&str],
    controllers: Option<&[String]>,
    most: u64,
) -> Result<Vec<letter::Model>, StoreError> {
    let find = letter::Entity::find().filter(letter::Column::State.is_in(states.iter().copied()));
    Ok(of_controllers(find, controllers)
        .order_by_asc(letter::Column::CreatedAt)
        .order_by_asc(letter::Column::Id)
        .limit(most)
        .all(db)
        .await?)
}
