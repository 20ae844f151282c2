//! A small shop with three customers, on SQLite and, where `TEST_DATABASE_URL` is set, on PostgreSQL.

use rightsdesk::keys::IdentifierKind;
use rightsdesk::random::Random;
use rightsdesk::sources::{Ask, DataMap, Finding, Identifier, Sources};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};

pub const MAP: &str = r#"
[organisation]
automated_decisions = []
transfers = []

[[source]]
id = "shop"
kind = "sql"
url = "SHOP"
subject = { table = "people", key = "id", match = { email = "email", phone = "phone", customer-id = "number", account = "login" } }

[[category]]
id = "profile"
source = "shop"
table = "people"
belongs = { key = "id" }
fields = [{ column = "number", name = { en = "Number" } }, { column = "email", name = { en = "E-mail" } }, { column = "phone", name = { en = "Phone" } }]
never_disclose = [{ column = "password_hash", name = { en = "Password" }, reason = { en = "It protects you." } }]
name = { en = "Profile", de = "Profil" }
purpose = { en = "p" }
legal_basis = { en = "l" }
recipients = []
retention = { en = "r" }
origin = { en = "o" }

[[category]]
id = "orders"
source = "shop"
table = "orders"
belongs = { key = "person_id" }
order_by = "paid_at"
most_records = 3
fields = [{ column = "item", name = { en = "Item" } }, { column = "paid_at", name = { en = "Paid" } }, { column = "photo", name = { en = "Photo" } }, { column = "price", name = { en = "Price" } }]
never_disclose = [{ column = "card_token", name = { en = "Card" }, reason = { en = "It pays." } }]
name = { en = "Orders" }
purpose = { en = "p" }
legal_basis = { en = "l" }
recipients = [{ en = "the post" }]
retention = { en = "r" }
origin = { en = "o" }

[[category]]
id = "diary"
source = "shop"
table = "diary"
belongs = { key = "person_id" }
only_if = "diary_ever"
fields = [{ column = "entry", name = { en = "Entry" } }]
name = { en = "Diary" }
purpose = { en = "p" }
legal_basis = { en = "l" }
recipients = []
retention = { en = "r" }
origin = { en = "o" }

[[category]]
id = "letters"
source = "shop"
table = "letters"
belongs = { match = { email = "sender" } }
needs_review = true
fields = [{ column = "body", name = { en = "Letter" } }]
name = { en = "Letters" }
purpose = { en = "p" }
legal_basis = { en = "l" }
recipients = []
retention = { en = "r" }
origin = { en = "o" }
"#;

/// When requests reach the organisation.
pub fn received() -> chrono::DateTime<chrono::Utc> {
    "2026-11-23T09:00:00Z".parse().expect("an instant")
}

const SCHEMA: &str = "
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT, phone TEXT, number TEXT, login TEXT,
  password_hash TEXT, diary_ever INTEGER);
CREATE TABLE orders (person_id INTEGER, item TEXT, paid_at TEXT, photo BINARY_COLUMN, price INTEGER, card_token TEXT);
CREATE TABLE diary (person_id INTEGER, entry TEXT);
CREATE TABLE letters (sender TEXT, body TEXT);
INSERT INTO people VALUES
  (1, ' Ada@Example.org', '+49 (30) 23125-101', 'C-1', 'kQ7', 'hash-of-ada', 0),
  (2, 'mallory@example.net', '+1 202 555 0103', 'C-2', 'kq7', 'hash-of-mallory', 1),
  (3, 'ben@example.com', NULL, 'C-3', 'b', 'hash-of-ben', 1),
  (4, 'fiona@example.org', NULL, 'C-4', 'f', 'hash-of-fiona', 0);
INSERT INTO orders VALUES
  (1, 'telescope', '2026-03-02', TWO_BYTES, 250, 'tok-ada-2'),
  (1, 'lens', '2026-03-01', NULL, 12, 'tok-ada-1'),
  (3, 'a', '1', NULL, 1, 't'), (3, 'b', '2', NULL, 1, 't'), (3, 'c', '3', NULL, 1, 't'), (3, 'd', '4', NULL, 1, 't');
INSERT INTO diary VALUES (3, 'dear diary');
INSERT INTO letters VALUES ('ada@example.org', 'a letter from Ada'), ('ada@example.org', 'another one');
";

/// A shop and what it takes to clear it away.
pub struct Shop {
    pub url: String,
    _dir: tempfile::TempDir,
    postgres: Option<(String, String)>,
}

impl Shop {
    /// One shop on each database there is.
    pub async fn everywhere() -> Vec<Shop> {
        let mut shops = vec![Shop::sqlite().await];
        if let Ok(server) = std::env::var("TEST_DATABASE_URL") {
            shops.push(Shop::postgres(&server).await);
        }
        shops
    }

    async fn sqlite() -> Shop {
        let dir = tempfile::tempdir().expect("a directory");
        let url = format!("sqlite://{}/shop.db", dir.path().display());
        fill(&format!("{url}?mode=rwc"), "BLOB", "x'00ff'").await;
        Shop { url, _dir: dir, postgres: None }
    }

    async fn postgres(server: &str) -> Shop {
        let name = format!("shop_{}", hex::encode(Random::system().bytes::<6>()));
        run(server, &format!("CREATE DATABASE {name}")).await;
        let (head, rest) = server.rsplit_once('/').expect("a database in TEST_DATABASE_URL");
        let query = rest.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
        let url = format!("{head}/{name}{query}");
        fill(&url, "BYTEA", "'\\x00ff'").await;
        Shop {
            url,
            _dir: tempfile::tempdir().expect("a directory"),
            postgres: Some((server.to_owned(), name)),
        }
    }

    pub fn is_postgres(&self) -> bool {
        self.postgres.is_some()
    }

    /// Runs SQL in it, as its owner.
    pub async fn sql(&self, sql: &str) {
        run(&self.url, sql).await;
    }

    pub async fn search(&self, map: &str, by: &[(IdentifierKind, &str)]) -> Vec<Finding> {
        let by: Vec<Identifier> =
            by.iter().map(|(kind, value)| Identifier { kind: *kind, value: (*value).to_owned() }).collect();
        self.open(map).search(&Ask { by: &by, received: received() }).await
    }

    pub fn open(&self, map: &str) -> Sources {
        let map = DataMap::parse(&map.replace("SHOP", &self.url)).expect("a sound map");
        Sources::open(std::sync::Arc::new(map))
    }

    pub async fn close(self) {
        if let Some((server, name)) = self.postgres {
            run(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

async fn fill(url: &str, bytes: &str, blob: &str) {
    run(url, &SCHEMA.replace("BINARY_COLUMN", bytes).replace("TWO_BYTES", blob)).await;
}

async fn run(url: &str, sql: &str) {
    let db: DatabaseConnection = Database::connect(url).await.expect("the database is there");
    db.execute_unprepared(sql).await.expect("the statement runs");
    db.close().await.expect("it closes");
}

/// The finding of one category.
pub fn of<'a>(findings: &'a [Finding], category: &str) -> &'a Finding {
    findings.iter().find(|finding| finding.category == category).expect("one finding for each category")
}

/// Everything the findings say, as one text.
pub fn said(findings: &[Finding]) -> String {
    let records: Vec<String> = findings
        .iter()
        .flat_map(|finding| &finding.records)
        .map(|record| serde_json::to_string(record).expect("JSON"))
        .collect();
    records.join("\n")
}
