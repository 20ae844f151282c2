//! Codes given to a requester, counted per submission and purpose.

use sea_orm::entity::prelude::*;

/// Codes given to a requester, counted per submission and purpose.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "verification")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_id: Uuid,
    /// mailbox or status.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub purpose: String,
    /// MAC of the newest code; none when there is none.
    pub code_mac: Option<Vec<u8>>,
    /// When the newest code ends.
    pub expires_at: Option<DateTimeUtc>,
    /// Wrong codes since the newest code was issued.
    pub wrong: i32,
    /// Codes issued in the current window.
    pub reissues: i32,
    /// Start of the window that limits re-issues.
    pub window_started_at: DateTimeUtc,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
