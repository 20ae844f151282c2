//! Showing that a mailbox is the requester's: a link with a button, or a code typed by hand.

use super::Desk;
use super::apply::{ApplyError, Door, Side, Wish};
use crate::app::App;
use crate::case::{Actor, Assurance, Command, Proof};
use crate::keys::{IdentifierKind, Place, Purpose as KeyPurpose, token_hash};
use crate::ledger::commitment;
use crate::random::normalise_code;
use crate::store::{self, StoreError};
use chrono::{DateTime, Duration, Utc};
use entity::{blind_index, proven_identifier, token, verification};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// Wrong codes before a new one must be asked for.
pub const MOST_WRONG: i32 = 5;
/// Codes that may be issued in an hour.
pub const MOST_REISSUES: i32 = 5;

/// What a code or link proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The mailbox, after a request.
    Mailbox,
    /// Fresh proof before the status page opens.
    Status,
    /// Another address for letters.
    Address,
}

impl Purpose {
    /// Name in rows.
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Mailbox => "mailbox",
            Purpose::Status => "status",
            Purpose::Address => "address",
        }
    }

    /// How long a code or link lives. The first letter may lie unread for days; fresh proof is fresh.
    pub fn lives(self) -> Duration {
        match self {
            Purpose::Mailbox | Purpose::Address => Duration::days(7),
            Purpose::Status => Duration::minutes(20),
        }
    }
}

/// What came of a typed code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeCheck {
    /// It was right.
    Right,
    /// It was wrong, or there is none. Nothing is lost: it can be tried again, or a new one asked for.
    Wrong,
}

fn code_mac(app: &App, submission: Uuid, purpose: Purpose, code: &str) -> [u8; 32] {
    let mut bytes = submission.as_bytes().to_vec();
    bytes.extend_from_slice(normalise_code(code).as_bytes());
    app.keys.mac(KeyPurpose::MailMac, purpose.as_str(), &bytes)
}

/// Counts a new code against the limit of the hour and answers whether it may be issued. One statement: asks made at
/// the same moment are all counted.
///
/// # Errors
/// The database.
pub async fn may_reissue(
    tx: &impl ConnectionTrait,
    submission: Uuid,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let fresh = verification::ActiveModel {
        submission_id: Set(submission),
        purpose: Set(purpose.as_str().to_owned()),
        code_mac: Set(None),
        expires_at: Set(None),
        wrong: Set(0),
        reissues: Set(0),
        window_started_at: Set(now),
    };
    verification::Entity::insert(fresh)
        .on_conflict(
            OnConflict::columns([verification::Column::SubmissionId, verification::Column::Purpose])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    let started = Expr::col(verification::Column::WindowStartedAt);
    let over = || started.clone().lte(now - Duration::hours(1));
    let counted = verification::Entity::update_many()
        .col_expr(
            verification::Column::Reissues,
            Expr::case(over(), Expr::val(1))
                .finally(ExprTrait::add(Expr::col(verification::Column::Reissues), 1))
                .into(),
        )
        .col_expr(
            verification::Column::WindowStartedAt,
            Expr::case(over(), Expr::val(now)).finally(started.clone()).into(),
        )
        .filter(verification::Column::SubmissionId.eq(submission))
        .filter(verification::Column::Purpose.eq(purpose.as_str()))
        .filter(verification::Column::Reissues.lt(MOST_REISSUES).or(over()))
        .exec(tx)
        .await?;
    Ok(counted.rows_affected == 1)
}

/// Makes a code for a letter; the one before it ends.
///
/// # Errors
/// The database.
pub async fn issue_code(
    app: &App,
    tx: &impl ConnectionTrait,
    submission: Uuid,
    purpose: Purpose,
) -> Result<String, StoreError> {
    let now = app.now();
    let code = app.random.code();
    verification::Entity::update_many()
        .col_expr(
            verification::Column::CodeMac,
            Expr::value(Some(code_mac(app, submission, purpose, &code).to_vec())),
        )
        .col_expr(verification::Column::ExpiresAt, Expr::value(Some(now + purpose.lives())))
        .col_expr(verification::Column::Wrong, Expr::value(0))
        .filter(verification::Column::SubmissionId.eq(submission))
        .filter(verification::Column::Purpose.eq(purpose.as_str()))
        .exec(tx)
        .await?;
    Ok(code)
}

/// Makes a single-use link token for a letter; only its hash is kept.
///
/// # Errors
/// The database.
pub async fn issue_link(
    app: &App,
    tx: &impl ConnectionTrait,
    submission: Uuid,
    purpose: Purpose,
) -> Result<String, StoreError> {
    let secret = app.random.token();
    let row = token::Model {
        hash: token_hash(&secret).to_vec(),
        submission_id: submission,
        purpose: purpose.as_str().to_owned(),
        expires_at: app.now() + purpose.lives(),
        used_at: None,
    };
    token::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(secret)
}

/// Whether a link still works. Looking changes nothing: scanners fetch links.
///
/// # Errors
/// The database.
pub async fn link_is_live(app: &App, secret: &str) -> Result<bool, StoreError> {
    let row = token::Entity::find_by_id(token_hash(secret).to_vec()).one(&app.db.read).await?;
    let ours = |row: &token::Model| row.purpose == Purpose::Mailbox.as_str();
    Ok(row.filter(ours).is_some_and(|row| row.used_at.is_none() && row.expires_at > app.now()))
}

/// Checks a typed code. The try is counted before the code is compared, in one statement, so that tries made at the
/// same moment cannot outrun the count. A right code is used up.
///
/// # Errors
/// The database.
pub async fn check_code(
    app: &App,
    submission: Uuid,
    purpose: Purpose,
    typed: &str,
) -> Result<CodeCheck, StoreError> {
    let now = app.now();
    let tx = store::write_tx(&app.db).await?;
    let ours = verification::Column::SubmissionId
        .eq(submission)
        .and(verification::Column::Purpose.eq(purpose.as_str()));
    let counted = verification::Entity::update_many()
        .col_expr(verification::Column::Wrong, ExprTrait::add(Expr::col(verification::Column::Wrong), 1))
        .filter(ours.clone())
        .filter(verification::Column::Wrong.lt(MOST_WRONG))
        .filter(verification::Column::ExpiresAt.gt(now))
        .exec_with_returning(&tx)
        .await?;
    let expected = code_mac(app, submission, purpose, typed);
    let right = counted
        .first()
        .and_then(|row| row.code_mac.as_deref())
        .is_some_and(|mac| aws_lc_rs::constant_time::verify_slices_are_equal(mac, &expected).is_ok());
    if right {
        verification::Entity::update_many()
            .col_expr(verification::Column::CodeMac, Expr::value(Option::<Vec<u8>>::None))
            .col_expr(verification::Column::Wrong, Expr::value(0))
            .filter(ours)
            .exec(&tx)
            .await?;
    }
    tx.commit().await?;
    Ok(if right { CodeCheck::Right } else { CodeCheck::Wrong })
}

/// Uses a link and proves the mailbox. `None` when the link is unknown, used or over.
///
/// # Errors
/// The database, or a refusal of the case.
pub async fn prove_by_link(app: &App, secret: &str) -> Result<Option<Uuid>, ApplyError> {
    let hash = token_hash(secret).to_vec();
    let Some(row) = token::Entity::find_by_id(hash.clone()).one(&app.db.read).await? else { return Ok(None) };
    let door = Door::enter(app, row.submission_id).await?;
    let used = token::Entity::update_many()
        .col_expr(token::Column::UsedAt, Expr::value(Some(app.now())))
        .filter(token::Column::Hash.eq(hash))
        .filter(token::Column::Purpose.eq(Purpose::Mailbox.as_str()))
        .filter(token::Column::UsedAt.is_null())
        .filter(token::Column::ExpiresAt.gt(app.now()))
        .exec(&door.tx)
        .await?;
    if used.rows_affected != 1 {
        return Ok(None);
    }
    prove(app, door, Proof::Link).await?;
    Ok(Some(row.submission_id))
}

/// Proves the mailbox of a submission whose code was right.
///
/// # Errors
/// The database, or a refusal of the case.
pub async fn prove_mailbox(app: &App, submission: Uuid) -> Result<(), ApplyError> {
    let door = Door::enter(app, submission).await?;
    prove(app, door, Proof::Code).await
}

async fn prove(app: &App, mut door: Door<'_>, proof: Proof) -> Result<(), ApplyError> {
    if door.submission.mailbox_proven_at.is_some() {
        return door.commit().await;
    }
    let submission = door.submission.clone();
    let sealed = |error: crate::keys::SealError| StoreError::InconsistentRow {
        table: "submission",
        row: submission.reference.clone(),
        why: error.to_string(),
    };
    let desk = Desk::open(app, &submission).map_err(sealed)?;
    let Some(email) = desk.claims(&submission).map_err(sealed)?.email else {
        return Err(ApplyError::NotFound);
    };
    let now = app.now();
    // Letters go to another address by now: who reads that shows nothing of the one that was given first.
    if super::contact(&door.tx, &desk, &submission, now).await?.as_ref() != Some(&email) {
        return door.commit().await;
    }
    store::submissions::mailbox_proven(&door.tx, submission.id, now).await?;
    let Identified { commitment: binding, row, .. } =
        seal_identifier(app, &desk, IdentifierKind::Email, &email, "mailbox", None);
    let mut row = Some(row);
    for case in store::cases::of_submission(&door.tx, submission.id).await? {
        let raise = Command::RaiseAssurance { assurance: Assurance::Mailbox, proof };
        door.run(case.id, &Actor::Person, Wish::plain(raise)).await?;
        let prove = Wish {
            command: Command::ProveIdentifier {
                kind: IdentifierKind::Email.as_str().to_owned(),
                proof,
                commitment: binding.clone(),
                reason: None,
            },
            sides: row.clone().map(Side::Proven).into_iter().collect(),
            version: None,
            key: None,
        };
        match door.run(case.id, &Actor::Person, prove).await {
            // A case that has its outcome already needs no match key any more.
            Ok(_) => row = None,
            Err(ApplyError::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    door.commit().await
}

/// An identifier that is about to be recorded as proven.
pub struct Identified {
    /// Binds the ledger to it.
    pub commitment: String,
    /// Its sealed row.
    pub row: proven_identifier::Model,
    /// What leads from it to its submission, like what was typed; none for what cannot be compared.
    pub index: Option<blind_index::Model>,
}

/// An identifier that staff hold for proven; none when the value cannot be one of its kind.
pub fn identify(app: &App, desk: &Desk, kind: IdentifierKind, value: &str, by: Uuid) -> Option<Identified> {
    let value = value.trim();
    crate::keys::normalise(kind, value)?;
    Some(seal_identifier(app, desk, kind, value, "staff", Some(by)))
}

pub(super) fn seal_identifier(
    app: &App,
    desk: &Desk,
    kind: IdentifierKind,
    value: &str,
    method: &str,
    by: Option<Uuid>,
) -> Identified {
    let id = app.id();
    let salt = app.random.bytes::<32>();
    let place = Place { table: "proven_identifier", column: "value", row: id };
    let index = app.keys.blind_index(kind, value).map(|tag| blind_index::Model {
        id: app.id(),
        kind: tag.kind.as_str().to_owned(),
        normaliser: tag.normaliser,
        key_id: tag.key_id,
        tag: tag.tag.to_vec(),
        submission_id: desk.submission,
    });
    Identified {
        index,
        commitment: hex::encode(commitment(&salt, value)),
        row: proven_identifier::Model {
            id,
            submission_id: desk.submission,
            kind: kind.as_str().to_owned(),
            value: desk.key.seal(&app.random, place, value.as_bytes()),
            salt: Some(salt.to_vec()),
            method: method.to_owned(),
            reason: None,
            by,
            at: app.now(),
        },
    }
}
