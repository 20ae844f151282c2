//! The same request twice: one answer, and no clock is lost.

use super::{LAW, day, does, handler, id, opened, text};
use rightsdesk::case::{
    Actor, Case, CaseState, Command, Effect, Event, LetterKind, Opened, Other, Outcome, RefusalKind, Role,
    decide, open, react,
};
use rightsdesk::law::Right;

/// A case of the same person that came on some day.
fn case(number: u128, right: Right, regimes: &[&str], came: i64) -> Case {
    let opened =
        Opened { received_at: day(came), reference: format!("RD-{number}"), ..opened(right, regimes) };
    let events = open(id(number), opened, None, id(0x7a), &LAW, day(came)).unwrap();
    Case::from_events(id(number), &events).unwrap()
}

fn into(other: &Case) -> Command {
    let other = Other { case: other.clone(), request: "RD-9HWT-2PFA".to_owned(), is_same_person: true };
    Command::MergeInto { other: Box::new(other), reason: text() }
}

fn refusal(duplicate: &Case, command: Command) -> RefusalKind {
    decide(duplicate, &handler(), command, &LAW, day(9)).unwrap_err().kind
}

fn ended(case: &Case, outcome: Outcome, at: i64) -> Case {
    case.with(&[Event::Closed { outcome, at: day(at), late: false, reason: None, by: handler() }])
}

#[test]
fn the_later_one_closes_and_names_the_earlier_one() {
    let (first, second) = (case(1, Right::Access, &["gdpr"], 0), case(2, Right::Access, &["gdpr"], 4));
    let events = decide(&second, &handler(), into(&first), &LAW, day(9)).unwrap();
    let merged = second.with(&events);
    assert_eq!(merged.state(), CaseState::Duplicate);
    let survivor = merged.merged_into.clone().unwrap();
    assert_eq!((survivor.case, survivor.reference.as_str()), (id(1), "RD-1"));
    assert_eq!((survivor.request.as_str(), survivor.received_at), ("RD-9HWT-2PFA", day(0)));
    let effects: Vec<Effect> = events.iter().flat_map(|event| react(&merged, event)).collect();
    assert_eq!(effects, [Effect::Letter { kind: LetterKind::Duplicate, ordinal: 1, text: None }]);
    // A mistake is set right by opening it again.
    let dpo = super::staff(Role::Dpo);
    let again = does(&merged, dpo, Command::Reopen { reason: text() }, day(10)).unwrap();
    assert_eq!((again.merged_into.clone(), again.is_closed()), (None, false));
}

#[test]
fn no_clock_is_lost() {
    let (first, second) = (case(1, Right::Access, &["gdpr"], 0), case(2, Right::Access, &["gdpr"], 4));
    let lost = refusal(&first, into(&second));
    assert!(matches!(lost, RefusalKind::ClockLost { safe, other } if safe < other), "{lost:?}");
    let extend = Command::Extend { reasons: text(), until: None };
    let extended = does(&first, handler(), extend, day(5)).unwrap();
    assert!(matches!(refusal(&second, into(&extended)), RefusalKind::ClockLost { .. }));
    let twin = case(3, Right::Access, &["gdpr"], 4);
    does(&second, handler(), into(&twin), day(9)).unwrap();
}

#[test]
fn only_the_same_request_of_the_same_person_is_merged() {
    let first = case(1, Right::Access, &["gdpr"], 0);
    let second = case(2, Right::Access, &["gdpr"], 4);
    let not_the_same = |other: &Case| assert_eq!(refusal(&second, into(other)), RefusalKind::NotTheSame);
    not_the_same(&second);
    not_the_same(&case(3, Right::Erasure, &["gdpr"], 0));
    not_the_same(&case(3, Right::Access, &["ccpa"], 0));
    let elsewhere = Opened { controller: "other".to_owned(), ..first.opened.clone() };
    not_the_same(&Case { opened: elsewhere, ..first.clone() });
    let stranger = Other { case: first.clone(), request: String::new(), is_same_person: false };
    let command = Command::MergeInto { other: Box::new(stranger), reason: text() };
    assert_eq!(refusal(&second, command), RefusalKind::NotTheSame);
    // More laws than this one has are no harm.
    does(&second, handler(), into(&case(3, Right::Access, &["gdpr", "uk-gdpr"], 0)), day(9)).unwrap();
}

#[test]
fn what_was_answered_before_is_no_answer_to_what_came_later() {
    let first = case(1, Right::Access, &["gdpr"], 0);
    let second = case(2, Right::Access, &["gdpr"], 4);
    let fulfilled = Outcome::Fulfilled { package: None };
    let refused = Outcome::Refused { ground: "unfounded-or-excessive".to_owned() };
    for (outcome, at, answers) in [
        (fulfilled.clone(), 3, false),
        (fulfilled, 5, true),
        (refused, 5, true),
        (Outcome::Withdrawn, 5, false),
        (Outcome::Duplicate, 5, false),
        (Outcome::Unverified, 5, false),
    ] {
        let merged = decide(&second, &handler(), into(&ended(&first, outcome.clone(), at)), &LAW, day(9));
        match answers {
            true => assert!(merged.is_ok(), "{outcome:?}"),
            false => assert_eq!(merged.unwrap_err().kind, RefusalKind::NotAnsweredThere, "{outcome:?}"),
        }
    }
}

#[test]
fn only_staff_merge_and_only_what_is_open() {
    let (first, second) = (case(1, Right::Access, &["gdpr"], 0), case(2, Right::Access, &["gdpr"], 4));
    for (actor, why) in [
        (Actor::Person, RefusalKind::NotYours),
        (Actor::System, RefusalKind::NotYours),
        (super::staff(Role::Auditor), RefusalKind::ReadOnly),
    ] {
        assert_eq!(decide(&second, &actor, into(&first), &LAW, day(9)).unwrap_err().kind, why);
    }
    let closed = ended(&second, Outcome::Withdrawn, 5);
    assert_eq!(refusal(&closed, into(&first)), RefusalKind::Closed);
}
