//! Whoever came to an address after the request gets nothing of whoever it belonged to before.

use crate::support::{Colleague, Page, Person, TestApp, hidden, journeys};
use rightsdesk::case::Role;
use sea_orm::{ConnectionTrait, Database};

/// Changes the platform behind our back.
async fn at_the_platform(app: &TestApp, sql: &str) {
    let url = format!("sqlite://{}/platform.db?mode=rw", app.dir.path().display());
    let db = Database::connect(url).await.expect("the platform is there");
    db.execute_unprepared(sql).await.expect("the statement runs");
    db.close().await.expect("it closes");
}

/// The items of a package page: key and part of the page.
fn items_on(page: &Page) -> Vec<(String, String)> {
    let part = |part: &str| {
        let (id, rest) = part.split_once('"').expect("a key");
        (id.to_owned(), rest.split("</section>").next().expect("an end").to_owned())
    };
    page.text.split("id=\"item-").skip(1).map(part).collect()
}

async fn looks_at_all(colleague: &Colleague, case: &str) -> usize {
    let mut looked = 0;
    loop {
        let page = colleague.get(&format!("/desk/cases/{case}/package")).await;
        let Some((id, item)) = items_on(&page).into_iter().find(|(_, item)| item.contains("needs a look"))
        else {
            return looked;
        };
        colleague.sends(&item, &format!("/desk/cases/{case}/items/{id}"), &[("do", "review")]).await;
        looked += 1;
    }
}

async fn releases(app: &TestApp, colleague: &Colleague, case: &str) {
    let page = colleague.get(&format!("/desk/cases/{case}/package")).await;
    let release = page.text.rsplit_once("<h2>Release the answer</h2>").expect("a button").1.to_owned();
    colleague.sends(&release, &format!("/desk/cases/{case}/release"), &[]).await;
    app.drain().await;
}

journeys! {
    async fn a_confirmed_mailbox_that_took_the_account_over_after_the_request_gets_nothing(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let thief = Person::asks(&app, "thief@example.net", &["access", "erasure"], "DE").await.confirms(&app).await;
        at_the_platform(
            &app,
            "UPDATE accounts SET email = 'thief@example.net', email_since = '2026-11-23T10:30:00Z'
             WHERE customer_number = 'C-100001'",
        )
        .await;
        let cases = app.cases_of(&thief.reference).await;
        let (access, erasure) = (cases[0].reference.clone(), cases[1].reference.clone());

        hanna.does(&access, "approve", &[]).await;
        app.drain().await;
        let package = hanna.get(&format!("/desk/cases/{access}/package")).await;
        package.shows("put there only after the request came").shows("needs a look");
        package.hides("C-100001").hides("Lindqvist").hides("Haddad");
        let early = hanna.does(&access, "release", &[]).await;
        assert_eq!(early.status, 409, "staff look at each first");
        assert!(looks_at_all(&hanna, &access).await > 4);
        releases(&app, &hanna, &access).await;
        let status = thief.opens_status(&app).await;
        status.hides("Lindqvist");
        let bytes = thief.browser.download(&format!("/requests/{}/{access}/package", thief.reference)).await;
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
        let mut text = String::new();
        std::io::Read::read_to_string(&mut zip.by_name("index.html").expect("a page"), &mut text).expect("text");
        assert!(text.contains("entered here only after you asked us"));
        for never in ["Lindqvist", "C-100001", "23125", "Haddad"] {
            assert!(!text.contains(never), "{never}");
        }
        let letter = app.last_mail_to("thief@example.net").text;
        assert!(!letter.contains("We hold nothing") && !letter.contains("found nothing"), "{letter}");

        // Nothing is erased for them either.
        let page = hanna.does(&erasure, "approve", &[]).await;
        page.shows("the sources are being asked");
        app.drain().await;
        let page = hanna.opens(&erasure).await;
        page.shows("put there only after the request came. It proves nothing here.");
        let task = page.between("/tasks/", "\"");
        let fields = [("text", "Deleted in the platform."), ("came", "done")];
        let refused = hanna.sends(&page.text, &format!("/desk/cases/{erasure}/tasks/{task}"), &fields).await;
        assert_eq!(refused.status, 409);
        refused.shows("so it proves nothing here").shows("Deleted in the platform.");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn where_a_source_cannot_say_since_when_staff_look_first(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        at_the_platform(&app, "UPDATE accounts SET email_since = '' WHERE customer_number = 'C-100002'").await;
        let ben = Person::asks(&app, "ben@example.com", &["access", "erasure"], "GB").await.confirms(&app).await;
        let cases = app.cases_of(&ben.reference).await;
        let (access, erasure) = (cases[0].reference.clone(), cases[1].reference.clone());
        hanna.does(&access, "approve", &[]).await;
        app.drain().await;
        let page = hanna.get(&format!("/desk/cases/{access}/package")).await;
        page.shows("cannot say since when").shows("C-100002");
        assert_eq!(hanna.does(&access, "release", &[]).await.status, 409);
        looks_at_all(&hanna, &access).await;
        releases(&app, &hanna, &access).await;
        assert_eq!(app.state_of(&access).await, "fulfilled");

        hanna.does(&erasure, "approve", &[]).await;
        app.drain().await;
        let page = hanna.opens(&erasure).await;
        page.shows("cannot say since when").shows("Ask the sources again whose records these are");
        let task = page.between("/tasks/", "\"");
        let fields = [("text", "Deleted; the address was his before."), ("came", "done")];
        let done = hanna.sends(&page.text, &format!("/desk/cases/{erasure}/tasks/{task}"), &fields).await;
        assert_eq!(done.status, 200, "{}", done.text);
        // What is proven later is asked for at once, and what was erased meanwhile is not taken for somebody else's.
        at_the_platform(&app, "DELETE FROM api_calls WHERE account_id = 2").await;
        let page = hanna.does(&erasure, "check-held", &[]).await;
        assert_eq!(page.status, 200, "{}", page.text);
        app.drain().await;
        hanna.opens(&erasure).await.shows("The sources are asked again").shows("held, since when is not known");
        assert!(!hidden(&hanna.opens(&erasure).await.text, "version").is_empty());
        app.stop().await;
    }
}
