//! What became of a letter: its row, its job and the record of every case it is about, in one transaction.

use super::apply::Door;
use super::{ApplyError, LetterJob, Side, Wish, effects, letter_key};
use crate::app::App;
use crate::case::{Actor, Command, LetterFailure, LetterKind, Sent};
use crate::store;
use entity::letter;
use uuid::Uuid;

/// Records that a letter was handed over, once: whoever comes second finds it sent. `sides` go with the first case.
///
/// # Errors
/// [`ApplyError`]; then nothing was written, and the letter is not yet sent.
pub async fn letter_sent(
    app: &App,
    actor: &Actor,
    row: &letter::Model,
    digest: &str,
    sent: Sent,
    mut sides: Vec<Side>,
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, row.submission_id).await?;
    let now = store::letters::get(&door.tx, row.id).await?;
    if now.is_none_or(|now| now.state == store::letters::SENT) {
        return door.commit().await;
    }
    for case in cases(&door, row.submission_id, &row.about).await? {
        let command = Command::RecordLetter {
            letter: row.id,
            duty: row.duty.clone(),
            digest: digest.to_owned(),
            sent: sent.clone(),
        };
        let sides = std::mem::take(&mut sides);
        door.run(case, actor, Wish { command, sides, version: None, key: None }).await?;
    }
    store::letters::set_state(&door.tx, row.id, store::letters::SENT, Some(sent.at)).await?;
    let key = letter_key(row.submission_id, &row.about, &row.duty, row.ordinal as u32);
    store::jobs::settle(&door.tx, &key, app.now()).await?;
    door.commit().await
}

/// A letter as its job knows it: its row may not have been written.
pub struct Failed<'a> {
    /// To whom.
    pub submission: Uuid,
    /// Case reference, or empty for the whole submission.
    pub about: &'a str,
    /// What it fulfils.
    pub duty: &'a str,
    /// Its number.
    pub ordinal: u32,
    /// Its row.
    pub row: Option<&'a letter::Model>,
}

/// Records that a letter did not reach the person.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn letter_failed(
    app: &App,
    actor: &Actor,
    failed: Failed<'_>,
    why: LetterFailure,
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, failed.submission).await?;
    for case in cases(&door, failed.submission, failed.about).await? {
        let command = Command::RecordFailure {
            letter: failed.row.map(|row| row.id),
            duty: failed.duty.to_owned(),
            ordinal: failed.ordinal,
            why,
            task: app.id(),
        };
        door.run(case, actor, Wish::plain(command)).await?;
    }
    if let Some(row) = failed.row {
        let state = match why {
            LetterFailure::Undeliverable => store::letters::PARKED,
            LetterFailure::ByHand => store::letters::BY_HAND,
            LetterFailure::CameBack => store::letters::CAME_BACK,
            LetterFailure::Untranslated => store::letters::UNTRANSLATED,
            LetterFailure::NoWay => store::letters::NO_WAY,
            LetterFailure::NotEasy => store::letters::NOT_EASY,
        };
        store::letters::set_state(&door.tx, row.id, state, row.sent_at).await?;
    }
    door.commit().await
}

/// Lets a letter that failed wait for the mail server again, to another address or translated.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn send_letter_again(
    app: &App,
    actor: &Actor,
    row: &letter::Model,
    changes: store::letters::Changes,
) -> Result<(), ApplyError> {
    let Some(kind) = LetterKind::ALL.into_iter().find(|kind| kind.as_str() == row.duty) else {
        return Err(ApplyError::NotFound);
    };
    let mut door = Door::enter(app, row.submission_id).await?;
    store::letters::queue_again(&door.tx, row.id, changes).await?;
    queue(app, &mut door, actor, row, kind).await?;
    door.commit().await
}

/// Lets a letter go with the words that staff wrote for it: the person asked for easy ones. `body` is sealed.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn rewrite_letter(
    app: &App,
    actor: &Actor,
    row: &letter::Model,
    body: Vec<u8>,
) -> Result<(), ApplyError> {
    let Some(kind) = LetterKind::ALL.into_iter().find(|kind| kind.as_str() == row.duty) else {
        return Err(ApplyError::NotFound);
    };
    let mut door = Door::enter(app, row.submission_id).await?;
    // Somebody was faster: the letter went with their words.
    let now = store::letters::get(&door.tx, row.id).await?;
    if now.is_none_or(|now| now.state != store::letters::NOT_EASY) {
        return door.commit().await;
    }
    store::letters::rewrite(&door.tx, row.id, body).await?;
    queue(app, &mut door, actor, row, kind).await?;
    door.commit().await
}

/// Puts a letter back into the queue, for each case it is about.
async fn queue(
    app: &App,
    door: &mut Door<'_>,
    actor: &Actor,
    row: &letter::Model,
    kind: LetterKind,
) -> Result<(), ApplyError> {
    let ordinal = row.ordinal as u32;
    for case in cases(door, row.submission_id, &row.about).await? {
        let command = Command::SendAgain { letter: row.id, duty: row.duty.clone(), ordinal };
        door.run(case, actor, Wish::plain(command)).await?;
    }
    // A job that was done long ago may have been swept away.
    let spec = LetterJob { letter: kind, about: row.about.clone(), ordinal, text: None };
    let job = effects::letter(app.id(), row.submission_id, None, spec, app.now());
    let key = letter_key(row.submission_id, &row.about, &row.duty, ordinal);
    store::jobs::enqueue(&door.tx, vec![job], app.now()).await?;
    Ok(store::jobs::again(&door.tx, &key, app.now()).await?)
}

/// The cases a letter is about.
async fn cases(door: &Door<'_>, submission: Uuid, about: &str) -> Result<Vec<Uuid>, ApplyError> {
    let rows = store::cases::of_submission(&door.tx, submission).await?;
    let ours = rows.into_iter().filter(|case| about.is_empty() || case.reference == about);
    Ok(ours.map(|case| case.id).collect())
}
