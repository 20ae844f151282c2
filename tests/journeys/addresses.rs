//! Letters of a request go to another address: on proof, told to the old one, after a time.

use crate::support::{Browser, Colleague, Page, Person, TestApp, journeys, link_in};
use chrono::Duration;
use rightsdesk::case::Role;

const OLD: &str = "ada@example.org";
const NEW: &str = "ada.new@example.org";

async fn gives(app: &TestApp, browser: &Browser, reference: &str, email: &str) -> Page {
    let page = browser.post(&format!("/requests/{reference}/address"), &[("email", email)]).await;
    app.drain().await;
    page
}

async fn presses(app: &TestApp, browser: &Browser, email: &str) -> Page {
    let link = link_in(&app.last_mail_to(email));
    let token = link.rsplit('/').next().expect("a token").to_owned();
    browser.get(&link).await.shows("Yes, this is my address");
    let page = browser.post("/verify/address", &[("token", &token)]).await;
    app.drain().await;
    page
}

fn mails_to(app: &TestApp, email: &str) -> usize {
    app.mails().iter().filter(|mail| mail.to == email).count()
}

async fn writes(app: &TestApp, hanna: &Colleague, case: &str) {
    hanna.does(case, "message", &[("text", "We are still at it.")]).await;
    app.drain().await;
}

journeys! {
    async fn a_lost_mailbox_is_replaced_on_a_proof_that_staff_saw(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, OLD, &["access", "erasure"], "DE").await.confirms(&app).await;
        let elsewhere = app.browser();
        let path = format!("/requests/{}", ada.reference);
        elsewhere.get(&path).await.shows("I can no longer read that mailbox");
        elsewhere.get(&format!("{path}/address")).await.shows("Another address for our letters");
        let wrong = gives(&app, &elsewhere, &ada.reference, "ada@nowhere").await;
        assert_eq!(wrong.status, 422);
        wrong.shows("ada@nowhere");
        gives(&app, &elsewhere, &ada.reference, NEW).await.shows("a letter is on its way to the new address");
        presses(&app, &elsewhere, NEW).await.shows("we look at it");
        let again = elsewhere.get(&link_in(&app.last_mail_to(NEW))).await;
        assert_eq!(again.status, 410, "the link works once");
        again.shows("The request is safe");

        // Nothing moves by itself.
        writes(&app, &hanna, &ada.case).await;
        assert_eq!(mails_to(&app, NEW), 1);
        hanna.get("/desk/tasks").await.shows("Look at another address for letters");
        let page = hanna.opens(&ada.case).await;
        page.shows(NEW).shows("Nothing is decided");
        let accept = async |fields: &[(&str, &str)]| hanna.does(&ada.case, "address", fields).await;
        let unproven = accept(&[("value", NEW), ("kind", ""), ("text", "She rang."), ("do", "accept")]).await;
        assert_eq!(unproven.status, 422);
        unproven.shows("Choose what was shown").shows("She rang.");
        let weak = accept(&[("value", NEW), ("kind", "none"), ("text", "She rang."), ("do", "accept")]).await;
        assert_eq!(weak.status, 409);
        weak.shows("The request rests on a stronger proof: The mailbox is theirs");
        let fields =
            [("value", NEW), ("kind", "document"), ("text", "Seen her card at the counter."), ("do", "accept")];
        accept(&fields).await.shows("Until then whoever reads the old mailbox can stop it");
        app.drain().await;
        accept(&fields).await;
        app.drain().await;
        hanna.get("/desk/tasks").await.hides("Look at another address for letters");

        // The old mailbox is told once, and gets letters until the time is over.
        writes(&app, &hanna, &ada.case).await;
        assert_eq!(mails_to(&app, NEW), 1);
        app.advance(Duration::days(7)).await;
        hanna.signs_in(&app).await;
        let before = mails_to(&app, OLD);
        writes(&app, &hanna, &ada.case).await;
        assert_eq!((mails_to(&app, NEW), mails_to(&app, OLD)), (2, before));
        let ada = Person { email: NEW.to_owned(), browser: app.browser(), ..ada };
        ada.opens_status(&app).await.shows("Letters will go to another address");
        app.mails_are("another_address");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn somebody_with_the_reference_alone_gets_no_letter_of_anybody(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, OLD, &["access"], "DE").await.confirms(&app).await;
        let mallory = app.browser();
        for reference in [ada.reference.as_str(), ada.case.as_str(), "RD-2222-3333"] {
            let page = gives(&app, &mallory, reference, "mallory@example.net").await;
            page.shows("If there is such a request");
        }
        assert_eq!(mails_to(&app, "mallory@example.net"), 2, "only of a request that there is");
        presses(&app, &mallory, "mallory@example.net").await;
        app.advance(Duration::days(30)).await;
        hanna.signs_in(&app).await;
        writes(&app, &hanna, &ada.case).await;
        assert_eq!(mails_to(&app, "mallory@example.net"), 2);
        mallory.post(&format!("/requests/{}/code", ada.reference), &[]).await;
        app.drain().await;
        assert_eq!(mails_to(&app, "mallory@example.net"), 2, "the code for the page goes where it went");
        let page = hanna.opens(&ada.case).await;
        let change = page.between("name=\"change\" value=\"", "\"");
        hanna.does(&ada.case, "address", &[("do", "stop"), ("change", &change)]).await.hides("mallory@example.net");
        // Nobody fills a stranger's mailbox through us.
        for _ in 0..8 {
            gives(&app, &mallory, &ada.reference, "victim@example.net").await;
        }
        assert!(mails_to(&app, "victim@example.net") <= 5);
        app.stop().await;
    }

    async fn who_reads_both_mailboxes_needs_no_staff_and_the_old_one_can_stop_it(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, OLD, &["access"], "DE").await.confirms(&app).await;
        ada.opens_status(&app).await.shows("Letters should go to another address");
        gives(&app, &ada.browser, &ada.reference, NEW).await;
        presses(&app, &ada.browser, NEW).await;
        app.last_mail_to(OLD).text.find("another address").expect("the old mailbox is told");
        let status = ada.status().await;
        status.shows("Was it not you? Then stop it now");
        let stopped = ada.browser.post(&format!("/requests/{}/address/stop", ada.reference), &[]).await;
        stopped.shows("The other address was stopped").hides("Was it not you?");
        app.advance(Duration::days(8)).await;
        hanna.signs_in(&app).await;
        writes(&app, &hanna, &ada.case).await;
        assert_eq!(mails_to(&app, NEW), 1, "letters go where they went");

        ada.opens_status(&app).await;
        gives(&app, &ada.browser, &ada.reference, NEW).await;
        presses(&app, &ada.browser, NEW).await;
        app.advance(Duration::days(7)).await;
        hanna.signs_in(&app).await;
        writes(&app, &hanna, &ada.case).await;
        assert_eq!(mails_to(&app, NEW), 3);
        let late = ada.browser.post(&format!("/requests/{}/address/stop", ada.reference), &[]).await;
        late.hides("Was it not you?");
        writes(&app, &hanna, &ada.case).await;
        assert_eq!(mails_to(&app, NEW), 4, "what holds is not stopped from the old mailbox");
        app.stop().await;
    }

    async fn an_old_link_is_replaced_by_a_code_and_the_request_stays_the_same(app) {
        let ada = Person::asks(&app, OLD, &["access"], "DE").await;
        let link = link_in(&app.last_mail_to(OLD));
        app.advance(Duration::days(8)).await;
        let over = ada.browser.get(&link).await;
        assert_eq!(over.status, 410);
        over.shows("Your request is safe").shows("Get a new code");
        ada.opens_status(&app).await.shows("What has happened");
        assert!(app.events_of(&ada.case).await.contains(&"identifier-proven".to_owned()));
        assert_eq!(app.cases_of(&ada.reference).await.len(), 1);
        app.stop().await;
    }
}
