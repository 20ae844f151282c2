//! A sealed text: details, reasons, messages. Events hold only its commitment.

use sea_orm::entity::prelude::*;

/// A sealed text: details, reasons, messages. Events hold only its commitment.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "free_text")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Under whose key.
    pub submission_id: Uuid,
    /// About which case.
    pub case_id: Option<Uuid>,
    /// details, reason, message, result.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// person, system, or a staff id.
    #[sea_orm(column_type = "Text")]
    pub author: String,
    /// Sealed.
    pub body: Vec<u8>,
    /// Salt of the commitment; gone after shredding.
    pub salt: Option<Vec<u8>>,
    /// When.
    pub created_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
