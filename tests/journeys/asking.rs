//! Somebody asks, in a browser without scripts.

use crate::support::{Browser, Page, TestApp, code_in, journeys, link_in};

/// Fills in the form page by page and sends it; answers the confirmation page.
pub async fn asks(
    browser: &Browser,
    rights: &[&str],
    residence: &str,
    find: &[(&str, &str)],
    locale: &str,
) -> Page {
    let chosen: Vec<(&str, &str)> = rights.iter().map(|right| ("right", *right)).collect();
    browser.get("/requests/new").await.shows("What do you want us to do?");
    browser.post("/requests/new/what", &chosen).await.shows("For whom are you asking?");
    browser.post("/requests/new/who", &[("capacity", "self")]).await.shows("Where do you live?");
    browser
        .post("/requests/new/where", &[("residence", residence)])
        .await
        .shows("How can we find your information?");
    browser.post("/requests/new/find", find).await.shows("Is there anything you want to add?");
    browser.post("/requests/new/details", &[("details", "")]).await.shows("How do you want our answer?");
    let check = browser.post("/requests/new/reply", &[("reply_by", "email"), ("locale", locale)]).await;
    check.shows("Check your answers");
    browser.post("/requests/check", &[]).await
}

/// The reference on a confirmation page.
pub fn reference_on(page: &Page) -> String {
    page.between("<p class=\"reference\">", "</p>")
}

/// Asks for a code by mail and opens the status page with it.
pub async fn opens_status(app: &TestApp, browser: &Browser, reference: &str, address: &str) -> Page {
    browser.post(&format!("/requests/{reference}/code"), &[]).await.shows("a code is on its way");
    app.drain().await;
    let code = code_in(&app.last_mail_to(address));
    browser.post(&format!("/requests/{reference}/open"), &[("code", &code)]).await
}

journeys! {
    async fn an_access_request_is_confirmed_and_shows_its_date(app) {
        let browser = app.browser();
        let find = [("email", "ada@example.org"), ("name", "Ada Lindqvist"), ("customer_id", "C-100001")];
        let done = asks(&browser, &["access", "erasure"], "DE", &find, "en").await;
        done.shows("We have your request").shows("Wednesday 23 December 2026").shows("One month later is");
        let reference = reference_on(&done);
        app.drain().await;
        assert_eq!(app.mails().len(), 1, "one acknowledgement for the whole submission");
        let mail = app.last_mail_to("ada@example.org");
        for typed in ["Ada", "Lindqvist", "C-100001"] {
            assert!(!mail.text.contains(typed) && !mail.html.contains(typed), "nothing typed is repeated: {typed}");
        }
        let link = link_in(&mail);
        let page = browser.get(&link).await;
        page.shows("Is this address yours?");
        let again = browser.get(&link).await;
        again.shows("Is this address yours?");
        let token = link.rsplit('/').next().unwrap().to_owned();
        let confirmed = browser.post("/verify", &[("token", &token)]).await;
        confirmed.shows("your address is confirmed");
        assert!(!confirmed.path.contains(&token));
        browser.post("/verify", &[("token", &token)]).await.shows("does not work any more");
        let status = opens_status(&app, &browser, &reference, "ada@example.org").await;
        status.shows("It was shown that an address").shows("Wednesday 23 December 2026");
        insta::allow_duplicates! { insta::assert_snapshot!("acknowledgement_in_english", app.mails_as_text()) };
        app.stop().await;
    }
}
