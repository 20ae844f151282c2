//! What staff did, in their own stream of the ledger. Ids only: no names, no addresses.

use super::Staff;
use crate::app::App;
use crate::case::Role;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError};
use sea_orm::DatabaseTransaction;
use serde::Serialize;
use uuid::Uuid;

/// Version of the shape of staff events.
const SCHEMA: i16 = 1;
/// Tries before somebody is told that the stream grew at the same moment.
pub(super) const TRIES: u32 = 4;

/// Personal data somebody looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", content = "id", rename_all = "kebab-case")]
pub enum View {
    /// A case with its claims and conversation.
    Case(Uuid),
    /// What was found for the answer of a case.
    Package(Uuid),
    /// A file.
    File(Uuid),
    /// A legal hold with those it is about.
    Hold(Uuid),
    /// A document that shows who is asking.
    Document(Uuid),
    /// The report of what the platform did, with its reasons.
    PlatformActions,
}

/// Something that happened to a staff member or that they did. Hashed into the ledger: only ever added to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(super) enum StaffEvent {
    /// A sign-up link was made. No controllers means all of them.
    Invited { role: Role, controllers: Option<Vec<String>> },
    /// They set a password and showed a code.
    Enrolled,
    /// They signed in.
    SignedIn { session: Uuid },
    /// A sign-in of theirs was ended.
    SessionRevoked { session: Uuid, by: Uuid },
    /// They looked at personal data.
    PersonalDataViewed(View),
    /// They had a parked job tried again.
    JobTriedAgain { job: Uuid },
    /// They asked for a case that is closed to them, and were told that there is none.
    ClosedCaseAsked { case: Uuid },
}

impl StaffEvent {
    fn kind(&self) -> &'static str {
        match self {
            StaffEvent::Invited { .. } => "invited",
            StaffEvent::Enrolled => "enrolled",
            StaffEvent::SignedIn { .. } => "signed-in",
            StaffEvent::SessionRevoked { .. } => "session-revoked",
            StaffEvent::PersonalDataViewed(_) => "personal-data-viewed",
            StaffEvent::JobTriedAgain { .. } => "job-tried-again",
            StaffEvent::ClosedCaseAsked { .. } => "closed-case-asked",
        }
    }
}

/// Appends to the stream of a staff member. The row of that member, where it is changed too, was locked before.
pub(super) async fn append(
    app: &App,
    tx: &DatabaseTransaction,
    staff: Uuid,
    events: &[StaffEvent],
) -> Result<(), StoreError> {
    let facts: Vec<Fact> = events
        .iter()
        .map(|event| Fact {
            kind: event.kind(),
            schema: SCHEMA,
            body: serde_json::to_vec(event).expect("plain data always has a JSON form"),
        })
        .collect();
    let batch = Batch { stream: format!("staff/{staff}"), facts: &facts, new: false };
    store::ledger::append(tx, &app.keys, app.now(), &[batch]).await
}

/// Does an `async` block anew when a row or a stream changed under it. A macro, because a future made by a closure that
/// borrows cannot move between threads.
macro_rules! retrying {
    ($attempt:expr) => {{
        let mut tries = 1;
        loop {
            match $attempt.await {
                Err(error)
                    if tries < $crate::access::record::TRIES
                        && $crate::access::record::MayBeRaced::is_raced(&error) =>
                {
                    tries += 1;
                }
                ended => break ended,
            }
        }
    }};
}
pub(super) use retrying;

/// An error that says whether trying again helps.
pub(super) trait MayBeRaced {
    fn is_raced(&self) -> bool;
}

impl MayBeRaced for StoreError {
    fn is_raced(&self) -> bool {
        matches!(self, StoreError::Raced(_))
    }
}

impl MayBeRaced for super::AccessError {
    fn is_raced(&self) -> bool {
        matches!(self, super::AccessError::Store(StoreError::Raced(_)))
    }
}

/// Records that a staff member looked at personal data. To be called before it is shown.
///
/// # Errors
/// The database; then it must not be shown.
pub async fn record_view(app: &App, staff: &Staff, what: View) -> Result<(), StoreError> {
    record(app, staff, StaffEvent::PersonalDataViewed(what)).await
}

/// Records that a staff member asked for a case that is closed to them: their own, or that of a colleague.
///
/// # Errors
/// The database.
pub async fn record_closed(app: &App, staff: &Staff, case: Uuid) -> Result<(), StoreError> {
    record(app, staff, StaffEvent::ClosedCaseAsked { case }).await
}

async fn record(app: &App, staff: &Staff, event: StaffEvent) -> Result<(), StoreError> {
    retrying!(async {
        let tx = store::write_tx(&app.db).await?;
        append(app, &tx, staff.id, std::slice::from_ref(&event)).await?;
        tx.commit().await?;
        Ok::<(), StoreError>(())
    })
}

/// Puts a parked job back into the queue and records who had it tried again. Answers whether it was parked.
///
/// # Errors
/// The database; then it stays parked.
pub async fn try_again(app: &App, staff: &Staff, job: Uuid) -> Result<bool, StoreError> {
    let unparked = retrying!(async {
        let tx = store::write_tx(&app.db).await?;
        let unparked = store::jobs::unpark(&tx, job, app.now()).await?;
        if unparked {
            append(app, &tx, staff.id, &[StaffEvent::JobTriedAgain { job }]).await?;
        }
        tx.commit().await?;
        Ok::<bool, StoreError>(unparked)
    })?;
    app.wake.notify_one();
    Ok(unparked)
}
