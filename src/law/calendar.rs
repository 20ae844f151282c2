//! Public holidays by place, with their status and where they come from.

use super::LawError;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// How sure a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// By the rule of the law of that place.
    Rule,
    /// Lawyers differ whether it is one.
    Disputed,
}

/// A day off in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Its name, as the source gives it.
    pub name: std::sync::Arc<str>,
    /// How sure it is.
    pub status: Status,
}

/// The public holidays of one place.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    days: HashMap<NaiveDate, Holiday>,
    last: Option<NaiveDate>,
    version: std::sync::Arc<str>,
    source: std::sync::Arc<str>,
}

impl Calendar {
    /// Adds a day. A day that is there already keeps the stronger status.
    pub fn add(&mut self, date: NaiveDate, holiday: Holiday) {
        self.last = self.last.max(Some(date));
        match self.days.get(&date) {
            Some(known) if known.status == Status::Rule => {}
            _ => {
                self.days.insert(date, holiday);
            }
        }
    }

    /// The holiday on a day.
    pub fn holiday(&self, date: NaiveDate) -> Option<&Holiday> {
        self.days.get(&date)
    }

    /// Whether the data reaches this far.
    pub fn reaches(&self, date: NaiveDate) -> bool {
        self.last.is_none_or(|last| date.year() <= last.year())
    }

    /// Version of the data.
    pub fn version(&self) -> &std::sync::Arc<str> {
        &self.version
    }

    /// Where the data come from.
    pub fn source(&self) -> &std::sync::Arc<str> {
        &self.source
    }

    /// Last year with data.
    pub fn horizon(&self) -> Option<i32> {
        self.last.map(|last| last.year())
    }
}

/// Whether a day is a Saturday or Sunday.
pub fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// All calendars, with regions as additions to their country.
#[derive(Clone, Debug, Default)]
pub struct Calendars(BTreeMap<String, Calendar>);

impl Calendars {
    /// Reads rows `calendar<TAB>date<TAB>name[<TAB>status]`. Lines beginning with `#` are remarks.
    ///
    /// # Errors
    /// [`LawError::CalendarData`] with the line.
    pub fn parse(texts: &[&str]) -> Result<Self, LawError> {
        let mut own: BTreeMap<String, Calendar> = BTreeMap::new();
        for text in texts {
            for (at, line) in text.lines().enumerate() {
                if line.is_empty() || line.starts_with('#') {
                    continue;
                }
                let wrong = |why: &str| LawError::CalendarData { line: at + 1, why: why.to_owned() };
                let mut fields = line.split('\t');
                let (Some(calendar), Some(date), Some(name)) = (fields.next(), fields.next(), fields.next())
                else {
                    return Err(wrong("a row has a calendar, a date and a name, with tabs between"));
                };
                let date = date.parse().map_err(|_| wrong("the date is not written as 2026-12-25"))?;
                let status = match fields.next() {
                    None | Some("rule") => Status::Rule,
                    Some("disputed") => Status::Disputed,
                    Some(_) => return Err(wrong("the status is rule or disputed")),
                };
                own.entry(calendar.to_owned()).or_default().add(date, Holiday { name: name.into(), status });
            }
        }
        let regions: Vec<(String, String)> = own
            .keys()
            .filter_map(|id| id.split_once('-').map(|(country, _)| (id.clone(), country.to_owned())))
            .filter(|(_, country)| own.contains_key(country))
            .collect();
        for (region, country) in regions {
            let national: Vec<_> =
                own[&country].days.iter().map(|(date, holiday)| (*date, holiday.clone())).collect();
            if let Some(calendar) = own.get_mut(&region) {
                national.into_iter().for_each(|(date, holiday)| calendar.add(date, holiday));
            }
        }
        Ok(Calendars(own))
    }

    /// The calendar of a place. Empty means weekends only.
    ///
    /// # Errors
    /// When there is none, or the United Kingdom is named without a nation.
    pub fn get(&self, id: &str) -> Result<Option<&Calendar>, LawError> {
        match id {
            "" => Ok(None),
            "GB" => Err(LawError::NationNeeded),
            _ => match self.0.get(id) {
                Some(calendar) => Ok(Some(calendar)),
                // A region without holidays of its own keeps those of its country.
                None => match id.split_once('-').and_then(|(country, _)| self.0.get(country)) {
                    Some(calendar) => Ok(Some(calendar)),
                    None => Err(LawError::UnknownCalendar(id.to_owned())),
                },
            },
        }
    }

    /// The id, shared.
    pub fn id(&self, id: &str) -> std::sync::Arc<str> {
        id.into()
    }

    /// Ids of all calendars.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
