//! An identifier shown to be the requester's: the only kind of match key.

use sea_orm::entity::prelude::*;

/// An identifier shown to be the requester's: the only kind of match key.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proven_identifier")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose.
    pub submission_id: Uuid,
    /// email, phone, customer-id, account.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// Sealed.
    pub value: Vec<u8>,
    /// Salt of the commitment; gone after shredding.
    pub salt: Option<Vec<u8>>,
    /// mailbox, account or staff.
    #[sea_orm(column_type = "Text")]
    pub method: String,
    /// Why staff hold it proven.
    pub reason: Option<Uuid>,
    /// Which staff.
    pub by: Option<Uuid>,
    /// When.
    pub at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
