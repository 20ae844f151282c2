//! Somebody with a hand in the database changes something, and verifying says what.

use crate::support::journeys;
use entity::{cases, ledger_event, ledger_head, ledger_key};
use rightsdesk::app::App;
use rightsdesk::case::{Actor, Case, Command, TextRef, Wishes};
use rightsdesk::casework::{
    Claims, NewSubmission, Outcome, Target, Want, Wish, apply, open_submission, shred,
};
use rightsdesk::keys::{Keys, TextKeys, generate};
use rightsdesk::law::Right;
use rightsdesk::ledger::{Break, head_message};
use rightsdesk::random::Random;
use rightsdesk::store::ledger::{Batch, Fact, append};
use rightsdesk::store::queries::verify::{Report, VerifyError, verify};
use rightsdesk::store::{self, write_tx};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

const STAFF: &str = "staff/00000000-0000-0000-0000-000000000001";

async fn asks(app: &App, rights: &[Right]) -> (String, Vec<Case>) {
    let new = NewSubmission {
        controller: app.config.controller(None).expect("there is one").clone(),
        channel: "portal",
        locale: "en".to_owned(),
        residence: "DE".to_owned(),
        capacity: "self".to_owned(),
        reply_by: "email".to_owned(),
        received_at: app.now(),
        wants: rights.iter().map(|right| Want { right: *right, direct_marketing: false }).collect(),
        regime: None,
        claims: Claims { email: Some("ada@example.org".to_owned()), ..Claims::default() },
        details: Some("everything about me".to_owned()),
        wrong_entries: Vec::new(),
        files: Vec::new(),
        wishes: Wishes::default(),
        entered_by: None,
        gpc: false,
        keyed: None,
    };
    match open_submission(app, new).await.expect("it is opened") {
        Outcome::First(opened) => (opened.reference, opened.cases),
        Outcome::Again(_) => panic!("it was never asked before"),
    }
}

/// Appends facts of no case, as the trail of a staff member.
async fn notes(app: &App, stream: &str, count: usize) {
    let facts: Vec<Fact> = (0..count)
        .map(|at| Fact { kind: "viewed", schema: 1, body: format!("{{\"case\":{at}}}").into_bytes() })
        .collect();
    let tx = write_tx(&app.db).await.expect("a transaction");
    let batch = Batch { stream: stream.to_owned(), facts: &facts, new: false };
    append(&tx, &app.keys, app.now(), &[batch]).await.expect("it is appended");
    tx.commit().await.expect("it is kept");
}

/// Two cases, one of them moved, and a staff member's trail.
async fn some_history(app: &App) -> Vec<Case> {
    let (_, cases) = asks(app, &[Right::Access, Right::Erasure]).await;
    let withdrawn = withdraw(app, &cases[1]).await;
    notes(app, STAFF, 3).await;
    vec![cases[0].clone(), withdrawn]
}

async fn withdraw(app: &App, case: &Case) -> Case {
    let target = Target { submission: case.opened.submission, case: case.id };
    let wish = Wish::plain(Command::Withdraw);
    apply(app, target, &Actor::Person, wish).await.expect("it is the person's to take back").case
}

async fn send_message(app: &App, case: &Case) {
    let target = Target { submission: case.opened.submission, case: case.id };
    let text = TextRef { id: app.id(), commitment: "c0".repeat(32) };
    let wish = Wish::plain(Command::ReceiveMessage { text });
    apply(app, target, &Actor::Person, wish).await.expect("a message is always taken");
}

async fn whole(app: &App) -> Report {
    verify(&app.db).await.unwrap_or_else(|error| panic!("{error}"))
}

async fn found(app: &App) -> Break {
    match verify(&app.db).await {
        Ok(report) => panic!("nothing was found: {report:?}"),
        Err(VerifyError::Broken { found, .. }) => found,
        Err(VerifyError::Store(error)) => panic!("{error}"),
    }
}

async fn event(app: &App, stream: &str, seq: i64) -> ledger_event::Model {
    ledger_event::Entity::find_by_id((stream.to_owned(), seq))
        .one(&app.db.read)
        .await
        .expect("it can be read")
        .expect("it is there")
}

async fn delete_events(app: &App, stream: &str, from: i64) {
    ledger_event::Entity::delete_many()
        .filter(ledger_event::Column::Stream.eq(stream))
        .filter(ledger_event::Column::Seq.gte(from))
        .exec(&app.db.write)
        .await
        .expect("nothing forbids it");
}

async fn renumber(app: &App, stream: &str, from: i64, to: i64) {
    ledger_event::Entity::update_many()
        .col_expr(ledger_event::Column::Seq, Expr::value(to))
        .filter(ledger_event::Column::Stream.eq(stream))
        .filter(ledger_event::Column::Seq.eq(from))
        .exec(&app.db.write)
        .await
        .expect("nothing forbids it");
}

async fn change_event(app: &App, stream: &str, seq: i64, change: impl FnOnce(&mut ledger_event::Model)) {
    let mut row = event(app, stream, seq).await;
    change(&mut row);
    row.into_active_model().reset_all().update(&app.db.write).await.expect("nothing forbids it");
}

async fn change_head(app: &App, stream: &str, change: impl FnOnce(&mut ledger_head::Model)) {
    let db = &app.db;
    let row = ledger_head::Entity::find_by_id(stream.to_owned()).one(&db.read).await.expect("it can be read");
    let mut row = row.expect("it is there");
    change(&mut row);
    row.into_active_model().reset_all().update(&db.write).await.expect("nothing forbids it");
}

async fn change_row(app: &App, case: &Case, change: impl FnOnce(&mut cases::Model)) {
    let db = &app.db;
    let row = cases::Entity::find_by_id(case.id).one(&db.read).await.expect("it can be read");
    let mut row = row.expect("it is there");
    change(&mut row);
    row.into_active_model().reset_all().update(&db.write).await.expect("nothing forbids it");
}

journeys! {
    async fn an_untouched_ledger_verifies_and_says_what_was_read(app) {
        assert_eq!(whole(&app.app).await.events, 0, "an empty ledger is whole");
        some_history(&app.app).await;
        app.drain().await;
        let report = whole(&app.app).await;
        assert_eq!((report.streams, report.cases), (3, 2));
        let rows = ledger_event::Entity::find().all(&app.app.db.read).await.unwrap();
        assert_eq!(report.events, rows.len() as u64);
        let (id, public) = app.app.keys.verifying_keys().remove(0);
        assert_eq!(report.keys.get(&id), Some(&rightsdesk::ledger::fingerprint(&public)));
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(json["cases"], 2);
        app.stop().await;
    }

    async fn streams_longer_than_a_page_verify_and_break_like_others(app) {
        some_history(&app.app).await;
        // Pages end within streams, between streams, and exactly with the last event.
        notes(&app.app, "staff/2", 1700).await;
        notes(&app.app, "staff/3", 300).await;
        let report = whole(&app.app).await;
        notes(&app.app, "staff/4", (4000 - report.events) as usize).await;
        assert_eq!(whole(&app.app).await.events, 4000);
        change_event(&app.app, "staff/2", 1650, |row| row.body = b"{}".to_vec()).await;
        assert_eq!(found(&app.app).await, Break::Edited { stream: "staff/2".to_owned(), seq: 1650 });
        app.stop().await;
    }

    async fn an_edited_event_is_found(app) {
        let cases = some_history(&app.app).await;
        let stream = cases[0].stream();
        // The person's request is made to have come a day later.
        change_event(&app.app, &stream, 1, |row| {
            let body = String::from_utf8(row.body.clone()).unwrap();
            row.body = body.replace("2026-11-23", "2026-11-24").into_bytes();
        }).await;
        assert_eq!(found(&app.app).await, Break::Edited { stream, seq: 1 });
        app.stop().await;
    }

    async fn a_deleted_event_is_found(app) {
        let cases = some_history(&app.app).await;
        let stream = cases[1].stream();
        ledger_event::Entity::delete_by_id((stream.clone(), 2)).exec(&app.app.db.write).await.unwrap();
        assert_eq!(found(&app.app).await, Break::Missing { stream, seq: 2 });
        app.stop().await;
    }

    async fn swapped_events_are_found(app) {
        some_history(&app.app).await;
        for (from, to) in [(1, 99), (2, 1), (99, 2)] {
            renumber(&app.app, STAFF, from, to).await;
        }
        assert_eq!(found(&app.app).await, Break::Edited { stream: STAFF.to_owned(), seq: 1 });
        app.stop().await;
    }

    async fn a_cut_tail_is_found(app) {
        let cases = some_history(&app.app).await;
        let stream = cases[1].stream();
        delete_events(&app.app, &stream, 3).await;
        assert_eq!(found(&app.app).await, Break::TailCut { stream, signed: 3, found: 2 });
        app.stop().await;
    }

    async fn a_stream_without_any_event_left_is_found(app) {
        some_history(&app.app).await;
        delete_events(&app.app, STAFF, 1).await;
        assert_eq!(found(&app.app).await, Break::TailCut { stream: STAFF.to_owned(), signed: 3, found: 0 });
        ledger_head::Entity::delete_by_id(STAFF.to_owned()).exec(&app.app.db.write).await.unwrap();
        // A whole stream gone with its head leaves no trace here: only a checkpoint kept elsewhere tells.
        assert_eq!(whole(&app.app).await.streams, 2);
        app.stop().await;
    }

    async fn a_case_gone_with_events_and_head_is_found_by_its_row(app) {
        let cases = some_history(&app.app).await;
        let stream = cases[0].stream();
        delete_events(&app.app, &stream, 1).await;
        ledger_head::Entity::delete_by_id(stream.clone()).exec(&app.app.db.write).await.unwrap();
        let why = "there is a case row and no event".to_owned();
        assert_eq!(found(&app.app).await, Break::Orphan { stream, why });
        app.stop().await;
    }

    async fn a_stream_without_its_head_or_with_a_changed_one_is_found(app) {
        let cases = some_history(&app.app).await;
        let stream = cases[0].stream();
        let head = ledger_head::Entity::find_by_id(stream.clone()).one(&app.app.db.read).await.unwrap().unwrap();
        change_head(&app.app, &stream, |head| head.signature[0] ^= 1).await;
        assert_eq!(found(&app.app).await, Break::BadSignature { stream: stream.clone() });
        change_head(&app.app, &stream, |row| { row.signature = head.signature.clone(); row.seq -= 1 }).await;
        assert_eq!(found(&app.app).await, Break::BadSignature { stream: stream.clone() });
        ledger_head::Entity::delete_by_id(stream.clone()).exec(&app.app.db.write).await.unwrap();
        assert_eq!(found(&app.app).await, Break::NoHead { stream });
        app.stop().await;
    }

    async fn a_head_signed_with_a_strangers_key_is_found(app) {
        let cases = some_history(&app.app).await;
        let stream = cases[0].stream();
        let stranger = Keys::open(&TextKeys(generate(&Random::system()))).expect("a key file");
        delete_events(&app.app, &stream, 2).await;
        let last = event(&app.app, &stream, 1).await;
        let signed = stranger.sign(&head_message(&stream, 1, last.hash.as_slice().try_into().unwrap()));
        change_head(&app.app, &stream, |head| {
            (head.seq, head.hash) = (1, last.hash.clone());
            (head.key_id, head.signature) = (signed.key_id.clone(), signed.signature.to_vec());
        }).await;
        let key_id = signed.key_id.clone();
        assert_eq!(found(&app.app).await, Break::UnknownKey { stream: stream.clone(), key_id });
        // Where the stranger writes the key into the database too, the row still tells, and the report shows the key.
        let (key_id, public) = stranger.verifying_keys().remove(0);
        let row = ledger_key::Model { key_id: key_id.clone(), public: public.to_vec(), added_at: app.app.now() };
        ledger_key::Entity::insert(row.into_active_model()).exec_without_returning(&app.app.db.write).await.unwrap();
        match verify(&app.app.db).await {
            Err(VerifyError::Broken { found: Break::RowDiffers { case, why }, before }) => {
                assert_eq!(case, cases[0].opened.reference);
                assert!(why.contains("clock") && why.contains("version"), "{why}");
                assert!(before.keys.contains_key(&key_id));
            }
            other => panic!("{other:?}"),
        }
        app.stop().await;
    }

    async fn a_signing_key_that_is_gone_is_named(app) {
        some_history(&app.app).await;
        ledger_key::Entity::delete_many().exec(&app.app.db.write).await.unwrap();
        assert!(matches!(found(&app.app).await, Break::UnknownKey { .. }));
        app.stop().await;
    }

    async fn a_case_row_that_is_not_the_fold_of_its_events_is_found(app) {
        let cases = some_history(&app.app).await;
        let reference = cases[0].opened.reference.clone();
        let differs = async |expected: &str| match found(&app.app).await {
            Break::RowDiffers { case, why } => {
                assert_eq!(case, reference);
                assert!(why.contains(expected), "{why}");
            }
            other => panic!("{other}"),
        };
        let row = store::cases::to_row(&cases[0]).unwrap();
        // A column alone: the row contradicts itself.
        change_row(&app.app, &cases[0], |row| row.due = row.due.succ_opt().unwrap()).await;
        differs("its columns do not say what its fold says").await;
        // Column and fold together: the row is sound in itself, and still not what happened.
        let mut forged = cases[0].clone();
        forged.handler = Some(forged.id);
        forged.version += 1;
        let forged = store::cases::to_row(&forged).unwrap();
        change_row(&app.app, &cases[0], |row| *row = forged).await;
        differs("they differ in handler, version").await;
        change_row(&app.app, &cases[0], |row| row.fold = "{}".to_owned()).await;
        differs("missing field").await;
        change_row(&app.app, &cases[0], |kept| *kept = row).await;
        whole(&app.app).await;
        app.stop().await;
    }

    async fn a_case_row_without_events_and_events_without_a_row_are_found(app) {
        let cases = some_history(&app.app).await;
        let mut invented = cases[0].clone();
        invented.id = app.app.id();
        invented.opened.reference = "RD-7KQ2-M4XC".to_owned();
        let stream = invented.stream();
        let tx = write_tx(&app.app.db).await.unwrap();
        store::cases::insert(&tx, &[invented]).await.unwrap();
        tx.commit().await.unwrap();
        let why = "there is a case row and no event".to_owned();
        assert_eq!(found(&app.app).await, Break::Orphan { stream, why });
        cases::Entity::delete_by_id(cases[0].id).exec(&app.app.db.write).await.unwrap();
        let why = "it has events and no case row".to_owned();
        assert_eq!(found(&app.app).await, Break::Orphan { stream: cases[0].stream(), why });
        app.stop().await;
    }

    async fn the_first_of_several_breaks_is_told_and_what_was_whole_before_it(app) {
        some_history(&app.app).await;
        notes(&app.app, "staff/5", 2).await;
        change_event(&app.app, "staff/5", 1, |row| row.body = b"{}".to_vec()).await;
        change_event(&app.app, STAFF, 3, |row| row.kind = "forgot".to_owned()).await;
        for _ in 0..2 {
            match verify(&app.app.db).await {
                Err(error @ VerifyError::Broken { .. }) => {
                    assert_eq!(error.to_string(), format!("{STAFF}: event 3 was edited"));
                    let VerifyError::Broken { before, .. } = error else { unreachable!("matched above") };
                    assert_eq!((before.streams, before.cases), (2, 2));
                }
                other => panic!("{other:?}"),
            }
        }
        app.stop().await;
    }

    async fn a_ledger_verifies_after_its_people_were_shredded(app) {
        let (reference, _) = asks(&app.app, &[Right::Access, Right::Erasure]).await;
        app.drain().await;
        let before = whole(&app.app).await;
        shred(&app.app, &reference, |_| Ok(())).await.unwrap();
        assert_eq!(whole(&app.app).await, before);
        app.stop().await;
    }

    async fn cases_that_move_meanwhile_look_like_no_break(app) {
        let (_, cases) = asks(&app.app, &[Right::Access]).await;
        let moving = {
            let app = app.app.clone();
            let case = cases[0].clone();
            tokio::spawn(async move {
                for _ in 0..20 {
                    asks(&app, &[Right::Access, Right::Erasure]).await;
                    send_message(&app, &case).await;
                }
            })
        };
        while !moving.is_finished() {
            whole(&app.app).await;
        }
        moving.await.expect("it moved");
        assert_eq!(whole(&app.app).await.cases, 41);
        app.stop().await;
    }
}

journeys! {
    async fn the_row_of_an_older_release_is_brought_up_to_date_and_an_edited_one_is_not(app) {
        let app = &app.app;
        let cases = some_history(app).await;
        let forget = |row: &mut cases::Model| {
            let mut fold: serde_json::Value = serde_json::from_str(&row.fold).expect("JSON");
            fold.as_object_mut().expect("an object").remove("messages").expect("it is there");
            row.fold = fold.to_string();
        };
        let target = Target { submission: cases[0].opened.submission, case: cases[0].id };
        let text = TextRef { id: app.id(), commitment: "c0".repeat(32) };
        let by = Actor::Staff { id: app.id(), role: rightsdesk::case::Role::Dpo };
        apply(app, target, &by, Wish::plain(Command::SendMessage { text })).await.expect("it is sent");
        change_row(app, &cases[0], forget).await;
        found(app).await;
        assert_eq!(rightsdesk::store::cases::bring_up_to_date(&app.db).await.expect("it works"), 1);
        whole(app).await;
        assert_eq!(rightsdesk::store::cases::bring_up_to_date(&app.db).await.expect("it works"), 0);

        change_row(app, &cases[0], |row| row.fold = row.fold.replace("\"messages\":1", "\"messages\":0")).await;
        assert_eq!(rightsdesk::store::cases::bring_up_to_date(&app.db).await.expect("it works"), 0);
        found(app).await;
    }
}
