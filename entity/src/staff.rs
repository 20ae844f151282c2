//! Someone who answers.

use sea_orm::entity::prelude::*;

/// Someone who answers.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Sign-in name, lower case.
    #[sea_orm(column_type = "Text")]
    pub email: String,
    /// Shown to colleagues.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// handler, dpo, auditor or admin.
    #[sea_orm(column_type = "Text")]
    pub role: String,
    /// argon2id, once set.
    #[sea_orm(column_type = "Text")]
    pub password_hash: Option<String>,
    /// Sealed secret, once set.
    pub totp: Option<Vec<u8>>,
    /// Last time step used: a code counts once.
    pub totp_step: i64,
    /// Hash of the sign-up link.
    pub invite: Option<Vec<u8>>,
    /// When it ends.
    pub invite_expires_at: Option<DateTimeUtc>,
    /// Whether the scope is every controller.
    pub all_controllers: bool,
    /// When.
    pub created_at: DateTimeUtc,
    /// Since when sign-in is refused.
    pub disabled_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
