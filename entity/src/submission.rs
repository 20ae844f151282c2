//! What a person sent; it opens one case for each right and carries what those cases share.

use sea_orm::entity::prelude::*;

/// What a person sent; it opens one case for each right and carries what those cases share.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submission")]
pub struct Model {
    /// Key; also the row id in the associated data of everything sealed for this submission.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What people quote, `RD-7KQ2-M4XC`: an identifier, never a secret.
    #[sea_orm(column_type = "Text")]
    pub reference: String,
    /// Id of the legal entity that answers.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// How it came: portal, api, mail, letter, call.
    #[sea_orm(column_type = "Text")]
    pub channel: String,
    /// BCP 47 language the person is answered in.
    #[sea_orm(column_type = "Text")]
    pub locale: String,
    /// ISO 3166 code the person stated.
    #[sea_orm(column_type = "Text")]
    pub residence: String,
    /// For whom the person asks.
    #[sea_orm(column_type = "Text")]
    pub capacity: String,
    /// How the person wants the answer.
    #[sea_orm(column_type = "Text")]
    pub reply_by: String,
    /// When it reached the organisation (UTC).
    pub received_at: DateTimeUtc,
    /// When it was recorded here (UTC).
    pub opened_at: DateTimeUtc,
    /// The data key, wrapped by an epoch key; gone after shredding.
    pub wrapped_key: Option<Vec<u8>>,
    /// Sealed JSON of what was typed: claims, never match keys.
    pub claims: Vec<u8>,
    /// Salt of the commitment to the claims; gone after shredding.
    pub claims_salt: Option<Vec<u8>>,
    /// Whether `Sec-GPC: 1` came with the request.
    pub gpc: bool,
    /// When the mailbox was proven by link or code.
    pub mailbox_proven_at: Option<DateTimeUtc>,
    /// When the personal data was made unreadable for ever.
    pub shredded_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
