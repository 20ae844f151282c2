//! The outbox: leased, retried with growing pauses, parked after the last try.

use super::StoreError;
use chrono::{DateTime, Duration, Utc};
use entity::job;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

/// A claim that is not finished in this time is claimable again.
pub const LEASE: Duration = Duration::minutes(5);
/// Tries before a job is parked: with doubling pauses, about a day.
pub const MOST_ATTEMPTS: i32 = 12;

/// State of a job that waits or is being done.
pub const QUEUED: &str = "queued";
/// State of a job that was done.
pub const DONE: &str = "done";
/// State of a job a person must look at.
pub const PARKED: &str = "parked";

/// A job to be written in the caller's transaction.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Key.
    pub id: Uuid,
    /// Which job.
    pub kind: &'static str,
    /// JSON without personal data.
    pub payload: String,
    /// Set where the effect must exist once.
    pub unique_key: Option<String>,
    /// About which submission.
    pub submission: Option<Uuid>,
    /// About which case.
    pub case: Option<Uuid>,
    /// Not before.
    pub run_at: DateTime<Utc>,
}

/// Writes jobs; one whose unique key exists already is left as it is.
///
/// # Errors
/// The database.
pub async fn enqueue(
    tx: &impl ConnectionTrait,
    jobs: Vec<NewJob>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if jobs.is_empty() {
        return Ok(());
    }
    let rows = jobs.into_iter().map(|new| {
        job::Model {
            id: new.id,
            kind: new.kind.to_owned(),
            payload: new.payload,
            unique_key: new.unique_key,
            submission_id: new.submission,
            case_id: new.case,
            run_at: new.run_at,
            state: QUEUED.to_owned(),
            attempts: 0,
            leased_until: None,
            lease: None,
            last_error: None,
            created_at: now,
            finished_at: None,
        }
        .into_active_model()
    });
    job::Entity::insert_many(rows)
        .on_conflict(OnConflict::column(job::Column::UniqueKey).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Claims up to `most` jobs that are due, under a fresh lease. The attempt counts from here.
///
/// # Errors
/// The database.
pub async fn claim(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    lease: Uuid,
    most: u64,
) -> Result<Vec<job::Model>, StoreError> {
    let pick = job::Entity::find()
        .select_only()
        .column(job::Column::Id)
        .filter(job::Column::State.eq(QUEUED))
        .filter(job::Column::RunAt.lte(now))
        .filter(job::Column::LeasedUntil.is_null().or(job::Column::LeasedUntil.lte(now)))
        .order_by_asc(job::Column::RunAt)
        .order_by_asc(job::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let mut claimed = job::Entity::update_many()
        .col_expr(job::Column::Lease, Expr::value(Some(lease)))
        .col_expr(job::Column::LeasedUntil, Expr::value(Some(now + LEASE)))
        .col_expr(job::Column::Attempts, ExprTrait::add(Expr::col(job::Column::Attempts), 1))
        .filter(job::Column::Id.in_subquery(pick))
        .exec_with_returning(db)
        .await?;
    claimed.sort_by_key(|job| (job.run_at, job.id));
    Ok(claimed)
}

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It is done.
    Done,
    /// It is to be tried again at this time; the words hold no personal data.
    Again(DateTime<Utc>, String),
    /// A person must look at it.
    Parked(String),
}

impl Ending {
    /// Name in logs and counts.
    pub fn name(&self) -> &'static str {
        match self {
            Ending::Done => DONE,
            Ending::Again(..) => "again",
            Ending::Parked(_) => PARKED,
        }
    }
}

/// Records how a try ended, if the lease is still ours. Answers whether it was.
///
/// # Errors
/// The database.
pub async fn finish(
    db: &impl ConnectionTrait,
    id: Uuid,
    lease: Uuid,
    ending: Ending,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let (state, run_at, error, finished) = match ending {
        Ending::Done => (DONE, None, None, Some(now)),
        Ending::Again(at, why) => (QUEUED, Some(at), Some(why), None),
        Ending::Parked(why) => (PARKED, None, Some(why), Some(now)),
    };
    let mut change = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(state))
        .col_expr(job::Column::LastError, Expr::value(error))
        .col_expr(job::Column::FinishedAt, Expr::value(finished))
        .col_expr(job::Column::Lease, Expr::value(Option::<Uuid>::None))
        .col_expr(job::Column::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None));
    if let Some(at) = run_at {
        change = change.col_expr(job::Column::RunAt, Expr::value(at));
    }
    let done = change.filter(job::Column::Id.eq(id)).filter(job::Column::Lease.eq(lease)).exec(db).await?;
    Ok(done.rows_affected == 1)
}

/// Gives back every lease a stopping process holds; the attempt it took is given back too.
///
/// # Errors
/// The database.
pub async fn return_leases(db: &impl ConnectionTrait, lease: Uuid) -> Result<u64, StoreError> {
    let done = job::Entity::update_many()
        .col_expr(job::Column::Lease, Expr::value(Option::<Uuid>::None))
        .col_expr(job::Column::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None))
        .col_expr(job::Column::Attempts, ExprTrait::sub(Expr::col(job::Column::Attempts), 1))
        .filter(job::Column::Lease.eq(lease))
        .filter(job::Column::State.eq(QUEUED))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

/// The pause before try number `attempts + 1`: half a minute, doubling, at most six hours.
pub fn pause(attempts: i32) -> Duration {
    let doubled = 30_i64 << attempts.clamp(1, 12).saturating_sub(1);
    Duration::seconds(Ord::min(doubled, 6 * 3600))
}

/// Ends a job by its unique key that waits or was parked and that nobody is doing now. Answers whether there was one.
///
/// # Errors
/// The database.
pub async fn take_back(tx: &impl ConnectionTrait, key: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(DONE))
        .col_expr(job::Column::FinishedAt, Expr::value(Some(now)))
        .filter(job::Column::UniqueKey.eq(key))
        .filter(job::Column::State.is_in([QUEUED, PARKED]))
        .filter(job::Column::LeasedUntil.is_null().or(job::Column::LeasedUntil.lte(now)))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes a job by its unique key that nobody is doing or has done, as if it had never been: another may have its key.
/// Answers whether there was one.
///
/// # Errors
/// The database.
pub async fn remove(tx: &impl ConnectionTrait, key: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = job::Entity::delete_many()
        .filter(job::Column::UniqueKey.eq(key))
        .filter(job::Column::State.eq(QUEUED))
        .filter(job::Column::LeasedUntil.is_null().or(job::Column::LeasedUntil.lte(now)))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Jobs a person must look at, newest first.
///
/// # Errors
/// The database.
pub async fn parked(db: &impl ConnectionTrait, most: u64) -> Result<Vec<job::Model>, StoreError> {
    Ok(job::Entity::find()
        .filter(job::Column::State.eq(PARKED))
        .order_by_desc(job::Column::FinishedAt)
        .limit(most)
        .all(db)
        .await?)
}

/// Number of parked jobs.
///
/// # Errors
/// The database.
pub async fn parked_count(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    Ok(job::Entity::find().filter(job::Column::State.eq(PARKED)).count(db).await?)
}

/// Puts a parked job back into the queue, with its tries counted anew. Answers whether it was parked.
///
/// # Errors
/// The database.
pub async fn unpark(db: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(QUEUED))
        .col_expr(job::Column::Attempts, Expr::value(0))
        .col_expr(job::Column::RunAt, Expr::value(now))
        .col_expr(job::Column::FinishedAt, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(job::Column::Id.eq(id))
        .filter(job::Column::State.eq(PARKED))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends a parked job whose effect was brought about by another way.
///
/// # Errors
/// The database.
pub async fn settle(
    tx: &impl ConnectionTrait,
    unique_key: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(DONE))
        .col_expr(job::Column::FinishedAt, Expr::value(Some(now)))
        .filter(job::Column::UniqueKey.eq(unique_key))
        .filter(job::Column::State.eq(PARKED))
        .exec(tx)
        .await?;
    Ok(())
}

/// Puts a job that ended back into the queue by its unique key, with its tries counted anew.
///
/// # Errors
/// The database.
pub async fn again(
    tx: &impl ConnectionTrait,
    unique_key: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(QUEUED))
        .col_expr(job::Column::Attempts, Expr::value(0))
        .col_expr(job::Column::RunAt, Expr::value(now))
        .col_expr(job::Column::FinishedAt, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(job::Column::UniqueKey.eq(unique_key))
        .filter(job::Column::State.is_in([DONE, PARKED]))
        .exec(tx)
        .await?;
    Ok(())
}

/// The job of a unique key, if it was not swept away.
///
/// # Errors
/// The database.
pub async fn by_key(db: &impl ConnectionTrait, unique_key: &str) -> Result<Option<job::Model>, StoreError> {
    Ok(job::Entity::find().filter(job::Column::UniqueKey.eq(unique_key)).one(db).await?)
}

/// Ends every lease there is, for a process that is alone on its database and has claimed nothing yet: whoever held
/// them is gone. The tries stay counted, so that a job that ends its process is parked in the end.
///
/// # Errors
/// The database.
pub async fn end_leases(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    let done = job::Entity::update_many()
        .col_expr(job::Column::Lease, Expr::value(Option::<Uuid>::None))
        .col_expr(job::Column::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(job::Column::Lease.is_not_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}
