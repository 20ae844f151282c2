//! Taking back what should not have been: the clock is the one that was.

use super::{LAW, ask, day, does, handler, proven, text};
use proptest::prelude::*;
use rightsdesk::case::{Case, Command, Effect, LetterKind, RefusalKind, decide, react};
use rightsdesk::law::{Clock, Right, StopKind};

fn undo(stop: StopKind) -> Command {
    Command::UndoQuestion { stop, reason: text() }
}

fn extend() -> Command {
    Command::Extend { reasons: text(), until: None }
}

fn clock(case: &Case) -> Clock {
    case.clock.clone().expect("it has dates")
}

proptest! {
    #[test]
    fn undoing_gives_back_exactly_the_clock_that_was(
        regime in prop::sample::select(vec!["gdpr", "uk-gdpr", "popia", "none"]),
        first in 0_i64..8, then in 0_i64..8, back in 0_i64..40, extension_first in any::<bool>(),
    ) {
        let case = proven(Right::Access, &[regime]);
        let stop = StopKind::Clarification;
        let (one, other) = if extension_first { (extend(), ask(&case, stop)) } else { (ask(&case, stop), extend()) };
        let both = does(&does(&case, handler(), one, day(first)).unwrap(), handler(), other, day(first + then)).unwrap();
        let at = day(first + then + back);
        let only_extended = does(&both, handler(), undo(stop), at).unwrap();
        let only_asked = does(&both, handler(), Command::UndoExtension { reason: text() }, at).unwrap();
        let neither = does(&only_extended, handler(), Command::UndoExtension { reason: text() }, at).unwrap();
        prop_assert_eq!(clock(&neither), clock(&case));
        prop_assert_eq!(clock(&only_asked).due, LAW.clock(&only_asked.regimes, &only_asked.facts()).unwrap().due);
        let again = does(&only_asked, handler(), undo(stop), at).unwrap();
        prop_assert_eq!(clock(&again), clock(&case));
        prop_assert!(only_extended.generation > both.generation, "the timers of the clock before are stale");
    }
}

#[test]
fn only_what_was_done_is_undone() {
    let case = proven(Right::Access, &["gdpr"]);
    let refused = |case: &Case, command| decide(case, &handler(), command, &LAW, day(3)).unwrap_err().kind;
    assert_eq!(refused(&case, undo(StopKind::Identity)), RefusalKind::NoSuchQuestion);
    assert_eq!(refused(&case, Command::UndoExtension { reason: text() }), RefusalKind::NotExtended);
    let asked = does(&case, handler(), ask(&case, StopKind::Identity), day(1)).unwrap();
    let answered = does(&asked, handler(), Command::Answer { stop: StopKind::Identity }, day(2)).unwrap();
    assert_eq!(
        refused(&answered, undo(StopKind::Identity)),
        RefusalKind::NoSuchQuestion,
        "it stopped the time"
    );
}

#[test]
fn letters_keep_their_numbers_whatever_is_taken_back() {
    let case = proven(Right::Access, &["gdpr"]);
    let stop = StopKind::Identity;
    let numbers = |before: &Case, command| {
        let events = decide(before, &handler(), command, &LAW, day(3)).unwrap();
        let after = before.with(&events);
        let effects: Vec<Effect> = events.iter().flat_map(|event| react(&after, event)).collect();
        let letters = effects.into_iter().filter_map(|effect| match effect {
            Effect::Letter { kind, ordinal, .. } => Some((kind, ordinal)),
            Effect::Correct { letter, ordinal, .. } => Some((letter, ordinal)),
            _ => None,
        });
        (after, letters.collect::<Vec<_>>())
    };
    let (first, letters) = numbers(&case, ask(&case, stop));
    assert_eq!(letters, [(LetterKind::AskIdentity, 1)]);
    let (taken_back, letters) = numbers(&first, undo(stop));
    assert_eq!(letters, [(LetterKind::AskIdentity, 1)]);
    let (second, letters) = numbers(&taken_back, ask(&taken_back, stop));
    assert_eq!(letters, [(LetterKind::AskIdentity, 2)], "never the number of a letter that may have gone");
    let (extended, letters) = numbers(&second, extend());
    assert_eq!(letters, [(LetterKind::Extension, 1)]);
    let (shorter, letters) = numbers(&extended, Command::UndoExtension { reason: text() });
    assert_eq!(letters, [(LetterKind::Extension, 1)]);
    assert_eq!(numbers(&shorter, extend()).1, [(LetterKind::Extension, 2)]);
}
