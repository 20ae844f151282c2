//! Requests of those who work here: nobody handles their own, and colleagues do not read them.

use crate::support::{Colleague, Person, TestApp, journeys};
use rightsdesk::case::Role;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Whether somebody finds a case anywhere at the desk.
async fn finds(who: &Colleague, case: &str, email: &str) -> bool {
    let opened = who.get(&format!("/desk/cases/{case}")).await.status == 200;
    for path in ["/desk", "/desk?state=all", "/desk/tasks", "/desk/outbox", "/desk/restrictions"] {
        let page = who.get(path).await;
        assert!(opened || !page.text.contains(case), "{path} tells of it");
    }
    for what in [case, email] {
        let page = who.browser.post("/desk/find", &[("what", what)]).await;
        assert_eq!(page.text.contains(case), opened, "finding {what}");
    }
    for path in ["package", "take-up", "message", "refuse", "prove"] {
        let address = format!("/desk/cases/{case}/{path}");
        let page = match path {
            "package" => who.get(&address).await,
            _ if opened => continue,
            _ => who.browser.post(&address, &[("text", "Hello")]).await,
        };
        // Whoever only reads is refused for that before anything is looked up.
        let is_hidden = page.status == 404 || page.status == 403;
        assert_eq!(is_hidden, !opened, "{path}");
    }
    opened
}

async fn asked_in_vain(app: &TestApp, who: &Colleague) -> usize {
    let stream = format!("staff/{}", who.id);
    let events = rightsdesk::store::ledger::events(&app.app.db.read, &stream).await.expect("readable");
    events.iter().filter(|event| event.kind == "closed-case-asked").count()
}

journeys! {
    async fn the_request_of_a_colleague_is_for_the_data_protection_officer_and_a_deputy(app) {
        let app = app.set_up_again(|config| config.desk.dpo_deputies = vec!["Vera@desk.example".to_owned()]);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let vera = Colleague::joins(&app, "Vera Stand", Role::Handler).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let anna = Colleague::joins(&app, "Anna Chief", Role::Admin).await;
        let iris = Colleague::joins(&app, "Iris Sommer", Role::Auditor).await;
        // As she writes it, not as she signs in.
        let email = "Hanna@Desk.example";
        let request = Person::asks(&app, email, &["erasure"], "DE").await.confirms(&app).await;
        dora.does(&request.case, "approve", &[]).await;
        for nosy in [&hanna, &otto, &anna, &iris] {
            assert!(!finds(nosy, &request.case, email).await, "{}", nosy.id);
            assert!(asked_in_vain(&app, nosy).await > 0, "that they asked is on record");
        }
        for confided in [&dora, &vera] {
            assert!(finds(confided, &request.case, email).await);
            assert_eq!(asked_in_vain(&app, confided).await, 0);
        }
        vera.does(&request.case, "message", &[("text", "We are on it.")]).await.shows("We are on it.");

        // What closes it is what was proven as well as what was typed.
        let other = Person::asks(&app, "private@example.org", &["access"], "DE").await.confirms(&app).await;
        assert!(finds(&otto, &other.case, "private@example.org").await);
        let fields = [("kind", "email"), ("value", "otto@desk.example"), ("text", "He called from his desk.")];
        dora.does(&other.case, "prove", &fields).await;
        for nosy in [&hanna, &otto] {
            assert!(!finds(nosy, &other.case, "private@example.org").await);
        }
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn who_left_keeps_this_and_where_nobody_else_is_left_an_administrator_answers(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let anna = Colleague::joins(&app, "Anna Chief", Role::Admin).await;
        entity::staff::Entity::update_many()
            .col_expr(entity::staff::Column::DisabledAt, Expr::value(Some(app.app.now())))
            .filter(entity::staff::Column::Id.eq(otto.id))
            .exec(&app.app.db.write)
            .await
            .expect("he leaves");
        let ottos = Person::asks(&app, "otto@desk.example", &["access"], "DE").await;
        assert!(!finds(&hanna, &ottos.case, "otto@desk.example").await);
        assert!(!finds(&anna, &ottos.case, "otto@desk.example").await);
        assert!(finds(&dora, &ottos.case, "otto@desk.example").await);
        let doras = Person::asks(&app, "dora@desk.example", &["access"], "DE").await;
        assert!(!finds(&dora, &doras.case, "dora@desk.example").await, "nobody handles their own");
        assert!(!finds(&hanna, &doras.case, "dora@desk.example").await);
        assert!(finds(&anna, &doras.case, "dora@desk.example").await, "it must be answered");
        app.stop().await;
    }

    async fn no_reminder_and_no_daily_letter_tells_of_a_case_that_is_closed_to_its_reader(app) {
        let app = app.set_up_again(|config| {
            config.reminders.handler_at = vec![50];
            config.reminders.digest_at = chrono::NaiveTime::from_hms_opt(7, 30, 0);
        });
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let request = Person::asks(&app, "hanna@desk.example", &["erasure"], "DE").await.confirms(&app).await;
        for _ in 0..25 {
            app.advance(chrono::Duration::days(1)).await;
        }
        let told = |to: &str| {
            let mails = app.mails();
            mails.iter().filter(|mail| mail.to == to && format!("{} {}", mail.subject, mail.text).contains(&request.case)).count()
        };
        assert_eq!(told("hanna@desk.example"), 0);
        assert!(told("dora@desk.example") > 1, "the reminder and the daily letters");
        drop((dora, hanna));
        app.stop().await;
    }
}
