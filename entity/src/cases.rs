//! One right exercised by one data subject.

use sea_orm::entity::prelude::*;

/// One right exercised by one data subject.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases")]
pub struct Model {
    /// Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The submission that opened it.
    pub submission_id: Uuid,
    /// Who answers.
    #[sea_orm(column_type = "Text")]
    pub controller: String,
    /// What people quote.
    #[sea_orm(column_type = "Text")]
    pub reference: String,
    /// The right, as the contract names it.
    #[sea_orm(column_type = "Text")]
    pub right: String,
    /// The laws it runs under, joined by spaces.
    #[sea_orm(column_type = "Text")]
    pub regimes: String,
    /// The state the contract names, derived from the fold.
    #[sea_orm(column_type = "Text")]
    pub state: String,
    /// Whether an open question stops the clock.
    pub paused: bool,
    /// Receipt (UTC).
    pub received_at: DateTimeUtc,
    /// Last day on the main reading, local to the controller.
    pub due: Date,
    /// Earliest last day on any serious reading.
    pub safe_due: Date,
    /// Exclusive end of `due` (UTC): the only thing compared.
    pub due_ends: DateTimeUtc,
    /// Exclusive end of `safe_due` (UTC).
    pub safe_ends: DateTimeUtc,
    /// Last day to acknowledge, where a regime asks for it.
    pub acknowledge_by: Option<Date>,
    /// Staff member who took it up.
    pub handler: Option<Uuid>,
    /// Whether something was proposed that a second person has to make.
    pub second_eyes: bool,
    /// Counts moves; a stale form is refused by it.
    pub version: i64,
    /// The folded case as JSON: must equal the fold of its events.
    #[sea_orm(column_type = "Text")]
    pub fold: String,
}

/// None: rows are joined by plain queries in the store.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
