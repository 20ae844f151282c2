//! A requester who entered a mailed code, for a short time.

use sea_orm::entity::prelude::*;

/// A requester who entered a mailed code, for a short time.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_session")]
pub struct Model {
    /// SHA-256 of the cookie token.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: Vec<u8>,
    /// What it opens.
    pub submission_id: Uuid,
    /// Begin; fresh proof of identity counts from here.
    pub created_at: DateTimeUtc,
    /// End.
    pub expires_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
