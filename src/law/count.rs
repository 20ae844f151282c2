//! Counting days and months on local dates.

use super::LawError;
use super::calendar::{Calendar, Status, is_weekend};
use super::steps::DayOff;
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
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
    /// Whether nothing is due on a day.
    fn is_off(&self, date: NaiveDate) -> bool {
        let weekend = is_weekend(date) && !(self.saturday_works && date.weekday() == Weekday::Sat);
        weekend
            || self
                .calendar
                .and_then(|calendar| calendar.holiday(date))
                .is_some_and(|holiday| self.disputed_are_off || holiday.status != Status::Disputed)
    }

    /// Why nothing is due on a day that is off.
    fn day_off(&self, date: NaiveDate) -> DayOff {
        let holiday = self.calendar.and_then(|calendar| calendar.holiday(date));
        DayOff { date, name: holiday.map(|holiday| holiday.name.clone()) }
    }

    /// The first working day from `date` on. Rolling it again changes nothing.
    pub fn first_from(&self, mut date: NaiveDate) -> Result<NaiveDate, LawError> {
        while self.is_off(date) {
            date = add_days(date, 1)?;
        }
        Ok(date)
    }

    /// The days off from `from` to before `to`, with their names.
    pub fn days_off(&self, from: NaiveDate, to: NaiveDate) -> Vec<DayOff> {
        from.iter_days().take_while(|day| *day < to).map(|day| self.day_off(day)).collect()
    }

    /// The `count`-th working day after `start`.
    pub fn nth_after(&self, start: NaiveDate, count: u32) -> Result<NaiveDate, LawError> {
        let mut date = start;
        let mut left = count;
        while left > 0 {
            date = add_days(date, 1)?;
            left -= u32::from(!self.is_off(date));
        }
        Ok(date)
    }

    /// Working days from `from` to before `to`.
    pub fn within(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        from.iter_days().take_while(|day| *day < to).filter(|day| !self.is_off(*day)).count() as u32
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
