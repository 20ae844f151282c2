//! A half-filled form, sealed under a key only its cookie leads to.

use sea_orm::entity::prelude::*;

/// A half-filled form, sealed under a key only its cookie leads to.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    /// SHA-256 of the cookie token.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: Vec<u8>,
    /// The answers so far.
    pub sealed: Vec<u8>,
    /// What became of it.
    pub submission_id: Option<Uuid>,
    /// When it is deleted.
    pub expires_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
