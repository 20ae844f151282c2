//! One question, answered in sentences or as an object.

use super::deadline;
use crate::case::LAW;
use rightsdesk::law::RegimeId;
use serde_json::Value;

const ACCESS: [&str; 4] = ["--regime=gdpr", "--right=access", "--timezone=Europe/Berlin", "--calendar=DE"];

/// Compares the sentences, but for the last paragraph with its versions, with the file of this name.
fn is_said(name: &str, args: &[&str]) {
    let ran = deadline(args);
    let said = &ran.well().out;
    assert!(said.lines().all(|line| line.chars().count() <= 72), "{said}");
    let (reasons, _) = said.trim_end().rsplit_once("\n\n").expect("paragraphs");
    insta::with_settings!({
        snapshot_path => "said",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => args.join(" "),
    }, {
        insta::assert_snapshot!(name, reasons);
    });
}

#[test]
fn a_date_is_told_with_its_reasons() {
    is_said("gdpr", &[&ACCESS[..], &["--received=2026-03-31T23:59:00+02:00"]].concat());
    is_said(
        "gdpr_extended",
        &[&ACCESS[..], &["--received=2026-02-16", "--event=extended=2026-03-02"]].concat(),
    );
    is_said(
        "uk_clarification",
        &[
            "--regime=uk-gdpr",
            "--right=access",
            "--timezone=Europe/London",
            "--calendar=GB-ENG",
            "--received=2026-03-02",
            "--event=clarification-received=2026-03-12",
            "--event=clarification-asked=2026-03-05",
        ],
    );
    is_said(
        "ccpa_open_question",
        &[
            "--regime=ccpa",
            "--right=access",
            "--timezone=America/Los_Angeles",
            "--received=2026-10-01",
            "--event=identity-asked=2026-10-05",
        ],
    );
}

#[test]
fn it_is_told_in_german() {
    let open = ["--received=2026-03-03", "--event=identity-asked=2026-03-04", "--lang=de"];
    is_said("german", &[&ACCESS[..3], &["--calendar=NL"], &open].concat());
}

#[test]
fn it_is_told_in_every_other_language() {
    for (name, lang) in [("french", "fr"), ("spanish", "es"), ("italian", "it"), ("dutch", "nl")] {
        let lang = format!("--lang={lang}");
        let open = ["--received=2026-03-01", "--event=identity-asked=2026-03-04", lang.as_str()];
        is_said(name, &[&ACCESS[..3], &["--calendar=NL"], &open].concat());
    }
}

#[test]
fn what_it_was_computed_from_is_named_at_the_end() {
    let ran = deadline(&[&ACCESS[..], &["--received=2026-03-31"]].concat());
    let said = ran.well().out.replace('\n', " ");
    let law = LAW.statute(&RegimeId::new("gdpr")).expect("a law");
    for part in [
        "the rule gdpr/respond".to_owned(),
        format!("version {}", law.version),
        "the time zone Europe/Berlin".to_owned(),
        "the calendar DE".to_owned(),
        "They are known up to 20".to_owned(),
    ] {
        assert!(said.contains(&part), "{part} is not in: {said}");
    }
    let ran = deadline(&[&ACCESS[..3], &["--received=2026-03-31"]].concat());
    assert!(
        ran.well().out.replace('\n', " ").contains("No calendar of public holidays was used."),
        "{}",
        ran.out
    );
}

#[test]
fn the_object_has_the_keys_of_the_contract_in_their_order() {
    let ran = deadline(&[&ACCESS[..3], &["--calendar=NL", "--received=2026-03-03", "--json"]].concat());
    let text = &ran.well().out;
    let keys = [
        "regime",
        "right",
        "duty",
        "received",
        "due",
        "safe_due",
        "paused",
        "rule",
        "steps",
        "readings",
        "warnings",
        "law_version",
        "calendar_version",
    ];
    let places: Vec<_> = keys.iter().map(|key| text.find(&format!("\"{key}\":")).expect("a key")).collect();
    assert!(places.is_sorted(), "{text}");
    let found: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(found.as_object().expect("an object").len(), keys.len());
    assert_eq!(found["received"], "2026-03-03T12:00:00+01:00");
    assert_eq!((&found["due"], &found["safe_due"]), (&"2026-04-07".into(), &"2026-04-03".into()));
    assert_eq!(found["paused"], false);
    assert_eq!(found["rule"], "gdpr/respond");
    let step = found["steps"].as_array().expect("steps").last().expect("a step");
    assert_eq!(step["date"], "2026-04-07");
    assert!(step["what"].as_str().expect("a sentence").contains("Good Friday"), "{step}");
    assert!(step["cites"][0].as_str().expect("a provision").contains("1182/71"), "{step}");
    assert_eq!(found["readings"][0]["name"], "disputed-day-worked");
    assert_eq!(found["readings"][0]["date"], "2026-04-03");
    assert_eq!(
        found["readings"][0]["why"],
        "The last day is Friday 3 April 2026 if the disputed holiday is a working day."
    );
    assert!(found["warnings"][0].as_str().expect("a sentence").contains("Good Friday"), "{found}");
    assert!(!found["law_version"].as_str().expect("a version").is_empty());
}

#[test]
fn the_same_local_day_has_the_same_date_whatever_its_offset() {
    let due = |received: &str| {
        let ran = deadline(&[&ACCESS[..], &["--received", received, "--json"]].concat());
        serde_json::from_str::<Value>(&ran.well().out).expect("JSON")["due"].clone()
    };
    for same in ["2026-03-31", "2026-03-30T22:00:00Z", "2026-03-31T23:59", "2026-04-01T05:59:00+08:00"] {
        assert_eq!(due(same), "2026-04-30", "{same}");
    }
    assert_eq!(due("2026-03-31T22:00:00Z"), "2026-05-04", "already the first of April in Berlin");
}

/// A law of the operator's own, which counts hours.
const HOURS: &str = r#"
regime  = "house"
name    = "the house rule"
version = "2026-01-01"

[[rule]]
id     = "house/respond"
rights = ["access"]
duty   = "respond"
period = { hours = 72 }
cites  = [{ text = "House rule 1", verified = 2026-01-01 }]
"#;

#[test]
fn a_law_of_the_operators_own_is_read_from_a_folder_and_hours_are_counted_on_instants() {
    let here = tempfile::tempdir().expect("a folder");
    std::fs::write(here.path().join("house.toml"), HOURS).expect("it is written");
    std::fs::write(here.path().join("notes.txt"), "not a law").expect("it is written");
    let folder = format!("--statutes={}", here.path().display());
    // The night in between has 23 hours.
    let asked = [
        "--regime=house",
        "--right=access",
        "--timezone=Europe/Berlin",
        "--received=2026-03-27T10:15",
        &folder,
    ];
    let ran = deadline(&[&asked[..], &["--json"]].concat());
    let found: Value = serde_json::from_str(&ran.well().out).expect("JSON");
    assert_eq!(found["received"], "2026-03-27T10:15:00+01:00");
    assert_eq!((&found["due"], &found["safe_due"]), (&"2026-03-30T11:15:00+02:00".into(), &found["due"]));
    assert_eq!(found["readings"][0]["date"], "2026-03-30T12:00:00+02:00", "the hour of receipt left out");
    let said = deadline(&asked).well().out.replace('\n', " ");
    assert!(said.starts_with("Under the house rule, ") && said.contains("30 Mar 2026, 11:15"), "{said}");

    std::fs::write(here.path().join("house.toml"), HOURS.replace("hours", "hors")).expect("it is written");
    deadline(&asked).refused(&["house.toml", "line"]);
}

#[test]
fn a_receipt_in_the_future_is_counted_like_any_other() {
    let ran = deadline(&[&ACCESS[..], &["--received=2098-03-31", "--json"]].concat());
    let found: Value = serde_json::from_str(&ran.well().out).expect("JSON");
    assert_eq!(found["due"], "2098-04-30");
}
