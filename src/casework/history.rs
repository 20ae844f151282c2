//! What happened to a case, with the words that belong to it: for the status page and for the desk.

use super::Desk;
use crate::case::{Event, TextRef};
use crate::store::{self, Db, StoreError};
use chrono::{DateTime, Utc};
use entity::{free_text, letter};
use std::collections::HashMap;
use uuid::Uuid;

/// One thing that happened.
pub struct Entry {
    /// Its number in the ledger.
    pub seq: i64,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What.
    pub event: Event,
    /// What somebody wrote for it, where it can still be read.
    pub text: Option<String>,
    /// What staff wrote for each other beside it.
    pub aside: Option<String>,
    /// The letter that was handed over.
    pub letter: Option<LetterText>,
}

/// A letter as its reader got it.
#[derive(Clone)]
pub struct LetterText {
    /// Which: the name of its kind.
    pub duty: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

impl LetterText {
    /// The letter without what only its reader may know: with its code or link a colleague could pass for the person.
    pub fn without_secrets(self) -> Self {
        let mut text = String::with_capacity(self.text.len());
        for line in self.text.split_inclusive('\n') {
            let word = line.trim();
            match word.split_once("/verify/") {
                Some((before, _)) => text.push_str(&line.replace(word, &format!("{before}/verify/…"))),
                None if is_code(word) => text.push_str(&line.replace(word, "····-····")),
                None => text.push_str(line),
            }
        }
        LetterText { text, ..self }
    }
}

/// Whether a line is a code to be typed, `7KQ2-M4XC`.
fn is_code(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    word.split_once('-').is_some_and(|(one, other)| {
        one.len() == 4 && other.len() == 4 && one.chars().all(plain) && other.chars().all(plain)
    })
}

/// The history of a case, oldest first. After shredding the events are still there, without words.
///
/// # Errors
/// The database, or an event no release has written.
pub async fn history(
    db: &Db,
    desk: Option<&Desk>,
    case: &entity::cases::Model,
) -> Result<Vec<Entry>, StoreError> {
    let mut texts: HashMap<Uuid, free_text::Model> = HashMap::new();
    let mut letters: HashMap<Uuid, letter::Model> = HashMap::new();
    if desk.is_some() {
        texts.extend(
            store::submissions::texts(&db.read, case.submission_id)
                .await?
                .into_iter()
                .map(|row| (row.id, row)),
        );
        letters.extend(
            store::letters::of_submission(&db.read, case.submission_id)
                .await?
                .into_iter()
                .map(|row| (row.id, row)),
        );
    }
    let mut entries = Vec::new();
    for row in store::ledger::events(&db.read, &format!("case/{}", case.id)).await? {
        let event = store::ledger::read_event(&row)?;
        let read = |refers: Option<&TextRef>| {
            let row = refers.and_then(|refers| texts.get(&refers.id))?;
            desk.and_then(|desk| desk.read_text(row).ok())
        };
        let text = read(text_of(&event));
        let aside = match &event {
            Event::StopAsked { why, .. } => read(why.as_ref()),
            _ => None,
        };
        let letter = match &event {
            Event::LetterHandedOver { letter, .. } => letters
                .get(letter)
                .and_then(|row| desk.and_then(|desk| desk.read_letter(row).ok()))
                .map(LetterText::without_secrets),
            _ => None,
        };
        entries.push(Entry { seq: row.seq, at: row.at, event, text, aside, letter });
    }
    Ok(entries)
}

fn text_of(event: &Event) -> Option<&TextRef> {
    match event {
        Event::IdentifierProven { reason, .. }
        | Event::AddressAccepted { reason, .. }
        | Event::Closed { reason, .. }
        | Event::Reopened { reason, .. } => reason.as_ref(),
        Event::StopAsked { question: text, .. }
        | Event::Extended { reasons: text, .. }
        | Event::LiftingAnnounced { reason: text, .. }
        | Event::StopUndone { reason: text, .. }
        | Event::ExtensionUndone { reason: text, .. }
        | Event::RegimesCorrected { reason: text, .. }
        | Event::ReceiptCorrected { reason: text, .. }
        | Event::RiskAccepted { reason: text, .. }
        | Event::ViewHeard { text, .. }
        | Event::DecisionReviewed { reasons: text, .. }
        | Event::AnswerAmended { text, .. }
        | Event::SendingAsked { to: text, .. }
        | Event::Declared { record: text, .. }
        | Event::CapacityShown { note: text, .. }
        | Event::DocumentJudged { reason: text, .. }
        | Event::SentBack { reason: text, .. }
        | Event::PlatformActed { reason: text, .. }
        | Event::Advised { text, .. }
        | Event::Dissented { reason: text, .. }
        | Event::FeeAsked { reasoning: text, .. }
        | Event::Withheld { reason: text, .. }
        | Event::TaskDone { result: text, .. }
        | Event::StatementAdded { text, .. }
        | Event::WishesSet { text, .. }
        | Event::MessageReceived { text }
        | Event::MessageSent { text, .. } => Some(text),
        Event::LetterHandedOver { sent: Some(sent), .. } => sent.way.as_ref(),
        _ => None,
    }
}
