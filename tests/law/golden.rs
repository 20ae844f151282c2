//! Worked examples, each with its source, and the rules that must never change.

use super::instant;
use chrono::NaiveDate;
use chrono_tz::Tz;
use rightsdesk::law::{Duty, Extended, Facts, LawBook, RegimeId, Right, StopFact, StopKind};

fn stops(events: &str, zone: Tz) -> (Vec<StopFact>, Option<Extended>) {
    let mut stops: Vec<StopFact> = Vec::new();
    let mut extended = None;
    for event in events.split(';').filter(|event| !event.is_empty()) {
        let (name, when) = event.split_once('=').expect("name=date");
        let kind = match name.split('-').next() {
            Some("identity") => StopKind::Identity,
            Some("clarification") => StopKind::Clarification,
            Some("fee") => StopKind::Fee,
            _ => {
                extended = Some(Extended { noticed: instant(when, zone), until: None });
                continue;
            }
        };
        let at = instant(when, zone);
        match name.ends_with("-asked") {
            true => stops.push(StopFact::asked(kind, at, None)),
            false => stops.last_mut().expect("asked before answered").answered = Some(at),
        }
    }
    (stops, extended)
}

/// Splits one line of CSV.
fn fields(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            c => out.last_mut().expect("never empty").push(c),
        }
    }
    out
}

#[test]
fn every_worked_example_of_the_laws_we_know_comes_out_as_given() {
    let law = LawBook::builtin().expect("the statutes can be read");
    let mut checked = 0;
    let mut wrong = Vec::new();
    for line in include_str!("../data/deadline_examples.csv").lines().skip(1) {
        let row = fields(line);
        let regime = RegimeId::new(&row[1]);
        let zone: Tz = row[6].parse().expect("a time zone");
        let (stops, extended) = stops(&row[7], zone);
        let facts = Facts {
            received: instant(&row[5], zone),
            zone,
            calendar: &row[4],
            right: row[2].parse::<Right>().expect("a right"),
            stops: &stops,
            extended,
        };
        let duty: Duty = row[3].parse().expect("a duty");
        match law.deadline(&regime, duty, &facts) {
            Err(error) => wrong.push(format!("{}: {error}", row[0])),
            Ok(found) => {
                let due: NaiveDate = row[8].parse().expect("a date");
                if found.last_day != due {
                    wrong.push(format!("{}: due {} instead of {due}; {}", row[0], found.last_day, row[10]));
                }
                if !row[9].is_empty() && found.safe_last_day.to_string() != row[9] {
                    wrong.push(format!("{}: safe {} instead of {}", row[0], found.safe_last_day, row[9]));
                }
            }
        }
        checked += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(checked, 73);
}

fn facts<'a>(zone: Tz, received: &str, calendar: &'a str, right: Right, stops: &'a [StopFact]) -> Facts<'a> {
    Facts { received: instant(received, zone), zone, calendar, right, stops, extended: None }
}

fn clarified(zone: Tz, asked: &str, answered: &str) -> [StopFact; 1] {
    let answered = Some(instant(answered, zone));
    [StopFact::asked(StopKind::Clarification, instant(asked, zone), answered)]
}

#[test]
fn uk_clarification_stops_the_clock_for_access_only_and_only_since_february_2026() {
    let law = LawBook::builtin().unwrap();
    let uk = RegimeId::new("uk-gdpr");
    let zone = Tz::Europe__London;
    let stop = clarified(zone, "2026-03-05", "2026-03-12");
    let due = |received: &str, right, stops: &[StopFact]| {
        let found = law.deadline(&uk, Duty::Respond, &facts(zone, received, "GB-ENG", right, stops)).unwrap();
        (found.last_day.to_string(), found.safe_last_day.to_string())
    };
    // 2 March + 1 month = 2 April; eight days, both ends included, lead to Friday 10 April; seven to the 9th.
    assert_eq!(due("2026-03-02", Right::Access, &stop), ("2026-04-10".into(), "2026-04-09".into()));
    assert_eq!(due("2026-03-02", Right::Erasure, &stop), ("2026-04-02".into(), "2026-04-02".into()));
    let before = clarified(zone, "2026-02-05", "2026-02-12");
    assert_eq!(due("2026-02-04", Right::Access, &before), ("2026-03-04".into(), "2026-03-04".into()));
}

#[test]
fn california_never_pauses() {
    let law = LawBook::builtin().unwrap();
    let zone = Tz::America__Los_Angeles;
    let open = [StopFact::asked(StopKind::Identity, instant("2026-10-05", zone), None)];
    let case = facts(zone, "2026-10-01", "", Right::Access, &open);
    let found = law.deadline(&RegimeId::new("ccpa"), Duty::Respond, &case).unwrap();
    assert!(!found.paused);
    assert_eq!(found.last_day.to_string(), "2026-11-15");
}

#[test]
fn bank_holidays_need_a_nation() {
    let law = LawBook::builtin().unwrap();
    let case = facts(Tz::Europe__London, "2026-03-02", "GB", Right::Access, &[]);
    let error = law.deadline(&RegimeId::new("uk-gdpr"), Duty::Respond, &case).unwrap_err();
    assert!(error.to_string().contains("GB-SCT"), "{error}");
}

#[test]
fn a_day_without_midnight_ends_when_the_next_one_begins() {
    let law = LawBook::builtin().unwrap();
    // In Santiago the night to Sunday 6 September 2026 skips from 24:00 to 01:00.
    let zone = Tz::America__Santiago;
    let case = facts(zone, "2026-08-05", "", Right::Access, &[]);
    let found = law.deadline(&RegimeId::none(), Duty::Respond, &case).unwrap();
    assert_eq!(found.last_day.to_string(), "2026-09-07", "Saturday 5 September rolls to Monday");
    let ccpa = facts(zone, "2026-07-22", "", Right::Access, &[]);
    let found = law.deadline(&RegimeId::new("ccpa"), Duty::Respond, &ccpa).unwrap();
    assert_eq!(found.last_day.to_string(), "2026-09-05");
    assert_eq!(
        found.ends.to_rfc3339(),
        "2026-09-06T04:00:00+00:00",
        "01:00 local, the first time of the day"
    );
}
