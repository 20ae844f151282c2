//! Every statute and calendar text a case may have used, by content hash.

use super::StoreError;
use crate::law::LawBook;
use chrono::{DateTime, Utc};
use entity::law_text;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};

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
