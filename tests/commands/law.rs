//! `rightsdesk law`, and what an operator may state about the law.

use super::process::{Installation, hands_in, ran};
use serde_json::Value;

const NONE: &str = include_str!("../../src/law/statutes/none.toml");

fn states(there: &Installation, text: &str) -> String {
    std::fs::create_dir_all(there.path("statutes")).expect("a folder");
    std::fs::write(there.path("statutes/none.toml"), text).expect("a file");
    there.path("statutes").display().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_statute_is_refused_at_start_with_line_and_reason() {
    let there = Installation::migrated().await;
    let statutes = states(&there, &NONE.replace("{ months = 1 }", "{ fortnights = 2 }"));
    for command in ["check-config", "serve"] {
        let mut command = there.command(&[command]);
        command.env("RIGHTSDESK__LAW__STATUTES", &statutes);
        ran(command).refused(&["none.toml, line ", "unknown variant `fortnights`", "`calendar_days`"]);
    }
    let statutes =
        states(&there, &NONE.replace("id           = \"not-identified\"", "id           = \"unheard-of\""));
    let mut command = there.command(&["serve"]);
    command.env("RIGHTSDESK__LAW__STATUTES", statutes);
    ran(command).refused(&["there are no words for \"ground-unheard-of\""]);
    let mut command = there.command(&["check-config"]);
    command.env("RIGHTSDESK__LAW__OWN_DAYS", "nowhere.toml");
    ran(command).refused(&["nowhere.toml cannot be read"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_looked_at_before_it_moves_anything() {
    let there = Installation::migrated().await;
    let token = there.run(&["token", "add", "crm", "--scope", "all"]).well().out.trim().to_owned();
    let served = there.serve(&[]).await;
    let reference = hands_in(served.origin(), &token, "moved@example.org").await;
    drop(served);
    let statutes = states(&there, &NONE.replace("months = 1 }", "months = 2 }"));
    assert!(there.run(&["law", "diff"]).well().out.contains("under another edition of the law: 0"));

    let proposed = there.run(&["law", "diff", "--statutes", &statutes]);
    proposed.well();
    assert!(
        proposed.out.contains("Set law.statutes and law.own_days to these files first"),
        "{}",
        proposed.out
    );
    let said = there.run(&["law", "diff", "--statutes", &statutes, "--json"]);
    let found: Value = serde_json::from_str(&said.well().out).expect("JSON");
    assert_eq!((&found["open"], &found["older"]), (&Value::from(1), &Value::from(1)), "{reference}: {found}");
    let edition = found["edition"].as_str().expect("a hash").to_owned();

    there.run(&["law", "apply", &edition]).refused(&["is not the edition that is configured"]);
    let mut command = there.command(&["law", "apply", &edition[..12]]);
    command.env("RIGHTSDESK__LAW__STATUTES", &statutes);
    assert_eq!(ran(command).well().out, "cases brought under this edition: 1\n");
    let mut command = there.command(&["law", "diff"]);
    command.env("RIGHTSDESK__LAW__STATUTES", &statutes);
    assert!(ran(command).well().out.contains("open cases: 1; under another edition of the law: 0"));
    there.run(&["ledger", "verify"]).well();
}
