//! Rows in and out: SeaORM through plain functions over `&impl ConnectionTrait`.

pub mod addresses;
pub mod cases;
pub mod drafts;
pub mod files;
pub mod holds;
pub mod installation;
pub mod items;
pub mod jobs;
pub mod law_texts;
pub mod ledger;
pub mod letter_words;
pub mod letters;
pub mod limits;
pub mod person_sessions;
pub mod platform_actions;
pub mod proofs;
pub mod queries;
pub mod staff;
pub mod submissions;
pub mod sweep;
pub mod tasks;
pub mod tokens;

use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DatabaseTransaction,
    DbErr, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// What can go wrong between a row and what it means.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said no, is locked, or is gone.
    #[error("database: {0}")]
    Db(#[from] DbErr),
    /// A row that no release of rightsdesk would have written.
    #[error("inconsistent row in {table} ({row}): {why}")]
    InconsistentRow {
        /// Table.
        table: &'static str,
        /// Its key or reference.
        row: String,
        /// What is wrong with it.
        why: String,
    },
    /// The row changed between reading and writing.
    #[error("{0} was changed by someone else at the same moment")]
    Raced(&'static str),
    /// The schema is not the one this release knows.
    #[error("{0}")]
    Schema(String),
}

impl StoreError {
    /// Whether the operation may succeed when tried again: the database is locked, busy or gone.
    pub fn is_passing(&self) -> bool {
        match self {
            StoreError::Db(DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => true,
            StoreError::Db(error) => {
                let text = error.to_string();
                [
                    "locked",
                    "busy",
                    "closed",
                    "refused",
                    "terminat",
                    "could not serialize",
                    "deadlock",
                    "timed out",
                    "timeout",
                ]
                .iter()
                .any(|word| text.contains(word))
                    || matches!(error, DbErr::Exec(_) | DbErr::Query(_))
                        && text.contains("communicating with database")
            }
            StoreError::Raced(_) => true,
            _ => false,
        }
    }
}

/// What may be logged of an error: the driver's own words can quote a row.
pub fn loggable(error: &StoreError) -> &'static str {
    match (error, error.is_passing()) {
        (StoreError::InconsistentRow { .. }, _) => "a row is inconsistent",
        (StoreError::Schema(_), _) => "the schema is not the one this release knows",
        (_, true) => "the database is locked, busy or gone",
        (_, false) => "the database said no",
    }
}

/// The two ways to the database: on SQLite one writer and several readers, on PostgreSQL the same pool twice.
#[derive(Clone, Debug)]
pub struct Db {
    /// For writing transactions, opened only by [`write_tx`].
    pub write: DatabaseConnection,
    /// For reading.
    pub read: DatabaseConnection,
}

impl Db {
    /// Connects. SQLite runs in WAL mode with `synchronous=FULL` and `secure_delete`.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("sqlite:") {
            let write = Database::connect(options(url, 1)).await?;
            let read = Database::connect(options(url, 4)).await?;
            return Ok(Db { write, read });
        }
        let pool = Database::connect(options(url, 16)).await?;
        Ok(Db { write: pool.clone(), read: pool })
    }

    /// Closes every connection.
    pub async fn close(self) {
        let _ = self.write.close().await;
        let _ = self.read.close().await;
    }
}

fn options(url: &str, most: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(sqlite_url(url));
    options.sqlx_logging(false).max_connections(most).acquire_timeout(Duration::from_secs(5));
    // The pool tests every connection that is given back. Testing it again a moment later costs a round trip and says
    // nothing new.
    options.test_before_acquire_if_idle_for(Duration::from_secs(1));
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            .pragma("secure_delete", "on")
            .pragma("temp_store", "memory")
    });
    options.map_sqlx_postgres_opts(|postgres| {
        postgres.application_name("rightsdesk").options([("lock_timeout", "5s")])
    });
    options
}

/// The file of a SQLite database, as its address names it; none for another database.
pub fn sqlite_file(url: &str) -> Option<PathBuf> {
    let options = SqliteConnectOptions::from_str(url).ok().filter(|_| url.starts_with("sqlite:"))?;
    Some(options.get_filename().to_path_buf())
}

/// `sqlite://PATH` as the contract writes it, in the form the driver wants.
fn sqlite_url(url: &str) -> String {
    match url.strip_prefix("sqlite:") {
        Some(_) if !url.contains('?') => format!("{url}?mode=rwc"),
        _ => url.to_owned(),
    }
}

/// Opens a writing transaction. On SQLite it takes the write lock at once: a deferred one fails with
/// "database is locked" as soon as two of them read before they write.
///
/// # Errors
/// When no connection is free in time or the lock is not had.
pub async fn write_tx(db: &Db) -> Result<DatabaseTransaction, StoreError> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    Ok(db.write.begin_with_options(options).await?)
}

/// Brings the schema up to this release, one process at a time.
///
/// # Errors
/// When a migration fails; on both databases nothing of that migration is kept.
pub async fn migrate(db: &Db) -> Result<(), StoreError> {
    if db.write.get_database_backend() != DatabaseBackend::Postgres {
        // SQLite has no lock for this: whoever comes second to a step fails, and finds it done when it looks again.
        let mut tries = 0;
        loop {
            match Migrator::up(&db.write, None).await {
                Err(_) if tries < Migrator::migrations().len() => tries += 1,
                ended => return Ok(ended?),
            }
        }
    }
    // The lock lives as long as this transaction; the migrations run on other connections of the pool.
    const LOCK: i64 = 0x7269_6768_7473;
    let guard = write_tx(db).await?;
    guard.execute_unprepared("SET LOCAL lock_timeout = 0").await?;
    let lock =
        Statement::from_string(DatabaseBackend::Postgres, format!("SELECT pg_advisory_xact_lock({LOCK})"));
    guard.execute_raw(lock).await?;
    Migrator::up(&db.write, None).await?;
    guard.commit().await?;
    Ok(())
}

/// Whether the schema is exactly the one this release knows.
///
/// # Errors
/// [`StoreError::Schema`] names the command to run, or says that the database is newer than the binary.
pub async fn check_schema(db: &Db) -> Result<(), StoreError> {
    let behind = StoreError::Schema(
        "the database schema is older than this release: run `rightsdesk migrate`, then start again"
            .to_owned(),
    );
    let table = match db.read.get_database_backend() {
        DatabaseBackend::Sqlite => "SELECT count(*) AS n FROM sqlite_master WHERE name = 'seaql_migrations'",
        _ => "SELECT count(*) AS n FROM information_schema.tables WHERE table_name = 'seaql_migrations'",
    };
    if count(db, table).await? == 0 {
        return Err(behind);
    }
    let known: Vec<String> =
        Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let rows = db
        .read
        .query_all_raw(Statement::from_string(
            db.read.get_database_backend(),
            "SELECT version FROM seaql_migrations",
        ))
        .await?;
    let applied: Vec<String> = rows.iter().map(|row| row.try_get("", "version")).collect::<Result<_, _>>()?;
    if let Some(unknown) = applied.iter().find(|version| !known.contains(version)) {
        return Err(StoreError::Schema(format!(
            "the database has a migration this release does not know ({unknown}): start a newer rightsdesk"
        )));
    }
    if applied.len() < known.len() { Err(behind) } else { Ok(()) }
}

/// Takes what was deleted out of SQLite's write-ahead log too, where old pages stand until they are overwritten.
/// Answers whether it is done: a reader that is busy for long holds it up until the log is next written over.
///
/// # Errors
/// The database.
pub async fn empty_log(db: &Db) -> Result<bool, StoreError> {
    if db.write.get_database_backend() != DatabaseBackend::Sqlite {
        return Ok(true);
    }
    let asked = Statement::from_string(DatabaseBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
    let row = db.write.query_one_raw(asked).await?;
    Ok(row.map_or(Ok(1), |row| row.try_get_by_index::<i64>(0))? == 0)
}

async fn count(db: &Db, sql: &str) -> Result<i64, StoreError> {
    let row = db.read.query_one_raw(Statement::from_string(db.read.get_database_backend(), sql)).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get("", "n"))?)
}
