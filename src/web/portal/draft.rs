//! The answers given so far, sealed under a key that only the visitor's cookie leads to.

use super::answers::Answers;
use super::{Failure, Trouble};
use crate::app::App;
use crate::keys::{Place, SealingKey, open_chunks, seal_chunks, token_hash};
use crate::store::{self, StoreError};
use crate::web::cookies;
use crate::web::visitor::Visitor;
use actix_web::HttpRequest;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use entity::{draft, file, file_chunk};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Hours a draft lives after its last answer: nobody is hurried (WCAG 2.2.1).
pub(super) const HOURS: i64 = 24;
/// Bytes of a file in one sealed piece.
const PIECE: usize = 256 * 1024;

/// A draft in somebody's hands.
pub(super) struct Draft {
    /// The secret of the cookie.
    pub token: String,
    /// What was answered.
    pub answers: Answers,
    /// What became of it.
    pub submission: Option<Uuid>,
}

/// A file of a draft.
pub(super) struct DraftFile {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

impl Draft {
    /// A new one.
    pub fn new(app: &App) -> Self {
        Draft { token: app.random.token(), answers: Answers::default(), submission: None }
    }

    /// The draft of this browser, if it has one.
    pub async fn find(request: &HttpRequest, app: &App, visitor: &Visitor) -> Result<Option<Self>, Failure> {
        let Some(token) = cookies::read(request, app, cookies::DRAFT) else { return Ok(None) };
        let hash = token_hash(&token);
        let found = store::drafts::get(&app.db.read, &hash, app.now()).await;
        let Some(row) = found.map_err(|error| visitor.store_trouble(&error))? else { return Ok(None) };
        let Some(key) = key(&token) else { return Ok(None) };
        let answers = key.open(place(&hash, "sealed"), &row.sealed).ok();
        let answers = answers.and_then(|plain| serde_json::from_slice(&plain).ok()).unwrap_or_default();
        Ok(Some(Draft { token, answers, submission: row.submission_id }))
    }

    /// The draft of this browser, which must have one by now.
    pub async fn need(request: &HttpRequest, app: &App, visitor: &Visitor) -> Result<Self, Failure> {
        Draft::find(request, app, visitor).await?.ok_or_else(|| visitor.trouble(Trouble::NoDraft))
    }

    /// Keeps the answers.
    pub async fn save(&self, app: &App) -> Result<(), StoreError> {
        let hash = token_hash(&self.token);
        let plain = Zeroizing::new(serde_json::to_vec(&self.answers).unwrap_or_default());
        let sealed = match (self.submission, key(&self.token)) {
            (None, Some(key)) => key.seal(&app.random, place(&hash, "sealed"), &plain),
            // Sent: what was typed lives in the submission now.
            _ => Vec::new(),
        };
        let row = draft::Model {
            hash: hash.to_vec(),
            sealed,
            submission_id: self.submission,
            expires_at: app.now() + chrono::Duration::hours(HOURS),
        };
        store::drafts::save(&app.db.write, row).await
    }

    /// Adds files.
    pub async fn add_files(&self, app: &App, files: Vec<DraftFile>) -> Result<(), StoreError> {
        let Some(key) = key(&self.token) else { return Ok(()) };
        let hash = token_hash(&self.token);
        let mut rows = Vec::new();
        for upload in files {
            let id = app.id();
            let sealed_in = |column| Place { table: "file_chunk", column, row: id };
            let chunks = seal_chunks(&key, &app.random, sealed_in("sealed"), &upload.bytes, PIECE)
                .into_iter()
                .zip(0..)
                .map(|(sealed, position)| file_chunk::Model { file_id: id, position, sealed })
                .collect::<Vec<_>>();
            let row = file::Model {
                id,
                submission_id: None,
                draft: Some(hash.to_vec()),
                case_id: None,
                kind: "attachment".to_owned(),
                name: key.seal(&app.random, sealed_in("name"), upload.name.as_bytes()),
                media_type: upload.media_type,
                size: upload.bytes.len() as i64,
                created_at: app.now(),
                expires_at: None,
            };
            rows.push((row, chunks));
        }
        let tx = store::write_tx(&app.db).await?;
        for (row, chunks) in rows {
            store::files::insert(&tx, row, chunks).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Names and sizes of its files.
    pub async fn file_names(&self, app: &App) -> Result<Vec<(String, i64)>, StoreError> {
        let Some(key) = key(&self.token) else { return Ok(Vec::new()) };
        let rows = store::drafts::files(&app.db.read, &token_hash(&self.token)).await?;
        Ok(rows.into_iter().map(|row| (name(&key, &row), row.size)).collect())
    }

    /// Its files with their content.
    pub async fn files(&self, app: &App) -> Result<Vec<DraftFile>, StoreError> {
        let Some(key) = key(&self.token) else { return Ok(Vec::new()) };
        let mut files = Vec::new();
        for row in store::drafts::files(&app.db.read, &token_hash(&self.token)).await? {
            let chunks = store::files::chunks(&app.db.read, row.id).await?;
            let place = Place { table: "file_chunk", column: "sealed", row: row.id };
            let bytes = open_chunks(&key, place, &chunks).map_err(|error| StoreError::InconsistentRow {
                table: "file_chunk",
                row: row.id.to_string(),
                why: error.to_string(),
            })?;
            files.push(DraftFile { name: name(&key, &row), media_type: row.media_type, bytes });
        }
        Ok(files)
    }

    /// Takes all its files away.
    pub async fn drop_files(&self, app: &App) -> Result<(), StoreError> {
        let tx = store::write_tx(&app.db).await?;
        store::drafts::delete_files(&tx, &token_hash(&self.token)).await?;
        Ok(tx.commit().await?)
    }
}

fn name(key: &SealingKey, row: &file::Model) -> String {
    let place = Place { table: "file_chunk", column: "name", row: row.id };
    key.open_str(place, &row.name).unwrap_or_default()
}

fn key(token: &str) -> Option<SealingKey> {
    let secret: [u8; 32] = URL_SAFE_NO_PAD.decode(token).ok()?.try_into().ok()?;
    Some(SealingKey::derive(&Zeroizing::new(secret), "draft"))
}

fn place(hash: &[u8; 32], column: &'static str) -> Place {
    let mut row = [0; 16];
    row.copy_from_slice(&hash[..16]);
    Place { table: "draft", column, row: Uuid::from_bytes(row) }
}
