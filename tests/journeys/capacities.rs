//! Somebody asks for another person: what lets them is asked for one question a page, and seen by staff before anything goes.

use crate::support::{Browser, Colleague, Page, TestApp, journeys, reference_on};
use rightsdesk::case::Role;

/// Fills in the form for somebody else, with what this capacity is asked, and sends it; answers the case.
async fn asks_as(
    app: &TestApp,
    browser: &Browser,
    capacity: &str,
    residence: &str,
    more: &[(&str, &str, &str)],
) -> String {
    browser.post("/requests/new/what", &[("right", "access")]).await;
    let who = [("capacity", capacity), ("on_behalf_of", "Ada Lindqvist")];
    let mut page = browser.post("/requests/new/who", &who).await;
    for (step, field, value) in more {
        assert_eq!(page.path, format!("/requests/new/{step}"), "{}", page.text);
        page = browser.post(&format!("/requests/new/{step}"), &[(*field, *value)]).await;
    }
    for (step, fields) in [
        ("where", &[("residence", residence)][..]),
        ("find", &[("email", "asker@example.net")]),
        ("details", &[]),
        ("reply", &[("reply_by", "email"), ("locale", "en")]),
    ] {
        assert_eq!(page.path, format!("/requests/new/{step}"), "{}", page.text);
        page = browser.post(&format!("/requests/new/{step}"), fields).await;
    }
    assert_eq!(page.path, "/requests/check");
    let done = browser.post("/requests/check", &[]).await;
    app.drain().await;
    app.cases_of(&reference_on(&done)).await[0].reference.clone()
}

async fn saw(hanna: &Colleague, case: &str, what: &str, holds: bool) -> Page {
    let fields = [("what", what), ("text", "Seen at the counter."), ("do", if holds { "yes" } else { "no" })];
    hanna.does(case, "capacity", &fields).await
}

async fn proves_adas_number(hanna: &Colleague, case: &str) {
    let fields = [("kind", "customer-id"), ("value", "C-100001"), ("text", "On the contract they showed.")];
    hanna.does(case, "prove", &fields).await;
}

const PARENT: [(&str, &str, &str); 3] = [
    ("authority", "authority", "I am her mother; I have her birth certificate."),
    ("child", "childs_age", "9"),
    ("agree", "others_agree", "no"),
];

journeys! {
    async fn a_parent_is_asked_one_question_a_page_and_a_conflict_goes_to_the_dpo(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let browser = app.browser();
        browser.post("/requests/new/what", &[("right", "access")]).await;
        let who = [("capacity", "parent"), ("on_behalf_of", "Ada Lindqvist")];
        browser.post("/requests/new/who", &who).await.shows("How can you show that you are the parent?");
        let empty = browser.post("/requests/new/authority", &[("authority", "")]).await;
        assert_eq!(empty.status, 422);
        empty.shows("Write what lets you ask for them");
        browser.post("/requests/new/authority", &[("authority", "I am her mother.")]).await.shows("How old is the child?");
        browser.post("/requests/new/child", &[("childs_age", "nine")]).await.shows("in years, such as 9");
        browser.post("/requests/new/child", &[("childs_age", "9")]).await.shows("Does everybody who looks after the child agree?");

        let case = asks_as(&app, &app.browser(), "parent", "DE", &PARENT).await;
        let page = hanna.opens(&case).await;
        page.shows("I am her mother; I have her birth certificate.").shows("No, or I am not sure");
        page.shows("Germany: ask for the child").shows("GDPR art. 8(1)").shows("Not compared with the law yet");
        proves_adas_number(&hanna, &case).await;
        let refused = hanna.does(&case, "approve", &[]).await;
        assert_eq!(refused.status, 409);
        refused.shows("Record what was seen first: that they are the parent or the guardian; that nobody");
        let bare = hanna.does(&case, "capacity", &[("what", "standing"), ("text", ""), ("do", "yes")]).await;
        assert_eq!(bare.status, 422);
        saw(&hanna, &case, "standing", true).await.shows("Seen: that they are the parent");
        saw(&hanna, &case, "childs-view", true).await;
        saw(&hanna, &case, "no-conflict", false).await.shows("only a data protection officer decides");
        assert_eq!(hanna.does(&case, "approve", &[]).await.status, 409);
        let dora = Colleague::joins(&app, "Dora Prinz", Role::Dpo).await;
        dora.does(&case, "approve", &[]).await.shows("Being worked on");
        app.drain().await;
        dora.get(&format!("/desk/cases/{case}/package")).await.shows("C-100001");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn executor_agent_and_attorney_are_asked_what_their_capacity_needs(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        for (capacity, residence, question, law) in [
            ("executor", "FR", "When did the person die", "Loi Informatique et Libertés art. 85"),
            ("executor", "DE", "When did the person die", "recital 27"),
            ("executor", "DK", "When did the person die", "For 10 years after the death"),
            ("agent", "DE", "How can you show that the person let you ask", "No law of this request lets us ask the person directly"),
            ("attorney", "DE", "Where are you admitted", "the mandate they were given"),
        ] {
            let browser = app.browser();
            browser.post("/requests/new/what", &[("right", "access")]).await;
            let who = [("capacity", capacity), ("on_behalf_of", "Ada Lindqvist")];
            browser.post("/requests/new/who", &who).await.shows(question);
            let more = [("authority", "authority", "My papers are in order.")];
            let case = asks_as(&app, &app.browser(), capacity, residence, &more).await;
            proves_adas_number(&hanna, &case).await;
            hanna.opens(&case).await.shows(law);
            assert_eq!(hanna.does(&case, "approve", &[]).await.status, 409, "{capacity}");
            let needed: &[&str] = match capacity {
                "executor" => &["death", "entitled"],
                "agent" => &["permission"],
                _ => &["admission", "mandate"],
            };
            for what in needed {
                saw(&hanna, &case, what, true).await;
            }
            if capacity == "agent" {
                let direct = saw(&hanna, &case, "confirmed", true).await;
                assert_eq!(direct.status, 409, "the GDPR lets nobody go round the agent");
            }
            hanna.does(&case, "approve", &[]).await.shows("Being worked on");
        }
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn who_asks_for_themselves_after_all_is_not_asked_more(app) {
        let browser = app.browser();
        browser.post("/requests/new/what", &[("right", "access")]).await;
        let who = [("capacity", "parent"), ("on_behalf_of", "Ada Lindqvist")];
        browser.post("/requests/new/who", &who).await.shows("the parent?");
        browser.post("/requests/new/who", &[("capacity", "self")]).await.shows("Where do you live?");
        app.stop().await;
    }
}
