//! Each right takes a course of its own, up to the letter that ends it.

use super::places::{british, californian};
use crate::support::{Colleague, Page, Person, TestApp, journeys, reference_on};
use rightsdesk::access::{self, TokenScope};
use rightsdesk::case::Role;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;

/// The open tasks on the page of a case: what each asks, and its key.
fn tasks_on(page: &Page, case: &str) -> Vec<(String, String)> {
    let parts = page.text.split("<div class=\"item\"><h3>").skip(1);
    let task = |part: &str| {
        let words = part.split(" <span").next()?.trim().to_owned();
        let (_, rest) = part.split_once(&format!("/desk/cases/{case}/tasks/"))?;
        Some((words, rest.split('"').next()?.to_owned()))
    };
    parts.filter_map(|part| task(part.split("</div><div class=\"item\">").next()?)).collect()
}

/// Records every open task whose words begin so.
async fn records(colleague: &Colleague, case: &str, begin: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let page = colleague.opens(case).await;
    let mut done = Vec::new();
    for (words, task) in tasks_on(&page, case).into_iter().filter(|(words, _)| words.starts_with(begin)) {
        let page = colleague.does(case, &format!("tasks/{task}"), fields).await;
        assert_eq!(page.status, 200, "{}", page.text);
        done.push(words);
    }
    assert!(!done.is_empty(), "no task \"{begin}\" on:\n{}", page.text);
    done
}

/// The register, as the organisation's systems read it: what is suppressed, and until when nobody asks.
async fn register(app: &TestApp) -> Vec<(String, Value)> {
    let name = format!("crm {}", app.app.random.token());
    let token = access::new_token(&app.app, &name, TokenScope::Read, None).await.expect("a token");
    let address = format!("{}/api/v1/suppressions", app.origin);
    let answer = reqwest::Client::new().get(address).bearer_auth(token).send().await.expect("an answer");
    let page: Value = answer.json().await.expect("JSON");
    let entries = page["suppressions"].as_array().expect("entries").iter();
    entries
        .map(|entry| (entry["kind"].as_str().expect("a kind").to_owned(), entry["no_asking_until"].clone()))
        .collect()
}

/// Lets an answer go that waits for it.
async fn releases(app: &TestApp, colleague: &Colleague, case: &str) {
    let page = colleague.get(&format!("/desk/cases/{case}/package")).await;
    let release = page.text.rsplit_once("<h2>Release the answer</h2>").expect("a button").1.to_owned();
    let done = colleague.sends(&release, &format!("/desk/cases/{case}/release"), &[]).await;
    assert_eq!(done.status, 200, "{}", done.text);
    app.drain().await;
}

/// The files of the answer, as the person fetches them.
async fn fetches(app: &TestApp, person: &Person) -> BTreeMap<String, String> {
    person.opens_status(app).await.shows("Your answer is ready");
    let address = format!("/requests/{}/{}/package", person.reference, person.case);
    let bytes = person.browser.download(&address).await;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).expect("it is in there");
        let name = file.name().expect("a name").to_string();
        let mut text = String::new();
        file.read_to_string(&mut text).expect("it is text");
        files.insert(name, text);
    }
    files
}

/// Approves what is answered by a package, and waits for the search.
async fn approves(app: &TestApp, colleague: &Colleague, case: &str) {
    colleague.does(case, "take-up", &[]).await;
    colleague.does(case, "approve", &[]).await;
    app.drain().await;
    assert_eq!(app.state_of(case).await, "awaiting-approval");
}

journeys! {
    async fn an_objection_is_weighed_while_the_data_are_only_kept_and_refused_on_compelling_grounds(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["objection"], "DE").await;
        hanna.get("/desk/restrictions").await.shows("No restriction is in force");
        let ada = ada.confirms(&app).await;
        // Nobody had to ask for it: it holds since it is known whose data are meant.
        hanna.get("/desk/restrictions").await.shows(&ada.case);
        ada.opens_status(&app).await.shows("From now on we keep your information and do not use it.");
        let page = hanna.opens(&ada.case).await;
        page.shows("This objection is weighed").shows("decide whose interests weigh more");
        page.shows("Stop using it while the objection is weighed");
        records(&hanna, &ada.case, "Stop using it", &[("text", "Switched off in the statistics.")]).await;
        assert_eq!(app.state_of(&ada.case).await, "received", "work beside the answer ends nothing");

        let early = hanna.does(&ada.case, "announce-lifting", &[("text", "We need it.")]).await;
        assert_eq!(early.status, 409);
        early.shows("The objection is not decided yet").shows("GDPR art. 18(1)(d)");
        let why = "We must find misuse of the service, and your account was used for it.";
        let fields = [("ground", "compelling-grounds"), ("text", why)];
        hanna.does(&ada.case, "refuse", &fields).await.shows("Refused").shows("the restriction is in force until");
        app.drain().await;
        hanna.get("/desk/restrictions").await.shows(&ada.case);
        let early = hanna.does(&ada.case, "lift-restriction", &[]).await;
        early.shows("The person must be told first").shows("GDPR art. 18(3)");
        hanna.does(&ada.case, "announce-lifting", &[("text", "The misuse was looked into.")]).await;
        app.drain().await;
        hanna.does(&ada.case, "lift-restriction", &[]).await.shows("Restriction lifted.");
        hanna.get("/desk/restrictions").await.hides(&ada.case);
        app.mails_are("objection_refused");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn an_objection_that_is_upheld_stops_each_use_that_rests_on_an_interest_of_ours(app) {
        let app = app.set_up_again(british);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["objection"], "GB-ENG").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        let page = hanna.does(&ada.case, "approve", &[]).await;
        page.shows("Stop this use: How you used our service").hides("Stop this use: Your account");
        records(&hanna, &ada.case, "Stop this use", &[("text", "Switched off."), ("came", "done")]).await;
        let told = [("text", "Mail to the host."), ("came", "done")];
        records(&hanna, &ada.case, "Tell everybody", &told).await;
        hanna.does(&ada.case, "conclude", &[("text", "We only count your use for the bill now.")]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        app.mails_are("objection_upheld_in_the_united_kingdom");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn where_the_law_asks_for_no_restriction_an_objection_sets_none(app) {
        let app = app.set_up_again(californian);
        let ada = Person::asks(&app, "ada@example.org", &["objection"], "BR").await.confirms(&app).await;
        let events = app.events_of(&ada.case).await;
        assert!(!events.contains(&"restriction-set".to_owned()), "{events:?}");
        assert_eq!(app.cases_of(&ada.reference).await[0].regimes, "lgpd");
        app.stop().await;
    }

    async fn a_question_is_answered_by_the_data_protection_officer_alone(app) {
        let app = app.set_up_again(|config| {
            config.targets.insert("inquiry".to_owned(), 7);
        });
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["inquiry"], "DE").await.confirms(&app).await;
        for (action, fields) in [
            ("take-up", &[][..]),
            ("answer", &[("text", "We keep bills for seven years.")]),
            ("refuse", &[("ground", "unfounded-or-excessive"), ("text", "No.")]),
        ] {
            let refused = hanna.does(&ada.case, action, fields).await;
            assert_eq!(refused.status, 409, "{action}");
            refused.shows("Only a data protection officer");
        }
        dora.get("/desk").await.shows("our target 30 Nov 2026");
        let page = dora.opens(&ada.case).await;
        page.shows("This is a question to the data protection officer").hides("Approve</button>");
        dora.does(&ada.case, "take-up", &[]).await;
        let fields = [("text", "We keep bills for seven years, because tax law says so.")];
        dora.does(&ada.case, "answer", &fields).await.shows("Closed: Done");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        app.mails_are("inquiry_answered");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_consent_ends_when_it_is_taken_back_and_nothing_is_proven_first(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["withdraw-consent"], "DE").await;
        assert_eq!(register(&app).await, [("consent".to_owned(), Value::Null)]);
        assert_eq!(app.state_of(&ada.case).await, "in-progress", "nobody approves it first");
        let page = hanna.opens(&ada.case).await;
        page.shows("The consent ended when the request arrived").shows("do the tasks below");
        page.shows("Stop this use: What you asked the computer").hides("Stop this use: Your bills");
        let refused = hanna.does(&ada.case, "ask-identity", &[("text", "Who are you?")]).await;
        refused.shows("GDPR art. 7(3)");
        records(&hanna, &ada.case, "Stop this use: Your settings", &[("text", "Off."), ("came", "done")]).await;
        records(&hanna, &ada.case, "Stop this use", &[("text", "None."), ("came", "nothing-held")]).await;
        let told = [("text", "Mail to the host."), ("came", "done")];
        records(&hanna, &ada.case, "Tell everybody", &told).await;
        hanna.does(&ada.case, "conclude", &[("text", "No more news by e-mail.")]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        // Who need not show who they are is not told what is held.
        let mail = app.last_mail_to("ada@example.org").text;
        assert!(!mail.contains("we hold nothing") && !mail.contains("No more news"), "{mail}");
        app.mails_are("consent_taken_back");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn in_oregon_a_consent_ends_at_once_and_the_rest_within_fifteen_days(app) {
        let app = app.set_up_again(californian);
        let ada = Person::asks(&app, "ada@example.org", &["withdraw-consent"], "US-OR").await;
        let row = app.cases_of(&ada.reference).await.remove(0);
        assert_eq!((row.regimes.as_str(), row.state.as_str()), ("us-or", "in-progress"));
        assert_eq!(row.due.to_string(), "2026-12-08");
        assert_eq!(register(&app).await, [("consent".to_owned(), Value::Null)]);
        app.stop().await;
    }

    async fn what_moves_elsewhere_is_what_the_person_gave_in_files_that_machines_read(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["portability"], "DE").await.confirms(&app).await;
        approves(&app, &hanna, &ada.case).await;
        let page = hanna.get(&format!("/desk/cases/{}/package", ada.case)).await;
        page.shows("How you used our service").hides("Your bills and payments").hides("14 Rue des Lilas");
        let fields = [("text", "Northwind Cloud, in its import form")];
        hanna.does(&ada.case, "send-on", &fields).await.shows("Send the data to the other company");
        releases(&app, &hanna, &ada.case).await;
        let files = fetches(&app, &ada).await;
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["csv/account-profile.csv", "csv/api-usage.csv", "csv/preferences.csv", "data.json", "index.html"]
        );
        let table = &files["csv/account-profile.csv"];
        assert!(table.starts_with("customer_number,full_name,email,"), "{table}");
        assert!(table.contains("C-100001") && !table.contains("status"), "{table}");
        let data: Value = serde_json::from_str(&files["data.json"]).expect("JSON");
        assert_eq!(data["not_included_because"][0], "GDPR art. 20(1)");
        let stays: Vec<&str> = data["not_included"].as_array().expect("a list").iter().filter_map(|kind| kind["id"].as_str()).collect();
        assert_eq!(stays, ["billing", "support", "analytics"]);
        assert!(files["index.html"].contains("What is not in here"));
        // Sending it on is work that the answer does not wait for; the person is told what came of it.
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        let sent = [("text", "Northwind took the files on Monday.")];
        records(&hanna, &ada.case, "Send the data", &sent).await;
        app.drain().await;
        ada.status().await.shows("Northwind took the files on Monday.");
        app.mails_are("portability");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_law_without_that_limit_lets_everything_move(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "grace@example.com", &["portability"], "US-VA").await.confirms(&app).await;
        assert_eq!(app.cases_of(&ada.reference).await[0].regimes, "gdpr us-va");
        approves(&app, &hanna, &ada.case).await;
        let page = hanna.get(&format!("/desk/cases/{}/package", ada.case)).await;
        page.shows("Your bills and payments");
        app.stop().await;
    }

    async fn who_asks_for_categories_gets_no_record(app) {
        let app = app.set_up_again(californian);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access-categories"], "US-CA").await.confirms(&app).await;
        hanna.proves_number(&ada.case, "C-100001").await;
        approves(&app, &hanna, &ada.case).await;
        releases(&app, &hanna, &ada.case).await;
        let files = fetches(&app, &ada).await;
        let data: Value = serde_json::from_str(&files["data.json"]).expect("JSON");
        let kinds = data["categories"].as_array().expect("a list");
        assert!(kinds.iter().all(|kind| kind["records"].as_array().is_some_and(Vec::is_empty)));
        assert_eq!((&kinds[0]["outcome"], &kinds[0]["sold_to"]), (&"found".into(), &Value::Array(Vec::new())));
        for text in files.values() {
            assert!(!text.contains("C-100001") && !text.contains("Lindqvist"), "no specific piece goes");
        }
        assert!(files["index.html"].contains("We hold this about you.") && files["index.html"].contains("Nobody. We do not sell it"));
        app.mails_are("categories_in_california");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn who_asks_for_recipients_gets_the_list_and_what_staff_add(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["recipients"], "US-OR").await.confirms(&app).await;
        approves(&app, &hanna, &ada.case).await;
        let page = hanna.get(&format!("/desk/cases/{}/package", ada.case)).await;
        page.hides("C-100001");
        let added = "On 3 March 2026 the Berlin police got your address, by an order of a court.";
        hanna.does(&ada.case, "add", &[("text", added)]).await.shows("Added to the answer.");
        hanna.get(&format!("/desk/cases/{}/package", ada.case)).await.shows(added);
        releases(&app, &hanna, &ada.case).await;
        let files = fetches(&app, &ada).await;
        let data: Value = serde_json::from_str(&files["data.json"]).expect("JSON");
        assert_eq!(data["additions"][0], added);
        let names: Vec<&str> = data["recipients"].as_array().expect("a list").iter().filter_map(|who| who["name"].as_str()).collect();
        assert!(names[0].starts_with("Nordhafen Hosting") && names.len() == 4, "{names:?}");
        assert!(files["index.html"].contains(added) && files["index.html"].contains("Who got your information"));
        app.mails_are("recipients");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_person_looks_at_a_decision_of_a_machine_again_after_hearing_the_other_side(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["automated-decision-review"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await.shows("write down what the person thinks").hides("Approve</button>");
        let reasons = "The model took your old address for the new one. Your account is open again.";
        let unsaid = hanna.does(&ada.case, "review-decision", &[("text", reasons)]).await;
        assert_eq!(unsaid.status, 422);
        unsaid.shows("Choose what came of it").shows(reasons);
        let fields = [("text", reasons), ("changed", "yes")];
        let partial = hanna.does(&ada.case, "review-decision", &fields).await;
        partial.shows("Somebody who had no part in the decision").shows("GDPR art. 22(3)");
        let fields = [("text", reasons), ("changed", "yes"), ("independent", "yes")];
        hanna.does(&ada.case, "review-decision", &fields).await.shows("First record what the person thinks");
        let view = [("text", "Ada says that she moved in May.")];
        hanna.does(&ada.case, "hear-view", &view).await.shows("look at the decision again");
        hanna.does(&ada.case, "review-decision", &fields).await.shows("looked at the decision again and changed it");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "fulfilled");
        let status = ada.opens_status(&app).await;
        status.shows("A person looked at the decision again").shows(reasons).hides("she moved in May");
        app.mails_are("automated_decision_changed");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn how_a_machine_decides_is_told_with_what_it_decided_about_this_person(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["automated-decision-access"], "DE").await.confirms(&app).await;
        approves(&app, &hanna, &ada.case).await;
        let added = "On 2 October a program closed your account, because it took your address for a false one.";
        hanna.does(&ada.case, "add", &[("text", added)]).await;
        releases(&app, &hanna, &ada.case).await;
        let files = fetches(&app, &ada).await;
        let page = &files["index.html"];
        assert!(page.contains(added) && page.contains("how a computer decides about you"), "{page}");
        assert!(!page.contains("C-100001"), "nothing that is held is the answer");
        app.mails_are("automated_decision_access");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn decisions_by_machines_are_opted_out_of_at_once_and_nobody_asks_again_for_a_year(app) {
        let app = app.set_up_again(californian);
        app.advance(chrono::Duration::days(60)).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let fields = [("contact", "ada@example.org"), ("residence", "US-CA"), ("want", "automated-decision-opt-out")];
        let page = app.browser().post("/opt-out", &fields).await;
        page.shows("Opt out of decisions made by a computer").shows("We do not ask you to change your mind before");
        app.drain().await;
        let case = app.cases_of(&reference_on(&page)).await.remove(0);
        assert_eq!((case.right.as_str(), case.regimes.as_str(), case.state.as_str()), ("automated-decision-opt-out", "ccpa", "fulfilled"));
        let entries = register(&app).await;
        assert_eq!(entries[0].0, "profiling");
        assert_eq!(entries[0].1, "2028-01-22T08:00:00Z");
        hanna.opens(&case.reference).await.shows("to change their mind before Saturday 22 January 2028");
        hanna.get("/desk/tasks").await.shows(&case.reference).shows("Tell third parties");
        app.mails_are("automated_decision_opt_out");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
