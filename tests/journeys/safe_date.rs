//! Between the safe date and the last lawful day, and how fast the organisation is beside both.

use crate::support::{Colleague, Person, WHY_ASKED, journeys};
use chrono::Duration;
use rightsdesk::case::Role;

const WHY: &str = "The archive was closed over the holidays.";
const REFUSAL: [(&str, &str); 2] =
    [("ground", "unfounded-or-excessive"), ("text", "You asked the same last week.")];

journeys! {
    async fn after_the_safe_date_the_dpo_writes_down_why_before_anybody_answers(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let dana = Colleague::joins(&app, "Dana Ruiz", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        app.advance(Duration::days(5)).await;
        hanna.signs_in(&app).await;
        let question = [("text", "Which month did you open your account in?"), WHY_ASKED];
        hanna.does(&ada.case, "ask-identity", &question).await;
        app.drain().await;
        app.advance(Duration::days(4)).await;
        hanna.signs_in(&app).await;
        // Whether the question stopped the time is disputed: the safe date is the one without it.
        let page = hanna.does(&ada.case, "answer-identity", &[]).await;
        page.shows("Monday 28 December 2026").shows("Wednesday 23 December 2026");
        app.advance(Duration::days(22)).await;
        hanna.signs_in(&app).await;
        dana.signs_in(&app).await;
        let page = hanna.opens(&ada.case).await;
        page.hides("/accept-risk\"").shows("Only a data protection officer or an administrator may do this");
        let refused = hanna.does(&ada.case, "refuse", &REFUSAL).await;
        assert_eq!(refused.status, 409);
        refused.shows("The safe date, Wednesday 23 December 2026, has passed").shows(REFUSAL[1].1);
        let told = hanna.does(&ada.case, "accept-risk", &[("text", WHY)]).await;
        assert_eq!(told.status, 409);
        let refused = dana.does(&ada.case, "refuse", &REFUSAL).await;
        assert_eq!(refused.status, 409, "the reason is a record of its own");
        let missing = dana.does(&ada.case, "accept-risk", &[("text", "")]).await;
        assert_eq!(missing.status, 422);

        let page = dana.does(&ada.case, "accept-risk", &[("text", WHY)]).await;
        page.shows("An answer after the safe date was allowed").shows(WHY).shows("Dana Ruiz");
        hanna.does(&ada.case, "refuse", &REFUSAL).await.shows("Refused").hides("Closed after the last lawful day");
        let status = ada.opens_status(&app).await;
        assert!(!status.text.contains(WHY), "staff's reasons are for staff");
        let ledger = rightsdesk::store::ledger::events(&app.app.db.read, &stream(&app, &ada.case).await).await;
        let accepted = ledger.expect("readable").into_iter().find(|event| event.kind == "risk-accepted");
        assert!(!String::from_utf8_lossy(&accepted.expect("it is on record").body).contains("archive"));
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_withdrawal_is_never_hindered_and_after_the_last_day_nobody_needs_leave(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let question = [("text", "Which month did you open your account in?"), WHY_ASKED];
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let ben = Person::asks(&app, "ben@example.com", &["access"], "DE").await.confirms(&app).await;
        for case in [&ada.case, &ben.case] {
            hanna.does(case, "ask-identity", &question).await;
        }
        app.drain().await;
        app.advance(Duration::days(4)).await;
        hanna.signs_in(&app).await;
        for case in [&ada.case, &ben.case] {
            hanna.does(case, "answer-identity", &[]).await;
        }
        app.advance(Duration::days(28)).await;
        ada.opens_status(&app).await;
        ada.browser.post(&format!("/requests/{}/{}/withdraw", ada.reference, ada.case), &[]).await;
        assert_eq!(app.state_of(&ada.case).await, "withdrawn");
        hanna.signs_in(&app).await;
        assert_eq!(hanna.does(&ben.case, "refuse", &REFUSAL).await.status, 409);
        app.advance(Duration::days(10)).await;
        hanna.signs_in(&app).await;
        hanna.does(&ben.case, "refuse", &REFUSAL).await.shows("Closed after the last lawful day");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn the_page_shows_the_organisations_own_target_and_how_long_an_answer_waits(app) {
        let app = app.set_up_again(|config| {
            config.targets.insert("access".to_owned(), 14);
            config.targets.insert("erasure".to_owned(), 300);
        });
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        let page = hanna.opens(&ada.case).await;
        page.shows("Our own target: Monday 7 December 2026, in 14 days").shows("Wednesday 23 December 2026");
        hanna.get("/desk").await.shows("our target 7 Dec 2026");
        let erasure = app.cases_of(&ada.reference).await[1].reference.clone();
        hanna.opens(&erasure).await.hides("Our own target");
        assert!(!ada.opens_status(&app).await.text.contains("Our own target"), "the person is told the law's date");

        hanna.does(&ada.case, "take-up", &[]).await;
        hanna.does(&ada.case, "approve", &[]).await;
        app.drain().await;
        hanna.opens(&ada.case).await.shows("The answer has been ready since Monday 23 November 2026. It waits");
        app.advance(Duration::days(3)).await;
        hanna.signs_in(&app).await;
        hanna.opens(&ada.case).await.shows("It has waited for its release for 3 days.");
        let package = hanna.get(&format!("/desk/cases/{}/package", ada.case)).await;
        for item in package.text.split("id=\"item-").skip(1).filter_map(|rest| rest.split('"').next()) {
            let path = format!("/desk/cases/{}/items/{item}", ada.case);
            let form = hanna.opens(&ada.case).await;
            hanna.sends(&form.text, &path, &[("do", "review")]).await;
        }
        hanna.does(&ada.case, "release", &[]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        let page = hanna.opens(&ada.case).await;
        page.shows("The answer was released on Thursday 26 November 2026. It was ready 3 days before that.");
        page.hides("Our own target");
        app.stop().await;
    }
}

async fn stream(app: &crate::support::TestApp, case: &str) -> String {
    let row = rightsdesk::store::cases::by_reference(&app.app.db.read, case, None).await.expect("it answers");
    format!("case/{}", row.expect("a case").id)
}
