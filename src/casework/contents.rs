//! What a letter about an answer is made from: what was left out of it, and what was searched for it.

use crate::app::App;
use crate::case::{Case, IdentifierKind};
use crate::notices::{Searched, category_name};
use crate::sources::Outcome;
use crate::store::{self, StoreError};
use crate::words::Speech;
use std::collections::BTreeSet;

/// What the answers of some cases hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Grounds that items were left out on.
    pub withheld: Vec<String>,
    /// What was searched, in the reader's words.
    pub searched: Searched,
}

/// Reads what the answers of these cases hold.
///
/// # Errors
/// The database.
pub async fn contents(app: &App, say: &Speech, cases: &[Case]) -> Result<Contents, StoreError> {
    let db = &app.db.read;
    let mut contents = Contents::default();
    let mut used: BTreeSet<IdentifierKind> = BTreeSet::new();
    for case in cases {
        for item in store::items::of_case(db, case.id).await? {
            contents.withheld.extend(item.withheld.filter(|ground| !contents.withheld.contains(ground)));
            let place = category_name(say, &app.data_map, &item.category);
            let was_searched = [Outcome::Found, Outcome::None, Outcome::NeverCollected]
                .map(Outcome::as_str)
                .contains(&&*item.outcome);
            if was_searched && !contents.searched.places.contains(&place) {
                contents.searched.places.push(place);
            }
        }
        // As the search itself: for another person only what staff recorded is looked for.
        let proven = store::submissions::proven(db, case.opened.submission).await?;
        let looked_for = proven.iter().filter(|known| case.is_for_self() || known.method == "staff");
        used.extend(looked_for.filter_map(|known| known.kind.parse::<IdentifierKind>().ok()));
    }
    let of_subjects = app.data_map.sources.iter().flat_map(|source| source.subject.matched.keys());
    let of_tables = app.data_map.categories.iter().flat_map(|category| category.belongs.matched.keys());
    let known: BTreeSet<IdentifierKind> = of_subjects.chain(of_tables).copied().collect();
    let words = |kind: &IdentifierKind| say.t(&format!("identifier-{kind}"));
    contents.searched.by = used.iter().map(words).collect();
    contents.searched.more = known.difference(&used).map(words).collect();
    Ok(contents)
}
