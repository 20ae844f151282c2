//! Extensions and questions, and what they do to the dates.

use super::{LAW, day, does, handler, proven, text};
use chrono::Duration;
use proptest::prelude::*;
use rightsdesk::case::{Case, Command, CommandKind, Event, RefusalKind, decide, possible};
use rightsdesk::law::{Right, StopKind};

fn extend() -> Command {
    Command::Extend { reasons: text(), until: None }
}

fn due(case: &Case) -> String {
    case.clock.as_ref().expect("it has dates").due.last_day.to_string()
}

#[test]
fn an_extension_is_told_in_time_or_not_at_all() {
    for regimes in [&["gdpr"][..], &["uk-gdpr"], &["ccpa"], &["none"], &["gdpr", "ccpa"], &["ccpa", "gdpr"]] {
        let case = proven(Right::Erasure, regimes);
        let limits = regimes.iter().map(|regime| {
            let regime = rightsdesk::law::RegimeId::new(*regime);
            LAW.extension_notice_limit(&regime, &case.facts()).expect("it can be computed").ends
        });
        let limit = limits.min().expect("there is a law");
        let last = does(&case, handler(), extend(), limit - Duration::microseconds(1)).unwrap();
        assert!(last.extended.is_some() && due(&last) > due(&case), "{regimes:?}");
        let refused = does(&case, handler(), extend(), limit).unwrap_err();
        assert!(matches!(refused.kind, RefusalKind::TooLate { .. }), "{regimes:?}: {refused}");
        assert!(!refused.cites.is_empty(), "{regimes:?}");
        let again = does(&last, handler(), extend(), limit - Duration::microseconds(1)).unwrap_err();
        assert_eq!(again.kind, RefusalKind::AlreadyExtended, "{regimes:?}");
        assert!(!again.cites.is_empty(), "{regimes:?}");
    }
}

#[test]
fn a_law_without_an_extension_has_none() {
    let case = proven(Right::WithdrawConsent, &["gdpr"]);
    let refused = does(&case, handler(), extend(), day(1)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::NotExtendable);
    assert!(refused.cites.iter().any(|cite| *cite.text == *"GDPR art. 7(3)"), "{refused}");
    assert_eq!(case.clock.unwrap().extend_by, None);
}

#[test]
fn a_question_moves_the_limit_of_the_extension_with_the_date() {
    let case = proven(Right::Access, &["gdpr"]);
    let limit = case.clock.as_ref().unwrap().extend_by.as_ref().unwrap().ends;
    let asked = does(&case, handler(), super::ask(&case, StopKind::Identity), day(2)).unwrap();
    let answered = does(&asked, handler(), Command::Answer { stop: StopKind::Identity }, day(9)).unwrap();
    does(&case, handler(), extend(), limit).expect_err("the limit has passed");
    does(&answered, handler(), extend(), limit).expect("the question moved the limit");
}

/// Something that happened, on a day after receipt.
#[derive(Clone, Copy, Debug)]
enum Fact {
    Asked(StopKind, i64),
    Answered(StopKind, i64),
    Extended(i64),
}

fn event(fact: Fact) -> Event {
    match fact {
        Fact::Asked(stop, at) => {
            Event::StopAsked { stop, at: day(at), question: text(), by: handler(), why: None }
        }
        Fact::Answered(stop, at) => Event::StopAnswered { stop, at: day(at), by: handler() },
        Fact::Extended(at) => Event::Extended { at: day(at), reasons: text(), by: handler(), until: None },
    }
}

proptest! {
    /// The dates are a fold over facts: the same facts, told in another order, give the same dates.
    #[test]
    fn extensions_and_questions_give_the_same_dates_in_any_order(
        regime in prop::sample::select(vec!["gdpr", "uk-gdpr", "ccpa", "none"]),
        identity in 0_i64..12, waited in 0_i64..30, clarified in 0_i64..12, extended in 0_i64..20,
        order in Just((0..3).collect::<Vec<usize>>()).prop_shuffle(), nested in any::<bool>(),
    ) {
        let case = proven(Right::Access, &[regime]);
        let identity = [Fact::Asked(StopKind::Identity, identity), Fact::Answered(StopKind::Identity, identity + waited)];
        let clarified = [Fact::Asked(StopKind::Clarification, clarified), Fact::Answered(StopKind::Clarification, clarified + 3)];
        let extended = [Fact::Extended(extended)];
        let groups: [&[Fact]; 3] = [&identity, &clarified, &extended];
        let plain: Vec<Event> = groups.iter().flat_map(|group| group.iter().copied()).map(event).collect();
        let mut told: Vec<Event> = order.iter().flat_map(|at| groups[*at].iter().copied()).map(event).collect();
        if nested {
            // Both questions open at once: a question stays before its own answer.
            told = [identity[0], clarified[0], extended[0], identity[1], clarified[1]].map(event).to_vec();
        }
        let (one, other) = (case.with(&plain), case.with(&told));
        prop_assert_eq!(
            LAW.clock(&one.regimes, &one.facts()).unwrap(),
            LAW.clock(&other.regimes, &other.facts()).unwrap()
        );
    }

    /// The whole way through `decide`: asked, then answered and extended on one day, in either order.
    #[test]
    fn answering_and_extending_on_one_day_commute(
        regime in prop::sample::select(vec!["gdpr", "uk-gdpr", "ccpa", "none"]), asked in 0_i64..10, waited in 0_i64..15,
    ) {
        let case = proven(Right::Access, &[regime]);
        let stop = StopKind::Identity;
        let open = does(&case, handler(), super::ask(&case, stop), day(asked)).unwrap();
        let then = day(asked + waited);
        let answer = Command::Answer { stop };
        let one = does(&does(&open, handler(), answer.clone(), then).unwrap(), handler(), extend(), then).unwrap();
        let other = does(&does(&open, handler(), extend(), then).unwrap(), handler(), answer, then).unwrap();
        prop_assert_eq!(one.clock, other.clock);
        prop_assert_eq!(one.version, other.version);
    }
}

#[test]
fn an_extension_without_a_length_can_be_chosen_and_needs_its_day() {
    let case = proven(Right::Access, &["fadp"]);
    let extend = |until| Command::Extend { reasons: text(), until };
    let may =
        possible(&case, &handler(), &LAW, day(3)).into_iter().find(|(kind, _)| *kind == CommandKind::Extend);
    assert_eq!(may.expect("a move").1, Ok(()));
    let unnamed = decide(&case, &handler(), extend(None), &LAW, day(3)).unwrap_err();
    assert!(matches!(unnamed.kind, RefusalKind::DayNotNamed { .. }), "{unnamed}");
    let until = day(60).date_naive();
    let after = does(&case, handler(), extend(Some(until)), day(3)).unwrap();
    assert_eq!(after.clock.unwrap().due.last_day, until);
}
