//! From the form to the download: who asked gets their own data, and nobody else's.

use crate::support::{Colleague, Page, Person, TestApp, hidden, journeys, tasks_on, words_of};
use chrono::Duration;
use rightsdesk::access::{self, TokenScope};
use rightsdesk::case::Role;
use sea_orm::{ConnectionTrait, Database, Statement};
use serde_json::Value;
use std::io::Read;

pub const ADA: [(&str, &str); 3] =
    [("email", "ada@example.org"), ("name", "Ada Lindqvist"), ("customer_id", "C-100001")];

/// The items on a page of what was found: the key of each, and its part of the page.
fn items_on(page: &Page) -> Vec<(String, String)> {
    let parts = page.text.split("id=\"item-").skip(1);
    parts
        .map(|part| {
            let (id, rest) = part.split_once('"').expect("a key");
            (id.to_owned(), rest.split("</section>").next().expect("an end").to_owned())
        })
        .collect()
}

/// Looks at everything that needs a look; leaves out what tells about somebody else.
pub async fn looks_through(colleague: &Colleague, case: &str) {
    let path = format!("/desk/cases/{case}/package");
    loop {
        let page = colleague.get(&path).await;
        let waiting = items_on(&page)
            .into_iter()
            .find(|(_, item)| item.contains("needs a look") && !item.contains("left out"));
        let Some((id, item)) = waiting else { return };
        let address = format!("/desk/cases/{case}/items/{id}");
        let why = "It names another customer and where he lives.";
        let done = match item.contains("Haddad") {
            true => {
                let fields = [("do", "withhold"), ("ground", "rights-of-others"), ("text", why)];
                colleague.sends(&item, &address, &fields).await
            }
            false => colleague.sends(&item, &address, &[("do", "review")]).await,
        };
        assert!(done.path.starts_with(&path), "{} {}", done.path, done.text);
    }
}

/// Approves, looks through what was found, and lets it go.
pub async fn answers(app: &TestApp, colleague: &Colleague, case: &str) {
    colleague.does(case, "take-up", &[]).await;
    colleague.does(case, "approve", &[]).await;
    app.drain().await;
    assert_eq!(app.state_of(case).await, "awaiting-approval");
    looks_through(colleague, case).await;
    let page = colleague.get(&format!("/desk/cases/{case}/package")).await;
    let release = page.text.rsplit_once("<h2>Release the answer</h2>").expect("a button").1.to_owned();
    colleague.sends(&release, &format!("/desk/cases/{case}/release"), &[]).await;
    app.drain().await;
}

/// Somebody whose complaint another system of the organisation took.
async fn complains(app: &TestApp, email: &str) -> Person {
    let token = access::new_token(&app.app, "phone desk", TokenScope::Submit, None).await.expect("a token");
    let body =
        serde_json::json!({ "subject": { "email": email, "residence": "DE" }, "rights": ["complaint"] });
    let address = format!("{}/api/v1/submissions", app.origin);
    let sent = reqwest::Client::new().post(address).bearer_auth(token).json(&body).send().await;
    let opened: Value = sent.expect("an answer").json().await.expect("JSON");
    let said = |value: &Value| value.as_str().expect("a reference").to_owned();
    app.drain().await;
    let browser = app.browser();
    let done = browser.get("/").await;
    let (reference, case) = (said(&opened["submission"]), said(&opened["cases"][0]["reference"]));
    Person { browser, email: email.to_owned(), reference, case, done }
}

/// The page and the data of a package.
pub fn unpacked(bytes: Vec<u8>) -> (String, Value) {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
    assert_eq!(zip.len(), 2);
    let mut read = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).expect("it is in there").read_to_string(&mut text).expect("it is text");
        text
    };
    (read("index.html"), serde_json::from_str(&read("data.json")).expect("it is JSON"))
}

/// Address and number of everybody at the platform but one.
async fn everybody_but(app: &TestApp, number: &str) -> Vec<String> {
    let db = Database::connect(format!("sqlite://{}/platform.db?mode=ro", app.dir.path().display()));
    let db = db.await.expect("the platform is there");
    let rows = db
        .query_all_raw(Statement::from_string(
            sea_orm::DatabaseBackend::Sqlite,
            "SELECT customer_number, email FROM accounts",
        ))
        .await
        .expect("it answers");
    db.close().await.expect("it closes");
    let mut others = Vec::new();
    for row in rows {
        let found: String = row.try_get("", "customer_number").expect("a number");
        if found != number {
            others.extend([found, row.try_get("", "email").expect("an address")]);
        }
    }
    assert!(others.len() > 1000);
    others
}

fn category<'a>(data: &'a Value, id: &str) -> &'a Value {
    let all = data["categories"].as_array().expect("a list");
    all.iter().find(|category| category["id"] == id).expect("the category is there")
}

journeys! {
    async fn ada_opens_her_own_data_and_nobody_elses(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks_with(&app, &["access"], "DE", &ADA, "en").await;
        let case = ada.case.clone();
        hanna.get("/desk").await.shows(&case).shows("Received");

        // What was typed is a claim: without a proof nothing is searched.
        hanna.opens(&case).await.shows("Ada Lindqvist").shows("Claims, not checked").shows("Nothing yet.");
        let refused = hanna.does(&case, "approve", &[]).await;
        assert_eq!(refused.status, 409);
        refused.shows("The person has not confirmed the address yet");

        let ada = ada.confirms(&app).await;
        hanna.does(&case, "take-up", &[]).await.shows("Hanna Vogt");
        hanna.does(&case, "approve", &[]).await.shows("Being worked on");
        app.drain().await;
        hanna.opens(&case).await.shows("Being checked").shows("Look at the answer and release it");

        let package = hanna.get(&format!("/desk/cases/{case}/package")).await;
        package.shows("needs a look").shows("14 Rue des Lilas").shows("Some items must be looked at");
        package.shows("Your password, made unreadable").hides("$argon2");
        let (id, item) =
            items_on(&package).into_iter().find(|(_, item)| item.contains("Haddad")).expect("the ticket");
        let address = format!("/desk/cases/{case}/items/{id}");
        let fields = [("do", "withhold"), ("ground", ""), ("text", "Somebody else's address")];
        let nothing = hanna.sends(&item, &address, &fields).await;
        nothing.shows("Choose a ground").shows("Somebody else's address");
        assert_eq!(nothing.text.matches("Somebody else&#39;s address").count(), 1, "kept where it was typed");
        let too_early = hanna.does(&case, "release", &[]).await;
        assert_eq!(too_early.status, 409);
        too_early.shows("Some items must be looked at");
        looks_through(&hanna, &case).await;
        let package = hanna.get(&format!("/desk/cases/{case}/package")).await;
        package.shows("left out").shows("private things about somebody else");
        let release = package.text.rsplit_once("<h2>Release the answer</h2>").expect("a button").1;
        hanna.sends(release, &format!("/desk/cases/{case}/release"), &[]).await;
        app.drain().await;
        assert_eq!(app.state_of(&case).await, "partly-fulfilled");

        // Another browser, as at a friend's: the reference alone opens nothing.
        let ada = Person { browser: app.browser(), ..ada };
        let fetch = format!("/requests/{}/{case}/package", ada.reference);
        ada.status().await.shows("First we need to know that it is you").hides("Ada");
        ada.browser.get(&fetch).await.shows("First we need to know that it is you");
        let status = ada.opens_status(&app).await;
        status.shows("Your answer is ready").shows("Partly done").shows("If you do not agree");
        let bytes = ada.browser.download(&fetch).await;
        let (page, data) = unpacked(bytes);
        let raw = data.to_string();
        for text in [&page, &raw] {
            assert!(text.contains("C-100001") && text.contains("ada@example.org"));
            for other in everybody_but(&app, "C-100001").await {
                assert!(!text.contains(&other), "{other} is somebody else");
            }
            for never in ["Haddad", "Rue des Lilas", "argon2", "tok_"] {
                assert!(!text.contains(never), "{never}");
            }
        }
        assert_eq!(category(&data, "account-profile")["records"][0]["customer_number"], "C-100001");
        assert_eq!(category(&data, "support")["withheld"][0]["ground"], "rights-of-others");
        assert_eq!(category(&data, "prompt-log")["outcome"], "never-collected");
        hanna.opens(&case).await.shows("The answer was fetched.");

        // Fresh proof is fresh for an hour; the offer holds for 14 days.
        app.advance(Duration::minutes(61)).await;
        ada.browser.get(&fetch).await.shows("First we need to know that it is you");
        app.advance(Duration::days(14)).await;
        let status = ada.opens_status(&app).await;
        status.hides("Download my answer");
        assert_eq!(ada.browser.get(&fetch).await.status, 404);

        app.mails_are("access_from_form_to_download");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn mallory_gets_nothing_of_adas_with_her_name_number_and_phone(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let claims = [
            ("email", "mallory@example.net"),
            ("name", "Ada Lindqvist"),
            ("customer_id", "C-100001"),
            ("phone", "+49 30 23125 101"),
        ];
        let mallory = Person::asks_with(&app, &["access"], "DE", &claims, "en").await.confirms(&app).await;
        answers(&app, &hanna, &mallory.case).await;
        let status = mallory.opens_status(&app).await;
        status.shows("Your answer is ready");
        let fetch = format!("/requests/{}/{}/package", mallory.reference, mallory.case);
        let (page, data) = unpacked(mallory.browser.download(&fetch).await);
        let raw = data.to_string();
        for text in [&page, &raw] {
            assert!(text.contains("C-100003"), "her own account");
            for adas in ["C-100001", "ada@example.org", "Lindqvist", "23125"] {
                assert!(!text.contains(adas), "{adas}");
            }
        }
        for mail in app.mails() {
            assert!(!mail.text.contains("Ada") && !mail.text.contains("C-1000"), "{}", mail.text);
        }
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn somebody_we_hold_nothing_about_is_told_so(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let claims = [("email", "nobody@example.info"), ("customer_id", "C-100001")];
        let nobody = Person::asks_with(&app, &["access"], "DE", &claims, "en").await.confirms(&app).await;
        answers(&app, &hanna, &nobody.case).await;
        assert_eq!(app.state_of(&nobody.case).await, "fulfilled");
        nobody.opens_status(&app).await.shows("Your answer is ready");
        let fetch = format!("/requests/{}/{}/package", nobody.reference, nobody.case);
        let (page, data) = unpacked(nobody.browser.download(&fetch).await);
        assert!(!page.contains("C-100001") && !data.to_string().contains("C-100001"));
        app.mails_are("access_when_nothing_is_held");
        app.stop().await;
    }

    async fn a_right_that_machines_cannot_carry_out_is_a_task_with_a_recorded_result(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = complains(&app, "ada@example.org").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        let page = hanna.does(&ada.case, "approve", &[]).await;
        page.shows("Do what was asked, by hand");
        hanna.get("/desk/tasks").await.shows(&ada.case).shows("Wednesday 23 December 2026");
        let task = page.between(&format!("/desk/cases/{}/tasks/", ada.case), "\"");
        let nothing = hanna.does(&ada.case, &format!("tasks/{task}"), &[("text", "")]).await;
        assert_eq!(nothing.status, 422);
        nothing.shows("Please write this down");
        assert_eq!(app.state_of(&ada.case).await, "in-progress", "nothing is claimed that was not done");
        let result = "We no longer use your account for statistics. Fraud checks must go on.";
        let fields = [("text", result), ("partial", "yes")];
        hanna.does(&ada.case, &format!("tasks/{task}"), &fields).await.shows("Partly done");
        app.drain().await;
        ada.opens_status(&app).await.shows(result).shows("Partly done");
        app.mails_are("complaint_by_hand");
        app.ledger_verifies().await;
        app.stop().await;
    }
}

journeys! {
    async fn the_whole_way_in_german(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks_with(&app, &["access"], "DE", &ADA, "de").await.confirms(&app).await;
        answers(&app, &hanna, &ada.case).await;
        ada.browser.get("/language/de?back=/").await.shows("Ihre Daten");
        let status = ada.opens_status(&app).await;
        status.shows("Ihre Antwort ist da").shows("Mittwoch, 23. Dezember 2026");
        let fetch = format!("/requests/{}/{}/package", ada.reference, ada.case);
        let (page, data) = unpacked(ada.browser.download(&fetch).await);
        assert_eq!(data["language"], "de");
        assert!(page.contains("<html lang=\"de\">") && page.contains("Kundennummer"));
        assert_eq!(hidden(&status.text, "form_token").split('.').count(), 2);
        app.mails_are("access_in_german");
        app.stop().await;
    }

    async fn an_erasure_is_done_kind_by_kind_and_the_letter_tells_what_became_of_each(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        let page = hanna.does(&ada.case, "approve", &[]).await;
        page.shows("Delete: Your account").shows("Delete: Your bills and payments");
        hanna.get("/desk/tasks").await.shows("Delete: Your account");
        app.drain().await;
        hanna.opens(&ada.case).await.shows("the source held what was proven before the request came");
        let tasks = tasks_on(&page, &ada.case);
        let unsaid = hanna.does(&ada.case, &format!("tasks/{}", tasks[0]), &[("text", "Deleted.")]).await;
        assert_eq!(unsaid.status, 409);
        unsaid.shows("Say what came of it");
        let early = hanna.does(&ada.case, "conclude", &[("text", "All done.")]).await;
        assert_eq!(early.status, 409, "the case does not close over an open task");

        for (task, words) in tasks.iter().zip(words_of(&page, &ada.case)) {
            let fields: &[(&str, &str)] = match words.as_str() {
                "Delete: Your bills and payments" => &[
                    ("text", "Tax law, seven years."),
                    ("came", "kept"),
                    ("ground", "legal-obligation"),
                    ("until", "2033-12-31"),
                ],
                "Delete: What you and our support wrote" => &[("text", "Searched the help desk."), ("came", "nothing-held")],
                "Delete: What you asked the computer, and what it answered" => {
                    &[("text", "Never switched on."), ("came", "nothing-held")]
                }
                _ => &[("text", "Deleted in the platform."), ("came", "done")],
            };
            assert_eq!(hanna.does(&ada.case, &format!("tasks/{task}"), fields).await.status, 200);
        }
        let page = hanna.opens(&ada.case).await;
        page.shows("Tell everybody who got this information (GDPR art. 19)").shows("Kept until Saturday 31 December 2033");
        let told = tasks_on(&page, &ada.case);
        let fields = [("text", "Mail to the host and the mail service."), ("came", "done")];
        hanna.does(&ada.case, &format!("tasks/{}", told[0]), &fields).await.shows("Send the answer");
        let words = [("text", "Your account is gone. We are sorry to see you leave."), ("preview", "yes")];
        let ready = hanna.does(&ada.case, "conclude", &words).await;
        ready.shows("Nothing was sent or changed yet").shows("The answer has been ready since");
        let done = hanna.does(&ada.case, "conclude", &words[..1]).await;
        done.shows("Partly done").shows("It did not wait.");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "partly-fulfilled");
        let status = ada.opens_status(&app).await;
        status.shows("If you do not agree").shows("sorry to see you leave");
        assert!(!status.text.contains("Tax law"), "what staff recorded is for the record");
        app.mails_are("erasure_kind_by_kind");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_restriction_stays_in_force_until_the_person_was_told_that_it_ends(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["restriction"], "DE").await.confirms(&app).await;
        hanna.get("/desk/restrictions").await.shows("No restriction is in force");
        let page = hanna.does(&ada.case, "approve", &[]).await;
        page.shows("Stop using, and keep: Your account");
        let fields = [("text", "Flag set in the platform."), ("came", "done")];
        for task in tasks_on(&page, &ada.case) {
            hanna.does(&ada.case, &format!("tasks/{task}"), &fields).await;
        }
        let told = tasks_on(&hanna.opens(&ada.case).await, &ada.case);
        hanna.does(&ada.case, &format!("tasks/{}", told[0]), &fields).await;
        hanna.does(&ada.case, "conclude", &[("text", "We keep it and do not use it.")]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        hanna.get("/desk/restrictions").await.shows(&ada.case).shows("in force");

        app.advance(Duration::days(90)).await;
        hanna.signs_in(&app).await;
        let early = hanna.does(&ada.case, "lift-restriction", &[]).await;
        assert_eq!(early.status, 409);
        early.shows("The person must be told first").shows("GDPR art. 18(3)");
        let why = [("text", "You and we agree now that the address is right.")];
        hanna.does(&ada.case, "announce-lifting", &why).await.shows("End of the restriction announced");
        hanna.get("/desk/restrictions").await.shows("end announced");
        app.drain().await;
        hanna.does(&ada.case, "lift-restriction", &[]).await.shows("Restriction lifted");
        hanna.get("/desk/restrictions").await.shows("No restriction is in force");
        let status = ada.opens_status(&app).await;
        status.shows("From now on we keep your information and do not use it").shows("We use your information again");
        status.shows(why[0].1);
        app.mails_are("restriction");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
