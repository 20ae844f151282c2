//! The law changes while requests are open.

use crate::support::{Colleague, Person, TestApp, journeys};
use chrono::Duration;
use rightsdesk::app::App;
use rightsdesk::case::Role;
use rightsdesk::casework::{Brought, bring_all, difference};
use rightsdesk::config::Config;
use std::sync::Arc;

/// A day the organisation adds to its calendar.
const OWN_DAYS: &str = r#"
[[day]]
calendar = "DE-BE"
date     = 2026-12-23
name     = "The house is closed"
change   = "add"
reason   = "Proclaimed by the city on 1 December 2026"
author   = "Dana Ruiz"
"#;

/// The same installation after a restart with other files of the law.
async fn restarted(app: &TestApp, change: impl FnOnce(&mut Config)) -> App {
    let mut config = Config::clone(&app.app.config);
    change(&mut config);
    App::open(config, app.app.db.clone(), Arc::new(app.clock.clone())).await.expect("it starts")
}

journeys! {
    async fn a_change_of_the_law_moves_no_open_case_before_somebody_looked(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let ben = Person::asks(&app, "ben@example.com", &["erasure"], "DE").await.confirms(&app).await;
        app.advance(Duration::days(1)).await;
        let eve = Person::asks(&app, "eve@example.com", &["access"], "DE").await.confirms(&app).await;
        hanna.signs_in(&app).await;
        let fields = [("ground", "unfounded-or-excessive"), ("text", "You asked the same last week.")];
        hanna.does(&ben.case, "take-up", &[]).await;
        hanna.does(&ben.case, "refuse", &fields).await;

        let days = app.dir.path().join("own-days.toml");
        std::fs::write(&days, OWN_DAYS).expect("a file");
        let after = restarted(&app, |config| config.law.own_days = Some(days)).await;
        assert_ne!(after.law.edition(), app.app.law.edition());
        let found = difference(&after.db, &after.law).await.expect("the cases can be read");
        assert_eq!((found.open, found.older), (2, 2), "what is closed keeps the law it had");
        let [change] = &found.changes[..] else { panic!("{found:?}") };
        assert_eq!(change.reference, ada.case, "the other is due on Christmas Eve, with or without it");
        let duties: Vec<&str> = change.moved.iter().map(|moved| moved.duty).collect();
        assert_eq!(duties, ["respond", "notify-extension", "notify-refusal"]);
        let day = |(due, safe): (chrono::NaiveDate, chrono::NaiveDate)| (due.to_string(), safe.to_string());
        assert_eq!(change.moved[0].from.map(day), Some(("2026-12-23".to_owned(), "2026-12-23".to_owned())));
        assert_eq!(change.moved[0].to.map(day), Some(("2026-12-24".to_owned(), "2026-12-24".to_owned())));

        // A question in between is counted by the law the case has, not by the new one.
        let before = app.cases_of(&ada.reference).await.remove(0);
        let row = rightsdesk::store::cases::from_row(&before).expect("a case");
        let kept = after.law_of(&after.db.read, &row).await.expect("its edition is in the database");
        assert_eq!(kept.edition(), app.app.law.edition());
        hanna.does(&ada.case, "ask-clarification", &[("text", "Which account do you mean?")]).await;
        app.drain().await;
        let asked = app.cases_of(&ada.reference).await.remove(0);
        assert_eq!(asked.due, before.due, "asked today, and open: as if answered today");

        assert_eq!(bring_all(&after).await.expect("all can be moved"), Brought { brought: 2, left: 0 });
        let moved = app.cases_of(&ada.reference).await.remove(0);
        assert_eq!(moved.due.to_string(), "2026-12-24");
        assert_eq!(app.cases_of(&eve.reference).await.remove(0).due.to_string(), "2026-12-24");
        let again = difference(&after.db, &after.law).await.expect("the cases can be read");
        assert_eq!((again.older, again.changes.len()), (0, 0));
        assert_eq!(bring_all(&after).await.expect("nothing is left"), Brought::default());
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_case_that_a_new_law_cannot_compute_keeps_the_law_it_has(app) {
        let ada = Person::asks(&app, "ada@example.org", &["access"], "US-TX").await.confirms(&app).await;
        let folder = app.dir.path().join("statutes");
        std::fs::create_dir(&folder).expect("a folder");
        let texas = include_str!("../../src/law/statutes/us-tx.toml");
        let later = texas.replacen("[[rule]]", "effective = { received_from = 2030-01-01 }\n\n[[rule]]", 1);
        std::fs::write(folder.join("texas.toml"), later).expect("a file");
        let after = restarted(&app, |config| config.law.statutes = Some(folder)).await;
        let found = difference(&after.db, &after.law).await.expect("the cases can be read");
        let trouble = found.changes[0].trouble.as_deref().expect("it cannot be computed");
        assert!(trouble.contains("for those received from 2030-01-01 on"), "{trouble}");
        let before = app.cases_of(&ada.reference).await;
        assert_eq!(bring_all(&after).await.expect("the others are moved"), Brought { brought: 0, left: 1 });
        assert_eq!(app.cases_of(&ada.reference).await, before);
        app.stop().await;
    }
}
