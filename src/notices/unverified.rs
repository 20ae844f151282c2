//! How a request ends whose person stayed unknown, as the letter tells it: by which law, and what comes instead.

use super::Facts;
use crate::case::{Case, Outcome, Stage};
use crate::law::Cite;

/// The sentences for the cases that ended so; none for others.
pub(super) fn lines(facts: &Facts<'_>) -> Vec<String> {
    let ended = |case: &&Case| matches!(&case.stage, Stage::Closed { outcome: Outcome::Unverified, .. });
    facts.cases.iter().filter(ended).flat_map(|case| of(facts, case)).collect()
}

fn of(facts: &Facts<'_>, case: &Case) -> Vec<String> {
    let say = &facts.say;
    let mut out = Vec::new();
    let ways: Vec<_> = case.regimes.iter().filter_map(|regime| facts.law.unverified(regime)).collect();
    let mut cites: Vec<&Cite> = Vec::new();
    for cite in ways.iter().flat_map(|way| &way.cites) {
        if !cites.contains(&cite) {
            cites.push(cite);
        }
    }
    if !cites.is_empty() {
        let cites: Vec<&str> = cites.into_iter().map(|cite| cite.text.as_ref()).collect();
        out.push(say.one("refusal-provision", "cites", &cites.join("; ")));
    }
    if let Some(next) = &case.continued {
        let right = say.t(&format!("right-{}", next.right));
        out.push(say.two("unverified-continued", "right", &right, "reference", &next.reference));
    }
    if ways.iter().any(|way| way.policy.contains(&case.right())) {
        out.push(match &facts.controller.privacy_policy {
            Some(url) => say.one("unverified-policy", "url", url),
            None => say.one("unverified-policy-ask", "dpo", &facts.controller.dpo.email),
        });
    }
    out
}
