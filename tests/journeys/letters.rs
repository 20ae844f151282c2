//! Letters that do not reach the person: what that does to the dates, and how staff tell them another way.

use crate::support::{Colleague, Person, TestApp, cut_off, journeys};
use chrono::Duration;
use rightsdesk::case::{Event, Role};
use rightsdesk::store::{self, jobs::MOST_ATTEMPTS, letters};

const REASON: &str = "Three archives must be searched by hand.";

/// Lets every try of the mail server pass.
async fn gives_up(app: &TestApp) {
    let down = cut_off(app);
    for _ in 0..MOST_ATTEMPTS {
        down.drain().await.expect("it works on");
        app.clock.advance(Duration::hours(6));
    }
}

async fn due(app: &TestApp, case: &str) -> String {
    let row = store::cases::by_reference(&app.app.db.read, case, None).await.expect("it answers");
    let case = store::cases::from_row(&row.expect("a case")).expect("it can be read");
    case.clock.expect("it has dates").due.last_day.to_string()
}

async fn letter(app: &TestApp, reference: &str, duty: &str) -> entity::letter::Model {
    let submission = app.cases_of(reference).await[0].submission_id;
    let letters = letters::of_submission(&app.app.db.read, submission).await.expect("it answers");
    letters.into_iter().find(|letter| letter.duty == duty).unwrap_or_else(|| panic!("no {duty}"))
}

async fn count(app: &TestApp, case: &str, event: &str) -> usize {
    app.events_of(case).await.iter().filter(|kind| *kind == event).count()
}

journeys! {
    async fn an_extension_that_no_mail_carried_counts_once_the_person_is_told_by_post(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let first = due(&app, &ada.case).await;
        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Extended.");
        let extended = due(&app, &ada.case).await;
        assert_ne!(extended, first);
        cut_off(&app).drain().await.expect("it works on");
        assert_eq!(due(&app, &ada.case).await, extended, "its letter is on its way");
        gives_up(&app).await;
        assert_eq!(due(&app, &ada.case).await, first, "nobody was told");

        hanna.signs_in(&app).await;
        let page = hanna.opens(&ada.case).await;
        page.shows("could not be sent").shows("the mail server did not take the letter");
        page.shows("Letter did not reach the person: extension").shows("reach the person another way");
        hanna.get("/desk/tasks").await.shows("A letter did not arrive").shows(&ada.case);
        let id = letter(&app, &ada.reference, "extension").await.id;
        let path = format!("/desk/cases/{}/letters/{id}", ada.case);
        hanna.get(&path).await.shows(REASON).hides("/verify/");

        let tomorrow = (app.app.now() + Duration::days(1)).date_naive().to_string();
        let wrong = hanna.browser.post(&path, &[("sent_on", &tomorrow), ("text", "RR 1234 DE")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows("Enter the day it was sent").shows("id=\"sent_on\"").shows("value=\"RR 1234 DE\"");
        let today = app.app.now().date_naive().to_string();
        let page = hanna.browser.post(&path, &[("sent_on", &today), ("text", "RR 1234 DE")]).await;
        page.shows("Letter sent another way on").shows("RR 1234 DE").shows("A task needs nobody any more");
        page.hides("could not be sent");
        assert_eq!(due(&app, &ada.case).await, extended, "told in time, by another way");
        hanna.browser.post(&path, &[("sent_on", &today)]).await.shows("Letter sent another way on");
        app.drain().await;
        assert_eq!(count(&app, &ada.case, "letter-handed-over").await, 2, "the acknowledgement and this, once");
        assert!(app.mails().iter().all(|mail| !mail.text.contains(REASON)), "it did not go by mail as well");
        hanna.get("/desk/tasks").await.hides(&ada.case);
        hanna.get("/desk/outbox").await.hides(&ada.case);
        ada.opens_status(&app).await.hides("RR 1234 DE");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn an_extension_told_after_its_limit_does_not_count(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let first = due(&app, &ada.case).await;
        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Extended.");
        let extended = due(&app, &ada.case).await;
        // The mail server is down until the month is over.
        app.advance(Duration::zero()).await;
        assert_eq!(due(&app, &ada.case).await, extended);
        let id = letter(&app, &ada.reference, "extension").await.id;
        hanna.browser.post(&format!("/desk/cases/{}/letters/{id}/came-back", ada.case), &[]).await
            .shows("Letter did not reach the person: extension (it came back)");
        assert_eq!(due(&app, &ada.case).await, first);
        app.advance(Duration::days(40)).await;
        hanna.signs_in(&app).await;
        let page = hanna.browser.post(&format!("/desk/cases/{}/letters/{id}/again", ada.case), &[]).await;
        page.shows("waits to be sent").shows("Letter is sent again: extension");
        app.drain().await;
        assert_eq!(due(&app, &ada.case).await, first, "told too late");
        let page = hanna.opens(&ada.case).await;
        page.shows("Letter sent: extension").shows("too late");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn an_answer_that_came_back_is_owed_again_until_it_reaches_the_person(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "refuse", &[("ground", "legal-obligation"), ("text", "Invoices are kept ten years.")]).await;
        app.drain().await;
        let answer = app.last_mail_to("ada@example.org");
        let id = letter(&app, &ada.reference, "refusal").await.id;
        let path = format!("/desk/cases/{}/letters/{id}", ada.case);
        let page = hanna.browser.post(&format!("{path}/came-back"), &[]).await;
        page.shows("Letter did not reach the person: refusal (it came back)").shows("came back");
        assert_eq!(app.state_of(&ada.case).await, "refused");
        hanna.get("/desk/tasks").await.shows("reach the person another way").shows(&ada.case);
        // A second click of the same button.
        hanna.browser.post(&format!("{path}/came-back"), &[]).await;
        assert_eq!(count(&app, &ada.case, "letter-failed").await, 1);

        let proven = [("kind", "email"), ("value", "ada@elsewhere.example"), ("text", "Known from the contract.")];
        hanna.does(&ada.case, "prove", &proven).await;
        let page = hanna.browser.post(&format!("{path}/again"), &[]).await;
        page.shows("Letter is sent again: refusal");
        app.drain().await;
        let again = app.last_mail_to("ada@example.org");
        assert_eq!((&again.message_id, &again.text), (&answer.message_id, &answer.text), "the same letter");
        hanna.get("/desk/tasks").await.hides(&ada.case);
        assert_eq!(count(&app, &ada.case, "letter-handed-over").await, 3);
        assert_eq!(count(&app, &ada.case, "task-settled").await, 1);

        hanna.browser.post(&format!("{path}/came-back"), &[]).await;
        app.advance(Duration::days(40)).await;
        assert!(count(&app, &ada.case, "date-reached").await > 0, "the answer is owed, and its dates wake the case");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_letter_goes_to_an_address_that_was_proven_since(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@exmaple.org", &["access"], "DE").await;
        let id = letter(&app, &ada.reference, "acknowledgement").await.id;
        let path = format!("/desk/cases/{}/letters/{id}", ada.case);
        hanna.browser.post(&format!("{path}/came-back"), &[]).await.hides("ada@example.org");
        let strange = [("to", "018f0000-0000-7000-8000-000000000000")];
        assert_eq!(hanna.browser.post(&format!("{path}/again"), &strange).await.status, 404);
        let proven = [("kind", "email"), ("value", "ada@example.org"), ("text", "Known from the contract.")];
        let page = hanna.does(&ada.case, "prove", &proven).await;
        let before = "<option value=\"\">The address it had</option><option value=\"";
        let address = page.between(before, "\">ada@example.org");
        hanna.browser.post(&format!("{path}/again"), &[("to", &address)]).await;
        app.drain().await;
        app.last_mail_to("ada@example.org");
        assert_eq!(count(&app, &ada.case, "letter-handed-over").await, 2);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_letter_that_went_before_it_was_recorded_is_recorded_once_and_not_sent_again(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await;
        let cases = app.cases_of(&ada.reference).await;
        let row = letter(&app, &ada.reference, "acknowledgement").await;
        assert_eq!(row.state, "sent");
        // The next hop took another letter, and the process died before the record was written.
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        hanna.does(&ada.case, "message", &[("text", "We are searching.")]).await;
        cut_off(&app).drain().await.expect("it works on");
        let waiting = letter(&app, &ada.reference, "message").await;
        let at = app.app.now();
        letters::set_state(&app.app.db.write, waiting.id, letters::TAKEN, Some(at)).await.expect("it is noted");
        let mails = app.mails().len();
        for _ in 0..3 {
            app.clock.advance(Duration::hours(1));
            cut_off(&app).drain().await.expect("it works on");
        }
        assert_eq!(app.mails().len(), mails);
        assert_eq!(letter(&app, &ada.reference, "message").await.state, "sent");
        for case in &cases {
            let of_this = usize::from(case.reference == ada.case);
            assert_eq!(count(&app, &case.reference, "letter-handed-over").await, 1 + of_this);
        }
        let events = store::ledger::events(&app.app.db.read, &format!("case/{}", cases[0].id)).await.expect("it answers");
        let last = store::ledger::read_event(events.last().expect("events")).expect("it can be read");
        assert!(matches!(&last, Event::LetterHandedOver { sent: Some(sent), .. } if sent.at == at), "{last:?}");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn what_a_killed_process_held_is_done_at_once_where_only_one_works(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        hanna.does(&ada.case, "message", &[("text", "We are searching.")]).await;
        let db = &app.app.db.write;
        let held = store::jobs::claim(db, app.app.now(), app.app.id(), 8).await.expect("it answers");
        assert_eq!(held.len(), 1);
        let before = app.mails().len();
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let runner = app.runner.clone();
        let working = tokio::spawn(async move { runner.run(stopped).await });
        let is_alone = db.get_database_backend() == sea_orm::DatabaseBackend::Sqlite;
        let until = std::time::Instant::now() + std::time::Duration::from_secs(if is_alone { 20 } else { 2 });
        while app.mails().len() == before && std::time::Instant::now() < until {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(app.mails().len() > before, is_alone, "elsewhere another worker may be at it");
        stop.send(true).expect("it listens");
        working.await.expect("it ends");
        app.stop().await;
    }
}
