//! A machine that may call the API.

use sea_orm::entity::prelude::*;

/// A machine that may call the API.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "api_token")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For whom.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// SHA-256 of the token.
    pub hash: Vec<u8>,
    /// submit, read or both.
    #[sea_orm(column_type = "Text")]
    pub scope: String,
    /// Limited to one legal entity.
    #[sea_orm(column_type = "Text")]
    pub controller: Option<String>,
    /// When.
    pub created_at: DateTimeUtc,
    /// When it was ended.
    pub revoked_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
