//! Installations to be measured, and the databases they live in.

use crate::plain::Recorder;
use entity::api_token;
use reqwest::Url;
use rightsdesk::access::{TokenScope, new_token};
use rightsdesk::app::App;
use rightsdesk::clock::SystemClock;
use rightsdesk::config::Config;
use rightsdesk::demo::platform;
use rightsdesk::keys::write_new_file;
use rightsdesk::random::Random;
use rightsdesk::store::{self, Db};
use rightsdesk::web;
use sea_orm::{
    ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, EntityTrait, IntoActiveModel, Statement,
};
use serde_json::json;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;

/// An application and its server.
pub struct Installation {
    pub address: SocketAddr,
    pub db: Db,
    /// What the application executes; of the measured one nothing is recorded.
    pub recorder: Recorder,
    url: String,
    token: String,
    cores: usize,
    server: actix_web::dev::ServerHandle,
}

impl Installation {
    /// The one that is measured.
    pub async fn start(url: &str, dir: &Path, cores: usize) -> Self {
        let db = migrated(url).await;
        let app = open(db, url, dir, cores).await;
        let token = new_token(&app, "intake", TokenScope::Submit, None).await.expect("a token");
        Installation::serve(app, url, token, Recorder::default(), cores)
    }

    /// Another one that knows the same token and records what it executes.
    pub async fn twin(&self, url: &str, dir: &Path) -> Self {
        let mut db = migrated(url).await;
        let token = api_token::Entity::find().one(&self.db.read).await.expect("rows").expect("the token");
        api_token::Entity::insert(token.into_active_model()).exec(&db.write).await.expect("its copy");
        let recorder = Recorder::default();
        recorder.listen(&mut db);
        let app = open(db, url, dir, self.cores).await;
        recorder.take();
        Installation::serve(app, url, self.token.clone(), recorder, self.cores)
    }

    fn serve(app: App, url: &str, token: String, recorder: Recorder, cores: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let db = app.db.clone();
        let server = web::server(app, listener).expect("a server");
        let handle = server.handle();
        tokio::spawn(server);
        Installation { address, db, recorder, url: url.to_owned(), token, cores, server: handle }
    }

    /// A submission as bytes to be sent. Each is of another person and has its own key.
    pub fn request(&self, rights: &[&str], series: &str, n: usize) -> Vec<u8> {
        let key = format!("{series}-{}-{n}", rights.join("-"));
        let body = json!({
            "subject": {
                "email": format!("person.{n}@example.org"),
                "name": format!("Ada Lovelace the {n}th"),
                "customer_id": format!("C-{n:06}"),
                "residence": "DE",
            },
            "rights": rights,
            "locale": "en",
            "details": "Please tell me what you hold about me, and where you got it from.",
        })
        .to_string();
        let (address, token, length) = (self.address, &self.token, body.len());
        format!(
            "POST /api/v1/submissions HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n\
             Idempotency-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    }

    /// Pools of the application's sizes to the same database.
    pub async fn pools(&self) -> Db {
        Db::connect(&self.url).await.expect("the database answers")
    }

    pub async fn stop(self) {
        self.server.stop(false).await;
        self.db.close().await;
    }
}

async fn migrated(url: &str) -> Db {
    let db = Db::connect(url).await.expect("the database answers");
    store::migrate(&db).await.expect("the schema");
    db
}

/// The installation of the tests, with the machine's clock and a worker for each core.
async fn open(db: Db, url: &str, dir: &Path, cores: usize) -> App {
    std::fs::create_dir(dir).expect("a folder");
    write_new_file(&dir.join("keys.toml"), &Random::system()).expect("a key file");
    std::fs::write(dir.join("data-map.toml"), platform::data_map(&dir.join("platform.db")))
        .expect("a data map");
    let toml = include_str!("../../tests/data/rightsdesk.toml")
        .replace("DATABASE", url)
        .replace("ORIGIN", "http://127.0.0.1")
        .replace("DIR", &dir.display().to_string())
        .replace("workers = 1", &format!("workers = {cores}"));
    let file = dir.join("rightsdesk.toml");
    std::fs::write(&file, toml).expect("a configuration file");
    let config = Config::load(Some(&file), std::iter::empty()).expect("a sound configuration");
    App::open(config, db, Arc::new(SystemClock)).await.expect("an installation")
}

/// A PostgreSQL server on which databases are made for this process and dropped in the end.
pub struct Server {
    url: Url,
    admin: DatabaseConnection,
}

impl Server {
    pub async fn connect(url: &str) -> Self {
        let admin = Database::connect(url).await.expect("TEST_DATABASE_URL answers");
        Server { url: Url::parse(url).expect("TEST_DATABASE_URL is an address"), admin }
    }

    /// Its version, and whether it is talked to in secret: that costs both who are compared.
    pub async fn describe(&self) -> String {
        let sql = "SELECT current_setting('server_version') AS version, ssl, current_setting('synchronous_commit') \
                   AS synchronous_commit FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
        let row = self.admin.query_one_raw(Statement::from_string(DatabaseBackend::Postgres, sql)).await;
        let row = row.expect("the server answers").expect("one row");
        let text = |column: &str| row.try_get::<String>("", column).expect("a text");
        let tls = if row.try_get("", "ssl").expect("yes or no") { "with TLS" } else { "without TLS" };
        format!("PostgreSQL {}, {tls}, synchronous_commit {}", text("version"), text("synchronous_commit"))
    }

    /// Named as the tests name theirs, so that their next run drops what a killed process left behind.
    pub fn name(&self, what: &str) -> String {
        format!("rightsdesk_test_{}_{what}", std::process::id())
    }

    pub async fn create(&self, what: &str) -> Url {
        let name = self.name(what);
        self.execute(&format!("CREATE DATABASE {name}")).await;
        let mut url = self.url.clone();
        url.set_path(&name);
        url
    }

    pub async fn execute(&self, sql: &str) {
        self.admin.execute_unprepared(sql).await.expect("the server does as it is told");
    }

    pub async fn drop_all(self) {
        for what in ["measured", "recorded"] {
            self.execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name(what))).await;
        }
        self.admin.close().await.expect("closed");
    }
}
