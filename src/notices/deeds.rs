//! What was done to each category, as a letter tells it.

use super::Facts;
use crate::case::{Came, Case, Deed, TaskKind};
use crate::law::Cite;
use crate::sources::DataMap;
use crate::words::Speech;

/// A line for each category, and whether those who received it were told; nothing where the right acts on no data.
pub(super) fn lines(facts: &Facts<'_>) -> Vec<String> {
    facts.cases.iter().flat_map(|case| case.deeds.iter().filter_map(|deed| line(facts, case, deed))).collect()
}

fn line(facts: &Facts<'_>, case: &Case, deed: &Deed) -> Option<String> {
    let say = &facts.say;
    let came = deed.came.as_ref()?;
    if deed.kind == TaskKind::TellRecipients {
        return Some(say.t(match came {
            Came::Done => "deed-told",
            Came::Kept { .. } | Came::NothingHeld => "deed-not-told",
        }));
    }
    let category = category_name(say, facts.data_map, &deed.category);
    Some(match came {
        Came::Done => say.one(&format!("deed-{}", deed.kind.as_str()), "category", &category),
        Came::NothingHeld => say.one("deed-nothing-held", "category", &category),
        Came::Kept { ground, until } => {
            let kept = match until {
                Some(day) => say.two("deed-kept-until", "category", &category, "date", &say.date(*day)),
                None => say.one("deed-kept", "category", &category),
            };
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

/// What a category is called in the reader's language; where it has no name in it, the language is said. Its id where the
/// data map knows it no more.
pub fn category_name(say: &Speech, map: &DataMap, id: &str) -> String {
    let Some(category) = map.category(id) else { return id.to_owned() };
    let told = category.name.pick(say.code());
    match told.other {
        None => told.text.to_owned(),
        Some(other) => format!("{} ({})", told.text, say.t(&format!("language-{other}"))),
    }
}
