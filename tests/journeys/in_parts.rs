//! A source that does not answer in time forces nobody into silence: the answer goes in parts.

use crate::support::{Colleague, Person, TestApp, hidden, journeys};
use chrono::Duration;
use rightsdesk::case::Role;
use sea_orm::{ConnectionTrait, Database};
use serde_json::Value;
use std::io::Read;

/// Changes the sample platform, as when a source is down or up again.
async fn platform(app: &TestApp, sql: &str) {
    let db = Database::connect(format!("sqlite://{}/platform.db?mode=rw", app.dir.path().display()));
    let db = db.await.expect("the platform is there");
    db.execute_unprepared(sql).await.expect("it is changed");
    db.close().await.expect("it closes");
}

fn data(bytes: Vec<u8>) -> Value {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    zip.by_name("data.json").expect("it is in there").read_to_string(&mut text).expect("it is text");
    serde_json::from_str(&text).expect("it is JSON")
}

fn categories(data: &Value) -> Vec<&str> {
    let all = data["categories"].as_array().expect("a list");
    all.iter().map(|category| category["id"].as_str().expect("an id")).collect()
}

/// Looks at everything that needs a look.
async fn looks_through(colleague: &Colleague, case: &str) {
    let path = format!("/desk/cases/{case}/package");
    loop {
        let page = colleague.get(&path).await;
        let waiting = page.text.split("id=\"item-").skip(1).find(|item| item.contains("needs a look"));
        let Some(item) = waiting else { return };
        let id = item.split('"').next().expect("a key");
        let form = item.split("</section>").next().expect("an end");
        let done =
            colleague.sends(form, &format!("/desk/cases/{case}/items/{id}"), &[("do", "review")]).await;
        assert!(done.path.starts_with(&path), "{} {}", done.path, done.text);
    }
}

journeys! {
    async fn what_is_ready_goes_in_time_and_the_rest_follows(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let case = ada.case.clone();
        platform(&app, "ALTER TABLE invoices RENAME TO invoices_away").await;
        hanna.does(&case, "approve", &[]).await;
        app.drain().await;
        looks_through(&hanna, &case).await;
        let path = format!("/desk/cases/{case}/package");
        let page = hanna.get(&path).await;
        page.shows("Some sources could not be searched. Search again, or release what is ready");
        page.shows("Your bills and payments (from platform)");
        assert_eq!(hanna.does(&case, "release", &[]).await.status, 409);

        let send = format!("/desk/cases/{case}/release-part");
        let version = hidden(&page.text, "version");
        let form = |until| [("version", version.clone()), ("key", "k1".to_owned()), ("until-billing", until)];
        for (until, status, said) in [
            ("", 422, "Enter a day for everything that is missing"),
            ("2026-11-23", 409, "Name a day ahead"),
        ] {
            let fields = form(until.to_owned());
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let again = hanna.browser.post(&send, &fields).await;
            assert_eq!(again.status, status);
            again.shows(said);
        }
        let fields = form("2026-12-10".to_owned());
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sent = hanna.browser.post(&send, &fields).await;
        assert_eq!(sent.path, format!("/desk/cases/{case}"), "{}", sent.text);
        sent.shows("Still owed: Your bills and payments (from platform), promised by Thursday 10 December 2026");
        app.drain().await;
        assert_eq!(app.state_of(&case).await, "in-progress", "the case stays open for the rest");
        hanna.opens(&case).await.shows("Part 1 was sent.").shows("Part 1 of the answer can be fetched.");

        let status = ada.opens_status(&app).await;
        status.shows("Part 1 of your answer is ready").shows("What is still missing");
        status.shows("Your bills and payments (from: platform): by Thursday 10 December 2026");
        let part = format!("/requests/{}/{case}/package", ada.reference);
        assert_eq!(ada.browser.get(&part).await.status, 404, "the whole answer is not there yet");
        let first = data(ada.browser.download(&format!("{part}/1")).await);
        assert!(categories(&first).contains(&"support") && first["part"] == 1);
        assert_eq!(first["to_follow"][0]["category"], "billing");
        assert_eq!(first["to_follow"][0]["until"], "2026-12-10");

        // On the promised day the sources are asked again; the source is still away, so another day is named.
        app.advance(Duration::days(16)).await;
        assert_eq!(app.state_of(&case).await, "in-progress");
        app.advance(Duration::days(1)).await;
        assert_eq!(app.state_of(&case).await, "awaiting-approval");
        hanna.signs_in(&app).await;
        platform(&app, "ALTER TABLE invoices_away RENAME TO invoices").await;
        hanna.get(&path).await.shows("sent with part 1");
        hanna.does(&case, "gather-again", &[]).await;
        app.drain().await;
        let page = hanna.get(&path).await;
        page.shows("sent with part 1").hides("Some sources could not be searched");
        let release = page.text.rsplit_once("<h2>Release the answer</h2>").expect("a button").1;
        hanna.sends(release, &format!("/desk/cases/{case}/release"), &[]).await;
        app.drain().await;
        assert_eq!(app.state_of(&case).await, "fulfilled");
        let status = ada.opens_status(&app).await;
        status.hides("What is still missing").shows("Your answer is ready");
        let second = data(ada.browser.download(&part).await);
        assert_eq!(categories(&second), ["billing"], "what was sent is not sent again");
        assert!(second["part"] == 2 && second["to_follow"].is_null());
        assert!(!second["categories"][0]["records"].as_array().expect("a list").is_empty());

        // Each part is offered for its own time.
        assert_eq!(ada.browser.get(&format!("{part}/1")).await.status, 404, "its 14 days are over");
        app.advance(Duration::days(15)).await;
        let kept = rightsdesk::store::files::packages(&app.app.db.read, app.cases_of(&ada.reference).await[0].id).await;
        assert!(kept.expect("it answers").is_empty(), "what is no longer offered is deleted");
        app.mails_are("access_in_parts");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_part_and_the_rest_that_go_late_are_recorded_as_late(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks_with(&app, &["access"], "DE", &[("email", "ada@example.org")], "de").await;
        let ada = ada.confirms(&app).await;
        let case = ada.case.clone();
        platform(&app, "ALTER TABLE invoices RENAME TO invoices_away").await;
        app.advance(Duration::days(40)).await;
        hanna.signs_in(&app).await;
        hanna.does(&case, "approve", &[]).await;
        app.drain().await;
        looks_through(&hanna, &case).await;
        let fields = [("until-billing", "2027-02-01")];
        hanna.does(&case, "release-part", &fields).await.shows("What is ready was released, late.");
        app.drain().await;
        let part = app.last_mail_to("ada@example.org");
        assert!(part.text.contains("Ihre Rechnungen und Zahlungen (aus: platform): bis"), "{}", part.text);
        platform(&app, "ALTER TABLE invoices_away RENAME TO invoices").await;
        hanna.does(&case, "gather-again", &[]).await;
        app.drain().await;
        hanna.does(&case, "release", &[]).await;
        app.drain().await;
        hanna.opens(&case).await.shows("late");
        let row = app.cases_of(&ada.reference).await.remove(0);
        let known = rightsdesk::store::cases::from_row(&row).expect("it is sound");
        assert!(matches!(known.stage, rightsdesk::case::Stage::Closed { late: true, .. }));
        app.ledger_verifies().await;
        app.stop().await;
    }
}
