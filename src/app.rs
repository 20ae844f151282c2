//! What every part of a running installation shares. Built once, used by web, jobs, commands and tests.

use crate::clock::Clock;
use crate::config::Config;
use crate::keys::Keys;
use crate::law::LawBook;
use crate::links::Links;
use crate::random::Random;
use crate::store::{Db, StoreError};
use crate::words::Words;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use uuid::Uuid;

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
    /// The law.
    pub law: Arc<LawBook>,
    /// What pages and letters say.
    pub words: Arc<Words>,
    /// How it is set up.
    pub config: Arc<Config>,
    /// Every address in a page or letter.
    pub links: Links,
    /// Salt of the suppression register's hashes; the organisation's systems are given it.
    pub suppression_salt: Arc<[u8]>,
    /// Wakes the job runner of this process when a change has written effects.
    pub wake: Arc<tokio::sync::Notify>,
}

impl App {
    /// Now, cut to microseconds.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A new key that sorts by time.
    pub fn id(&self) -> Uuid {
        self.random.uuid_v7(self.now())
    }

    /// Writes what later checks need and this start may have changed: the texts of the law by content hash, and the
    /// public keys that sign the ledger.
    ///
    /// # Errors
    /// The database.
    pub async fn publish(&self) -> Result<(), StoreError> {
        let now = self.now();
        let tx = crate::store::write_tx(&self.db).await?;
        crate::store::ledger::publish_keys(&tx, &self.keys, now).await?;
        crate::store::law_texts::keep(&tx, &self.law, now).await?;
        Ok(tx.commit().await?)
    }
}
