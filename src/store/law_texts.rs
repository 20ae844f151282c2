//! Every statute and calendar text a case may have used, by content hash.

use super::StoreError;
use crate::law::{LawBook, LawText, listed};
use chrono::{DateTime, Utc};
use entity::law_text;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::HashMap;

/// Keeps the texts of `law`; those known already are left alone.
///
/// # Errors
/// The database.
pub async fn keep(tx: &impl ConnectionTrait, law: &LawBook, now: DateTime<Utc>) -> Result<(), StoreError> {
    let rows = law.texts().map(|text| {
        law_text::Model {
            hash: text.hash.clone(),
            kind: text.kind.as_str().to_owned(),
            name: text.id.clone(),
            body: text.text.clone().into_owned(),
            added_at: now,
        }
        .into_active_model()
    });
    law_text::Entity::insert_many(rows)
        .on_conflict(OnConflict::column(law_text::Column::Hash).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// The texts of an edition, in the order its list names them.
///
/// # Errors
/// The database; an edition that is not in it, or a text that its list names and that is not there.
pub async fn edition(db: &impl ConnectionTrait, hash: &str) -> Result<Vec<LawText>, StoreError> {
    let wrong = |why: String| StoreError::InconsistentRow { table: "law_text", row: hash.to_owned(), why };
    let row = law_text::Entity::find_by_id(hash).one(db).await?;
    let list = row.ok_or_else(|| wrong("this edition of the law is not here".to_owned()))?;
    let listed = listed(&list.body).map_err(|error| wrong(error.to_string()))?;
    let hashes = listed.iter().map(|(_, _, hash)| hash.as_str());
    let rows = law_text::Entity::find().filter(law_text::Column::Hash.is_in(hashes)).all(db).await?;
    let mut bodies: HashMap<String, String> = rows.into_iter().map(|row| (row.hash, row.body)).collect();
    let text = |(kind, id, hash): (_, String, String)| match bodies.remove(&hash) {
        Some(body) => Ok(LawText::new(kind, id, body)),
        None => Err(wrong(format!("the text {id} is not here"))),
    };
    listed.into_iter().map(text).collect()
}
