//! Who must no longer be sold, shared, marketed to or profiled.

use sea_orm::entity::prelude::*;

/// Who must no longer be sold, shared, marketed to or profiled.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "suppression")]
pub struct Model {
    /// Key, made from controller, kind and tag: the same entry has the same id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For whom.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// sale-share, limit-sensitive, marketing, profiling or consent.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// email, phone, customer-id.
    #[sea_orm(column_type = "Text")]
    pub identifier_kind: String,
    /// Salted hash of the identifier, hex.
    #[sea_orm(column_type = "Text")]
    pub tag: String,
    /// From when (UTC).
    pub since: DateTimeUtc,
    /// Until when (UTC, exclusive) the person must not be asked to change their mind, where a law says so.
    pub no_asking_until: Option<DateTimeUtc>,
    /// The case that set it.
    pub case_id: Uuid,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
