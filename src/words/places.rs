//! Names of places, in each language.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

const PLACES: &str = include_str!("../../templates/locales/places.tsv");

/// Code and name, for the language in this column.
pub(super) fn names(column: usize) -> BTreeMap<&'static str, &'static str> {
    PLACES
        .lines()
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let code = fields.next()?;
            Some((code, fields.nth(column)?))
        })
        .collect()
}

/// Without accents and case: Österreich stands among the O.
pub(super) fn sort_key(name: &str) -> String {
    name.nfd().filter(|c| c.is_alphanumeric() || *c == ' ').collect::<String>().to_lowercase()
}
