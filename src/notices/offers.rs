//! What a person is offered where less than all was done: by which law, and where it can be asked for.

use super::Facts;
use crate::case::{Came, Case, Outcome, Stage};

/// What is offered, each with the address where it can be asked for.
pub(super) fn offers(facts: &Facts<'_>) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for case in facts.cases.iter().filter(|case| is_denied(case)) {
        for offer in case.regimes.iter().flat_map(|regime| facts.law.offers(regime, case.right())) {
            if offer.if_sold_or_shared && !is_sold(facts, case) {
                continue;
            }
            let link = match offer.id.as_str() {
                "offer-opt-out" => facts.links.opt_out(),
                _ => facts.links.portal(),
            };
            let said = (facts.say.t(&offer.id), link);
            if !out.contains(&said) {
                out.push(said);
            }
        }
    }
    out
}

fn is_denied(case: &Case) -> bool {
    let Stage::Closed { outcome, .. } = &case.stage else { return false };
    matches!(outcome, Outcome::Refused { .. } | Outcome::PartlyFulfilled { .. })
}

/// Whether some of what is kept is sold or shared; where nothing was decided kind by kind, everything is kept.
fn is_sold(facts: &Facts<'_>, case: &Case) -> bool {
    let kept: Vec<&str> = case
        .deeds
        .iter()
        .filter(|deed| matches!(deed.came, Some(Came::Kept { .. })))
        .map(|deed| deed.category.as_str())
        .collect();
    let concerns = |id: &str| kept.is_empty() || kept.contains(&id);
    facts.data_map.categories.iter().any(|category| {
        (category.sold_or_shared || !category.sold_to.is_empty()) && concerns(category.id.as_str())
    })
}
