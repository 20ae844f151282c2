//! Access and erasure in one request: first the copy, then the erasure, and its clock never stops.

use crate::support::{Colleague, Person, journeys};
use chrono::Duration;
use rightsdesk::case::Role;

journeys! {
    async fn the_erasure_waits_for_the_copy_until_the_person_says_go_on(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        let erasure = app.cases_of(&ada.reference).await[1].clone();
        let case = erasure.reference.clone();
        hanna.does(&case, "take-up", &[]).await;
        let page = hanna.opens(&case).await;
        page.shows("This erasure waits for the copy").shows(&ada.case).shows("Wednesday 16 December 2026");
        page.shows("Its time keeps running");
        let refused = hanna.does(&case, "approve", &[]).await;
        assert_eq!(refused.status, 409);
        refused.shows("what is erased cannot be shown any more");
        let now = app.cases_of(&ada.reference).await[1].clone();
        assert_eq!((now.due, now.paused), (erasure.due, false), "the clock never stops");

        let status = ada.opens_status(&app).await;
        status.shows("First we send you your copy, then we delete").shows("Wednesday 16 December 2026");
        let go_on = format!("/requests/{}/{case}/go-on", ada.reference);
        ada.browser.get(&go_on).await.shows("Delete without waiting for your copy?");
        let done = ada.browser.post(&go_on, &[]).await;
        done.shows("You said that we should not wait for your copy").hides("First we send you your copy");
        assert_eq!(ada.browser.get(&go_on).await.path, format!("/requests/{}", ada.reference));
        assert_eq!(hanna.does(&case, "approve", &[]).await.status, 200);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn the_erasure_is_woken_when_its_own_time_gets_short(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        let case = app.cases_of(&ada.reference).await[1].reference.clone();
        hanna.does(&case, "take-up", &[]).await;
        app.advance(Duration::days(23)).await;
        let events = app.events_of(&case).await;
        app.advance(Duration::days(1)).await;
        assert!(app.events_of(&case).await.len() > events.len());
        let letter = app.mails().into_iter().rfind(|mail| mail.text.replace('\n', " ").contains("It waits no longer"));
        let letter = letter.expect("whoever handles it is told");
        assert_eq!(letter.to, "hanna@desk.example");
        hanna.signs_in(&app).await;
        hanna.opens(&case).await.shows("This erasure waits no longer for the copy.").hides("This erasure waits for");
        assert_eq!(hanna.does(&case, "approve", &[]).await.status, 200);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn the_erasure_goes_on_when_the_copy_is_answered(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        let case = app.cases_of(&ada.reference).await[1].reference.clone();
        assert_eq!(hanna.does(&case, "approve", &[]).await.status, 409);
        ada.opens_status(&app).await;
        ada.browser.post(&format!("/requests/{}/{}/withdraw", ada.reference, ada.case), &[]).await;
        assert_eq!(hanna.does(&case, "approve", &[]).await.status, 200);
        // A timer left over finds nothing to wake.
        app.advance(Duration::days(24)).await;
        assert!(app.mails().iter().all(|mail| !mail.text.replace('\n', " ").contains("It waits no longer")));
        app.ledger_verifies().await;
        app.stop().await;
    }
}
