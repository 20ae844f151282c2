//! Work for a person, with a recorded result.

use sea_orm::entity::prelude::*;

/// Work for a person, with a recorded result.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "task")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For which case.
    pub case_id: Uuid,
    /// Scope.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// What is to be done.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// open or done.
    #[sea_orm(column_type = "Text")]
    pub state: String,
    /// Its own clock, where it has one (UTC, exclusive).
    pub due_ends: Option<DateTimeUtc>,
    /// When.
    pub opened_at: DateTimeUtc,
    /// When.
    pub done_at: Option<DateTimeUtc>,
    /// By whom.
    pub done_by: Option<Uuid>,
    /// The sealed result.
    pub result: Option<Uuid>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
