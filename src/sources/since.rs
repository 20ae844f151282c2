//! Since when a source holds an address: before the request, after it, or nobody can say.

use super::Identifier;
use crate::case::IdentifierKind;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};

/// What the text of a since-column says about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// It was held when the request came.
    Before,
    /// It was put there after the request came.
    After,
    /// Nobody can say.
    Unknown,
}

/// Reads a text of the database: a time with an offset, a time without one (UTC), a date, or seconds since 1970. Of a
/// date alone only the days well before or after the request say anything: it may be local to anywhere.
pub(super) fn when(text: Option<&str>, received: DateTime<Utc>) -> When {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return When::Unknown };
    if let Ok(day) = text.parse::<NaiveDate>() {
        let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc();
        return match () {
            () if midnight + Duration::hours(36) <= received => When::Before,
            () if midnight - Duration::hours(14) > received => When::After,
            () => When::Unknown,
        };
    }
    match moment(text) {
        Some(since) if since <= received => When::Before,
        Some(_) => When::After,
        None => When::Unknown,
    }
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(seconds) = text.parse::<i64>() {
        // A year, or a number that counts something else, is no moment.
        return DateTime::from_timestamp(seconds, 0).filter(|_| seconds >= 100_000_000);
    }
    let plain = text.replacen('T', " ", 1);
    let with_offset = DateTime::parse_from_str(&plain.replace('Z', "+00"), "%Y-%m-%d %H:%M:%S%.f%#z");
    let without = || NaiveDateTime::parse_from_str(&plain, "%Y-%m-%d %H:%M:%S%.f").map(|at| at.and_utc());
    with_offset.map(|at| at.to_utc()).or_else(|_| without()).ok()
}

/// An identifier, and which of the rows that match it count.
pub(super) struct Key<'a> {
    pub(super) identifier: &'a Identifier,
    /// The texts of the since-column that count, as the database writes them; none where there is no such column.
    pub(super) since: Option<Vec<Option<String>>>,
    /// Whether nobody can say of some of these rows that they held it before the request.
    pub(super) unknown: bool,
    /// Whether rows match that hold it only since after the request: they do not count.
    pub(super) changed: bool,
}

impl<'a> Key<'a> {
    /// Without a since-column. The organisation gives its own numbers and keeps them; an address somebody may have
    /// changed.
    pub(super) fn undated(identifier: &'a Identifier) -> Self {
        let given = matches!(identifier.kind, IdentifierKind::CustomerId | IdentifierKind::Account);
        Key { identifier, since: None, unknown: !given, changed: false }
    }

    /// With the texts that its since-column has in the rows that match.
    pub(super) fn dated(
        identifier: &'a Identifier,
        texts: Vec<Option<String>>,
        received: DateTime<Utc>,
    ) -> Self {
        let mut key = Key { identifier, since: None, unknown: false, changed: false };
        let mut count = Vec::new();
        for text in texts {
            match when(text.as_deref(), received) {
                When::Before => count.push(text),
                When::After => key.changed = true,
                When::Unknown => {
                    key.unknown = true;
                    count.push(text);
                }
            }
        }
        Key { since: Some(count), ..key }
    }

    /// The same, for rows alone of which the source can say that they held it before the request; none where there
    /// are none.
    pub(super) fn certain(&self, received: DateTime<Utc>) -> Option<Key<'a>> {
        let since = match &self.since {
            None if self.unknown => return None,
            None => None,
            Some(texts) => {
                let certain = |text: &&Option<String>| when(text.as_deref(), received) == When::Before;
                Some(texts.iter().filter(certain).cloned().collect())
            }
        };
        Some(Key { identifier: self.identifier, since, unknown: false, changed: false })
    }
}
