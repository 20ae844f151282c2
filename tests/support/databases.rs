//! A database for each test: on SQLite a copy of a migrated file, on PostgreSQL a copy of a migrated database.

use super::TestApp;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::future::Future;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::OnceCell;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// Runs a test on a database; on PostgreSQL only where `TEST_DATABASE_URL` is set, which CI must do.
pub fn on<F: Future<Output = ()> + Send + 'static>(
    backend: Backend,
    story: impl FnOnce(TestApp) -> F + Send + 'static,
) {
    let postgres = std::env::var("TEST_DATABASE_URL").ok();
    if backend == Backend::Postgres && postgres.is_none() {
        assert!(std::env::var("CI").is_err(), "CI must set TEST_DATABASE_URL");
        eprintln!("skipped: TEST_DATABASE_URL is not set");
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async move {
        let dir = tempfile::tempdir().expect("a folder");
        match (backend, postgres) {
            (Backend::Postgres, Some(server)) => on_postgres(&server, dir, story).await,
            _ => {
                let file = dir.path().join("rightsdesk.sqlite");
                std::fs::copy(sqlite_template().await, &file).expect("a copy of the template");
                run(&format!("sqlite://{}", file.display()), dir, story).await;
            }
        }
    });
}

async fn run<F: Future<Output = ()> + Send + 'static>(
    url: &str,
    dir: tempfile::TempDir,
    story: impl FnOnce(TestApp) -> F + Send + 'static,
) {
    let app = TestApp::start(url, dir).await;
    story(app).await;
}

static SQLITE: OnceCell<PathBuf> = OnceCell::const_new();
static FOLDER: LazyLock<tempfile::TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

async fn sqlite_template() -> &'static PathBuf {
    SQLITE
        .get_or_init(|| async {
            let file = FOLDER.path().join("template.sqlite");
            let db = rightsdesk::store::Db::connect(&format!("sqlite://{}", file.display()))
                .await
                .expect("SQLite");
            rightsdesk::store::migrate(&db).await.expect("the schema");
            // Closing the last connection folds the write-ahead log into the file.
            db.close().await;
            file
        })
        .await
}

static PLATFORM: OnceCell<PathBuf> = OnceCell::const_new();

/// The sample platform, made once and copied.
pub async fn platform_template() -> &'static PathBuf {
    PLATFORM
        .get_or_init(|| async {
            let file = FOLDER.path().join("platform.db");
            let now = super::START.parse().expect("a time");
            rightsdesk::demo::platform::create(&file, now, 1).await.expect("the sample platform");
            file
        })
        .await
}

static TEMPLATE: OnceCell<String> = OnceCell::const_new();
static COUNT: AtomicU32 = AtomicU32::new(0);

async fn on_postgres<F: Future<Output = ()> + Send + 'static>(
    server: &str,
    dir: tempfile::TempDir,
    story: impl FnOnce(TestApp) -> F + Send + 'static,
) {
    let admin = Database::connect(server).await.expect("TEST_DATABASE_URL answers");
    let template = TEMPLATE.get_or_init(|| postgres_template(server)).await;
    let name = format!("rightsdesk_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    execute(&admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    let url = with_database(server, &name);
    let result = tokio::spawn(async move { run(&url, dir, story).await }).await;
    execute(&admin, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
    admin.close().await.expect("closed");
    if let Err(panicked) = result {
        std::panic::resume_unwind(panicked.into_panic());
    }
}

/// Gives a test the address of a PostgreSQL database without a table; none where there is no PostgreSQL, which CI must
/// have.
pub async fn empty_postgres<F: Future<Output = ()> + 'static>(story: impl FnOnce(String) -> F) {
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        assert!(std::env::var("CI").is_err(), "CI must set TEST_DATABASE_URL");
        return eprintln!("skipped: TEST_DATABASE_URL is not set");
    };
    let admin = Database::connect(&server).await.expect("TEST_DATABASE_URL answers");
    let name = format!("rightsdesk_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    execute(&admin, &format!("CREATE DATABASE {name}")).await;
    let story = story(with_database(&server, &name));
    // A task of its own, so that the database goes whatever happens.
    let result =
        tokio::task::LocalSet::new().run_until(async { tokio::task::spawn_local(story).await }).await;
    execute(&admin, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
    admin.close().await.expect("closed");
    if let Err(panicked) = result {
        std::panic::resume_unwind(panicked.into_panic());
    }
}

/// A migrated database that is copied; it is made anew by each run of the tests.
async fn postgres_template(server: &str) -> String {
    let admin = Database::connect(server).await.expect("TEST_DATABASE_URL answers");
    let name = format!("rightsdesk_template_{}", std::process::id());
    execute(&admin, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    execute(&admin, &format!("CREATE DATABASE {name}")).await;
    let db = rightsdesk::store::Db::connect(&with_database(server, &name)).await.expect("PostgreSQL");
    rightsdesk::store::migrate(&db).await.expect("the schema");
    db.close().await;
    // Templates of earlier runs whose process is gone.
    let old = admin
        .query_all_raw(sea_orm::Statement::from_string(
            sea_orm::DatabaseBackend::Postgres,
            "SELECT datname FROM pg_database WHERE datname LIKE 'rightsdesk_te%'",
        ))
        .await
        .expect("the list of databases");
    for row in old {
        let found: String = row.try_get("", "datname").expect("a name");
        let process = found.split('_').nth(2).and_then(|part| part.parse::<u32>().ok());
        if process.is_some_and(|id| !std::path::Path::new(&format!("/proc/{id}")).exists()) {
            let _ = admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS {found} WITH (FORCE)")).await;
        }
    }
    admin.close().await.expect("closed");
    name
}

fn with_database(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').map_or((server, None), |(base, query)| (base, Some(query)));
    let after_scheme = base.find("://").map_or(0, |at| at + 3);
    let host = base[after_scheme..].find('/').map_or(base, |slash| &base[..after_scheme + slash]);
    match query {
        Some(query) => format!("{host}/{name}?{query}"),
        None => format!("{host}/{name}"),
    }
}

async fn execute(db: &DatabaseConnection, sql: &str) {
    // Two copies of one template at the same moment get in each other's way: try again.
    for _ in 0..50 {
        match db.execute_unprepared(sql).await {
            Ok(_) => return,
            Err(error) if error.to_string().contains("being accessed by other users") => {
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
            Err(error) => panic!("{sql}: {error}"),
        }
    }
    panic!("{sql}: the template stayed in use");
}
