//! Letters that go by post: printed, posted, recorded; what they ask and announce counts from then on.

use super::entering::{enters, with};
use crate::support::{Browser, Colleague, Person, TestApp, WHY_ASKED, journeys, pdf_info, pdf_text};
use chrono::Duration;
use rightsdesk::access::Scope;
use rightsdesk::case::Role;
use rightsdesk::config::Controller;
use rightsdesk::store::{self, letters};

async fn waiting(app: &TestApp) -> Vec<entity::letter::Model> {
    letters::in_states(&app.app.db.read, &[letters::BY_HAND], None, 100).await.expect("it answers")
}

async fn due(app: &TestApp, case: &str) -> String {
    let row = store::cases::by_reference(&app.app.db.read, case, None).await.expect("it answers");
    let case = store::cases::from_row(&row.expect("a case")).expect("it can be read");
    case.clock.expect("it has dates").due.last_day.to_string()
}

async fn prints(browser: &Browser, ids: &[String]) -> Vec<u8> {
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("letter", id.as_str())).collect();
    browser.post_for_file("/desk/post/print", &fields).await
}

fn plain(file: &[u8]) -> String {
    pdf_text(file).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn today(app: &TestApp) -> String {
    app.app.now().date_naive().to_string()
}

journeys! {
    async fn somebody_without_a_mailbox_is_told_by_post_and_the_clock_counts_from_the_posting(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let page = enters(&hanna, &with(&[])).await;
        let case = page.path.rsplit('/').next().expect("a reference").to_owned();
        app.drain().await;
        let page = hanna.get("/desk/post").await;
        page.shows("acknowledgement").shows(&case).shows("Print the chosen letters").shows("By post (1)");
        let ids: Vec<String> = waiting(&app).await.iter().map(|letter| letter.id.to_string()).collect();
        assert_eq!(ids.len(), 1);
        let file = prints(&hanna.browser, &ids).await;
        let text = plain(&file);
        for said in [
            "Grete Müller-Özdemir Straße des Überflusses 12 10117 Berlin",
            "We received your request on Friday 13 November 2026.",
            "14 December 2026",
            "send a letter to our address and give your reference",
            "Page 1 of",
        ] {
            assert!(text.contains(said), "{said} is not in: {text}");
        }
        assert!(!text.contains("/verify/") && !text.contains("type this code"), "no secret goes on paper: {text}");
        assert!(pdf_info(&file).contains("(A4)"));
        // Printing is not posting.
        assert_eq!(waiting(&app).await.len(), 1);
        let tracking = format!("tracking-{}", ids[0]);
        let tomorrow = (app.app.now() + Duration::days(1)).date_naive().to_string();
        let fields = [("letter", ids[0].as_str()), ("sent_on", &tomorrow), (&tracking, "RR 1234 DE")];
        let wrong = hanna.browser.post("/desk/post/sent", &fields).await;
        assert_eq!(wrong.status, 422);
        wrong.shows("Enter the day you posted them").shows("value=\"RR 1234 DE\"").shows("checked");
        let none = hanna.browser.post("/desk/post/sent", &[("sent_on", &today(&app))]).await;
        none.shows("Choose at least one letter");
        let fields = [("letter", ids[0].as_str()), ("sent_on", &today(&app)), (&tracking, "RR 1234 DE")];
        hanna.browser.post("/desk/post/sent", &fields).await.shows("No letter waits to be posted");
        hanna.opens(&case).await.shows("RR 1234 DE").shows("Letter sent another way on");
        // A second click records nothing more.
        hanna.browser.post("/desk/post/sent", &fields).await;
        let handed = app.events_of(&case).await.into_iter().filter(|kind| kind == "letter-handed-over").count();
        assert_eq!(handed, 1);

        // A question stops the clock from the day it was posted, and its words are in the letter: there is no page.
        let before = due(&app, &case).await;
        hanna.does(&case, "ask-identity", &[("text", "Which city did you order to first?"), WHY_ASKED]).await;
        app.drain().await;
        assert_eq!(due(&app, &case).await, before, "nobody was asked yet");
        let ids: Vec<String> = waiting(&app).await.iter().map(|letter| letter.id.to_string()).collect();
        let text = plain(&prints(&hanna.browser, &ids).await);
        assert!(text.contains("Which city did you order to first?"), "{text}");
        assert!(text.contains("Please send your answer to our address"), "{text}");
        app.advance(Duration::days(2)).await;
        hanna.signs_in(&app).await;
        hanna.browser.post("/desk/post/sent", &[("letter", &ids[0]), ("sent_on", &today(&app))]).await;
        hanna.opens(&case).await.shows("the time stands still");
        app.advance(Duration::days(5)).await;
        hanna.signs_in(&app).await;
        hanna.does(&case, "answer-identity", &[]).await;
        assert_ne!(due(&app, &case).await, before);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_question_taken_back_before_it_was_posted_is_not_posted(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let page = enters(&hanna, &with(&[])).await;
        let case = page.path.rsplit('/').next().expect("a reference").to_owned();
        hanna.does(&case, "ask-clarification", &[("text", "Which of our shops?")]).await;
        app.drain().await;
        assert_eq!(waiting(&app).await.len(), 2);
        hanna.does(&case, "undo-clarification", &[("text", "It stands in the letter.")]).await;
        app.drain().await;
        let left: Vec<String> = waiting(&app).await.into_iter().map(|letter| letter.duty).collect();
        assert_eq!(left, ["acknowledgement"], "there is nothing to correct");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn several_letters_are_printed_at_once_each_on_the_paper_people_have(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        enters(&hanna, &with(&[])).await;
        enters(&hanna, &with(&[
            ("residence", "US-CA"), ("name", "Joe Brown"), ("postal_address", "12 Main Street\nFresno, CA 93701"),
        ])).await;
        app.drain().await;
        let ids: Vec<String> = waiting(&app).await.iter().map(|letter| letter.id.to_string()).collect();
        assert_eq!(ids.len(), 2);
        let file = prints(&hanna.browser, &ids).await;
        let text = plain(&file);
        assert!(text.contains("Joe Brown 12 Main Street Fresno, CA 93701"), "{text}");
        assert!(text.contains("Grete Müller-Özdemir"), "{text}");
        // Who may not see a letter may not print it.
        let app = app.set_up_again(|config| {
            let other = Controller { id: "other".to_owned(), ..config.controllers[0].clone() };
            config.controllers.push(other);
        });
        let scope = Scope::Only(vec!["other".to_owned()]);
        let other = Colleague::joins_for(&app, "Otto Weg", Role::Handler, scope).await;
        other.get("/desk/post").await.shows("No letter waits");
        assert_eq!(other.browser.post("/desk/post/print", &[("letter", &ids[0])]).await.status, 404);
        let sent = [("letter", ids[0].as_str()), ("sent_on", &today(&app))];
        assert_eq!(other.browser.post("/desk/post/sent", &sent).await.status, 404);
        // An auditor reads, and records nothing.
        let auditor = Colleague::joins(&app, "Ada Prüfer", Role::Auditor).await;
        auditor.get("/desk/post").await.shows("Print the chosen letters").hides("Record the chosen letters");
        assert_eq!(auditor.browser.post("/desk/post/sent", &sent).await.status, 403);
        app.stop().await;
    }

    async fn a_letter_the_typeface_cannot_set_is_printed_from_the_browser(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let page = enters(&hanna, &with(&[("name", "王芳")])).await;
        let case = page.path.rsplit('/').next().expect("a reference").to_owned();
        app.drain().await;
        let id = waiting(&app).await[0].id.to_string();
        let page = hanna.browser.post("/desk/post/print", &[("letter", &id)]).await;
        assert_eq!(page.status, 422);
        page.shows("the typeface has no sign for a character of this letter").shows(&case);
        let page = hanna.get(&format!("/desk/cases/{case}/letters/{id}/paper")).await;
        page.shows("the typeface has no sign").shows("王芳");
        app.stop().await;
    }

    async fn who_asks_for_letters_by_post_gets_them_by_post_although_there_is_a_mailbox(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let find = [("email", "ada@example.org"), ("name", "Ada Kern"), ("postal_address", "Am Ring 3, 50667 Köln")];
        let ada = Person::asks_with(&app, &["access"], "DE", &find, "en").await.confirms(&app).await;
        ada.opens_status(&app).await.shows("How we write to you");
        let path = format!("/requests/{}/wishes", ada.reference);
        let page = ada.browser.post(&path, &[("wish", "by-post"), ("wish", "large-print")]).await;
        page.shows("How we write to you was changed").shows("By post, Large print");
        let mails = app.mails().len();
        hanna.does(&ada.case, "extend", &[("text", "Three archives must be searched by hand.")]).await;
        app.drain().await;
        assert_eq!(app.mails().len(), mails, "it goes on paper");
        let letters = waiting(&app).await;
        assert_eq!(letters.len(), 1);
        hanna.get("/desk/post").await.shows("extension").shows("Large print").shows(&ada.case);
        let file = prints(&hanna.browser, &[letters[0].id.to_string()]).await;
        let text = plain(&file);
        assert!(text.contains("Ada Kern Am Ring 3 50667 Köln"), "{text}");
        assert!(text.contains("Three archives must be searched by hand."), "{text}");
        // The code for the page still goes to the mailbox: it would be of no use on paper.
        ada.opens_status(&app).await;
        // Staff set it back, as they were told on the telephone.
        hanna.browser.post(&format!("/desk/cases/{}/wishes", ada.case), &[]).await.shows("Nothing in particular");
        hanna.does(&ada.case, "message", &[("text", "We are searching.")]).await;
        app.drain().await;
        assert!(app.last_mail_to("ada@example.org").subject.contains("message"));
        app.ledger_verifies().await;
        app.stop().await;
    }
}
