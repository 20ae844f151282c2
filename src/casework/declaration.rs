//! A signed declaration: what was signed is kept, sealed, as long as the law wants a record of it.

use super::apply::{ApplyError, Door, Side, Wish};
use super::prose::Prose;
use crate::app::App;
use crate::case::{Actor, Command};
use crate::store;
use chrono::Months;
use uuid::Uuid;

/// The version of the words that are signed. A changed text gets a new one, and the old words stay in the records.
pub const DECLARATION: &str = "2026-11";
/// How long a record is kept at least (11 CCR 7101).
const KEPT: Months = Months::new(24);

/// Records a declaration on every case of the request. `record` holds what was signed, by whom and when.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn declare(app: &App, submission: Uuid, record: Prose) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, submission).await?;
    let keep_until = app.now().date_naive() + KEPT;
    let mut side = Some(Side::Text(record.row));
    for case in store::cases::of_submission(&door.tx, submission).await? {
        let version = DECLARATION.to_owned();
        let wish = Wish {
            command: Command::Declare { version, record: record.refers.clone(), keep_until },
            sides: side.take().into_iter().collect(),
            version: None,
            key: None,
        };
        door.run(case.id, &Actor::Person, wish).await?;
    }
    door.commit().await
}
