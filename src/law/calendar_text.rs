//! The text form of calendars: one row per calendar and name, made to be read by a lawyer.
//!
//! ```text
//! # source: where the days come from
//! # version: 2026-11-23
//! # horizon: 2040
//! DE<TAB>Labor Day<TAB>05-01@2020-2040
//! NL<TAB>Good Friday<TAB>2026-04-03 2027-03-26<TAB>disputed
//! ```
//!
//! A day is a date; or a month and day with the years it holds for, `05-01@2020-2024,2026`; or a run of days,
//! `12-25..01-15@2019-2040`, which ends in the following year where its end is the earlier day.

use super::{LawError, Status};
use chrono::{Datelike, NaiveDate};
use std::collections::HashSet;
use std::sync::Arc;

/// A calendar text and what it says of itself.
pub struct CalendarText<'a> {
    /// Where the days come from.
    pub source: &'a str,
    /// The date of the text, as 2026-11-23.
    pub version: &'a str,
    /// Last year with data; an overlay states none.
    pub horizon: Option<i32>,
    /// Countries of which every region is there, so that another one is a mistake.
    pub all_regions: Vec<String>,
    /// The rows.
    pub rows: Vec<Row<'a>>,
}

/// The days of one name.
pub struct Row<'a> {
    /// Id of the calendar.
    pub calendar: &'a str,
    /// Name of the holiday.
    pub name: Arc<str>,
    /// How sure its days are.
    pub status: Status,
    /// Its days.
    pub dates: Vec<NaiveDate>,
}

/// Reads a calendar text.
///
/// # Errors
/// [`LawError::CalendarData`] with file, line and reason.
pub fn parse<'a>(file: &str, text: &'a str) -> Result<CalendarText<'a>, LawError> {
    let wrong = |line: usize, why: String| LawError::CalendarData { file: file.to_owned(), line, why };
    let mut horizon = None;
    let mut rows = Vec::new();
    let mut seen = HashSet::new();
    for (at, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        if let Some(year) = line.strip_prefix("# horizon: ") {
            let year =
                year.parse().map_err(|_| wrong(at, "the horizon is a year, such as 2040".to_owned()))?;
            horizon = Some(year);
        }
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let row = row(line).map_err(|why| wrong(at, why))?;
        if let Some(twice) = row.dates.iter().find(|date| !seen.insert((row.calendar, **date))) {
            return Err(wrong(at, format!("{} has {twice} twice: one row names a day", row.calendar)));
        }
        rows.push(row);
    }
    let said = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
    let source = said("# source: ")
        .ok_or_else(|| wrong(1, "a line \"# source: …\" says where the days come from".to_owned()))?;
    let version = said("# version: ")
        .filter(|version| version.parse::<NaiveDate>().is_ok())
        .ok_or_else(|| wrong(1, "a line \"# version: 2026-11-23\" gives the date of the text".to_owned()))?;
    let all_regions = said("# all-regions: ").unwrap_or_default().split_whitespace().map(str::to_owned);
    Ok(CalendarText { source, version, horizon, all_regions: all_regions.collect(), rows })
}

fn row(line: &str) -> Result<Row<'_>, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let (calendar, name, days, status) = match fields[..] {
        [calendar, name, days] => (calendar, name, days, Status::Rule),
        [calendar, name, days, "rule"] => (calendar, name, days, Status::Rule),
        [calendar, name, days, "confirmed"] => (calendar, name, days, Status::Confirmed),
        [calendar, name, days, "disputed"] => (calendar, name, days, Status::Disputed),
        [_, _, _, _] => return Err("the status is rule, confirmed or disputed".to_owned()),
        _ => return Err("a row has a calendar, a name and days, with tabs between".to_owned()),
    };
    if calendar.is_empty() || name.is_empty() || days.is_empty() {
        return Err("a row has a calendar, a name and days, none of them empty".to_owned());
    }
    let mut dates = Vec::new();
    for token in days.split(' ') {
        let wrong =
            || format!("\"{token}\" is no day: write 2026-12-25, 12-25@2020-2040 or 12-25..01-15@2020-2040");
        match token.split_once('@') {
            None => dates.push(token.parse().map_err(|_| wrong())?),
            Some((day, years)) => {
                for part in years.split(',') {
                    let (from, to) = part.split_once('-').unwrap_or((part, part));
                    for year in number(from).ok_or_else(wrong)?..=number(to).ok_or_else(wrong)? {
                        dates.extend(in_year(day, year as i32).ok_or_else(wrong)?);
                    }
                }
            }
        }
    }
    Ok(Row { calendar, name: name.into(), status, dates })
}

/// The days that `12-25` or `12-25..01-15` is in a year.
fn in_year(day: &str, year: i32) -> Option<Vec<NaiveDate>> {
    let date = |day: &str, year| {
        let (month, day) = day.split_once('-')?;
        NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
    };
    let Some((first, last)) = day.split_once("..") else { return Some(vec![date(day, year)?]) };
    let first = date(first, year)?;
    let last =
        Some(date(last, year)?).filter(|last| *last >= first).or_else(|| date(last, first.year() + 1))?;
    Some(first.iter_days().take_while(|day| *day <= last).collect())
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()))
}
