//! What an operator types: configuration, doctor, staff, tokens, the ledger.

use super::process::{Installation, execute, hands_in, letters_to, ran};
use crate::support::totp;
use chrono::Duration;
use rightsdesk::clock::{Clock, SystemClock};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread")]
async fn check_config_says_what_is_wrong_and_never_the_secret() {
    let there = Installation::configured().await;
    assert_eq!(there.run(&["check-config"]).well().out, "the configuration is sound\n");
    let mut wrong = there.command(&["check-config"]);
    wrong
        .env("RIGHTSDESK__DATABASE__URL", "postgres://desk:hunter2@db.example.org/desk")
        .env("RIGHTSDESK__WEB__PUBLIC_URL", "privacy.example.org");
    let said = ran(wrong);
    said.refused(&["database.url", "sslmode=verify-full", "web.public_url", "https://"]);
    assert!(!said.err.contains("hunter2") && said.out.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_looks_at_everything_and_says_what_to_do() {
    let there = Installation::configured().await;
    let before = there.run(&["doctor"]);
    assert_eq!(before.code, 1);
    assert!(
        before.out.contains("wrong    database: there is no") && before.out.contains("rightsdesk migrate"),
        "{}",
        before.out
    );
    there.run(&["migrate"]).well();
    let unheard = there.run(&["doctor"]);
    assert!(unheard.well().out.contains("warning  opt-outs: no system of yours can ask"), "{}", unheard.out);
    there.run(&["token", "add", "shop", "--scope", "read"]).well();
    let well = there.run(&["doctor"]);
    well.well();
    for part in ["database", "schema", "keys", "calendar of \"minimax\"", "mail", "source \"platform\""] {
        assert!(well.out.contains(&format!("ok       {part}\n")), "{part}: {}", well.out);
    }
    assert!(!well.out.contains("warning"), "{}", well.out);

    let beside = there.path("database/keys.toml");
    std::fs::copy(there.path("keys.toml"), &beside).expect("a copy");
    let mut command = there.command(&["doctor"]);
    command.env("RIGHTSDESK__KEYS__FILE", "database/keys.toml");
    let said = ran(command);
    assert!(said.well().out.contains("warning  key file: it lies beside the database"), "{}", said.out);

    let map = std::fs::read_to_string(there.path("data-map.toml")).expect("a data map");
    std::fs::write(there.path("data-map.toml"), map.replace("platform.db", "elsewhere.db"))
        .expect("a data map");
    let said = there.run(&["doctor"]);
    assert!(said.code == 1 && said.out.contains("wrong    source \"platform\": "), "{}", said.out);
    assert!(!there.path("elsewhere.db").exists(), "looking makes no database");
    std::fs::write(there.path("data-map.toml"), map.replace("transcript", "transkript")).expect("a data map");
    let said = there.run(&["doctor"]);
    assert!(said.code == 1 && said.out.contains("transkript"), "{}", said.out);
    let mut command = there.command(&["doctor"]);
    let closed =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    command.env("RIGHTSDESK__MAIL__OUT", format!("smtp://postman:hunter2@{closed}"));
    let said = ran(command);
    assert!(
        said.code == 1 && said.out.contains("wrong    mail: ") && !said.out.contains("hunter2"),
        "{}",
        said.out
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_up_link_works_once() {
    let there = Installation::migrated().await;
    there.run(&["staff", "add", "kim", "--role", "handler"]).refused(&["kim"]);
    let said = there.run(&["staff", "add", "kim@desk.example", "--role", "handler", "--name", "Kim Novak"]);
    let link = said.well().out.trim();
    let path = link.strip_prefix("http://privacy.test").expect("a link built from web.public_url").to_owned();
    assert!(path.starts_with("/desk/sign-up/") && said.err.contains("works once"));
    let served = there.serve(&["--only", "web"]).await;
    let kim = served.browser();
    let page = kim.get(&path).await;
    page.shows("Kim Novak, kim@desk.example");
    let secret = page.between("<p class=\"mono\">", "</p>");
    let token = path.rsplit('/').next().expect("a token");
    let now = SystemClock.now();
    let code = totp(&secret, now);
    let form = [("token", token), ("password", "a long enough passphrase"), ("code", code.as_str())];
    kim.post("/desk/sign-up", &form).await.shows("Sign in");
    assert_eq!(kim.get(&path).await.status, 404, "once");
    assert_eq!(kim.post("/desk/sign-up", &form).await.status, 404, "once");
    let next = totp(&secret, now + Duration::seconds(30));
    let form =
        [("email", "kim@desk.example"), ("password", "a long enough passphrase"), ("code", next.as_str())];
    kim.post("/desk/sign-in", &form).await.shows("Queue");
    there.run(&["staff", "add", "kim@desk.example", "--role", "admin"]).refused(&["kim@desk.example"]);
    served.process.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_printed_once_and_ends_when_it_is_revoked() {
    let there = Installation::migrated().await;
    let said = there.run(&["token", "add", "crm", "--scope", "read"]);
    let token = said.well().out.trim();
    assert!(token.starts_with("rdk_") && said.out.lines().count() == 1 && !said.err.contains(token));
    there.run(&["token", "add", "crm", "--scope", "read"]).refused(&["crm"]);
    there.run(&["token", "add", "other", "--scope", "read", "--controller", "nobody"]).refused(&["nobody"]);
    let served = there.serve(&["--only", "web"]).await;
    let status = async || {
        let asked =
            reqwest::Client::new().get(format!("{}/api/v1/cases", served.origin())).bearer_auth(token);
        asked.send().await.expect("an answer").status().as_u16()
    };
    assert_eq!(status().await, 200);
    there.run(&["token", "revoke", "crm"]).well();
    assert_eq!(status().await, 401, "at once, in a running process");
    there.run(&["token", "revoke", "crm"]).refused(&["there is no token \"crm\" that works"]);
    served.process.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_is_verified_with_the_database_alone() {
    let there = Installation::migrated().await;
    let token = there.token("crm");
    let served = there.serve(&[]).await;
    hands_in(served.origin(), &token, "ada@example.org").await;
    letters_to(&there.path("outbox"), "ada@example.org", 1).await;
    // Beside a running process, without its configuration and keys.
    let empty = tempfile::tempdir().expect("a folder");
    let verify = |json: bool| {
        let database = there.database();
        let mut args = vec!["ledger", "verify", "--database", &database];
        args.extend(json.then_some("--json"));
        ran(super::process::program(empty.path(), &args))
    };
    assert!(verify(false).well().out.starts_with("whole: 1 streams, "), "{}", verify(false).out);
    served.process.stop().await;
    let report: Value = serde_json::from_str(&verify(true).well().out).expect("JSON");
    assert_eq!((&report["streams"], &report["cases"]), (&1.into(), &1.into()));
    assert!(report["events"].as_u64().is_some_and(|events| events >= 2) && report["keys"].is_object());

    execute(&there.database(), "UPDATE ledger_event SET at = '2026-01-01T00:00:00+00:00' WHERE seq = 2")
        .await;
    let broken = verify(false);
    broken.refused(&["broken: case/", "event 2 was edited"]);
    assert!(broken.out.is_empty());
    let broken = verify(true);
    let found: Value = serde_json::from_str(&broken.out).expect("JSON");
    assert_eq!((broken.code, &found["break"], &found["seq"]), (1, &"edited".into(), &2.into()));
}
