//! Comparing answers with what a source holds.

use super::FulfilError;
use crate::app::App;
use crate::casework::{Desk, questions, record_points, waiting_answers};
use crate::sources::{Ask, Identifier, Sources};
use crate::store::{self, StoreError};
use uuid::Uuid;

/// Why answers were not compared.
#[derive(Debug)]
pub enum PointsError {
    /// The source could not be asked: another try may help.
    Source,
    /// Something else.
    Other(FulfilError),
}

impl<E: Into<FulfilError>> From<E> for PointsError {
    fn from(error: E) -> Self {
        PointsError::Other(error.into())
    }
}

/// Compares the answers of a request that wait, and records the count and whether all were right. Where the claim leads
/// to nobody, all is done that would be done else: nobody learns whether there is such a record.
///
/// # Errors
/// [`PointsError`]; then nothing was recorded and the answers still wait.
pub async fn compare_points(app: &App, sources: &Sources, submission: Uuid) -> Result<(), PointsError> {
    let db = &app.db.read;
    let Some(row) = store::submissions::get(db, submission).await.map_err(other)? else { return Ok(()) };
    let Some(check) = store::proofs::points(db, submission).await.map_err(other)? else { return Ok(()) };
    let Ok(desk) = Desk::open(app, &row) else { return Ok(()) };
    let Some(answers) = waiting_answers(&desk, &check) else { return Ok(()) };
    let claims = desk.claims(&row)?;
    let Some(asked) = questions(&app.data_map, &claims) else { return Ok(()) };
    let by = [Identifier { kind: asked.by, value: asked.value.clone() }];
    let ask = Ask { by: &by, received: row.received_at };
    let held = sources.points(asked.source.id.as_str(), &ask).await.map_err(|_| PointsError::Source)?;
    let right = answers.all_right(app, &asked.source.subject.points, held.as_deref());
    let count = u8::try_from(answers.count()).unwrap_or(u8::MAX);
    record_points(app, &row, &desk, &check, &asked, (count, right)).await?;
    Ok(())
}

fn other(error: StoreError) -> PointsError {
    PointsError::Other(error.into())
}
