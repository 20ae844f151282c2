//! How many deadlines a second one core computes, with every statute and calendar loaded: the date, the safe date, each
//! step with its provisions, the other readings and the warnings. Beside it, in the same run, what the privacy suites do:
//! a flat number of days on the local date.

use chrono::{DateTime, Days, Duration, TimeZone, Utc};
use chrono_tz::Tz;
use rightsdesk::law::{Duty, Extended, Facts, LawBook, RegimeId, Right, StopFact, StopKind};
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 5;
const RECEIPTS: usize = 200_000;

/// A mix as an inbox has it: most requests are plain, some are extended or stopped.
struct Kind {
    name: &'static str,
    regime: &'static str,
    calendar: &'static str,
    zone: Tz,
    right: Right,
    stopped: bool,
    extended: bool,
}

const fn plain(name: &'static str, regime: &'static str, calendar: &'static str, zone: Tz) -> Kind {
    Kind { name, regime, calendar, zone, right: Right::Access, stopped: false, extended: false }
}

fn main() {
    let law = LawBook::builtin().expect("the statutes can be read");
    let kinds = [
        plain("gdpr, DE-BE", "gdpr", "DE-BE", Tz::Europe__Berlin),
        plain("uk-gdpr, GB-SCT", "uk-gdpr", "GB-SCT", Tz::Europe__London),
        plain("ccpa access", "ccpa", "", Tz::America__Los_Angeles),
        Kind {
            right: Right::OptOut,
            ..plain("ccpa opt-out, 15 business days", "ccpa", "", Tz::America__Los_Angeles)
        },
        Kind { stopped: true, ..plain("gdpr, one question", "gdpr", "DE-BE", Tz::Europe__Berlin) },
        Kind { extended: true, ..plain("gdpr, extended", "gdpr", "DE-BE", Tz::Europe__Berlin) },
    ];
    println!("one core, {RECEIPTS} receipts over ten years, median of {ROUNDS} rounds\n");
    println!("{:<32} {:>12} {:>12} {:>7}", "", "deadlines/s", "flat days/s", "ratio");
    for kind in &kinds {
        let (mut ours, mut flat) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(rate(|received| compute(&law, kind, received)));
            flat.push(rate(|received| flat_days(kind.zone, received)));
        }
        let (ours, flat) = (median(ours), median(flat));
        println!("{:<32} {ours:>12.0} {flat:>12.0} {:>7.3}", kind.name, ours / flat);
    }
}

fn compute(law: &LawBook, kind: &Kind, received: DateTime<Utc>) {
    let stops = [StopFact::asked(
        StopKind::Identity,
        received + Duration::days(2),
        Some(received + Duration::days(9)),
    )];
    let facts = Facts {
        received,
        zone: kind.zone,
        calendar: kind.calendar,
        right: kind.right,
        stops: if kind.stopped { &stops } else { &[] },
        extended: kind.extended.then_some(Extended { noticed: received + Duration::days(10), until: None }),
    };
    let regime = RegimeId::new(kind.regime);
    black_box(law.deadline(&regime, Duty::Respond, &facts).expect("a date"));
}

fn flat_days(zone: Tz, received: DateTime<Utc>) {
    let end = received.with_timezone(&zone).date_naive() + Days::new(31);
    black_box(zone.from_local_datetime(&end.and_hms_opt(0, 0, 0).expect("midnight")).earliest());
}

fn rate(mut once: impl FnMut(DateTime<Utc>)) -> f64 {
    let first = Utc.with_ymd_and_hms(2022, 1, 1, 9, 0, 0).single().expect("a time");
    let begun = Instant::now();
    for at in 0..RECEIPTS {
        once(black_box(first + Duration::minutes(at as i64 * 26)));
    }
    RECEIPTS as f64 / begun.elapsed().as_secs_f64()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}
