//! A person whose language we have no words in.

use super::{Api, ada, token};
use crate::support::{Colleague, all_mails, code_in, journeys};
use rightsdesk::access::TokenScope;
use rightsdesk::case::Role;
use rightsdesk::casework::Desk;
use rightsdesk::store::{self, letters};

/// What no letter changes, as a translator would write it between other words.
fn translated(original: &str) -> String {
    let kept = rightsdesk::notices::must_stay(original).join(" ");
    format!("Dzień dobry,\n\nprośba trwa dłużej. {kept}")
}

journeys! {
    async fn a_letter_in_a_language_we_have_no_words_in_waits_for_its_translation(test) {
        let hanna = Colleague::joins(&test, "Hanna Vogt", Role::Handler).await;
        let api = Api::of(&test);
        let all = token(&test, TokenScope::All, None).await;
        let mut body = ada(&["access"]);
        body["locale"] = "pl-PL".into();
        let answer = api.post(&all, &body).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        let case = answer.json()["cases"][0]["reference"].as_str().expect("a reference").to_owned();
        test.drain().await;

        // The acknowledgement goes at once: it says that it is not in the language that was asked for.
        let first = test.last_mail_to("ada@example.org");
        assert!(first.text.contains("You asked for another language"), "{}", first.text);
        assert!(first.html.contains("<html lang=\"en\">"));
        let reference = answer.json()["submission"].as_str().expect("a reference").to_owned();
        let browser = test.browser();
        let proof = code_in(&first);
        browser.post(&format!("/requests/{reference}/confirm"), &[("code", &proof)]).await;

        let why = "Three archives must be searched.";
        hanna.does(&case, "extend", &[("text", why)]).await.shows("Extended.").shows("pl-PL");
        test.drain().await;
        assert_eq!(test.mails().len(), 1, "nothing goes in English:\n{}", all_mails(&test.mails(), ""));
        let page = hanna.opens(&case).await;
        page.shows("waits for its translation").shows("Everything here must stand in it unchanged");
        page.shows("Translate a letter");
        hanna.get("/desk/tasks").await.shows("Translate a letter").shows(&case);

        let row = store::cases::by_reference(&test.app.db.read, &case, None).await.unwrap().expect("a case");
        let rows = letters::of_submission(&test.app.db.read, row.submission_id).await.unwrap();
        let letter = rows.into_iter().find(|letter| letter.duty == "extension").expect("it waits");
        let path = format!("/desk/cases/{case}/letters/{}/translation", letter.id);
        let submission = store::submissions::get(&test.app.db.read, row.submission_id).await.unwrap();
        let desk = Desk::open(&test.app, &submission.expect("it is there")).expect("its key");
        let original = desk.read_letter(&letter).expect("it was sealed").text;
        let subject = format!("Prośba {reference} trwa dłużej");
        let whole = translated(&original);
        for (subject, text, said) in [
            ("", whole.as_str(), "Enter the subject"),
            (subject.as_str(), "", "Enter the letter and its subject"),
            (subject.as_str(), original.as_str(), "Enter the letter and its subject"),
            (subject.as_str(), "Dzień dobry, trwa dłużej.", "Something is missing"),
            ("Prośba trwa dłużej", whole.as_str(), "Something is missing"),
        ] {
            let wrong = hanna.browser.post(&path, &[("value", subject), ("text", text)]).await;
            assert_eq!(wrong.status, 422, "{said}");
            wrong.shows(said);
        }
        test.drain().await;
        assert_eq!(test.mails().len(), 1);

        let page = hanna.browser.post(&path, &[("value", &subject), ("text", &whole)]).await;
        page.shows("waits to be sent").hides("Everything here must stand in it unchanged");
        test.drain().await;
        let mail = test.last_mail_to("ada@example.org");
        assert_eq!((mail.subject.as_str(), test.mails().len()), (subject.as_str(), 2));
        assert!(mail.text.contains("prośba trwa dłużej") && mail.html.contains("<html lang=\"pl-PL\">"));
        hanna.get("/desk/tasks").await.hides(&case);
        hanna.opens(&case).await.shows("Letter sent: extension").shows("A task needs nobody any more");
        // Sent once, whatever is posted now.
        hanna.browser.post(&path, &[("value", &subject), ("text", &whole)]).await;
        test.drain().await;
        assert_eq!(test.mails().len(), 2);
        test.ledger_verifies().await;
        test.stop().await;
    }
}
