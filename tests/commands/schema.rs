//! `migrate`, and what `serve` says about a database it does not know.

use super::process::{Installation, Process, execute, ran};
use crate::support::empty_postgres;
use rightsdesk::store::{Db, check_schema};

#[tokio::test(flavor = "multi_thread")]
async fn serve_names_the_command_that_mends_the_schema() {
    let there = Installation::configured().await;
    there.run(&["serve"]).refused(&["there is no database", "rightsdesk.sqlite", "rightsdesk migrate"]);
    assert!(!there.path("database/rightsdesk.sqlite").exists(), "a mistyped path makes no empty database");
    there.run(&["ledger", "verify"]).refused(&["there is no database"]);
    std::fs::write(there.path("database/rightsdesk.sqlite"), "").expect("an empty database");
    there.run(&["serve"]).refused(&["older than this release", "rightsdesk migrate"]);
    there.run(&["migrate"]).well();
    let said = there.run(&["migrate"]);
    assert_eq!(said.well().out, "the schema is up to date\n");
    there.run(&["token", "add", "crm", "--scope", "read"]).well();

    execute(
        &there.database(),
        "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20991231_000001_later', 0)",
    )
    .await;
    for args in [&["serve"][..], &["ledger", "verify"], &["token", "add", "other", "--scope", "read"]] {
        there.run(args).refused(&["m20991231_000001_later", "newer rightsdesk"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn migrating_at_the_same_moment_is_done_by_one_of_them() {
    let there = Installation::configured().await;
    migrate_at_once(&there, &there.database()).await;
    empty_postgres(|url| async move {
        let there = Installation::configured().await;
        migrate_at_once(&there, &url).await;
        let mut again = there.command(&["migrate"]);
        again.env("RIGHTSDESK__DATABASE__URL", &url);
        ran(again).well();
    })
    .await;
}

async fn migrate_at_once(there: &Installation, url: &str) {
    let mut running: Vec<Process> = Vec::new();
    for _ in 0..4 {
        let mut command = there.command(&["migrate"]);
        command.env("RIGHTSDESK__DATABASE__URL", url);
        running.push(Process::start(command, &there.path("logs")));
    }
    for process in running {
        process.ends().await;
    }
    let db = Db::connect(url).await.expect("the database answers");
    check_schema(&db).await.expect("the schema of this release");
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_another_installation_are_refused() {
    let there = Installation::migrated().await;
    there.token("crm");
    std::fs::rename(there.path("keys.toml"), there.path("our-keys.toml")).expect("moved");
    there.run(&["keys", "new", "keys.toml"]).well();
    there.run(&["serve"]).refused(&["key file does not belong to this database"]);
    std::fs::remove_file(there.path("keys.toml")).expect("removed");
    there.run(&["serve"]).refused(&["keys.toml", "rightsdesk keys new"]);
    std::fs::rename(there.path("our-keys.toml"), there.path("keys.toml")).expect("moved back");
    let again = there.run(&["keys", "new", "keys.toml"]);
    again.refused(&["keys.toml", "exists"]);
    there.serve(&[]).await.process.stop().await;
}
