//! A public key that signed heads of this ledger.

use sea_orm::entity::prelude::*;

/// A public key that signed heads of this ledger.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_key")]
pub struct Model {
    /// Its id.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub key_id: String,
    /// The 32 bytes.
    pub public: Vec<u8>,
    /// When it was first used.
    pub added_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
