//! Somebody asks twice: staff are shown both and merge them, and nobody waits longer for it.

use crate::support::{Colleague, Person, TestApp, journeys};
use chrono::Duration;
use rightsdesk::case::Role;

const SAME: &str = "Both ask for the same, word for word.";

async fn asks(app: &TestApp, email: &str, customer: &str) -> Person {
    let find = [("email", email), ("customer_id", customer)];
    Person::asks_with(app, &["access"], "DE", &find, "en").await.confirms(app).await
}

journeys! {
    async fn a_duplicate_is_shown_and_merged_and_no_clock_is_lost(app) {
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let first = asks(&app, "ada@example.org", "C-100001").await;
        otto.opens(&first.case).await.hides("Perhaps the same request").hides("Merge it into another case</summary>");
        app.advance(Duration::days(2)).await;
        otto.signs_in(&app).await;
        let second = asks(&app, "Ada@Example.org", "").await;
        otto.opens(&second.case).await.shows("Perhaps the same request").shows(&first.case).shows("of the same person");

        let none = otto.does(&second.case, "merge", &[("into", ""), ("text", SAME)]).await;
        assert_eq!(none.status, 422);
        none.shows("Choose the case that answers both").shows(SAME);
        let lost = otto.does(&first.case, "merge", &[("into", &second.case), ("text", SAME)]).await;
        assert_eq!(lost.status, 409);
        lost.shows("Nobody may wait longer because of a merge").shows(SAME);
        let fields = [("into", first.case.as_str()), ("text", SAME)];
        let shown = otto.does(&second.case, "merge", &[fields.as_slice(), &[("preview", "yes")]].concat()).await;
        shown.shows(&first.reference);
        assert_eq!(app.state_of(&second.case).await, "received");
        let page = otto.opens(&second.case).await;
        let address = format!("/desk/cases/{}/merge", second.case);
        for _ in 0..2 {
            let merged = otto.sends(&page.text, &address, &fields).await;
            assert_eq!(merged.status, 200, "{}", merged.text);
            merged.shows("Closed: the same as another request").shows(&format!("Merged into case {}", first.case));
        }
        app.drain().await;
        assert_eq!(app.events_of(&second.case).await.iter().filter(|event| *event == "merged").count(), 1);
        assert_eq!(app.state_of(&first.case).await, "received");
        second.opens_status(&app).await.shows(&format!("with your request {}", first.reference)).hides(SAME);
        app.mails_are("duplicate");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn whoever_only_types_somebody_elses_number_is_merged_with_nobody(app) {
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = asks(&app, "ada@example.org", "C-100001").await;
        let mallory = asks(&app, "mallory@example.com", "C-100001").await;
        let ben = asks(&app, "ben@example.com", "C-200002").await;
        otto.opens(&ben.case).await.hides("Perhaps the same request");
        otto.opens(&mallory.case).await.shows(&ada.case).shows("with an identifier that was only typed");
        let told = otto.does(&mallory.case, "merge", &[("into", &ada.case), ("text", SAME)]).await;
        assert_eq!(told.status, 409);
        told.shows("That is not the same request");
        let told = otto.does(&mallory.case, "merge", &[("into", &ben.case), ("text", SAME)]).await;
        assert_eq!(told.status, 422);
        // Once staff have written down how they know, the number is theirs.
        let proof = [("kind", "customer-id"), ("value", "C-100001"), ("text", "She called and named the last order.")];
        otto.does(&mallory.case, "prove", &proof).await;
        otto.does(&ada.case, "prove", &proof).await;
        otto.does(&mallory.case, "merge", &[("into", &ada.case), ("text", SAME)]).await.shows("Merged into case");
        app.drain().await;
        app.stop().await;
    }

    async fn what_was_answered_a_year_ago_is_not_shown(app) {
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let first = asks(&app, "ada@example.org", "").await;
        let fields = [("ground", "unfounded-or-excessive"), ("text", "Asked for the tenth time this week.")];
        otto.does(&first.case, "refuse", &fields).await.shows("Refused");
        app.advance(Duration::days(200)).await;
        otto.signs_in(&app).await;
        let second = asks(&app, "ada@example.org", "").await;
        otto.opens(&second.case).await.shows(&first.case);
        let told = otto.does(&second.case, "merge", &[("into", &first.case), ("text", SAME)]).await;
        told.shows("gives no answer to this request");
        app.advance(Duration::days(200)).await;
        otto.signs_in(&app).await;
        otto.opens(&second.case).await.hides(&first.case);
        app.stop().await;
    }
}
