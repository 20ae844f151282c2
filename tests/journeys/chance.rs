//! Moves at random through the real door, with real jobs and letters between them, as on a bad day.

use crate::case::table::{every_move, name};
use crate::case::text;
use crate::case::walk::{Chance, actor_for};
use crate::support::{Person, TestApp, journeys};
use chrono::Duration;
use entity::{free_text, job, letter, task};
use rightsdesk::case::{Case, Command, Event, TimerKind};
use rightsdesk::casework::{ApplyError, Desk, Side, Target, Wish, apply};
use rightsdesk::store::{self, cases::from_row};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use std::collections::{BTreeMap, BTreeSet};

const STEPS: usize = 300;

/// What only our own jobs do: here the real ones do it. A merge needs another case, and a proof an identifier.
const OF_JOBS: [&str; 12] = [
    "record-letter",
    "record-failure",
    "record-gathered",
    "record-held",
    "record-points",
    "record-package",
    "record-fetched",
    "timer",
    "hold",
    "raise-assurance",
    "prove-identifier",
    "merge-into",
];

/// The one text all moves refer to, sealed for this request.
async fn writes(app: &TestApp, submission: &entity::submission::Model) {
    let desk = Desk::open(&app.app, submission).expect("its key opens");
    let sealed = desk.seal_text(&app.app, None, "note", "staff".to_owned(), "As it was said.");
    let place = rightsdesk::keys::Place { table: "free_text", column: "body", row: text().id };
    let body = desk.key.seal(&app.app.random, place, b"As it was said.");
    let row = free_text::Model { id: text().id, body, ..sealed.row };
    row.into_active_model().insert(&app.app.db.write).await.expect("it is written");
}

async fn tries(app: &TestApp, chance: &mut Chance, case: &Case) -> &'static str {
    let mut moves = every_move(case, &mut |many| if chance.one_in(2) { 0 } else { chance.below(many) });
    moves.retain(|command| !OF_JOBS.contains(&name(command)));
    let command = moves.swap_remove(chance.below(moves.len()));
    let (called, actor) = (name(&command), actor_for(&command, Some(chance)));
    let sides = match (&command, &actor) {
        (Command::FinishTask { task, .. }, rightsdesk::case::Actor::Staff { id, .. }) => {
            vec![Side::TaskDone { task: *task, by: *id, result: text().id }]
        }
        _ => Vec::new(),
    };
    let wish = Wish { command, sides, version: None, key: None };
    let target = Target { submission: case.opened.submission, case: case.id };
    match apply(&app.app, target, &actor, wish).await {
        Ok(_) => called,
        Err(ApplyError::Refused(_)) => "",
        Err(error) => panic!("{called}: {error}"),
    }
}

journeys! {
    async fn whatever_is_tried_rows_letters_and_dates_keep_together(app) {
        let rights = ["access", "erasure", "rectification", "restriction", "objection"];
        let ada = Person::asks(&app, "ada@example.org", &rights, "DE").await.confirms(&app).await;
        let first = app.cases_of(&ada.reference).await;
        let submission = store::submissions::get(&app.app.db.read, first[0].submission_id).await;
        writes(&app, &submission.expect("it answers").expect("it is there")).await;

        let mut chance = Chance(7);
        let mut made = BTreeMap::<&str, u32>::new();
        for _ in 0..STEPS {
            let rows = app.cases_of(&ada.reference).await;
            let case = from_row(&rows[chance.below(rows.len())]).expect("a row is its fold");
            *made.entry(tries(&app, &mut chance, &case).await).or_default() += 1;
            match chance.below(4) {
                0 => app.drain().await,
                1 => app.advance(Duration::hours(9)).await,
                _ => {}
            }
        }
        assert!(made.len() > 12, "{made:?}");
        // Long enough that every date has passed.
        for _ in 0..20 {
            app.advance(Duration::days(40)).await;
        }
        app.ledger_verifies().await;

        let db = &app.app.db.read;
        let jobs = job::Entity::find().all(db).await.expect("it answers");
        let left = jobs.iter().find(|job| job.state == "queued" && job.run_at <= app.app.now());
        assert!(left.is_none(), "left over: {left:?}");
        let parked = jobs.iter().find(|job| job.state == "parked");
        assert!(parked.is_none(), "parked: {parked:?}");
        let letters = letter::Entity::find().all(db).await.expect("it answers");
        let duties: BTreeSet<_> =
            letters.iter().map(|row| (row.submission_id, &row.about, &row.duty, row.ordinal)).collect();
        assert_eq!(duties.len(), letters.len(), "two letters for one duty");
        let sent: BTreeSet<_> = app.mails().iter().map(|mail| mail.message_id.clone()).collect();
        assert_eq!(sent.len(), app.mails().len(), "one letter went twice");

        for row in app.cases_of(&ada.reference).await {
            let case = from_row(&row).expect("a row is its fold");
            let tasks = task::Entity::find().all(db).await.expect("it answers");
            let open = tasks.iter().filter(|task| task.case_id == case.id && task.state == "open");
            for task in open {
                assert!(
                    case.open_tasks.contains(&task.id)
                        || case.beside.iter().any(|(open, _)| *open == task.id)
                        || case.unreached.iter().any(|one| one.task == Some(task.id)),
                    "{} is open and nobody waits for it", task.kind
                );
            }
            let mut events = Vec::new();
            for stored in store::ledger::events(db, &case.stream()).await.expect("it answers") {
                events.push(store::ledger::read_event(&stored).expect("it can be read"));
            }
            if case.is_closed() {
                continue;
            }
            let last = events.iter().rposition(|event| matches!(event, Event::ClockSet { .. }));
            let reached = Event::DateReached { timer: TimerKind::Due };
            let times = events[last.expect("it has dates")..].iter().filter(|event| **event == reached);
            assert_eq!(times.count(), 1, "the last day passed and nobody noticed");
        }
        app.stop().await;
    }
}
