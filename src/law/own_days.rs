//! The organisation's own days off and days worked, so that a proclaimed day needs no release.
//!
//! ```toml
//! [[day]]
//! calendar = "DE-BE"
//! date     = 2027-05-08
//! name     = "80 years after the war"      # for a day that is added
//! change   = "add"                         # or "remove"
//! reason   = "Proclaimed in the law gazette of 2 March 2027"
//! author   = "Dana Ruiz, data protection officer"
//! ```

use super::LawError;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;
use toml::Spanned;
use toml::value::Datetime;

/// Why the organisation changed a calendar, and who did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Why.
    pub reason: Arc<str>,
    /// Who.
    pub author: Arc<str>,
}

/// A change of one day.
pub struct OwnDay {
    /// The line its row begins on.
    pub line: usize,
    /// Id of the calendar.
    pub calendar: String,
    /// The day.
    pub date: NaiveDate,
    /// What becomes of it.
    pub change: Change,
    /// Why, and by whom.
    pub own: Own,
}

/// What becomes of a day.
pub enum Change {
    /// It becomes a holiday.
    Add {
        /// Its name.
        name: Arc<str>,
    },
    /// It becomes a working day.
    Remove,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    day: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    calendar: String,
    date: Datetime,
    #[serde(default)]
    name: String,
    change: Verb,
    reason: String,
    author: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verb {
    Add,
    Remove,
}

/// Reads the organisation's own days.
///
/// # Errors
/// [`LawError::CalendarData`] with file, line and reason.
pub fn parse(file: &str, text: &str) -> Result<Vec<OwnDay>, LawError> {
    let wrong = |at: usize, why: &str| LawError::CalendarData {
        file: file.to_owned(),
        line: text[..at].matches('\n').count() + 1,
        why: why.to_owned(),
    };
    let found: File = toml::from_str(text)
        .map_err(|error| wrong(error.span().map_or(0, |span| span.start), error.message()))?;
    let mut seen = HashSet::new();
    let mut days = Vec::new();
    for spanned in found.day {
        let at = spanned.span().start;
        let row = spanned.into_inner();
        let date: NaiveDate = row
            .date
            .to_string()
            .parse()
            .map_err(|_| wrong(at, "the date is a day without a time, written as 2027-05-08"))?;
        if row.reason.trim().is_empty() || row.author.trim().is_empty() {
            return Err(wrong(at, "reason and author say why the day is changed, and by whom"));
        }
        let change = match row.change {
            Verb::Add if row.name.trim().is_empty() => {
                return Err(wrong(at, "a day that is added needs a name"));
            }
            Verb::Add => Change::Add { name: row.name.into() },
            Verb::Remove => Change::Remove,
        };
        if !seen.insert((row.calendar.clone(), date)) {
            return Err(wrong(
                at,
                "this day of this calendar is there twice: one row says what becomes of it",
            ));
        }
        let own = Own { reason: row.reason.into(), author: row.author.into() };
        let line = text[..at].matches('\n').count() + 1;
        days.push(OwnDay { line, calendar: row.calendar, date, change, own });
    }
    Ok(days)
}
