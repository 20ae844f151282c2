//! A change of the law: which open cases it would move, and moving them after somebody looked.

use super::{ApplyError, Target, Wish, apply};
use crate::app::App;
use crate::case::{Actor, Case, Command};
use crate::law::{Clock, Duty, LawBook};
use crate::store::{self, Db, StoreError};
use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

/// Cases read at a time.
const PAGE: u64 = 200;

/// One duty of one open case that would be due on another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Which duty.
    pub duty: &'static str,
    /// The last day it has, and the safe one; none where the duty is new.
    pub from: Option<(NaiveDate, NaiveDate)>,
    /// The last day it would have, and the safe one; none where the duty falls away.
    pub to: Option<(NaiveDate, NaiveDate)>,
}

/// An open case that another edition of the law would move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Reference of the case.
    pub reference: String,
    /// Its right.
    pub right: &'static str,
    /// Its laws.
    pub regimes: Vec<String>,
    /// What would be due on another day.
    pub moved: Vec<Moved>,
    /// Why its dates cannot be computed by that edition, where they cannot: then it stays as it is.
    pub trouble: Option<String>,
}

/// What another edition of the law would do to the open cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Hash of that edition.
    pub edition: String,
    /// Open cases.
    pub open: usize,
    /// Those that run under another edition.
    pub older: usize,
    /// Those that would move, in the order they were opened.
    pub changes: Vec<Change>,
}

/// Which open cases `law` would move. Changes nothing.
///
/// # Errors
/// The database.
pub async fn difference(db: &Db, law: &LawBook) -> Result<Difference, StoreError> {
    let mut found = Difference { edition: law.edition().to_owned(), open: 0, older: 0, changes: Vec::new() };
    let mut after = Uuid::nil();
    loop {
        let rows = store::cases::open_after(&db.read, after, PAGE).await?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = last.id;
        for row in &rows {
            let case = store::cases::from_row(row)?;
            found.open += 1;
            found.older += usize::from(runs_under_another(&case, law));
            found.changes.extend(change(&case, law));
        }
    }
}

/// What came of moving the open cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Cases that run under the new edition now.
    pub brought: usize,
    /// Cases whose dates could not be computed by it: they stay as they are.
    pub left: usize,
}

/// Brings every open case under the edition that is in force here, each in a transaction of its own: broken off in the
/// middle, it goes on where it stopped.
///
/// # Errors
/// The database.
pub async fn bring_all(app: &App) -> Result<Brought, ApplyError> {
    let mut came = Brought::default();
    let mut after = Uuid::nil();
    loop {
        let rows = store::cases::open_after(&app.db.read, after, PAGE).await?;
        let Some(last) = rows.last() else { return Ok(came) };
        after = last.id;
        for row in &rows {
            if !runs_under_another(&store::cases::from_row(row)?, &app.law) {
                continue;
            }
            match apply(app, Target::of(row), &Actor::System, Wish::plain(Command::Relaw)).await {
                Ok(_) => came.brought += 1,
                Err(ApplyError::Refused(refusal)) => {
                    tracing::warn!(case = row.reference, %refusal, "keeps the law it has");
                    came.left += 1;
                }
                Err(other) => return Err(other),
            }
        }
    }
}

fn runs_under_another(case: &Case, law: &LawBook) -> bool {
    case.clock.as_ref().is_none_or(|clock| clock.edition != law.edition())
}

/// What another edition changes in a case; none where every date stays.
fn change(case: &Case, law: &LawBook) -> Option<Change> {
    let old = case.clock.as_ref()?;
    let (moved, trouble) = match law.clock(&case.regimes, &case.facts()) {
        Ok(new) => (moved(old, &new), None),
        Err(error) => (Vec::new(), Some(error.to_string())),
    };
    (!moved.is_empty() || trouble.is_some()).then(|| Change {
        reference: case.opened.reference.clone(),
        right: case.right().as_str(),
        regimes: case.regimes.iter().map(ToString::to_string).collect(),
        moved,
        trouble,
    })
}

fn moved(old: &Clock, new: &Clock) -> Vec<Moved> {
    let days = |clock: &Clock, duty| {
        let found = clock.duties().find(|(known, _)| *known == duty);
        found.map(|(_, deadline)| (deadline.last_day, deadline.safe_last_day))
    };
    Duty::ALL
        .into_iter()
        .map(|duty| Moved { duty: duty.as_str(), from: days(old, duty), to: days(new, duty) })
        .filter(|moved| moved.from != moved.to)
        .collect()
}
