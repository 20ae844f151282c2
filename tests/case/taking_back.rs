//! Taking a decision back while its letter waits: the case stands where it stood, and no limit is missed for it.

use super::{LAW, day, does, handler, id, proven, received, stages, text};
use chrono::{DateTime, Duration, Utc};
use rightsdesk::case::{
    Actor, Case, Command, Event, Fee, FeeAsked, HeldLetter, LetterKind, Other, Question, RefusalKind, Sent,
    Survivor, decide, hold, told,
};
use rightsdesk::law::Right;

const WINDOW: Duration = Duration::minutes(10);

/// Makes a move as the door does it, with a window.
fn held(case: &Case, command: Command, now: DateTime<Utc>) -> (Case, Vec<Event>) {
    let events = decide(case, &handler(), command, &LAW, now).expect("it may be made");
    let events = hold(case, &handler(), events, WINDOW, now);
    (case.with(&events), events)
}

fn take_back(case: &Case, now: DateTime<Utc>) -> Result<Case, RefusalKind> {
    does(case, handler(), Command::TakeBack, now).map_err(|refusal| refusal.kind)
}

/// The case but for what only counts.
fn plain(case: &Case) -> Case {
    Case { version: 0, generation: 0, held_back: None, ..case.clone() }
}

fn refuse() -> Command {
    Command::Refuse { ground: "unfounded-or-excessive".to_owned(), reason: text() }
}

fn fee_asked() -> FeeAsked {
    FeeAsked {
        fee: Fee::typed("12.50", "EUR").expect("an amount"),
        ground: "unfounded-or-excessive".to_owned(),
        answers: 0,
        reasoning: text(),
    }
}

/// Every decision whose letter can wait, with a case it can be made of.
fn decisions() -> Vec<(&'static str, Case, Command)> {
    let access = proven(Right::Access, &["gdpr"]);
    let objection = proven(Right::Objection, &["gdpr"]);
    let at_work = does(&objection, handler(), Command::Approve { task: id(0x7a), parts: Vec::new() }, day(1));
    let at_work = at_work.expect("it is approved");
    let gathered = access.with(&stages()[3].1);
    let finish = Command::FinishTask {
        task: id(0x7a),
        partial: false,
        result: text(),
        came: None,
        entry: None,
        next: id(0x7b),
    };
    let twin = Case { id: id(0xcc), ..access.clone() };
    let other = Other { case: twin, request: "RD-9HWT-2PFA".to_owned(), is_same_person: true };
    vec![
        ("refuse", access.clone(), refuse()),
        ("ask", access.clone(), Command::Ask { stop: Question::Clarification, question: text() }),
        ("ask-fee", access.clone(), Command::AskFee(fee_asked())),
        ("extend", access.clone(), Command::Extend { reasons: text(), until: None }),
        ("forward", access.clone(), Command::Forward { text: text() }),
        ("merge", access, Command::MergeInto { other: Box::new(other), reason: text() }),
        ("release", gathered, Command::Release),
        ("finish-task", at_work, finish),
    ]
}

#[test]
fn what_is_taken_back_stands_where_it_stood() {
    for (name, case, command) in decisions() {
        let (decided, events) = held(&case, command.clone(), day(3));
        assert!(matches!(events[0], Event::HeldBack { .. }), "{name}");
        assert_ne!(plain(&decided), plain(&case), "{name} does something");
        let back = take_back(&decided, day(3) + Duration::minutes(9))
            .unwrap_or_else(|why| panic!("{name}: {why:?}"));
        assert_eq!(plain(&back), plain(&case), "{name}");
        assert!(back.version > decided.version, "{name}: a form of before is stale");
        assert!(back.generation > decided.generation, "{name}: its dates are watched anew");
        let (again, _) = held(&back, command.clone(), day(4));
        assert_eq!(plain(&again), plain(&held(&case, command, day(4)).0), "{name}: as if it had never been");
    }
}

#[test]
fn after_the_wait_or_a_further_move_or_the_letter_nothing_is_taken_back() {
    let case = proven(Right::Access, &["gdpr"]);
    let (refused, _) = held(&case, refuse(), day(3));
    let nothing = Err(RefusalKind::NothingToTakeBack);
    assert_eq!(take_back(&refused, day(3) + WINDOW).map(|_| ()), nothing);
    assert_eq!(take_back(&case, day(3)).map(|_| ()), nothing);
    let reopened = does(&refused, handler(), Command::Reopen { reason: text() }, day(3));
    assert_eq!(reopened.map(|_| ()).unwrap_err().kind, RefusalKind::LetterWaits, "it is taken back instead");
    let (asked, _) = held(&case, Command::Ask { stop: Question::Clarification, question: text() }, day(3));
    let moved = does(&asked, handler(), Command::TakeUp, day(3)).expect("it is taken up");
    assert!(moved.held_back.is_none());
    assert_eq!(take_back(&moved, day(3)).map(|_| ()), nothing);
    let sent = Command::RecordLetter {
        letter: id(1),
        duty: LetterKind::Refusal.as_str().to_owned(),
        digest: String::new(),
        sent: Sent { ordinal: 1, at: day(3), way: None },
    };
    let sent = does(&refused, Actor::System, sent, day(3)).expect("it is recorded");
    assert!(sent.held_back.is_none());
    assert_eq!(take_back(&sent, day(3)).map(|_| ()), nothing);
}

#[test]
fn what_happens_meanwhile_and_is_no_move_stays() {
    let case = proven(Right::Access, &["gdpr"]);
    let (refused, _) = held(&case, refuse(), day(3));
    let wrote = does(&refused, handler(), Command::SendMessage { text: text() }, day(3)).expect("it is sent");
    let back = take_back(&wrote, day(3)).expect("it is taken back");
    assert_eq!(back.messages, 1);
    assert_eq!(back.stage, case.stage);
}

#[test]
fn the_wait_ends_before_the_day_and_every_period_do() {
    for (name, case, command) in decisions() {
        let clock = case.clock.clone().expect("it has dates");
        let limits = [Some(&clock.due), clock.extend_by.as_ref(), clock.acknowledge_by.as_ref()];
        let limits: Vec<_> =
            limits.into_iter().flatten().flat_map(|date| [date.ends, date.safe_ends]).collect();
        // Berlin is an hour ahead of UTC: its day ends at 23:00Z. Every minute of the evening, and of the last day.
        for evening in
            [day(3), clock.extend_by.as_ref().expect("it can be extended").safe_ends - Duration::hours(14)]
        {
            for minutes in 0..(14 * 60) {
                let now = evening + Duration::minutes(minutes);
                let midnight = (now + Duration::hours(1))
                    .date_naive()
                    .succ_opt()
                    .and_then(|day| day.and_hms_opt(0, 0, 0));
                let midnight = midnight.expect("a midnight").and_utc() - Duration::hours(1);
                let Ok(events) = decide(&case, &handler(), command.clone(), &LAW, now) else { continue };
                match &hold(&case, &handler(), events, WINDOW, now)[0] {
                    Event::HeldBack { until, .. } => {
                        assert!(*until > now && *until <= now + WINDOW, "{name} {now}");
                        assert!(*until <= midnight - Duration::hours(1), "{name} {now}: still today");
                        let passed = limits.iter().filter(|end| **end > now && **end <= *until).count();
                        assert_eq!(passed, 0, "{name} {now}: {until} is after a limit");
                    }
                    _ => assert!(now >= midnight - Duration::hours(1), "{name} {now}: it could wait"),
                }
            }
        }
    }
}

#[test]
fn nothing_waits_that_nobody_decided_or_that_did_more_than_send_a_letter() {
    let case = proven(Right::Access, &["gdpr"]);
    let now = day(3);
    let withdraw = decide(&case, &Actor::Person, Command::Withdraw, &LAW, now).expect("they may");
    assert_eq!(hold(&case, &Actor::Person, withdraw.clone(), WINDOW, now), withdraw);
    for command in [
        Command::TakeUp,
        Command::SendMessage { text: text() },
        Command::Approve { task: id(1), parts: Vec::new() },
    ] {
        let events = decide(&case, &handler(), command, &LAW, now).expect("they may");
        assert_eq!(hold(&case, &handler(), events.clone(), WINDOW, now), events);
    }
    let events = decide(&case, &handler(), refuse(), &LAW, now).expect("they may");
    assert_eq!(hold(&case, &handler(), events.clone(), Duration::zero(), now), events, "switched off");
}

#[test]
fn the_person_is_shown_nothing_that_was_taken_back_or_can_be() {
    let case = proven(Right::Access, &["gdpr"]);
    let (refused, events) = held(&case, refuse(), day(3));
    let shown = |events: &[Event], now| told(&events.iter().collect::<Vec<_>>(), now);
    assert_eq!(shown(&events, day(3)), [true, false], "the move is hidden");
    assert_eq!(shown(&events, day(4)), [true, true]);
    assert_eq!(refused.as_told(day(3)).stage, case.stage);
    assert_eq!(refused.as_told(day(4)).stage, refused.stage);
    let back = decide(&refused, &handler(), Command::TakeBack, &LAW, day(3)).expect("it is taken back");
    let all = [events, vec![Event::MessageReceived { text: text() }], back].concat();
    assert_eq!(shown(&all, day(9)), [true, false, true, false, true], "the last are the dates it has again");
}

#[test]
fn a_letter_that_waits_is_the_one_of_the_decision() {
    let case = proven(Right::Access, &["gdpr"]);
    let (refused, _) = held(&case, refuse(), day(3));
    let refusal = HeldLetter { kind: LetterKind::Refusal, ordinal: 1 };
    assert_eq!(refused.waits_until(Some(refusal)), Some(day(3) + WINDOW));
    assert_eq!(refused.waits_until(Some(HeldLetter { kind: LetterKind::Message, ordinal: 1 })), None);
    assert_eq!(refused.waits_until(None), None, "no package waits");
    let merged = decisions().into_iter().find(|(name, ..)| *name == "merge").expect("it is listed");
    let (merged, _) = held(&merged.1, merged.2, day(3));
    let into: Option<&Survivor> = merged.merged_into.as_ref();
    assert!(into.is_some() && merged.as_told(received()).merged_into.is_none());
}
