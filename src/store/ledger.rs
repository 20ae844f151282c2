//! The ledger's rows: appended in the transaction that makes the events, never changed.

use super::StoreError;
use crate::keys::Keys;
use crate::ledger::{GENESIS, Link, hash, head_message};
use chrono::{DateTime, Utc};
use entity::{ledger_event, ledger_head, ledger_key};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

/// An event as bytes, ready for the chain.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub kind: &'static str,
    /// Version of its shape.
    pub schema: i16,
    /// The exact bytes to hash and to store.
    pub body: Vec<u8>,
}

impl Fact {
    /// A case event as a fact.
    ///
    /// # Errors
    /// When the event cannot be written as JSON, which no event of ours does.
    pub fn of(event: &crate::case::Event) -> Result<Self, StoreError> {
        let body = serde_json::to_vec(event).map_err(|error| StoreError::InconsistentRow {
            table: "ledger_event",
            row: event.kind().to_owned(),
            why: error.to_string(),
        })?;
        Ok(Fact { kind: event.kind(), schema: crate::case::Event::SCHEMA, body })
    }
}

/// Facts for one stream, and where that stream stood when they were made.
pub struct Batch<'a> {
    /// The stream.
    pub stream: String,
    /// Its facts, in order.
    pub facts: &'a [Fact],
    /// Whether the stream is known to be new: saves reading its head.
    pub new: bool,
}

/// Appends facts to their streams and signs the new heads. Returns the events as stored.
///
/// # Errors
/// [`StoreError::Raced`] when a stream grew at the same moment.
pub async fn append(
    tx: &impl ConnectionTrait,
    keys: &Keys,
    now: DateTime<Utc>,
    batches: &[Batch<'_>],
) -> Result<(), StoreError> {
    let mut events = Vec::new();
    let mut fresh = Vec::new();
    for batch in batches.iter().filter(|batch| !batch.facts.is_empty()) {
        let known = match batch.new {
            true => None,
            false => ledger_head::Entity::find_by_id(batch.stream.clone()).lock_exclusive().one(tx).await?,
        };
        let mut seq = known.as_ref().map_or(0, |head| head.seq);
        let mut prev = match &known {
            Some(head) => digest(&head.hash, &batch.stream)?,
            None => GENESIS,
        };
        for fact in batch.facts {
            seq += 1;
            let link = Link {
                stream: &batch.stream,
                seq,
                at: now,
                kind: fact.kind,
                schema: fact.schema,
                body: &fact.body,
                prev,
            };
            let next = hash(&link);
            events.push(
                ledger_event::Model {
                    stream: batch.stream.clone(),
                    seq,
                    at: now,
                    kind: fact.kind.to_owned(),
                    schema: fact.schema,
                    body: fact.body.clone(),
                    prev: prev.to_vec(),
                    hash: next.to_vec(),
                }
                .into_active_model(),
            );
            prev = next;
        }
        let signed = keys.sign(&head_message(&batch.stream, seq, &prev));
        let head = ledger_head::Model {
            stream: batch.stream.clone(),
            seq,
            hash: prev.to_vec(),
            key_id: signed.key_id,
            signature: signed.signature.to_vec(),
        };
        match known {
            None => fresh.push(head.into_active_model()),
            Some(known) => replace_head(tx, head, known.seq).await?,
        }
    }
    if !events.is_empty() {
        ledger_event::Entity::insert_many(events).exec_without_returning(tx).await?;
    }
    if !fresh.is_empty() {
        ledger_head::Entity::insert_many(fresh).exec_without_returning(tx).await?;
    }
    Ok(())
}

async fn replace_head(
    tx: &impl ConnectionTrait,
    head: ledger_head::Model,
    old_seq: i64,
) -> Result<(), StoreError> {
    let change = ledger_head::ActiveModel {
        seq: Set(head.seq),
        hash: Set(head.hash),
        key_id: Set(head.key_id),
        signature: Set(head.signature),
        ..Default::default()
    };
    let result = ledger_head::Entity::update_many()
        .set(change)
        .filter(ledger_head::Column::Stream.eq(head.stream))
        .filter(ledger_head::Column::Seq.eq(old_seq))
        .exec(tx)
        .await?;
    if result.rows_affected == 1 { Ok(()) } else { Err(StoreError::Raced("the ledger stream")) }
}

/// Every event of a stream, in order.
///
/// # Errors
/// The database.
pub async fn events(db: &impl ConnectionTrait, stream: &str) -> Result<Vec<ledger_event::Model>, StoreError> {
    Ok(ledger_event::Entity::find()
        .filter(ledger_event::Column::Stream.eq(stream))
        .order_by_asc(ledger_event::Column::Seq)
        .all(db)
        .await?)
}

/// Reads a stored body as a case event. Older schema versions are upcast here for ever; there is one so far.
///
/// # Errors
/// [`StoreError::InconsistentRow`] for a body no release has written.
pub fn read_event(row: &ledger_event::Model) -> Result<crate::case::Event, StoreError> {
    let wrong = |why: String| StoreError::InconsistentRow {
        table: "ledger_event",
        row: format!("{} {}", row.stream, row.seq),
        why,
    };
    match row.schema {
        crate::case::Event::SCHEMA => {
            serde_json::from_slice(&row.body).map_err(|error| wrong(error.to_string()))
        }
        other => Err(wrong(format!("schema version {other} is not known"))),
    }
}

/// Writes the public keys that sign heads, so that verifying needs only the database.
///
/// # Errors
/// The database.
pub async fn publish_keys(
    tx: &impl ConnectionTrait,
    keys: &Keys,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let rows = keys.verifying_keys().into_iter().map(|(key_id, public)| {
        ledger_key::Model { key_id, public: public.to_vec(), added_at: now }.into_active_model()
    });
    ledger_key::Entity::insert_many(rows)
        .on_conflict(OnConflict::column(ledger_key::Column::KeyId).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// A stored hash as its 32 bytes.
///
/// # Errors
/// [`StoreError::InconsistentRow`] for another length.
pub fn digest(bytes: &[u8], stream: &str) -> Result<[u8; 32], StoreError> {
    bytes.try_into().map_err(|_| StoreError::InconsistentRow {
        table: "ledger_head",
        row: stream.to_owned(),
        why: "its hash is not 32 bytes long".to_owned(),
    })
}
