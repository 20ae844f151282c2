//! Reading the whole ledger again. Needs the database and nothing else: no key, no clock, no configuration.

use crate::case::{Case, Event};
use crate::ledger::{Break, StoredEvent, StoredHead, StreamCheck, VerifyingKeys};
use crate::store::{Db, StoreError, cases, ledger};
use entity::{cases as case_row, ledger_event, ledger_head, ledger_key};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    AccessMode, ColumnTrait, ConnectionTrait, DatabaseBackend, DatabaseTransaction, EntityTrait,
    IsolationLevel, QueryFilter, QueryOrder, QuerySelect, TransactionOptions, TransactionTrait,
};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Rows read at a time.
const PAGE: u64 = 1000;
/// How the streams of cases begin.
const CASE: &str = "case/";

/// What was read and found whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Streams whose chain, head and, for a case, row agree.
    pub streams: u64,
    /// Events in them.
    pub events: u64,
    /// Case rows that are the fold of their events.
    pub cases: u64,
    /// Fingerprints of the public keys by id. Whoever can write to the database can add a key and sign anew, so they
    /// prove something only beside fingerprints that were kept elsewhere.
    pub keys: BTreeMap<String, String>,
}

/// Why a ledger is not verified.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// Something is not as it was written.
    #[error("{found}")]
    Broken {
        /// The first thing found: streams in their order, then heads without events, then rows without events.
        found: Break,
        /// What was whole until then.
        before: Report,
    },
    /// The database could not be read.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for VerifyError {
    fn from(error: sea_orm::DbErr) -> Self {
        VerifyError::Store(error.into())
    }
}

/// Checks every chain, every signed head, and that every case row is the fold of its events. Reads page by page in one
/// snapshot, so that it may run beside a working installation. Shredding does not disturb it: events hold facts and
/// commitments only.
///
/// # Errors
/// [`VerifyError::Broken`] with the first break, or the database.
pub async fn verify(db: &Db) -> Result<Report, VerifyError> {
    let tx = snapshot(db).await?;
    let keys = keys(&tx).await?;
    let fingerprints = keys.fingerprints().map(|(id, print)| (id.to_owned(), print)).collect();
    let mut walk = Walk { keys, report: Report { keys: fingerprints, ..Report::default() }, open: None };
    match walk.all(&tx).await {
        Ok(()) => Ok(walk.report),
        Err(Stop::Break(found)) => Err(VerifyError::Broken { found, before: walk.report }),
        Err(Stop::Store(error)) => Err(error.into()),
    }
}

/// Why reading stops.
enum Stop {
    Break(Break),
    Store(StoreError),
}

impl From<Break> for Stop {
    fn from(found: Break) -> Self {
        Stop::Break(found)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Stop::Store(error)
    }
}

impl From<sea_orm::DbErr> for Stop {
    fn from(error: sea_orm::DbErr) -> Self {
        Stop::Store(error.into())
    }
}

/// Everything read afterwards is of one moment: a case that moves meanwhile looks like no break.
async fn snapshot(db: &Db) -> Result<DatabaseTransaction, StoreError> {
    // A reading transaction of SQLite is a snapshot by itself.
    let options = match db.read.get_database_backend() {
        DatabaseBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..Default::default()
        },
        _ => TransactionOptions::default(),
    };
    Ok(db.read.begin_with_options(options).await?)
}

async fn keys(tx: &impl ConnectionTrait) -> Result<VerifyingKeys, StoreError> {
    let rows = ledger_key::Entity::find().all(tx).await?;
    let keys = rows.into_iter().map(|row| match <[u8; 32]>::try_from(row.public.as_slice()) {
        Ok(public) => Ok((row.key_id, public)),
        Err(_) => Err(StoreError::InconsistentRow {
            table: "ledger_key",
            row: row.key_id,
            why: "it is not 32 bytes long".to_owned(),
        }),
    });
    Ok(VerifyingKeys::new(keys.collect::<Result<Vec<_>, _>>()?))
}

/// A stream of which not all was read yet.
struct OpenStream {
    name: String,
    check: StreamCheck,
    /// Its events as a case; kept until the chain is known to be whole, so that garbage is reported as an edit.
    case: Option<Result<Vec<Event>, StoreError>>,
}

/// What is compared with the streams of one page.
struct Beside {
    heads: HashMap<String, ledger_head::Model>,
    rows: HashMap<Uuid, case_row::Model>,
}

struct Walk {
    keys: VerifyingKeys,
    report: Report,
    open: Option<OpenStream>,
}

impl Walk {
    async fn all(&mut self, tx: &impl ConnectionTrait) -> Result<(), Stop> {
        let mut after: Option<(String, i64)> = None;
        loop {
            let page = page(tx, after.as_ref()).await?;
            let beside = beside(tx, self.open.as_ref(), &page).await?;
            for row in &page {
                self.read(row, &beside)?;
            }
            match page.last() {
                Some(last) if page.len() as u64 == PAGE => after = Some((last.stream.clone(), last.seq)),
                _ => {
                    self.finish(&beside)?;
                    break;
                }
            }
        }
        self.heads_without_events(tx).await?;
        rows_without_events(tx).await
    }

    fn read(&mut self, row: &ledger_event::Model, beside: &Beside) -> Result<(), Stop> {
        if self.open.as_ref().is_none_or(|open| open.name != row.stream) {
            self.finish(beside)?;
        }
        let open = self.open.get_or_insert_with(|| OpenStream {
            name: row.stream.clone(),
            check: StreamCheck::new(&row.stream),
            case: row.stream.starts_with(CASE).then(|| Ok(Vec::new())),
        });
        open.check.feed(&StoredEvent {
            seq: row.seq,
            at: row.at,
            kind: &row.kind,
            schema: row.schema,
            body: &row.body,
            prev: &row.prev,
            hash: &row.hash,
        })?;
        if let Some(Ok(events)) = &mut open.case {
            match ledger::read_event(row) {
                Ok(event) => events.push(event),
                Err(error) => open.case = Some(Err(error)),
            }
        }
        Ok(())
    }

    /// Closes the stream that was read last, if any.
    fn finish(&mut self, beside: &Beside) -> Result<(), Stop> {
        let Some(OpenStream { name, check, case }) = self.open.take() else { return Ok(()) };
        let head = beside.heads.get(&name);
        let verified = check.finish(head.map(stored).as_ref(), &self.keys)?;
        if let Some(events) = case {
            compare(&name, events, beside)?;
            self.report.cases += 1;
        }
        self.report.streams += 1;
        self.report.events += verified.events.unsigned_abs();
        Ok(())
    }

    async fn heads_without_events(&self, tx: &impl ConnectionTrait) -> Result<(), Stop> {
        let events = Query::select()
            .expr(Expr::val(1))
            .from(ledger_event::Entity)
            .and_where(
                Expr::col((ledger_event::Entity, ledger_event::Column::Stream))
                    .equals((ledger_head::Entity, ledger_head::Column::Stream)),
            )
            .to_owned();
        let found = ledger_head::Entity::find()
            .filter(Expr::exists(events).not())
            .order_by_asc(ledger_head::Column::Stream)
            .one(tx)
            .await?;
        let Some(head) = found else { return Ok(()) };
        StreamCheck::new(&head.stream).finish(Some(&stored(&head)), &self.keys)?;
        Err(Break::Orphan { stream: head.stream, why: "it has a signed head and no events".to_owned() }
            .into())
    }
}

fn stored(head: &ledger_head::Model) -> StoredHead<'_> {
    StoredHead { seq: head.seq, hash: &head.hash, key_id: &head.key_id, signature: &head.signature }
}

/// The next events, in the order of their key.
async fn page(
    tx: &impl ConnectionTrait,
    after: Option<&(String, i64)>,
) -> Result<Vec<ledger_event::Model>, StoreError> {
    let mut find = ledger_event::Entity::find();
    if let Some((stream, seq)) = after {
        let key = [ledger_event::Column::Stream, ledger_event::Column::Seq].map(Expr::col);
        let last = [Expr::val(stream.as_str()), Expr::val(*seq)];
        find = find.filter(Expr::tuple(key).gt(Expr::tuple(last)));
    }
    Ok(find
        .order_by_asc(ledger_event::Column::Stream)
        .order_by_asc(ledger_event::Column::Seq)
        .limit(PAGE)
        .all(tx)
        .await?)
}

/// The heads and case rows of the streams on a page, and of the one still open from the page before.
async fn beside(
    tx: &impl ConnectionTrait,
    open: Option<&OpenStream>,
    page: &[ledger_event::Model],
) -> Result<Beside, StoreError> {
    let mut names: BTreeSet<&str> = page.iter().map(|row| row.stream.as_str()).collect();
    names.extend(open.map(|open| open.name.as_str()));
    let ids: Vec<Uuid> = names.iter().filter_map(|name| case_id(name)).collect();
    let heads = ledger_head::Entity::find().filter(ledger_head::Column::Stream.is_in(names)).all(tx).await?;
    let rows = case_row::Entity::find().filter(case_row::Column::Id.is_in(ids)).all(tx).await?;
    Ok(Beside {
        heads: heads.into_iter().map(|head| (head.stream.clone(), head)).collect(),
        rows: rows.into_iter().map(|row| (row.id, row)).collect(),
    })
}

fn case_id(stream: &str) -> Option<Uuid> {
    stream.strip_prefix(CASE)?.parse().ok()
}

/// Compares the fold of a case's events with its row.
fn compare(stream: &str, events: Result<Vec<Event>, StoreError>, beside: &Beside) -> Result<(), Break> {
    let id = case_id(stream).ok_or_else(|| Break::Orphan {
        stream: stream.to_owned(),
        why: "its name holds no case id".to_owned(),
    })?;
    let row = beside.rows.get(&id).ok_or_else(|| Break::Orphan {
        stream: stream.to_owned(),
        why: "it has events and no case row".to_owned(),
    })?;
    let differs = |why: String| Break::RowDiffers { case: row.reference.clone(), why };
    let events = events.map_err(|error| differs(error.to_string()))?;
    let folded = Case::from_events(id, &events).map_err(|error| differs(error.to_string()))?;
    let kept = cases::from_row(row).map_err(|error| differs(error.to_string()))?;
    if kept == folded { Ok(()) } else { Err(differs(difference(&kept, &folded))) }
}

/// Names the parts in which two folds differ. No values: they may be long.
fn difference(kept: &Case, folded: &Case) -> String {
    let parts = |case: &Case| match serde_json::to_value(case) {
        Ok(serde_json::Value::Object(parts)) => parts,
        _ => serde_json::Map::new(),
    };
    let (kept, folded) = (parts(kept), parts(folded));
    let names: Vec<&str> = folded
        .iter()
        .filter(|(name, value)| kept.get(*name) != Some(value))
        .map(|(n, _)| n.as_str())
        .collect();
    format!("they differ in {}", names.join(", "))
}

/// Looks for case rows whose stream is gone.
async fn rows_without_events(tx: &impl ConnectionTrait) -> Result<(), Stop> {
    let mut after: Option<Uuid> = None;
    loop {
        let mut find = case_row::Entity::find().select_only().column(case_row::Column::Id);
        if let Some(last) = after {
            find = find.filter(case_row::Column::Id.gt(last));
        }
        let ids: Vec<Uuid> = find.order_by_asc(case_row::Column::Id).limit(PAGE).into_tuple().all(tx).await?;
        let names: Vec<String> = ids.iter().map(|id| format!("{CASE}{id}")).collect();
        let known: Vec<String> = ledger_event::Entity::find()
            .select_only()
            .column(ledger_event::Column::Stream)
            .filter(ledger_event::Column::Stream.is_in(&names))
            .filter(ledger_event::Column::Seq.eq(1))
            .into_tuple()
            .all(tx)
            .await?;
        let known: BTreeSet<String> = known.into_iter().collect();
        if let Some(stream) = names.into_iter().find(|name| !known.contains(name)) {
            return Err(Break::Orphan { stream, why: "there is a case row and no event".to_owned() }.into());
        }
        match ids.last() {
            Some(last) if ids.len() as u64 == PAGE => after = Some(*last),
            _ => return Ok(()),
        }
    }
}
