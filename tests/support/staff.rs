//! Somebody who answers: a browser that is signed in at the desk.

use super::{Browser, Page, TestApp};
use rightsdesk::access::{self, Scope};
use rightsdesk::case::Role;
use uuid::Uuid;

/// What staff write down beside a question about identity.
pub const WHY_ASKED: (&str, &str) = ("why", "The account is two days old and asks for everything.");

const PASSWORD: &str = "a long enough passphrase";

/// A staff member with a browser of their own.
pub struct Colleague {
    pub id: Uuid,
    pub browser: Browser,
    email: String,
    secret: String,
}

impl Colleague {
    /// Somebody new in a role, who sees every case and is signed in.
    pub async fn joins(app: &TestApp, name: &str, role: Role) -> Self {
        Colleague::joins_for(app, name, role, Scope::All).await
    }

    /// Somebody new in a role and a scope, who is signed in.
    pub async fn joins_for(app: &TestApp, name: &str, role: Role, scope: Scope) -> Self {
        let first = name.split(' ').next().unwrap_or(name).to_lowercase();
        let email = format!("{first}@desk.example");
        let secret = access::new_totp_secret(&app.app.random);
        let id = access::create(&app.app, &email, name, role, scope, PASSWORD, &secret).await;
        let colleague = Colleague { id: id.expect("somebody new"), browser: app.browser(), email, secret };
        colleague.signs_in(app).await;
        colleague
    }

    /// The same colleague at an installation that was set up again.
    pub async fn at(&self, app: &TestApp) -> Self {
        app.clock.advance(chrono::Duration::minutes(1));
        let (email, secret) = (self.email.clone(), self.secret.clone());
        let colleague = Colleague { id: self.id, browser: app.browser(), email, secret };
        colleague.signs_in(app).await;
        colleague
    }

    /// Signs in with the code of this moment.
    pub async fn signs_in(&self, app: &TestApp) {
        let code = totp_code(app, &self.secret);
        let fields = [("email", self.email.as_str()), ("password", PASSWORD), ("code", &code)];
        let page = self.browser.post("/desk/sign-in", &fields).await;
        assert_eq!(page.path, "/desk", "{}", page.text);
    }

    pub async fn get(&self, path: &str) -> Page {
        self.browser.get(path).await
    }

    pub async fn opens(&self, case: &str) -> Page {
        let page = self.get(&format!("/desk/cases/{case}")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        page
    }

    /// Puts on record that a customer number is the person's, as two pieces of knowledge are wanted where they live.
    pub async fn proves_number(&self, case: &str, number: &str) {
        let fields =
            [("kind", "customer-id"), ("value", number), ("text", "They named their last two orders.")];
        let page = self.does(case, "prove", &fields).await;
        assert_eq!(page.status, 200, "{}", page.text);
    }

    /// Opens a case and presses a button of its page.
    pub async fn does(&self, case: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.opens(case).await;
        self.sends(&page.text, &format!("/desk/cases/{case}/{action}"), fields).await
    }

    /// Sends a form of a page that was opened before, with what the page put into it.
    pub async fn sends(&self, form: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let (version, key) = (hidden(form, "version"), hidden(form, "key"));
        let mut all = vec![("version", version.as_str()), ("key", key.as_str())];
        all.extend_from_slice(fields);
        self.browser.post(path, &all).await
    }
}

/// What a page put into a hidden field.
pub fn hidden(page: &str, field: &str) -> String {
    let before = format!("name=\"{field}\" value=\"");
    let start = page.find(&before).unwrap_or_else(|| panic!("no field {field} in:\n{page}")) + before.len();
    page[start..].split('"').next().expect("a value").to_owned()
}

/// The code an authenticator app shows at the test's time.
pub fn totp_code(app: &TestApp, secret: &str) -> String {
    super::totp(secret, app.app.now())
}

/// Ids of the open tasks on a case page, in order.
pub fn tasks_on(page: &Page, case: &str) -> Vec<String> {
    let before = format!("action=\"/desk/cases/{case}/tasks/");
    let parts = page.text.split(&before).skip(1);
    parts.map(|part| part.split('"').next().unwrap_or_default().to_owned()).collect()
}

/// What each open task asks, in order.
pub fn words_of(page: &Page, case: &str) -> Vec<String> {
    let before = format!("action=\"/desk/cases/{case}/tasks/");
    let parts: Vec<&str> = page.text.split(&before).collect();
    let heading =
        |part: &&str| part.rsplit("<h3>").next().and_then(|h| h.split(" <span").next()).map(str::to_owned);
    parts[..parts.len() - 1].iter().filter_map(heading).collect()
}
