//! Applying one command to one case.

use super::{effects, holds, instead, notices, open::first_answer};
use crate::app::App;
use crate::case::{
    Actor, Case, Command, Effect, Event, HeldLetter, Refusal, RefusalKind, check_holds, check_sequence,
    decide, hold, must_hold, react, wake,
};
use crate::law::{LawBook, Right};
use crate::store::holds::Tag;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError};
use chrono::{DateTime, Utc};
use entity::{
    blind_index, file, file_chunk, free_text, idempotency, package_item, platform_action, proven_identifier,
    submission, task,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Which case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its submission, locked first.
    pub submission: Uuid,
    /// The case.
    pub case: Uuid,
}

impl Target {
    /// The target of a case row.
    pub fn of(row: &entity::cases::Model) -> Self {
        Target { submission: row.submission_id, case: row.id }
    }
}

/// A command with what must be written in its transaction.
pub struct Wish {
    /// The command.
    pub command: Command,
    /// Rows that belong to it.
    pub sides: Vec<Side>,
    /// The version the form was made for; a stale form is refused.
    pub version: Option<u64>,
    /// Set where a second click must get the first answer.
    pub key: Option<[u8; 32]>,
}

impl Wish {
    /// A command alone.
    pub fn plain(command: Command) -> Self {
        Wish { command, sides: Vec::new(), version: None, key: None }
    }
}

/// A row that is written with a command.
pub enum Side {
    /// A sealed text.
    Text(free_text::Model),
    /// A proven identifier.
    Proven(proven_identifier::Model),
    /// What leads from a proven identifier to its submission.
    Indexed(blind_index::Model),
    /// What the sources held; replaces what was found before.
    Items {
        /// Its rows.
        rows: Vec<package_item::Model>,
        /// Whether what went with an earlier part of the answer stays.
        keep_sent: bool,
    },
    /// What was searched goes with the part of this number.
    Sent {
        /// That number.
        part: u32,
    },
    /// Somebody looked at an item.
    Reviewed {
        /// The item.
        item: Uuid,
        /// Who.
        by: Uuid,
    },
    /// An item is left out, or put back (`ground` none).
    Withheld {
        /// The item.
        item: Uuid,
        /// On which ground.
        ground: Option<String>,
        /// Why, sealed.
        reason: Option<Uuid>,
    },
    /// Something the platform did.
    Acted(platform_action::Model),
    /// A file with its pieces.
    File(file::Model, Vec<file_chunk::Model>),
    /// A finished task.
    TaskDone {
        /// The task.
        task: Uuid,
        /// By whom.
        by: Uuid,
        /// The sealed result.
        result: Uuid,
    },
}

/// What came of a command.
#[derive(Debug)]
pub struct Applied {
    /// The case after it.
    pub case: Case,
    /// What happened; empty where nothing had to, or where the same was done before.
    pub events: Vec<Event>,
}

/// Why a command was not applied.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// There is no such case.
    #[error("no such case")]
    NotFound,
    /// Somebody else moved the case since the form was made.
    #[error("the case was changed since this page was made")]
    Stale {
        /// Who moved it last, where it was staff.
        by: Option<Uuid>,
        /// When.
        at: DateTime<Utc>,
    },
    /// The law or the order of things says no.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for ApplyError {
    fn from(error: sea_orm::DbErr) -> Self {
        ApplyError::Store(error.into())
    }
}

/// Applies a command to a case.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn apply(app: &App, target: Target, actor: &Actor, wish: Wish) -> Result<Applied, ApplyError> {
    let before = Before::of(app, target, &wish).await?;
    let mut door = Door::enter(app, target.submission).await?;
    door.before = before;
    let applied = door.run(target.case, actor, wish).await?;
    door.commit().await?;
    Ok(applied)
}

/// An open transaction that holds the lock of one submission.
pub(super) struct Door<'a> {
    app: &'a App,
    now: DateTime<Utc>,
    pub(super) tx: DatabaseTransaction,
    pub(super) submission: submission::Model,
    before: Before,
}

/// What had to be opened before the transaction.
#[derive(Default)]
struct Before {
    /// What the person can be recognised by, for a command that may erase something.
    tags: BTreeSet<Tag>,
}

impl Before {
    async fn of(app: &App, target: Target, wish: &Wish) -> Result<Self, StoreError> {
        match wish.command {
            Command::FinishTask { .. } => Ok(Before { tags: holds::tags(app, target.submission).await? }),
            _ => Ok(Before::default()),
        }
    }
}

impl<'a> Door<'a> {
    pub(super) async fn enter(app: &'a App, submission: Uuid) -> Result<Door<'a>, ApplyError> {
        let tx = store::write_tx(&app.db).await?;
        let submission = store::submissions::lock(&tx, submission).await?.ok_or(ApplyError::NotFound)?;
        Ok(Door { app, now: app.now(), tx, submission, before: Before::default() })
    }

    pub(super) async fn commit(self) -> Result<(), ApplyError> {
        self.tx.commit().await?;
        self.app.wake.notify_one();
        Ok(())
    }

    /// Decides and writes; the caller commits.
    pub(super) async fn run(&mut self, case: Uuid, actor: &Actor, wish: Wish) -> Result<Applied, ApplyError> {
        let before = store::cases::lock(&self.tx, case).await?.ok_or(ApplyError::NotFound)?;
        if before.opened.submission != self.submission.id {
            return Err(ApplyError::NotFound);
        }
        // Checked before version and lawfulness: a second click gets the first answer, not a reproach.
        if let Some(key) = wish.key {
            let row = idempotency::Model {
                key: key.to_vec(),
                body: case.as_bytes().to_vec(),
                status: 0,
                response: String::new(),
                created_at: self.now,
            };
            if first_answer(&self.tx, row).await?.is_some() {
                return Ok(Applied { case: before, events: Vec::new() });
            }
        }
        if wish.version.is_some_and(|version| version != before.version) {
            let (by, at) = last_move(&self.tx, &before).await?;
            return Err(ApplyError::Stale { by, at });
        }
        let law = match wish.command {
            Command::Relaw => self.app.law.clone(),
            _ => self.app.law_of(&self.tx, &before).await?,
        };
        let siblings = self.siblings(&before).await?;
        if crate::case::is_stale_wake(&before, &siblings, &wish.command) {
            return Ok(Applied { case: before, events: Vec::new() });
        }
        self.what_stands_in_the_way(&before, &siblings, &wish.command, &law).await?;
        let events = decide(&before, actor, wish.command, &law, self.now)?;
        let events = hold(&before, actor, events, self.app.config.letters.undo(), self.now);
        if events.is_empty() {
            return Ok(Applied { case: before, events });
        }
        let after = before.with(&events);
        let facts = events.iter().map(Fact::of).collect::<Result<Vec<_>, _>>()?;
        let batch = Batch { stream: after.stream(), facts: &facts, new: false };
        store::ledger::append(&self.tx, &self.app.keys, self.now, &[batch]).await?;
        if after != before {
            store::cases::save(&self.tx, &after, before.version).await?;
        }
        let mut effects = notices::plan(self.app, &after, &events, &law, self.now);
        effects.extend(wake(&after, &siblings, &events, self.now));
        let mut told = Vec::new();
        for effect in events.iter().flat_map(|event| react(&after, event)) {
            if let Effect::TakeBack { letter, version } = effect {
                self.take_back(&after, letter, version).await?;
            } else if let Effect::OpenAgain { task } = effect {
                store::tasks::open_again(&self.tx, task).await?;
            } else if let Effect::Settle { task } = effect {
                store::tasks::settle(&self.tx, task, self.now).await?;
            } else if let Effect::Notice { timer, generation } = effect {
                let concerned = (timer, generation);
                told.extend(notices::jobs(self.app, &self.tx, &after, concerned, self.now).await?);
            } else if let Effect::Continue(next) = effect {
                instead::open(self.app, &self.tx, &after, next, &law).await?;
            } else if !self.was_taken_back(&after, &effect).await? {
                effects.push(effect);
            }
        }
        let (mut jobs, tasks) = effects::rows(&self.app.random, &after, effects, self.now);
        jobs.extend(told);
        store::jobs::enqueue(&self.tx, jobs, self.now).await?;
        if !tasks.is_empty() {
            let rows = tasks.into_iter().map(IntoActiveModel::into_active_model);
            task::Entity::insert_many(rows).exec_without_returning(&self.tx).await?;
        }
        for side in wish.sides {
            write_side(&self.tx, case, side, self.now).await?;
        }
        // Once it is known whose data are meant, they are only kept while an objection is weighed: nobody need ask for it.
        if must_hold(&after, &law) {
            let hold = Wish::plain(Command::Hold { task: self.app.id() });
            let held = Box::pin(self.run(case, &Actor::System, hold)).await?;
            return Ok(Applied { case: held.case, events: [events, held.events].concat() });
        }
        Ok(Applied { case: after, events })
    }
}

impl Door<'_> {
    /// The other cases of the submission, where it matters how they stand: a copy goes before an erasure.
    async fn siblings(&self, case: &Case) -> Result<Vec<Case>, StoreError> {
        if case.right() != Right::Erasure || case.is_closed() {
            return Ok(Vec::new());
        }
        let rows = store::cases::of_submission(&self.tx, self.submission.id).await?;
        rows.iter().filter(|row| row.id != case.id).map(store::cases::from_row).collect()
    }

    /// What the case alone does not know: legal holds on the data of its person, and a copy that goes first.
    async fn what_stands_in_the_way(
        &self,
        case: &Case,
        siblings: &[Case],
        command: &Command,
        law: &LawBook,
    ) -> Result<(), ApplyError> {
        check_sequence(case, siblings, command, self.now)?;
        if matches!(command, Command::FinishTask { .. }) {
            let held = holds::in_force(&self.tx, &case.opened.controller, &self.before.tags).await?;
            check_holds(case, command, &held, law)?;
        }
        Ok(())
    }

    /// Ends what waits because of a decision that is taken back. Where it is at work already, nothing is taken back.
    async fn take_back(
        &self,
        case: &Case,
        letter: Option<HeldLetter>,
        version: u64,
    ) -> Result<(), ApplyError> {
        let key = match letter {
            Some(HeldLetter { kind, ordinal }) => {
                let (submission, about) = (case.opened.submission, &case.opened.reference);
                effects::letter_key(submission, about, kind.as_str(), ordinal)
            }
            None => effects::package_key(case.id, version),
        };
        match store::jobs::remove(&self.tx, &key, self.now).await? {
            true => Ok(()),
            false => Err(Refusal::plain(RefusalKind::NothingToTakeBack).into()),
        }
    }

    /// Takes back the letter an effect corrects, if it has not gone: then there is nothing to correct.
    async fn was_taken_back(&self, case: &Case, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Correct { letter, ordinal, .. } = effect else { return Ok(false) };
        let (submission, about) = (case.opened.submission, &case.opened.reference);
        let key = effects::letter_key(submission, about, letter.as_str(), *ordinal);
        let row = store::letters::find(&self.tx, submission, about, letter.as_str(), *ordinal as i32).await?;
        // One that waits for staff to post it, or to write it in easy words, has no job that waits.
        let waits = [store::letters::BY_HAND, store::letters::NOT_EASY];
        let with_staff = row.as_ref().is_some_and(|row| waits.contains(&row.state.as_str()));
        if !store::jobs::take_back(&self.tx, &key, self.now).await? && !with_staff {
            return Ok(false);
        }
        // It may have been written already, and not gone for want of a way.
        if let Some(row) = row {
            store::letters::delete(&self.tx, row.id).await?;
        }
        Ok(true)
    }
}

async fn last_move(
    tx: &impl ConnectionTrait,
    case: &Case,
) -> Result<(Option<Uuid>, DateTime<Utc>), StoreError> {
    for row in store::ledger::events(tx, &case.stream()).await?.iter().rev() {
        let event = store::ledger::read_event(row)?;
        if event.is_move() && !matches!(event, Event::ClockSet { .. }) {
            return Ok((event.staff(), row.at));
        }
    }
    Ok((None, case.received_at()))
}

/// Outcomes of items whose source did not answer.
const UNSEARCHED: [&str; 2] = ["not-searched", "failed"];

async fn write_side(
    tx: &impl ConnectionTrait,
    case: Uuid,
    side: Side,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match side {
        Side::Text(row) => {
            free_text::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        }
        Side::Proven(row) => {
            proven_identifier::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        }
        Side::Indexed(row) => {
            blind_index::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        }
        Side::Acted(row) => {
            platform_action::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        }
        Side::Items { rows, keep_sent } => {
            let mut found = package_item::Entity::delete_many().filter(package_item::Column::CaseId.eq(case));
            if keep_sent {
                found = found.filter(package_item::Column::Part.is_null());
            }
            found.exec(tx).await?;
            // Some hundreds a statement: both databases bind only so many values in one.
            for part in rows.chunks(500) {
                let part = part.iter().cloned().map(IntoActiveModel::into_active_model);
                package_item::Entity::insert_many(part).exec_without_returning(tx).await?;
            }
        }
        Side::Reviewed { item, by } => {
            package_item::Entity::update_many()
                .col_expr(package_item::Column::ReviewedBy, Expr::value(Some(by)))
                .filter(package_item::Column::Id.eq(item))
                .filter(package_item::Column::CaseId.eq(case))
                .exec(tx)
                .await?;
        }
        Side::Withheld { item, ground, reason } => {
            package_item::Entity::update_many()
                .col_expr(package_item::Column::Withheld, Expr::value(ground))
                .col_expr(package_item::Column::Reason, Expr::value(reason))
                .filter(package_item::Column::Id.eq(item))
                .filter(package_item::Column::CaseId.eq(case))
                .exec(tx)
                .await?;
        }
        Side::Sent { part } => {
            package_item::Entity::update_many()
                .col_expr(package_item::Column::Part, Expr::value(Some(part as i32)))
                .filter(package_item::Column::CaseId.eq(case))
                .filter(package_item::Column::Part.is_null())
                .filter(package_item::Column::Outcome.is_not_in(UNSEARCHED))
                .exec(tx)
                .await?;
        }
        Side::File(row, chunks) => store::files::insert(tx, row, chunks).await?,
        Side::TaskDone { task, by, result } => {
            task::Entity::update_many()
                .col_expr(task::Column::State, Expr::value("done"))
                .col_expr(task::Column::DoneAt, Expr::value(Some(now)))
                .col_expr(task::Column::DoneBy, Expr::value(Some(by)))
                .col_expr(task::Column::Result, Expr::value(Some(result)))
                .filter(task::Column::Id.eq(task))
                .filter(task::Column::CaseId.eq(case))
                .exec(tx)
                .await?;
        }
    }
    Ok(())
}
