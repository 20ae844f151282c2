//! The categories of the data map as the parts of an approved request.

use crate::app::App;
use crate::case::{Case, Part, deed_of};
use uuid::Uuid;

/// A part for each category, for a right that acts on data; for each entry that was said to be wrong, where there are
/// such; none for another right.
pub fn parts_of(app: &App, case: &Case) -> Vec<Part> {
    if deed_of(case.right()).is_none() {
        return Vec::new();
    }
    if !case.contested.is_empty() {
        // In which category an entry stands is found when it is decided.
        let part = |claim: &Uuid| Part {
            task: app.id(),
            category: String::new(),
            passed_on: false,
            public: false,
            claim: Some(*claim),
        };
        return case.contested.iter().map(part).collect();
    }
    let part = |category: &crate::sources::Category| Part {
        task: app.id(),
        category: category.id.as_str().to_owned(),
        passed_on: !category.recipients.is_empty(),
        public: category.public,
        claim: None,
    };
    app.data_map.categories.iter().map(part).collect()
}
