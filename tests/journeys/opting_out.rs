//! Opting out: one page, two fields, nothing to prove, in effect at once.

use crate::support::{Colleague, Page, TestApp, journeys, reference_on};
use rightsdesk::access::{self, TokenScope};
use rightsdesk::case::Role;
use serde_json::Value;

async fn opts_out(app: &TestApp, contact: &str, residence: &str, want: &str) -> Page {
    let fields = [("contact", contact), ("residence", residence), ("want", want)];
    let page = app.browser().post("/opt-out", &fields).await;
    app.drain().await;
    page
}

/// The register, as the organisation's systems read it.
async fn register(app: &TestApp) -> Vec<Value> {
    let name = format!("crm {}", app.app.random.token());
    let token = access::new_token(&app.app, &name, TokenScope::Read, None).await.expect("a token");
    let answer = reqwest::Client::new()
        .get(format!("{}/api/v1/suppressions", app.origin))
        .bearer_auth(token)
        .send()
        .await
        .expect("an answer");
    let page: Value = answer.json().await.expect("JSON");
    page["suppressions"].as_array().expect("entries").clone()
}

/// What is suppressed, and by what it is recognised.
fn kinds(entries: &[Value]) -> Vec<String> {
    let text = |entry: &Value, field: &str| entry[field].as_str().expect("a text").to_owned();
    let mut found: Vec<String> = entries
        .iter()
        .map(|entry| format!("{} {}", text(entry, "kind"), text(entry, "identifier_kind")))
        .collect();
    found.sort();
    found
}

journeys! {
    async fn an_opt_out_from_california_is_in_effect_at_once_and_passed_on_as_a_duty_of_its_own(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let page = opts_out(&app, "Ada@Example.org", "US-CA", "opt-out").await;
        page.shows("Done").shows("Stop selling or sharing your information").shows("This holds since");
        page.shows("You need not do anything more");
        let case = app.cases_of(&reference_on(&page)).await.remove(0);
        assert_eq!((case.state.as_str(), case.regimes.as_str()), ("fulfilled", "ccpa"));
        assert_eq!(kinds(&register(&app).await), ["sale-share email"]);

        let mail = app.last_mail_to("Ada@Example.org");
        assert!(!mail.text.contains("/verify/"), "nothing is gated:\n{}", mail.text);
        assert_eq!(app.mails().len(), 1);
        let tasks = hanna.get("/desk/tasks").await;
        tasks.shows(&case.reference).shows("Tell third parties about the opt-out");
        let due = tasks.between("<tbody><tr><td>", "</td>");
        assert!(mail.text.contains(&due), "the letter promises the date of the task: {due}\n{}", mail.text);

        // The duty to pass it on is done later, by a person, on a case that is closed.
        let page = hanna.opens(&case.reference).await;
        let task = page.between(&format!("/desk/cases/{}/tasks/", case.reference), "\"");
        let fields = [("text", "Told Cardwell and the two advertising networks.")];
        hanna.does(&case.reference, &format!("tasks/{task}"), &fields).await.shows("Task done.");
        hanna.get("/desk/tasks").await.hides(&case.reference);
        app.drain().await;
        assert_eq!(app.mails().len(), 1);
        app.mails_are("opt_out_in_california");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn the_same_wish_twice_is_one_entry_and_a_reload_is_one_request(app) {
        let first = opts_out(&app, "ada@example.org", "US-CA", "opt-out").await;
        let again = opts_out(&app, "ada@example.org", "US-CA", "opt-out").await;
        assert_eq!(reference_on(&first), reference_on(&again));
        app.advance(chrono::Duration::hours(2)).await;
        let later = opts_out(&app, "ada@example.org", "US-CA", "opt-out").await;
        assert_ne!(reference_on(&first), reference_on(&later));
        assert_eq!(kinds(&register(&app).await), ["sale-share email"]);
        app.stop().await;
    }

    async fn limiting_and_advertising_have_entries_and_letters_of_their_own(app) {
        let page = opts_out(&app, "ada@example.org", "US-CA", "limit-sensitive").await;
        page.shows("Limit the use of sensitive information");
        let page = opts_out(&app, "ada@example.org", "US-CA", "marketing").await;
        page.shows("Stop using your information for advertising");
        assert_eq!(kinds(&register(&app).await), ["limit-sensitive email", "marketing email"]);
        app.mails_are("limit_and_advertising");
        app.stop().await;
    }

    async fn where_no_law_knows_an_opt_out_it_is_an_objection_to_advertising(app) {
        let page = opts_out(&app, "ada@example.org", "DE", "opt-out").await;
        assert_eq!(page.status, 200);
        page.shows("Stop using your information for advertising");
        page.shows("Your wish counts as an objection to advertising");
        let case = app.cases_of(&reference_on(&page)).await.remove(0);
        assert_eq!((case.right.as_str(), case.regimes.as_str()), ("objection", "gdpr"));
        assert_eq!(case.state, "fulfilled");
        assert_eq!(kinds(&register(&app).await), ["marketing email"]);
        app.mails_are("opt_out_in_germany");
        app.stop().await;
    }

    async fn a_number_is_enough_and_then_nobody_waits_for_a_letter(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        opts_out(&app, "C-100001", "US-CA", "opt-out").await.shows("Done");
        opts_out(&app, "+1 (202) 555-0103", "US-CA", "opt-out").await.shows("Done");
        assert_eq!(kinds(&register(&app).await), ["sale-share customer-id", "sale-share phone"]);
        assert!(app.mails().is_empty());
        hanna.get("/desk/outbox").await.shows("Everything was delivered.");
        app.stop().await;
    }

    async fn global_privacy_control_is_recorded_with_the_request(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let browser = app.browser();
        let fields = [("contact", "ada@example.org"), ("residence", "US-CA"), ("want", "opt-out")];
        let headers = [("sec-fetch-site", "same-origin"), ("sec-gpc", "1")];
        let page = browser.post_with("/opt-out", &fields, &headers).await;
        page.shows("Global Privacy Control");
        let case = app.cases_of(&reference_on(&page)).await.remove(0);
        hanna.opens(&case.reference).await.shows("The browser sent Sec-GPC: 1");
        let without = opts_out(&app, "ben@example.com", "US-CA", "opt-out").await;
        without.hides("Global Privacy Control");
        let gpc = app.browser().get("/.well-known/gpc.json").await;
        gpc.shows("\"gpc\":true");
        app.stop().await;
    }

    async fn what_is_missing_is_said_and_what_was_typed_stays(app) {
        let page = opts_out(&app, "ada@example", "US-CA", "opt-out").await;
        assert_eq!(page.status, 422);
        page.shows("Enter an e-mail address, a telephone number or a customer number").shows("ada@example");
        let page = opts_out(&app, "ada@example.org", "Atlantis", "opt-out").await;
        assert_eq!(page.status, 422);
        page.shows("Choose where you live").shows("ada@example.org");
        let page = opts_out(&app, "ada@example.org", "US-CA", "everything").await;
        assert_eq!(page.status, 422);
        page.shows("ada@example.org");
        assert!(register(&app).await.is_empty());
        app.stop().await;
    }
}
