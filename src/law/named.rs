//! Which laws somebody names in their own words.

use super::{LawBook, RegimeId};

impl LawBook {
    /// The laws a text names, by the names their statutes give (`named`), in the order of their ids. The longest name
    /// counts: "UK GDPR" names one law, not two. Case does not matter; a name inside another word is none.
    pub fn named_in(&self, text: &str) -> Vec<RegimeId> {
        let mut text = text.to_lowercase();
        let mut names: Vec<(String, &RegimeId)> = self
            .statutes()
            .flat_map(|statute| statute.named.iter().map(|name| (name.to_lowercase(), &statute.regime)))
            .collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let mut found = Vec::new();
        for (name, regime) in names {
            while let Some(at) = word(&text, &name) {
                found.push(regime.clone());
                // What one name took is not there for a shorter one.
                text.replace_range(at..at + name.len(), &" ".repeat(name.len()));
            }
        }
        found.sort();
        found.dedup();
        found
    }
}

/// Where a name stands that is not inside another word.
fn word(text: &str, name: &str) -> Option<usize> {
    let is_inside = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        !is_inside(text[..*at].chars().next_back()) && !is_inside(text[at + name.len()..].chars().next())
    })
}
