//! Comparing an identifier with a column, in SQL that SQLite and PostgreSQL both understand.

use super::since::Key;
use super::{Identifier, Match, Name};
use crate::case::{IdentifierKind, normalise};
use sea_orm::{DatabaseBackend, Statement, Value};

/// A statement that grows; every value is bound.
pub(super) struct Sql {
    pub(super) backend: DatabaseBackend,
    pub(super) text: String,
    values: Vec<Value>,
}

impl Sql {
    pub(super) fn new(backend: DatabaseBackend) -> Self {
        Sql { backend, text: String::new(), values: Vec::new() }
    }

    pub(super) fn statement(self) -> Statement {
        Statement::from_sql_and_values(self.backend, self.text, self.values)
    }

    /// Binds a value and gives back its placeholder.
    fn bind(&mut self, value: String) -> String {
        self.values.push(value.into());
        match self.backend {
            DatabaseBackend::Postgres => format!("${}", self.values.len()),
            _ => format!("?{}", self.values.len()),
        }
    }

    /// A column of a table alias. Never unqualified: SQLite reads an unknown `"name"` as a text.
    pub(super) fn column(alias: &str, name: &Name) -> String {
        format!("{alias}.\"{name}\"")
    }

    /// A column as text. In PostgreSQL its letters are compared and folded as ASCII, as SQLite does.
    fn text_of(&self, alias: &str, name: &Name) -> String {
        let column = Sql::column(alias, name);
        match self.backend {
            DatabaseBackend::Postgres => format!("(CAST({column} AS TEXT) COLLATE \"C\")"),
            _ => format!("CAST({column} AS TEXT)"),
        }
    }

    /// The condition that a row is of one of these keys; none when none of them can be compared here.
    pub(super) fn matches(
        &mut self,
        alias: &str,
        columns: &Match,
        held_since: &Match,
        keys: &[Key<'_>],
    ) -> Option<String> {
        let mut ways = Vec::new();
        for key in keys {
            let kind = key.identifier.kind;
            let Some(equal) = columns.get(&kind).and_then(|name| self.equals(alias, name, key.identifier))
            else {
                continue;
            };
            ways.push(match (held_since.get(&kind), &key.since) {
                (Some(since), Some(texts)) => format!("({equal} AND {})", self.one_of(alias, since, texts)),
                _ => equal,
            });
        }
        (!ways.is_empty()).then(|| format!("({})", ways.join(" OR ")))
    }

    /// The condition that a column has one of these texts, as the database itself wrote them before.
    fn one_of(&mut self, alias: &str, name: &Name, texts: &[Option<String>]) -> String {
        let column = Sql::column(alias, name);
        let ways: Vec<String> = texts
            .iter()
            .map(|text| match text {
                Some(text) => format!("CAST({column} AS TEXT) = {}", self.bind(text.clone())),
                None => format!("{column} IS NULL"),
            })
            .collect();
        if ways.is_empty() { "1 = 0".to_owned() } else { format!("({})", ways.join(" OR ")) }
    }

    /// Only ASCII letters are folded: a wider folding would make the mailboxes of two people equal ("ﬁona@" and
    /// "fiona@"), and one of them would get the other's data.
    pub(super) fn equals(&mut self, alias: &str, name: &Name, identifier: &Identifier) -> Option<String> {
        let text = self.text_of(alias, name);
        let exact = identifier.value.trim();
        if exact.is_empty() {
            return None;
        }
        let folded = normalise(identifier.kind, exact).filter(|_| exact.is_ascii());
        match (identifier.kind, folded) {
            (IdentifierKind::PostalAddress, _) => None,
            (IdentifierKind::Email, Some(email)) => {
                Some(format!("lower(trim({text})) = {}", self.bind(email)))
            }
            (IdentifierKind::CustomerId, Some(number)) => {
                Some(format!("upper(replace({text}, ' ', '')) = {}", self.bind(number)))
            }
            (IdentifierKind::Phone, _) => {
                let number = normalise(IdentifierKind::Phone, exact)?;
                let digits = [" ", "-", "(", ")", ".", "/"]
                    .iter()
                    .fold(text, |inner, sign| format!("replace({inner}, '{sign}', '')"));
                let mut spellings = vec![self.bind(number.clone())];
                if let Some(rest) = number.strip_prefix('+') {
                    spellings.push(self.bind(format!("00{rest}")));
                }
                Some(format!("{digits} IN ({})", spellings.join(", ")))
            }
            (IdentifierKind::Email | IdentifierKind::CustomerId | IdentifierKind::Account, _) => {
                Some(format!("trim({text}) = {}", self.bind(exact.to_owned())))
            }
        }
    }
}
