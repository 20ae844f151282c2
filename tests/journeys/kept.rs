//! What is kept of a category, who else is told, and what is offered where less than all was done.

use crate::support::{Colleague, Person, TestApp, journeys, tasks_on, words_of};
use rightsdesk::case::Role;
use rightsdesk::sources::DataMap;
use std::sync::Arc;

/// The same installation with a data map in which the account is public and the statistics are sold.
fn with_public_and_sold(app: &TestApp) -> TestApp {
    let text = std::fs::read_to_string(app.dir.path().join("data-map.toml")).expect("a data map");
    let mark = |text: String, id: &str, line: &str| {
        let before = format!("id          = \"{id}\"\n");
        assert!(text.contains(&before));
        text.replacen(&before, &format!("{before}{line}\n"), 1)
    };
    let text = mark(text, "account-profile", "public = true");
    let text = mark(text, "analytics", "sold_or_shared = true");
    let map = Arc::new(DataMap::parse(&text).expect("a sound data map"));
    let mut changed = app.set_up_again(|_| {});
    changed.app.data_map = map;
    changed.set_up_again(|_| {})
}

/// Records what came of every category: what `of` says, and else that it is erased.
async fn records(colleague: &Colleague, case: &str, of: impl Fn(&str) -> Vec<(&'static str, &'static str)>) {
    loop {
        let page = colleague.opens(case).await;
        let Some(task) = tasks_on(&page, case).into_iter().next() else { return };
        let words = words_of(&page, case).remove(0);
        let mut fields = of(&words);
        let usual = fields.is_empty();
        if usual {
            fields = vec![("text", "Deleted."), ("came", "done")];
        }
        let mut done = colleague.does(case, &format!("tasks/{task}"), &fields).await;
        // Where a source holds nothing of what was proven, there is nothing to delete.
        if usual && done.status == 409 {
            let nothing = [("text", "Searched."), ("came", "nothing-held")];
            done = colleague.does(case, &format!("tasks/{task}"), &nothing).await;
        }
        assert_eq!(done.status, 200, "{words}: {}", done.text);
    }
}

journeys! {
    async fn the_letter_names_the_fields_that_are_kept_and_others_are_told_of_what_was_public(app) {
        let app = with_public_and_sold(&app);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "approve", &[]).await;
        app.drain().await;
        records(&hanna, &ada.case, |words| match words {
            "Delete: Your bills and payments" => vec![
                ("text", "Tax law."),
                ("came", "kept"),
                ("ground", "legal-obligation"),
                ("until", "2033-12-31"),
                ("field", "number"),
                ("field", "amount"),
                ("field", "no-such-column"),
            ],
            words if words.starts_with("Tell others who show") => {
                vec![("text", "Asked two search engines to take the page out."), ("came", "done")]
            }
            _ => Vec::new(),
        })
        .await;
        let page = hanna.opens(&ada.case).await;
        page.shows("Only this: Bill and Amount.").shows("GDPR art. 17(2)").shows("two search engines");
        let words = [("text", "Your account is gone.")];
        hanna.does(&ada.case, "conclude", &words).await.shows("Partly done");
        app.drain().await;
        app.mails_are("erasure_with_fields_kept");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn in_california_a_denied_deletion_offers_the_opt_out_where_data_are_sold(app) {
        let app = with_public_and_sold(&app);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "US-CA").await.confirms(&app).await;
        let regimes = app.cases_of(&ada.reference).await[0].regimes.clone();
        assert!(regimes.contains("ccpa"), "{regimes}");
        hanna.does(&ada.case, "approve", &[]).await;
        app.drain().await;
        records(&hanna, &ada.case, |words| match words {
            "Delete: Your number in our statistics" => {
                vec![("text", "A suit."), ("came", "kept"), ("ground", "legal-claims")]
            }
            words if words.starts_with("Tell others") => vec![("text", "Told."), ("came", "done")],
            _ => Vec::new(),
        })
        .await;
        hanna.does(&ada.case, "conclude", &[("text", "Most of it is gone.")]).await;
        app.drain().await;
        let letter = app.last_mail_to("ada@example.org").text;
        assert!(letter.contains("/opt-out") && letter.contains("sold or shared"), "{letter}");

        // What is kept is not sold: there is nothing to opt out of.
        let ben = Person::asks(&app, "ben@example.com", &["erasure"], "US-CA").await.confirms(&app).await;
        hanna.does(&ben.case, "approve", &[]).await;
        app.drain().await;
        records(&hanna, &ben.case, |words| match words {
            "Delete: Your bills and payments" => {
                vec![("text", "A suit."), ("came", "kept"), ("ground", "legal-claims")]
            }
            words if words.starts_with("Tell others") => vec![("text", "Told."), ("came", "done")],
            _ => Vec::new(),
        })
        .await;
        hanna.does(&ben.case, "conclude", &[("text", "Most of it is gone.")]).await;
        app.drain().await;
        assert!(!app.last_mail_to("ben@example.com").text.contains("/opt-out"));

        // Refused as a whole, everything is kept, also what is sold. Under the GDPR alone nothing is offered.
        for (email, residence, offered) in [("cleo@example.net", "US-CA", true), ("dora@example.net", "DE", false)] {
            let asks = Person::asks(&app, email, &["erasure"], residence).await.confirms(&app).await;
            let refuse = [("ground", "legal-claims"), ("text", "There is a suit about all of it.")];
            assert_eq!(hanna.does(&asks.case, "refuse", &refuse).await.status, 200);
            app.drain().await;
            assert_eq!(app.last_mail_to(email).text.contains("/opt-out"), offered, "{email}");
        }
        app.mails_are("deletion_denied_in_california");
        app.stop().await;
    }
}
