//! Showing who one is: by what one knows, by a declaration, by a document.

use crate::support::{Colleague, Page, Person, TestApp, WHY_ASKED, journeys};
use chrono::Duration;
use entity::{file, file_chunk, identity_document, point_check};
use rightsdesk::case::Role;
use rightsdesk::store;
use sea_orm::{ConnectionTrait, Database, EntityTrait, Statement};

/// What the platform holds of Ben: the day of his account, his phone and his plan.
async fn bens(app: &TestApp) -> [String; 3] {
    let db = Database::connect(format!("sqlite://{}/platform.db?mode=ro", app.dir.path().display()));
    let db = db.await.expect("the platform is there");
    let sql = "SELECT substr(created_at, 1, 10) AS day, phone, plan FROM accounts WHERE customer_number = 'C-100002'";
    let row = db
        .query_one_raw(Statement::from_string(sea_orm::DatabaseBackend::Sqlite, sql))
        .await
        .expect("it answers")
        .expect("he is there");
    db.close().await.expect("it closes");
    ["day", "phone", "plan"].map(|column| row.try_get("", column).expect("a text"))
}

async fn with_number(app: &TestApp, email: &str, number: &str) -> Person {
    let find = [("email", email), ("customer_id", number)];
    let person = Person::asks_with(app, &["access"], "GB", &find, "en").await.confirms(app).await;
    person.opens_status(app).await;
    person
}

async fn answers(app: &TestApp, person: &Person, answers: [&str; 3]) -> Page {
    let fields = [("point-0", answers[0]), ("point-1", answers[1]), ("point-2", answers[2])];
    let page = person.browser.post(&format!("/requests/{}/points", person.reference), &fields).await;
    app.drain().await;
    page
}

async fn is_asked(app: &TestApp, hanna: &Colleague, case: &str) {
    hanna.does(case, "ask-identity", &[("text", "Please show us who you are."), WHY_ASKED]).await;
    app.drain().await;
}

journeys! {
    async fn ben_shows_by_what_he_knows_that_an_account_under_another_address_is_his(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ben = with_number(&app, "ben.at.work@example.net", "c-100002").await;
        let [day, phone, _] = bens(&app).await;
        ben.status().await.shows("Answer questions about what we already know").hides("Send a document");
        let path = format!("/requests/{}/points", ben.reference);
        let page = ben.browser.get(&path).await;
        page.shows("Which phone number did you give us?").shows("We do not keep your answers");
        let few = answers(&app, &ben, [&day, "", ""]).await;
        assert_eq!(few.status, 422);
        few.shows("Answer two questions at least").hides(&day);
        answers(&app, &ben, [&day, &phone.replace(' ', "-"), ""]).await;
        let status = ben.status().await;
        status.shows("Your answers were right").hides("Answer questions about what we already know");
        let page = hanna.opens(&ben.case).await;
        page.shows("2 questions about what is held were answered, all of them right");
        page.shows("Knew data we hold").shows("by answers about what is held");
        hanna.does(&ben.case, "approve", &[]).await;
        app.drain().await;
        hanna.get(&format!("/desk/cases/{}/package", ben.case)).await.shows("ben@example.com");
        // The answers are nowhere.
        let row = point_check::Entity::find().one(&app.app.db.read).await.expect("it answers").expect("a row");
        assert!(row.sealed.is_empty() && row.judged_at.is_some());
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn guessing_ends_after_three_tries_and_tells_nothing(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let [day, phone, plan] = bens(&app).await;
        let mut pages = Vec::new();
        for (number, email) in [("C-100002", "mallory@example.net"), ("C-999999", "nobody@example.net")] {
            let guesser = with_number(&app, email, number).await;
            let path = format!("/requests/{}/points", guesser.reference);
            let mut seen = vec![guesser.browser.get(&path).await];
            // One wrong answer among right ones, each time another.
            for tried in [["1999-01-01", &phone, &plan], [&day, "12345", &plan], [&day, &phone, "wrong"]] {
                seen.push(answers(&app, &guesser, tried).await);
                seen.push(guesser.status().await);
            }
            let right = answers(&app, &guesser, [&day, &phone, &plan]).await;
            right.shows("You have used all tries");
            seen.push(right);
            guesser.browser.get(&path).await.shows("You have used all tries");
            guesser.status().await.hides("Your answers were right");
            let case = app.cases_of(&guesser.reference).await.remove(0);
            let known = store::cases::from_row(&case).expect("a case");
            assert_eq!((known.assurance.as_str(), known.points, known.proven), ("mailbox", 0, 1));
            hanna.opens(&case.reference).await.shows("and not all of them right");
            let plain = |page: &Page| {
                let text = page.text.replace(&guesser.reference, "R").replace(&case.reference, "C");
                let text = text.replace(email, "E");
                let lines = text.lines().filter(|line| !line.contains("form_token") && !line.contains("class=\"letter\""));
                (page.status, lines.collect::<Vec<_>>().join("\n"))
            };
            pages.push(seen.iter().map(plain).collect::<Vec<_>>());
        }
        for (there, not_there) in pages[0].iter().zip(&pages[1]) {
            assert_eq!(there.0, not_there.0);
            assert_eq!(there.1.len(), not_there.1.len(), "{}\n{}", there.1, not_there.1);
        }
        app.stop().await;
    }

    async fn a_source_that_is_away_costs_no_try_and_is_asked_again(app) {
        let ben = with_number(&app, "ben.at.work@example.net", "C-100002").await;
        let [day, phone, _] = bens(&app).await;
        let away = app.dir.path().join("away.db");
        std::fs::rename(app.dir.path().join("platform.db"), &away).expect("moved");
        answers(&app, &ben, [&day, &phone, ""]).await;
        ben.status().await.hides("Your answers");
        std::fs::rename(&away, app.dir.path().join("platform.db")).expect("moved back");
        app.advance(Duration::hours(1)).await;
        ben.opens_status(&app).await.shows("Your answers were right");
        app.stop().await;
    }

    async fn a_declaration_is_signed_where_staff_asked_and_its_record_is_kept(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ben = with_number(&app, "ben.at.work@example.net", "C-100002").await;
        let path = format!("/requests/{}/declaration", ben.reference);
        assert_eq!(ben.browser.get(&path).await.path, format!("/requests/{}", ben.reference), "nobody asked");
        is_asked(&app, &hanna, &ben.case).await;
        ben.status().await.shows("Sign a declaration");
        ben.browser.get(&path).await.shows("under penalty of perjury").shows("Signed on");
        let unsigned = ben.browser.post(&path, &[("name", "Ben Okafor")]).await;
        assert_eq!(unsigned.status, 422);
        unsigned.shows("Tick the box").shows("Ben Okafor");
        ben.browser.post(&path, &[("name", "Ben Okafor"), ("agree", "yes")]).await.shows("You signed a declaration");
        let page = hanna.opens(&ben.case).await;
        page.shows("Its record is kept at least until Thursday 23 November 2028").shows("Ben Okafor");
        page.hides("Now surer who is asking: Signed a declaration");
        let [day, phone, plan] = bens(&app).await;
        answers(&app, &ben, [&day, &phone, &plan]).await;
        hanna.opens(&ben.case).await.shows("Now surer who is asking: Signed a declaration");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_document_is_seen_by_staff_alone_and_gone_after_the_decision(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let aud = Colleague::joins(&app, "Aud Itor", Role::Auditor).await;
        let ben = with_number(&app, "ben.at.work@example.net", "C-100002").await;
        let path = format!("/requests/{}/document", ben.reference);
        let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[7; 600_000]].concat();
        ben.browser.post_files(&path, &[], &[("card.png", &png)]).await;
        let documents = async || identity_document::Entity::find().all(&app.app.db.read).await.expect("it answers");
        assert!(documents().await.is_empty(), "nobody asked for it");
        is_asked(&app, &hanna, &ben.case).await;
        ben.browser.get(&path).await.shows("Cover your photo").shows("We delete it as soon as");
        ben.browser.post_files(&path, &[], &[("card.exe", b"MZ\x90\0")]).await.shows("We can read PDF");
        ben.browser.post_files(&path, &[], &[]).await.shows("Choose a file");
        ben.browser.post_files(&path, &[], &[("card.png", &png)]).await.shows("Your document arrived");

        let page = hanna.opens(&ben.case).await;
        page.shows("Documents that show who is asking").shows("Nobody has judged it yet").hides("card.png");
        let id = documents().await[0].id;
        let see = format!("/desk/cases/{}/documents/{id}", ben.case);
        let sealed = file_chunk::Entity::find().all(&app.app.db.read).await.expect("it answers");
        assert!(sealed.iter().all(|chunk| !chunk.sealed.windows(8).any(|bytes| bytes == [7; 8])));
        assert_eq!(aud.get(&see).await.status, 403, "auditors read cases, not documents");
        assert_eq!(ben.browser.get(&see).await.path, "/desk/sign-in");
        let shown = hanna.get(&see).await;
        assert_eq!(shown.headers["cache-control"], "no-store");
        assert_eq!(shown.headers["content-type"], "image/png");
        assert!(shown.headers["content-security-policy"].to_str().expect("text").contains("sandbox"));
        assert_eq!(hanna.browser.download(&see).await, png);
        let viewed = store::ledger::events(&app.app.db.read, &format!("staff/{}", hanna.id)).await;
        let viewed = viewed.expect("it answers").into_iter().filter(|event| {
            String::from_utf8_lossy(&event.body).contains("\"document\"")
        });
        assert_eq!(viewed.count(), 2, "each look is on record");

        let judge = async |fields: &[(&str, &str)]| {
            let page = hanna.opens(&ben.case).await;
            hanna.sends(&page.text, &see, fields).await
        };
        let nothing = judge(&[("kind", ""), ("text", "Name and address fit."), ("do", "accept")]).await;
        assert_eq!(nothing.status, 422);
        nothing.shows("Choose what kind of document it is").shows("Name and address fit.");
        let fields = [("kind", "identity-card"), ("text", "Name and address fit."), ("do", "accept")];
        judge(&fields).await.shows("Accepted by Hanna Vogt, and deleted: identity card");
        assert_eq!(hanna.get(&see).await.status, 404);
        let files = file::Entity::find().all(&app.app.db.read).await.expect("it answers");
        assert!(files.iter().all(|file| file.id != id));
        let kept = documents().await.remove(0);
        assert_eq!((kept.wrapped_key, kept.outcome.as_deref(), kept.judged_by), (None, Some("accepted"), Some(hanna.id)));
        hanna.opens(&ben.case).await.shows("A document was seen");
        ben.status().await.shows("it was enough, and we deleted it").hides("Name and address fit.");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
