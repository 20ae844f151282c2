//! The categories of the data map as the parts of an approved request.

use crate::app::App;
use crate::case::{Case, Course, Part, deed_of};
use crate::sources::{Basis, Category};
use uuid::Uuid;

/// A part for each category that the request can be about, for a right that acts on data; for each entry that was said
/// to be wrong, where there are such; none for another right.
pub fn parts_of(app: &App, case: &Case) -> Vec<Part> {
    let course = case.course();
    if deed_of(case.right()).is_none() || course == Course::AtOnce {
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
    let concerned = |category: &&Category| match course {
        Course::Weighed => category.may_rest_on(&[Basis::LegitimateInterests, Basis::PublicTask]),
        Course::Consent => category.may_rest_on(&[Basis::Consent]),
        _ => true,
    };
    let part = |category: &Category| Part {
        task: app.id(),
        category: category.id.as_str().to_owned(),
        passed_on: !category.recipients.is_empty(),
        public: category.public,
        claim: None,
    };
    app.data_map.categories.iter().filter(concerned).map(part).collect()
}
