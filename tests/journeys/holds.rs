//! A legal hold stands beside every erasure it covers, and is looked at again.

use crate::support::{Colleague, Person, TestApp, hidden, journeys, tasks_on, words_of};
use chrono::Duration;
use rightsdesk::case::Role;
use sea_orm::EntityTrait;

const MATTER: &str = "Lindqvist against MiniMax, district court, 12 C 345/26.";

/// Sets a hold and answers the path of its page.
async fn sets(officer: &Colleague, fields: &[(&str, &str)]) -> String {
    let page = officer.browser.post("/desk/holds", fields).await;
    assert!(page.path.starts_with("/desk/holds/"), "{} {}", page.path, page.text);
    page.path
}

/// The open task with these words.
async fn task(colleague: &Colleague, case: &str, words: &str) -> String {
    let page = colleague.opens(case).await;
    let at = words_of(&page, case).iter().position(|known| known == words);
    tasks_on(&page, case)[at.unwrap_or_else(|| panic!("no {words} on {}", page.text))].clone()
}

async fn ledger_is_silent_about(app: &TestApp, secret: &str) {
    let rows = entity::ledger_event::Entity::find().all(&app.app.db.read).await.expect("it answers");
    assert!(rows.iter().any(|row| row.stream.starts_with("hold/")));
    for row in rows {
        let body = String::from_utf8_lossy(&row.body);
        assert!(!body.contains(secret), "{secret} in {}", row.stream);
    }
}

journeys! {
    async fn a_hold_blocks_the_erasure_of_what_it_covers_until_it_is_released(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let dana = Colleague::joins(&app, "Dana Ruiz", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        let ben = Person::asks(&app, "ben@example.com", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "approve", &[]).await;
        hanna.does(&ben.case, "approve", &[]).await;
        app.drain().await;

        // Set while the work is being done: it counts when the result is recorded.
        hanna.get("/desk/holds").await.shows("No legal hold is in force").hides("Set the hold");
        let hold = [
            ("matter", MATTER),
            ("ground", "legal-claims"),
            ("people", "Ada@Example.org\nC-100001"),
            ("category", "billing"),
            ("category", "support"),
            ("review_on", "2027-01-15"),
        ];
        assert_eq!(hanna.browser.post("/desk/holds", &hold).await.status, 403);
        let nobody = dana.browser.post("/desk/holds", &[hold[0], hold[1], ("people", ""), hold[5]]).await;
        assert_eq!(nobody.status, 422, "everybody is never meant by an empty field");
        nobody.shows("Name whom it is about").shows(MATTER);
        let past = [hold[0], hold[1], hold[2], ("review_on", "2026-11-23")];
        dana.browser.post("/desk/holds", &past).await.shows("Choose a day that is still ahead").shows(MATTER);
        let path = sets(&dana, &hold).await;
        dana.get(&path).await.shows(MATTER).shows("Ada@Example.org").shows("of 2 people").shows("in force");
        let list = hanna.get("/desk/holds").await;
        list.shows("of 2 people").shows("Dana Ruiz").shows("Friday 15 January 2027").hides("Example.org");

        let bill = task(&hanna, &ada.case, "Delete: Your bills and payments").await;
        hanna.opens(&ada.case).await.shows("A legal hold covers this. It must not be erased.");
        let erased = [("text", "Deleted."), ("came", "done")];
        let refused = hanna.does(&ada.case, &format!("tasks/{bill}"), &erased).await;
        assert_eq!(refused.status, 409);
        refused.shows("A legal hold covers this: it must not be erased").shows("GDPR art. 17(3)(e)").shows("Deleted.");
        let some = [("text", "Some."), ("came", "kept"), ("ground", "legal-claims"), ("field", "number")];
        assert_eq!(hanna.does(&ada.case, &format!("tasks/{bill}"), &some).await.status, 409, "nor a part of it");
        let other = task(&hanna, &ada.case, "Delete: Your settings").await;
        assert_eq!(hanna.does(&ada.case, &format!("tasks/{other}"), &erased).await.status, 200, "not covered");
        let bens = task(&hanna, &ben.case, "Delete: Your bills and payments").await;
        assert_eq!(hanna.does(&ben.case, &format!("tasks/{bens}"), &erased).await.status, 200, "not about him");

        // What it covers is kept on its ground, and the letter says so.
        let kept = [("text", "On hold."), ("came", "kept"), ("ground", "legal-claims")];
        hanna.does(&ada.case, &format!("tasks/{bill}"), &kept).await.shows("It is needed to make or defend a legal claim.");
        let support = task(&hanna, &ada.case, "Delete: What you and our support wrote").await;
        dana.browser.post(&path, &[("do", "release"), ("text", "")]).await.shows("Please write this down");
        dana.browser.post(&path, &[("do", "release"), ("text", "The court decided.")]).await.shows("The hold was released.");
        let page = hanna.browser.post(&path, &[("do", "release"), ("text", "Again.")]).await;
        assert_eq!(page.status, 403);
        let twice = dana.browser.post(&path, &[("do", "release"), ("text", "Again.")]).await;
        assert_eq!(twice.status, 409);
        assert_eq!(hanna.does(&ada.case, &format!("tasks/{support}"), &erased).await.status, 200, "released");

        for secret in ["Lindqvist", "12 C 345", "ada@example.org", "Example.org", "C-100001", "court decided"] {
            ledger_is_silent_about(&app, secret).await;
        }
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_hold_is_looked_at_again_when_its_day_comes(app) {
        let dana = Colleague::joins(&app, "Dana Ruiz", Role::Dpo).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let hold = [
            ("matter", MATTER),
            ("ground", "legal-obligation"),
            ("everybody", "yes"),
            ("review_on", "2026-12-01"),
        ];
        let path = sets(&dana, &hold).await;
        hanna.get("/desk/tasks").await.hides("Look at a legal hold");
        app.advance(Duration::days(8)).await;
        let letters = app.mails().len();
        assert_eq!(letters, 1, "to the data protection officer alone");
        app.mails_are("legal_hold_review");
        dana.signs_in(&app).await;
        hanna.signs_in(&app).await;
        hanna.get("/desk/tasks").await.shows("Look at a legal hold again: every kind of data, of everybody");
        dana.get("/desk/holds").await.shows("look at it now");
        let page = dana.get(&path).await;
        page.shows("The day to look at it has come.");
        assert_eq!(hidden(&page.text, "form_token").split('.').count(), 2);
        let keep = [("do", "keep"), ("text", "The audit goes on."), ("review_on", "2027-02-01")];
        dana.browser.post(&path, &keep).await.shows("It was looked at and goes on.").shows("The audit goes on.");
        hanna.get("/desk/tasks").await.hides("Look at a legal hold");

        // An opt-out or an access is no matter of a hold; an erasure of anybody is.
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "approve", &[]).await;
        app.drain().await;
        let first = tasks_on(&hanna.opens(&ada.case).await, &ada.case).remove(0);
        let erased = [("text", "Deleted."), ("came", "done")];
        let refused = hanna.does(&ada.case, &format!("tasks/{first}"), &erased).await;
        refused.shows("GDPR art. 17(3)(b)").shows("Monday 1 February 2027");
        dana.browser.post(&path, &[("do", "release"), ("text", "It is over.")]).await;
        app.advance(Duration::days(90)).await;
        let told = app.mails().iter().filter(|mail| mail.subject.contains("legal hold")).count();
        assert_eq!(told, 1, "a hold that was released reminds nobody");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
