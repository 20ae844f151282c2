//! Documents that show who is asking: sealed under a key of their own, seen by staff, and gone after the decision.

use super::NewFile;
use super::apply::{ApplyError, Door, Side, Wish};
use super::prose::Prose;
use crate::app::App;
use crate::case::{Actor, Command, DocumentKind};
use crate::keys::{Place, SealError, open_chunks, seal_chunks};
use crate::store;
use entity::{file, file_chunk, identity_document};
use uuid::Uuid;

/// Bytes of a document in one sealed piece.
const PIECE: usize = 256 * 1024;

/// Keeps a document until staff have looked at it. Its name is not kept: it may say who it is of.
///
/// # Errors
/// The database.
pub async fn receive_document(app: &App, submission: Uuid, document: NewFile) -> Result<(), ApplyError> {
    let id = app.id();
    let (key, wrapped) = app.keys.new_document_key(&app.random, id);
    let sealed = seal_chunks(&key, &app.random, place(id), &document.bytes, PIECE);
    let chunk = |(position, sealed): (usize, Vec<u8>)| file_chunk::Model {
        file_id: id,
        position: position as i32,
        sealed,
    };
    let chunks: Vec<file_chunk::Model> = sealed.into_iter().enumerate().map(chunk).collect();
    let size = document.bytes.len() as i64;
    let file = file::Model {
        id,
        submission_id: Some(submission),
        draft: None,
        case_id: None,
        kind: "identity".to_owned(),
        name: Vec::new(),
        media_type: document.media_type.clone(),
        size,
        created_at: app.now(),
        expires_at: None,
    };
    let row = identity_document::Model {
        id,
        submission_id: submission,
        kind: String::new(),
        media_type: document.media_type,
        size,
        wrapped_key: Some(wrapped),
        created_at: app.now(),
        outcome: None,
        judged_by: None,
        judged_at: None,
    };
    let mut door = Door::enter(app, submission).await?;
    store::proofs::insert_document(&door.tx, row, file, chunks).await?;
    for case in store::cases::of_submission(&door.tx, submission).await? {
        let received = Wish::plain(Command::ReceiveDocument { document: id });
        door.run(case.id, &Actor::Person, received).await?;
    }
    door.commit().await
}

/// What a document is; none where it is gone.
///
/// # Errors
/// When it was sealed under another key file, or is not whole.
pub fn open_document(
    app: &App,
    row: &identity_document::Model,
    chunks: &[Vec<u8>],
) -> Result<Option<Vec<u8>>, SealError> {
    let Some(wrapped) = &row.wrapped_key else { return Ok(None) };
    let key = app.keys.open_document_key(row.id, wrapped)?;
    Ok(Some(open_chunks(&key, place(row.id), chunks)?))
}

/// Records what staff think of a document, on every case of the request, and deletes it. One that was judged already
/// stays as it is.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn judge_document(
    app: &App,
    (actor, staff): (&Actor, Uuid),
    submission: Uuid,
    document: Uuid,
    kind: DocumentKind,
    accepted: bool,
    why: Prose,
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, submission).await?;
    let known = store::proofs::documents(&door.tx, submission).await?;
    if !known.iter().any(|row| row.id == document) {
        return Err(ApplyError::NotFound);
    }
    let outcome = if accepted { "accepted" } else { "not-accepted" };
    let now = app.now();
    if !store::proofs::judge_document(&door.tx, document, kind.as_str(), outcome, Some(staff), now).await? {
        return door.commit().await;
    }
    let mut side = Some(Side::Text(why.row));
    for case in store::cases::of_submission(&door.tx, submission).await? {
        let reason = why.refers.clone();
        let wish = Wish {
            command: Command::JudgeDocument { document, kind, accepted, reason },
            sides: side.take().into_iter().collect(),
            version: None,
            key: None,
        };
        door.run(case.id, actor, wish).await?;
    }
    door.commit().await
}

fn place(document: Uuid) -> Place {
    Place { table: "file_chunk", column: "identity", row: document }
}
