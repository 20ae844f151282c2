//! The first answer to a keyed request, given again to its repeats.

use sea_orm::entity::prelude::*;

/// The first answer to a keyed request, given again to its repeats.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency")]
pub struct Model {
    /// Hash of caller and key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Vec<u8>,
    /// Hash of what was asked.
    pub body: Vec<u8>,
    /// HTTP status of the answer, 0 where it is not HTTP.
    pub status: i16,
    /// The answer, without personal data.
    #[sea_orm(column_type = "Text")]
    pub response: String,
    /// When.
    pub created_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
