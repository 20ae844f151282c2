//! Where the letters of a request go, and how that changes: the new mailbox is read, the proof is as strong as the
//! request's own, the old address is told, and after a time in which it can be stopped it holds.

use super::apply::{ApplyError, Door, Side, Wish};
use super::{Desk, LetterJob, Prose, effects};
use crate::app::App;
use crate::case::{Actor, Assurance, Command, LetterKind};
use crate::keys::{Place, SealError, token_hash};
use crate::store::{self, StoreError};
use chrono::{DateTime, Duration, Utc};
use entity::address_change::{self, Column};
use entity::{submission, token};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// Days the link in the letter to a new address works.
const LINK_LIVES: Duration = Duration::days(7);

/// The address that letters of a submission go to now; none where there is none.
///
/// # Errors
/// The database, or an address that does not open.
pub async fn contact(
    db: &impl ConnectionTrait,
    desk: &Desk,
    row: &submission::Model,
    now: DateTime<Utc>,
) -> Result<Option<String>, StoreError> {
    let broken = |error: SealError| StoreError::InconsistentRow {
        table: "submission",
        row: row.reference.clone(),
        why: error.to_string(),
    };
    match store::addresses::holding(db, row.id, now).await? {
        Some(change) => desk.changed_address(&change).map(Some).map_err(broken),
        None => Ok(desk.claims(row).map_err(broken)?.email),
    }
}

impl Desk {
    /// Seals another address for letters.
    pub fn address_change(&self, app: &App, address: &str, fresh: bool) -> address_change::Model {
        let id = app.id();
        address_change::Model {
            id,
            submission_id: self.submission,
            address: self.key.seal(&app.random, place(id), address.as_bytes()),
            fresh,
            created_at: app.now(),
            confirmed_at: None,
            holds_from: None,
            stopped_at: None,
        }
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it was not sealed under this key.
    pub fn changed_address(&self, row: &address_change::Model) -> Result<String, SealError> {
        self.key.open_str(place(row.id), &row.address)
    }
}

fn place(change: Uuid) -> Place {
    Place { table: "address_change", column: "address", row: change }
}

fn purpose(change: Uuid) -> String {
    format!("address:{change}")
}

/// Makes the link for the letter to a new address; only its hash is kept.
///
/// # Errors
/// The database.
pub async fn issue_address_link(
    app: &App,
    tx: &impl ConnectionTrait,
    change: &address_change::Model,
) -> Result<String, StoreError> {
    let secret = app.random.token();
    let row = token::Model {
        hash: token_hash(&secret).to_vec(),
        submission_id: change.submission_id,
        purpose: purpose(change.id),
        expires_at: app.now() + LINK_LIVES,
        used_at: None,
    };
    token::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(secret)
}

/// The change that the link of a new address is about; none where the link is unknown, used or over, or the change was
/// stopped.
async fn change_of(
    db: &impl ConnectionTrait,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Option<address_change::Model>, StoreError> {
    let row = token::Entity::find_by_id(token_hash(secret).to_vec()).one(db).await?;
    let live = row.filter(|row| row.used_at.is_none() && row.expires_at > now);
    let id = live.and_then(|row| row.purpose.strip_prefix("address:")?.parse().ok());
    let Some(id) = id else { return Ok(None) };
    Ok(store::addresses::get(db, id).await?.filter(|change| change.stopped_at.is_none()))
}

/// Whether the link of a new address still works. Looking changes nothing.
///
/// # Errors
/// The database.
pub async fn address_link_is_live(app: &App, secret: &str) -> Result<bool, StoreError> {
    Ok(change_of(&app.db.read, secret, app.now()).await?.is_some())
}

/// Uses the link of a new address: its mailbox is read. Whoever typed a code from the old mailbox just before needs no
/// more; for the others staff look. False where the link does not work.
///
/// # Errors
/// The database.
pub async fn confirm_address(app: &App, secret: &str) -> Result<bool, ApplyError> {
    let now = app.now();
    let Some(change) = change_of(&app.db.read, secret, now).await? else { return Ok(false) };
    let mut door = Door::enter(app, change.submission_id).await?;
    let used = token::Entity::update_many()
        .col_expr(token::Column::UsedAt, Expr::value(Some(now)))
        .filter(token::Column::Hash.eq(token_hash(secret).to_vec()))
        .filter(token::Column::UsedAt.is_null())
        .exec(&door.tx)
        .await?;
    // As it is under the lock: staff may have accepted or stopped it at the same moment.
    let change = store::addresses::get(&door.tx, change.id).await?.filter(|row| row.stopped_at.is_none());
    let Some(change) = change.filter(|_| used.rows_affected == 1) else { return Ok(false) };
    store::addresses::set(&door.tx, change.id, Column::ConfirmedAt, now).await?;
    if change.holds_from.is_some() {
        door.commit().await?;
        return Ok(true);
    }
    let cases = store::cases::of_submission(&door.tx, change.submission_id).await?;
    let sure = cases.iter().map(store::cases::from_row).collect::<Result<Vec<_>, _>>()?;
    // The letters of all its cases go to one address: the surest of them says how strong a proof must be.
    let strong = change.fresh && sure.iter().all(|case| case.assurance <= Assurance::Mailbox);
    let proof = if strong { Assurance::Mailbox } else { Assurance::None };
    let holds_from = holds_from(app);
    let mut task = Some(app.id());
    let mut accepted = false;
    for case in cases {
        let command =
            Command::AskAddress { change: change.id, proof, holds_from, task: std::mem::take(&mut task) };
        let applied = door.run(case.id, &Actor::Person, Wish::plain(command)).await?;
        accepted |= applied.case.address.is_some_and(|known| known.holds_from.is_some());
    }
    if accepted {
        hold(app, &door, &change, holds_from).await?;
    }
    door.commit().await?;
    Ok(true)
}

/// Staff accept another address on a proof they saw, for every case of the request. One that was accepted already stays
/// as it is.
///
/// # Errors
/// [`ApplyError::Refused`] where the proof is weaker than what a case rests on; then nothing was written.
pub async fn accept_address(
    app: &App,
    actor: &Actor,
    change: address_change::Model,
    proof: Assurance,
    why: Prose,
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, change.submission_id).await?;
    let known = store::addresses::get(&door.tx, change.id).await?;
    if known.as_ref().is_some_and(|known| known.holds_from.is_some() || known.stopped_at.is_some()) {
        return door.commit().await;
    }
    if known.is_none() {
        store::addresses::insert(&door.tx, change.clone()).await?;
        let job = effects::address(app.id(), &change, app.now());
        store::jobs::enqueue(&door.tx, vec![job], app.now()).await?;
    }
    let holds_from = holds_from(app);
    let mut side = Some(Side::Text(why.row));
    for case in store::cases::of_submission(&door.tx, change.submission_id).await? {
        let wish = Wish {
            command: Command::AcceptAddress {
                change: change.id,
                proof,
                holds_from,
                reason: why.refers.clone(),
            },
            sides: side.take().into_iter().collect(),
            version: None,
            key: None,
        };
        door.run(case.id, actor, wish).await?;
    }
    hold(app, &door, &change, holds_from).await?;
    door.commit().await
}

/// Stops another address before it holds.
///
/// # Errors
/// [`ApplyError::Refused`] where it holds already; then nothing was written.
pub async fn stop_address(
    app: &App,
    actor: &Actor,
    submission: Uuid,
    change: Uuid,
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, submission).await?;
    let mut was_known = false;
    for row in store::cases::of_submission(&door.tx, submission).await? {
        let case = store::cases::from_row(&row)?;
        if case.address.is_some_and(|known| known.change == change) {
            was_known = true;
            door.run(case.id, actor, Wish::plain(Command::StopAddress { change })).await?;
        }
    }
    if was_known {
        store::addresses::set(&door.tx, change, Column::StoppedAt, app.now()).await?;
    }
    door.commit().await
}

fn holds_from(app: &App) -> DateTime<Utc> {
    app.now() + Duration::days(i64::from(app.config.proofs.address_waits_days))
}

/// From then on letters go there; the old address is told at once.
async fn hold(
    app: &App,
    door: &Door<'_>,
    change: &address_change::Model,
    holds_from: DateTime<Utc>,
) -> Result<(), ApplyError> {
    store::addresses::set(&door.tx, change.id, Column::HoldsFrom, holds_from).await?;
    let submission = change.submission_id;
    let before = store::letters::count(&door.tx, submission, LetterKind::AddressChanged.as_str()).await?;
    let letter = LetterJob {
        letter: LetterKind::AddressChanged,
        about: String::new(),
        ordinal: u32::try_from(before + 1).unwrap_or(u32::MAX),
        text: None,
    };
    let job = effects::letter(app.id(), submission, None, letter, app.now());
    Ok(store::jobs::enqueue(&door.tx, vec![job], app.now()).await?)
}
