//! The signed end of a stream.

use sea_orm::entity::prelude::*;

/// The signed end of a stream.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_head")]
pub struct Model {
    /// The chain.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub stream: String,
    /// Last sequence.
    pub seq: i64,
    /// Last hash.
    pub hash: Vec<u8>,
    /// Signing key.
    #[sea_orm(column_type = "Text")]
    pub key_id: String,
    /// Ed25519 over stream, sequence and hash.
    pub signature: Vec<u8>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
