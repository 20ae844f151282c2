//! A date of a case was reached.

use super::{JobError, payload};
use crate::app::App;
use crate::case::{Actor, Command, TimerKind};
use crate::casework::{ApplyError, Target, TimerJob, Wish, apply};
use crate::store::{self, StoreError};
use entity::job;

pub(super) async fn run(app: &App, job: &job::Model) -> Result<(), JobError> {
    let TimerJob { timer, generation } = payload(job)?;
    let (Some(submission), Some(case)) = (job.submission_id, job.case_id) else {
        return Err(JobError::Final("a timer needs a case".to_owned()));
    };
    let command = Command::Timer { timer, generation };
    match apply(app, Target { submission, case }, &Actor::System, Wish::plain(command)).await {
        Ok(_) | Err(ApplyError::NotFound) => {}
        Err(error) => return Err(error.into()),
    }
    if matches!(timer, TimerKind::PackageEnds | TimerKind::PartEnds(_)) {
        let tx = store::write_tx(&app.db).await?;
        store::files::delete_packages(&tx, case, app.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}

impl From<ApplyError> for JobError {
    fn from(error: ApplyError) -> Self {
        match error {
            ApplyError::Store(error) => error.into(),
            ApplyError::Stale { .. } => StoreError::Raced("the case").into(),
            ApplyError::NotFound => JobError::Final("there is no such case".to_owned()),
            ApplyError::Refused(refusal) => JobError::Final(refusal.to_string()),
        }
    }
}
