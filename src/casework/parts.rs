//! The categories of the data map as the parts of an approved request.

use crate::app::App;
use crate::case::{Case, Course, Part, deed_of};
use crate::sources::{Basis, Category};

/// A part for each category that the request can be about, for a right that acts on data; none for another.
pub fn parts_of(app: &App, case: &Case) -> Vec<Part> {
    let course = case.course();
    if deed_of(case.right()).is_none() || course == Course::AtOnce {
        return Vec::new();
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
    };
    app.data_map.categories.iter().filter(concerned).map(part).collect()
}
