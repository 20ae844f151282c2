//! What holds for every request, whatever its dates.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use rightsdesk::law::{
    Deadline, Duty, Extended, Facts, LawBook, LawFiles, RegimeId, Right, StopFact, StopKind,
};
use std::sync::LazyLock;

static LAW: LazyLock<LawBook> = LazyLock::new(|| LawBook::builtin().unwrap());

fn regimes() -> impl Strategy<Value = (&'static str, &'static str, Tz)> {
    prop_oneof![
        Just(("gdpr", "DE-BY", Tz::Europe__Berlin)),
        Just(("gdpr", "NL", Tz::Europe__Amsterdam)),
        Just(("uk-gdpr", "GB-SCT", Tz::Europe__London)),
        Just(("ccpa", "", Tz::America__Los_Angeles)),
        Just(("none", "", Tz::Pacific__Apia)),
        Just(("us-or", "", Tz::America__Los_Angeles)),
        Just(("fadp", "CH-ZH", Tz::Europe__Zurich)),
        Just(("popia", "", Tz::Africa__Johannesburg)),
        Just(("nz-privacy", "", Tz::Pacific__Auckland)),
    ]
}

fn receipts() -> impl Strategy<Value = DateTime<Utc>> {
    (0_i64..20 * 365 * 24 * 60)
        .prop_map(|minutes| Utc.with_ymd_and_hms(2020, 1, 3, 0, 0, 0).unwrap() + Duration::minutes(minutes))
}

fn stop(received: DateTime<Utc>, kind: StopKind, after: i64, open_for: Option<i64>) -> StopFact {
    let asked = received + Duration::days(after);
    StopFact::asked(kind, asked, open_for.map(|days| asked + Duration::days(days)))
}

fn due(
    regime: &str,
    calendar: &str,
    zone: Tz,
    received: DateTime<Utc>,
    stops: &[StopFact],
    extended: Option<Extended>,
) -> Deadline {
    let facts = Facts { received, zone, calendar, right: Right::Access, stops, extended };
    LAW.deadline(&RegimeId::new(regime), Duty::Respond, &facts).unwrap()
}

proptest! {
    #[test]
    fn dates_keep_their_order((regime, calendar, zone) in regimes(), received in receipts(), after in 0_i64..20, open in 0_i64..60, longer in 0_i64..30) {
        let stops = [stop(received, StopKind::Clarification, after, Some(open))];
        let told = Some(Extended { noticed: received, until: None });
        let plain = due(regime, calendar, zone, received, &[], None);
        let stopped = due(regime, calendar, zone, received, &stops, None);
        let extended = due(regime, calendar, zone, received, &stops, told);
        let later = due(regime, calendar, zone, received, &[stop(received, StopKind::Clarification, after, Some(open + longer))], None);
        for found in [&plain, &stopped, &extended, &later] {
            prop_assert!(found.ends > received, "due is not before receipt");
            prop_assert!(found.safe_ends <= found.ends && found.safe_last_day <= found.last_day);
        }
        prop_assert!(extended.ends >= stopped.ends, "an extension never makes due earlier");
        prop_assert!(stopped.ends >= plain.ends, "a question never makes due earlier");
        prop_assert!(later.ends >= stopped.ends, "a later answer never makes due earlier");
    }

    #[test]
    fn the_order_in_which_questions_are_listed_never_matters((regime, calendar, zone) in regimes(), received in receipts(), a in 0_i64..10, b in 0_i64..10, open in 0_i64..20) {
        let one = stop(received, StopKind::Identity, a, Some(open));
        let two = stop(received, StopKind::Clarification, b, None);
        let told = Some(Extended { noticed: received, until: None });
        prop_assert_eq!(
            due(regime, calendar, zone, received, &[one, two], told),
            due(regime, calendar, zone, received, &[two, one], told)
        );
    }

    #[test]
    fn only_the_local_day_of_receipt_matters(day in 0_i64..7000, hour in 0_i64..23) {
        let zone = Tz::Europe__Berlin;
        let date = NaiveDate::from_ymd_opt(2020, 1, 3).unwrap() + Duration::days(day);
        let local = |hours| zone.from_local_datetime(&(date.and_hms_opt(0, 30, 0).unwrap() + Duration::hours(hours))).earliest();
        if let (Some(first), Some(other)) = (local(0), local(hour)) {
            let one = due("gdpr", "DE", zone, first.with_timezone(&Utc), &[], None);
            let two = due("gdpr", "DE", zone, other.with_timezone(&Utc), &[], None);
            prop_assert_eq!(one, two);
        }
    }
}

/// The release with one holiday more in every calendar that the laws above use.
fn with_holiday(date: NaiveDate) -> LawBook {
    let day = |calendar: &str| {
        format!(
            "[[day]]\ncalendar = \"{calendar}\"\ndate = {date}\nname = \"A day off\"\nchange = \"add\"\n\
             reason = \"A test\"\nauthor = \"The test\"\n"
        )
    };
    let days = ["DE-BY", "NL", "GB-SCT", "US-CA-CONS", "NZ-S7"].map(day).concat();
    LawBook::new(&LawFiles { own_days: Some(("days.toml".to_owned(), days)), ..LawFiles::default() }).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn one_holiday_more_never_makes_a_date_earlier((regime, calendar, zone) in regimes(), received in receipts(), after in 0_i64..100, open in 0_i64..20) {
        let more = with_holiday((received + Duration::days(after)).date_naive());
        let stops = [stop(received, StopKind::Identity, 1, Some(open))];
        let facts = Facts { received, zone, calendar, right: Right::Access, stops: &stops, extended: None };
        for duty in [Duty::Acknowledge, Duty::Respond, Duty::NotifyExtension, Duty::NotifyRefusal] {
            let regime = RegimeId::new(regime);
            if let Ok(before) = LAW.deadline(&regime, duty, &facts) {
                let later = more.deadline(&regime, duty, &facts).unwrap();
                prop_assert!(later.ends >= before.ends && later.safe_ends >= before.safe_ends);
                prop_assert!(later.safe_ends <= later.ends);
            }
        }
    }
}
