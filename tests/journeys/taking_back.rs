//! For a short while nobody outside knows of a decision, and it can be taken back.

use crate::support::{Colleague, Person, TestApp, journeys};
use chrono::Duration;
use rightsdesk::case::Role;

const WHY: &str = "We must keep your bills for seven years. Everything else was deleted already.";
const REFUSE: [(&str, &str); 2] = [("ground", "legal-obligation"), ("text", WHY)];

/// The same installation, with ten minutes to take a decision back.
fn patient(app: &TestApp) -> TestApp {
    app.set_up_again(|config| config.letters.undo_minutes = 10)
}

journeys! {
    async fn a_refusal_is_taken_back_before_anybody_knows_of_it_and_made_again(app) {
        let app = patient(&app);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        let mails = app.mails().len();
        let page = dora.does(&ada.case, "refuse", &REFUSE).await;
        page.shows("Refused").shows("The letter “refusal” goes at").shows("Take back</button>");
        app.advance(Duration::minutes(9)).await;
        assert_eq!(app.mails().len(), mails, "its letter waits");
        // The person sees what they saw before.
        ada.opens_status(&app).await.hides("Refused").hides(WHY).shows("Received");
        let form = dora.opens(&ada.case).await;
        let back = dora.sends(&form.text, &format!("/desk/cases/{}/take-back", ada.case), &[]).await;
        assert_eq!(back.status, 200, "{}", back.text);
        back.shows("Received").hides("Take back</button>").shows("Taken back: it stands again");
        // A second click finds the first answer.
        let again = dora.sends(&form.text, &format!("/desk/cases/{}/take-back", ada.case), &[]).await;
        assert_eq!(again.status, 200, "{}", again.text);
        app.advance(Duration::hours(1)).await;
        assert_eq!(app.state_of(&ada.case).await, "received");
        ada.status().await.hides("Refused").hides(WHY);
        let codes = app.mails().len();

        dora.does(&ada.case, "refuse", &REFUSE).await.shows("Take back</button>");
        app.advance(Duration::minutes(11)).await;
        assert_eq!(app.mails().len(), codes + 1, "the letter of the second refusal, and no other");
        dora.opens(&ada.case).await.shows("Refused").hides("Take back</button>");
        ada.status().await.shows("Refused").shows(WHY);
        app.mails_are("taken_back_and_refused_again");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn once_its_letter_goes_a_decision_stands(app) {
        let app = patient(&app);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        dora.does(&ada.case, "refuse", &REFUSE).await;
        let form = dora.opens(&ada.case).await;
        // The wait is over, and the letter not yet gone.
        app.clock.advance(Duration::minutes(10));
        let late = dora.sends(&form.text, &format!("/desk/cases/{}/take-back", ada.case), &[]).await;
        assert_eq!(late.status, 409);
        late.shows("There is nothing to take back");
        app.drain().await;
        assert!(app.last_mail_to("ada@example.org").text.contains("The law obliges us to keep this"));
        app.stop().await;
    }

    async fn a_question_and_an_extension_that_are_taken_back_moved_nothing(app) {
        let app = patient(&app);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let mails = app.mails().len();
        let before = app.cases_of(&ada.reference).await.remove(0);
        for (action, fields) in [("extend", [("text", "Three archives.")]), ("ask-clarification", [("text", "Which account do you mean?")])] {
            let page = dora.does(&ada.case, action, &fields).await;
            let decided = app.cases_of(&ada.reference).await.remove(0);
            assert_ne!((decided.due, &decided.state), (before.due, &before.state), "{action}");
            let back = dora.sends(&page.text, &format!("/desk/cases/{}/take-back", ada.case), &[]).await;
            assert_eq!(back.status, 200, "{}", back.text);
            let after = app.cases_of(&ada.reference).await.remove(0);
            assert_eq!((after.due, after.safe_due, &after.state), (before.due, before.safe_due, &before.state), "{action}");
        }
        app.advance(Duration::hours(1)).await;
        assert_eq!(app.mails().len(), mails, "nobody was written to");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn an_answer_that_was_let_go_is_held_again_and_so_is_one_that_was_concluded(app) {
        let app = patient(&app);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let claims = [("email", "nobody@example.org")];
        let none = Person::asks_with(&app, &["access"], "DE", &claims, "en").await.confirms(&app).await;
        dora.does(&none.case, "approve", &[]).await;
        app.drain().await;
        let release = dora.does(&none.case, "release", &[]).await;
        release.shows("The answer is made and goes at");
        app.drain().await;
        let back = dora.sends(&release.text, &format!("/desk/cases/{}/take-back", none.case), &[]).await;
        assert_eq!(back.status, 200, "{}", back.text);
        assert_eq!(app.state_of(&none.case).await, "awaiting-approval");
        app.advance(Duration::hours(1)).await;
        assert_eq!(app.state_of(&none.case).await, "awaiting-approval", "no package was made");
        dora.does(&none.case, "release", &[]).await;
        app.advance(Duration::minutes(11)).await;
        assert_eq!(app.state_of(&none.case).await, "fulfilled");
        assert!(app.last_mail_to("nobody@example.org").subject.contains("We found nothing about you"));

        let ada = Person::asks(&app, "ada@example.org", &["restriction"], "DE").await.confirms(&app).await;
        dora.does(&ada.case, "approve", &[]).await;
        app.drain().await;
        loop {
            let page = dora.opens(&ada.case).await;
            let Some((_, rest)) = page.text.split_once(&format!("/desk/cases/{}/tasks/", ada.case)) else { break };
            let task = rest.split('"').next().expect("a task").to_owned();
            dora.does(&ada.case, &format!("tasks/{task}"), &[("text", "Kept only."), ("came", "done")]).await;
        }
        let preview = dora.does(&ada.case, "conclude", &[("text", "We only keep it."), ("preview", "yes")]).await;
        preview.shows("What you asked for is done").shows("We only keep it.");
        assert_eq!(app.state_of(&ada.case).await, "awaiting-approval", "a preview does nothing");
        let done = dora.does(&ada.case, "conclude", &[("text", "We only keep it.")]).await;
        done.shows("Take back</button>");
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        dora.sends(&done.text, &format!("/desk/cases/{}/take-back", ada.case), &[]).await;
        assert_eq!(app.state_of(&ada.case).await, "awaiting-approval");
        let done = dora.does(&ada.case, "conclude", &[("text", "We stopped for good.")]).await;
        assert_eq!(done.status, 200);
        app.advance(Duration::minutes(11)).await;
        let mail = app.last_mail_to("ada@example.org").text;
        assert!(mail.contains("We stopped for good."), "{mail}");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn in_the_last_hour_of_a_day_a_letter_goes_at_once(app) {
        let app = patient(&app);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        // 23:05 in Berlin.
        app.advance(Duration::hours(13) + Duration::minutes(5)).await;
        dora.signs_in(&app).await;
        let page = dora.does(&ada.case, "refuse", &REFUSE).await;
        page.shows("Refused").hides("Take back</button>");
        app.drain().await;
        assert!(app.last_mail_to("ada@example.org").subject.contains("answer"));
        app.stop().await;
    }
}
