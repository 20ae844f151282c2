//! What every part of a running installation shares. Built once, used by web, jobs, commands and tests.

mod confided;
mod editions;
mod identity;
mod targets;

pub use editions::{Editions, law, read};

use crate::clock::Clock;
use crate::config::Config;
use crate::keys::{FileKeys, KeyError, Keys, Place, Purpose, SealError, TextKeys};
use crate::law::{LawBook, LawError};
use crate::links::Links;
use crate::random::Random;
use crate::sources::DataMap;
use crate::store::{self, Db, StoreError, installation};
use crate::words::{Words, WordsError};
use chrono::{DateTime, Utc};
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A running installation. The mailer and the sources are not in it: only jobs hold those.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness and ids.
    pub random: Random,
    /// Keys for sealing, indexing and signing.
    pub keys: Arc<Keys>,
    /// The law new cases are opened under; that of an open case is [`App::law_of`].
    pub law: Arc<LawBook>,
    /// Older editions of the law that open cases still run under.
    pub editions: Arc<Editions>,
    /// What pages and letters say.
    pub words: Arc<Words>,
    /// What the sources hold, as data: for pages and packages. The sources themselves belong to the jobs.
    pub data_map: Arc<DataMap>,
    /// How it is set up.
    pub config: Arc<Config>,
    /// Every address in a page or letter.
    pub links: Links,
    /// Salt of the suppression register's hashes; the organisation's systems are given it.
    pub suppression_salt: Arc<[u8]>,
    /// Wakes the job runner of this process when a change has written effects.
    pub wake: Arc<tokio::sync::Notify>,
}

/// Why an installation does not start.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "each names its part")]
pub enum AppError {
    #[error("keys: {0}")]
    Keys(#[from] KeyError),
    #[error(transparent)]
    Law(#[from] LawError),
    #[error("law: {0} cannot be read: {1}")]
    LawFile(String, String),
    #[error("{0}")]
    Words(#[from] WordsError),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}: {1}")]
    Name(String, String),
    #[error("data_map.file {0}: {1}")]
    DataMap(String, String),
    #[error("the key file does not belong to this database: {0}")]
    ForeignKeys(SealError),
}

impl App {
    /// Puts an installation together on a database whose schema is the one this release knows, and writes into it what
    /// later checks need.
    ///
    /// # Errors
    /// [`AppError`] names the part that is wrong; a key file of another database is noticed here.
    pub async fn open(config: Config, db: Db, clock: Arc<dyn Clock>) -> Result<App, AppError> {
        let keys = match (&config.keys.file, &config.keys.material) {
            (Some(path), _) => Keys::open(&FileKeys(path.clone()))?,
            (None, material) => {
                let text = material.as_ref().map(|secret| secret.reveal().to_owned()).unwrap_or_default();
                Keys::open(&TextKeys(Zeroizing::new(text)))?
            }
        };
        let (law, words) = check(&config)?;
        let random = Random::system();
        let suppression_salt = suppression_salt(&db, &keys, &random).await?;
        let app = App {
            db,
            clock,
            random,
            keys: Arc::new(keys),
            law: Arc::new(law),
            editions: Arc::default(),
            words: Arc::new(words),
            links: Links::new(config.web.origin()),
            data_map: Arc::new(data_map(&config)?),
            config: Arc::new(config),
            suppression_salt,
            wake: Arc::new(tokio::sync::Notify::new()),
        };
        app.publish().await?;
        Ok(app)
    }

    /// Now, cut to microseconds.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A new key that sorts by time.
    pub fn id(&self) -> Uuid {
        self.random.uuid_v7(self.now())
    }

    /// Whether our keys open what this database holds.
    ///
    /// # Errors
    /// The database, or keys of another installation.
    pub async fn check_keys(&self) -> Result<(), AppError> {
        open_salt(&self.db, &self.keys).await.map(|_| ())
    }

    /// Writes what later checks need and this start may have changed: the texts of the law by content hash, and the
    /// public keys that sign the ledger.
    ///
    /// # Errors
    /// The database.
    async fn publish(&self) -> Result<(), StoreError> {
        let now = self.now();
        let tx = crate::store::write_tx(&self.db).await?;
        crate::store::ledger::publish_keys(&tx, &self.keys, now).await?;
        crate::store::law_texts::keep(&tx, &self.law, now).await?;
        Ok(tx.commit().await?)
    }
}

/// The law and the words of a configuration, once they know everything that it names.
///
/// # Errors
/// [`AppError`] names the part that is wrong.
pub fn check(config: &Config) -> Result<(LawBook, Words), AppError> {
    let law = law(config)?;
    let words = Words::builtin()?;
    editions::has_words(&law, &words)?;
    targets::check(config, &words)?;
    Ok((law, words))
}

/// The configured data map; without one there is nothing to search, and every answer is a task for a person.
fn data_map(config: &Config) -> Result<DataMap, AppError> {
    let Some(file) = &config.data_map.file else { return Ok(DataMap::default()) };
    let wrong = |why: String| AppError::DataMap(file.display().to_string(), why);
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    DataMap::parse(&text).map_err(|error| wrong(error.to_string()))
}

fn salt_place() -> Place {
    Place { table: "installation", column: installation::SUPPRESSION_SALT, row: Uuid::nil() }
}

/// The salt is made once and never changes with the keys: the organisation's systems hold hashes made with it.
async fn suppression_salt(db: &Db, keys: &Keys, random: &Random) -> Result<Arc<[u8]>, AppError> {
    if installation::get(&db.read, installation::SUPPRESSION_SALT).await?.is_none() {
        let sealed = keys.sealing(Purpose::BlindIndex).seal(random, salt_place(), &random.bytes::<32>());
        let tx = store::write_tx(db).await?;
        installation::keep(&tx, installation::SUPPRESSION_SALT, hex::encode(sealed)).await?;
        tx.commit().await.map_err(StoreError::from)?;
    }
    open_salt(db, keys).await
}

async fn open_salt(db: &Db, keys: &Keys) -> Result<Arc<[u8]>, AppError> {
    let kept = installation::get(&db.read, installation::SUPPRESSION_SALT).await?.unwrap_or_default();
    let sealed = hex::decode(kept).unwrap_or_default();
    let salt = keys.open_sealed(Purpose::BlindIndex, salt_place(), &sealed).map_err(AppError::ForeignKeys)?;
    Ok(salt.as_slice().into())
}
