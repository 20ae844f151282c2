//! What we told someone; one per (submission, about, duty, ordinal).

use sea_orm::entity::prelude::*;

/// What we told someone; one per (submission, about, duty, ordinal).
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter")]
pub struct Model {
    /// Key; its Message-ID is made from it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To whom.
    pub submission_id: Uuid,
    /// Case reference, or empty for the whole submission.
    #[sea_orm(column_type = "Text")]
    pub about: String,
    /// What it fulfils.
    #[sea_orm(column_type = "Text")]
    pub duty: String,
    /// 1 for the first.
    pub ordinal: i32,
    /// Language.
    #[sea_orm(column_type = "Text")]
    pub locale: String,
    /// queued, taken, sent, by-hand, parked or came-back.
    #[sea_orm(column_type = "Text")]
    pub state: String,
    /// Stable, so that a resend is recognisable.
    #[sea_orm(column_type = "Text")]
    pub message_id: String,
    /// Sealed address it goes to.
    pub recipient: Vec<u8>,
    /// Sealed.
    pub subject: Vec<u8>,
    /// Sealed plain text.
    pub body: Vec<u8>,
    /// When it was written.
    pub created_at: DateTimeUtc,
    /// When the next hop took it.
    pub sent_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
