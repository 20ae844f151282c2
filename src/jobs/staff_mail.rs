//! Letters to staff: reminders of one case, and once a day what is due. They hold no personal data of those who ask, so
//! no row of theirs is kept but the job, which is there once for each reader.

use super::letter::message_id;
use super::{JobError, Runner, payload};
use crate::app::App;
use crate::case::{Case, CaseState, Course, TimerKind};
use crate::casework::{DigestJob, NoticeJob, job_kinds as kinds};
use crate::config::Controller;
use crate::mail::{MailerError, Outgoing};
use crate::notices::{self, Digest, Letter, Reminded};
use crate::store::jobs::NewJob;
use crate::store::queries::queue::{Filter, page};
use crate::store::{self, StoreError};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use entity::{job, staff};

/// Days before the safe date from which a case is in the daily letter.
const SOON: Duration = Duration::days(7);
/// Cases of a list of the daily letter: the queue has them all.
const MOST: u64 = 500;
/// A daily letter that could not go for so long is yesterday's: the next one says it better.
const STALE: Duration = Duration::hours(20);

/// Reminds somebody of a case, unless it was answered or its dates moved in the meantime.
pub(super) async fn notice(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let NoticeJob { timer, generation, to } = payload(job)?;
    let app = &runner.app;
    let id = job.case_id.ok_or_else(|| JobError::Final("a reminder needs a case".to_owned()))?;
    let Some(row) = store::cases::get(&app.db.read, id).await? else { return Ok(()) };
    let case = store::cases::from_row(&row)?;
    if case.is_closed() || case.generation != generation {
        return Ok(());
    }
    let controller = app.config.controller(Some(&case.opened.controller)).ok_or_else(|| {
        JobError::Final(format!("the controller \"{}\" is not configured", case.opened.controller))
    })?;
    let address = match to {
        Some(id) => match active(app, id).await? {
            Some(reader) => reader.email,
            None => return Ok(()),
        },
        None => controller.dpo.email.clone(),
    };
    let (whom, share) = match timer {
        TimerKind::TellDpo(share) => (Reminded::Dpo, share),
        TimerKind::RemindHandler(share) if case.handler.is_some() && case.handler == to => {
            (Reminded::Handler, share)
        }
        // Nobody but an officer may answer it.
        TimerKind::RemindHandler(share) if case.course() == Course::Officer => (Reminded::Dpo, share),
        TimerKind::RemindHandler(share) => (Reminded::Anybody, share),
        TimerKind::WaitEnds => (Reminded::WaitOver, 0),
        other => return Err(JobError::Final(format!("{} reminds nobody", other.as_str()))),
    };
    let say = app.words.speech(&app.config.reminders.language);
    match notices::reminder(&say, &app.links, &case, whom, share).map_err(unwritten)? {
        Some(letter) => send(runner, job, controller, address, letter).await,
        None => Ok(()),
    }
}

/// Writes the rows of the next daily letters: one a day for each member of staff who may decide.
pub(super) async fn plan_digests(app: &App) -> Result<(), StoreError> {
    let Some(time) = app.config.reminders.digest_at else { return Ok(()) };
    let now = app.now();
    let mut jobs = Vec::new();
    for reader in store::staff::deciding(&app.db.read, None).await? {
        let Some(home) = home(app, &reader).await? else { continue };
        let (day, run_at) = next(home.timezone, time, now);
        jobs.push(NewJob {
            id: app.id(),
            kind: kinds::DIGEST,
            payload: serde_json::json!(DigestJob { to: reader.id, at: run_at }).to_string(),
            unique_key: Some(format!("digest:{day}:{}", reader.id)),
            submission: None,
            case: None,
            run_at,
        });
    }
    store::jobs::enqueue(&app.db.write, jobs, now).await
}

/// Tells somebody what is due; nothing when nothing is.
pub(super) async fn digest(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let DigestJob { to, at } = payload(job)?;
    let app = &runner.app;
    let now = app.now();
    let Some(reader) = active(app, to).await? else { return Ok(()) };
    let Some(home) = home(app, &reader).await? else { return Ok(()) };
    if now >= at + STALE {
        return Ok(());
    }
    let found = due(app, &reader, now).await?;
    if found.is_empty() {
        return Ok(());
    }
    let say = app.words.speech(&app.config.reminders.language);
    let letter = notices::digest(&say, &app.links, &found, now).map_err(unwritten)?;
    send(runner, job, home, reader.email, letter).await
}

/// What is due for a reader: late, soon, or waiting for their next step. Where the time stands still, the person is
/// waited for.
async fn due(app: &App, reader: &staff::Model, now: DateTime<Utc>) -> Result<Digest, JobError> {
    let controllers = match reader.all_controllers {
        true => None,
        false => Some(store::staff::controllers(&app.db.read, reader.id).await?),
    };
    let closed = app.closed_to(&app.db.read, reader).await?;
    let open = Filter { controllers, closed, open_only: true, ..Filter::default() };
    // A day more than enough: the days of the rows are local, the ends decide.
    let before = (now + SOON + Duration::days(2)).date_naive();
    let near = Filter { due_before: Some(before), ..open.clone() };
    let theirs = Filter { handler: Some(reader.id), ..open };
    let mut found = Digest::default();
    for row in page(&app.db.read, &near, None, MOST).await?.0.iter().filter(|row| !row.paused) {
        if row.safe_ends <= now {
            found.late.push(store::cases::from_row(row)?);
        } else if row.safe_ends <= now + SOON {
            found.soon.push(store::cases::from_row(row)?);
        }
    }
    for row in page(&app.db.read, &theirs, None, MOST).await?.0.iter().filter(|row| !row.paused) {
        let case = store::cases::from_row(row)?;
        let is_told = found.late.iter().chain(&found.soon).any(|known| known.id == case.id);
        if !is_told && waits_for_handler(&case) {
            found.waiting.push(case);
        }
    }
    Ok(found)
}

/// Whether the next step is the handler's: not the person's, and not a job's.
fn waits_for_handler(case: &Case) -> bool {
    match case.state() {
        CaseState::InReview | CaseState::AwaitingApproval => true,
        CaseState::InProgress => !case.open_tasks.is_empty(),
        _ => false,
    }
}

/// Hands a letter over. Its Message-ID is that of the job, so that a resend is recognisable.
pub(super) async fn send(
    runner: &Runner,
    job: &job::Model,
    controller: &Controller,
    to: String,
    letter: Letter,
) -> Result<(), JobError> {
    let config = &runner.app.config;
    let say = runner.app.words.speech(&config.reminders.language);
    let outgoing = Outgoing {
        from: config.mail.from.clone(),
        from_name: controller.name.clone(),
        to,
        html: notices::to_html(say.code(), &letter, false).map_err(unwritten)?,
        subject: letter.subject,
        text: letter.text,
        message_id: message_id(runner, job.id),
        at: runner.app.now(),
    };
    match runner.mailer.send(outgoing).await {
        Ok(()) => Ok(()),
        Err(MailerError::Passing(why)) => Err(JobError::Passing(why.to_owned())),
        Err(MailerError::Final(why)) => Err(JobError::Final(why.to_owned())),
    }
}

/// A member of staff who still has their access and may decide.
async fn active(app: &App, id: uuid::Uuid) -> Result<Option<staff::Model>, StoreError> {
    let deciding = store::staff::deciding(&app.db.read, None).await?;
    Ok(deciding.into_iter().find(|one| one.id == id))
}

/// The first controller whose cases a member of staff sees: their day is its day.
async fn home<'a>(app: &'a App, reader: &staff::Model) -> Result<Option<&'a Controller>, StoreError> {
    let seen = store::staff::controllers(&app.db.read, reader.id).await?;
    let sees = |one: &&Controller| reader.all_controllers || seen.contains(&one.id);
    Ok(app.config.controllers.iter().find(sees))
}

/// The next time this hour strikes in a zone, and on which local day.
fn next(zone: Tz, time: NaiveTime, now: DateTime<Utc>) -> (NaiveDate, DateTime<Utc>) {
    let today = now.with_timezone(&zone).date_naive();
    let strikes = |day: NaiveDate| {
        let local = day.and_time(time);
        // Where the clocks go forward over it, an hour later.
        let later = || zone.from_local_datetime(&(local + Duration::hours(1))).earliest();
        zone.from_local_datetime(&local).earliest().or_else(later).map_or(local.and_utc(), |at| at.to_utc())
    };
    let tomorrow = today + Duration::days(1);
    match strikes(today) {
        at if at > now => (today, at),
        _ => (tomorrow, strikes(tomorrow)),
    }
}

fn unwritten(error: askama::Error) -> JobError {
    JobError::Final(format!("the letter cannot be written: {error}"))
}
