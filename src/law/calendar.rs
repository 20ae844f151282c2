//! Public holidays by place, with their status and where they come from.

use super::calendar_text::{CalendarText, parse};
use super::own_days::{self, Change};
use super::{LawError, Own};
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How sure a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// By the rule of the law of that place; nobody has proclaimed otherwise so far.
    Rule,
    /// Seen in a list someone published for that year; the source says whose.
    Confirmed,
    /// Lawyers or sources differ whether it is one: due is computed with it, the safe date without it.
    Disputed,
    /// Added by the organisation.
    Own,
}

/// A day off in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Its name, as the source gives it.
    pub name: Arc<str>,
    /// How sure it is.
    pub status: Status,
    /// Why and by whom, where the organisation added it.
    pub own: Option<Own>,
}

/// What a calendar says of a day.
#[derive(Clone, Debug)]
pub(super) enum Day {
    Off(Holiday),
    /// The organisation works on it, although its place or its country has a holiday.
    Worked(Own),
}

/// The days that stand under one id.
#[derive(Clone, Debug)]
struct Place {
    id: Arc<str>,
    /// In order, to be searched.
    dates: Vec<NaiveDate>,
    days: Vec<Day>,
    /// Where its country stands among the places: its days are looked up there.
    country: Option<usize>,
    source: Arc<str>,
    version: Arc<str>,
    horizon: Option<i32>,
}

impl Place {
    fn find(&self, date: NaiveDate) -> Option<&Day> {
        self.dates.binary_search(&date).ok().map(|at| &self.days[at])
    }

    fn between(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = (NaiveDate, &Day)> {
        let first = self.dates.partition_point(|date| *date < from);
        let within = self.dates[first..].iter().zip(&self.days[first..]);
        within.map(|(date, day)| (*date, day)).take_while(move |(date, _)| *date < to)
    }
}

/// The public holidays of one place, those of its country included.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    place: &'a Place,
    country: Option<&'a Place>,
}

impl<'a> Calendar<'a> {
    fn find(&self, date: NaiveDate) -> Option<&'a Day> {
        self.place.find(date).or_else(|| self.country.and_then(|country| country.find(date)))
    }

    /// What the calendar says of the days from `from` to before `to`: the place's own word first, then its country's.
    pub(super) fn between(
        self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = (NaiveDate, &'a Day)> {
        let of_country = self.country.into_iter().flat_map(move |country| country.between(from, to));
        let place = self.place;
        place.between(from, to).chain(of_country.filter(move |(date, _)| place.find(*date).is_none()))
    }

    /// The holiday on a day.
    pub fn holiday(&self, date: NaiveDate) -> Option<&'a Holiday> {
        match self.find(date)? {
            Day::Off(holiday) => Some(holiday),
            Day::Worked(_) => None,
        }
    }

    /// Why and by whom a day of this release was taken out of the calendar.
    pub fn removed(&self, date: NaiveDate) -> Option<&'a Own> {
        match self.find(date)? {
            Day::Worked(own) => Some(own),
            Day::Off(_) => None,
        }
    }

    /// Whether the data reaches this far.
    pub fn reaches(&self, date: NaiveDate) -> bool {
        self.horizon().is_none_or(|year| date.year() <= year)
    }

    /// Last year with data.
    pub fn horizon(&self) -> Option<i32> {
        self.place.horizon
    }

    /// Its id: that of the country where a region has no days of its own.
    pub fn id(&self) -> &'a Arc<str> {
        &self.place.id
    }

    /// The date of the newest text its days come from.
    pub fn version(&self) -> &'a Arc<str> {
        &self.place.version
    }

    /// Where its days come from: the source of each text, and the name of the organisation's file.
    pub fn source(&self) -> &'a Arc<str> {
        &self.place.source
    }
}

/// Whether a day is a Saturday or Sunday.
pub fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Bank holidays differ between the nations of the United Kingdom: it has no calendar of its own.
const NATIONS_ONLY: &str = "GB";

/// All calendars, with regions as additions to their country.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    /// In the order of their ids, to be searched.
    places: Vec<Place>,
    /// Countries of which every region stands in the texts.
    all_regions: Vec<String>,
}

/// The days of one id while the texts are read, and the texts they came from.
#[derive(Default)]
struct Draft {
    days: BTreeMap<NaiveDate, Day>,
    texts: Vec<usize>,
    own: bool,
}

impl Calendars {
    /// Reads calendar texts, each with the name of its file. A later text wins over an earlier one, and the
    /// organisation's own days (TOML) over all of them.
    ///
    /// # Errors
    /// [`LawError::CalendarData`] with file, line and reason.
    pub fn parse(files: &[(&str, &str)], own: Option<(&str, &str)>) -> Result<Self, LawError> {
        let texts = files.iter().map(|(file, text)| parse(file, text)).collect::<Result<Vec<_>, _>>()?;
        let mut drafts: BTreeMap<Arc<str>, Draft> = BTreeMap::new();
        for (at, text) in texts.iter().enumerate() {
            for row in &text.rows {
                let draft = drafts.entry(row.calendar.into()).or_default();
                if draft.texts.last() != Some(&at) {
                    draft.texts.push(at);
                }
                for date in &row.dates {
                    let holiday = Holiday { name: row.name.clone(), status: row.status, own: None };
                    draft.days.insert(*date, Day::Off(holiday));
                }
            }
        }
        let all_regions = texts.iter().flat_map(|text| text.all_regions.clone()).collect();
        let built = Calendars { places: places(&drafts, &texts, None), all_regions };
        let Some((file, text)) = own else { return Ok(built) };
        for row in own_days::parse(file, text)? {
            let wrong = |why| LawError::CalendarData { file: file.to_owned(), line: row.line, why };
            let calendar = match built.get(&row.calendar) {
                Ok(Some(calendar)) => calendar,
                Ok(None) => return Err(wrong("calendar names the calendar the day belongs to".to_owned())),
                Err(error) => return Err(wrong(error.to_string())),
            };
            let day = match row.change {
                Change::Add { name } => {
                    Day::Off(Holiday { name, status: Status::Own, own: Some(row.own.clone()) })
                }
                Change::Remove if calendar.holiday(row.date).is_some() => Day::Worked(row.own.clone()),
                Change::Remove => {
                    return Err(wrong(format!(
                        "{} is no holiday of {}: only a holiday can be removed",
                        row.date, row.calendar
                    )));
                }
            };
            let draft = drafts.entry(row.calendar.as_str().into()).or_default();
            draft.own = true;
            draft.days.insert(row.date, day);
        }
        Ok(Calendars { places: places(&drafts, &texts, Some(file)), ..built })
    }

    /// The calendar of a place. Empty means weekends only. A region that has no days of its own keeps those of its country.
    ///
    /// # Errors
    /// When there is none, or the United Kingdom is named without a nation.
    pub fn get(&self, id: &str) -> Result<Option<Calendar<'_>>, LawError> {
        if id.is_empty() {
            return Ok(None);
        }
        if id == NATIONS_ONLY {
            return Err(LawError::NationNeeded);
        }
        if let Some(place) = self.place(id) {
            let country = place.country.and_then(|at| self.places.get(at));
            return Ok(Some(Calendar { place, country }));
        }
        // A region by ISO 3166-2: a country, and up to three letters or digits.
        let country = id
            .split_once('-')
            .filter(|(country, _)| !self.all_regions.iter().any(|known| known == country))
            .filter(|(_, part)| matches!(part.len(), 1..=3))
            .filter(|(_, part)| part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
            .and_then(|(country, _)| self.place(country));
        match country {
            Some(place) => Ok(Some(Calendar { place, country: None })),
            None => Err(LawError::UnknownCalendar(id.to_owned(), self.near(id))),
        }
    }

    fn place(&self, id: &str) -> Option<&Place> {
        self.places.binary_search_by_key(&id, |place| &place.id).ok().map(|at| &self.places[at])
    }

    /// Ids of all calendars, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(|place| &*place.id).filter(|id| *id != NATIONS_ONLY)
    }

    /// Every holiday as it stands under its own id, in order: to compare two editions of the data.
    pub fn rows(&self) -> impl Iterator<Item = (&str, NaiveDate, &Holiday)> {
        self.places.iter().flat_map(|place| {
            place.dates.iter().zip(&place.days).filter_map(move |(date, day)| match day {
                Day::Off(holiday) => Some((&*place.id, *date, holiday)),
                Day::Worked(_) => None,
            })
        })
    }

    /// What would be right instead of an unknown id.
    fn near(&self, id: &str) -> String {
        if let Some(same) = self.ids().find(|known| known.eq_ignore_ascii_case(id)) {
            return format!("write it {same}");
        }
        let country = country_of(id).to_uppercase();
        let near: Vec<&str> = self.ids().filter(|known| country_of(known) == country).collect();
        if near.is_empty() {
            let countries: Vec<&str> = self.ids().filter(|known| !known.contains('-')).collect();
            return format!("the countries are {}; a region is written as DE-BE", countries.join(", "));
        }
        format!("calendars of {country} are {}", near.join(", "))
    }
}

fn country_of(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

/// The drafts with their provenance: that of a region covers its country.
fn places(
    drafts: &BTreeMap<Arc<str>, Draft>,
    texts: &[CalendarText<'_>],
    own_file: Option<&str>,
) -> Vec<Place> {
    let mut found = Vec::new();
    for (id, draft) in drafts {
        let country = drafts.get(country_of(id)).filter(|_| id.contains('-'));
        let both = || country.into_iter().chain([draft]);
        let used = |at: &usize| both().any(|draft| draft.texts.contains(at));
        let mut source: Vec<&str> = Vec::new();
        let mut version = "";
        let mut horizon = None;
        for text in (0..texts.len()).filter(used).map(|at| &texts[at]) {
            source.push(text.source);
            version = version.max(text.version);
            horizon = horizon.max(text.horizon);
        }
        source.extend(own_file.filter(|_| both().any(|draft| draft.own)));
        found.push(Place {
            id: id.clone(),
            dates: draft.days.keys().copied().collect(),
            days: draft.days.values().cloned().collect(),
            country: country.and_then(|_| drafts.keys().position(|known| **known == *country_of(id))),
            source: source.join("; ").into(),
            version: version.into(),
            horizon,
        });
    }
    found
}
