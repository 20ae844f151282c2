//! A database, read by SQL. Each category is one statement; what is never disclosed is in none of them.

use super::compare::Sql;
use super::since::Key;
use super::{
    Ask, Category, DataMap, Finding, Found, Identifier, Match, Name, Outcome, Source, SourceEntry, Subject,
    Why,
};
use crate::case::IdentifierKind;
use crate::config::Secret;
use async_trait::async_trait;
use chrono::DateTime;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DbErr, RuntimeErr,
};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// How long a connection or a statement may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A database that is searched read-only.
pub(super) struct SqlSource {
    map: Arc<DataMap>,
    id: String,
    url: Secret,
    subject: Subject,
}

impl SqlSource {
    pub(super) fn new(map: &Arc<DataMap>, entry: &SourceEntry) -> Self {
        SqlSource {
            map: Arc::clone(map),
            id: entry.id.to_string(),
            url: entry.url.clone(),
            subject: entry.subject.clone(),
        }
    }

    fn categories(&self) -> impl Iterator<Item = &Category> {
        self.map.categories.iter().filter(|category| category.source.as_str() == self.id)
    }

    /// Connects so that nothing can be written, whatever the user may do.
    async fn connect(&self) -> Result<DatabaseConnection, DbErr> {
        let mut options = ConnectOptions::new(self.url.reveal());
        options
            .sqlx_logging(false)
            .record_stmt_in_spans(false)
            .max_connections(1)
            .connect_timeout(Duration::from_secs(10))
            .acquire_timeout(Duration::from_secs(10))
            .statement_timeout(PATIENCE);
        options.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .read_only(true)
                .create_if_missing(false)
                .busy_timeout(Duration::from_secs(5))
                .pragma("query_only", "on")
        });
        options.map_sqlx_postgres_opts(|postgres| {
            postgres.application_name("rightsdesk").options([("default_transaction_read_only", "on")])
        });
        Database::connect(options).await
    }

    async fn find(&self, db: &DatabaseConnection, category: &Category, ask: &Ask<'_>) -> Finding {
        match self.ask(db, category, ask).await {
            Ok(found) => Finding::of(category, found),
            Err(error) => {
                // The message may quote a value; its code cannot.
                tracing::warn!(source = %self.id, category = %category.id, code = code(&error), "a search failed");
                let why = match error {
                    DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Why::Unreachable,
                    _ => Why::NotAnswered,
                };
                Finding::of(category, Found::nothing(Outcome::Failed(why)))
            }
        }
    }

    async fn ask(&self, db: &DatabaseConnection, category: &Category, ask: &Ask<'_>) -> Result<Found, DbErr> {
        let most = u64::from(category.most_records);
        let through_subject = match category.belongs.key {
            Some(_) => {
                keys(db, &self.subject.table, &self.subject.matched, &self.subject.held_since, ask).await?
            }
            None => Vec::new(),
        };
        let own =
            keys(db, &category.table, &category.belongs.matched, &category.belongs.held_since, ask).await?;
        let backend = db.get_database_backend();
        let Some(query) = records(backend, category, &self.subject, &through_subject, &own, most + 1) else {
            return Ok(Found::nothing(Outcome::NotSearched(Why::NothingToMatch)));
        };
        let rows = db.query_all_raw(query.statement()).await?;
        let changed = through_subject.iter().chain(&own).any(|key| key.changed);
        if rows.is_empty() {
            let outcome = match changed {
                true => Outcome::NotSearched(Why::ChangedAfter),
                false => self.none(db, category, &through_subject).await?,
            };
            return Ok(Found { changed, ..Found::nothing(outcome) });
        }
        let unknown = match through_subject.iter().chain(&own).any(|key| key.unknown) {
            true => {
                let (subject, own) = (certain(&through_subject, ask), certain(&own, ask));
                let known = match records(backend, category, &self.subject, &subject, &own, most + 1) {
                    Some(query) => db.query_all_raw(query.statement()).await?.len(),
                    None => 0,
                };
                known < rows.len()
            }
            false => false,
        };
        if rows.len() as u64 > most {
            return Ok(Found { unknown, changed, ..Found::nothing(Outcome::Failed(Why::TooMany)) });
        }
        let read = |row: &sea_orm::QueryResult| -> Result<Value, DbErr> {
            let text: String = row.try_get("", "record")?;
            serde_json::from_str(&text).map_err(|_| DbErr::Type("a record is not JSON".to_owned()))
        };
        let records = rows.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Found { outcome: Outcome::Found, records, unknown, changed })
    }

    /// The values behind the questions, where exactly one row matches.
    async fn answers(
        &self,
        db: &DatabaseConnection,
        ask: &Ask<'_>,
    ) -> Result<Option<Vec<Option<String>>>, DbErr> {
        let subject = &self.subject;
        let keys = keys(db, &subject.table, &subject.matched, &subject.held_since, ask).await?;
        let mut query = Sql::new(db.get_database_backend());
        let Some(condition) = query.matches("s", &subject.matched, &subject.held_since, &keys) else {
            return Ok(None);
        };
        let columns =
            subject.points.iter().enumerate().map(|(at, point)| {
                format!("CAST({} AS TEXT) AS point_{at}", Sql::column("s", &point.column))
            });
        let columns: Vec<String> = columns.collect();
        query.text =
            format!("SELECT {} FROM \"{}\" s WHERE {condition} LIMIT 2", columns.join(", "), subject.table);
        let rows = db.query_all_raw(query.statement()).await?;
        let [row] = rows.as_slice() else { return Ok(None) };
        let value = |at: usize| row.try_get("", &format!("point_{at}"));
        Ok(Some((0..columns.len()).map(value).collect::<Result<_, _>>()?))
    }

    /// Nothing was found: was it never collected of anyone these identifiers lead to?
    async fn none(
        &self,
        db: &DatabaseConnection,
        category: &Category,
        by: &[Key<'_>],
    ) -> Result<Outcome, DbErr> {
        let Some(switch) = &category.only_if else { return Ok(Outcome::None) };
        let mut query = Sql::new(db.get_database_backend());
        let subject = &self.subject;
        let Some(condition) = query.matches("s", &subject.matched, &subject.held_since, by) else {
            return Ok(Outcome::None);
        };
        query.text = format!(
            "SELECT CAST({} AS TEXT) AS switch FROM \"{}\" s WHERE {condition}",
            Sql::column("s", switch),
            subject.table
        );
        let rows = db.query_all_raw(query.statement()).await?;
        let mut never = !rows.is_empty();
        for row in &rows {
            let switch: Option<String> = row.try_get("", "switch")?;
            never &= matches!(switch.as_deref(), None | Some("" | "0" | "f" | "false"));
        }
        Ok(if never { Outcome::NeverCollected } else { Outcome::None })
    }
}

/// The keys that a table can be searched by, each with what its since-column says of the rows that match.
async fn keys<'a>(
    db: &DatabaseConnection,
    table: &Name,
    matched: &Match,
    held_since: &Match,
    ask: &Ask<'a>,
) -> Result<Vec<Key<'a>>, DbErr> {
    let mut keys = Vec::new();
    for identifier in ask.by {
        let Some(column) = matched.get(&identifier.kind) else { continue };
        let Some(since) = held_since.get(&identifier.kind) else {
            keys.push(Key::undated(identifier));
            continue;
        };
        let mut query = Sql::new(db.get_database_backend());
        let Some(condition) = query.equals("s", column, identifier) else { continue };
        query.text = format!(
            "SELECT DISTINCT CAST({} AS TEXT) AS since FROM \"{table}\" s WHERE {condition}",
            Sql::column("s", since)
        );
        let rows = db.query_all_raw(query.statement()).await?;
        let texts: Result<Vec<Option<String>>, _> = rows.iter().map(|row| row.try_get("", "since")).collect();
        keys.push(Key::dated(identifier, texts?, ask.received));
    }
    Ok(keys)
}

/// Of these keys what the source is certain of.
fn certain<'a>(keys: &[Key<'a>], ask: &Ask<'_>) -> Vec<Key<'a>> {
    keys.iter().filter_map(|key| key.certain(ask.received)).collect()
}

#[async_trait]
impl Source for SqlSource {
    async fn search(&self, ask: &Ask<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        match self.connect().await {
            Ok(db) => {
                for category in self.categories() {
                    findings.push(self.find(&db, category, ask).await);
                }
                let _ = db.close().await;
            }
            Err(error) => {
                tracing::warn!(source = %self.id, code = code(&error), "a source could not be reached");
                let failed = || Found::nothing(Outcome::Failed(Why::Unreachable));
                findings.extend(self.categories().map(|category| Finding::of(category, failed())));
            }
        }
        findings
    }

    async fn points(&self, ask: &Ask<'_>) -> Result<Option<Vec<Option<String>>>, Why> {
        let db = self.connect().await.map_err(|error| {
            tracing::warn!(source = %self.id, code = code(&error), "a source could not be reached");
            Why::Unreachable
        })?;
        let answer = self.answers(&db, ask).await;
        let _ = db.close().await;
        answer.map_err(|error| {
            tracing::warn!(source = %self.id, code = code(&error), "the questions of a source were not answered");
            Why::NotAnswered
        })
    }

    async fn check(&self) -> Vec<String> {
        let db = match self.connect().await {
            Ok(db) => db,
            Err(error) => return vec![format!("source {} cannot be reached: {error}", self.id)],
        };
        let mut wrong = Vec::new();
        for category in self.categories() {
            // Every column is named, and no row is read.
            let anyone: Vec<Identifier> = IdentifierKind::ALL
                .into_iter()
                .map(|kind| Identifier { kind, value: "0000000@example.org".to_owned() })
                .collect();
            let undated: Vec<Key<'_>> = anyone.iter().map(Key::undated).collect();
            let Some(query) =
                records(db.get_database_backend(), category, &self.subject, &undated, &undated, 0)
            else {
                continue;
            };
            if let Err(error) = db.query_all_raw(query.statement()).await {
                wrong.push(format!("source {}, category {}: {error}", self.id, category.id));
            }
            let ask = Ask { by: &anyone, received: DateTime::UNIX_EPOCH };
            let (subject, belongs) = (&self.subject, &category.belongs);
            for (table, matched, held_since) in [
                (&subject.table, &subject.matched, &subject.held_since),
                (&category.table, &belongs.matched, &belongs.held_since),
            ] {
                if let Err(error) = keys(&db, table, matched, held_since, &ask).await {
                    wrong.push(format!("source {}, held_since of {}: {error}", self.id, category.id));
                }
            }
            if category.only_if.is_some()
                && let Err(error) = self.none(&db, category, &undated).await
            {
                wrong.push(format!("source {}, only_if of {}: {error}", self.id, category.id));
            }
        }
        if !self.subject.points.is_empty() {
            let nobody =
                |kind: &IdentifierKind| Identifier { kind: *kind, value: "0000000@example.org".to_owned() };
            let by: Vec<Identifier> = self.subject.matched.keys().map(nobody).collect();
            if let Err(error) = self.answers(&db, &Ask { by: &by, received: DateTime::UNIX_EPOCH }).await {
                wrong.push(format!("source {}, points: {error}", self.id));
            }
        }
        let _ = db.close().await;
        wrong
    }
}

/// The statement that reads the records of a category, each as a JSON object; none when no identifier can be compared.
/// The rows of a subject are found inside the statement, so that keys of every type compare as they are.
fn records(
    backend: DatabaseBackend,
    category: &Category,
    subject: &Subject,
    through_subject: &[Key<'_>],
    own: &[Key<'_>],
    limit: u64,
) -> Option<Sql> {
    let mut query = Sql::new(backend);
    let mut ways = Vec::new();
    if let Some(key) = &category.belongs.key
        && let Some(condition) = query.matches("s", &subject.matched, &subject.held_since, through_subject)
    {
        ways.push(format!(
            "{} IN (SELECT {} FROM \"{}\" s WHERE {condition})",
            Sql::column("t", key),
            Sql::column("s", &subject.key),
            subject.table
        ));
    }
    let belongs = &category.belongs;
    ways.extend(query.matches("t", &belongs.matched, &belongs.held_since, own));
    if ways.is_empty() {
        return None;
    }
    let columns = category.fields.iter().map(|field| &field.column);
    let ordered = match &category.order_by {
        Some(column) => format!(" ORDER BY {}", Sql::column("t", column)),
        None => String::new(),
    };
    let rest = format!("FROM \"{}\" t WHERE {}{ordered} LIMIT {limit}", category.table, ways.join(" OR "));
    query.text = match backend {
        DatabaseBackend::Postgres => {
            let list: Vec<String> = columns.map(|column| Sql::column("t", column)).collect();
            format!(
                "SELECT CAST(row_to_json(r) AS TEXT) AS record FROM (SELECT {} {rest}) r",
                list.join(", ")
            )
        }
        _ => {
            // JSON has no bytes: they are written as PostgreSQL writes them.
            let pair = |column| {
                let value = Sql::column("t", column);
                let bytes = format!("CASE typeof({value}) WHEN 'blob' THEN '\\x' || lower(hex({value}))");
                format!("'{column}', {bytes} ELSE {value} END")
            };
            let pairs: Vec<String> = columns.map(pair).collect();
            format!("SELECT json_object({}) AS record {rest}", pairs.join(", "))
        }
    };
    Some(query)
}

/// The database's own code of an error: says what happened and quotes nothing.
fn code(error: &DbErr) -> String {
    let (DbErr::Conn(RuntimeErr::SqlxError(inner))
    | DbErr::Exec(RuntimeErr::SqlxError(inner))
    | DbErr::Query(RuntimeErr::SqlxError(inner))) = error
    else {
        return "none".to_owned();
    };
    let known = inner.as_database_error().and_then(|error| error.code());
    known.map_or_else(|| "none".to_owned(), |code| code.into_owned())
}
