//! What staff wrote about a legal hold, sealed.

use sea_orm::entity::prelude::*;

/// What staff wrote about a legal hold, sealed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_hold_note")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The hold.
    pub hold_id: Uuid,
    /// The text, sealed.
    pub body: Vec<u8>,
    /// Salt of its commitment.
    pub salt: Vec<u8>,
    /// When (UTC).
    pub created_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
