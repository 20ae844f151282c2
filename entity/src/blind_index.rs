//! Finds submissions of the same person without reading them.

use sea_orm::entity::prelude::*;

/// Finds submissions of the same person without reading them.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "blind_index")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Identifier kind.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// Version of the normal form.
    pub normaliser: i16,
    /// Index key.
    #[sea_orm(column_type = "Text")]
    pub key_id: String,
    /// HMAC of the normal form.
    pub tag: Vec<u8>,
    /// Which submission.
    pub submission_id: Uuid,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
