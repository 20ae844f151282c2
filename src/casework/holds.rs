//! Legal holds: set, kept and released by a data protection officer, and asked whenever something is recorded as
//! erased.

use super::apply::ApplyError;
use super::effects::{HoldJob, json, kinds};
use super::prose::Desk;
use crate::app::App;
use crate::case::{Actor, Hold, HoldCommand, HoldEvent, StandingHold, TextRef, may_hold};
use crate::keys::{IdentifierKind, Place, SealError, SealingKey};
use crate::ledger::commitment;
use crate::store::holds::Tag;
use crate::store::jobs::NewJob;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use entity::{legal_hold, legal_hold_note, legal_hold_person};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a hold is set with.
pub struct NewHold {
    /// Whose data: id of a controller.
    pub controller: String,
    /// Id of the ground it rests on.
    pub ground: String,
    /// The kinds of data it covers; none is every kind.
    pub categories: Vec<String>,
    /// Those it is about; none is everybody. Values that are none of their kind cover nobody: see [`hold_identifier`].
    pub people: Vec<(IdentifierKind, String)>,
    /// The matter, in the words of staff.
    pub matter: String,
    /// The day it is looked at again, local to the controller.
    pub review_on: NaiveDate,
}

/// What an identifier that a hold can name is taken for; none where it is no such thing.
pub fn hold_identifier(text: &str) -> Option<(IdentifierKind, String)> {
    let text = text.trim();
    let kind = match text {
        _ if text.contains('@') => IdentifierKind::Email,
        _ if text.starts_with('+') => IdentifierKind::Phone,
        _ => IdentifierKind::CustomerId,
    };
    crate::keys::normalise(kind, text).map(|_| (kind, text.to_owned()))
}

/// The ledger stream of a hold.
pub fn hold_stream(id: Uuid) -> String {
    format!("hold/{id}")
}

/// Sets a hold and answers its id.
///
/// # Errors
/// [`ApplyError::Refused`] as [`may_hold`] does; then nothing was written.
pub async fn set_hold(app: &App, actor: &Actor, new: NewHold) -> Result<Uuid, ApplyError> {
    let now = app.now();
    may_hold(actor, &new.ground, new.review_on, today(app, &new.controller, now))?;
    let id = app.id();
    let (key, wrapped_key) = app.keys.new_data_key(&app.random, id);
    let note = note(app, &key, id, &new.matter);
    let mut people = Vec::new();
    let mut commitments = Vec::new();
    for (kind, value) in &new.people {
        let Some(tag) = app.keys.blind_index(*kind, value) else { continue };
        let (row, salt) = (app.id(), app.random.bytes::<32>());
        commitments.push(hex::encode(commitment(&salt, value)));
        people.push(legal_hold_person::Model {
            id: row,
            hold_id: id,
            kind: kind.as_str().to_owned(),
            normaliser: tag.normaliser,
            key_id: tag.key_id,
            tag: tag.tag.to_vec(),
            value: key.seal(&app.random, person(row), value.as_bytes()),
            salt: salt.to_vec(),
        });
    }
    let row = legal_hold::Model {
        id,
        controller: new.controller.clone(),
        ground: new.ground.clone(),
        categories: new.categories.join(" "),
        everybody: new.people.is_empty(),
        review_on: new.review_on,
        wrapped_key,
        set_at: now,
        set_by: staff(actor),
        released_at: None,
    };
    let event = HoldEvent::HoldSet {
        controller: new.controller,
        ground: new.ground,
        categories: new.categories,
        people: commitments,
        matter: note.0,
        review_on: new.review_on,
        by: *actor,
    };
    let tx = store::write_tx(&app.db).await?;
    let job = reminder(app, &row, now);
    store::holds::insert(&tx, row, people, note.1).await?;
    append(app, &tx, id, &event, true).await?;
    store::jobs::enqueue(&tx, vec![job], now).await?;
    tx.commit().await?;
    Ok(id)
}

/// What staff ask of a hold, with their reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoldWish {
    /// Keep it until another day.
    Keep(NaiveDate),
    /// Release it.
    Release,
}

/// Keeps or releases a hold.
///
/// # Errors
/// [`ApplyError::Refused`] as [`Hold::decide`] does; then nothing was written.
pub async fn move_hold(
    app: &App,
    actor: &Actor,
    id: Uuid,
    wish: HoldWish,
    reason: &str,
) -> Result<(), ApplyError> {
    let now = app.now();
    let row = store::holds::get(&app.db.read, id).await?.ok_or(ApplyError::NotFound)?;
    let key = app.keys.open_data_key(id, &row.wrapped_key).map_err(|error| unreadable(id, &error))?;
    let (reason, note) = note(app, &key, id, reason);
    let tx = store::write_tx(&app.db).await?;
    let row = store::holds::lock(&tx, id).await?.ok_or(ApplyError::NotFound)?;
    let command = match wish {
        HoldWish::Keep(review_on) => HoldCommand::Keep { review_on, reason },
        HoldWish::Release => HoldCommand::Release { reason },
    };
    let decided = as_it_stands(&row).decide(actor, command, today(app, &row.controller, now))?;
    let Some(event) = decided else { return Ok(()) };
    match &event {
        HoldEvent::HoldKept { review_on, .. } => {
            store::holds::keep(&tx, id, *review_on).await?;
            let kept = legal_hold::Model { review_on: *review_on, ..row };
            store::jobs::enqueue(&tx, vec![reminder(app, &kept, now)], now).await?;
        }
        HoldEvent::HoldReleased { .. } => store::holds::release(&tx, id, now).await?,
        HoldEvent::HoldSet { .. } | HoldEvent::HoldReviewDue { .. } => {}
    }
    store::holds::insert_note(&tx, note).await?;
    append(app, &tx, id, &event, false).await?;
    tx.commit().await?;
    Ok(())
}

/// Records that the day to look at a hold has come; answers whether somebody is to be told.
///
/// # Errors
/// The database.
pub async fn hold_review_due(app: &App, id: Uuid, review_on: NaiveDate) -> Result<bool, ApplyError> {
    let tx = store::write_tx(&app.db).await?;
    let Some(row) = store::holds::lock(&tx, id).await? else { return Ok(false) };
    let today = today(app, &row.controller, app.now());
    let command = HoldCommand::Remind { review_on };
    let Some(event) = as_it_stands(&row).decide(&Actor::System, command, today)? else { return Ok(false) };
    let known = store::ledger::events(&tx, &hold_stream(id)).await?;
    // A letter that could not go is tried again; the day came once.
    let last = known.last().map(|last| last.kind.as_str());
    if last != Some(event.kind()) {
        append(app, &tx, id, &event, false).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// A hold with what only its key opens.
pub struct OpenHold {
    /// Those it is about, as they were typed.
    pub people: Vec<String>,
    /// What happened to it, with what was written.
    pub history: Vec<HoldEntry>,
}

/// One thing that happened to a hold.
pub struct HoldEntry {
    /// Its number in the ledger.
    pub seq: i64,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What.
    pub event: HoldEvent,
    /// What was written for it.
    pub text: String,
}

/// Opens a hold. That somebody looked at it is for the caller to record.
///
/// # Errors
/// The database, or a row that does not open.
pub async fn open_hold(app: &App, row: &legal_hold::Model) -> Result<OpenHold, ApplyError> {
    let key = app.keys.open_data_key(row.id, &row.wrapped_key).map_err(|e| unreadable(row.id, &e))?;
    let db = &app.db.read;
    let mut people = Vec::new();
    for one in store::holds::people(db, row.id).await? {
        people.push(key.open_str(person(one.id), &one.value).map_err(|e| unreadable(row.id, &e))?);
    }
    let notes = store::holds::notes(db, row.id).await?;
    let mut history = Vec::new();
    for stored in store::ledger::events(db, &hold_stream(row.id)).await? {
        let event: HoldEvent =
            serde_json::from_slice(&stored.body).map_err(|error| inconsistent(row.id, error))?;
        let refers = event.by().map(|(_, text)| text.id);
        let written = notes.iter().find(|note| Some(note.id) == refers);
        let text = written.map(|note| key.open_str(body(note.id), &note.body)).transpose();
        let text = text.map_err(|e| unreadable(row.id, &e))?.unwrap_or_default();
        history.push(HoldEntry { seq: stored.seq, at: stored.at, event, text });
    }
    Ok(OpenHold { people, history })
}

/// The blind tags of everything that was typed or proven in a request. Proven values are opened and indexed here, which
/// must not happen while a transaction is open.
pub(super) async fn tags(app: &App, submission: Uuid) -> Result<BTreeSet<Tag>, StoreError> {
    let db = &app.db.read;
    let mut tags = store::holds::tags_of(db, submission).await?;
    let Some(row) = store::submissions::get(db, submission).await? else { return Ok(tags) };
    // Shredded: nothing is left to be recognised by.
    let Ok(desk) = Desk::open(app, &row) else { return Ok(tags) };
    for proven in store::submissions::proven(db, submission).await? {
        let place = Place { table: "proven_identifier", column: "value", row: proven.id };
        let value = desk.key.open_str(place, &proven.value);
        let indexed = proven.kind.parse().ok().zip(value.ok());
        if let Some(tag) = indexed.and_then(|(kind, value)| app.keys.blind_index(kind, &value)) {
            tags.insert((tag.kind.as_str().to_owned(), tag.tag.to_vec()));
        }
    }
    Ok(tags)
}

/// The holds in force on the data of the person of a request.
///
/// # Errors
/// The database.
pub async fn holds_on(app: &App, case: &crate::case::Case) -> Result<Vec<StandingHold>, StoreError> {
    let tags = tags(app, case.opened.submission).await?;
    in_force(&app.db.read, &case.opened.controller, &tags).await
}

pub(super) async fn in_force(
    db: &impl ConnectionTrait,
    controller: &str,
    tags: &BTreeSet<Tag>,
) -> Result<Vec<StandingHold>, StoreError> {
    let rows = store::holds::on_person(db, controller, tags).await?;
    Ok(rows.into_iter().map(held).collect())
}

fn held(row: legal_hold::Model) -> StandingHold {
    let categories = row.categories.split_whitespace().map(str::to_owned).collect();
    StandingHold { hold: row.id, ground: row.ground, categories, review_on: row.review_on }
}

fn as_it_stands(row: &legal_hold::Model) -> Hold {
    Hold { ground: row.ground.clone(), review_on: row.review_on, released: row.released_at.is_some() }
}

fn today(app: &App, controller: &str, now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&zone(app, controller)).date_naive()
}

fn zone(app: &App, controller: &str) -> chrono_tz::Tz {
    app.config.controller(Some(controller)).map_or(chrono_tz::UTC, |known| known.timezone)
}

/// The job that tells whoever answers for it that the day has come.
fn reminder(app: &App, row: &legal_hold::Model, now: DateTime<Utc>) -> NewJob {
    let local = row.review_on.and_time(NaiveTime::MIN);
    let starts = zone(app, &row.controller).from_local_datetime(&local).earliest();
    NewJob {
        id: app.random.uuid_v7(now),
        kind: kinds::HOLD,
        payload: json(&HoldJob { hold: row.id, review_on: row.review_on }),
        unique_key: Some(format!("hold:{}:{}", row.id, row.review_on)),
        submission: None,
        case: None,
        run_at: starts.map_or(local.and_utc(), |at| at.to_utc()),
    }
}

async fn append(
    app: &App,
    tx: &DatabaseTransaction,
    id: Uuid,
    event: &HoldEvent,
    new: bool,
) -> Result<(), StoreError> {
    let body = serde_json::to_vec(event).map_err(|error| inconsistent(id, error))?;
    let fact = Fact { kind: event.kind(), schema: HoldEvent::SCHEMA, body };
    let batch = Batch { stream: hold_stream(id), facts: &[fact], new };
    store::ledger::append(tx, &app.keys, app.now(), &[batch]).await
}

fn note(app: &App, key: &SealingKey, hold: Uuid, text: &str) -> (TextRef, legal_hold_note::Model) {
    let (id, salt) = (app.id(), app.random.bytes::<32>());
    let row = legal_hold_note::Model {
        id,
        hold_id: hold,
        body: key.seal(&app.random, body(id), text.as_bytes()),
        salt: salt.to_vec(),
        created_at: app.now(),
    };
    (TextRef { id, commitment: hex::encode(commitment(&salt, text)) }, row)
}

fn staff(actor: &Actor) -> Uuid {
    match actor {
        Actor::Staff { id, .. } => *id,
        _ => Uuid::nil(),
    }
}

fn body(note: Uuid) -> Place {
    Place { table: "legal_hold_note", column: "body", row: note }
}

fn person(row: Uuid) -> Place {
    Place { table: "legal_hold_person", column: "value", row }
}

fn unreadable(hold: Uuid, error: &SealError) -> StoreError {
    inconsistent(hold, error)
}

fn inconsistent(hold: Uuid, error: impl std::fmt::Display) -> StoreError {
    StoreError::InconsistentRow { table: "legal_hold", row: hold.to_string(), why: error.to_string() }
}
