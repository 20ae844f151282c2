//! Dates, numbers and lists, as readers of each language write them.

use super::{WORDS, speeches};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use rightsdesk::words::Readers;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let (en, de) = (WORDS.speech("en"), WORDS.speech("de"));
    let day = date("2026-12-23");
    assert_eq!(en.date(day), "Wednesday 23 December 2026");
    assert_eq!(de.date(day), "Mittwoch, 23. Dezember 2026");
    assert_eq!(en.short_date(day), "23 Dec 2026");
    assert_eq!(de.short_date(day), "23. Dez. 2026");
    assert_eq!(de.date(date("2027-03-01")), "Montag, 1. März 2027");
}

#[test]
fn the_first_of_a_month_an_ordinary_day_and_a_time_stand_as_their_readers_write_them() {
    let at: DateTime<Utc> = "2026-03-01T08:05:00Z".parse().unwrap();
    for (code, first, other, short, moment) in [
        ("en", "Sunday 1 March 2026", "Tuesday 8 December 2026", "1 Mar 2026", "1 Mar 2026, 09:05"),
        (
            "de",
            "Sonntag, 1. März 2026",
            "Dienstag, 8. Dezember 2026",
            "1. März 2026",
            "1. März 2026, 09:05 Uhr",
        ),
        ("fr", "dimanche 1er mars 2026", "mardi 8 décembre 2026", "1er mars 2026", "1er mars 2026 à 09:05"),
        (
            "es",
            "domingo, 1 de marzo de 2026",
            "martes, 8 de diciembre de 2026",
            "1 mar 2026",
            "1 mar 2026, 09:05",
        ),
        ("it", "domenica 1º marzo 2026", "martedì 8 dicembre 2026", "1º mar 2026", "1º mar 2026, ore 09:05"),
        ("nl", "zondag 1 maart 2026", "dinsdag 8 december 2026", "1 mrt. 2026", "1 mrt. 2026 om 09:05 uur"),
    ] {
        let say = WORDS.speech(code);
        assert_eq!(say.date(date("2026-03-01")), first);
        assert_eq!(say.date(date("2026-12-08")), other);
        assert_eq!(say.short_date(date("2026-03-01")), short);
        assert_eq!(say.moment(at, Tz::Europe__Berlin), moment);
    }
}

#[test]
fn one_and_more_are_told_apart_in_every_language() {
    for (code, one, more, past) in [
        ("fr", "dans 1 jour", "dans 30 jours", "il y a 3 jours"),
        ("es", "dentro de 1 día", "dentro de 30 días", "hace 3 días"),
        ("it", "tra 1 giorno", "tra 30 giorni", "3 giorni fa"),
        ("nl", "over 1 dag", "over 30 dagen", "3 dagen geleden"),
    ] {
        let say = WORDS.speech(code);
        assert_eq!([say.in_days(1), say.in_days(30), say.in_days(-3)], [one, more, past]);
    }
}

#[test]
fn every_day_and_month_has_its_name() {
    for say in speeches() {
        let mut day = date("2026-01-01");
        for _ in 0..366 {
            for text in [say.date(day), say.short_date(day)] {
                assert!(!text.contains("weekday-") && !text.contains("month-"), "{text}");
                assert!(text.contains(&day.format("%Y").to_string()) && !text.contains(['{', '$']), "{text}");
            }
            day = day.succ_opt().unwrap();
        }
    }
}

#[test]
fn an_instant_is_told_in_the_zone_of_the_controller() {
    let at: DateTime<Utc> = "2026-12-23T23:30:00Z".parse().unwrap();
    let (en, de) = (WORDS.speech("en"), WORDS.speech("de"));
    assert_eq!(en.moment(at, Tz::Europe__London), "23 Dec 2026, 23:30");
    assert_eq!(de.moment(at, Tz::Europe__Berlin), "24. Dez. 2026, 00:30 Uhr");
}

#[test]
fn how_far_a_date_is_is_said_with_the_right_number() {
    let (en, de) = (WORDS.speech("en"), WORDS.speech("de"));
    let said = |days| (en.in_days(days), de.in_days(days));
    assert_eq!(said(0), ("today".to_owned(), "heute".to_owned()));
    assert_eq!(said(1), ("in 1 day".to_owned(), "in 1 Tag".to_owned()));
    assert_eq!(said(30), ("in 30 days".to_owned(), "in 30 Tagen".to_owned()));
    assert_eq!(said(-1), ("1 day ago".to_owned(), "vor 1 Tag".to_owned()));
    assert_eq!(said(-3), ("3 days ago".to_owned(), "vor 3 Tagen".to_owned()));
}

#[test]
fn things_are_listed_with_an_and() {
    let list = |code: &str, things: &[&str]| {
        WORDS.speech(code).list(&things.iter().map(|thing| (*thing).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(list("en", &[]), "");
    assert_eq!(list("en", &["a"]), "a");
    assert_eq!(list("en", &["a", "b"]), "a and b");
    assert_eq!(list("en", &["a", "b", "c"]), "a, b and c");
    assert_eq!(list("de", &["a", "b", "c"]), "a, b und c");
    for (code, said) in [("fr", "a, b et c"), ("es", "a, b y c"), ("it", "a, b e c"), ("nl", "a, b en c")] {
        assert_eq!(list(code, &["a", "b", "c"]), said);
    }
}

#[test]
fn a_reader_gets_a_language_they_read_or_the_first() {
    for (wish, code) in [
        ("de-AT", "de"),
        ("de_CH", "de"),
        ("DE", "de"),
        ("en-GB", "en"),
        ("fr-CA", "fr"),
        ("pl", "en"),
        ("", "en"),
    ] {
        assert_eq!(WORDS.speech(wish).code(), code, "{wish}");
    }
    for (header, code) in [
        ("pl, de;q=0.5, en;q=0.3", "de"),
        ("pl, it-CH, en;q=0.3", "it"),
        ("en;q=0.3, de-CH;q=0.9", "de"),
        ("de;q=x, en", "de"),
        ("*", "en"),
        ("", "en"),
        (";;,q=,=", "en"),
    ] {
        assert_eq!(WORDS.preferred(header, Readers::People).code(), code, "{header}");
    }
}

#[test]
fn places_are_sorted_as_readers_look_for_them() {
    let de = WORDS.speech("de").places();
    let at = |code: &str| de.iter().position(|(known, _)| *known == code).expect("it is there");
    // Österreich stands among the O, not after the Z.
    assert!(at("NO") < at("AT") && at("AT") < at("PL"));
}

#[test]
fn what_is_put_into_a_sentence_is_not_read_as_one() {
    let en = WORDS.speech("en");
    let typed = "{ $date } <b>{-product}</b>";
    assert_eq!(en.with("moment", &[("date", &typed), ("time", &"12:00")]), format!("{typed}, 12:00"));
    assert_eq!(en.t("no-such-message"), "no-such-message");
}
