//! Counting days and months on local dates.

use super::LawError;
use super::calendar::{Calendar, Day, Status, is_weekend};
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
        self.is_weekend(date)
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

    /// The `count`-th working day after `start`: whole weeks in one step, then as many days more as there were
    /// holidays among them.
    pub fn nth_after(&self, start: NaiveDate, count: u32) -> Result<NaiveDate, LawError> {
        let mut date = start;
        let mut left = count;
        while left > 0 {
            let end = self.weekdays_after(date, left)?;
            left = self.holidays(add_days(date, 1)?, add_days(end, 1)?);
            date = end;
        }
        Ok(date)
    }

    /// The `count`-th day after `start` that is no weekend, whatever the holidays.
    fn weekdays_after(&self, start: NaiveDate, count: u32) -> Result<NaiveDate, LawError> {
        let a_week = if self.saturday_works { 6 } else { 5 };
        let mut date = start;
        // Counted from the last working day before it, a start at the weekend comes to the same.
        while self.is_weekend(date) {
            date = date.pred_opt().ok_or(LawError::OutOfRange)?;
        }
        date = add_days(date, count / a_week * 7)?;
        let mut left = count % a_week;
        while left > 0 {
            date = add_days(date, 1)?;
            left -= u32::from(!self.is_weekend(date));
        }
        Ok(date)
    }

    fn is_weekend(&self, date: NaiveDate) -> bool {
        is_weekend(date) && !(self.saturday_works && date.weekday() == Weekday::Sat)
    }

    /// Holidays from `from` to before `to` that are no weekend.
    fn holidays(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let days = self.calendar.into_iter().flat_map(|calendar| calendar.between(from, to));
        let off = days.filter(|(date, day)| match day {
            Day::Off(holiday) => {
                !self.is_weekend(*date) && (self.disputed_are_off || holiday.status != Status::Disputed)
            }
            Day::Worked(_) => false,
        });
        off.count() as u32
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
