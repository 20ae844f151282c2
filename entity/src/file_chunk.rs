//! A sealed piece of a file.

use sea_orm::entity::prelude::*;

/// A sealed piece of a file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "file_chunk")]
pub struct Model {
    /// Of which file.
    #[sea_orm(primary_key, auto_increment = false)]
    pub file_id: Uuid,
    /// From 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The piece.
    pub sealed: Vec<u8>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
