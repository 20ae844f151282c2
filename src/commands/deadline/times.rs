//! Days and times as people write them.

use anyhow::{anyhow, bail, ensure};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

const DAY: &str = "%Y-%m-%d";
const MINUTE: &str = "%Y-%m-%dT%H:%M";

/// A time zone by its IANA name.
///
/// # Errors
/// That there is none, with examples.
pub(super) fn zone(name: &str) -> anyhow::Result<Tz> {
    name.parse().map_err(|_| {
        anyhow!("there is no time zone \"{name}\": use a name of the IANA list, such as Europe/Berlin or America/Los_Angeles")
    })
}

/// The years that are counted in: a mistyped one lies outside, and what is computed keeps four digits.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9000;

/// An instant: with an offset as it stands; without one in `zone`, the first of two that are written alike. A day is its
/// noon, or the first time of it that exists.
///
/// # Errors
/// How it is written, or what is right where the clocks skip it.
pub(super) fn instant(text: &str, zone: Tz) -> anyhow::Result<DateTime<Utc>> {
    let at = read(text, zone)?;
    ensure!(
        YEARS.contains(&at.with_timezone(&zone).year()),
        "\"{text}\" cannot be counted from: the year lies between {} and {}",
        YEARS.start(),
        YEARS.end()
    );
    Ok(at)
}

fn read(text: &str, zone: Tz) -> anyhow::Result<DateTime<Utc>> {
    let with_offset = DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(&text.replacen('Z', "+00:00", 1), "%Y-%m-%dT%H:%M%:z"));
    if let Ok(instant) = with_offset {
        return Ok(instant.with_timezone(&Utc));
    }
    if let Ok(day) = day(text) {
        let noon = day.and_time(NaiveTime::MIN) + chrono::Duration::hours(12);
        return match (zone.from_local_datetime(&noon).earliest(), after_gap(noon, zone)) {
            (Some(instant), _) => Ok(instant.to_utc()),
            (None, Some((_, end))) if end.date_naive() == day => Ok(end.to_utc()),
            (None, gap) => Err(skipped(text, noon, zone, gap, |right| right.format(DAY).to_string())),
        };
    }
    let local = NaiveDateTime::parse_from_str(text, MINUTE)
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f"))
        .map_err(|_| {
            anyhow!(
                "there is no day or time \"{text}\": write a day as 2026-04-02, a local time as 2026-04-02T14:30, or one \
                 with its offset as 2026-04-02T14:30:00+02:00"
            )
        })?;
    match zone.from_local_datetime(&local).earliest() {
        Some(instant) => Ok(instant.to_utc()),
        None => Err(skipped(text, local, zone, after_gap(local, zone), |right| {
            format!("{}, or give the offset", right.format(MINUTE))
        })),
    }
}

/// A day, written as 2026-04-02.
///
/// # Errors
/// How it is written.
pub(super) fn day(text: &str) -> anyhow::Result<NaiveDate> {
    match NaiveDate::parse_from_str(text, DAY) {
        // The parser would also take 2026-4-2.
        Ok(day) if day.format(DAY).to_string() == text => Ok(day),
        _ => bail!("there is no day \"{text}\": write it as 2026-04-02"),
    }
}

/// The first of the times that the clocks skip together with `local`, and the first time after them.
fn after_gap(local: NaiveDateTime, zone: Tz) -> Option<(NaiveDateTime, DateTime<Tz>)> {
    let gap = GapInfo::new(&local, &zone)?;
    Some((gap.begin?.0, gap.end?))
}

fn skipped(
    text: &str,
    local: NaiveDateTime,
    zone: Tz,
    gap: Option<(NaiveDateTime, DateTime<Tz>)>,
    write: impl Fn(NaiveDateTime) -> String,
) -> anyhow::Error {
    let Some((from, to)) = gap else { return anyhow!("\"{text}\" does not exist in {zone}") };
    anyhow!(
        "\"{text}\" does not exist in {zone}, for the clocks went from {} to {}: write {}",
        from.format(MINUTE),
        to.format(MINUTE),
        write(local + (to.naive_local() - from))
    )
}
