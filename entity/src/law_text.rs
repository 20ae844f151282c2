//! A statute or calendar text that a case used, by content hash.

use sea_orm::entity::prelude::*;

/// A statute or calendar text that a case used, by content hash.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "law_text")]
pub struct Model {
    /// SHA-256 of the text, hex.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub hash: String,
    /// statute or calendar.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// Its id.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// The text.
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// When it was first used.
    pub added_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
