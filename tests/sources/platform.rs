//! The sample platform and its data map.

use super::shop::{of, said};
use chrono::{DateTime, Utc};
use rightsdesk::demo::platform;
use rightsdesk::keys::IdentifierKind::{self, CustomerId, Email};
use rightsdesk::sources::{DataMap, Finding, Identifier, Outcome, Sources};
use sea_orm::{ConnectionTrait, Database, DatabaseBackend, Statement};
use std::path::Path;

fn now() -> DateTime<Utc> {
    "2026-11-24T09:00:00Z".parse().expect("a time")
}

async fn made(seed: u64) -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("mini max?.db");
    platform::create(&path, now(), seed).await.expect("it is made");
    (dir, path)
}

async fn search(path: &Path, kind: IdentifierKind, value: &str) -> Vec<Finding> {
    let sources =
        Sources::open(std::sync::Arc::new(DataMap::parse(&platform::data_map(path)).expect("a sound map")));
    let by = [Identifier { kind, value: value.to_owned() }];
    sources.search(&rightsdesk::sources::Ask { by: &by, received: now() }).await
}

async fn texts(path: &Path, sql: &str) -> Vec<String> {
    let url = format!("sqlite://{}?mode=ro", path.display().to_string().replace('?', "%3F"));
    let db = Database::connect(url).await.expect("it opens");
    let rows =
        db.query_all_raw(Statement::from_string(DatabaseBackend::Sqlite, sql)).await.expect("it answers");
    rows.iter().map(|row| row.try_get_by_index::<String>(0).expect("a text")).collect()
}

#[tokio::test]
async fn the_data_map_of_the_demo_fits_its_database() {
    let (_dir, path) = made(1).await;
    let sources =
        Sources::open(std::sync::Arc::new(DataMap::parse(&platform::data_map(&path)).expect("a sound map")));
    assert_eq!(sources.check().await, [("platform".to_owned(), Vec::new())]);
}

#[tokio::test]
async fn the_people_of_the_stories_are_there() {
    let (_dir, path) = made(1).await;
    let ada = search(&path, Email, "ada@example.org").await;
    assert_eq!(of(&ada, "prompt-log").outcome, Outcome::NeverCollected);
    assert_eq!(of(&ada, "account-profile").records[0]["customer_number"], "C-100001");
    assert_eq!(of(&ada, "support").records.len(), 3);
    assert!(said(&ada).contains("farid.haddad@example.net"), "one ticket tells somebody else's address");
    for category in ["api-usage", "billing", "preferences", "analytics"] {
        assert_eq!(of(&ada, category).outcome, Outcome::Found, "{category}");
    }
    let ben = search(&path, Email, "ben@example.com").await;
    assert_eq!(of(&ben, "prompt-log").records.len(), 5);
    let mallory = search(&path, Email, "mallory@example.net").await;
    assert_eq!(of(&mallory, "account-profile").records.len(), 1);
    for adas in ["Lindqvist", "ada@", "C-100001", "23125 101"] {
        assert!(!said(&mallory).contains(adas), "{adas} is Ada's");
    }
    assert_eq!(search(&path, CustomerId, "C-100001").await, ada);
}

#[tokio::test]
async fn no_hash_and_no_token_ever_leaves_the_platform() {
    let (_dir, path) = made(1).await;
    for who in ["ada@example.org", "ben@example.com"] {
        let text = said(&search(&path, Email, who).await);
        assert!(!text.contains("argon2") && !text.contains("tok_") && !text.contains("hash"));
    }
}

#[tokio::test]
async fn one_seed_gives_one_platform_and_another_seed_another() {
    const ALL: &str =
        "SELECT email || coalesce(transcript, '') FROM accounts LEFT JOIN support_tickets ON account_id = accounts.id
        UNION ALL SELECT client_ip || called_at FROM api_calls";
    let ((_one, first), (_two, again), (_three, other)) = (made(7).await, made(7).await, made(8).await);
    let first = texts(&first, ALL).await;
    assert_eq!(first, texts(&again, ALL).await);
    assert_ne!(first, texts(&other, ALL).await);
}

#[tokio::test]
async fn nobody_in_it_could_be_real() {
    let (_dir, path) = made(3).await;
    let emails = texts(&path, "SELECT email FROM accounts").await;
    assert_eq!(emails.len(), platform::PEOPLE);
    for email in emails {
        let domain = email.rsplit('@').next().unwrap_or_default();
        assert!(
            domain.ends_with(".example") || ["example.org", "example.com", "example.net"].contains(&domain)
        );
        assert!(email.is_ascii());
    }
    for address in
        texts(&path, "SELECT client_ip FROM api_calls UNION SELECT last_sign_in_ip FROM accounts").await
    {
        let kept = ["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:"];
        assert!(kept.iter().any(|range| address.starts_with(range)), "{address}");
        assert!(address.parse::<std::net::IpAddr>().is_ok(), "{address}");
    }
    for phone in texts(&path, "SELECT phone FROM accounts WHERE phone IS NOT NULL").await {
        let kept = ["+1 202 555 01", "+44 20 7946 0", "+49 30 23125 ", "+33 1 99 00 "];
        assert!(kept.iter().any(|range| phone.starts_with(range)), "{phone}");
    }
}

#[tokio::test]
async fn nothing_is_older_than_its_retention_and_nothing_lies_in_the_future() {
    let (_dir, path) = made(3).await;
    let now = "'2026-11-24T09:00:00Z'";
    for sql in [
        format!("SELECT called_at FROM api_calls WHERE called_at > {now} OR called_at < '2025-11-24'"),
        format!("SELECT logged_at FROM prompt_log WHERE logged_at > {now} OR logged_at < '2026-10-25'"),
        format!("SELECT closed_at FROM support_tickets WHERE closed_at > {now} OR closed_at < '2024-11-24'"),
        format!("SELECT issued_on FROM invoices WHERE issued_on > {now} OR issued_on < '2019-11-24'"),
        format!("SELECT last_seen_at FROM analytics WHERE last_seen_at > {now} OR first_seen_at < '2024-11-24'"),
        "SELECT prompt FROM prompt_log JOIN accounts ON accounts.id = account_id WHERE prompt_log_ever = 0".to_owned(),
        "SELECT called_at FROM api_calls JOIN accounts ON accounts.id = account_id WHERE called_at < created_at".to_owned(),
    ] {
        assert!(texts(&path, &sql).await.is_empty(), "{sql}");
    }
}
