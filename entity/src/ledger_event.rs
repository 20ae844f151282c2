//! One event of one stream: append-only, hash-chained.

use sea_orm::entity::prelude::*;

/// One event of one stream: append-only, hash-chained.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_event")]
pub struct Model {
    /// The chain it belongs to.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub stream: String,
    /// Place in the chain, from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// When (UTC, microseconds).
    pub at: DateTimeUtc,
    /// Event name.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// Version of the body shape.
    pub schema: i16,
    /// The exact bytes that were hashed.
    pub body: Vec<u8>,
    /// Hash of the event before.
    pub prev: Vec<u8>,
    /// Hash of this event.
    pub hash: Vec<u8>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
