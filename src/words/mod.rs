//! What pages and letters say, in the reader's language. Languages are data: `templates/locales/`.

mod deadline;
mod explain;
mod laws;
mod locales;
mod places;

pub use deadline::{DeadlineView, Last, StepView, reading_sentence, steps};
pub use explain::{
    Explained, explain, own_day_words, reading_name, reading_words, refusal_words, regime_short,
    warning_words,
};
pub use laws::{assumed, law_and_reason, laws_for_person};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use locales::{LOCALES, Locale};
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Who reads. The desk does not speak every language that people who ask are answered in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// People who ask.
    People,
    /// Staff, at the desk.
    Staff,
}

/// Why the words cannot be loaded; a test holds that they can.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A locale file has a mistake.
    #[error("locale {0}: {1}")]
    Locale(&'static str, String),
}

/// All languages.
pub struct Words {
    languages: Vec<Arc<Language>>,
}

struct Language {
    code: &'static str,
    /// Whether it has the words of the desk.
    staff: bool,
    bundle: FluentBundle<FluentResource>,
    places: BTreeMap<&'static str, &'static str>,
}

impl Words {
    /// The languages of this release.
    ///
    /// # Errors
    /// The first file with a mistake.
    pub fn builtin() -> Result<Self, WordsError> {
        let mut languages = Vec::new();
        for (column, Locale { code, people, staff }) in LOCALES.into_iter().enumerate() {
            let wrong = |why: String| WordsError::Locale(code, why);
            let id: LanguageIdentifier = code.parse().map_err(|error| wrong(format!("{error:?}")))?;
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // The marks around arguments help with mixed scripts and hurt in plain-text letters.
            bundle.set_use_isolating(false);
            for file in people.into_iter().chain(staff) {
                let resource = FluentResource::try_new(file.to_owned())
                    .map_err(|(_, errors)| wrong(format!("{errors:?}")))?;
                bundle.add_resource(resource).map_err(|errors| wrong(format!("{errors:?}")))?;
            }
            let (staff, places) = (staff.is_some(), places::names(column));
            languages.push(Arc::new(Language { code, staff, bundle, places }));
        }
        Ok(Words { languages })
    }

    fn read_by(&self, readers: Readers) -> impl Iterator<Item = &Arc<Language>> {
        self.languages.iter().filter(move |language| readers == Readers::People || language.staff)
    }

    /// The languages there are for these readers: code, and name in itself.
    pub fn languages(&self, readers: Readers) -> Vec<(&'static str, String)> {
        self.read_by(readers)
            .map(|language| (language.code, Speech(Arc::clone(language)).t("language-own")))
            .collect()
    }

    /// The language of a reader, where we have it: `de-AT` reads German.
    pub fn known(&self, locale: &str, readers: Readers) -> Option<Speech> {
        let primary = primary(locale);
        self.read_by(readers).find(|known| known.code == primary).map(|known| Speech(Arc::clone(known)))
    }

    /// The language for people who ask; who reads none of ours gets the first.
    pub fn speech(&self, locale: &str) -> Speech {
        self.known(locale, Readers::People).unwrap_or_else(|| self.first())
    }

    /// The language of those who read none of ours.
    pub fn first(&self) -> Speech {
        Speech(Arc::clone(&self.languages[0]))
    }

    /// The language a browser asks for, by its `Accept-Language` header.
    pub fn preferred(&self, header: &str, readers: Readers) -> Speech {
        let mut wishes: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.trim().split(';');
                let tag = pieces.next()?.trim();
                let weight = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q="))
                    .and_then(|weight| weight.parse().ok())
                    .unwrap_or(1.0);
                Some((weight, tag))
            })
            .collect();
        wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
        let found = wishes.iter().find_map(|(_, tag)| self.known(tag, readers));
        found.unwrap_or_else(|| self.first())
    }
}

/// The language of a tag, without script and place.
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// One language, speaking.
#[derive(Clone)]
pub struct Speech(Arc<Language>);

impl Speech {
    /// BCP 47 code, for the `lang` attribute.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// What a message says. A missing one shows its id: a test holds that none is missing.
    pub fn t(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// What a message with arguments says.
    pub fn with(&self, id: &str, args: &[(&str, &dyn Argument)]) -> String {
        let Some(pattern) = self.0.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(*name, value.value());
        }
        let mut errors = Vec::new();
        self.0.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned()
    }

    /// What a message with one argument says; the form templates can use.
    pub fn one<A: Argument>(&self, id: &str, name: &str, value: &A) -> String {
        self.with(id, &[(name, value)])
    }

    /// What a message with two arguments says; the form templates can use.
    pub fn two<A: Argument, B: Argument>(
        &self,
        id: &str,
        name: &str,
        value: &A,
        other: &str,
        more: &B,
    ) -> String {
        self.with(id, &[(name, value), (other, more)])
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.0.bundle.has_message(id)
    }

    /// A date written out: "Wednesday 23 December 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        let weekday = self.t(&format!("weekday-{}", date.weekday().number_from_monday()));
        let month = self.t(&format!("month-{}", date.month()));
        self.with(
            "date-long",
            &[
                ("weekday", &weekday),
                ("day", &date.day()),
                ("month", &month),
                ("year", &date.year().to_string()),
            ],
        )
    }

    /// A date in few letters: "23 Dec 2026".
    pub fn short_date(&self, date: NaiveDate) -> String {
        let month = self.t(&format!("month-short-{}", date.month()));
        self.with(
            "date-short",
            &[("day", &date.day()), ("month", &month), ("year", &date.year().to_string())],
        )
    }

    /// Day and time of an instant in a zone.
    pub fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        self.local_moment(at.with_timezone(&zone).naive_local())
    }

    /// A local day and time.
    pub fn local_moment(&self, local: NaiveDateTime) -> String {
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.with("moment", &[("date", &self.short_date(local.date())), ("time", &time)])
    }

    /// How far a date is: "in 30 days", "today", "3 days ago".
    pub fn in_days(&self, days: i64) -> String {
        match days {
            0 => self.t("in-days-today"),
            1.. => self.with("in-days-future", &[("days", &days)]),
            _ => self.with("in-days-past", &[("days", &-days)]),
        }
    }

    /// Things one after the other: "a, b and c".
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => self.with("list-and", &[("most", &most.join(", ")), ("last", last)]),
        }
    }

    /// The name of a country or of a part the law depends on.
    pub fn place(&self, code: &str) -> String {
        self.0.places.get(code).copied().unwrap_or(code).to_owned()
    }

    /// Every place, sorted by name as readers of this language look for it.
    pub fn places(&self) -> Vec<(&'static str, &'static str)> {
        let mut all: Vec<_> = self.0.places.iter().map(|(code, name)| (*code, *name)).collect();
        all.sort_by_key(|(_, name)| places::sort_key(name));
        all
    }
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speech({})", self.code())
    }
}

/// Something that can stand in a sentence.
pub trait Argument {
    /// Its value.
    fn value(&self) -> FluentValue<'static>;
}

impl Argument for String {
    fn value(&self) -> FluentValue<'static> {
        FluentValue::from(self.clone())
    }
}

impl<T: Argument> Argument for &T {
    fn value(&self) -> FluentValue<'static> {
        (**self).value()
    }
}

impl Argument for &str {
    fn value(&self) -> FluentValue<'static> {
        FluentValue::from((*self).to_owned())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => { $(
        impl Argument for $number {
            fn value(&self) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        }
    )* };
}

numbers!(u32, i64, u64, usize);
