//! Counts tries in a window, so that limits hold over several processes.

use sea_orm::entity::prelude::*;

/// Counts tries in a window, so that limits hold over several processes.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempt")]
pub struct Model {
    /// What is limited, hashed.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub bucket: String,
    /// Window.
    #[sea_orm(primary_key, auto_increment = false)]
    pub window_started_at: DateTimeUtc,
    /// Tries.
    pub count: i32,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
