//! Counting days and months on local dates.

use super::LawError;
use super::calendar::{Calendar, Status, is_weekend};
use super::steps::DayOff;
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The day `months` after `start` with the same number, or the last day of that month; whether it was cut.
pub fn add_months(start: NaiveDate, months: u32) -> Result<(NaiveDate, bool), LawError> {
    let end = start.checked_add_months(Months::new(months)).ok_or(LawError::OutOfRange)?;
    Ok((end, end.day() != start.day()))
}

/// The day `days` later.
pub fn add_days(start: NaiveDate, days: u32) -> Result<NaiveDate, LawError> {
    start.checked_add_days(Days::new(u64::from(days))).ok_or(LawError::OutOfRange)
}

/// What counts as a working day.
#[derive(Clone, Copy)]
pub struct Workdays<'a> {
    /// The holidays; none means weekends only.
    pub calendar: Option<Calendar<'a>>,
    /// Whether Saturdays are worked.
    pub saturday_works: bool,
    /// Whether disputed holidays are holidays.
    pub disputed_are_off: bool,
}

impl Workdays<'_> {
    /// Why nothing is due on a day, if so.
    pub fn day_off(&self, date: NaiveDate) -> Option<DayOff> {
        if let Some(holiday) = self.calendar.and_then(|calendar| calendar.holiday(date))
            && (self.disputed_are_off || holiday.status != Status::Disputed)
        {
            return Some(DayOff { date, name: Some(holiday.name.to_string()) });
        }
        let saturday = date.weekday() == chrono::Weekday::Sat;
        (is_weekend(date) && !(saturday && self.saturday_works)).then_some(DayOff { date, name: None })
    }

    /// The first working day from `date` on, and the days off before it. Rolling it again changes nothing.
    pub fn roll(&self, mut date: NaiveDate) -> Result<(NaiveDate, Vec<DayOff>), LawError> {
        let mut over = Vec::new();
        while let Some(off) = self.day_off(date) {
            over.push(off);
            date = add_days(date, 1)?;
        }
        Ok((date, over))
    }

    /// The `count`-th working day after `start`.
    pub fn nth_after(&self, start: NaiveDate, count: u32) -> Result<NaiveDate, LawError> {
        let mut date = start;
        let mut left = count;
        while left > 0 {
            date = add_days(date, 1)?;
            if self.day_off(date).is_none() {
                left -= 1;
            }
        }
        Ok(date)
    }
}

/// The local date of an instant.
pub fn local_date(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// The exclusive end of a local day: the first instant of the next one. Where midnight is skipped by a change of
/// clocks, the day begins at the first time that exists; where it comes twice, with the first.
pub fn end_of(day: NaiveDate, zone: Tz) -> Result<DateTime<Utc>, LawError> {
    let next = add_days(day, 1)?;
    let midnight = next.and_time(NaiveTime::MIN);
    for minutes in 0..=180 {
        let local = midnight + chrono::Duration::minutes(minutes);
        if let Some(instant) = zone.from_local_datetime(&local).earliest() {
            return Ok(instant.with_timezone(&Utc));
        }
    }
    // A whole day was skipped (Samoa, 30 December 2011): the day after it begins where this one ends.
    end_of(next, zone)
}
