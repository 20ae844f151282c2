//! Somebody asks, and shows that the address is theirs.

use crate::support::{Person, journeys, link_in};

const ADA: [(&str, &str); 3] =
    [("email", "ada@example.org"), ("name", "Ada Lindqvist"), ("customer_id", "C-100001")];

journeys! {
    async fn a_request_is_acknowledged_once_with_its_date_and_confirmed_by_the_button(app) {
        let ada = Person::asks_with(&app, &["access", "erasure"], "DE", &ADA, "en").await;
        ada.done.shows("We have your request").shows("Wednesday 23 December 2026").shows("One month later is");
        assert_eq!(app.mails().len(), 1, "one acknowledgement for the whole submission");
        let mail = app.last_mail_to("ada@example.org");
        for typed in ["Ada", "Lindqvist", "C-100001"] {
            assert!(!mail.text.contains(typed) && !mail.html.contains(typed), "nothing typed is repeated: {typed}");
        }
        let link = link_in(&mail);
        for _ in 0..3 {
            ada.browser.get(&link).await.shows("Is this address yours?");
        }
        let proven = |rows: Vec<entity::cases::Model>| rows.iter().all(|row| row.fold.contains("\"mailbox\""));
        assert!(!proven(app.cases_of(&ada.reference).await), "fetching a link proves nothing: scanners do it");
        let token = link.rsplit('/').next().unwrap().to_owned();
        let confirmed = ada.browser.post("/verify", &[("token", &token)]).await;
        confirmed.shows("your address is confirmed");
        assert!(!confirmed.path.contains(&token));
        assert!(proven(app.cases_of(&ada.reference).await));
        ada.browser.post("/verify", &[("token", &token)]).await.shows("does not work any more");
        let gone = ada.browser.get(&link).await;
        assert_eq!(gone.status, 410);

        let status = ada.opens_status(&app).await;
        status.shows("It was shown that an address").shows("Wednesday 23 December 2026");
        app.mails_are("acknowledgement");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn the_code_of_the_first_letter_confirms_as_well(app) {
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await;
        let code = crate::support::code_in(&app.last_mail_to("ada@example.org"));
        let path = format!("/requests/{}/confirm", ada.reference);
        ada.browser.get(&path).await.shows("Type the code from our first e-mail");
        let typed = code.to_lowercase().replace('-', " ");
        ada.browser.post(&path, &[("code", &typed)]).await.shows("your address is confirmed");
        assert!(app.events_of(&ada.case).await.contains(&"identifier-proven".to_owned()));
        app.stop().await;
    }
}
