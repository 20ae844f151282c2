//! A database, read by SQL. Each category is one statement; what is never disclosed is in none of them.

use super::compare::Sql;
use super::{Category, DataMap, Finding, Identifier, Outcome, Source, SourceEntry, Subject, Why};
use crate::case::IdentifierKind;
use crate::config::Secret;
use async_trait::async_trait;
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

    async fn find(&self, db: &DatabaseConnection, category: &Category, by: &[Identifier]) -> Finding {
        match self.ask(db, category, by).await {
            Ok((outcome, records)) => Finding::of(category, outcome, records),
            Err(error) => {
                // The message may quote a value; its code cannot.
                tracing::warn!(source = %self.id, category = %category.id, code = code(&error), "a search failed");
                let why = match error {
                    DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Why::Unreachable,
                    _ => Why::NotAnswered,
                };
                Finding::of(category, Outcome::Failed(why), Vec::new())
            }
        }
    }

    async fn ask(
        &self,
        db: &DatabaseConnection,
        category: &Category,
        by: &[Identifier],
    ) -> Result<(Outcome, Vec<Value>), DbErr> {
        let most = u64::from(category.most_records);
        let backend = db.get_database_backend();
        let Some(query) = records(backend, category, &self.subject, by, most + 1) else {
            return Ok((Outcome::NotSearched(Why::NothingToMatch), Vec::new()));
        };
        let rows = db.query_all_raw(query.statement()).await?;
        if rows.len() as u64 > most {
            return Ok((Outcome::Failed(Why::TooMany), Vec::new()));
        }
        if rows.is_empty() {
            return Ok((self.none(db, category, by).await?, Vec::new()));
        }
        let read = |row: &sea_orm::QueryResult| -> Result<Value, DbErr> {
            let text: String = row.try_get("", "record")?;
            serde_json::from_str(&text).map_err(|_| DbErr::Type("a record is not JSON".to_owned()))
        };
        Ok((Outcome::Found, rows.iter().map(read).collect::<Result<_, _>>()?))
    }

    /// Nothing was found: was it never collected of anyone these identifiers lead to?
    async fn none(
        &self,
        db: &DatabaseConnection,
        category: &Category,
        by: &[Identifier],
    ) -> Result<Outcome, DbErr> {
        let Some(switch) = &category.only_if else { return Ok(Outcome::None) };
        let mut query = Sql::new(db.get_database_backend());
        let Some(condition) = query.matches("s", &self.subject.matched, by) else { return Ok(Outcome::None) };
        query.text = format!(
            "SELECT CAST({} AS TEXT) AS switch FROM \"{}\" s WHERE {condition}",
            Sql::column("s", switch),
            self.subject.table
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

#[async_trait]
impl Source for SqlSource {
    async fn search(&self, identifiers: &[Identifier]) -> Vec<Finding> {
        let mut findings = Vec::new();
        match self.connect().await {
            Ok(db) => {
                for category in self.categories() {
                    findings.push(self.find(&db, category, identifiers).await);
                }
                let _ = db.close().await;
            }
            Err(error) => {
                tracing::warn!(source = %self.id, code = code(&error), "a source could not be reached");
                let failed = Outcome::Failed(Why::Unreachable);
                findings.extend(self.categories().map(|category| Finding::of(category, failed, Vec::new())));
            }
        }
        findings
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
            let Some(query) = records(db.get_database_backend(), category, &self.subject, &anyone, 0) else {
                continue;
            };
            if let Err(error) = db.query_all_raw(query.statement()).await {
                wrong.push(format!("source {}, category {}: {error}", self.id, category.id));
            }
            if category.only_if.is_some()
                && let Err(error) = self.none(&db, category, &anyone).await
            {
                wrong.push(format!("source {}, only_if of {}: {error}", self.id, category.id));
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
    by: &[Identifier],
    limit: u64,
) -> Option<Sql> {
    let mut query = Sql::new(backend);
    let mut ways = Vec::new();
    if let Some(key) = &category.belongs.key
        && let Some(condition) = query.matches("s", &subject.matched, by)
    {
        ways.push(format!(
            "{} IN (SELECT {} FROM \"{}\" s WHERE {condition})",
            Sql::column("t", key),
            Sql::column("s", &subject.key),
            subject.table
        ));
    }
    ways.extend(query.matches("t", &category.belongs.matched, by));
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
