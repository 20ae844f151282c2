//! Many at once: a line of JSON for each row, whatever is wrong with its neighbours.

use super::super::process::program;
use super::{HEADER, answers, deadline, piped};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/deadline_examples.csv");
const PLAIN: &str = "gdpr,access,respond,DE,2026-03-31,Europe/Berlin,";

#[test]
fn every_worked_example_comes_out_as_given() {
    let ran = deadline(&["--batch", EXAMPLES]);
    let mut file = csv::Reader::from_path(EXAMPLES).expect("it can be read");
    let mut wrong = Vec::new();
    let mut lines = ran.well().out.lines();
    for row in file.records() {
        let row = row.expect("a row");
        let found: Value = serde_json::from_str(lines.next().expect("an answer")).expect("JSON");
        assert_eq!(found["id"], row[0]);
        if found["due"] != row[8] || (!row[9].is_empty() && found["safe_due"] != row[9]) {
            wrong.push(format!(
                "{}: {} and {} instead of {} and {}",
                &row[0], found["due"], found["safe_due"], &row[8], &row[9]
            ));
        }
    }
    assert!(lines.next().is_none() && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_id_comes_first_and_the_rest_is_as_for_one() {
    let batch = piped(format!("{HEADER}a-1,{PLAIN}\n").as_bytes());
    let one = deadline(&[
        "--regime",
        "gdpr",
        "--right",
        "access",
        "--received",
        "2026-03-31",
        "--calendar",
        "DE",
        "--timezone",
        "Europe/Berlin",
        "--json",
    ]);
    let rest = batch.well().out.strip_prefix("{\"id\":\"a-1\",").expect("the id first");
    assert_eq!(format!("{{{rest}"), one.well().out);
}

#[test]
fn columns_stand_in_any_order_and_some_may_be_left_out() {
    let text =
        "note,Timezone,received,right,regime,id,duty\n\"a, b\",Europe/Berlin, 2026-03-31 ,access,gdpr,x,\n";
    let found: Value = serde_json::from_str(&piped(text.as_bytes()).well().out).expect("JSON");
    assert_eq!(
        (&found["id"], &found["duty"], &found["due"]),
        (&"x".into(), &"respond".into(), &"2026-04-30".into())
    );
}

#[test]
fn a_mark_at_the_start_of_the_file_and_windows_line_ends_are_accepted() {
    let text = format!("\u{feff}{HEADER}x,{PLAIN}\n").replace('\n', "\r\n");
    assert!(piped(text.as_bytes()).well().out.contains("\"due\":\"2026-04-30\""));
}

#[test]
fn a_row_that_is_wrong_leaves_the_others_alone() {
    let mut text = format!("{HEADER}first,{PLAIN}\n").into_bytes();
    text.extend(b"short,gdpr,access\n");
    text.extend(b"long,gdpr,access,respond,DE,2026-03-31,Europe/Berlin,,surplus\n");
    text.extend(b"bytes \xe4,gdpr,access,respond,DE,2026-03-31,Europe/Berlin,\n");
    text.extend(b"law,lex-nova,access,respond,DE,2026-03-31,Europe/Berlin,\n");
    text.extend(format!("last,{PLAIN}\n").into_bytes());
    let ran = piped(&text);
    let found: Vec<Value> =
        ran.well().out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let ids: Vec<&str> = found.iter().map(|row| row["id"].as_str().expect("an id")).collect();
    assert_eq!(ids, ["first", "short", "long", "bytes \u{fffd}", "law", "last"]);
    let error = |at: usize| {
        assert_eq!(found[at].as_object().expect("an object").len(), 2, "{}", found[at]);
        found[at]["error"].as_str().expect("an error")
    };
    assert!(error(1).contains("line 3 has 3 fields and the first line 8"), "{}", error(1));
    assert!(error(2).contains("line 4 has 9 fields"), "{}", error(2));
    assert!(error(3).contains("line 5 is not UTF-8"), "{}", error(3));
    assert!(error(4).contains("there is no regime \"lex-nova\""), "{}", error(4));
    assert_eq!((&found[0]["due"], &found[5]["due"]), (&"2026-04-30".into(), &"2026-04-30".into()));
}

#[test]
fn the_order_in_which_events_are_listed_never_matters() {
    let events = [
        "identity-asked=2026-03-03",
        "identity-received=2026-03-10",
        "clarification-asked=2026-03-12T09:00",
        "clarification-received=2026-03-12",
        "identity-asked=2026-03-10",
        "identity-received=2026-03-13",
        "extended=2026-03-20",
    ];
    let mut rows = String::new();
    for turn in 0..events.len() {
        let mut turned = events;
        turned.rotate_left(turn);
        for listed in [turned, {
            turned.reverse();
            turned
        }] {
            rows.push_str(&format!("x,{PLAIN}{}\n", listed.join(" ; ")).replace("2026-03-31", "2026-03-02"));
        }
    }
    let found = answers(&rows);
    assert_eq!(found.len(), 14);
    assert!(found[0]["due"].is_string(), "{}", found[0]);
    assert!(found.iter().all(|answer| *answer == found[0]), "{found:#?}");
}

#[test]
fn a_file_without_a_needed_column_is_refused_as_a_whole() {
    let here = tempfile::tempdir().expect("a folder");
    let path = here.path().join("cases.csv");
    let path = path.to_str().expect("a path");
    for (text, words) in [
        ("id,regime,right,duty,calendar,received,events\n", "the first line lacks timezone"),
        ("id;regime;right;duty;calendar;received;timezone;events\n", "with commas between"),
        ("", "the first line lacks id, regime, right, duty, received, timezone"),
        ("id,id,regime,right,duty,received,timezone\n", "the column id is there twice"),
    ] {
        std::fs::write(path, text).expect("it is written");
        let ran = deadline(&["--batch", path]);
        ran.refused(&["rightsdesk: ", "cases.csv", words]);
        assert!(ran.out.is_empty(), "{}", ran.out);
    }
    deadline(&["--batch", "nowhere.csv"]).refused(&["nowhere.csv"]);
    let header_only = piped(HEADER.as_bytes());
    assert!(header_only.well().out.is_empty());
}

#[test]
fn every_row_is_answered_before_the_next_one_is_needed() {
    let here = tempfile::tempdir().expect("a folder");
    let mut command = program(here.path(), &["deadline", "--batch", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program runs");
    let mut input = child.stdin.take().expect("its input");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    input.write_all(HEADER.as_bytes()).expect("it listens");
    for id in ["one", "two"] {
        input.write_all(format!("{id},{PLAIN}\n").as_bytes()).expect("it listens");
        let mut line = String::new();
        output.read_line(&mut line).expect("it answers");
        assert!(line.starts_with(&format!("{{\"id\":\"{id}\",\"regime\"")), "{line}");
    }
    drop(input);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn who_stops_reading_ends_it_without_a_word() {
    let here = tempfile::tempdir().expect("a folder");
    let mut command = program(here.path(), &["deadline", "--batch", "-"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("its input");
    input.write_all(format!("{HEADER}x,{PLAIN}\n").as_bytes()).expect("it listens");
    drop(input);
    let done = child.wait_with_output().expect("it ends");
    assert!(done.status.success() && done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
}
