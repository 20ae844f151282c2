//! A mail server that is down, and a database that is locked or gone.

use crate::support::{Colleague, Person, TestApp, asks, code_in, journeys};
use chrono::Duration;
use rightsdesk::case::Role;
use rightsdesk::jobs::Runner;
use rightsdesk::mail::Mailer;
use rightsdesk::store::{self, jobs::MOST_ATTEMPTS};
use sea_orm::{ConnectionTrait, DatabaseBackend};

/// A worker whose mail server refuses to talk: nobody listens on its port.
pub(super) fn cut_off(app: &TestApp) -> Runner {
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its number").port();
    let mailer = Mailer::from_url(&format!("smtp://127.0.0.1:{port}")).expect("an address");
    Runner::new(app.app.clone(), mailer, app.runner.sources.clone())
}

/// Asks without any letter going out.
async fn asks_silently(app: &TestApp) -> String {
    let browser = app.browser();
    crate::support::reference_on(
        &asks(&browser, &["access"], "DE", &[("email", "ada@example.org")], "en").await,
    )
}

async fn letter(app: &TestApp, reference: &str) -> entity::letter::Model {
    let submission = app.cases_of(reference).await[0].submission_id;
    let letters = store::letters::of_submission(&app.app.db.read, submission).await.expect("it answers");
    assert_eq!(letters.len(), 1);
    letters.into_iter().next().expect("a letter")
}

journeys! {
    async fn letters_wait_for_the_mail_server_and_keep_their_message_id(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let reference = asks_silently(&app).await;
        let down = cut_off(&app);
        down.drain().await.expect("it works on");
        let waiting = letter(&app, &reference).await;
        assert_eq!(waiting.state, "queued");
        let case = app.cases_of(&reference).await.remove(0).reference;
        hanna.opens(&case).await.shows("waits to be sent").shows("We have your request");
        for _ in 0..3 {
            app.clock.advance(Duration::minutes(20));
            down.drain().await.expect("it works on");
        }
        assert!(app.mails().is_empty());
        app.advance(Duration::hours(7)).await;
        let mails = app.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].message_id, waiting.message_id);
        assert_eq!(letter(&app, &reference).await.state, "sent");
        hanna.opens(&case).await.hides("waits to be sent").shows("Letter sent: acknowledgement");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn after_the_last_try_a_letter_is_parked_and_an_administrator_sends_it_again(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let alma = Colleague::joins(&app, "Alma Roth", Role::Admin).await;
        let reference = asks_silently(&app).await;
        let down = cut_off(&app);
        for _ in 0..MOST_ATTEMPTS {
            down.drain().await.expect("it works on");
            app.clock.advance(Duration::hours(6));
        }
        let waiting = letter(&app, &reference).await;
        for colleague in [&hanna, &alma] {
            colleague.signs_in(&app).await;
        }
        let case = app.cases_of(&reference).await.remove(0).reference;
        let page = hanna.get("/desk/outbox").await;
        page.shows(&case).shows("Letter").shows("the mail server did not take the letter").shows("12 tries");
        page.hides("Try again").hides("ada@example.org");
        hanna.get("/desk").await.shows("Not delivered (1)");
        down.drain().await.expect("it works on");

        let page = alma.get("/desk/outbox").await;
        let job = page.between("action=\"/desk/outbox/", "\"");
        let refused = hanna.browser.post(&format!("/desk/outbox/{job}"), &[]).await;
        assert_eq!(refused.status, 403);
        alma.browser.post(&format!("/desk/outbox/{job}"), &[]).await.shows("Everything was delivered.");
        app.drain().await;
        assert_eq!(app.mails().len(), 1);
        assert_eq!(app.mails()[0].message_id, waiting.message_id);
        let twice = alma.browser.post(&format!("/desk/outbox/{job}"), &[]).await;
        assert_eq!(twice.status, 404);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_code_that_waited_for_the_mail_server_arrives_once_and_opens(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let down = cut_off(&app);
        let before = app.mails().len();
        ada.browser.post(&format!("/requests/{}/code", ada.reference), &[]).await.shows("a code is on its way");
        for _ in 0..9 {
            down.drain().await.expect("it works on");
            app.clock.advance(Duration::minutes(15));
        }
        app.advance(Duration::hours(6)).await;
        let mails = app.mails();
        assert_eq!(mails.len() - before, 1, "one letter for one asking, however often it was tried");
        let code = code_in(&mails[before]);
        let path = format!("/requests/{}/open", ada.reference);
        ada.browser.post(&path, &[("code", &code)]).await.shows("What has happened");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_locked_database_costs_time_and_no_words(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        ada.opens_status(&app).await;
        let case = hanna.opens(&ada.case).await;
        let browser = app.browser();
        for (step, fields) in [
            ("what", [("right", "access")]),
            ("who", [("capacity", "self")]),
            ("where", [("residence", "DE")]),
            ("find", [("email", "ada@example.org")]),
        ] {
            browser.post(&format!("/requests/new/{step}"), &fields).await;
        }
        let url = app.app.config.database.url.reveal().to_owned();
        let other = store::Db::connect(&url).await.expect("another process");
        let holds = store::write_tx(&other).await.expect("a transaction");
        // On SQLite the transaction itself is the lock.
        if holds.get_database_backend() == DatabaseBackend::Postgres {
            let lock = "LOCK TABLE draft, attempt, ledger_head IN ACCESS EXCLUSIVE MODE";
            holds.execute_unprepared(lock).await.expect("the lock");
        }

        let words = "I typed this for an hour.";
        let page = browser.post("/requests/new/details", &[("details", words)]).await;
        assert_eq!(page.status, 503, "{}", page.text);
        assert_eq!(page.headers["retry-after"], "10");
        page.shows("We could not save this just now").shows(words);
        let page = app.browser().post("/opt-out", &[
            ("contact", "ada@example.org"), ("residence", "US-CA"), ("want", "opt-out"),
        ]).await;
        assert_eq!(page.status, 503);
        page.shows("ada@example.org");
        assert!(page.headers.contains_key("retry-after"));

        let page = ada.writes(words).await;
        assert_eq!(page.status, 503);
        page.shows("Please send this again").shows(words);
        let address = format!("/desk/cases/{}/extend", ada.case);
        let page = hanna.sends(&case.text, &address, &[("text", words)]).await;
        assert_eq!(page.status, 503);
        page.shows("Please send this again").shows(words);

        holds.rollback().await.expect("unlocked");
        other.close().await;
        hanna.sends(&case.text, &address, &[("text", words)]).await.shows("Extended.");
        assert_eq!(app.events_of(&ada.case).await.iter().filter(|event| *event == "message-received").count(), 0);
        browser.post("/requests/new/details", &[("details", words)]).await.shows("How do you want our answer?");
        let check = browser.post("/requests/new/reply", &[("reply_by", "email"), ("locale", "en")]).await;
        check.shows(words).shows("ada@example.org");
        app.stop().await;
    }

    async fn a_database_that_is_gone_is_said_and_health_knows_it(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        ada.opens_status(&app).await;
        let page = hanna.opens(&ada.case).await;
        app.app.db.clone().close().await;
        let words = "I typed this for an hour.";
        let lost = ada.writes(words).await;
        assert_eq!(lost.status, 503);
        let lost = hanna.sends(&page.text, &format!("/desk/cases/{}/extend", ada.case), &[("text", words)]).await;
        assert_eq!(lost.status, 503);
        lost.shows("Please send this again").shows(words);
        assert!(lost.headers.contains_key("retry-after"));
        assert_eq!(ada.browser.get("/").await.status, 200, "the way to ask stays open");
        assert_eq!(ada.browser.get("/healthz").await.status, 200);
        let ready = ada.browser.get("/readyz").await;
        assert_eq!(ready.status, 503);
        ready.shows("database and schema not ready");
        app.stop().await;
    }
}
