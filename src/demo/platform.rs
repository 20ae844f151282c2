//! The database of the sample platform "MiniMax": about a thousand invented people with a plausible history.
//!
//! Nobody in it exists: addresses end in names reserved for examples, telephone numbers come from the ranges kept for
//! fiction, network addresses from those kept for documentation. The same seed and time give the same people.

mod history;
mod people;
mod texts;

use chrono::{DateTime, SecondsFormat, Utc};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DatabaseTransaction,
    DbErr, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, Value,
};
use std::path::Path;

/// How many people there are.
pub const PEOPLE: usize = 1000;

/// The data map of the platform; the address of its database is put in by [`data_map`].
const MAP: &str = include_str!("minimax.toml");

const SCHEMA: &str = "
CREATE TABLE accounts (id INTEGER PRIMARY KEY, customer_number TEXT NOT NULL UNIQUE, full_name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE, email_since TEXT NOT NULL, phone TEXT, phone_since TEXT NOT NULL, country TEXT NOT NULL, plan TEXT NOT NULL, status TEXT NOT NULL,
  created_at TEXT NOT NULL, last_sign_in_at TEXT, last_sign_in_ip TEXT, password_hash TEXT NOT NULL,
  api_token_hash TEXT NOT NULL, prompt_log_ever INTEGER NOT NULL);
CREATE TABLE api_calls (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, called_at TEXT NOT NULL,
  endpoint TEXT NOT NULL, model TEXT NOT NULL, tokens_in INTEGER NOT NULL, tokens_out INTEGER NOT NULL,
  answer_code INTEGER NOT NULL, client_ip TEXT NOT NULL);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, number TEXT NOT NULL UNIQUE,
  issued_on TEXT NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL, card_brand TEXT NOT NULL,
  card_last_four TEXT NOT NULL, payment_token TEXT NOT NULL);
CREATE TABLE support_tickets (id INTEGER PRIMARY KEY, account_id INTEGER, from_email TEXT NOT NULL,
  opened_at TEXT NOT NULL, closed_at TEXT, channel TEXT NOT NULL, subject TEXT NOT NULL, transcript TEXT NOT NULL,
  attachments TEXT NOT NULL);
CREATE TABLE preferences (account_id INTEGER PRIMARY KEY, language TEXT NOT NULL, theme TEXT NOT NULL,
  newsletter TEXT NOT NULL, product_news TEXT NOT NULL, prompt_log TEXT NOT NULL, changed_at TEXT NOT NULL);
CREATE TABLE analytics (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, analytics_id TEXT NOT NULL,
  first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL, pages_seen INTEGER NOT NULL);
CREATE TABLE prompt_log (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, logged_at TEXT NOT NULL,
  model TEXT NOT NULL, prompt TEXT NOT NULL, response TEXT NOT NULL);
CREATE INDEX api_calls_account ON api_calls (account_id);
CREATE INDEX invoices_account ON invoices (account_id);
CREATE INDEX support_tickets_account ON support_tickets (account_id);
CREATE INDEX support_tickets_email ON support_tickets (from_email);
CREATE INDEX analytics_account ON analytics (account_id);
CREATE INDEX prompt_log_account ON prompt_log (account_id);
";

/// Why the sample platform was not made.
#[derive(Debug, thiserror::Error)]
pub enum PlatformError {
    /// SQLite said no.
    #[error("the sample platform could not be written: {0}")]
    Db(#[from] DbErr),
    /// The file system said no.
    #[error("the sample platform could not be put in place: {0}")]
    File(#[from] std::io::Error),
}

/// The data map of a platform whose database is at `path`, as a text for a file.
pub fn data_map(path: &Path) -> String {
    let url = url(path).replace('\\', "\\\\").replace('"', "\\\"");
    MAP.replace("sqlite://MINIMAX", &url)
}

/// The address of a SQLite file.
fn url(path: &Path) -> String {
    let plain = path.display().to_string();
    format!("sqlite://{}", plain.replace('%', "%25").replace('?', "%3F").replace('#', "%23"))
}

/// Makes the database in a file that is not there yet, with a history that ends `now`. It is written aside and put in
/// place at the end: a file that is there is whole.
///
/// # Errors
/// [`PlatformError`].
pub async fn create(path: &Path, now: DateTime<Utc>, seed: u64) -> Result<(), PlatformError> {
    let aside = path.with_extension("new");
    match std::fs::remove_file(&aside) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let db = connect(&aside).await?;
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    let tx = db.begin_with_options(options).await?;
    tx.execute_unprepared(SCHEMA).await?;
    let mut dice = Dice(seed);
    let people = people::all(&mut dice, now);
    let mut tables = history::Tables::default();
    for person in &people {
        tables.live(person, &people, &mut dice, now);
    }
    for rows in tables.all() {
        rows.write(&tx).await?;
    }
    tx.commit().await?;
    db.close().await?;
    Ok(std::fs::rename(&aside, path)?)
}

async fn connect(path: &Path) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url(path));
    options.sqlx_logging(false).max_connections(1);
    // Nothing is lost with it that the same seed does not give again.
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite.create_if_missing(true).synchronous(sea_orm::sqlx::sqlite::SqliteSynchronous::Off)
    });
    Database::connect(options).await
}

/// Rows of one table, waiting to be written.
struct Rows {
    table: &'static str,
    columns: &'static [&'static str],
    values: Vec<Value>,
}

impl Rows {
    fn new(table: &'static str, columns: &'static [&'static str]) -> Self {
        Rows { table, columns, values: Vec::new() }
    }

    fn push<const N: usize>(&mut self, row: [Value; N]) {
        assert_eq!(N, self.columns.len(), "a row has a value for each column of {}", self.table);
        self.values.extend(row);
    }

    async fn write(self, tx: &DatabaseTransaction) -> Result<(), DbErr> {
        let width = self.columns.len();
        let one = format!("({})", vec!["?"; width].join(","));
        for part in self.values.chunks(500 * width) {
            let many = vec![one.as_str(); part.len() / width].join(",");
            let sql = format!("INSERT INTO {} ({}) VALUES {many}", self.table, self.columns.join(","));
            let statement =
                Statement::from_sql_and_values(DatabaseBackend::Sqlite, sql, part.iter().cloned());
            tx.execute_raw(statement).await?;
        }
        Ok(())
    }
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// splitmix64: the same seed, the same people.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0, below `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.below(things.len() as u64) as usize]
    }

    /// Whether something of this many in a hundred happens.
    fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    fn hex(&mut self, words: usize) -> String {
        (0..words).map(|_| format!("{:016x}", self.next())).collect()
    }
}
