//! What was shredded, kept outside the database, so that a restored backup is shredded again.

use crate::app::App;
use crate::casework::{self, ApplyError, Tombstone};
use crate::store::{self, StoreError};
use std::io::{BufRead, Write};
use std::path::PathBuf;

/// A file with one tombstone a line.
#[derive(Clone, Debug)]
pub struct Tombstones(PathBuf);

impl Tombstones {
    /// The file of an installation: the configured folder, or the place beside the key file.
    pub fn of(app: &App) -> Self {
        let keys = &app.config.keys;
        let folder = keys.tombstones.clone().or_else(|| keys.file.as_ref()?.parent().map(PathBuf::from));
        Tombstones(folder.unwrap_or_default().join("tombstones.jsonl"))
    }

    /// Shreds a submission and every other of the same person. The tombstone is on the disk before the database commits.
    ///
    /// # Errors
    /// The database or the file; then nothing was shredded.
    pub async fn shred(&self, app: &App, reference: &str) -> Result<Tombstone, ApplyError> {
        let gone = casework::shred(app, reference, |tombstone| self.add(tombstone)).await?;
        empty_log(app).await?;
        Ok(gone)
    }

    /// Shreds again what the file names: after a restore, or a crash between the file and the database.
    ///
    /// # Errors
    /// The database, or a file that cannot be read.
    pub async fn replay(&self, app: &App) -> Result<usize, StoreError> {
        let all = self.read().map_err(|error| {
            StoreError::Schema(format!("the tombstones in {} cannot be read: {error}", self.0.display()))
        })?;
        if !all.is_empty() {
            casework::replay(app, &all).await?;
            empty_log(app).await?;
        }
        Ok(all.len())
    }

    fn add(&self, tombstone: &Tombstone) -> std::io::Result<()> {
        if let Some(folder) = self.0.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&self.0)?;
        let line = serde_json::to_string(tombstone)?;
        writeln!(file, "{line}")?;
        file.sync_all()
    }

    fn read(&self) -> std::io::Result<Vec<Tombstone>> {
        let file = match std::fs::File::open(&self.0) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            opened => opened?,
        };
        let mut all = Vec::new();
        for line in std::io::BufReader::new(file).lines() {
            let line = line?;
            if !line.trim().is_empty() {
                all.push(serde_json::from_str(&line)?);
            }
        }
        Ok(all)
    }
}

async fn empty_log(app: &App) -> Result<(), StoreError> {
    if !store::empty_log(&app.db).await? {
        tracing::warn!(
            "the database is busy: pages of what was shredded stay in its log until that is overwritten"
        );
    }
    Ok(())
}
