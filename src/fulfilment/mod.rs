//! Doing what was approved: gathering what the sources hold, and packaging the answer.

mod content;
mod csv;
mod extent;
mod gather;
mod held;
mod items;
mod package;
mod page;
mod points;

pub use gather::gather;
pub use held::check_held;
pub use items::{Item, items};
pub use package::{OFFERED, package};
pub use points::{PointsError, compare_points};

use crate::app::App;
use crate::casework::{ApplyError, Desk};
use crate::keys::SealError;
use crate::store::{self, StoreError};
use entity::{cases, submission};

/// Why an answer could not be gathered or packaged. Tells no personal data.
#[derive(Debug, thiserror::Error)]
pub enum FulfilError {
    /// The door said no, or somebody was faster: try again with a fresh row.
    #[error("{0}")]
    Apply(#[from] ApplyError),
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// Something does not open.
    #[error("{0}")]
    Seal(#[from] SealError),
    /// What was gathered belongs to a category that is no longer in the data map.
    #[error("the data map has no category \"{0}\" any more: put it back, then try again")]
    UnknownCategory(String),
    /// An item is not what this release writes.
    #[error("an item of the answer cannot be read")]
    UnreadableItem,
    /// The package could not be made.
    #[error("the package could not be made: {0}")]
    Package(String),
}

impl From<sea_orm::DbErr> for FulfilError {
    fn from(error: sea_orm::DbErr) -> Self {
        FulfilError::Store(error.into())
    }
}

/// The submission of a case and what opens its texts.
async fn desk_of(app: &App, case: &cases::Model) -> Result<(submission::Model, Desk), FulfilError> {
    let row = store::submissions::get(&app.db.read, case.submission_id)
        .await?
        .ok_or(FulfilError::Apply(ApplyError::NotFound))?;
    let desk = Desk::open(app, &row)?;
    Ok((row, desk))
}
