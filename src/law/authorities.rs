//! The authorities people can complain to, as data that a lawyer can check.

use super::{LawError, RegimeId};
use chrono::NaiveDate;
use std::sync::LazyLock;

const FILE: &str = "authorities.tsv";
const TEXT: &str = include_str!("authorities.tsv");
const COLUMNS: &str =
    "id\tplace\tregimes\tname\tlanguage\tenglish\taddress\twebsite\tcomplaint\tcontact\tsource\tverified";

/// An authority that watches over a law. What is not certain is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// What a controller names in its configuration.
    pub id: String,
    /// ISO 3166 code of where it watches.
    pub place: String,
    /// The laws it watches over.
    pub regimes: Vec<RegimeId>,
    /// Its name, in its own language.
    pub name: String,
    /// That language.
    pub language: String,
    /// Its name in English.
    pub english: String,
    /// Postal address, on one line.
    pub address: String,
    /// Its site.
    pub website: String,
    /// Where a complaint is made, where that is another page.
    pub complaint: String,
    /// An e-mail address or a telephone number.
    pub contact: String,
    /// Where the row comes from.
    pub source: String,
    /// When it was compared with that; none for a row written from memory.
    pub verified: Option<NaiveDate>,
}

impl Authority {
    /// Its name for a reader of this language: its own, and the English one beside it where that is another language.
    pub fn named_in(&self, language: &str) -> String {
        match language == self.language || self.name == self.english {
            true => self.name.clone(),
            false => format!("{} ({})", self.name, self.english),
        }
    }

    /// Where to complain: the page for complaints, or else its site; empty where neither is known.
    pub fn url(&self) -> &str {
        if self.complaint.is_empty() { &self.website } else { &self.complaint }
    }
}

/// Every authority of this release.
#[derive(Debug)]
pub struct Authorities(Vec<Authority>);

static BUILTIN: LazyLock<Authorities> =
    LazyLock::new(|| Authorities::parse(TEXT).expect("a test holds that the file is sound"));

impl Authorities {
    /// The authorities of this release.
    pub fn builtin() -> &'static Authorities {
        &BUILTIN
    }

    /// Reads a directory: tab-separated, one authority a line.
    ///
    /// # Errors
    /// The first line that is wrong, with the reason.
    pub fn parse(text: &str) -> Result<Self, LawError> {
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        match lines.next() {
            Some((_, COLUMNS)) => {}
            other => {
                let at = other.map_or(1, |(at, _)| at + 1);
                return Err(LawError::statute(FILE, at, format!("its columns must be {COLUMNS:?}")));
            }
        }
        let mut rows: Vec<Authority> = Vec::new();
        for (at, line) in lines {
            let row = row(line).map_err(|why| LawError::statute(FILE, at + 1, why))?;
            if rows.iter().any(|known| known.id == row.id) {
                return Err(LawError::statute(FILE, at + 1, format!("\"{}\" is there twice", row.id)));
            }
            rows.push(row);
        }
        Ok(Authorities(rows))
    }

    /// Every authority, in the order of the file.
    pub fn all(&self) -> &[Authority] {
        &self.0
    }

    /// The authority with this id.
    pub fn get(&self, id: &str) -> Option<&Authority> {
        self.0.iter().find(|known| known.id == id)
    }

    /// The authority of a place under a law: of the part, or else of the country it belongs to.
    pub fn of_place(&self, regime: &RegimeId, place: &str) -> Option<&Authority> {
        let at =
            |place: &str| self.0.iter().find(|known| known.place == place && known.regimes.contains(regime));
        at(place).or_else(|| at(place.split('-').next().unwrap_or_default()))
    }

    /// The first authority that watches over a law; none over one that has many places, such as the GDPR.
    pub fn of_regime(&self, regime: &RegimeId) -> Option<&Authority> {
        let mut watching = self.0.iter().filter(|known| known.regimes.contains(regime));
        let first = watching.next()?;
        watching.all(|other| other.place == first.place).then_some(first)
    }

    /// Ids that somebody may have meant: those nearest to what was typed, at most five.
    pub fn like(&self, id: &str) -> Vec<&str> {
        let mut near: Vec<(usize, &str)> =
            self.0.iter().map(|known| (distance(id, &known.id), known.id.as_str())).collect();
        near.sort();
        near.into_iter().take(5).map(|(_, id)| id).collect()
    }
}

fn row(line: &str) -> Result<Authority, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [id, place, regimes, name, language, english, address, website, complaint, contact, source, verified] =
        cells[..]
    else {
        return Err(format!("a line has 12 columns, this one {}", cells.len()));
    };
    for (column, cell) in
        [("id", id), ("place", place), ("name", name), ("language", language), ("english", english)]
    {
        if cell.is_empty() {
            return Err(format!("it has no {column}"));
        }
    }
    for url in [website, complaint].into_iter().filter(|url| !url.is_empty()) {
        if !url.starts_with("https://") {
            return Err(format!("\"{url}\" is no https address"));
        }
    }
    let verified = match verified {
        "false" => None,
        day => Some(day.parse().map_err(|_| format!("verified is false or a date, not \"{day}\""))?),
    };
    let owned = str::to_owned;
    Ok(Authority {
        id: owned(id),
        place: owned(place),
        regimes: regimes.split_ascii_whitespace().map(RegimeId::new).collect(),
        name: owned(name),
        language: owned(language),
        english: owned(english),
        address: owned(address),
        website: owned(website),
        complaint: owned(complaint),
        contact: owned(contact),
        source: owned(source),
        verified,
    })
}

/// How many letters must be added, left out or changed to come from one word to the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (column, known) in other.iter().enumerate() {
            let changed = before + usize::from(letter != *known);
            before = row[column + 1];
            row[column + 1] = changed.min(before + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}
