//! A document that shows who is asking: the file goes after the decision, the outcome stays.

use sea_orm::entity::prelude::*;

/// A document that shows who is asking. Its file has the same key; both it and the key are gone after the decision.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity_document")]
pub struct Model {
    /// Key, also of its file.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose.
    pub submission_id: Uuid,
    /// What staff took it for; empty before.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// What its first bytes say.
    #[sea_orm(column_type = "Text")]
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Its own key, wrapped.
    pub wrapped_key: Option<Vec<u8>>,
    /// When it came.
    pub created_at: DateTimeUtc,
    /// accepted, not-accepted or not-needed.
    #[sea_orm(column_type = "Text", nullable)]
    pub outcome: Option<String>,
    /// By whom.
    pub judged_by: Option<Uuid>,
    /// When.
    pub judged_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
