//! An effect waiting to be done: leased, retried, parked.

use sea_orm::entity::prelude::*;

/// An effect waiting to be done: leased, retried, parked.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which job.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    /// JSON without personal data.
    #[sea_orm(column_type = "Text")]
    pub payload: String,
    /// Set where the effect must exist once.
    #[sea_orm(column_type = "Text")]
    pub unique_key: Option<String>,
    /// About which submission.
    pub submission_id: Option<Uuid>,
    /// About which case.
    pub case_id: Option<Uuid>,
    /// Not before (UTC).
    pub run_at: DateTimeUtc,
    /// queued, done or parked.
    #[sea_orm(column_type = "Text")]
    pub state: String,
    /// Counted at the claim.
    pub attempts: i32,
    /// While a worker holds it.
    pub leased_until: Option<DateTimeUtc>,
    /// The fresh token of the claim; finishing needs it.
    pub lease: Option<Uuid>,
    /// What went wrong, without personal data.
    #[sea_orm(column_type = "Text")]
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: DateTimeUtc,
    /// When it was done or parked.
    pub finished_at: Option<DateTimeUtc>,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
