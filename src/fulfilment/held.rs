//! Asking every source whether it held what was proven before the request, where data are to be erased or corrected.

use super::gather::identifiers;
use super::{FulfilError, desk_of};
use crate::app::App;
use crate::case::{Actor, CategoryHeld, Command};
use crate::casework::{self, ApplyError, Target, Wish};
use crate::sources::{Ask, Sources};
use crate::store;
use entity::cases;

/// Asks, and records only what each source says of its categories: nothing that was read is kept. A case without data
/// to change is quietly done.
///
/// # Errors
/// [`FulfilError`]; then nothing was recorded.
pub async fn check_held(app: &App, sources: &Sources, case: &cases::Model) -> Result<(), FulfilError> {
    let known = store::cases::from_row(case)?;
    if known.is_closed() || !known.has_data_to_change() {
        return Ok(());
    }
    let (_, desk) = desk_of(app, case).await?;
    let by = identifiers(app, &desk, known.is_for_self()).await?;
    let findings = sources.search(&Ask { by: &by, received: known.received_at() }).await;
    let found = findings
        .into_iter()
        .map(|finding| CategoryHeld { category: finding.category, held: finding.held })
        .collect();
    match casework::apply(app, Target::of(case), &Actor::System, Wish::plain(Command::RecordHeld { found }))
        .await
    {
        Ok(_) | Err(ApplyError::Refused(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
