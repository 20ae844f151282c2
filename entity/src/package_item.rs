//! One thing found for an answer, as staff review it.

use sea_orm::entity::prelude::*;

/// One thing found for an answer, as staff review it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "package_item")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For which case.
    pub case_id: Uuid,
    /// Order in the package.
    pub position: i32,
    /// Where it was found.
    #[sea_orm(column_type = "Text")]
    pub source: String,
    /// Kind of personal data.
    #[sea_orm(column_type = "Text")]
    pub category: String,
    /// found, none, never-collected, not-searched, failed.
    #[sea_orm(column_type = "Text")]
    pub outcome: String,
    /// Sealed JSON.
    pub body: Vec<u8>,
    /// Whether a person must look.
    pub needs_review: bool,
    /// Who looked.
    pub reviewed_by: Option<Uuid>,
    /// Ground it is withheld on.
    #[sea_orm(column_type = "Text")]
    pub withheld: Option<String>,
    /// Why, sealed.
    pub reason: Option<Uuid>,
    /// Number of the part of the answer it went with, where the answer goes in parts.
    pub part: Option<i32>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
