//! From an approved request to the package the person opens.

use super::office::Office;
use crate::support::journeys;
use rightsdesk::case::{Command, Outcome as Ended, RefusalKind, Stage};
use rightsdesk::casework::{ApplyError, Claims};
use rightsdesk::fulfilment::{FulfilError, Item, gather, package};
use rightsdesk::sources::{DataMap, Outcome, Why};
use rightsdesk::store;
use sea_orm::EntityTrait;
use serde_json::Value;
use uuid::Uuid;

fn mailbox(email: &str) -> Claims {
    Claims { email: Some(email.to_owned()), ..Claims::default() }
}

fn of<'a>(items: &'a [Item], category: &str) -> Vec<&'a Item> {
    items.iter().filter(|item| item.category == category).collect()
}

fn category<'a>(data: &'a Value, id: &str) -> &'a Value {
    let all = data["categories"].as_array().expect("a list");
    all.iter().find(|category| category["id"] == id).expect("the category is there")
}

async fn stage(office: &Office, case: Uuid) -> Stage {
    store::cases::from_row(&office.row(case).await).expect("a consistent row").stage
}

/// Reviews everything of Ada's and withholds the ticket that tells somebody else's address.
async fn look_through(office: &Office, case: Uuid) {
    for item in office.items(case).await.iter().filter(|item| item.needs_review) {
        let text = serde_json::to_string(&item.records).expect("JSON");
        match text.contains("Haddad") {
            true => office.withholds(case, item.id).await,
            false => office.reviews(case, item.id).await,
        }
    }
}

journeys! {
    async fn ada_gets_her_own_data_and_nobody_elses(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("ada@example.org"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;

        let items = office.items(case).await;
        let tickets = of(&items, "support");
        assert_eq!(tickets.len(), 3, "one item for each record that a person must look at");
        assert!(tickets.iter().all(|item| item.needs_review && item.records.len() == 1));
        assert_eq!(of(&items, "api-usage").len(), 1);
        assert_eq!(of(&items, "prompt-log")[0].outcome, Outcome::NeverCollected);
        assert!(matches!(stage(&office, case).await, Stage::AwaitingApproval { items: 8, .. }));

        let too_early = office.staff(case, Command::Release, Vec::new()).await;
        assert!(
            matches!(too_early, Err(ApplyError::Refused(refusal)) if refusal.kind == RefusalKind::NotReviewed)
        );

        look_through(&office, case).await;
        office.releases_and_packages(case).await;
        let (file, page, data) = office.opens_the_package(case).await;
        let Stage::Closed { outcome: Ended::PartlyFulfilled { package: Some(offered) }, .. } =
            stage(&office, case).await
        else {
            panic!("it is answered in part");
        };
        assert_eq!(offered, file.id);
        assert_eq!(file.expires_at, Some(office.app.now() + chrono::Duration::days(14)));

        let raw = data.to_string();
        for text in [&page, &raw] {
            assert!(text.contains("ada@example.org") && text.contains("C-100001"));
            for never in ["Haddad", "argon2", "tok_", "Rue des Lilas"] {
                assert!(!text.contains(never), "{never}");
            }
        }
        assert_eq!(category(&data, "support")["records"].as_array().map(Vec::len), Some(2));
        assert_eq!(category(&data, "support")["withheld"][0]["ground"], "rights-of-others");
        assert_eq!(category(&data, "support")["withheld"][0]["cites"][0], "GDPR art. 15(4)");
        assert_eq!(category(&data, "account-profile")["never_disclosed"][0]["field"], "password_hash");
        assert_eq!(category(&data, "prompt-log")["outcome"], "never-collected");
        assert!(page.contains("1 entry is left out."));
        assert!(page.contains("private things about somebody else"));
        assert!(page.contains("Your password, made unreadable"));
        assert!(page.contains("This was never switched on for you."));
    }
}

journeys! {
    async fn the_package_carries_everything_art_15_wants_told(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("ben@example.com"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        look_through(&office, case).await;
        office.releases_and_packages(case).await;
        assert!(matches!(
            stage(&office, case).await,
            Stage::Closed { outcome: Ended::Fulfilled { package: Some(_) }, .. }
        ));
        let (_, page, data) = office.opens_the_package(case).await;
        for part in data["categories"].as_array().expect("a list") {
            for fact in ["name", "purpose", "legal_basis", "retention", "origin"] {
                assert!(part[fact].as_str().is_some_and(|text| !text.is_empty()), "{fact} of {}", part["id"]);
            }
            assert!(part["recipients"].is_array());
        }
        let rights: Vec<&str> =
            data["rights"].as_array().expect("a list").iter().filter_map(|right| right["id"].as_str()).collect();
        for right in ["rectification", "erasure", "restriction", "objection"] {
            assert!(rights.contains(&right), "{right}");
        }
        assert!(data["complaints"].to_string().contains("Berliner Beauftragte"));
        assert_eq!(data["automated_decisions"], Value::Array(Vec::new()));
        assert_eq!(data["transfers"][0]["country"], "US");
        assert_eq!(category(&data, "support")["outcome"], "none");
        for said in [
            "We let no computer decide about you alone.",
            "United States",
            "standard clauses",
            "https://www.datenschutz-berlin.de",
            "We searched here and found nothing about you.",
            "Nobody outside our organisation.",
            "12 months.",
            "dpo@minimax.example",
        ] {
            assert!(page.contains(said), "{said}");
        }
        assert!(!page.contains("<script") && !page.contains("src="));
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

journeys! {
    async fn the_page_speaks_german_to_those_who_wrote_in_german(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("ada@example.org"), "de-AT").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        look_through(&office, case).await;
        office.releases_and_packages(case).await;
        let (_, page, data) = office.opens_the_package(case).await;
        assert_eq!(data["language"], "de");
        assert!(page.contains("<html lang=\"de\">"));
        for said in [
            "Ihre Daten bei MiniMax",
            "1 Eintrag ist ausgelassen.",
            "Ihr Passwort, unkenntlich gemacht",
        ] {
            assert!(page.contains(said), "{said}");
        }
        assert!(!page.contains("package-") && !page.contains("{ $"), "every message is there");
    }
}

journeys! {
    async fn mallory_with_her_own_mailbox_and_adas_claims_gets_nothing_of_adas(app) {
        let office = Office::of(app);
        let claims = Claims {
            email: Some("mallory@example.net".to_owned()),
            phone: Some("+49 30 23125 101".to_owned()),
            customer_id: Some("C-100001".to_owned()),
            name: Some("Ada Lindqvist".to_owned()),
            ..Claims::default()
        };
        let case = office.asks(claims, "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        look_through(&office, case).await;
        office.releases_and_packages(case).await;
        let (_, page, data) = office.opens_the_package(case).await;
        assert!(page.contains("mallory@example.net"));
        for text in [page, data.to_string()] {
            for adas in ["ada@example.org", "Lindqvist", "C-100001", "23125 101"] {
                assert!(!text.contains(adas), "{adas} is Ada's");
            }
        }
    }
}

journeys! {
    async fn what_staff_hold_proven_is_searched_too(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("nobody@example.org"), "en").await;
        office.proves_the_mailbox(case).await;
        office.staff_prove(case, "customer-id", "C-100002").await;
        office.approves_and_gathers(case).await;
        let items = office.items(case).await;
        assert_eq!(of(&items, "account-profile")[0].records[0]["email"], "ben@example.com");
    }
}

journeys! {
    async fn who_is_not_known_gets_an_answer_that_says_so(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("nobody@example.org"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        assert!(matches!(stage(&office, case).await, Stage::AwaitingApproval { items: 0, .. }));
        office.releases_and_packages(case).await;
        let (_, page, data) = office.opens_the_package(case).await;
        for part in data["categories"].as_array().expect("a list") {
            assert_eq!(
                part["outcome"], "none",
                "no account, so nothing can be said about what was never collected"
            );
            assert_eq!(part["never_disclosed"], Value::Array(Vec::new()));
        }
        assert!(!page.contains("We also hold this"));
    }
}

journeys! {
    async fn a_source_that_failed_must_be_searched_again_before_the_answer_goes(app) {
        let office = Office::of(app);
        office.at_the_platform("DROP TABLE invoices").await;
        let case = office.asks(mailbox("ada@example.org"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        let items = office.items(case).await;
        assert_eq!(of(&items, "billing")[0].outcome, Outcome::Failed(Why::NotAnswered));
        assert_eq!(of(&items, "api-usage")[0].outcome, Outcome::Found);
        look_through(&office, case).await;
        let refused = office.staff(case, Command::Release, Vec::new()).await;
        assert!(matches!(refused, Err(ApplyError::Refused(refusal)) if refusal.kind == RefusalKind::NotSearched));

        office.staff(case, Command::GatherAgain, Vec::new()).await.expect("it can be searched again");
        gather(&office.app, &office.sources, &office.row(case).await).await.expect("it is gathered");
        let again = office.items(case).await;
        assert_eq!(again.len(), items.len(), "what was found before is replaced");
        assert!(again.iter().all(|item| items.iter().all(|old| old.id != item.id)));
    }
}

journeys! {
    async fn jobs_that_come_too_late_or_twice_change_nothing(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("mallory@example.net"), "en").await;
        office.proves_the_mailbox(case).await;
        let early = office.row(case).await;
        gather(&office.app, &office.sources, &early).await.expect("quietly done");
        package(&office.app, &early).await.expect("quietly done");
        assert_eq!(office.row(case).await, early);

        office.staff(case, Command::Approve { task: Uuid::nil(), parts: Vec::new() }, Vec::new()).await.expect("it is approved");
        let approved = office.row(case).await;
        office.staff_prove(case, "customer-id", "C-100003").await;
        let stale = gather(&office.app, &office.sources, &approved).await;
        assert!(
            matches!(stale, Err(FulfilError::Apply(ApplyError::Stale { .. }))),
            "a new proof must be searched by"
        );
        gather(&office.app, &office.sources, &office.row(case).await).await.expect("it is gathered");

        office.staff(case, Command::Release, Vec::new()).await.expect("it is released");
        let released = office.row(case).await;
        package(&office.app, &released).await.expect("it is packaged");
        package(&office.app, &released).await.expect("quietly done");
        let files = entity::file::Entity::find().all(&office.app.db.read).await.expect("it answers");
        assert_eq!(files.len(), 1, "one package, however often the job runs");
    }
}

journeys! {
    async fn thousands_of_records_that_need_a_look_are_kept_one_by_one(app) {
        let office = Office::of(app);
        office
            .at_the_platform(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3200)
                 INSERT INTO support_tickets (account_id, from_email, opened_at, channel, subject, transcript, attachments)
                 SELECT 3, 'mallory@example.net', '2026-11-01T00:00:00Z', 'chat', 'Number ' || i, 'Hello', '[]' FROM n",
            )
            .await;
        let case = office.asks(mailbox("mallory@example.net"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        assert_eq!(of(&office.items(case).await, "support").len(), 3200);
    }
}

journeys! {
    async fn nothing_of_the_answer_lies_open_in_the_database(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("ada@example.org"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        let rows = entity::package_item::Entity::find().all(&office.app.db.read).await.expect("it answers");
        assert!(!rows.is_empty());
        for row in rows {
            assert!(!row.body.windows(3).any(|part| part == b"Ada"));
        }
        let events = entity::ledger_event::Entity::find().all(&office.app.db.read).await.expect("it answers");
        assert!(events.iter().all(|event| !format!("{event:?}").contains("Lindqvist")));
    }
}

journeys! {
    async fn a_category_that_left_the_data_map_stops_the_package_and_is_named(app) {
        let office = Office::of(app);
        let case = office.asks(mailbox("mallory@example.net"), "en").await;
        office.proves_the_mailbox(case).await;
        office.approves_and_gathers(case).await;
        office.staff(case, Command::Release, Vec::new()).await.expect("it is released");
        let map =
            include_str!("../../src/demo/minimax.toml").replace("id          = \"billing\"", "id = \"bills\"");
        let map = DataMap::parse(&map).expect("a sound map");
        let later = rightsdesk::app::App { data_map: std::sync::Arc::new(map), ..office.app.clone() };
        let stopped = package(&later, &office.row(case).await).await.expect_err("it is not made");
        assert!(stopped.to_string().contains("\"billing\""), "{stopped}");
    }
}
