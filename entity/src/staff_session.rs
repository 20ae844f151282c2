//! A sign-in that can be listed and revoked.

use sea_orm::entity::prelude::*;

/// A sign-in that can be listed and revoked.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_session")]
pub struct Model {
    /// What the cookie carries.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose.
    pub staff_id: Uuid,
    /// Browser and system, in a few words.
    #[sea_orm(column_type = "Text")]
    pub device: String,
    /// When.
    pub created_at: DateTimeUtc,
    /// Last use.
    pub seen_at: DateTimeUtc,
    /// End.
    pub expires_at: DateTimeUtc,
    /// When it was ended.
    pub revoked_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
