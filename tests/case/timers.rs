//! Dates that pass: timers, and acts that come late.

use super::{LAW, day, does, handler, id, is_late, proven, text};
use chrono::Duration;
use rightsdesk::case::{
    Actor, Command, Effect, Event, Opened, RefusalKind, Sent, SuppressionKind, TaskKind, TimerKind, decide,
    open, react,
};
use rightsdesk::law::{LawBook, LawFiles, Right, Settings, SignOff, StopKind};

fn timer(timer: TimerKind, generation: u32) -> Command {
    Command::Timer { timer, generation }
}

#[test]
fn a_timer_of_an_older_clock_does_nothing() {
    let case = proven(Right::Access, &["gdpr"]);
    let moved = does(&case, handler(), Command::Extend { reasons: text(), until: None }, day(1)).unwrap();
    assert_eq!((case.generation, moved.generation), (1, 2));
    for kind in [TimerKind::AcknowledgeBy, TimerKind::ExtendBy, TimerKind::SafeDue, TimerKind::Due] {
        let old = decide(&moved, &Actor::System, timer(kind, 1), &LAW, day(40)).unwrap();
        assert!(old.is_empty(), "{}", kind.as_str());
        let current = decide(&moved, &Actor::System, timer(kind, 2), &LAW, day(40)).unwrap();
        assert_eq!(current, [Event::DateReached { timer: kind }]);
    }
    // These have dates of their own, whatever the clock of the case did since.
    for kind in [TimerKind::PackageEnds, TimerKind::PassOn] {
        let events = decide(&moved, &Actor::System, timer(kind, 1), &LAW, day(40)).unwrap();
        assert_eq!(events, [Event::DateReached { timer: kind }]);
    }
    let refused = decide(&moved, &Actor::Person, timer(TimerKind::Due, 2), &LAW, day(40)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::NotYours);
}

#[test]
fn a_date_that_passes_makes_no_colleagues_form_stale() {
    let case = proven(Right::Access, &["gdpr"]);
    let passed = does(&case, Actor::System, timer(TimerKind::SafeDue, 1), day(40)).unwrap();
    assert_eq!(passed, case);
    let sent = Sent { ordinal: 1, at: day(1), way: None };
    let letter =
        Command::RecordLetter { letter: id(1), duty: "acknowledge".to_owned(), digest: String::new(), sent };
    assert_eq!(does(&case, Actor::System, letter, day(1)).unwrap().version, case.version);
    let taken = does(&case, handler(), Command::TakeUp, day(1)).unwrap();
    assert_eq!(taken.version, case.version + 1);
}

#[test]
fn every_date_of_a_clock_has_a_timer_of_its_generation() {
    let case = proven(Right::Access, &["ccpa"]);
    let clock = case.clock.clone().unwrap();
    let set = Event::ClockSet { clock: Box::new(clock.clone()), generation: 1 };
    let timers: Vec<_> = react(&case, &set)
        .into_iter()
        .map(|effect| match effect {
            Effect::Timer { timer, at, generation } => (timer, at, generation),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        (TimerKind::AcknowledgeBy, clock.acknowledge_by.unwrap().safe_ends, 1),
        (TimerKind::ExtendBy, clock.extend_by.unwrap().ends, 1),
        (TimerKind::SafeDue, clock.due.safe_ends, 1),
        (TimerKind::Due, clock.due.ends, 1),
    ];
    assert_eq!(timers, expected);
}

#[test]
fn an_act_after_the_last_day_is_made_and_recorded_as_late() {
    let case = proven(Right::Erasure, &["gdpr"]);
    let ends = case.clock.as_ref().unwrap().due.ends;
    let last = ends - Duration::microseconds(1);
    for (now, late) in [(last, false), (ends, true), (ends + Duration::days(30), true)] {
        let withdrawn = does(&case, Actor::Person, Command::Withdraw, now).unwrap();
        assert_eq!(is_late(&withdrawn), Some(late), "{now}");
        let refuse = Command::Refuse { ground: "legal-obligation".to_owned(), reason: text() };
        assert_eq!(is_late(&does(&case, handler(), refuse, now).unwrap()), Some(late), "{now}");
        let approved =
            does(&case, handler(), Command::Approve { task: id(7), parts: Vec::new() }, now).unwrap();
        let finish = Command::FinishTask {
            task: id(7),
            partial: false,
            result: text(),
            came: None,
            entry: None,
            next: id(0x7f),
        };
        assert_eq!(is_late(&does(&approved, handler(), finish, now).unwrap()), Some(late), "{now}");
    }
}

#[test]
fn an_extended_or_stopped_case_is_late_only_after_its_new_date() {
    let case = proven(Right::Access, &["gdpr"]);
    let first = case.clock.as_ref().unwrap().due.ends;
    let extended = does(&case, handler(), Command::Extend { reasons: text(), until: None }, day(5)).unwrap();
    assert_eq!(is_late(&does(&extended, Actor::Person, Command::Withdraw, first).unwrap()), Some(false));
    let stop = StopKind::Identity;
    let asked = does(&case, handler(), super::ask(&case, stop), day(2)).unwrap();
    let answered = does(&asked, handler(), Command::Answer { stop }, day(10)).unwrap();
    assert_eq!(is_late(&does(&answered, Actor::Person, Command::Withdraw, first).unwrap()), Some(false));
}

fn signed_off(rule: &str) -> LawBook {
    let by = "the data protection officer".to_owned();
    let signed = SignOff { rule: rule.to_owned(), by, on: day(-1).date_naive() };
    let settings = Settings { signed_off: vec![signed], ..Settings::default() };
    LawBook::new(&LawFiles { settings, ..LawFiles::default() }).expect("there is such a rule")
}

#[test]
fn under_a_rule_nobody_answers_for_an_opt_out_holds_and_staff_close_it() {
    let suppressed = Some((SuppressionKind::SaleShare, vec![id(3)]));
    let opened: Opened = super::opened(Right::OptOut, &["ccpa"]);
    let events = open(id(0xca), opened, suppressed, id(0x7a), &LAW, day(0)).unwrap();
    let kinds: Vec<_> = events.iter().map(Event::kind).collect();
    assert_eq!(kinds, ["opened", "clock-set", "suppressed", "task-opened"], "it is in the register at once");
    let case = rightsdesk::case::Case::from_events(id(0xca), &events).unwrap();
    let finish = Command::FinishTask {
        task: id(0x7a),
        partial: false,
        result: text(),
        came: None,
        entry: None,
        next: id(0x7f),
    };
    let done = decide(&case, &handler(), finish, &LAW, day(10)).unwrap();
    assert_eq!(done.iter().map(Event::kind).collect::<Vec<_>>(), ["task-done", "closed"]);
}

#[test]
fn an_opt_out_in_the_register_is_closed_at_once_and_passed_on_by_its_own_date() {
    let suppressed = Some((SuppressionKind::SaleShare, vec![id(3)]));
    let opened: Opened = super::opened(Right::OptOut, &["ccpa"]);
    let law = signed_off("ccpa/opt-out");
    let events = open(id(0xca), opened, suppressed, id(0x7a), &law, day(0)).unwrap();
    let kinds: Vec<_> = events.iter().map(Event::kind).collect();
    assert_eq!(kinds, ["opened", "clock-set", "suppressed", "task-opened", "closed"]);
    let case = rightsdesk::case::Case::from_events(id(0xca), &events).unwrap();
    assert_eq!((case.state().as_str(), is_late(&case)), ("fulfilled", Some(false)));
    // Fifteen business days after 2 November 2026, without Veterans Day. A Saturday may be a business day
    // (Civ. Code 9), so the safe date is Friday the 20th; it ends with that day in California.
    let Event::TaskOpened { task, kind: TaskKind::PassOn, due_ends: Some(ends), .. } = &events[3] else {
        panic!("{:?}", events[3])
    };
    assert_eq!(ends.to_rfc3339(), "2026-11-21T08:00:00+00:00");
    let finish = Command::FinishTask {
        task: *task,
        partial: false,
        result: text(),
        came: None,
        entry: None,
        next: id(0x7f),
    };
    let done = decide(&case, &handler(), finish, &LAW, day(10)).unwrap();
    assert_eq!(done.iter().map(Event::kind).collect::<Vec<_>>(), ["task-done"]);
}
