//! How a person wishes to be written to, in words and as boxes to tick.

use super::forms::Form;
use crate::case::Wishes;
use crate::words::Speech;

/// A box of the form.
pub struct Wished {
    /// Name of the wish.
    pub name: &'static str,
    /// The same in words.
    pub words: String,
    /// Whether it is ticked.
    pub chosen: bool,
}

/// The boxes, as they stand.
pub fn boxes(say: &Speech, wishes: Wishes) -> Vec<Wished> {
    Wishes::NAMES
        .into_iter()
        .map(|name| Wished {
            name,
            words: say.t(&format!("wish-{name}")),
            chosen: wishes.names().any(|wished| wished == name),
        })
        .collect()
}

/// What a form wishes for.
pub fn of_form(form: &Form) -> Wishes {
    Wishes::of(form.all("wish"))
}

/// Wishes in a sentence, from the names that were kept.
pub fn in_words(say: &Speech, names: &str) -> String {
    let wished: Vec<String> =
        Wishes::of(names.split_whitespace()).names().map(|name| say.t(&format!("wish-{name}"))).collect();
    if wished.is_empty() { say.t("wish-none") } else { wished.join(", ") }
}
