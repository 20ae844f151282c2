//! What was done to each category, as a letter tells it.

use super::Facts;
use crate::case::{Came, Case, Course, Deed, TaskKind};
use crate::law::Cite;
use crate::sources::DataMap;

/// A line for each category, and whether those who received it were told; nothing where the right acts on no data.
pub(super) fn lines(facts: &Facts<'_>) -> Vec<String> {
    facts.cases.iter().flat_map(|case| case.deeds.iter().filter_map(|deed| line(facts, case, deed))).collect()
}

fn line(facts: &Facts<'_>, case: &Case, deed: &Deed) -> Option<String> {
    let say = &facts.say;
    let came = deed.came.as_ref()?;
    if deed.kind == TaskKind::TellRecipients {
        // Who takes back a consent need not show who they are: nothing is told of what was held.
        if case.course() == Course::Consent {
            return None;
        }
        return Some(say.t(match came {
            Came::Done => "deed-told",
            Came::Kept { .. } | Came::NothingHeld => "deed-not-told",
        }));
    }
    let category = category_name(say.code(), facts.data_map, &deed.category);
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

/// What a category is called in the reader's language; its id where the data map knows it no more.
pub fn category_name(code: &str, map: &DataMap, id: &str) -> String {
    map.category(id).map_or_else(|| id.to_owned(), |category| category.name.pick(code).to_owned())
}
