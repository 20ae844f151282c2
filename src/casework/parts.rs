//! The categories of the data map as the parts of an approved request.

use crate::app::App;
use crate::case::{Part, deed_of};
use crate::law::Right;

/// A part for each category, for a right that acts on data; none for another.
pub fn parts_of(app: &App, right: Right) -> Vec<Part> {
    if deed_of(right).is_none() {
        return Vec::new();
    }
    let part = |category: &crate::sources::Category| Part {
        task: app.id(),
        category: category.id.as_str().to_owned(),
        passed_on: !category.recipients.is_empty(),
    };
    app.data_map.categories.iter().map(part).collect()
}
