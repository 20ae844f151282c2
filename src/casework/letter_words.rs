//! What a controller says in a kind of letter, beside what must be said: written by one person, approved by another, and
//! recorded in a stream of its own, `templates/{controller}/{letter}/{language}`.

use super::letter_digest;
use crate::app::App;
use crate::case::{Actor, LetterKind, Role};
use crate::notices::OwnWords;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError};
use entity::letter_words;
use sea_orm::DatabaseTransaction;
use serde::Serialize;
use uuid::Uuid;

/// Version of the shape of these events.
const SCHEMA: i16 = 1;
/// Letters a paragraph may have.
pub const MOST_WORDS: usize = 2000;

/// Which letter, of whom, in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worded<'a> {
    /// The id of the controller.
    pub controller: &'a str,
    /// The kind of letter.
    pub letter: LetterKind,
    /// The language.
    pub locale: &'a str,
}

impl Worded<'_> {
    fn stream(&self) -> String {
        format!("templates/{}/{}/{}", self.controller, self.letter.as_str(), self.locale)
    }
}

/// Why words were not written or not approved.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A paragraph is too long.
    #[error("a paragraph may have {MOST_WORDS} letters")]
    TooLong,
    /// Nothing is different from the newest version.
    #[error("nothing is different from the newest version")]
    NothingChanged,
    /// Only a data protection officer approves.
    #[error("only a data protection officer approves words")]
    OnlyDpo,
    /// Whoever wrote it does not approve it.
    #[error("whoever wrote it does not approve it")]
    OwnVersion,
    /// There is no such version to approve, or not any more.
    #[error("there is a newer version, or this one was approved already")]
    NotNewest,
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for WordsError {
    fn from(error: sea_orm::DbErr) -> Self {
        WordsError::Store(error.into())
    }
}

/// Something that happened to the words of a letter. Hashed into the ledger: only ever added to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
enum WordsEvent {
    /// A version was written; the digest is over its paragraphs.
    Written { version: i32, digest: String, by: Uuid },
    /// A version was approved: it is in force from here.
    Approved { version: i32, digest: String, by: Uuid },
}

fn digest(opening: &str, closing: &str) -> String {
    letter_digest(&format!("{opening}\0{closing}"))
}

/// A paragraph as it is kept: without what sets a date or a code apart in a letter, and without control characters.
pub fn paragraph(typed: &str) -> String {
    let clean = |line: &str| line.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned();
    let lines: Vec<String> = typed.lines().map(clean).collect();
    lines.join("\n").trim().to_owned()
}

/// Writes a version; it is not in force before somebody else approves it. Empty paragraphs bring back what we say by
/// ourselves.
///
/// # Errors
/// [`WordsError`]; then nothing was written.
pub async fn write_words(
    app: &App,
    of: Worded<'_>,
    by: Uuid,
    opening: &str,
    closing: &str,
) -> Result<i32, WordsError> {
    let (opening, closing) = (paragraph(opening), paragraph(closing));
    if [&opening, &closing].iter().any(|text| text.chars().count() > MOST_WORDS) {
        return Err(WordsError::TooLong);
    }
    let tx = store::write_tx(&app.db).await?;
    let versions = store::letter_words::versions(&tx, of.controller, of.letter.as_str(), of.locale).await?;
    let newest = versions.first();
    let said = |row: &letter_words::Model| (row.opening.clone(), row.closing.clone());
    if newest.map(said).unwrap_or_default() == (opening.clone(), closing.clone()) {
        return Err(WordsError::NothingChanged);
    }
    let version = newest.map_or(1, |row| row.version + 1);
    let digest = digest(&opening, &closing);
    let row = letter_words::Model {
        id: app.id(),
        controller: of.controller.to_owned(),
        letter: of.letter.as_str().to_owned(),
        locale: of.locale.to_owned(),
        version,
        opening,
        closing,
        author: by,
        written_at: app.now(),
        approved_by: None,
        approved_at: None,
    };
    store::letter_words::insert(&tx, row).await?;
    record(app, &tx, of, "written", &WordsEvent::Written { version, digest, by }).await?;
    tx.commit().await?;
    Ok(version)
}

/// Approves the newest version: from here its words are in the letters.
///
/// # Errors
/// [`WordsError`]: only a data protection officer who did not write it approves it.
pub async fn approve_words(app: &App, of: Worded<'_>, actor: &Actor, version: i32) -> Result<(), WordsError> {
    let Actor::Staff { id: by, role: Role::Dpo } = *actor else { return Err(WordsError::OnlyDpo) };
    let tx = store::write_tx(&app.db).await?;
    let versions = store::letter_words::versions(&tx, of.controller, of.letter.as_str(), of.locale).await?;
    let newest = versions.into_iter().next().filter(|row| row.version == version);
    let newest = newest.ok_or(WordsError::NotNewest)?;
    if newest.author == by {
        return Err(WordsError::OwnVersion);
    }
    if !store::letter_words::approve(&tx, newest.id, by, app.now()).await? {
        return Err(WordsError::NotNewest);
    }
    let digest = digest(&newest.opening, &newest.closing);
    record(app, &tx, of, "approved", &WordsEvent::Approved { version, digest, by }).await?;
    tx.commit().await?;
    Ok(())
}

/// The words in force for a letter; empty where it says only what we say by ourselves.
///
/// # Errors
/// The database.
pub async fn own_words(app: &App, of: Worded<'_>) -> Result<OwnWords, StoreError> {
    let found =
        store::letter_words::in_force(&app.db.read, of.controller, of.letter.as_str(), of.locale).await?;
    Ok(found.map(|row| OwnWords { opening: row.opening, closing: row.closing }).unwrap_or_default())
}

async fn record(
    app: &App,
    tx: &DatabaseTransaction,
    of: Worded<'_>,
    kind: &'static str,
    event: &WordsEvent,
) -> Result<(), StoreError> {
    let body = serde_json::to_vec(event).expect("plain data always has a JSON form");
    let fact = Fact { kind, schema: SCHEMA, body };
    let batch = Batch { stream: of.stream(), facts: std::slice::from_ref(&fact), new: false };
    store::ledger::append(tx, &app.keys, app.now(), &[batch]).await
}
