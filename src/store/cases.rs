//! Case rows: one exhaustive match each way.

use super::StoreError;
use crate::case::{Case, CaseState};
use crate::law::Right;
use entity::cases;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

/// The row of a case. Everything in it is derived from the fold.
///
/// # Errors
/// [`StoreError::InconsistentRow`] for a case without dates, which `decide` never makes.
pub fn to_row(case: &Case) -> Result<cases::Model, StoreError> {
    let wrong = |why: &str| StoreError::InconsistentRow {
        table: "cases",
        row: case.opened.reference.clone(),
        why: why.to_owned(),
    };
    let clock = case.clock.as_ref().ok_or_else(|| wrong("it has no dates"))?;
    let fold = serde_json::to_string(case).map_err(|error| wrong(&error.to_string()))?;
    let regimes: Vec<&str> = case.regimes.iter().map(|regime| regime.as_str()).collect();
    Ok(cases::Model {
        id: case.id,
        submission_id: case.opened.submission,
        controller: case.opened.controller.clone(),
        reference: case.opened.reference.clone(),
        right: case.right().as_str().to_owned(),
        regimes: regimes.join(" "),
        state: case.state().as_str().to_owned(),
        paused: clock.due.paused,
        received_at: case.received_at(),
        due: clock.due.last_day,
        safe_due: clock.due.safe_last_day,
        due_ends: clock.due.ends,
        safe_ends: clock.due.safe_ends,
        acknowledge_by: clock.acknowledge_by.as_ref().map(|deadline| deadline.safe_last_day),
        handler: case.handler,
        second_eyes: case.proposed.is_some(),
        version: case.version as i64,
        fold,
    })
}

/// The case a row holds. Its other columns must say the same as its fold.
///
/// # Errors
/// [`StoreError::InconsistentRow`] names the row and the difference.
pub fn from_row(row: &cases::Model) -> Result<Case, StoreError> {
    let wrong = |why: String| StoreError::InconsistentRow { table: "cases", row: row.reference.clone(), why };
    let case: Case = serde_json::from_str(&row.fold).map_err(|error| wrong(error.to_string()))?;
    let expected = to_row(&case)?;
    let expected = cases::Model { fold: row.fold.clone(), ..expected };
    if expected != *row {
        return Err(wrong("its columns do not say what its fold says".to_owned()));
    }
    Ok(case)
}

/// Reads a case for changing it: locked on PostgreSQL; on SQLite the transaction itself is the lock.
///
/// # Errors
/// The database, or an inconsistent row.
pub async fn lock(tx: &impl ConnectionTrait, id: Uuid) -> Result<Option<Case>, StoreError> {
    let row = cases::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    row.as_ref().map(from_row).transpose()
}

/// Writes new cases.
///
/// # Errors
/// The database, or a case without dates.
pub async fn insert(tx: &impl ConnectionTrait, new: &[Case]) -> Result<(), StoreError> {
    let rows = new
        .iter()
        .map(|case| Ok(to_row(case)?.into_active_model()))
        .collect::<Result<Vec<_>, StoreError>>()?;
    cases::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Saves a moved case if its row still has the version it was read with.
///
/// # Errors
/// [`StoreError::Raced`] when somebody else moved it.
pub async fn save(tx: &impl ConnectionTrait, case: &Case, read_version: u64) -> Result<(), StoreError> {
    let row = to_row(case)?;
    let id = row.id;
    let result = cases::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(cases::Column::Id.eq(id))
        .filter(cases::Column::Version.eq(read_version as i64))
        .exec(tx)
        .await?;
    if result.rows_affected == 1 { Ok(()) } else { Err(StoreError::Raced("the case")) }
}

/// Open cases in the order they were made, after this key, at most so many.
///
/// # Errors
/// The database.
pub async fn open_after(
    db: &impl ConnectionTrait,
    after: Uuid,
    limit: u64,
) -> Result<Vec<cases::Model>, StoreError> {
    let closed = CaseState::ALL.into_iter().filter(|state| state.is_closed()).map(CaseState::as_str);
    Ok(cases::Entity::find()
        .filter(cases::Column::State.is_not_in(closed))
        .filter(cases::Column::Id.gt(after))
        .order_by_asc(cases::Column::Id)
        .limit(limit)
        .all(db)
        .await?)
}

/// Cases that may have led to a restriction, oldest first; `controllers` limits them.
///
/// # Errors
/// The database.
pub async fn that_may_restrict(
    db: &impl ConnectionTrait,
    controllers: Option<&[String]>,
) -> Result<Vec<cases::Model>, StoreError> {
    let done = [CaseState::Fulfilled, CaseState::PartlyFulfilled].map(CaseState::as_str);
    let restriction = Condition::all()
        .add(cases::Column::Right.eq(Right::Restriction.as_str()))
        .add(cases::Column::State.is_in(done));
    // While an objection is weighed, and until the person was told that it is over.
    let objection = cases::Column::Right.eq(Right::Objection.as_str());
    let mut find = cases::Entity::find().filter(Condition::any().add(restriction).add(objection));
    if let Some(controllers) = controllers {
        find = find.filter(cases::Column::Controller.is_in(controllers.iter().cloned()));
    }
    Ok(find.order_by_asc(cases::Column::Id).all(db).await?)
}

/// One case.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<cases::Model>, StoreError> {
    Ok(cases::Entity::find_by_id(id).one(db).await?)
}

/// One case by reference, within the given controllers.
///
/// # Errors
/// The database.
pub async fn by_reference(
    db: &impl ConnectionTrait,
    reference: &str,
    controllers: Option<&[String]>,
) -> Result<Option<cases::Model>, StoreError> {
    let mut find = cases::Entity::find().filter(cases::Column::Reference.eq(reference));
    if let Some(controllers) = controllers {
        find = find.filter(cases::Column::Controller.is_in(controllers.iter().cloned()));
    }
    Ok(find.one(db).await?)
}

/// The cases of a submission, in the order they were opened.
///
/// # Errors
/// The database.
pub async fn of_submission(
    db: &impl ConnectionTrait,
    submission: Uuid,
) -> Result<Vec<cases::Model>, StoreError> {
    Ok(cases::Entity::find()
        .filter(cases::Column::SubmissionId.eq(submission))
        .order_by_asc(cases::Column::Id)
        .all(db)
        .await?)
}

/// Brings the rows of an older release up to date: what this release folds out of the same events and that one did not
/// know is added. A row that says something else than its events is left as it is, for `ledger verify` to find. Answers
/// how many were brought up to date.
///
/// # Errors
/// The database, or events that make no case.
pub async fn bring_up_to_date(db: &super::Db) -> Result<u64, StoreError> {
    let (mut after, mut brought) = (Uuid::nil(), 0);
    loop {
        let page = cases::Entity::find().filter(cases::Column::Id.gt(after));
        let rows = page.order_by_asc(cases::Column::Id).limit(200).all(&db.read).await?;
        let Some(last) = rows.last() else { return Ok(brought) };
        after = last.id;
        for row in &rows {
            let mut events = Vec::new();
            for event in super::ledger::events(&db.read, &format!("case/{}", row.id)).await? {
                events.push(super::ledger::read_event(&event)?);
            }
            let Ok(folded) = Case::from_events(row.id, &events) else { continue };
            let newer = to_row(&folded)?;
            if newer == *row || !only_adds(&row.fold, &newer.fold) {
                continue;
            }
            let done = cases::Entity::update_many()
                .set(newer.into_active_model().reset_all())
                .filter(cases::Column::Id.eq(row.id))
                .filter(cases::Column::Version.eq(row.version))
                .exec(&db.write)
                .await?;
            brought += done.rows_affected;
        }
    }
}

/// Whether the newer fold says all that the older one says, and perhaps more.
fn only_adds(older: &str, newer: &str) -> bool {
    let parts = |fold: &str| serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(fold);
    match (parts(older), parts(newer)) {
        (Ok(older), Ok(newer)) => older.iter().all(|(name, value)| newer.get(name) == Some(value)),
        _ => false,
    }
}
