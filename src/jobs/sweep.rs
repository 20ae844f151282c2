//! Throws away what has had its time: drafts, links, sessions, counts, kept answers.

use crate::app::App;
use crate::store::{self, StoreError};
use chrono::Duration;

/// The contract keeps answers to keyed requests for 7 days.
const ANSWERS_KEPT: Duration = Duration::days(7);
/// Ended jobs are kept for a look back.
const JOBS_KEPT: Duration = Duration::days(30);
/// Windows of limits end after an hour at most.
const COUNTS_KEPT: Duration = Duration::days(1);

pub(super) async fn run(app: &App) -> Result<(), StoreError> {
    let now = app.now();
    let tx = store::write_tx(&app.db).await?;
    store::limits::sweep(&tx, now - COUNTS_KEPT).await?;
    store::sweep::expired(&tx, now).await?;
    store::proofs::forget_documents(&tx, now).await?;
    store::sweep::answers(&tx, now - ANSWERS_KEPT).await?;
    store::sweep::ended_jobs(&tx, now - JOBS_KEPT).await?;
    Ok(tx.commit().await?)
}
