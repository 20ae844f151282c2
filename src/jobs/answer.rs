//! Asking the sources, and making the package.

use super::{JobError, Runner};
use crate::casework::ApplyError;
use crate::fulfilment::{self, FulfilError, PointsError};
use crate::store;
use entity::{cases, job};

pub(super) async fn gather(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let Some(case) = case_of(runner, job).await? else { return Ok(()) };
    Ok(fulfilment::gather(&runner.app, &runner.sources, &case).await?)
}

pub(super) async fn check_held(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let Some(case) = case_of(runner, job).await? else { return Ok(()) };
    Ok(fulfilment::check_held(&runner.app, &runner.sources, &case).await?)
}

pub(super) async fn points(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let Some(submission) = job.submission_id else { return Ok(()) };
    match fulfilment::compare_points(&runner.app, &runner.sources, submission).await {
        Ok(()) => Ok(()),
        Err(PointsError::Source) => Err(JobError::Passing("the source could not be asked".to_owned())),
        Err(PointsError::Other(error)) => Err(error.into()),
    }
}

pub(super) async fn package(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let Some(case) = case_of(runner, job).await? else { return Ok(()) };
    Ok(fulfilment::package(&runner.app, &case).await?)
}

async fn case_of(runner: &Runner, job: &job::Model) -> Result<Option<cases::Model>, JobError> {
    let id = job.case_id.ok_or_else(|| JobError::Final("this job needs a case".to_owned()))?;
    Ok(store::cases::get(&runner.app.db.read, id).await?)
}

impl From<FulfilError> for JobError {
    fn from(error: FulfilError) -> Self {
        match error {
            FulfilError::Store(error) | FulfilError::Apply(ApplyError::Store(error)) => error.into(),
            FulfilError::Apply(error) => error.into(),
            other => JobError::Final(other.to_string()),
        }
    }
}
