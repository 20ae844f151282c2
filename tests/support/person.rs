//! Somebody who asks, in a browser without scripts.

use super::{Browser, Page, TestApp, code_in, link_in};

/// Somebody who asked, with a browser of their own.
pub struct Person {
    pub browser: Browser,
    pub email: String,
    /// Of the whole request.
    pub reference: String,
    /// Of its first case.
    pub case: String,
    /// The page that said that the request arrived.
    pub done: Page,
}

impl Person {
    /// Asks for themselves, in English, by e-mail.
    pub async fn asks(app: &TestApp, email: &str, rights: &[&str], residence: &str) -> Self {
        Person::asks_with(app, rights, residence, &[("email", email)], "en").await
    }

    /// Asks with more than an address, and in a language.
    pub async fn asks_with(
        app: &TestApp,
        rights: &[&str],
        residence: &str,
        find: &[(&str, &str)],
        locale: &str,
    ) -> Self {
        let browser = app.browser();
        let done = asks(&browser, rights, residence, find, locale).await;
        let reference = reference_on(&done);
        let case = app.cases_of(&reference).await[0].reference.clone();
        let email =
            find.iter().find(|(field, _)| *field == "email").map_or("", |(_, email)| email).to_owned();
        app.drain().await;
        Person { browser, email, reference, case, done }
    }

    /// Presses the button behind the link of the acknowledgement.
    pub async fn confirms(self, app: &TestApp) -> Self {
        let link = link_in(&app.last_mail_to(&self.email));
        let token = link.rsplit('/').next().expect("a token").to_owned();
        let page = self.browser.post("/verify", &[("token", &token)]).await;
        assert_eq!(page.path, "/verify/confirmed/yes", "{}", page.text);
        app.drain().await;
        self
    }

    /// Opens the status page with a fresh code from the mailbox.
    pub async fn opens_status(&self, app: &TestApp) -> Page {
        let path = format!("/requests/{}", self.reference);
        let sent = self.browser.post(&format!("{path}/code"), &[]).await;
        assert_eq!(sent.status, 200, "{}", sent.text);
        app.drain().await;
        let code = code_in(&app.last_mail_to(&self.email));
        let page = self.browser.post(&format!("{path}/open"), &[("code", &code)]).await;
        assert_eq!(page.path, path, "{}", page.text);
        page
    }

    /// The status page, once it is open.
    pub async fn status(&self) -> Page {
        self.browser.get(&format!("/requests/{}", self.reference)).await
    }

    /// Writes a message on the status page.
    pub async fn writes(&self, text: &str) -> Page {
        self.browser.post(&format!("/requests/{}/message", self.reference), &[("text", text)]).await
    }
}

/// Fills in the form page by page and sends it; answers the confirmation page.
pub async fn asks(
    browser: &Browser,
    rights: &[&str],
    residence: &str,
    find: &[(&str, &str)],
    locale: &str,
) -> Page {
    let words = find.iter().find(|(field, _)| *field == "details").map_or("", |(_, words)| words);
    let find: Vec<(&str, &str)> = find.iter().copied().filter(|(field, _)| *field != "details").collect();
    let chosen: Vec<(&str, &str)> = rights.iter().map(|right| ("right", *right)).collect();
    let first = browser.get("/requests/new").await;
    assert_eq!(first.path, "/requests/new/what");
    let entry = [("wrong_1", "My name is Linquist"), ("right_1", "Lindqvist")];
    let corrects = rights.contains(&"rectification");
    let after_find = if corrects { "new/correct" } else { "new/details" };
    for (step, fields, next) in [
        ("what", chosen.as_slice(), "new/who"),
        ("who", &[("capacity", "self")], "new/where"),
        ("where", &[("residence", residence)], "new/find"),
        ("find", find.as_slice(), after_find),
        ("correct", &entry, "new/details"),
        ("details", &[("details", words)], "new/reply"),
        ("reply", &[("reply_by", "email"), ("locale", locale)], "check"),
    ] {
        if step == "correct" && !corrects {
            continue;
        }
        let page = browser.post(&format!("/requests/new/{step}"), fields).await;
        assert_eq!(page.path, format!("/requests/{next}"), "{}", page.text);
    }
    let done = browser.post("/requests/check", &[]).await;
    assert_eq!(done.path, "/requests/done", "{}", done.text);
    done
}

/// The reference on a confirmation page.
pub fn reference_on(page: &Page) -> String {
    page.between("<p class=\"reference\">", "</p>")
}
