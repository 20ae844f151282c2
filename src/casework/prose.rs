//! Free text: sealed before the transaction, bound to the ledger by a salted commitment.

use crate::app::App;
use crate::case::TextRef;
use crate::keys::{Place, SealError, SealingKey};
use crate::ledger::commitment;
use entity::{free_text, submission};
use uuid::Uuid;

/// A submission whose data key was opened: what it takes to seal and to read its texts.
pub struct Desk {
    /// Its id.
    pub submission: Uuid,
    /// Its data key.
    pub key: SealingKey,
}

impl Desk {
    /// Opens the data key of a submission.
    ///
    /// # Errors
    /// When it was shredded, or the key file does not belong to this database.
    pub fn open(app: &App, row: &submission::Model) -> Result<Self, SealError> {
        let wrapped = row.wrapped_key.as_deref().ok_or(SealError::Shredded)?;
        Ok(Desk { submission: row.id, key: app.keys.open_data_key(row.id, wrapped)? })
    }

    /// Seals a text that is to be written with a command.
    pub fn seal_text(
        &self,
        app: &App,
        case: Option<Uuid>,
        kind: &'static str,
        author: String,
        text: &str,
    ) -> Prose {
        let id = app.id();
        let salt = app.random.bytes::<32>();
        let place = Place { table: "free_text", column: "body", row: id };
        Prose {
            refers: TextRef { id, commitment: hex::encode(commitment(&salt, text)) },
            row: free_text::Model {
                id,
                submission_id: self.submission,
                case_id: case,
                kind: kind.to_owned(),
                author,
                body: self.key.seal(&app.random, place, text.as_bytes()),
                salt: Some(salt.to_vec()),
                created_at: app.now(),
            },
        }
    }

    /// Reads a sealed text.
    ///
    /// # Errors
    /// When it was not sealed under this key, here.
    pub fn read_text(&self, row: &free_text::Model) -> Result<String, SealError> {
        self.key.open_str(Place { table: "free_text", column: "body", row: row.id }, &row.body)
    }

    /// Reads a letter as its reader got it.
    ///
    /// # Errors
    /// When it was not sealed under this key.
    pub fn read_letter(&self, row: &entity::letter::Model) -> Result<super::LetterText, SealError> {
        let open =
            |column, bytes: &[u8]| self.key.open_str(Place { table: "letter", column, row: row.id }, bytes);
        Ok(super::LetterText {
            duty: row.duty.clone(),
            subject: open("subject", &row.subject)?,
            text: open("body", &row.body)?,
        })
    }

    /// The address a letter goes to; empty where it has none.
    ///
    /// # Errors
    /// When it was not sealed under this key.
    pub fn recipient(&self, row: &entity::letter::Model) -> Result<String, SealError> {
        self.key.open_str(recipient(row.id), &row.recipient)
    }

    /// Seals other words for a letter.
    pub fn seal_body(&self, app: &App, letter: Uuid, text: &str) -> Vec<u8> {
        self.key.seal(&app.random, Place { table: "letter", column: "body", row: letter }, text.as_bytes())
    }

    /// Seals another address for a letter.
    pub fn seal_recipient(&self, app: &App, letter: Uuid, address: &str) -> Vec<u8> {
        self.key.seal(&app.random, recipient(letter), address.as_bytes())
    }

    /// Reads the claims.
    ///
    /// # Errors
    /// When they were not sealed under this key.
    pub fn claims(&self, row: &submission::Model) -> Result<super::Claims, SealError> {
        let place = Place { table: "submission", column: "claims", row: row.id };
        let text = self.key.open_str(place, &row.claims)?;
        serde_json::from_str(&text).map_err(|_| SealError::Unreadable)
    }
}

/// Where the address of a letter is sealed.
fn recipient(letter: Uuid) -> Place {
    Place { table: "letter", column: "recipient", row: letter }
}

/// A sealed text, not yet written.
#[derive(Clone)]
pub struct Prose {
    /// What the event holds of it.
    pub refers: TextRef,
    /// Its row.
    pub row: free_text::Model,
}

/// Bytes of a file in one sealed piece.
const PIECE: usize = 256 * 1024;

/// Seals a file in pieces; no plaintext ever touches the disk.
pub(super) fn seal_file(
    app: &App,
    desk: &Desk,
    file: &super::NewFile,
    kind: &'static str,
    case: Option<Uuid>,
    expires_at: Option<chrono::DateTime<chrono::Utc>>,
) -> (entity::file::Model, Vec<entity::file_chunk::Model>) {
    let id = app.id();
    let place = Place { table: "file_chunk", column: "sealed", row: id };
    let chunks = crate::keys::seal_chunks(&desk.key, &app.random, place, &file.bytes, PIECE)
        .into_iter()
        .enumerate()
        .map(|(position, sealed)| entity::file_chunk::Model {
            file_id: id,
            position: position as i32,
            sealed,
        })
        .collect();
    let name = Place { table: "file", column: "name", row: id };
    let row = entity::file::Model {
        id,
        submission_id: Some(desk.submission),
        draft: None,
        case_id: case,
        kind: kind.to_owned(),
        name: desk.key.seal(&app.random, name, file.name.as_bytes()),
        media_type: file.media_type.clone(),
        size: file.bytes.len() as i64,
        created_at: app.now(),
        expires_at,
    };
    (row, chunks)
}

impl Desk {
    /// Seals an answer package for `case`, offered until `until`.
    pub fn seal_package(
        &self,
        app: &App,
        case: Uuid,
        file: &super::NewFile,
        until: chrono::DateTime<chrono::Utc>,
    ) -> (entity::file::Model, Vec<entity::file_chunk::Model>) {
        seal_file(app, self, file, "package", Some(case), Some(until))
    }

    /// Name of a sealed file.
    ///
    /// # Errors
    /// When it was not sealed under this key.
    pub fn file_name(&self, row: &entity::file::Model) -> Result<String, SealError> {
        self.key.open_str(Place { table: "file", column: "name", row: row.id }, &row.name)
    }

    /// Name and content of a sealed file.
    ///
    /// # Errors
    /// When a piece is missing, out of order, or not sealed under this key.
    pub fn read_file(
        &self,
        row: &entity::file::Model,
        chunks: &[Vec<u8>],
    ) -> Result<(String, Vec<u8>), SealError> {
        let name = self.file_name(row)?;
        let place = Place { table: "file_chunk", column: "sealed", row: row.id };
        Ok((name, crate::keys::open_chunks(&self.key, place, chunks)?))
    }
}
