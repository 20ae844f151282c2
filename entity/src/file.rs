//! A sealed file: an attachment or an answer package.

use sea_orm::entity::prelude::*;

/// A sealed file: an attachment or an answer package.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "file")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Under whose key; none while it belongs to a draft.
    pub submission_id: Option<Uuid>,
    /// The draft it was added to.
    pub draft: Option<Vec<u8>>,
    /// About which case.
    pub case_id: Option<Uuid>,
    /// attachment or package.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// Sealed file name.
    pub name: Vec<u8>,
    /// What its first bytes say.
    #[sea_orm(column_type = "Text")]
    pub media_type: String,
    /// Bytes before sealing.
    pub size: i64,
    /// When.
    pub created_at: DateTimeUtc,
    /// Until when it is offered.
    pub expires_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
