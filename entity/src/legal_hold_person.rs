//! Somebody a legal hold is about.

use sea_orm::entity::prelude::*;

/// Somebody a legal hold is about.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_hold_person")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The hold.
    pub hold_id: Uuid,
    /// Kind of identifier.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// Version of the normal form.
    pub normaliser: i16,
    /// The index key.
    #[sea_orm(column_type = "Text")]
    pub key_id: String,
    /// Blind index of the identifier.
    pub tag: Vec<u8>,
    /// The identifier, sealed.
    pub value: Vec<u8>,
    /// Salt of its commitment.
    pub salt: Vec<u8>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
