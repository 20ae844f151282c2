//! What the platform did to people whose cases are open, on the record of those cases.

use super::apply::{ApplyError, Side, Target, Wish, apply};
use super::open::first_answer;
use super::{Desk, OpenError};
use crate::app::App;
use crate::case::{Actor, Command, PlatformAction};
use crate::keys::{IdentifierKind, Purpose, token_hash};
use crate::store::{self, StoreError};
use entity::{idempotency, platform_action};
use uuid::Uuid;

/// An action of the platform, as a machine reports it.
pub struct Acted {
    /// What was done.
    pub action: PlatformAction,
    /// Why.
    pub reason: String,
    /// To whom: what identifies them.
    pub subject: Vec<(IdentifierKind, String)>,
    /// The one controller the machine is limited to.
    pub controller: Option<String>,
    /// The caller's key, and the whole call: the same key with another call is refused.
    pub keyed: Option<(String, String)>,
}

/// Records an action against every open case in which one of these identifiers was typed or proven. Answers against how
/// many: that is for tests and logs, and never for the caller, who must not learn whether somebody asked anything.
///
/// # Errors
/// [`OpenError::OtherBody`] for a key that was used for another call, or the database. What was recorded before stays.
pub async fn record_action(app: &App, token: Uuid, acted: Acted) -> Result<u32, OpenError> {
    let key = match &acted.keyed {
        Some((key, body)) => {
            let key = token_hash(&format!("api platform action\n{token}\n{key}"));
            once(app, key, body).await?;
            Some(key)
        }
        None => None,
    };
    let by = Actor::Machine { token };
    let tags: Vec<_> =
        acted.subject.iter().filter_map(|(kind, value)| app.keys.blind_index(*kind, value)).collect();
    let mut recorded = 0;
    for submission in store::submissions::by_tags(&app.db.read, &tags).await? {
        let Some(row) = store::submissions::get(&app.db.read, submission).await? else { continue };
        // Shredded: there is nobody left it could be about.
        let Ok(desk) = Desk::open(app, &row) else { continue };
        for case in store::cases::of_submission(&app.db.read, submission).await? {
            let is_theirs = acted.controller.as_ref().is_none_or(|own| *own == case.controller);
            if !is_theirs || store::cases::from_row(&case)?.is_closed() {
                continue;
            }
            let prose =
                desk.seal_text(app, Some(case.id), "platform-action", token.to_string(), &acted.reason);
            let row = platform_action::Model {
                id: app.id(),
                case_id: case.id,
                controller: case.controller.clone(),
                action: acted.action.as_str().to_owned(),
                reason: prose.refers.id,
                token,
                at: app.now(),
            };
            let wish = Wish {
                command: Command::RecordAction { action: acted.action, reason: prose.refers },
                sides: vec![Side::Text(prose.row), Side::Acted(row)],
                version: None,
                key: key.map(|key| token_hash(&format!("{}\n{}", hex::encode(key), case.id))),
            };
            match apply(app, Target::of(&case), &by, wish).await {
                Ok(applied) => recorded += u32::from(!applied.events.is_empty()),
                // It was answered at the same moment.
                Err(ApplyError::Refused(_) | ApplyError::NotFound | ApplyError::Stale { .. }) => {}
                Err(ApplyError::Store(error)) => return Err(error.into()),
            }
        }
    }
    Ok(recorded)
}

/// Writes the key with the call it belongs to. A repeat goes on: what was recorded already is recorded once.
async fn once(app: &App, key: [u8; 32], body: &str) -> Result<(), OpenError> {
    let body = app.keys.mac(Purpose::BlindIndex, "idempotent body", body.as_bytes());
    let (key, response, created_at) = (key.to_vec(), String::new(), app.now());
    let row = idempotency::Model { key, body: body.to_vec(), status: 202, response, created_at };
    let tx = store::write_tx(&app.db).await?;
    let first = first_answer(&tx, row).await?;
    tx.commit().await.map_err(StoreError::from)?;
    match first {
        Some(first) if first.body != body => Err(OpenError::OtherBody),
        _ => Ok(()),
    }
}
