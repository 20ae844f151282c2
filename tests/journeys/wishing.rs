//! Large print and easy words, for who asked for them.

use super::entering::{enters, with};
use crate::support::{Colleague, TestApp, WHY_ASKED, journeys, pdf_words, reference_on};
use rightsdesk::case::Role;
use rightsdesk::store::letters;

/// Asks by the portal with wishes; answers the references of request and case.
async fn asks(app: &TestApp, right: &str, wishes: &[&str], locale: &str) -> (String, String) {
    let browser = app.browser();
    for (step, fields) in [
        ("what", vec![("right", right)]),
        ("who", vec![("capacity", "self")]),
        ("where", vec![("residence", "DE")]),
        ("find", vec![("email", "ada@example.org")]),
        ("details", vec![]),
    ] {
        browser.post(&format!("/requests/new/{step}"), &fields).await;
    }
    browser.get("/requests/new/reply").await.shows(match locale {
        "de" => "Do you need it differently? (optional)",
        _ => "Easy words and short sentences",
    });
    let mut reply = vec![("reply_by", "email"), ("locale", locale)];
    reply.extend(wishes.iter().map(|wish| ("wish", *wish)));
    let page = browser.post("/requests/new/reply", &reply).await;
    for wish in wishes {
        page.shows(if *wish == "easy-read" { "Easy words" } else { "Large print" });
    }
    let done = browser.post("/requests/check", &[]).await;
    let reference = reference_on(&done);
    app.drain().await;
    let case = app.cases_of(&reference).await[0].reference.clone();
    (reference, case)
}

async fn confirms(app: &TestApp) {
    let link = crate::support::link_in(&app.last_mail_to("ada@example.org"));
    let token = link.rsplit('/').next().expect("a token").to_owned();
    app.browser().post("/verify", &[("token", &token)]).await;
    app.drain().await;
}

journeys! {
    async fn letters_in_easy_words_say_what_the_law_asks_in_english(app) {
        let (_, case) = asks(&app, "erasure", &["easy-read"], "en").await;
        confirms(&app).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        hanna.opens(&case).await.shows("This person asked for easy words: write short sentences.");
        hanna.does(&case, "ask-identity", &[("text", "What is your customer number?"), WHY_ASKED]).await;
        app.drain().await;
        hanna.does(&case, "answer-identity", &[]).await;
        hanna.does(&case, "ask-clarification", &[("text", "Do you mean all of it?")]).await;
        app.drain().await;
        hanna.does(&case, "answer-clarification", &[]).await;
        hanna.does(&case, "extend", &[("text", "We must look in three places.")]).await;
        app.drain().await;
        hanna.does(&case, "refuse", &[("ground", "legal-obligation"), ("text", "We must keep bills for ten years.")]).await;
        app.drain().await;
        app.mails_are("easy_words");
        app.stop().await;
    }

    async fn letters_in_easy_words_say_what_the_law_asks_in_german(app) {
        let (_, case) = asks(&app, "erasure", &["easy-read"], "de").await;
        confirms(&app).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        hanna.does(&case, "extend", &[("text", "Wir müssen an drei Orten suchen.")]).await;
        app.drain().await;
        hanna.does(&case, "refuse", &[("ground", "legal-obligation"), ("text", "Wir müssen Rechnungen zehn Jahre behalten.")]).await;
        app.drain().await;
        app.mails_are("easy_words_in_german");
        app.stop().await;
    }

    async fn a_letter_without_easy_words_waits_until_staff_wrote_them(app) {
        let (_, case) = asks(&app, "inquiry", &["easy-read", "large-print"], "en").await;
        confirms(&app).await;
        assert!(app.last_mail_to("ada@example.org").html.contains("font-size:24px"), "large print in the mail, too");
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let answer = [("text", "The data retention schedule applies.")];
        assert_eq!(dora.does(&case, "answer", &answer).await.status, 200);
        let mails = app.mails().len();
        app.drain().await;
        assert_eq!(app.mails().len(), mails, "it does not go in ordinary words");
        hanna.get("/desk/tasks").await.shows("A letter must be written in easy words").shows(&case);
        let page = hanna.opens(&case).await;
        page.shows("waits for easy words").shows("The letter in easy words").shows("The data retention schedule applies.");
        let path = page.between("<form method=\"post\" action=\"", "/rewrite");
        let path = format!("{}/rewrite", path.rsplit('"').next().expect("a path"));
        let empty = hanna.browser.post(&path, &[("text", " ")]).await;
        assert_eq!(empty.status, 422);
        empty.shows("Please write this down");
        let easy = "Hello,\n\nwe looked at your question. We keep your data for two years. Then we delete it.";
        hanna.browser.post(&path, &[("text", easy)]).await.shows("waits to be sent");
        // Another click, with other words, comes too late.
        hanna.browser.post(&path, &[("text", "Something else.")]).await;
        app.drain().await;
        let mail = app.last_mail_to("ada@example.org");
        let said = mail.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("Then we delete it.") && !said.contains("schedule"), "{said}");
        hanna.get("/desk/tasks").await.hides(&case);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn large_print_by_post_is_printed_large(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        enters(&hanna, &with(&[("wish", "large-print")])).await;
        enters(&hanna, &with(&[])).await;
        app.drain().await;
        let waiting = letters::in_states(&app.app.db.read, &[letters::BY_HAND], None, 9).await.expect("it answers");
        let mut heights = Vec::new();
        for letter in waiting {
            let file = hanna.browser.post_for_file("/desk/post/print", &[("letter", &letter.id.to_string())]).await;
            let words = pdf_words(&file);
            let (_, [_, y0, _, y1]) = words.iter().find(|(word, _)| word == "running.").expect("the word");
            heights.push(y1 - y0);
        }
        assert!(heights[0] > heights[1] * 1.6, "{heights:?}");
        app.stop().await;
    }
}
