//! The engine and the holiday data against other methods: Easter by formula, months by integer arithmetic.

use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use rightsdesk::law::{Calendar, Duty, Facts, LawBook, RegimeId, Right, Status};
use std::collections::{BTreeMap, BTreeSet};

/// Year, month and day as plain numbers.
type Ymd = (i32, i32, i32);

/// Easter Sunday of the western churches, after Meeus, Jones and Butcher.
fn western_easter(year: i32) -> Ymd {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    (year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/// Easter Sunday of the Orthodox churches: Gauss' rule of the Julian calendar, thirteen days later in this century.
fn orthodox_easter(year: i32) -> Ymd {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 6) % 7;
    let after_21_march = d + e + 1 + 13;
    (0..after_21_march).fold((year, 3, 21), |day, _| next(day))
}

fn length(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn next((year, month, day): Ymd) -> Ymd {
    match (day < length(year, month), month < 12) {
        (true, _) => (year, month, day + 1),
        (false, true) => (year, month + 1, 1),
        (false, false) => (year + 1, 1, 1),
    }
}

/// Whether a day is a Saturday or Sunday, after Zeller.
fn weekend((year, month, day): Ymd) -> bool {
    let (year, month) = if month < 3 { (year - 1, month + 12) } else { (year, month) };
    let (century, rest) = (year / 100, year % 100);
    // 0 is a Saturday, 1 a Sunday.
    (day + 13 * (month + 1) / 5 + rest + rest / 4 + century / 4 + 5 * century) % 7 < 2
}

/// The same day of a later month, or that month's last day.
fn months_later((year, month, day): Ymd, months: i32) -> Ymd {
    let counted = year * 12 + (month - 1) + months;
    let (year, month) = (counted / 12, counted % 12 + 1);
    (year, month, day.min(length(year, month)))
}

fn ymd(date: NaiveDate) -> Ymd {
    (date.year(), date.month() as i32, date.day() as i32)
}

fn date((year, month, day): Ymd) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month as u32, day as u32).expect("a date")
}

fn rolled(mut day: Ymd, off: &BTreeSet<Ymd>) -> Ymd {
    while weekend(day) || off.contains(&day) {
        day = next(day);
    }
    day
}

fn instant((year, month, day): Ymd, hour: u32, zone: Tz) -> DateTime<Utc> {
    let local = zone.with_ymd_and_hms(year, month as u32, day as u32, hour, 0, 0);
    local.earliest().expect("a time that exists").with_timezone(&Utc)
}

#[test]
fn the_days_around_easter_stand_where_the_formulas_put_them() {
    // Known Sundays, so that the formulas themselves are checked.
    assert_eq!([western_easter(2024), western_easter(2038)], [(2024, 3, 31), (2038, 4, 25)]);
    assert_eq!([orthodox_easter(2024), orthodox_easter(2027)], [(2024, 5, 5), (2027, 5, 2)]);
    let law = LawBook::builtin().unwrap();
    let mut years: BTreeMap<(&str, String), BTreeSet<i32>> = BTreeMap::new();
    for (id, day, holiday) in law.calendars().rows() {
        let orthodox = matches!(id.split('-').next(), Some("BG" | "CY" | "GR" | "RO"));
        for name in holiday.name.split("; ") {
            // Bulgaria, Hungary and Romania call more than the Sunday Easter.
            let after: &[u64] = match name {
                "Good Friday" => &[0],
                "Holy Saturday" => &[1],
                "Easter Sunday" => &[2],
                "Easter" => &[2, 3],
                "Easter Monday" => &[3],
                _ => continue,
            };
            let easter = if orthodox { orthodox_easter(day.year()) } else { western_easter(day.year()) };
            let friday = date(easter) - chrono::Days::new(2);
            assert!(after.iter().any(|days| friday + chrono::Days::new(*days) == day), "{id} {day} {name}");
            years.entry((id, name.to_owned())).or_default().insert(day.year());
        }
    }
    // A country has such a day every year; a region of Spain may choose it for single years.
    for ((id, name), found) in years.iter().filter(|((id, _), _)| !id.contains('-')) {
        assert_eq!(found.len(), 21, "{id} {name}: {found:?}");
    }
    let easter_mondays = years.keys().filter(|(_, name)| name == "Easter Monday").count();
    assert!(easter_mondays > 30, "{easter_mondays}");
}

/// The holidays of the years that are checked: all of them, and those that nobody disputes.
fn holidays(calendar: Calendar<'_>) -> (BTreeSet<Ymd>, BTreeSet<Ymd>) {
    let days = date((2020, 1, 1)).iter_days().take_while(|day| day.year() <= 2041);
    let off: Vec<_> =
        days.filter_map(|day| calendar.holiday(day).map(|holiday| (ymd(day), holiday.status))).collect();
    let sure = off.iter().filter(|(_, status)| *status != Status::Disputed);
    (off.iter().map(|(day, _)| *day).collect(), sure.map(|(day, _)| *day).collect())
}

#[test]
fn a_month_ends_on_the_same_day_by_integer_arithmetic_over_twenty_one_years() {
    let law = LawBook::builtin().unwrap();
    let gdpr = RegimeId::new("gdpr");
    for (id, zone) in
        [("DE", Tz::Europe__Berlin), ("ES-CT", Tz::Europe__Madrid), ("NL", Tz::Europe__Amsterdam)]
    {
        let (off, sure) = holidays(law.calendars().get(id).unwrap().expect("a calendar"));
        let mut received = (2020, 1, 1);
        let mut checked = 0;
        while received < (2041, 1, 1) {
            let facts = Facts {
                received: instant(received, 12, zone),
                zone,
                calendar: id,
                right: Right::Access,
                stops: &[],
                extended: None,
            };
            let found = law.deadline(&gdpr, Duty::Respond, &facts).unwrap();
            let end = months_later(received, 1);
            assert_eq!(ymd(found.last_day), rolled(end, &off), "{id} {received:?}");
            assert_eq!(ymd(found.safe_last_day), rolled(end, &sure), "{id} {received:?}");
            assert_eq!(found.ends, instant(next(ymd(found.last_day)), 0, zone), "{id} {received:?}");
            received = next(received);
            checked += 1;
        }
        assert_eq!(checked, 7671);
    }
}

/// The `count`-th working day, found by looking at one day after the other.
fn working_day(after: NaiveDate, count: u32, is_off: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let later = after.iter_days().skip(1).filter(|day| !is_off(*day));
    later.take(count as usize).last().expect("there is always another day")
}

#[test]
fn working_days_come_out_as_one_counts_them_on_the_fingers_over_twenty_one_years() {
    let law = LawBook::builtin().unwrap();
    let sunday = |day: NaiveDate| day.weekday() == chrono::Weekday::Sun;
    let weekend = |day: NaiveDate| sunday(day) || day.weekday() == chrono::Weekday::Sat;
    for (regime, right, count, id, zone) in [
        ("ccpa", Right::OptOut, 15, "US-CA-CONS", Tz::America__Los_Angeles),
        ("nz-privacy", Right::Access, 20, "NZ-S7", Tz::Pacific__Auckland),
    ] {
        let calendar = law.calendars().get(id).unwrap().expect("a calendar");
        let holiday = |day| calendar.holiday(day).is_some();
        for received in date((2020, 1, 1)).iter_days().take_while(|day| day.year() <= 2040) {
            let facts = Facts {
                received: instant(ymd(received), 12, zone),
                zone,
                calendar: "",
                right,
                stops: &[],
                extended: None,
            };
            let found = law.deadline(&RegimeId::new(regime), Duty::Respond, &facts).unwrap();
            let end = working_day(received, count, |day| weekend(day) || holiday(day));
            assert_eq!(found.last_day, end, "{regime} {received}");
            if regime == "ccpa" {
                let early = working_day(received, count, |day| sunday(day) || holiday(day));
                assert_eq!(found.safe_last_day, early, "{received}");
            }
        }
    }
}
