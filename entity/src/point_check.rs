//! Answers to questions about what is held, while they wait to be compared.

use sea_orm::entity::prelude::*;

/// Answers to questions about what is held, while they wait to be compared. One row a submission counts the tries.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "point_check")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_id: Uuid,
    /// Kind of the claimed identifier that leads to the record.
    #[sea_orm(column_type = "Text")]
    pub identifier_kind: String,
    /// MACs of the answers, sealed; empty once they were compared.
    pub sealed: Vec<u8>,
    /// How often it was tried.
    pub tries: i32,
    /// When they were given.
    pub asked_at: DateTimeUtc,
    /// When they were compared.
    pub judged_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
