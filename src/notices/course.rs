//! What a letter says because of the course a case takes.

use super::{Facts, category_name};
use crate::case::{Case, Course, LetterKind, Outcome, Stage};
use crate::law::{LawBook, Right};
use crate::sources::Category;

/// The sentence a letter adds for a case; none where its course asks for none.
pub(super) fn words(kind: LetterKind, case: &Case, law: &LawBook) -> Option<&'static str> {
    let is_held = case.restriction.as_ref().is_some_and(|restriction| restriction.is_in_force());
    let holds = || case.regimes.iter().any(|regime| !law.weighing_cites(regime).is_empty());
    match (kind, case.course()) {
        (LetterKind::Suppressed | LetterKind::Done, Course::Consent) => Some("course-consent-earlier"),
        (LetterKind::Withdrawn, Course::Consent) => Some("course-consent-stays"),
        (LetterKind::Refusal | LetterKind::Done | LetterKind::Withdrawn, Course::Weighed) if is_held => {
            Some("course-still-held")
        }
        (LetterKind::Acknowledgement, Course::Weighed) if !is_held && holds() => Some("course-will-be-held"),
        (LetterKind::Reviewed, _) => match case.decision_changed {
            Some(true) => Some("reviewed-changed"),
            _ => Some("reviewed-stands"),
        },
        _ => None,
    }
}

/// The message id of what the package of these cases holds.
pub(super) fn contents(cases: &[Case]) -> &'static str {
    match cases.first().map(Case::right) {
        Some(Right::Portability) => "answer-ready-portability",
        Some(Right::AccessCategories) => "answer-ready-categories",
        Some(Right::Recipients) => "answer-ready-recipients",
        Some(Right::AutomatedDecisionAccess) => "answer-ready-automated",
        _ => "answer-ready-contents",
    }
}

/// The kinds of data that do not move elsewhere with a package that is ready; empty where all does.
pub(super) fn left_behind(facts: &Facts<'_>) -> String {
    let is_narrow = |case: &&Case| {
        let is_ready = matches!(
            &case.stage,
            Stage::Closed { outcome: Outcome::Fulfilled { .. } | Outcome::PartlyFulfilled { .. }, .. }
        );
        let laws = &case.regimes;
        is_ready
            && case.right() == Right::Portability
            && laws.iter().all(|regime| !facts.law.portable_cites(regime).is_empty())
    };
    if facts.cases.iter().find(is_narrow).is_none() {
        return String::new();
    }
    let stays = facts.data_map.categories.iter().filter(|category| !category.portable);
    let named = |category: &Category| category_name(&facts.say, facts.data_map, category.id.as_str());
    let names: Vec<String> = stays.map(named).collect();
    facts.say.list(&names)
}
