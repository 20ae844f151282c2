//! What becomes of the letter that announces a question or an extension, and what that does to the dates.

use super::{LAW, ask, day, does, handler, id, proven, text};
use chrono::{DateTime, Utc};
use rightsdesk::case::{
    Actor, Case, Command, Event, LetterFailure, LetterKind, RefusalKind, Sent, TaskKind, TimerKind, decide,
};
use rightsdesk::law::{Right, StopKind, Told, What};

fn extend() -> Command {
    Command::Extend { reasons: text(), until: None }
}

/// The letter of this kind and number was handed over then.
fn sent(case: &Case, kind: LetterKind, ordinal: u32, at: DateTime<Utc>) -> Case {
    let sent = Sent { ordinal, at, way: None };
    let duty = kind.as_str().to_owned();
    let command = Command::RecordLetter { letter: id(0x1e), duty, digest: String::new(), sent };
    does(case, Actor::System, command, at).expect("it is recorded")
}

fn failure(kind: LetterKind, ordinal: u32, why: LetterFailure) -> Command {
    let duty = kind.as_str().to_owned();
    Command::RecordFailure { letter: Some(id(0x1e)), duty, ordinal, why, task: id(0x7e) }
}

fn failed(case: &Case, kind: LetterKind, ordinal: u32, why: LetterFailure, at: DateTime<Utc>) -> Case {
    does(case, Actor::System, failure(kind, ordinal, why), at).expect("it is recorded")
}

fn due(case: &Case) -> String {
    case.clock.as_ref().expect("it has dates").due.last_day.to_string()
}

fn is_too_late(case: &Case) -> bool {
    let clock = case.clock.as_ref().expect("it has dates");
    clock.due.steps.iter().any(|step| step.what == What::ExtensionTooLate)
}

const EXTENSION: LetterKind = LetterKind::Extension;

#[test]
fn an_extension_counts_with_its_letter_and_not_without() {
    for regimes in [&["gdpr"][..], &["uk-gdpr"], &["ccpa"], &["none"], &["gdpr", "ccpa"]] {
        let case = proven(Right::Erasure, regimes);
        let limit = case.clock.as_ref().unwrap().extend_by.as_ref().unwrap().ends;
        let extended = does(&case, handler(), extend(), day(3)).unwrap();
        assert_ne!(
            due(&extended),
            due(&case),
            "{regimes:?}: while its letter is on its way, nothing flickers"
        );
        let arrived = sent(&extended, EXTENSION, 1, day(4));
        assert_eq!(arrived.clock, extended.clock, "{regimes:?}: another day of telling, the same date");
        for why in LetterFailure::ALL {
            let missed = failed(&extended, EXTENSION, 1, why, day(5));
            assert_eq!(due(&missed), due(&case), "{regimes:?} {why:?}");
            assert!(missed.generation > extended.generation, "the timers of the longer clock are stale");
            assert!(missed.clock.as_ref().unwrap().extend_by.is_some(), "it can still be told: {regimes:?}");

            let in_time = sent(&missed, EXTENSION, 1, limit - chrono::Duration::microseconds(1));
            assert_eq!(due(&in_time), due(&extended), "{regimes:?} {why:?}: told again in time");
            let too_late = sent(&missed, EXTENSION, 1, limit);
            assert_eq!(due(&too_late), due(&case), "{regimes:?} {why:?}: told again too late");
            assert!(is_too_late(&too_late) && !is_too_late(&in_time), "{regimes:?} {why:?}");
        }
        let late_at_first = sent(&extended, EXTENSION, 1, limit);
        assert_eq!(due(&late_at_first), due(&case), "{regimes:?}: decided in time and told too late");
        assert!(is_too_late(&late_at_first), "{regimes:?}");
    }
}

#[test]
fn a_question_stops_the_clock_from_its_hand_over() {
    let stop = StopKind::Clarification;
    let case = proven(Right::Access, &["uk-gdpr"]);
    let asked = does(&case, handler(), ask(&case, stop), day(2)).unwrap();
    let clarification = LetterKind::AskClarification;
    let answer = |case: &Case, at| does(case, handler(), Command::Answer { stop }, day(at)).unwrap();
    let at_once = answer(&sent(&asked, clarification, 1, day(2)), 12);
    let waited = answer(&sent(&asked, clarification, 1, day(7)), 12);
    let days = |case: &Case| {
        let due = case.clock.as_ref().unwrap().due.last_day;
        (due - proven(Right::Access, &["uk-gdpr"]).clock.unwrap().due.last_day).num_days()
    };
    assert!(days(&at_once) > days(&waited) && days(&waited) > 0, "{} {}", days(&at_once), days(&waited));

    let missed = failed(&asked, clarification, 1, LetterFailure::CameBack, day(4));
    assert!(asked.clock.as_ref().unwrap().due.paused && !missed.clock.as_ref().unwrap().due.paused);
    assert_eq!(due(&missed), due(&case));
    assert!(missed.has_open_stop(stop), "the question itself stays");
    assert_eq!(due(&answer(&missed, 12)), due(&case), "an answer to what did not arrive gives no time");
    let again = sent(&missed, clarification, 1, day(7));
    assert!(again.clock.as_ref().unwrap().due.paused);
    assert_eq!(due(&answer(&again, 12)), due(&waited));
    // The answer came by another way, before the letter went.
    let early = sent(&answer(&asked, 6), clarification, 1, day(7));
    assert_eq!(early.stops[0].told, Told::WhenMade, "what was answered had arrived");
}

#[test]
fn the_fate_of_another_letter_moves_no_date() {
    let case = proven(Right::Access, &["gdpr"]);
    let extended = does(&case, handler(), extend(), day(3)).unwrap();
    let asked = does(&extended, handler(), ask(&case, StopKind::Identity), day(3)).unwrap();
    for (kind, ordinal) in [
        (EXTENSION, 2),
        (LetterKind::AskIdentity, 2),
        (LetterKind::AskClarification, 1),
        (LetterKind::Message, 1),
    ] {
        let after = failed(&asked, kind, ordinal, LetterFailure::Undeliverable, day(4));
        assert_eq!(
            (after.clock, after.generation),
            (asked.clock.clone(), asked.generation),
            "{kind:?} {ordinal}"
        );
    }
    let undone = does(&asked, handler(), Command::UndoExtension { reason: text() }, day(4)).unwrap();
    let again = does(&undone, handler(), extend(), day(5)).unwrap();
    let after = failed(&again, EXTENSION, 1, LetterFailure::CameBack, day(6));
    assert_eq!(due(&after), due(&again), "the letter of the extension that was taken back");
    let after = failed(&again, EXTENSION, 2, LetterFailure::CameBack, day(6));
    assert_ne!(due(&after), due(&again));
}

#[test]
fn a_failure_is_recorded_once_and_its_task_ends_with_the_hand_over() {
    let case = proven(Right::Access, &["gdpr"]);
    let extended = does(&case, handler(), extend(), day(3)).unwrap();
    let undeliverable = || failure(EXTENSION, 1, LetterFailure::Undeliverable);
    let kinds = |case: &Case, command| {
        let events = decide(case, &Actor::System, command, &LAW, day(5)).unwrap();
        (case.with(&events), events.iter().map(Event::kind).collect::<Vec<_>>())
    };
    let (missed, events) = kinds(&extended, undeliverable());
    assert_eq!(events, ["letter-failed", "task-opened", "clock-set"]);
    assert_eq!(kinds(&missed, undeliverable()).1, [""; 0], "the same again");
    let (back, events) = kinds(&missed, failure(EXTENSION, 1, LetterFailure::CameBack));
    assert_eq!(events, ["letter-failed"], "the task is open already");
    let sent = Sent { ordinal: 1, at: day(5), way: None };
    let duty = EXTENSION.as_str().to_owned();
    let record = Command::RecordLetter { letter: id(0x1e), duty, digest: String::new(), sent };
    let (reached, events) = kinds(&back, record);
    assert_eq!(events, ["letter-handed-over", "task-settled", "clock-set"]);
    assert!(reached.unreached.is_empty());
    assert_eq!(
        kinds(&extended, failure(EXTENSION, 1, LetterFailure::ByHand)).1,
        ["letter-failed", "clock-set"]
    );
}

#[test]
fn a_translation_is_due_before_the_letter_and_ends_with_its_hand_over() {
    let case = proven(Right::Access, &["gdpr"]);
    let extended = does(&case, handler(), extend(), day(3)).unwrap();
    let kinds = |case: &Case, command| {
        let events = decide(case, &Actor::System, command, &LAW, day(5)).unwrap();
        (case.with(&events), events)
    };
    let (waits, events) = kinds(&extended, failure(EXTENSION, 1, LetterFailure::Untranslated));
    assert_eq!(
        events.iter().map(Event::kind).collect::<Vec<_>>(),
        ["letter-failed", "task-opened", "clock-set"]
    );
    let Event::TaskOpened { kind: TaskKind::Translate, due_ends: Some(due_ends), .. } = &events[1] else {
        panic!("{events:?}")
    };
    let limit = case.clock.as_ref().unwrap().extend_by.as_ref().unwrap();
    assert!(*due_ends < limit.safe_ends && *due_ends > day(5));
    assert_eq!(due(&waits), due(&case), "nobody was told yet");
    assert_eq!(due(&sent(&waits, EXTENSION, 1, day(6))), due(&extended));
    assert!(sent(&waits, EXTENSION, 1, day(6)).unreached.is_empty());

    // Translated, it is a letter like every other: the mail server may still not take it.
    let (lost, events) = kinds(&waits, failure(EXTENSION, 1, LetterFailure::Undeliverable));
    assert_eq!(
        events.iter().map(Event::kind).collect::<Vec<_>>(),
        ["task-settled", "letter-failed", "task-opened"]
    );
    assert!(matches!(events[2], Event::TaskOpened { kind: TaskKind::Reach, .. }));
    assert_eq!(lost.unreached.len(), 1);
}

#[test]
fn reaching_the_person_is_a_task_that_closes_nothing() {
    let case = proven(Right::Access, &["gdpr"]);
    let missed = failed(&case, LetterKind::Acknowledgement, 1, LetterFailure::CameBack, day(1));
    assert!(!missed.acknowledged);
    let finish = Command::FinishTask {
        task: id(0x7e),
        partial: false,
        result: text(),
        came: None,
        entry: None,
        next: id(0x7f),
    };
    let done = does(&missed, handler(), finish, day(2)).unwrap();
    assert!(!done.is_closed() && done.unreached[0].task.is_none());
    assert_eq!(done.stage, case.stage);
    let again = Command::SendAgain { letter: id(0x1e), duty: "acknowledgement".to_owned(), ordinal: 1 };
    does(&done, handler(), again.clone(), day(2)).expect("it failed");
    assert_eq!(does(&case, handler(), again, day(2)).unwrap_err().kind, RefusalKind::NotNow);
}

#[test]
fn an_answer_that_came_back_is_owed_again_and_its_dates_wake_the_case() {
    let case = proven(Right::Erasure, &["gdpr"]);
    let refuse = Command::Refuse { ground: "legal-obligation".to_owned(), reason: text() };
    let refused = does(&case, handler(), refuse, day(3)).unwrap();
    let wakes = |case: &Case| {
        let timer = Command::Timer { timer: TimerKind::SafeDue, generation: case.generation };
        !decide(case, &Actor::System, timer, &LAW, day(40)).unwrap().is_empty()
    };
    assert!(!refused.owes_an_answer() && !wakes(&refused));
    let events =
        decide(&refused, &handler(), failure(LetterKind::Refusal, 1, LetterFailure::CameBack), &LAW, day(4));
    let events = events.unwrap();
    assert!(matches!(events[1], Event::TaskOpened { kind: TaskKind::Reach, .. }), "{events:?}");
    let back = refused.with(&events);
    assert!(back.is_closed() && back.owes_an_answer() && wakes(&back));
    let reached = sent(&back, LetterKind::Refusal, 1, day(5));
    assert!(!reached.owes_an_answer() && !wakes(&reached) && reached.unreached.is_empty());
}

#[test]
fn what_is_taken_back_needs_to_reach_nobody() {
    let case = proven(Right::Access, &["gdpr"]);
    let extended = does(&case, handler(), extend(), day(3)).unwrap();
    let asked = does(&extended, handler(), ask(&case, StopKind::Identity), day(3)).unwrap();
    let missed = failed(&asked, EXTENSION, 1, LetterFailure::Undeliverable, day(4));
    let told = missed.if_told(&LAW, day(5)).unwrap();
    assert_eq!(due(&told), due(&extended), "a letter written now still names the day it announces");
    assert_eq!(asked.if_told(&LAW, day(5)).unwrap(), asked);
    let undo = Command::UndoExtension { reason: text() };
    let events = decide(&missed, &handler(), undo, &LAW, day(5)).unwrap();
    assert_eq!(
        events.iter().map(Event::kind).collect::<Vec<_>>(),
        ["extension-undone", "task-settled", "clock-set"]
    );
    assert!(missed.with(&events).unreached.is_empty());
    let missed = failed(&asked, LetterKind::AskIdentity, 1, LetterFailure::CameBack, day(4));
    let undo = Command::UndoQuestion { stop: StopKind::Identity, reason: text() };
    let undone = does(&missed, handler(), undo, day(5)).unwrap();
    assert_eq!((undone.clock, undone.unreached), (extended.clock, Vec::new()));
}
