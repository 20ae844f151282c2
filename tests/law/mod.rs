mod authorities;
mod calendars;
mod golden;
mod identity;
mod independent;
mod operator;
mod properties;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// A day of the examples is an instant at noon, local time; an instant is itself.
fn instant(text: &str, zone: Tz) -> DateTime<Utc> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return instant.with_timezone(&Utc);
    }
    let day: NaiveDate = text.parse().expect("a date");
    zone.from_local_datetime(&day.and_time(NaiveTime::from_hms_opt(12, 0, 0).expect("noon")))
        .earliest()
        .expect("noon exists everywhere")
        .with_timezone(&Utc)
}
