//! Codes typed by hand: counted in the database, and never a loss.

use crate::support::{Browser, Colleague, Page, Person, TestApp, code_in, journeys, link_in};
use chrono::Duration;
use entity::verification;
use futures_util::future::join_all;
use rightsdesk::case::Role;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const WRONG: &str = "2222-2222";

async fn types(browser: &Browser, reference: &str, page: &str, code: &str) -> Page {
    browser.post(&format!("/requests/{reference}/{page}"), &[("code", code)]).await
}

/// A fresh code for the status page.
async fn fresh_code(app: &TestApp, person: &Person) -> String {
    person.browser.post(&format!("/requests/{}/code", person.reference), &[]).await;
    app.drain().await;
    code_in(&app.last_mail_to(&person.email))
}

/// How many wrong tries were counted.
async fn counted(app: &TestApp, person: &Person) -> i32 {
    let submission = app.cases_of(&person.reference).await[0].submission_id;
    let row = verification::Entity::find()
        .filter(verification::Column::SubmissionId.eq(submission))
        .filter(verification::Column::Purpose.eq("mailbox"))
        .one(&app.app.db.read)
        .await
        .expect("it answers");
    row.expect("a code was issued").wrong
}

journeys! {
    async fn staff_never_see_a_code_or_a_link_of_the_person(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let mail = app.last_mail_to("ada@example.org");
        let link = link_in(&mail);
        let fresh = fresh_code(&app, &ada).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let case = app.cases_of(&ada.reference).await[0].reference.clone();
        let page = hanna.opens(&case).await;
        page.shows("Please show us that this address is yours").shows("····-····");
        page.hides(&code_in(&mail)).hides(&fresh).hides(link.rsplit('/').next().expect("a token"));
    }

    async fn a_wrong_code_loses_nothing(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let code = code_in(&app.last_mail_to("ada@example.org"));
        for typed in [WRONG, "", "not a code at all"] {
            let page = types(&ada.browser, &ada.reference, "confirm", typed).await;
            assert_eq!(page.status, 422);
            page.shows("This code is not right").shows("Your request is safe");
        }
        types(&ada.browser, &ada.reference, "confirm", &code).await.shows("your address is confirmed");
        let used = types(&ada.browser, &ada.reference, "confirm", &code).await;
        assert_eq!(used.status, 422, "a code works once");
        app.stop().await;
    }

    async fn five_wrong_codes_end_a_code_and_a_new_one_works(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let first = fresh_code(&app, &ada).await;
        for _ in 0..4 {
            assert_eq!(types(&ada.browser, &ada.reference, "open", WRONG).await.status, 422);
        }
        let code = fresh_code(&app, &ada).await;
        let old = types(&ada.browser, &ada.reference, "open", &first).await;
        assert_eq!(old.status, 422, "the code before it ended");
        for _ in 0..4 {
            assert_eq!(types(&ada.browser, &ada.reference, "open", WRONG).await.status, 422);
        }
        let ended = types(&ada.browser, &ada.reference, "open", &code).await;
        assert_eq!(ended.status, 422, "five wrong ones ended it");
        ended.shows("ask for a new one");
        let code = fresh_code(&app, &ada).await;
        types(&ada.browser, &ada.reference, "open", &code).await.shows("What has happened");
        app.stop().await;
    }

    async fn a_code_is_over_after_twenty_minutes(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let code = fresh_code(&app, &ada).await;
        app.advance(Duration::minutes(20)).await;
        assert_eq!(types(&ada.browser, &ada.reference, "open", &code).await.status, 422);
        let code = fresh_code(&app, &ada).await;
        app.advance(Duration::minutes(19)).await;
        assert_eq!(types(&ada.browser, &ada.reference, "open", &code).await.status, 200);
        app.stop().await;
    }

    async fn at_most_five_codes_are_mailed_in_an_hour(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let before = app.mails().len();
        for _ in 0..8 {
            let page = ada.browser.post(&format!("/requests/{}/code", ada.reference), &[]).await;
            page.shows("a code is on its way");
        }
        app.drain().await;
        assert_eq!(app.mails().len() - before, 5, "nobody fills a stranger's mailbox through us");
        app.advance(Duration::minutes(61)).await;
        ada.opens_status(&app).await.shows("What has happened");
        app.stop().await;
    }

    async fn tries_at_the_same_moment_are_all_counted(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let code = code_in(&app.last_mail_to("ada@example.org"));
        let at_once = |tries| join_all((0..tries).map(|_| types(&ada.browser, &ada.reference, "confirm", WRONG)));
        for page in at_once(3).await {
            assert_eq!(page.status, 422);
        }
        assert_eq!(counted(&app, &ada).await, 3);
        for page in at_once(12).await {
            assert_eq!(page.status, 422);
        }
        assert_eq!(counted(&app, &ada).await, 5);
        let right = types(&ada.browser, &ada.reference, "confirm", &code).await;
        assert_eq!(right.status, 422, "guessing in parallel does not outrun the count");
        app.stop().await;
    }

    async fn of_many_right_codes_at_the_same_moment_one_opens(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let code = code_in(&app.last_mail_to("ada@example.org"));
        let pages = join_all((0..4).map(|_| types(&ada.browser, &ada.reference, "confirm", &code))).await;
        assert_eq!(pages.iter().filter(|page| page.status == 200).count(), 1);
        let proven = app.events_of(&ada.case).await;
        assert_eq!(proven.iter().filter(|event| *event == "identifier-proven").count(), 1);
        app.stop().await;
    }

    async fn known_and_unknown_references_answer_alike(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        let unknown = "RD-2222-3333";
        let stranger = app.browser();
        let mut answers = Vec::new();
        for reference in [ada.reference.as_str(), ada.case.as_str(), unknown] {
            let pages = [
                stranger.get(&format!("/requests/{reference}")).await,
                stranger.post(&format!("/requests/{reference}/code"), &[]).await,
                types(&stranger, reference, "open", WRONG).await,
                stranger.get(&format!("/requests/{reference}/confirm")).await,
                types(&stranger, reference, "confirm", WRONG).await,
                stranger.post(&format!("/requests/{reference}/message"), &[("text", "Hello?")]).await,
                stranger.get(&format!("/requests/{reference}/{}/package", ada.case)).await,
                stranger.get(&format!("/requests/{reference}/{}/withdraw", ada.case)).await,
                stranger.get(&format!("/requests?reference={reference}")).await,
            ];
            let heads = |page: &Page| {
                let mut names: Vec<String> = page.headers.keys().map(|name| name.to_string()).collect();
                names.sort();
                names
            };
            answers.push(
                pages
                    .iter()
                    .map(|page| (page.status, page.text.replace(reference, "REFERENCE"), heads(page)))
                    .collect::<Vec<_>>(),
            );
        }
        assert_eq!(answers[0], answers[2]);
        assert_eq!(answers[1], answers[2]);
        app.drain().await;
        app.stop().await;
    }

    async fn too_many_tries_from_one_connection_wait(app) {
        let app = app.set_up_again(|config| config.limits.verifications_per_hour = 3);
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        for _ in 0..3 {
            assert_eq!(types(&ada.browser, &ada.reference, "open", WRONG).await.status, 422);
        }
        let page = types(&ada.browser, &ada.reference, "open", WRONG).await;
        assert_eq!(page.status, 429);
        page.shows("That was too often").shows("write us an e-mail");
        assert!(page.headers.contains_key("retry-after"));
        app.stop().await;
    }
}
