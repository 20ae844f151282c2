//! Something the platform did to somebody whose case was open.

use sea_orm::entity::prelude::*;

/// Something the platform did to somebody whose case was open.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "platform_action")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which case was open.
    pub case_id: Uuid,
    /// Scope.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// What was done.
    #[sea_orm(column_type = "Text")]
    pub action: String,
    /// The sealed reason.
    pub reason: Uuid,
    /// The API token that reported it.
    pub token: Uuid,
    /// When (UTC).
    pub at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
