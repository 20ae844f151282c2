//! Reminders as rows of the outbox: when they are due, and to whom they go.

use super::effects::{NoticeJob, json, kinds};
use crate::app::App;
use crate::case::{Case, Course, Effect, Event, Role, Shares, TimerKind, person_reminder, reminders};
use crate::law::LawBook;
use crate::store::jobs::NewJob;
use crate::store::{self, StoreError};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

/// The reminders that follow from new dates, at the shares that are configured, and the one to the person.
pub(super) fn plan(
    app: &App,
    case: &Case,
    events: &[Event],
    law: &LawBook,
    now: DateTime<Utc>,
) -> Vec<Effect> {
    let configured = &app.config.reminders;
    let shares = Shares { handler: &configured.handler_at, dpo: &configured.dpo_at };
    let mut planned = reminders(case, events, shares, now);
    planned.extend(person_reminder(case, events, configured.person_after, law, now));
    planned
}

/// One letter to each member of staff whom a reminder concerns. It is written when it goes: these rows hold no address.
/// Where nobody has the case, everybody who may decide is told; where no account is a data protection officer's, the
/// address the controller names.
pub(super) async fn jobs(
    app: &App,
    tx: &impl ConnectionTrait,
    case: &Case,
    (timer, generation): (TimerKind, u32),
    now: DateTime<Utc>,
) -> Result<Vec<NewJob>, StoreError> {
    let mut staff = Vec::new();
    for one in store::staff::deciding(tx, Some(&case.opened.controller)).await? {
        let closed = app.closed_to(tx, &one).await?;
        if !store::submissions::names_one_of(tx, case.opened.submission, &closed).await? {
            staff.push(one);
        }
    }
    // A question to the data protection officer that nobody has is theirs.
    let is_officers = case.course() == Course::Officer && case.handler.is_none();
    let to: Vec<_> = match timer {
        timer if is_officers || matches!(timer, TimerKind::TellDpo(_)) => {
            let dpos = staff.iter().filter(|one| one.role == Role::Dpo.as_str());
            let found: Vec<_> = dpos.map(|one| Some(one.id)).collect();
            if found.is_empty() { vec![None] } else { found }
        }
        _ => {
            let everybody = || staff.iter().map(|one| Some(one.id)).collect();
            let handler = staff.iter().find(|one| Some(one.id) == case.handler);
            handler.map_or_else(everybody, |one| vec![Some(one.id)])
        }
    };
    let row = |to: Option<uuid::Uuid>| {
        let whom = to.map_or_else(|| "dpo".to_owned(), |id| id.to_string());
        NewJob {
            id: app.random.uuid_v7(now),
            kind: kinds::NOTICE,
            payload: json(&NoticeJob { timer, generation, to }),
            unique_key: Some(format!("notice:{}:{}:{generation}:{whom}", case.id, timer.key())),
            submission: Some(case.opened.submission),
            case: Some(case.id),
            run_at: now,
        }
    };
    Ok(to.into_iter().map(row).collect())
}
