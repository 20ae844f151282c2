//! The outbox at work: one function a job.

mod address;
mod answer;
mod hold;
mod letter;
mod staff_mail;
mod status_code;
mod sweep;
mod timer;

use crate::app::App;
use crate::casework::job_kinds as kinds;
use crate::mail::Mailer;
use crate::sources::Sources;
use crate::store::jobs::{self, Ending, MOST_ATTEMPTS};
use crate::store::{StoreError, loggable};
use entity::job;
use sea_orm::DatabaseBackend;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Jobs claimed at once: few enough to be done well within a lease, even when the mail server hangs.
const AT_ONCE: u64 = 8;
/// How long an idle worker waits before it looks again, without being woken.
const LOOK_AGAIN: Duration = Duration::from_secs(2);
/// How often old things are swept away and daily letters are planned.
const SWEEP_EVERY: chrono::Duration = chrono::Duration::hours(1);

/// Does what the outbox holds. The only holder of the mailer and of the sources.
#[derive(Clone)]
pub struct Runner {
    /// The installation.
    pub app: App,
    /// The next hop of letters.
    pub mailer: Mailer,
    /// The systems that hold personal data.
    pub sources: Arc<Sources>,
    /// The lease of the claim at work, to be given back at the end.
    held: Arc<Mutex<Option<Uuid>>>,
}

/// Why a try failed. The words go into the job's row, so they hold no personal data.
#[derive(Debug)]
enum JobError {
    /// Another try may help.
    Passing(String),
    /// Only a person can help.
    Final(String),
}

impl From<StoreError> for JobError {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::InconsistentRow { .. } => JobError::Final(error.to_string()),
            // The driver's words may quote a row.
            _ => JobError::Passing(loggable(&error).to_owned()),
        }
    }
}

impl From<sea_orm::DbErr> for JobError {
    fn from(error: sea_orm::DbErr) -> Self {
        StoreError::from(error).into()
    }
}

impl Runner {
    /// A worker for an installation.
    pub fn new(app: App, mailer: Mailer, sources: Arc<Sources>) -> Self {
        Runner { app, mailer, sources, held: Arc::default() }
    }

    /// The worker that the configuration describes: its mail server and its sources.
    ///
    /// # Errors
    /// Says what to type in `mail.out`.
    pub fn of(app: &App) -> Result<Self, String> {
        let mailer = Mailer::from_url(app.config.mail.out.reveal())?;
        Ok(Runner::new(app.clone(), mailer, Arc::new(Sources::open(app.data_map.clone()))))
    }

    /// Gives back the lease of work that was cut off, so that the next process need not wait for it to run out.
    pub async fn give_back(&self) {
        let held = self.held.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(lease) = held
            && let Err(error) = jobs::return_leases(&self.app.db.write, lease).await
        {
            tracing::warn!(error = loggable(&error), "a lease could not be given back");
        }
    }

    /// Does everything that is due, also what that brings about, and answers how many jobs it did.
    ///
    /// # Errors
    /// The database.
    pub async fn drain(&self) -> Result<usize, StoreError> {
        let mut done = 0;
        staff_mail::plan_digests(&self.app).await?;
        loop {
            let claimed = self.claim().await?;
            if claimed.1.is_empty() {
                return Ok(done);
            }
            done += claimed.1.len();
            self.work(claimed, &mut watch::channel(false).1).await?;
        }
    }

    /// Works until told to stop. What was claimed and not begun is for [`Runner::give_back`].
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        if let Err(error) = self.end_leases_of_the_dead().await {
            tracing::warn!(error = loggable(&error), "leases of earlier processes could not be ended");
        }
        let mut next_sweep = self.app.now();
        while !*stop.borrow() {
            if self.app.now() >= next_sweep {
                if let Err(error) = sweep::run(&self.app).await {
                    tracing::warn!(error = loggable(&error), "sweeping failed");
                }
                if let Err(error) = staff_mail::plan_digests(&self.app).await {
                    tracing::warn!(error = loggable(&error), "the daily letters could not be planned");
                }
                next_sweep = self.app.now() + SWEEP_EVERY;
            }
            let worked = match self.claim().await {
                Ok(claimed) if claimed.1.is_empty() => Ok(false),
                Ok(claimed) => self.work(claimed, &mut stop).await.map(|()| true),
                Err(error) => Err(error),
            };
            match worked {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::warn!(error = loggable(&error), "the outbox cannot be read"),
            }
            tokio::select! {
                () = self.app.wake.notified() => {}
                () = tokio::time::sleep(LOOK_AGAIN) => {}
                _ = stop.changed() => {}
            }
        }
    }

    /// On SQLite one process works at a time, so a lease that is there before its first claim is one of a process that
    /// was killed. PostgreSQL may have other workers: there a lease runs out.
    async fn end_leases_of_the_dead(&self) -> Result<(), StoreError> {
        if self.app.db.write.get_database_backend() == DatabaseBackend::Sqlite {
            let ended = jobs::end_leases(&self.app.db.write).await?;
            if ended > 0 {
                tracing::info!(ended, "leases of an earlier process were ended");
            }
        }
        Ok(())
    }

    async fn claim(&self) -> Result<(Uuid, Vec<job::Model>), StoreError> {
        let lease = self.app.id();
        let claimed = jobs::claim(&self.app.db.write, self.app.now(), lease, AT_ONCE).await?;
        *self.held.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(lease);
        Ok((lease, claimed))
    }

    async fn work(
        &self,
        (lease, claimed): (Uuid, Vec<job::Model>),
        stop: &mut watch::Receiver<bool>,
    ) -> Result<(), StoreError> {
        for job in claimed {
            if *stop.borrow() {
                break;
            }
            let (runner, own) = (self.clone(), job.clone());
            // A task of its own, so that a panic ends this job and not the worker.
            let result = match tokio::spawn(async move { runner.one(&own).await }).await {
                Ok(result) => result,
                Err(_) => Err(JobError::Passing("the job broke off".to_owned())),
            };
            let ending = match result {
                Ok(()) => Ending::Done,
                Err(JobError::Passing(why)) if job.attempts < MOST_ATTEMPTS => {
                    Ending::Again(self.app.now() + jobs::pause(job.attempts), why)
                }
                Err(JobError::Passing(why) | JobError::Final(why)) => self.give_up(&job, why).await,
            };
            metrics::counter!("rightsdesk_jobs_total", "kind" => job.kind.clone(), "ending" => ending.name())
                .increment(1);
            if let Ending::Again(_, why) | Ending::Parked(why) = &ending {
                tracing::warn!(kind = job.kind, id = %job.id, ending = ending.name(), why, "a job did not succeed");
            }
            jobs::finish(&self.app.db.write, job.id, lease, ending, self.app.now()).await?;
        }
        Ok(())
    }

    /// How a job ends that nobody tries again. That a letter did not go is on record first: its case depends on it.
    async fn give_up(&self, job: &job::Model, why: String) -> Ending {
        match if job.kind == kinds::LETTER { letter::given_up(self, job).await } else { Ok(()) } {
            Ok(()) => Ending::Parked(why),
            Err(JobError::Passing(also)) => {
                let why = format!("{why}; that could not be recorded: {also}");
                Ending::Again(self.app.now() + jobs::pause(job.attempts), why)
            }
            Err(JobError::Final(also)) => {
                Ending::Parked(format!("{why}; that could not be recorded: {also}"))
            }
        }
    }

    async fn one(&self, job: &job::Model) -> Result<(), JobError> {
        match job.kind.as_str() {
            kinds::LETTER => letter::run(self, job).await,
            kinds::TIMER => timer::run(&self.app, job).await,
            kinds::GATHER => answer::gather(self, job).await,
            kinds::CHECK_HELD => answer::check_held(self, job).await,
            kinds::POINTS => answer::points(self, job).await,
            kinds::ADDRESS => address::run(self, job).await,
            kinds::PACKAGE => answer::package(self, job).await,
            kinds::STATUS_CODE => status_code::run(self, job).await,
            kinds::NOTICE => staff_mail::notice(self, job).await,
            kinds::DIGEST => staff_mail::digest(self, job).await,
            kinds::HOLD => hold::review(self, job).await,
            other => Err(JobError::Final(format!("this release does not know the job \"{other}\""))),
        }
    }
}

fn payload<'a, T: serde::Deserialize<'a>>(job: &'a job::Model) -> Result<T, JobError> {
    serde_json::from_str(&job.payload)
        .map_err(|error| JobError::Final(format!("its payload cannot be read: {error}")))
}
