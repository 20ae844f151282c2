//! What was done to each category, as a letter tells it.

use super::Facts;
use crate::case::{Came, Case, Course, Deed, Rest, TaskKind};
use crate::law::Cite;
use crate::sources::{DataMap, Text};
use crate::words::Speech;

/// A line for each category, and whether those who received it were told; nothing where the right acts on no data.
pub(super) fn lines(facts: &Facts<'_>) -> Vec<String> {
    facts.cases.iter().flat_map(|case| case.deeds.iter().filter_map(|deed| line(facts, case, deed))).collect()
}

fn line(facts: &Facts<'_>, case: &Case, deed: &Deed) -> Option<String> {
    let say = &facts.say;
    let came = deed.came.as_ref()?;
    let is_done = *came == Came::Done;
    match (deed.kind, is_done) {
        // Who takes back a consent need not show who they are: nothing is told of what was held.
        (TaskKind::TellRecipients, _) if case.course() == Course::Consent => return None,
        (TaskKind::TellRecipients, true) => return Some(say.t("deed-told")),
        (TaskKind::TellRecipients, false) => return Some(say.t("deed-not-told")),
        (TaskKind::TellOthers, true) => return Some(say.t("deed-others-told")),
        (TaskKind::TellOthers, false) => return Some(say.t("deed-others-not-told")),
        _ => {}
    }
    if deed.claim.is_some() && deed.category.is_empty() {
        return Some(say.t("deed-entry-nothing-held"));
    }
    let category = category_name(say, facts.data_map, &deed.category);
    // An entry that was said to be wrong is named with the field it stands in.
    let category = match &deed.field {
        Some(field) => {
            let field = field_name(say, facts.data_map, &deed.category, field);
            say.two("deed-entry", "category", &category, "field", &field)
        }
        None => category,
    };
    Some(match came {
        Came::Done | Came::NothingHeld if case.course() == Course::Consent => {
            say.one("deed-consent-ended", "category", &category)
        }
        Came::NothingHeld if deed.kind == TaskKind::Stop => say.one("deed-not-used", "category", &category),
        Came::Done => say.one(&format!("deed-{}", deed.kind.as_str()), "category", &category),
        Came::NothingHeld => say.one("deed-nothing-held", "category", &category),
        Came::Kept { ground, .. } if deed.kind == TaskKind::Stop => {
            let goes_on = say.one("deed-goes-on", "category", &category);
            [vec![goes_on], why(facts, case, ground)].concat().join(" ")
        }
        Came::Kept { ground, until, fields } => {
            let named = |field: &String| field_name(say, facts.data_map, &deed.category, field);
            let fields = say.list(&fields.iter().map(named).collect::<Vec<_>>());
            let until = until.map(|day| say.date(day)).unwrap_or_default();
            let id = match (deed.claim.is_some(), fields.is_empty(), until.is_empty()) {
                (true, ..) => "deed-entry-kept",
                (false, true, true) => "deed-kept",
                (false, true, false) => "deed-kept-until",
                (false, false, true) => "deed-kept-fields",
                (false, false, false) => "deed-kept-fields-until",
            };
            let kept = say.with(id, &[("category", &category), ("fields", &fields), ("date", &until)]);
            [vec![kept], why(facts, case, ground)].concat().join(" ")
        }
    })
}

/// The ground and its provisions, where they may be named.
fn why(facts: &Facts<'_>, case: &Case, ground: &str) -> Vec<String> {
    let known = case.regimes.iter().flat_map(|regime| facts.law.grounds(regime, case.right()));
    let named = known.filter(|known| known.id == ground && known.may_be_named);
    let cites: Vec<Cite> = named.flat_map(|known| known.cites.clone()).collect();
    if cites.is_empty() {
        return Vec::new();
    }
    let cites: Vec<String> = cites.into_iter().map(|cite| cite.text.to_string()).collect();
    let provision = facts.say.with("refusal-provision", &[("cites", &cites.join("; "))]);
    vec![facts.say.t(&format!("ground-{ground}")), provision]
}

/// What a category is called in the reader's language; its id where the data map knows it no more.
pub fn category_name(say: &Speech, map: &DataMap, id: &str) -> String {
    map.category(id).map_or_else(|| id.to_owned(), |category| told(say, &category.name))
}

/// What a field of a category is called in the reader's language; its id where the data map knows it no more.
pub fn field_name(say: &Speech, map: &DataMap, category: &str, field: &str) -> String {
    let Some(category) = map.category(category) else { return field.to_owned() };
    let shown = category.fields.iter().map(|one| (&one.column, &one.name));
    let kept = category.never_disclose.iter().map(|one| (&one.column, &one.name));
    let found = shown.chain(kept).find(|(column, _)| column.as_str() == field);
    found.map_or_else(|| field.to_owned(), |(_, name)| told(say, name))
}

/// What a source is called in the reader's language; its id where it has no name of its own.
pub fn source_name(say: &Speech, map: &DataMap, id: &str) -> String {
    let name = map.source(id).and_then(|source| source.name.as_ref());
    name.map_or_else(|| id.to_owned(), |name| told(say, name))
}

/// A text of the data map; where there is none in the reader's language, the language is said.
fn told(say: &Speech, text: &Text) -> String {
    let told = text.pick(say.code());
    match told.other {
        None => told.text.to_owned(),
        Some(other) => format!("{} ({})", told.text, say.t(&format!("language-{other}"))),
    }
}

/// What is still owed after a part: what, from where, and by when.
pub(super) fn owed(facts: &Facts<'_>) -> Vec<String> {
    let say = &facts.say;
    let rest = facts.cases.iter().flat_map(|case| &case.parts.rest);
    let line = |rest: &Rest| {
        let category = category_name(say, facts.data_map, &rest.category);
        let source = source_name(say, facts.data_map, &rest.source);
        let date = say.date(rest.until);
        say.with("answer-part-owed", &[("category", &category), ("source", &source), ("date", &date)])
    };
    rest.map(line).collect()
}
