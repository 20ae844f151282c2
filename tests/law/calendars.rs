//! The holiday data, its text form, and the organisation's own days.

use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use rightsdesk::law::{Calendar, Calendars, LawBook, LawError, Status};
use std::sync::LazyLock;

const EUROPE: &str = include_str!("../../src/law/calendars/europe.tsv");
const DISPUTED: &str = include_str!("../../src/law/calendars/disputed.tsv");
const UK: &str = include_str!("../../src/law/calendars/uk.tsv");

static LAW: LazyLock<LawBook> = LazyLock::new(|| LawBook::builtin().unwrap());

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn calendar(id: &str) -> Calendar<'static> {
    LAW.calendars().get(id).expect("a known calendar").expect("not empty")
}

/// Header and rows of a small text.
fn text(rows: &str) -> String {
    format!("# source: a test\n# version: 2026-11-23\n# horizon: 2030\n{rows}")
}

fn read(rows: &str) -> Result<Calendars, LawError> {
    Calendars::parse(&[("test.tsv", &text(rows))], None)
}

fn works(calendar: Calendar<'_>, date: NaiveDate, saturday_works: bool) -> bool {
    match date.weekday() {
        Weekday::Sun => false,
        Weekday::Sat if !saturday_works => false,
        _ => calendar.holiday(date).is_none(),
    }
}

fn roll(calendar: Calendar<'_>, date: NaiveDate) -> NaiveDate {
    date.iter_days().find(|date| works(calendar, *date, false)).expect("a working day")
}

fn nth_working_day(calendar: Calendar<'_>, after: NaiveDate, n: usize, saturday_works: bool) -> NaiveDate {
    let days = after.iter_days().skip(1).filter(|date| works(calendar, *date, saturday_works));
    days.take(n).last().expect("a working day")
}

#[test]
fn the_compact_text_holds_the_rows_of_the_source_and_no_others() {
    let calendars = Calendars::parse(&[("europe.tsv", EUROPE)], None).unwrap();
    let mut rows: Vec<String> = calendars
        .rows()
        .map(|(calendar, date, holiday)| format!("{calendar}\t{date}\t{}\n", holiday.name))
        .collect();
    rows.sort();
    assert_eq!(rows.len(), 17_778);
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, rows.concat().as_bytes());
    // Of the sorted file that python-holidays 0.109 generated, one date a line.
    assert_eq!(hex::encode(hash), "3183d4e7c871ea0105b663e4df0bf304ad141262fb8f31a078e7e851a1544a54");
}

#[test]
fn a_day_is_a_date_a_day_of_several_years_or_a_run_of_days() {
    let calendars = read("XA\tA\t2026-04-13 05-01@2026-2027,2029\nXA\tB\t12-30..01-02@2026\n").unwrap();
    let days: Vec<String> =
        calendars.rows().map(|(_, date, holiday)| format!("{date} {}", holiday.name)).collect();
    let expected = [
        "2026-04-13 A",
        "2026-05-01 A",
        "2026-12-30 B",
        "2026-12-31 B",
        "2027-01-01 B",
        "2027-01-02 B",
        "2027-05-01 A",
        "2029-05-01 A",
    ];
    assert_eq!(days, expected);
}

#[test]
fn a_wrong_text_is_refused_with_file_line_and_reason() {
    let cases = [
        ("XA\tA\n", "calendar data test.tsv, line 4: a row has a calendar, a name and days"),
        ("XA\tA\t2026-02-30\n", "line 4: \"2026-02-30\" is no day"),
        ("XA\tA\t02-29@2028\nXA\tB\t02-29@2027\n", "line 5: \"02-29@2027\" is no day"),
        ("XA\tA\t2026-05-01\tperhaps\n", "the status is rule, confirmed or disputed"),
        ("XA\tA\t2026-05-01\nXA\tB\t05-01@2026\n", "line 5: XA has 2026-05-01 twice"),
        ("# horizon: far\n", "line 4: the horizon is a year"),
    ];
    for (rows, expected) in cases {
        let error = read(rows).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    for (header, expected) in [
        ("# version: 2026-11-23\n", "\"# source: …\" says where the days come from"),
        ("# source: a test\n", "\"# version: 2026-11-23\" gives the date of the text"),
        ("# source: a test\n# version: new\n", "\"# version: 2026-11-23\" gives the date of the text"),
    ] {
        let error = Calendars::parse(&[("bare.tsv", header)], None).unwrap_err().to_string();
        assert!(error.starts_with("calendar data bare.tsv, line 1: ") && error.contains(expected), "{error}");
    }
}

#[test]
fn every_calendar_says_where_it_comes_from_and_how_far_it_reaches() {
    for id in LAW.calendars().ids() {
        let calendar = calendar(id);
        assert_eq!(calendar.horizon(), Some(2040), "{id}");
        assert!(calendar.reaches(day("2040-12-31")) && !calendar.reaches(day("2041-01-01")), "{id}");
        assert!(calendar.version().starts_with("2026-11-"), "{id}");
        assert!(!calendar.source().is_empty(), "{id}");
    }
    assert_eq!(&**calendar("DE").version(), "2026-11-23");
    assert_eq!(&**calendar("GB-SCT").version(), "2026-11-25", "the newest of its texts");
    assert!(calendar("GB-SCT").source().contains("Python"));
    assert!(calendar("GB-SCT").source().contains("UK bank holidays"));
}

#[test]
fn a_region_has_the_days_of_its_country_and_an_unknown_one_is_refused() {
    let national = day("2026-10-03");
    for id in ["DE", "DE-BE", "DE-Augsburg"] {
        assert_eq!(&*calendar(id).holiday(national).expect(id).name, "German Unity Day");
    }
    assert!(calendar("DE-BE").holiday(day("2026-03-08")).is_some(), "Women's Day in Berlin");
    assert!(calendar("DE").holiday(day("2026-03-08")).is_none());
    assert!(calendar("FR-IDF").holiday(day("2026-07-14")).is_some(), "a region without days of its own");
    assert!(LAW.calendars().get("").unwrap().is_none());
    for (id, expected) in [
        ("DE-XX", "there is no calendar \"DE-XX\": calendars of DE are DE, DE-Augsburg, DE-BB, DE-BE, "),
        ("DE-XXXX", "calendars of DE are DE, "),
        ("FR-paris", "calendars of FR are FR, FR-57, "),
        ("de-by", "there is no calendar \"de-by\": write it DE-BY"),
        ("GB", "GB-SCT"),
        ("GB-LND", "calendars of GB are GB-ENG, GB-NIR, GB-SCT, GB-WLS"),
        ("NZ", "calendars of NZ are NZ-S7"),
        ("US-CA", "calendars of US are US-CA-19853, US-CA-CONS"),
        ("XX", "the countries are AT, BE, "),
        ("XX-YY", "a region is written as DE-BE"),
    ] {
        let error = LAW.calendars().get(id).unwrap_err().to_string();
        assert!(error.contains(expected), "{id}: {error}");
    }
}

#[test]
fn disputed_days_are_those_of_the_generated_rows_and_the_fifth_of_may() {
    let generated = Calendars::parse(&[("europe.tsv", EUROPE)], None).unwrap();
    let disputed = Calendars::parse(&[("disputed.tsv", DISPUTED)], None).unwrap();
    for (id, date, holiday) in disputed.rows() {
        assert_eq!(holiday.status, Status::Disputed);
        let there = generated.get(id).unwrap().unwrap().holiday(date);
        match (id, date.month(), date.day()) {
            ("NL", 5, 5) => {}
            _ => assert_eq!(there.map(|there| &there.name), Some(&holiday.name), "{id} {date}"),
        }
        assert_eq!(calendar(id).holiday(date).expect("a holiday").status, Status::Disputed, "{id} {date}");
    }
    for (id, date) in [
        ("NL", "2026-04-03"),
        ("NL", "2026-05-05"),
        ("HU", "2025-12-24"),
        ("HU", "2026-12-24"),
        ("FI", "2026-12-24"),
        ("FI-01", "2026-12-24"),
        ("HU", "2026-08-21"),
        ("LV", "2026-06-22"),
        ("BG", "2026-12-28"),
        ("GR", "2027-05-04"),
    ] {
        assert_eq!(calendar(id).holiday(day(date)).expect(id).status, Status::Disputed, "{id} {date}");
    }
    let swaps = LAW.calendars().rows().filter(|(id, _, holiday)| {
        let name = &holiday.name;
        matches!(*id, "HU" | "LV") && name.contains("substituted")
            || matches!(*id, "BG" | "GR") && name.contains("observed")
    });
    for (id, date, holiday) in swaps {
        assert_eq!(holiday.status, Status::Disputed, "{id} {date} {}", holiday.name);
    }
    // Sweden: neither Christmas Eve nor Midsummer Eve (the Friday from 19 to 25 June) is a public holiday.
    for date in day("2020-01-01").iter_days().take_while(|date| date.year() <= 2040) {
        let eve = (date.month(), date.day()) == (12, 24)
            || date.month() == 6 && (19..=25).contains(&date.day()) && date.weekday() == Weekday::Fri;
        assert!(!eve || calendar("SE").holiday(date).is_none(), "{date}");
    }
}

#[test]
fn the_uk_overlay_confirms_days_and_moves_none() {
    let generated = Calendars::parse(&[("europe.tsv", EUROPE)], None).unwrap();
    let overlay = Calendars::parse(&[("uk.tsv", UK)], None).unwrap();
    for (id, date, holiday) in overlay.rows() {
        // "GB" has no calendar of its own: every nation has its days.
        let nation = if id == "GB" { "GB-ENG" } else { id };
        let there = generated.get(nation).unwrap().unwrap().holiday(date);
        assert_eq!(there.map(|there| &there.name), Some(&holiday.name), "{id} {date}");
        assert_eq!(calendar(nation).holiday(date).expect("a holiday").status, Status::Confirmed);
    }
    for (id, date) in [
        ("GB-SCT", "2026-06-15"),
        ("GB-SCT", "2026-01-02"),
        ("GB-SCT", "2027-01-04"),
        ("GB-SCT", "2026-11-30"),
        ("GB-NIR", "2026-07-13"),
        ("GB-NIR", "2026-03-17"),
        ("GB-WLS", "2027-12-28"),
    ] {
        assert_eq!(calendar(id).holiday(day(date)).expect(id).status, Status::Confirmed, "{id} {date}");
    }
    assert!(calendar("GB-ENG").holiday(day("2026-06-15")).is_none());
    assert!(calendar("GB-SCT").holiday(day("2026-04-06")).is_none(), "no Easter Monday in Scotland");
}

#[test]
fn new_zealand_closes_from_christmas_to_the_middle_of_january() {
    let nz = calendar("NZ-S7");
    // Example NZ-PRIV-003.
    assert_eq!(nth_working_day(nz, day("2027-03-20"), 20, false), day("2027-04-20"));
    for year in 2020..=2040 {
        for date in day(&format!("{year}-01-01")).iter_days().take_while(|date| date.year() == year) {
            let closed = (date.month(), date.day()) >= (12, 25) || (date.month(), date.day()) <= (1, 15);
            assert_eq!(
                closed,
                nz.holiday(date).is_some_and(|holiday| holiday.name.starts_with("Closed")),
                "{date}"
            );
            // Where Waitangi Day or Anzac Day falls on a weekend, the following Monday.
            if matches!((date.month(), date.day()), (2, 6) | (4, 25)) {
                let monday = date.iter_days().find(|date| date.weekday() == Weekday::Mon).unwrap();
                let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
                assert!(nz.holiday(date).is_some() && (!weekend || nz.holiday(monday).is_some()), "{date}");
            }
        }
    }
    assert!(nz.holiday(day("2027-01-25")).is_none(), "Auckland's anniversary day is a working day");
}

#[test]
fn californias_business_days_come_out_as_the_examples_say_on_each_reading() {
    let mut checked = 0;
    for line in
        include_str!("../data/deadline_examples.csv").lines().filter(|line| line.contains(" business days ("))
    {
        let received = day(line.split(',').nth(5).expect("received"));
        let days: usize = if line.contains("\"10 business days") { 10 } else { 15 };
        let after = |words: &str| day(&line[line.find(words).expect("the reading") + words.len()..][..10]);
        let due = day(line.split(',').nth(8).expect("due"));
        assert_eq!(nth_working_day(calendar("US-CA-CONS"), received, days, false), due, "{line}");
        let employees = after("state-employee list 19853 ");
        assert_eq!(nth_working_day(calendar("US-CA-19853"), received, days, false), employees, "{line}");
        let civil_code = after("(Saturday is a business day) ");
        assert_eq!(nth_working_day(calendar("US-CA-CONS"), received, days, true), civil_code, "{line}");
        checked += 1;
    }
    assert_eq!(checked, 7);
}

/// A row of the organisation's file.
fn row(calendar: &str, date: &str, change: &str) -> String {
    format!(
        "[[day]]\ncalendar = \"{calendar}\"\ndate = {date}\nname = \"A day\"\nchange = \"{change}\"\n\
         reason = \"Proclaimed\"\nauthor = \"Dana Ruiz, DPO\"\n"
    )
}

fn with_own(own: &str) -> Result<Calendars, LawError> {
    Calendars::parse(&[("europe.tsv", EUROPE), ("disputed.tsv", DISPUTED)], Some(("own-days.toml", own)))
}

#[test]
fn the_organisation_adds_and_removes_days_with_reason_and_author() {
    let own = [
        row("DE-BE", "2027-05-07", "add"),
        row("DE-BE", "2026-10-03", "remove"),
        row("NL", "2026-04-03", "add"),
        row("FR-IDF", "2026-07-15", "add"),
    ];
    let calendars = with_own(&own.concat()).unwrap();
    let get = |id| calendars.get(id).unwrap().unwrap();
    let added = get("DE-BE").holiday(day("2027-05-07")).unwrap();
    assert_eq!((&*added.name, added.status), ("A day", Status::Own));
    let why = added.own.as_ref().unwrap();
    assert_eq!((&*why.reason, &*why.author), ("Proclaimed", "Dana Ruiz, DPO"));
    // A country's day is taken out for the calendar that was named, and no other.
    assert!(get("DE-BE").holiday(day("2026-10-03")).is_none());
    assert_eq!(&*get("DE-BE").removed(day("2026-10-03")).unwrap().author, "Dana Ruiz, DPO");
    assert!(
        get("DE").holiday(day("2026-10-03")).is_some() && get("DE-BB").holiday(day("2026-10-03")).is_some()
    );
    assert!(get("DE-BE").holiday(day("2027-10-03")).is_some());
    // What the organisation decided is no longer disputed.
    assert_eq!(get("NL").holiday(day("2026-04-03")).unwrap().status, Status::Own);
    // A region that has no days of its own gets some, and keeps those of its country.
    assert!(
        get("FR-IDF").holiday(day("2026-07-14")).is_some()
            && get("FR-IDF").holiday(day("2026-07-15")).is_some()
    );
    assert!(get("FR").holiday(day("2026-07-15")).is_none());
    assert!(get("DE-BE").source().ends_with("; own-days.toml"), "{}", get("DE-BE").source());
    assert!(!get("DE-BB").source().contains("own-days.toml"));
}

#[test]
fn a_wrong_own_day_is_refused_with_file_line_and_reason() {
    let good = row("DE", "2027-05-07", "add");
    let second = |bad: String| good.clone() + &bad;
    let cases = [
        (second(row("DE-XX", "2027-05-07", "add")), 8, "calendars of DE are "),
        (second(row("GB", "2027-05-07", "add")), 8, "use GB-ENG"),
        (second(row("", "2027-05-07", "add")), 8, "calendar names the calendar"),
        (second(row("DE-BE", "2027-05-11", "remove")), 8, "2027-05-11 is no holiday of DE-BE"),
        (second(good.clone()), 8, "there twice"),
        (second(row("DE", "2027-05-08", "add").replace("A day", " ")), 8, "needs a name"),
        (second(row("DE", "2027-05-08", "add").replace("Proclaimed", "")), 8, "reason and author"),
        (second(row("DE", "2027-05-08", "add").replace("author = \"Dana Ruiz, DPO\"\n", "")), 8, "author"),
        (second(row("DE", "2027-05-08", "add").replace("reason", "cause")), 13, "cause"),
        (second(row("DE", "2027-05-08", "move")), 12, "move"),
        (second(row("DE", "2027-05-08T10:00:00Z", "add")), 8, "a day without a time"),
        (second(row("DE", "\"2027-05-08\"", "add")), 10, "2027-05-08"),
    ];
    for (text, line, expected) in cases {
        let error = with_own(&text).unwrap_err();
        let error = error.to_string();
        assert!(error.starts_with(&format!("calendar data own-days.toml, line {line}: ")), "{error}");
        assert!(error.contains(expected), "{error}");
    }
}

fn ids() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("DE-BY"), Just("NL"), Just("GB-SCT"), Just("ES-CT"), Just("US-CA-CONS"), Just("NZ-S7")]
}

/// A day of the years that have data, and its number.
fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..7600).prop_map(|number| day("2020-01-01") + chrono::Days::new(number))
}

proptest! {
    #[test]
    fn a_rolled_day_stays((id, date) in (ids(), days())) {
        let rolled = roll(calendar(id), date);
        prop_assert_eq!(roll(calendar(id), rolled), rolled);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn a_day_off_more_never_makes_a_date_earlier(date in days(), after in 0_u64..40, n in 1_usize..25) {
        let off = date + chrono::Days::new(after);
        let more = with_own(&row("DE-BY", &off.to_string(), "add")).unwrap();
        let (plain, more) = (calendar("DE-BY"), more.get("DE-BY").unwrap().unwrap());
        prop_assert!(roll(more, date) >= roll(plain, date));
        prop_assert!(nth_working_day(more, date, n, false) >= nth_working_day(plain, date, n, false));
    }
}
