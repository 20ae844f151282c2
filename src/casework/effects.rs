//! Effects as rows of the outbox.

use crate::case::{Case, Effect, HeldLetter, LetterKind, TimerKind};
use crate::random::Random;
use crate::store::jobs::NewJob;
use chrono::{DateTime, NaiveDate, Utc};
use entity::task;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The jobs there are.
pub mod kinds {
    /// Write a letter and hand it over.
    pub const LETTER: &str = "letter";
    /// Wake a case at a date.
    pub const TIMER: &str = "timer";
    /// Ask the sources.
    pub const GATHER: &str = "gather";
    /// Ask the sources whether they held what was proven.
    pub const CHECK_HELD: &str = "check-held";
    /// Compare answers with what a source holds.
    pub const POINTS: &str = "points";
    /// Ask at a new address whether it is theirs.
    pub const ADDRESS: &str = "address";
    /// Make the package.
    pub const PACKAGE: &str = "package";
    /// Somebody asked for the status page of a reference, which may not exist.
    pub const STATUS_CODE: &str = "status-code";
    /// Remind one member of staff of a case.
    pub const NOTICE: &str = "notice";
    /// Tell one member of staff what is due, once a day.
    pub const DIGEST: &str = "digest";
    /// The day to look at a legal hold has come.
    pub const HOLD: &str = "hold";
}

/// What a letter job needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterJob {
    /// Which letter.
    pub letter: LetterKind,
    /// Case reference, or empty for the whole submission.
    pub about: String,
    /// 1 for the first.
    pub ordinal: u32,
    /// The sealed text staff wrote for it.
    pub text: Option<Uuid>,
}

/// What a timer job needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimerJob {
    /// Which date.
    pub timer: TimerKind,
    /// The clock it belongs to.
    pub generation: u32,
}

/// What a notice job needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeJob {
    /// Which share of the time is gone.
    pub timer: TimerKind,
    /// The clock it belongs to.
    pub generation: u32,
    /// The member of staff; none is the data protection officer's address of the controller.
    pub to: Option<Uuid>,
}

/// What a digest job needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DigestJob {
    /// The member of staff.
    pub to: Uuid,
    /// When it was to go.
    pub at: DateTime<Utc>,
}

/// What a hold job needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldJob {
    /// The hold.
    pub hold: Uuid,
    /// The day on which it is looked at.
    pub review_on: NaiveDate,
}

/// What a status-code job needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusCodeJob {
    /// The reference somebody asked for.
    pub reference: String,
}

/// What a job needs to know that asks at a new address: the reference somebody gave, which may not exist, or the change
/// that staff made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressJob {
    /// The reference.
    pub reference: String,
    /// The new address, sealed, hex.
    pub sealed: String,
    /// Whether it was given on the status page, behind a code that was typed just before.
    pub fresh: bool,
    /// The change, where staff made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Uuid>,
}

/// What the ledger keeps of a letter's text: its SHA-256, hex. The text holds a code or a reference, so it cannot be
/// guessed from it.
pub fn letter_digest(text: &str) -> String {
    hex::encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes()))
}

/// What makes a letter the only one: one for each submission, case, duty and ordinal.
pub fn letter_key(submission: Uuid, about: &str, duty: &str, ordinal: u32) -> String {
    format!("letter:{submission}:{about}:{duty}:{ordinal}")
}

/// What makes a package the only one of a release.
pub(super) fn package_key(case: Uuid, version: u64) -> String {
    format!("package:{case}:{version}")
}

/// A letter as a job.
pub(super) fn letter(
    id: Uuid,
    submission: Uuid,
    case: Option<Uuid>,
    letter: LetterJob,
    now: DateTime<Utc>,
) -> NewJob {
    let unique = letter_key(submission, &letter.about, letter.letter.as_str(), letter.ordinal);
    NewJob {
        id,
        kind: kinds::LETTER,
        payload: json(&letter),
        unique_key: Some(unique),
        submission: Some(submission),
        case,
        run_at: now,
    }
}

/// A job that asks at the address of a change that staff made.
pub(super) fn address(id: Uuid, change: &entity::address_change::Model, now: DateTime<Utc>) -> NewJob {
    let spec =
        AddressJob { reference: String::new(), sealed: String::new(), fresh: false, change: Some(change.id) };
    NewJob {
        id,
        kind: kinds::ADDRESS,
        payload: json(&spec),
        unique_key: Some(format!("address:{}", change.id)),
        submission: Some(change.submission_id),
        case: None,
        run_at: now,
    }
}

/// The rows that effects of one case become.
pub(super) fn rows(
    random: &Random,
    case: &Case,
    effects: Vec<Effect>,
    now: DateTime<Utc>,
) -> (Vec<NewJob>, Vec<task::Model>) {
    let mut jobs = Vec::new();
    let mut tasks = Vec::new();
    let submission = case.opened.submission;
    for effect in effects {
        let id = random.uuid_v7(now);
        let job = |kind, payload, unique_key, run_at| NewJob {
            id,
            kind,
            payload,
            unique_key,
            submission: Some(submission),
            case: Some(case.id),
            run_at,
        };
        match effect {
            Effect::Letter { kind, ordinal, text } => {
                let about = case.opened.reference.clone();
                jobs.push(letter(
                    id,
                    submission,
                    Some(case.id),
                    LetterJob { letter: kind, about, ordinal, text },
                    case.waits_until(Some(HeldLetter { kind, ordinal })).unwrap_or(now),
                ));
            }
            Effect::Timer { timer, at, generation } => {
                let unique = format!("timer:{}:{}:{generation}", case.id, timer.key());
                jobs.push(job(kinds::TIMER, json(&TimerJob { timer, generation }), Some(unique), at));
            }
            // One letter, whichever of its cases asks first.
            Effect::RemindToConfirm => {
                let (kind, about) = (LetterKind::ConfirmReminder, String::new());
                let spec = LetterJob { letter: kind, about, ordinal: 1, text: None };
                jobs.push(letter(id, submission, None, spec, now));
            }
            // The door opened it.
            Effect::Continue(_) => {}
            // Whether its letter has gone, the door knows: it asked before.
            Effect::Correct { by, number, .. } => {
                let about = case.opened.reference.clone();
                let spec = LetterJob { letter: by, about, ordinal: number, text: None };
                jobs.push(letter(id, submission, Some(case.id), spec, now));
            }
            // To whom it goes, the door knows.
            Effect::Notice { .. } => {}
            Effect::Gather => jobs.push(job(kinds::GATHER, "{}".to_owned(), None, now)),
            Effect::CheckHeld => jobs.push(job(kinds::CHECK_HELD, "{}".to_owned(), None, now)),
            Effect::Package => {
                let unique = package_key(case.id, case.version);
                let at = case.waits_until(None).unwrap_or(now);
                jobs.push(job(kinds::PACKAGE, "{}".to_owned(), Some(unique), at));
            }
            Effect::Task { task, kind, due_ends } => tasks.push(task::Model {
                id: task,
                case_id: case.id,
                controller: case.opened.controller.clone(),
                kind: kind.as_str().to_owned(),
                state: "open".to_owned(),
                due_ends,
                opened_at: now,
                done_at: None,
                done_by: None,
                result: None,
            }),
            // The door wrote it.
            Effect::Settle { .. } | Effect::OpenAgain { .. } | Effect::TakeBack { .. } => {}
        }
    }
    (jobs, tasks)
}

pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data always has a JSON form")
}
