//! What staff saw of for whom somebody asks, for every case of the request.

use super::apply::{ApplyError, Door, Side, Wish};
use super::prose::Prose;
use crate::app::App;
use crate::case::{Actor, Command, Shown};
use crate::store;
use uuid::Uuid;

/// Records it on every case of the request.
///
/// # Errors
/// [`ApplyError::Refused`] where the capacity does not know it, or the law does not let it be asked for; then nothing was
/// written.
pub async fn record_capacity(
    app: &App,
    actor: &Actor,
    submission: Uuid,
    shown: Shown,
    note: Prose,
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, submission).await?;
    let mut side = Some(Side::Text(note.row));
    for case in store::cases::of_submission(&door.tx, submission).await? {
        let wish = Wish {
            command: Command::RecordCapacity { shown, note: note.refers.clone() },
            sides: side.take().into_iter().collect(),
            version: None,
            key: None,
        };
        door.run(case.id, actor, wish).await?;
    }
    door.commit().await
}
