//! The drawing in the README is made from what the code does.

use super::{LAW, received};
use rightsdesk::case::{CaseState, diagram, passages};
use rightsdesk::law::RegimeId;

const README: &str = include_str!("../../README.md");

#[test]
fn the_readme_shows_the_passages_as_they_are() {
    let drawn = diagram(&passages(&LAW, &RegimeId::new("gdpr"), received()));
    assert!(README.contains(&drawn), "put this into the README instead:\n{drawn}");
}

#[test]
fn every_open_state_has_a_way_out_and_a_closed_one_is_only_opened_again() {
    for law in ["gdpr", "uk-gdpr", "ccpa", "us-tx", "none"] {
        let found = passages(&LAW, &RegimeId::new(law), received());
        for state in found.iter().flat_map(|passage| [passage.from, passage.to]) {
            let mut leaves = found.iter().filter(|passage| passage.from == state).peekable();
            assert!(leaves.peek().is_some(), "{law}: {}", state.as_str());
            // Who stayed unknown opens their case again by a late proof.
            let only_again =
                leaves.all(|passage| passage.by.iter().all(|by| ["reopen", "prove"].contains(by)));
            assert_eq!(only_again, state.is_closed(), "{law}: {}", state.as_str());
        }
        assert!(found.iter().any(|passage| passage.to == CaseState::Fulfilled), "{law}");
    }
}
