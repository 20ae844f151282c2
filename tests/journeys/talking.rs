//! Messages both ways, and taking a request back.

use crate::support::{Colleague, Person, journeys};
use rightsdesk::case::Role;

journeys! {
    async fn messages_go_both_ways_and_their_words_stand_only_on_the_page(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada =
            Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        ada.writes("Are you there?").await.shows("First we need to know that it is you");
        ada.opens_status(&app).await;
        let empty = ada.writes("  ").await;
        assert_eq!(empty.status, 422);
        empty.shows("Write your message first");
        let long = "word ".repeat(5000);
        let too_long = ada.writes(&long).await;
        assert_eq!(too_long.status, 422);
        too_long.shows("That is too long").shows(long.trim());
        ada.writes("Please look in <old> mails, too.").await.shows("Please look in &#60;old&#62; mails, too.");
        for case in app.cases_of(&ada.reference).await {
            let page = hanna.opens(&case.reference).await;
            page.shows("Message from the person.").shows("Please look in &#60;old&#62; mails, too.");
        }

        let page = hanna.does(&ada.case, "message", &[("text", "")]).await;
        assert_eq!(page.status, 422);
        hanna.does(&ada.case, "message", &[("text", "We do. It takes until Friday.")]).await;
        hanna.does(&ada.case, "message", &[("text", "We are done with the mails.")]).await;
        app.drain().await;
        let status = ada.status().await;
        status.shows("We do. It takes until Friday.").shows("We are done with the mails.");
        for mail in app.mails() {
            assert!(!mail.text.contains("until Friday") && !mail.text.contains("old mails"), "{}", mail.text);
        }
        app.mails_are("messages");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_person_takes_one_of_two_wishes_back(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada =
            Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        let cases = app.cases_of(&ada.reference).await;
        let path = format!("/requests/{}/{}/withdraw", ada.reference, cases[1].reference);
        ada.browser.get(&path).await.shows("First we need to know that it is you");
        ada.opens_status(&app).await;
        ada.browser.get(&path).await.shows("Take back this request?").shows("Delete your information");
        assert_eq!(app.state_of(&cases[1].reference).await, "received", "looking changes nothing");
        let back = ada.browser.post(&path, &[]).await;
        assert_eq!(back.path, format!("/requests/{}", ada.reference));
        back.shows("Taken back").shows("You took the request back.");
        app.drain().await;
        assert_eq!(app.state_of(&cases[0].reference).await, "received");
        assert_eq!(app.state_of(&cases[1].reference).await, "withdrawn");
        hanna.get("/desk").await.shows(&cases[0].reference).hides(&cases[1].reference);
        let late = hanna.does(&cases[1].reference, "take-up", &[]).await;
        assert_eq!(late.status, 409);
        late.shows("This request has its answer already");
        // The button pressed twice, as from two tabs, changes nothing more.
        ada.browser.post(&path, &[]).await.shows("Taken back");
        let closed = app.events_of(&cases[1].reference).await;
        assert_eq!(closed.iter().filter(|event| *event == "closed").count(), 1);
        app.mails_are("withdrawal");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
