//! A data protection officer advises, and staff who decide otherwise say why.

use crate::support::{Colleague, Person, journeys};
use rightsdesk::case::Role;

const ADVICE: &str = "The contract ended in 2015: nothing obliges us to keep the bills.";
const DISSENT: &str = "The tax office has an open audit of 2014.";

journeys! {
    async fn advice_stays_on_record_and_so_does_the_reason_against_it(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        hanna.opens(&ada.case).await.shows("Only a data protection officer advises.").hides("Record advice</button>");
        let asked = hanna.does(&ada.case, "advise", &[("advice", "fulfil"), ("text", ADVICE)]).await;
        assert_eq!(asked.status, 409);
        let unsaid = dora.does(&ada.case, "advise", &[("text", ADVICE)]).await;
        assert_eq!(unsaid.status, 422);
        unsaid.shows("Choose how you would decide").shows(ADVICE);
        dora.does(&ada.case, "advise", &[("advice", "fulfil"), ("text", ADVICE)]).await.shows(ADVICE);

        let refuse = [("ground", "legal-obligation"), ("text", "We must keep your bills.")];
        hanna.opens(&ada.case).await.shows("Advice of the data protection officer: do all that is asked.");
        let told = hanna.does(&ada.case, "refuse", &refuse).await;
        assert_eq!(told.status, 409);
        told.shows("The data protection officer advised to do all that is asked").shows("We must keep your bills.");
        assert_eq!(app.state_of(&ada.case).await, "received");
        hanna.does(&ada.case, "dissent", &[("text", DISSENT)]).await.shows(DISSENT).shows("It is on record why");
        hanna.does(&ada.case, "refuse", &refuse).await.shows("Refused").shows(ADVICE).shows(DISSENT);
        app.drain().await;
        // Neither is for the person.
        ada.opens_status(&app).await.shows("Refused").hides(ADVICE).hides(DISSENT);
        assert!(app.mails().iter().all(|mail| !mail.text.contains("2015") && !mail.text.contains("audit")));
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn whoever_decided_sees_before_they_try_that_an_appeal_is_not_theirs(app) {
        let app = app.set_up_again(|config| config.controllers[0].four_eyes = vec!["erasure".to_owned()]);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "US-TX").await.confirms(&app).await;
        hanna.does(&ada.case, "approve", &[]).await;
        otto.does(&ada.case, "approve", &[]).await;
        app.drain().await;
        // One category after the other is kept or erased; Otto concludes.
        loop {
            let page = otto.opens(&ada.case).await;
            let Some((_, rest)) = page.text.split_once(&format!("/desk/cases/{}/tasks/", ada.case)) else { break };
            let task = rest.split('"').next().expect("a task").to_owned();
            let address = format!("/desk/cases/{}/tasks/{task}", ada.case);
            let kept = app.events_of(&ada.case).await.iter().filter(|event| *event == "task-done").count() == 0;
            let fields: &[(&str, &str)] = match kept {
                true => &[("text", "Bills stay."), ("came", "kept"), ("ground", "legal-obligation")],
                false => &[("text", "Gone."), ("came", "done")],
            };
            let mut done = otto.sends(&page.text, &address, fields).await;
            if done.status == 409 {
                // Nothing of hers is held there.
                let none = [("text", "Nothing there."), ("came", "nothing-held")];
                done = otto.sends(&page.text, &address, &none).await;
            }
            assert_eq!(done.status, 200, "{}", done.text);
        }
        otto.does(&ada.case, "conclude", &[("text", "Almost all is gone.")]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "partly-fulfilled");
        ada.opens_status(&app).await;
        let path = format!("/requests/{}/{}/appeal", ada.reference, ada.case);
        ada.browser.post(&path, &[("text", "I never bought anything.")]).await;
        app.drain().await;
        let appeal = app.cases_of(&ada.reference).await.remove(1).reference;
        for decided in [&hanna, &otto] {
            let page = decided.opens(&appeal).await;
            page.shows("You decided what is looked at again here, or had a hand in it").hides("Approve</button>");
            assert_eq!(decided.does(&appeal, "approve", &[]).await.status, 409);
            assert_eq!(decided.does(&appeal, "take-up", &[]).await.status, 409);
        }
        let page = dora.opens(&appeal).await;
        page.hides("You decided what is looked at again here").shows("Approve</button>");
        dora.does(&appeal, "approve", &[]).await.shows("/tasks/");
        let page = hanna.opens(&appeal).await;
        page.hides(&format!("/desk/cases/{appeal}/tasks/"));
        app.ledger_verifies().await;
        app.stop().await;
    }
}
