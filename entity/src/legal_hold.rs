//! Data that must be kept for a legal matter.

use sea_orm::entity::prelude::*;

/// Data that must be kept for a legal matter.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_hold")]
pub struct Model {
    /// Key; its ledger stream is `hold/{id}`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose data.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// Id of the ground it rests on.
    #[sea_orm(column_type = "Text")]
    pub ground: String,
    /// Ids of the kinds of data it covers, separated by blanks; empty is every kind.
    #[sea_orm(column_type = "Text")]
    pub categories: String,
    /// Whether it is about everybody; else about those in `legal_hold_person`.
    pub everybody: bool,
    /// The day it is looked at again, local to the controller.
    pub review_on: Date,
    /// Its data key, wrapped.
    pub wrapped_key: Vec<u8>,
    /// Since when (UTC).
    pub set_at: DateTimeUtc,
    /// Who set it.
    pub set_by: Uuid,
    /// When it was released (UTC).
    pub released_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
