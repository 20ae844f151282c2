//! Until when a letter must be posted.

use super::{day, does, handler, id, proven, text};
use rightsdesk::case::{Actor, Case, Command, LetterFailure, LetterKind, Question, Wishes};
use rightsdesk::law::Right;

fn by_hand(case: &Case, kind: LetterKind) -> Case {
    let command = Command::RecordFailure {
        letter: Some(id(0x1e)),
        duty: kind.as_str().to_owned(),
        ordinal: 1,
        why: LetterFailure::ByHand,
        task: id(0x7e),
    };
    does(case, Actor::System, command, day(1)).expect("it is recorded")
}

#[test]
fn a_letter_is_posted_before_the_limit_of_its_own_duty() {
    let case = proven(Right::Erasure, &["ccpa"]);
    let clock = case.clock.clone().expect("it has dates");
    let acknowledge = clock.acknowledge_by.expect("the law asks for it").safe_ends;
    assert_eq!(case.post_by("acknowledgement", None), Some(acknowledge));
    assert!(acknowledge < clock.due.safe_ends);
    assert_eq!(case.post_by("done", None), Some(clock.due.safe_ends));

    let case = proven(Right::Access, &["gdpr"]);
    let limit = case.clock.as_ref().and_then(|clock| clock.extend_by.as_ref()).expect("it can be extended");
    let until = limit.safe_ends.min(case.clock.as_ref().unwrap().due.safe_ends);
    let extended = does(&case, handler(), Command::Extend { reasons: text(), until: None }, day(1)).unwrap();
    let waiting = by_hand(&extended, LetterKind::Extension);
    assert_eq!(waiting.post_by("extension", None), Some(until), "nobody was told of it yet");
}

#[test]
fn a_question_is_posted_while_it_still_stops_the_clock() {
    let case = proven(Right::Access, &["gdpr"]);
    let ask = |at| {
        let command = Command::Ask { stop: Question::Clarification, question: text() };
        by_hand(&does(&case, handler(), command, at).unwrap(), LetterKind::AskClarification)
    };
    let answer = ask(day(1)).clock.expect("dates").due.safe_ends;
    let counts = case.received_at() + chrono::Duration::days(7);
    assert_eq!(ask(day(1)).post_by("ask-clarification", Some(7)), Some(counts));
    assert_eq!(ask(day(1)).post_by("ask-clarification", None), Some(answer));
    assert_eq!(ask(day(9)).post_by("ask-clarification", Some(7)), Some(answer), "it stops nothing any more");
}

#[test]
fn wishes_are_recorded_by_the_person_and_by_staff_and_change_nothing_else() {
    let case = proven(Right::Access, &["gdpr"]);
    for actor in [Actor::Person, handler()] {
        let after = does(&case, actor, Command::SetWishes { text: text() }, day(2)).unwrap();
        assert_eq!(after, case);
    }
    let closed = does(&case, Actor::Person, Command::Withdraw, day(2)).unwrap();
    assert!(does(&closed, Actor::Person, Command::SetWishes { text: text() }, day(3)).is_ok());
    let machine = Actor::Machine { token: id(9) };
    assert!(does(&case, machine, Command::SetWishes { text: text() }, day(2)).is_err());
}

#[test]
fn wishes_are_read_as_they_were_written() {
    for names in ["", "by-post", "large-print easy-read", "by-post large-print easy-read"] {
        assert_eq!(Wishes::of(names.split_whitespace()).to_string(), names);
    }
    assert_eq!(Wishes::of(["in-gold"]), Wishes::default());
}

#[test]
fn words_that_were_to_be_easy_need_nobody_once_they_were_written() {
    let case = proven(Right::Erasure, &["gdpr"]);
    let duty = LetterKind::Done.as_str().to_owned();
    let failure = Command::RecordFailure {
        letter: Some(id(0x1e)),
        duty: duty.clone(),
        ordinal: 1,
        why: LetterFailure::NotEasy,
        task: id(0x7e),
    };
    let waits = does(&case, Actor::System, failure, day(1)).unwrap();
    assert_eq!(waits.unreached[0].task, Some(id(0x7e)), "somebody is to write it");
    let again = Command::SendAgain { letter: id(0x1e), duty, ordinal: 1 };
    let written = does(&waits, handler(), again, day(2)).unwrap();
    assert_eq!(written.unreached[0].task, None);
}
