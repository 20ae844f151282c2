//! Bad input gets a clear answer, and nothing is lost.

use crate::support::{Browser, Page, Person, TestApp, asks, hidden, journeys, link_in};
use chrono::Duration;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const EXE: &[u8] = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0";

/// Answers the first questions, up to the one about details.
async fn up_to_details(browser: &Browser) {
    for (step, fields) in [
        ("what", [("right", "access")]),
        ("who", [("capacity", "self")]),
        ("where", [("residence", "DE")]),
        ("find", [("email", "ada@example.org")]),
    ] {
        assert_eq!(browser.post(&format!("/requests/new/{step}"), &fields).await.status, 200);
    }
}

fn is_wrong(page: &Page, message: &str) {
    assert_eq!(page.status, 422, "{}", page.text);
    page.shows("There is a problem").shows(message).shows("<title>Error: ");
}

async fn submissions(app: &TestApp) -> u64 {
    use sea_orm::{EntityTrait, PaginatorTrait};
    entity::submission::Entity::find().count(&app.app.db.read).await.expect("it answers")
}

journeys! {
    async fn every_question_says_what_is_wrong_and_keeps_what_was_typed(app) {
        let browser = app.browser();
        let page = browser.post("/requests/new/what", &[]).await;
        is_wrong(&page, "Choose at least one thing you want us to do");
        let page = browser.post("/requests/new/what", &[("right", "access"), ("right", "everything")]).await;
        is_wrong(&page, "Choose from the list what you want us to do");
        page.shows("value=\"access\" checked");
        browser.post("/requests/new/what", &[("right", "access")]).await.shows("For whom are you asking?");
        let page = browser.post("/requests/new/who", &[("capacity", "parent"), ("on_behalf_of", "")]).await;
        is_wrong(&page, "Enter the name of the person you ask for");
        let page = browser.post("/requests/new/who", &[("capacity", "neighbour")]).await;
        is_wrong(&page, "Choose for whom you are asking");
        browser.post("/requests/new/who", &[("capacity", "self")]).await.shows("Where do you live?");
        for nowhere in ["", "XX", "US-ZZ", "Atlantis", "de"] {
            let page = browser.post("/requests/new/where", &[("residence", nowhere)]).await;
            is_wrong(&page, "Choose where you live");
        }
        browser.post("/requests/new/where", &[("residence", "DE")]).await.shows("How can we find");
        let page = browser.post("/requests/new/find", &[("name", "Ada Lindqvist")]).await;
        is_wrong(&page, "Enter at least one of");
        page.shows("value=\"Ada Lindqvist\"");
        for address in ["ada", "ada@", "ada@localhost", "@example.org", "ada @example.org"] {
            let fields = [("email", address), ("name", "Ada Lindqvist"), ("phone", "+49 30 23125 101")];
            let page = browser.post("/requests/new/find", &fields).await;
            is_wrong(&page, "Enter an e-mail address with all its parts");
            page.shows(&format!("value=\"{address}\"")).shows("Ada Lindqvist").shows("+49 30 23125 101");
        }
        let page = browser.post("/requests/new/find", &[("email", "ada@example.org"), ("phone", "call me")]).await;
        is_wrong(&page, "Enter a telephone number");
        browser.post("/requests/new/find", &[("email", "ada@example.org")]).await.shows("anything you want to add");
        browser.post("/requests/new/details", &[("details", "")]).await.shows("How do you want our answer?");
        let page = browser.post("/requests/new/reply", &[("reply_by", "post"), ("locale", "en")]).await;
        is_wrong(&page, "go back and give your postal address");
        let page = browser.post("/requests/new/reply", &[("reply_by", "email"), ("locale", "tlh")]).await;
        is_wrong(&page, "Choose a language");
        assert_eq!(submissions(&app).await, 0);
        app.stop().await;
    }

    async fn ten_megabytes_of_details_get_an_answer_and_the_other_answers_stay(app) {
        let browser = app.browser();
        up_to_details(&browser).await;
        let much = "All my letters since 1999. ".repeat(10 * 1024 * 1024 / 27);
        for page in [
            browser.post_files("/requests/new/details", &[("details", &much)], &[]).await,
            browser.post("/requests/new/details", &[("details", &much)]).await,
        ] {
            assert_eq!(page.status, 413);
            page.shows("There is a problem").shows("Please keep it below 20,000 letters");
            page.shows("All my letters since 1999.");
        }
        let long = "a".repeat(20_001);
        let page = browser.post_files("/requests/new/details", &[("details", &long)], &[]).await;
        is_wrong(&page, "Please keep it below 20,000 letters");
        page.shows(&long);
        browser.post("/requests/new/details", &[("details", "The letters of 1999.")]).await;
        let check = browser.post("/requests/new/reply", &[("reply_by", "email"), ("locale", "en")]).await;
        check.shows("ada@example.org").shows("The letters of 1999.").shows("Germany");
        app.stop().await;
    }

    async fn a_file_of_a_wrong_type_and_too_many_files_are_said_and_the_words_stay(app) {
        let browser = app.browser();
        up_to_details(&browser).await;
        let words = [("details", "See the picture.")];
        let page = browser.post_files("/requests/new/details", &words, &[("tool.pdf", EXE)]).await;
        is_wrong(&page, "The file tool.pdf is of a type we cannot open");
        page.shows("See the picture.");
        let page = browser.post_files("/requests/new/details", &words, &[("nothing.png", b"")]).await;
        is_wrong(&page, "The file nothing.png is empty");
        let many: Vec<(&str, &[u8])> = (0..11).map(|_| ("a.png", PNG)).collect();
        let page = browser.post_files("/requests/new/details", &words, &many).await;
        is_wrong(&page, "You can add at most 10 files");
        let large = [PNG, &vec![0; 11 * 1024 * 1024]].concat();
        let page = browser.post_files("/requests/new/details", &words, &[("scan.png", &large)]).await;
        assert_eq!(page.status, 413);
        page.shows("That was too much at once").shows("See the picture.");
        let files: [(&str, &[u8]); 2] = [("scan.png", PNG), ("note.txt", "Grüße".as_bytes())];
        let page = browser.post_files("/requests/new/details", &words, &files).await;
        page.shows("How do you want our answer?");
        let check = browser.post("/requests/new/reply", &[("reply_by", "email"), ("locale", "en")]).await;
        check.shows("File: scan.png").shows("File: note.txt").shows("See the picture.");
        browser.get("/requests/new/details?change").await.shows("scan.png").shows("See the picture.");
        app.stop().await;
    }

    async fn a_form_is_taken_only_from_our_own_pages(app) {
        let browser = app.browser();
        let form = browser.get("/requests/new/what").await;
        let token = hidden(&form.text, "form_token");
        let ours = app.origin.as_str();
        let (plain, signed) = ([("right", "access")], [("right", "access"), ("form_token", token.as_str())]);
        let path = "/requests/new/what";
        for (fields, headers, status) in [
            (&plain[..], &[][..], 403),
            (&plain, &[("sec-fetch-site", "cross-site")], 403),
            (&signed, &[("sec-fetch-site", "cross-site")], 403),
            (&signed, &[("sec-fetch-site", "same-site")], 403),
            (&signed, &[("origin", "https://evil.example")], 403),
            (&signed, &[("origin", "null")], 403),
            (&plain, &[("origin", ours)], 200),
            (&plain, &[("sec-fetch-site", "same-origin")], 200),
        ] {
            let page = app.browser().post_with(path, fields, headers).await;
            assert_eq!(page.status, status, "{fields:?} {headers:?}");
            if status == 403 {
                page.shows("We could not accept this form").shows("Nothing was changed");
            }
        }
        let page = browser.post_with(path, &signed, &[]).await;
        assert_eq!((page.status, page.path.as_str()), (200, "/requests/new/who"), "a token alone is enough");
        // The browser has a draft by now, so that the token of before is none of its pages any more.
        let old = browser.post_with("/requests/new/who", &[("capacity", "self"), ("form_token", &token)], &[]).await;
        assert_eq!(old.status, 403);
        let token = hidden(&page.text, "form_token");
        let fields = [("capacity", "self"), ("form_token", token.as_str())];
        let strangers = app.browser().post_with("/requests/new/who", &fields, &[]).await;
        assert_eq!(strangers.status, 403, "a token of another browser");
        app.clock.advance(Duration::hours(23));
        assert_eq!(browser.post_with("/requests/new/who", &fields, &[]).await.status, 200);
        app.clock.advance(Duration::hours(2));
        assert_eq!(browser.post_with("/requests/new/who", &fields, &[]).await.status, 403, "a day is over");
        let desk = app.browser().post_with("/desk/sign-in", &[("email", "x")], &[]).await;
        assert_eq!(desk.status, 403);
        desk.shows("This form could not be accepted");
        app.stop().await;
    }

    async fn what_is_typed_into_a_page_that_was_open_for_too_long_is_kept(app) {
        let browser = app.browser();
        up_to_details(&browser).await;
        app.clock.advance(Duration::hours(25));
        let page = browser.post("/requests/new/details", &[("details", "I typed this for an hour.")]).await;
        assert_eq!(page.status, 409);
        page.shows("What you typed here is kept").shows("I typed this for an hour.");
        let page = browser.post("/requests/new/details", &[("details", "I typed this for an hour.")]).await;
        page.shows("How do you want our answer?");
        let page = browser.get("/requests/check").await;
        assert_eq!(page.path, "/requests/new/what?change");
        for (step, fields) in [
            ("what", &[("change", "yes"), ("right", "access")][..]),
            ("who", &[("change", "yes"), ("capacity", "self")]),
            ("where", &[("change", "yes"), ("residence", "DE")]),
            ("find", &[("change", "yes"), ("email", "ada@example.org")]),
            ("reply", &[("change", "yes"), ("reply_by", "email"), ("locale", "en")]),
        ] {
            browser.post(&format!("/requests/new/{step}"), fields).await;
        }
        browser.get("/requests/check").await.shows("I typed this for an hour.").shows("ada@example.org");
        app.stop().await;
    }

    async fn a_request_is_sent_once_however_often_the_button_is_pressed(app) {
        let browser = app.browser();
        let find = [("email", "ada@example.org")];
        let done = asks(&browser, &["access"], "DE", &find, "en").await;
        let again = browser.post("/requests/check", &[]).await;
        assert_eq!((again.path.as_str(), again.text), ("/requests/done", done.text));
        let back = browser.get("/requests/new/details").await;
        assert_eq!(back.path, "/requests/done", "the way back leads to what became of it");
        let back = browser.post("/requests/new/details", &[("details", "One thing more")]).await;
        assert_eq!(back.path, "/requests/done");
        assert_eq!(submissions(&app).await, 1);
        // The first question begins a new request.
        browser.post("/requests/new/what", &[("right", "erasure")]).await.shows("For whom are you asking?");
        app.stop().await;
    }

    async fn scanners_that_fetch_every_link_of_a_letter_prove_nothing(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let mail = app.last_mail_to("ada@example.org");
        let scanner = app.browser();
        for address in mail.text.split_whitespace().filter(|word| word.starts_with("http")) {
            let page = scanner.get(address).await;
            assert!(page.status < 400, "{address}");
            assert_eq!(page.headers["cache-control"], "no-store");
        }
        // One that presses buttons, too, but comes from nowhere.
        let token = link_in(&mail).rsplit('/').next().expect("a token").to_owned();
        let pressed = scanner.post_with("/verify", &[("token", &token)], &[]).await;
        assert_eq!(pressed.status, 403);
        assert!(!app.events_of(&ada.case).await.contains(&"identifier-proven".to_owned()));
        ada.confirms(&app).await;
        app.stop().await;
    }

    async fn what_is_not_there_is_said_in_the_readers_language(app) {
        let browser = app.browser();
        for path in ["/nowhere", "/requests/hello", "/requests/RD-OOOO-1111", "/requests/new/everything"] {
            let page = browser.get(path).await;
            assert_eq!(page.status, 404, "{path}");
            page.shows("There is no such page");
        }
        let page = browser.get("/requests?reference=hello").await;
        assert_eq!(page.status, 422);
        page.shows("Enter the reference as it stands in our e-mail").shows("value=\"hello\"");
        browser.get("/requests?reference=rd2222%203333").await.shows("First we need to know that it is you");
        let over = browser.get("/verify/not-a-token").await;
        assert_eq!(over.status, 410);
        over.shows("Your request is safe");
        browser.get("/language/de?back=//evil.example/").await;
        browser.get("/nowhere").await.shows("Diese Seite gibt es nicht");
        assert_eq!(browser.get("/desk").await.path, "/desk/sign-in");
        app.stop().await;
    }
}
