//! Cases in the order they must be answered, page by page.

use crate::keys::BlindTag;
use crate::store::StoreError;
use crate::store::submissions::one_of;
use chrono::{DateTime, NaiveDate, Utc};
use entity::{blind_index, cases};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

/// Which cases.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only these controllers; `None` is all.
    pub controllers: Option<Vec<String>>,
    /// Only this state, in the contract's word.
    pub state: Option<String>,
    /// Only this right.
    pub right: Option<String>,
    /// Only cases whose safe date is before this day.
    pub due_before: Option<NaiveDate>,
    /// Only cases without an outcome.
    pub open_only: bool,
    /// Only cases this staff member took up.
    pub handler: Option<Uuid>,
    /// Only cases that wait for a second person.
    pub second_eyes: bool,
    /// Not those in which one of these identifiers was typed or proven.
    pub closed: Vec<BlindTag>,
}

/// Where the next page begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Its safe end.
    pub safe_ends: DateTime<Utc>,
    /// Its key, where ends are equal.
    pub id: Uuid,
}

/// A page of cases ordered by `safe_due`, and where the next begins.
///
/// # Errors
/// The database.
pub async fn page(
    db: &impl ConnectionTrait,
    filter: &Filter,
    after: Option<Cursor>,
    limit: u64,
) -> Result<(Vec<cases::Model>, Option<Cursor>), StoreError> {
    let mut find = cases::Entity::find().filter(condition(filter));
    if let Some(cursor) = after {
        find = find.filter(
            Condition::any().add(cases::Column::SafeEnds.gt(cursor.safe_ends)).add(
                Condition::all()
                    .add(cases::Column::SafeEnds.eq(cursor.safe_ends))
                    .add(cases::Column::Id.gt(cursor.id)),
            ),
        );
    }
    let mut rows = find
        .order_by_asc(cases::Column::SafeEnds)
        .order_by_asc(cases::Column::Id)
        .limit(limit + 1)
        .all(db)
        .await?;
    let more = rows.len() as u64 > limit;
    rows.truncate(limit as usize);
    let next = match more {
        true => rows.last().map(|last| Cursor { safe_ends: last.safe_ends, id: last.id }),
        false => None,
    };
    Ok((rows, next))
}

/// How many cases fit.
///
/// # Errors
/// The database.
pub async fn count(db: &impl ConnectionTrait, filter: &Filter) -> Result<u64, StoreError> {
    Ok(cases::Entity::find().filter(condition(filter)).count(db).await?)
}

fn condition(filter: &Filter) -> Condition {
    let closed =
        crate::case::CaseState::ALL.into_iter().filter(|state| state.is_closed()).map(|s| s.as_str());
    let closed_to = (!filter.closed.is_empty()).then(|| {
        let hidden = blind_index::Entity::find()
            .select_only()
            .column(blind_index::Column::SubmissionId)
            .filter(one_of(&filter.closed));
        cases::Column::SubmissionId.not_in_subquery(hidden.into_query())
    });
    Condition::all()
        .add_option(closed_to)
        .add_option(filter.second_eyes.then(|| cases::Column::SecondEyes.eq(true)))
        .add_option(
            filter.controllers.as_ref().map(|ids| cases::Column::Controller.is_in(ids.iter().cloned())),
        )
        .add_option(filter.state.as_ref().map(|state| cases::Column::State.eq(state)))
        .add_option(filter.right.as_ref().map(|right| cases::Column::Right.eq(right)))
        .add_option(filter.due_before.map(|day| cases::Column::SafeDue.lt(day)))
        .add_option(filter.handler.map(|id| cases::Column::Handler.eq(id)))
        .add_option(filter.open_only.then(|| cases::Column::State.is_not_in(closed)))
}
