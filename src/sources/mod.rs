//! Systems that hold personal data, and the data map that describes what they hold. Read-only.

mod compare;
mod map;
mod since;
mod sql;
mod text;

pub use map::{
    AutomatedDecision, Basis, Belongs, Category, DataMap, Field, MapError, Match, NeverDisclosed,
    Organisation, Point, SourceEntry, SourceKind, Subject, Transfer,
};
pub use text::{Id, Name, Text, Told};

use crate::case::{Held, IdentifierKind};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// Something that was proven to be the person's: the only kind of match key.
#[derive(Clone, PartialEq, Eq)]
pub struct Identifier {
    /// Its kind.
    pub kind: IdentifierKind,
    /// As it was proven.
    pub value: String,
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identifier({}, [personal data])", self.kind)
    }
}

/// What came of searching for one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", content = "why", rename_all = "kebab-case")]
pub enum Outcome {
    /// There are records.
    Found,
    /// It was searched, and there are none.
    None,
    /// There are none, and the source says that it was never switched on for this person.
    NeverCollected,
    /// It could not be searched for this person.
    NotSearched(Why),
    /// Searching failed.
    Failed(Why),
}

impl Outcome {
    /// Its name in rows and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Found => "found",
            Outcome::None => "none",
            Outcome::NeverCollected => "never-collected",
            Outcome::NotSearched(_) => "not-searched",
            Outcome::Failed(_) => "failed",
        }
    }

    /// Why it is not known what the source holds; none where it is known.
    pub fn why(self) -> Option<Why> {
        match self {
            Outcome::NotSearched(why) | Outcome::Failed(why) => Some(why),
            Outcome::Found | Outcome::None | Outcome::NeverCollected => None,
        }
    }
}

/// Why it is not known what a source holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Nothing that was proven is of a kind this category can be searched by.
    NothingToMatch,
    /// The source could not be reached.
    Unreachable,
    /// The source did not answer the question: a table or column is missing, or it may not be read.
    NotAnswered,
    /// There are more records than a machine may gather: it must be done by hand.
    TooMany,
    /// Records match, but they hold what was proven only since after the request.
    ChangedAfter,
}

impl Why {
    /// Its name; its words have the message id `why-{name}`.
    pub fn as_str(self) -> &'static str {
        match self {
            Why::NothingToMatch => "nothing-to-match",
            Why::Unreachable => "unreachable",
            Why::NotAnswered => "not-answered",
            Why::TooMany => "too-many",
            Why::ChangedAfter => "changed-after",
        }
    }
}

/// What one source holds of one category.
#[derive(Clone, PartialEq)]
pub struct Finding {
    /// Id of the source.
    pub source: String,
    /// Id of the category.
    pub category: String,
    /// What came of it.
    pub outcome: Outcome,
    /// The records, as JSON objects by column.
    pub records: Vec<serde_json::Value>,
    /// Columns that are held with these records but are never disclosed, and were not read.
    pub undisclosed: Vec<String>,
    /// Whether the source held what was proven for these records, before the request.
    pub held: Held,
    /// Whether further records hold it only since after the request: they were left out.
    pub changed: bool,
}

/// By what a source is searched.
pub struct Ask<'a> {
    /// What was proven to be the person's.
    pub by: &'a [Identifier],
    /// When the request reached the organisation (UTC): what was put there later proves nothing.
    pub received: DateTime<Utc>,
}

/// What a search came to.
struct Found {
    outcome: Outcome,
    records: Vec<serde_json::Value>,
    unknown: bool,
    changed: bool,
}

impl Found {
    fn nothing(outcome: Outcome) -> Self {
        Found { outcome, records: Vec::new(), unknown: false, changed: false }
    }

    fn held(&self) -> Held {
        match self.outcome {
            Outcome::Found | Outcome::Failed(Why::TooMany) if self.unknown => Held::Unknown,
            Outcome::Found | Outcome::Failed(Why::TooMany) => Held::Before,
            Outcome::None | Outcome::NeverCollected => Held::Nothing,
            Outcome::NotSearched(Why::ChangedAfter) => Held::After,
            Outcome::NotSearched(_) | Outcome::Failed(_) => Held::NotAsked,
        }
    }
}

impl Finding {
    fn of(category: &Category, found: Found) -> Self {
        let held_as = found.held();
        let Found { outcome, records, changed, .. } = found;
        let held = category.never_disclose.iter().map(|secret| secret.column.to_string());
        Finding {
            source: category.source.to_string(),
            category: category.id.to_string(),
            undisclosed: if outcome == Outcome::Found { held.collect() } else { Vec::new() },
            outcome,
            records,
            held: held_as,
            changed,
        }
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { source, category, outcome, records, .. } = self;
        write!(f, "Finding({source}/{category}, {outcome:?}, {} records)", records.len())
    }
}

/// A system that holds personal data.
#[async_trait]
pub trait Source: Send + Sync {
    /// One finding for each category this source holds. Whatever goes wrong is a finding too.
    async fn search(&self, ask: &Ask<'_>) -> Vec<Finding>;

    /// What the one person whom an identifier leads to would have to answer, in the order of the source's questions; none
    /// where it leads to nobody, to several people, or only since after the request.
    ///
    /// # Errors
    /// Why the source could not be asked.
    async fn points(&self, ask: &Ask<'_>) -> Result<Option<Vec<Option<String>>>, Why>;

    /// What is wrong with it, for the operator; nothing where it can be searched. No personal data is read.
    async fn check(&self) -> Vec<String>;
}

/// Every source of a data map.
pub struct Sources {
    map: Arc<DataMap>,
    sources: Vec<(String, Box<dyn Source>)>,
}

impl Sources {
    /// The sources of a map. Nothing is connected before something is searched, and nothing stays connected after it.
    pub fn open(map: Arc<DataMap>) -> Self {
        let sources = map
            .sources
            .iter()
            .map(|entry| {
                let source: Box<dyn Source> = match entry.kind {
                    SourceKind::Sql => Box::new(sql::SqlSource::new(&map, entry)),
                };
                (entry.id.to_string(), source)
            })
            .collect();
        Sources { map, sources }
    }

    /// The data map.
    pub fn map(&self) -> &DataMap {
        &self.map
    }

    /// Searches every source by these identifiers and by nothing else: one finding for each category, in the order of
    /// the map. A source that fails leaves failed findings, and the others are searched all the same.
    pub async fn search(&self, ask: &Ask<'_>) -> Vec<Finding> {
        let mut found = Vec::new();
        for (_, source) in &self.sources {
            found.extend(source.search(ask).await);
        }
        let place = |finding: &Finding| {
            self.map.categories.iter().position(|category| category.id.as_str() == finding.category)
        };
        found.sort_by_key(place);
        found
    }

    /// What the one person whom these identifiers lead to in a source would have to answer to its questions.
    ///
    /// # Errors
    /// Why the source could not be asked.
    pub async fn points(&self, source: &str, ask: &Ask<'_>) -> Result<Option<Vec<Option<String>>>, Why> {
        match self.sources.iter().find(|(id, _)| id == source) {
            Some((_, source)) => source.points(ask).await,
            None => Ok(None),
        }
    }

    /// What is wrong with each source, by its id; an empty list is a source that can be searched.
    pub async fn check(&self) -> Vec<(String, Vec<String>)> {
        let mut checked = Vec::new();
        for (id, source) in &self.sources {
            checked.push((id.clone(), source.check().await));
        }
        checked
    }
}
