//! The day to look at a legal hold has come: whoever answers for data protection is told.

use super::staff_mail::send;
use super::{JobError, Runner, payload};
use crate::case::Role;
use crate::casework::{HoldJob, hold_review_due};
use crate::notices;
use crate::store;
use entity::job;

/// Records that the day has come and writes to the data protection officers of the controller, or to the address it
/// names where no account has that role. A hold that was looked at or released meanwhile is quietly done.
pub(super) async fn review(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let HoldJob { hold, review_on } = payload(job)?;
    let app = &runner.app;
    if !hold_review_due(app, hold, review_on).await? {
        return Ok(());
    }
    let Some(row) = store::holds::get(&app.db.read, hold).await? else { return Ok(()) };
    let controller = app
        .config
        .controller(Some(&row.controller))
        .ok_or_else(|| JobError::Final(format!("the controller \"{}\" is not configured", row.controller)))?;
    let staff = store::staff::deciding(&app.db.read, Some(&row.controller)).await?;
    let officers = staff.into_iter().filter(|one| one.role == Role::Dpo.as_str()).map(|one| one.email);
    let mut to: Vec<String> = officers.collect();
    if to.is_empty() {
        to.push(controller.dpo.email.clone());
    }
    let say = app.words.speech(&app.config.reminders.language);
    for address in to {
        let letter = notices::hold_review(&say, &app.links, hold, review_on)
            .map_err(|error| JobError::Final(format!("the letter cannot be written: {error}")))?;
        send(runner, job, controller, address, letter).await?;
    }
    Ok(())
}
