//! What a controller says in a kind of letter, beside what must be said; one row a version.

use sea_orm::entity::prelude::*;

/// What a controller says in a kind of letter, beside what must be said; one row a version.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_words")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose letter.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// Which letter.
    #[sea_orm(column_type = "Text")]
    pub letter: String,
    /// In which language.
    #[sea_orm(column_type = "Text")]
    pub locale: String,
    /// 1 for the first.
    pub version: i32,
    /// After the greeting; may be empty.
    #[sea_orm(column_type = "Text")]
    pub opening: String,
    /// Before the signature; may be empty.
    #[sea_orm(column_type = "Text")]
    pub closing: String,
    /// Who wrote it.
    pub author: Uuid,
    /// When.
    pub written_at: DateTimeUtc,
    /// Who approved it: somebody else.
    pub approved_by: Option<Uuid>,
    /// When.
    pub approved_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
