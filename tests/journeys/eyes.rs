//! Two people for what cannot be called back, where the organisation says so.

use super::answering::looks_through;
use crate::support::{Colleague, Person, TestApp, journeys};
use rightsdesk::case::Role;

fn needs_two(app: &TestApp, what: &[&str]) -> TestApp {
    app.set_up_again(|config| {
        config.controllers[0].four_eyes = what.iter().map(|what| (*what).to_owned()).collect();
    })
}

journeys! {
    async fn an_answer_is_proposed_by_one_and_let_go_by_another(app) {
        let app = needs_two(&app, &["disclosure"]);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let page = hanna.does(&ada.case, "approve", &[]).await;
        page.shows("Two people are needed here, to let the answer go");
        app.drain().await;
        looks_through(&hanna, &ada.case).await;
        hanna.does(&ada.case, "release", &[]).await.shows("Hanna Vogt proposed to let the answer go on 23 Nov 2026");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "awaiting-approval");

        // She sees why not, and is refused all the same.
        let package = hanna.get(&format!("/desk/cases/{}/package", ada.case)).await;
        package.shows("You proposed it. Somebody else must confirm it.").hides("Release the answer</button>");
        let again = hanna.does(&ada.case, "release", &[]).await;
        assert_eq!(again.status, 409);
        again.shows("You proposed it. Somebody else must confirm it.");

        // It stands in the queue for whoever looks for it.
        otto.get("/desk?eyes=yes").await.shows(&ada.case).shows("waits for a second pair of eyes");
        let empty = otto.does(&ada.case, "send-back", &[("text", "")]).await;
        assert_eq!(empty.status, 422);
        let back = otto.does(&ada.case, "send-back", &[("text", "The invoices of 2025 are missing.")]).await;
        back.shows("The invoices of 2025 are missing.").shows("The proposal was sent back.").hides("It waits for a second");
        otto.get("/desk?eyes=yes").await.hides(&ada.case);

        hanna.does(&ada.case, "release", &[]).await;
        // Another configuration frees no case that was opened under this one.
        let app = needs_two(&app, &[]);
        let hanna_again = hanna.at(&app).await;
        assert_eq!(hanna_again.does(&ada.case, "release", &[]).await.status, 409);
        let otto = otto.at(&app).await;
        otto.get(&format!("/desk/cases/{}/package", ada.case)).await.shows("If you agree, do the same now");
        otto.does(&ada.case, "release", &[]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "partly-fulfilled", "the rows about somebody else were left out");
        let events = app.events_of(&ada.case).await;
        let steps: Vec<&str> = events
            .iter()
            .map(String::as_str)
            .filter(|event| ["proposed", "sent-back", "released"].contains(event))
            .collect();
        assert_eq!(steps, ["proposed", "sent-back", "proposed", "released"]);
        // The person hears nothing of how we work inside.
        ada.opens_status(&app).await.hides("proposed").hides("invoices of 2025");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn nothing_is_erased_on_the_word_of_one_person(app) {
        let app = needs_two(&app, &["erasure"]);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        dora.does(&ada.case, "approve", &[]).await.shows("Dora Brandt proposed to erase").hides("/tasks/");
        dora.get("/desk/tasks").await.hides(&ada.case);
        assert_eq!(dora.does(&ada.case, "approve", &[]).await.status, 409);
        otto.does(&ada.case, "approve", &[]).await.shows("/tasks/").hides("It waits for a second");
        otto.get("/desk/tasks").await.shows(&ada.case);
        app.ledger_verifies().await;
        app.stop().await;
    }
}
