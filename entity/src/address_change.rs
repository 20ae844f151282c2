//! Another address for the letters of a submission.

use sea_orm::entity::prelude::*;

/// Another address for the letters of a submission. It holds once its mailbox was read, somebody accepted it and the time
/// to stop it is over.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "address_change")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose letters.
    pub submission_id: Uuid,
    /// Sealed.
    pub address: Vec<u8>,
    /// Whether whoever gave it had typed a code from the old mailbox just before.
    pub fresh: bool,
    /// When it was given.
    pub created_at: DateTimeUtc,
    /// When somebody showed that they read it.
    pub confirmed_at: Option<DateTimeUtc>,
    /// From when on letters go there, once it was accepted.
    pub holds_from: Option<DateTimeUtc>,
    /// When it was stopped.
    pub stopped_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
