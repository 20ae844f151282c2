//! The data map: which systems hold personal data, what they hold, and everything art. 15 wants told about it.
//!
//! ```toml
//! [organisation]
//! automated_decisions = []                      # art. 15(1)(h); an empty list says that there are none
//! transfers = []                                # art. 15(2)
//!
//! [[source]]
//! id      = "shop"
//! kind    = "sql"
//! url     = "postgres://reader@localhost/shop"  # or sqlite://PATH; opened read-only
//! subject = { table = "customers", key = "id", match = { email = "email", customer-id = "number" }, held_since = { email = "email_changed_at" } }
//!
//! # name = { en = "our shop" }: what people call it, where an answer says that it did not answer
//!
//! [[category]]
//! id        = "orders"
//! source    = "shop"
//! table     = "orders"
//! belongs   = { key = "customer_id" }           # holds the subject's key; or `match`, as in a subject; or both
//! fields    = [{ column = "total", name = { en = "Total" } }]
//! name      = { en = "Your orders", de = "Ihre Bestellungen" }
//! bases     = ["contract"]                      # or consent, legal-obligation, vital-interests, public-task, legitimate-interests
//! portable  = true                              # goes along when a person moves; a field with portable = false does not
//! sold_to   = []                                # to whom it is sold or shared for advertising: { en = "…" } each
//! # public         = true                      # it was made public (art. 17(2))
//! # sold_or_shared = true                      # it is sold or shared (CCPA)
//! sensitivity = "ordinary"                      # or "sensitive": some laws then want more proof before it is deleted
//! # purpose, legal_basis, retention, origin and recipients = [{ en = "…" }] likewise
//! ```

use super::text::{Id, Name, Text};
use crate::case::{FEWEST_POINTS, IdentifierKind, PointKind};
use crate::config::Secret;
use crate::law::{Right, Sensitivity};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The whole data map.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataMap {
    /// What holds for the organisation as a whole.
    pub organisation: Organisation,
    /// The systems.
    #[serde(rename = "source")]
    pub sources: Vec<SourceEntry>,
    /// The kinds of personal data, in the order people read them.
    #[serde(rename = "category")]
    pub categories: Vec<Category>,
}

/// What allows a use of data (GDPR art. 6(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// (a): the person agreed.
    Consent,
    /// (b): a contract with the person needs it.
    Contract,
    /// (c): a law asks for it.
    LegalObligation,
    /// (d): somebody's life depends on it.
    VitalInterests,
    /// (e): a task in the public interest.
    PublicTask,
    /// (f): our interests, or somebody else's, weigh more.
    LegitimateInterests,
}

/// What holds for the organisation as a whole. Both lists must be there: an empty one is a statement.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Decisions made by machines alone (art. 15(1)(h)).
    pub automated_decisions: Vec<AutomatedDecision>,
    /// Transfers to third countries (art. 15(2)).
    pub transfers: Vec<Transfer>,
}

/// A decision made by a machine alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AutomatedDecision {
    /// What is decided.
    pub name: Text,
    /// What for (11 CCR 7222).
    #[serde(default)]
    pub purpose: Option<Text>,
    /// How: the logic involved.
    pub logic: Text,
    /// What it may mean for the person.
    pub consequences: Text,
}

/// A transfer to a third country or an international organisation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// ISO 3166-1 code of the country.
    pub to: String,
    /// Who receives it there.
    pub recipient: Text,
    /// The safeguard (art. 46), such as standard contractual clauses.
    pub safeguard: Text,
}

/// The kinds of sources there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A database read by SQL.
    Sql,
}

/// A system that holds personal data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Its id.
    pub id: Id,
    /// Its kind.
    pub kind: SourceKind,
    /// `sqlite://PATH` or `postgres://…`; it may hold a password.
    pub url: Secret,
    /// What people call it; its id where this is left out.
    pub name: Option<Text>,
    /// Where the people are.
    pub subject: Subject,
}

/// The columns that identifiers of each kind are compared with.
pub type Match = BTreeMap<IdentifierKind, Name>;

/// The table that has one row for each person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// The table.
    pub table: Name,
    /// The column other tables refer to.
    pub key: Name,
    /// How a person is found. Addresses and customer numbers are compared whatever the case of their letters, phone
    /// numbers by their digits, accounts exactly.
    #[serde(rename = "match")]
    pub matched: Match,
    /// Since when the row holds the identifier of each kind: a column with a date or a time, UTC where it names no
    /// offset. Without it nobody can say that an address was there before the request, and staff look at each answer.
    #[serde(default)]
    pub held_since: Match,
    /// What people may be asked who know it as only this person would, each a column of this table. Nothing that is
    /// public or easily guessed, and nothing that they would have to look up.
    #[serde(default)]
    pub points: Vec<Point>,
}

/// Something a person may be asked that the source holds about them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The column.
    pub column: Name,
    /// How answers are compared.
    pub kind: PointKind,
    /// The question.
    pub name: Text,
}

/// How the rows of a category belong to a person; either way is enough for a row.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Belongs {
    /// The column that holds the subject's key.
    pub key: Option<Name>,
    /// Columns of the category's own table that identifiers are compared with.
    #[serde(default, rename = "match")]
    pub matched: Match,
    /// Since when a row holds the identifier of each kind, as in a subject.
    #[serde(default)]
    pub held_since: Match,
}

/// A column the person is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The column.
    pub column: Name,
    /// What it is called.
    pub name: Text,
    /// Whether it goes along when a portable category moves elsewhere: what we inferred does not.
    #[serde(default = "yes")]
    pub portable: bool,
}

/// A column that is never read. The person is told that it is held, and why it is not shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeverDisclosed {
    /// The column.
    pub column: Name,
    /// What it is called.
    pub name: Text,
    /// Why it is not shown.
    pub reason: Text,
}

/// A kind of personal data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its id.
    pub id: Id,
    /// The source that holds it.
    pub source: Id,
    /// The table, or a view.
    pub table: Name,
    /// How rows belong to a person.
    pub belongs: Belongs,
    /// What is shown, in this order.
    pub fields: Vec<Field>,
    /// What is held but never read.
    #[serde(default)]
    pub never_disclose: Vec<NeverDisclosed>,
    /// How much harm it does when the wrong person gets, changes or deletes it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// The column that records are sorted by, oldest first.
    pub order_by: Option<Name>,
    /// Whether a person must look at each record before it goes.
    #[serde(default)]
    pub needs_review: bool,
    /// Column of the subject table that says whether this was ever collected at all; empty, 0 or false is never.
    pub only_if: Option<Name>,
    /// More records than this are not gathered by machine, and never silently cut.
    #[serde(default = "ten_thousand")]
    pub most_records: u32,
    /// What it is called (art. 15(1)(b)).
    pub name: Text,
    /// Why it is used (a).
    pub purpose: Text,
    /// What allows the use.
    pub legal_basis: Text,
    /// The same for machines: an objection is about public tasks and legitimate interests, a withdrawal about consent. Where
    /// nothing is written down, the category counts for both, and a person looks.
    #[serde(default)]
    pub bases: Vec<Basis>,
    /// Whether it moves elsewhere with the person: they provided it or it was observed of them, it is used by machines, and
    /// on consent or a contract (art. 20(1)).
    #[serde(default)]
    pub portable: bool,
    /// Who receives it (c); an empty list says: nobody.
    pub recipients: Vec<Text>,
    /// To whom it is sold, or with whom it is shared for advertising (Civ. Code 1798.115); an empty list says: nobody.
    #[serde(default)]
    pub sold_to: Vec<Text>,
    /// Whether it was made public, so that others may hold copies (art. 17(2)).
    #[serde(default)]
    pub public: bool,
    /// Whether it is sold or shared (Civ. Code 1798.140(ad), (ah)).
    #[serde(default)]
    pub sold_or_shared: bool,
    /// How long it is kept (d).
    pub retention: Text,
    /// Where it comes from (g).
    pub origin: Text,
}

fn yes() -> bool {
    true
}

fn ten_thousand() -> u32 {
    10_000
}

/// More questions than this nobody answers.
const MOST_POINTS: usize = 5;

/// SQLite takes 127 arguments in a function call, and each field needs two.
const MOST_FIELDS: usize = 60;

/// What is wrong with a data map, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("data map, line {line}: {what}")]
pub struct MapError {
    /// Line of the text, from 1.
    pub line: usize,
    /// What is wrong and what to type.
    pub what: String,
}

impl DataMap {
    /// Reads a data map.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line.
    pub fn parse(text: &str) -> Result<Self, MapError> {
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        // Only the message is kept: the reader's full report would quote the line, password and all.
        let map: DataMap = toml::from_str(text).map_err(|error| MapError {
            line: error.span().map_or(1, |span| line(span.start)),
            what: advice(error.message()),
        })?;
        match map.check() {
            Ok(()) => Ok(map),
            Err((at, what)) => Err(MapError { line: line(at), what }),
        }
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&SourceEntry> {
        self.sources.iter().find(|source| source.id.as_str() == id)
    }

    /// The category with this id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.id.as_str() == id)
    }

    /// The most sensitive data that exercising this right would touch: nobody knows before the search what of a person
    /// there is, so every category counts.
    pub fn sensitivity(&self, right: Right) -> Sensitivity {
        let touches = !matches!(
            right,
            Right::OptOut
                | Right::LimitSensitive
                | Right::AutomatedDecisionOptOut
                | Right::WithdrawConsent
                | Right::Complaint
                | Right::Appeal
                | Right::Inquiry
        );
        let kinds = self.categories.iter().filter(|_| touches).map(|category| category.sensitivity);
        kinds.max().unwrap_or_default()
    }

    /// The place and the words of the first mistake that reading alone does not find.
    fn check(&self) -> Result<(), (usize, String)> {
        let mut ids = BTreeSet::new();
        for source in &self.sources {
            let at = source.id.at();
            if !ids.insert(source.id.as_str()) {
                return Err((at, format!("there are two sources \"{}\": give one another id", source.id)));
            }
            let url = source.url.reveal();
            if !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
                return Err((
                    at,
                    format!("url of \"{}\": write sqlite://PATH or postgres://USER@HOST/NAME", source.id),
                ));
            }
            can_match(&source.subject.matched).map_err(|what| (at, what))?;
            dates_matches(&source.subject.held_since, &source.subject.matched).map_err(|what| (at, what))?;
            let points = source.subject.points.len();
            if points > 0 && !(FEWEST_POINTS..=MOST_POINTS).contains(&points) {
                let what =
                    format!("points of \"{}\": name between {FEWEST_POINTS} and {MOST_POINTS}", source.id);
                return Err((at, what));
            }
            if source.subject.matched.is_empty() {
                return Err((
                    at,
                    format!("nobody can be found in \"{}\": write match = {{ email = \"…\" }}", source.id),
                ));
            }
        }
        let mut ids = BTreeSet::new();
        for category in &self.categories {
            let at = category.id.at();
            if !ids.insert(category.id.as_str()) {
                return Err((
                    at,
                    format!("there are two categories \"{}\": give one another id", category.id),
                ));
            }
            if self.source(category.source.as_str()).is_none() {
                let known: Vec<&str> = self.sources.iter().map(|source| source.id.as_str()).collect();
                let what = format!("there is no source \"{}\": use {}", category.source, known.join(" or "));
                return Err((category.source.at(), what));
            }
            category.check().map_err(|what| (at, format!("category \"{}\": {what}", category.id)))?;
        }
        Ok(())
    }
}

impl Category {
    /// Whether a use of it rests on one of these, or may do so as far as the map says.
    pub fn may_rest_on(&self, bases: &[Basis]) -> bool {
        self.bases.is_empty() || self.bases.iter().any(|basis| bases.contains(basis))
    }

    fn check(&self) -> Result<(), String> {
        if self.portable && !self.bases.iter().any(|basis| matches!(basis, Basis::Consent | Basis::Contract))
        {
            return Err("only what rests on consent or a contract is portable (GDPR art. 20(1)): write bases = [\"consent\"] \
                        or bases = [\"contract\"], or remove portable"
                .to_owned());
        }
        if self.portable && self.fields.iter().all(|field| !field.portable) {
            return Err("no field of it is portable: remove portable".to_owned());
        }
        can_match(&self.belongs.matched)?;
        dates_matches(&self.belongs.held_since, &self.belongs.matched)?;
        if self.belongs.key.is_none() && self.belongs.matched.is_empty() {
            return Err(
                "write belongs = { key = \"…\" } or belongs = { match = { email = \"…\" } }".to_owned()
            );
        }
        if self.only_if.is_some() && self.belongs.key.is_none() {
            return Err(
                "only_if is a column of the subject table: write belongs = { key = \"…\" } too".to_owned()
            );
        }
        if self.fields.is_empty() || self.fields.len() > MOST_FIELDS {
            return Err(format!("write between 1 and {MOST_FIELDS} fields; more need a second category"));
        }
        let mut seen = BTreeSet::new();
        for column in self.fields.iter().map(|field| &field.column) {
            if !seen.insert(column.as_str().to_ascii_lowercase()) {
                return Err(format!("the field \"{column}\" is there twice: remove one"));
            }
        }
        for column in self.never_disclose.iter().map(|secret| &secret.column) {
            if !seen.insert(column.as_str().to_ascii_lowercase()) {
                return Err(format!("\"{column}\" is a field and never disclosed: remove one of the two"));
            }
        }
        Ok(())
    }
}

fn can_match(columns: &Match) -> Result<(), String> {
    match columns.contains_key(&IdentifierKind::PostalAddress) {
        true => {
            Err("postal addresses cannot be compared: match email, phone, customer-id or account".to_owned())
        }
        false => Ok(()),
    }
}

/// A date without the match it dates is a slip of the pen.
fn dates_matches(since: &Match, matched: &Match) -> Result<(), String> {
    match since.keys().find(|kind| !matched.contains_key(kind)) {
        Some(kind) => Err(format!("held_since names {kind}, but nothing is matched by it: add it to match")),
        None => Ok(()),
    }
}

/// The reader's own words say what it found; these say what to type.
fn advice(said: &str) -> String {
    match said.strip_prefix("missing field `").and_then(|rest| rest.split('`').next()) {
        Some("automated_decisions" | "transfers" | "organisation") => {
            "write [organisation] with automated_decisions = [] and transfers = [], or list them".to_owned()
        }
        Some(table @ ("source" | "category")) => format!("there is no [[{table}]]: write at least one"),
        Some(key) => format!("{key} is missing: write {key} = …"),
        None => said.to_owned(),
    }
}
