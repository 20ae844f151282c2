//! What was gathered, as staff look at it before it goes.

use super::{FulfilError, desk_of};
use crate::app::App;
use crate::case::Held;
use crate::casework::Desk;
use crate::keys::Place;
use crate::sources::Outcome;
use entity::{cases, package_item};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is sealed in the row of an item.
#[derive(Serialize, Deserialize)]
pub(super) struct Body {
    /// Random: the ledger keeps a digest of the bodies for ever, and without it nobody can guess what they said.
    pub(super) salt: String,
    pub(super) source: String,
    pub(super) category: String,
    #[serde(flatten)]
    pub(super) outcome: Outcome,
    pub(super) records: Vec<serde_json::Value>,
    pub(super) undisclosed: Vec<String>,
    #[serde(default)]
    pub(super) held: Option<Held>,
    #[serde(default)]
    pub(super) changed: bool,
}

/// Where the body of an item is sealed.
pub(super) fn place(item: Uuid) -> Place {
    Place { table: "package_item", column: "body", row: item }
}

/// One thing that was gathered: a category, or one record of a category that a person must look at.
#[derive(Clone, PartialEq)]
pub struct Item {
    /// Row id.
    pub id: Uuid,
    /// Id of the source.
    pub source: String,
    /// Id of the category in the data map.
    pub category: String,
    /// What came of the search.
    pub outcome: Outcome,
    /// Records, as JSON objects by column.
    pub records: Vec<serde_json::Value>,
    /// Columns that are held and never disclosed.
    pub undisclosed: Vec<String>,
    /// Whether its source held what was proven before the request; none where an older release gathered it.
    pub held: Option<Held>,
    /// Whether further records were left out, because they hold it only since after the request.
    pub changed: bool,
    /// Whether a person must look at it before it goes.
    pub needs_review: bool,
    /// Who looked.
    pub reviewed_by: Option<Uuid>,
    /// Id of the ground it is left out on.
    pub withheld: Option<String>,
    /// The sealed text that says why.
    pub reason: Option<Uuid>,
    /// Number of the part of the answer it went with.
    pub part: Option<u32>,
}

impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Item({}, {:?}, [personal data])", self.category, self.outcome)
    }
}

/// What was gathered for a case, opened, in the order of the data map. Looking at it is for the caller to record.
///
/// # Errors
/// The database, or an item that does not open.
pub async fn items(app: &App, case: &cases::Model) -> Result<Vec<Item>, FulfilError> {
    let (_, desk) = desk_of(app, case).await?;
    opened(app, &desk, case.id).await
}

pub(super) async fn opened(app: &App, desk: &Desk, case: Uuid) -> Result<Vec<Item>, FulfilError> {
    let rows = package_item::Entity::find()
        .filter(package_item::Column::CaseId.eq(case))
        .order_by_asc(package_item::Column::Position)
        .all(&app.db.read)
        .await?;
    rows.into_iter().map(|row| open(desk, row)).collect()
}

fn open(desk: &Desk, row: package_item::Model) -> Result<Item, FulfilError> {
    let plain = desk.key.open(place(row.id), &row.body)?;
    let body: Body = serde_json::from_slice(&plain).map_err(|_| FulfilError::UnreadableItem)?;
    Ok(Item {
        id: row.id,
        source: body.source,
        category: body.category,
        outcome: body.outcome,
        records: body.records,
        undisclosed: body.undisclosed,
        held: body.held,
        changed: body.changed,
        needs_review: row.needs_review,
        reviewed_by: row.reviewed_by,
        withheld: row.withheld,
        reason: row.reason,
        part: row.part.map(|part| part as u32),
    })
}
