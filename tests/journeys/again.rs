//! An answer is looked at again, and by somebody else: after an appeal, a complaint, or a mistake of ours.

use super::places::british;
use crate::support::{Colleague, Person, TestApp, journeys};
use chrono::Duration;
use rightsdesk::case::Role;

const WHY: &str = "We must keep your bills for seven years.";
const WRONG: &str = "I never bought anything, so there can be no bills.";

/// Presses the button under an answer, twice.
async fn objects(app: &TestApp, who: &Person, right: &str) -> String {
    let (own, path) =
        (format!("/requests/{}", who.reference), format!("/requests/{}/{}/{right}", who.reference, who.case));
    who.browser
        .get(&path)
        .await
        .shows("Somebody who did not decide before")
        .shows("What is wrong with our answer?");
    let empty = who.browser.post(&path, &[("text", "")]).await;
    assert_eq!(empty.status, 422);
    empty.shows("Please write what is wrong");
    for _ in 0..2 {
        let sent = who.browser.post(&path, &[("text", WRONG)]).await;
        assert_eq!((sent.status, sent.path.as_str()), (200, own.as_str()), "{}", sent.text);
    }
    app.drain().await;
    let cases = app.cases_of(&who.reference).await;
    assert_eq!(cases.len(), 2, "a second click opens nothing");
    assert_eq!(cases[1].right, right);
    cases[1].reference.clone()
}

/// Looks at a decision of a machine again, and lets it stand.
async fn lets_it_stand(colleague: &Colleague, case: &str, reasons: &str) {
    colleague.does(case, "hear-view", &[("text", "The person wrote nothing more.")]).await;
    let fields = [("text", reasons), ("changed", "no"), ("independent", "yes")];
    let done = colleague.does(case, "review-decision", &fields).await;
    assert_eq!(done.status, 200, "{}", done.text);
}

journeys! {
    async fn a_texan_appeals_and_somebody_else_decides(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "US-TX").await.confirms(&app).await;
        let path = format!("/requests/{}/{}/appeal", ada.reference, ada.case);
        ada.browser.get(&path).await.shows("code");
        ada.opens_status(&app).await.hides("Appeal against this decision");
        let early = ada.browser.post(&path, &[("text", WRONG)]).await;
        assert_eq!(app.cases_of(&ada.reference).await.len(), 1, "{}", early.text);
        dora.does(&ada.case, "refuse", &[("ground", "legal-obligation"), ("text", WHY)]).await.shows("Refused");
        app.advance(Duration::days(3)).await;
        dora.signs_in(&app).await;
        otto.signs_in(&app).await;
        ada.opens_status(&app).await.shows("Appeal against this decision").hides("Complain to us");

        let appeal = objects(&app, &ada, "appeal").await;
        let row = app.cases_of(&ada.reference).await.remove(1);
        assert_eq!((row.regimes.as_str(), row.due.to_string().as_str()), ("us-tx", "2027-01-25"));
        assert_eq!(app.events_of(&appeal).await, ["opened", "clock-set", "message-received", "letter-handed-over"]);
        ada.status().await.shows("This is about our answer in").shows(&appeal).hides("Appeal against this decision");
        dora.opens(&ada.case).await.shows(&appeal);
        let page = dora.opens(&appeal).await;
        page.shows("This is about the answer in").shows(&ada.case).shows(WRONG);

        let fields = [("ground", "decision-stands"), ("text", "The bills are there, from 2024.")];
        let told = dora.does(&appeal, "refuse", &fields).await;
        assert_eq!(told.status, 409);
        told.shows("You made the decision that this is about").shows("from 2024");
        otto.does(&appeal, "refuse", &fields).await.shows("Refused");
        app.drain().await;
        let mail = app.last_mail_to("ada@example.org").text.replace("\n  ", " ");
        assert!(mail.contains("Texas Attorney General"), "{mail}");
        assert!(!mail.contains("You can appeal to us"), "{mail}");
        // Once is enough: what comes after an appeal is elsewhere.
        let sent = ada.browser.post(&path, &[("text", "Once more")]).await;
        sent.hides("Appeal against this decision");
        assert_eq!(app.cases_of(&ada.reference).await.len(), 2);
        app.mails_are("appeal_in_texas");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_briton_complains_about_what_was_done_and_is_told_by_when_it_is_looked_into(app) {
        let app = app.set_up_again(british);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["automated-decision-review"], "GB-ENG").await.confirms(&app).await;
        lets_it_stand(&dora, &ada.case, "The bill was not paid.").await;
        app.advance(Duration::days(3)).await;
        dora.signs_in(&app).await;
        otto.signs_in(&app).await;
        ada.opens_status(&app).await.shows("Complain to us").hides("Appeal against this decision");

        let complaint = objects(&app, &ada, "complaint").await;
        let row = app.cases_of(&ada.reference).await.remove(1);
        assert_eq!((row.regimes.as_str(), row.acknowledge_by.is_some()), ("uk-gdpr", true));
        assert!(app.events_of(&complaint).await.contains(&"letter-handed-over".to_owned()));
        ada.status().await.hides(">Complain to us<");
        let page = dora.opens(&complaint).await;
        page.shows("Somebody else must decide this time").hides("Approve</button>");
        assert_eq!(dora.does(&complaint, "approve", &[]).await.status, 409);
        otto.does(&complaint, "approve", &[]).await;
        let page = otto.opens(&complaint).await;
        let address = format!("/desk/cases/{complaint}/tasks/{}", page.between("/tasks/", "\""));
        let page = dora.opens(&complaint).await;
        page.hides(&address);
        let told = dora.sends(&page.text, &address, &[("text", "It was right.")]).await;
        assert_eq!(told.status, 409);
        told.shows("Somebody else must look at it").shows("It was right.");
        let page = otto.opens(&complaint).await;
        let result = [("text", "The bill was paid. Your account is open again."), ("partial", "yes")];
        otto.sends(&page.text, &address, &result).await.shows("Partly done");
        app.drain().await;
        let mail = app.last_mail_to("ada@example.org").text.replace("\n  ", " ");
        assert!(mail.contains("Information Commissioner") && !mail.contains("You can complain to us"), "{mail}");
        // Another complaint is possible when this one has its answer.
        ada.status().await.shows("Complain to us");
        app.mails_are("complaint_in_the_united_kingdom");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn after_a_mistake_a_case_is_opened_again_and_somebody_else_decides_on_the_same_clock(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "refuse", &[("ground", "legal-obligation"), ("text", WHY)]).await.shows("Refused");
        app.advance(Duration::days(10)).await;
        hanna.signs_in(&app).await;
        otto.signs_in(&app).await;
        let why = [("text", "The bills are of somebody with the same name.")];
        let told = hanna.does(&ada.case, "reopen", &why).await;
        assert_eq!(told.status, 409);
        told.shows("Somebody else must look at it").shows("the same name");
        let before = app.cases_of(&ada.reference).await.remove(0);
        otto.does(&ada.case, "reopen", &[]).await.shows("Please write this down");
        otto.does(&ada.case, "reopen", &why).await.shows("Opened again").shows("Take it up");
        app.drain().await;
        let after = app.cases_of(&ada.reference).await.remove(0);
        assert_eq!((after.state.as_str(), after.handler), ("in-review", None));
        assert_eq!((after.due, after.safe_due), (before.due, before.safe_due));
        ada.opens_status(&app).await.shows("We look at your request again").hides("the same name");

        hanna.does(&ada.case, "refuse", &[("ground", "legal-claims"), ("text", WHY)]).await.shows("You made the decision");
        otto.does(&ada.case, "take-up", &[]).await.shows("Otto Lang");
        // Nobody came to it in time, and the record says so.
        app.advance(Duration::days(40)).await;
        otto.signs_in(&app).await;
        let fields = [("ground", "legal-claims"), ("text", "A court has asked us to keep it.")];
        otto.does(&ada.case, "refuse", &fields).await.shows("Refused");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "refused");
        app.mails_are("opened_again");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
