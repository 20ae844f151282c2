//! A controller a staff member may see.

use sea_orm::entity::prelude::*;

/// A controller a staff member may see.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_scope")]
pub struct Model {
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub staff_id: Uuid,
    /// Which.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub controller: String,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
