//! When staff are reminded: at shares of the time that is left when the dates are set.

use super::{LAW, day, does, handler, id, proven, received, staff, text};
use chrono::{DateTime, Duration, Utc};
use rightsdesk::case::{
    Actor, Case, Command, Effect, Event, Outcome, Role, Shares, TimerKind, decide, react, reminders,
};
use rightsdesk::law::{Right, StopKind};

const SHARES: Shares<'_> = Shares { handler: &[50, 80], dpo: &[90, 100] };

fn set(case: &Case) -> Event {
    let clock = case.clock.clone().expect("it has dates");
    Event::ClockSet { clock: Box::new(clock), generation: case.generation }
}

/// The reminders that follow when the dates of a case are set at this time.
fn planned(case: &Case, now: DateTime<Utc>) -> Vec<(TimerKind, DateTime<Utc>, u32)> {
    let timers = reminders(case, &[set(case)], SHARES, now).into_iter().map(|effect| match effect {
        Effect::Timer { timer, at, generation } => (timer, at, generation),
        other => panic!("{other:?}"),
    });
    timers.collect()
}

#[test]
fn shares_count_from_when_the_dates_were_set_to_the_safe_date() {
    let case = proven(Right::Access, &["gdpr"]);
    let safe = case.clock.as_ref().unwrap().due.safe_ends;
    let whole = (safe - received()).num_minutes();
    let at = |share: i64| received() + Duration::minutes(whole * share / 100);
    let expected = [
        (TimerKind::RemindHandler(50), at(50), 1),
        (TimerKind::RemindHandler(80), at(80), 1),
        (TimerKind::TellDpo(90), at(90), 1),
        (TimerKind::TellDpo(100), safe, 1),
    ];
    assert_eq!(planned(&case, received()), expected);

    // Moved on day 10, they share what is left then; none lies in the past.
    let extended = does(&case, handler(), Command::Extend { reasons: text(), until: None }, day(10)).unwrap();
    let safe = extended.clock.as_ref().unwrap().due.safe_ends;
    let moved = planned(&extended, day(10));
    let half = day(10) + Duration::minutes((safe - day(10)).num_minutes() / 2);
    assert_eq!(moved[0], (TimerKind::RemindHandler(50), half, 2));
    assert!(moved.iter().all(|(_, at, generation)| *at > day(10) && *generation == 2));
}

#[test]
fn without_new_dates_nothing_is_planned_nor_when_time_stands_still_or_ran_out_nor_after_the_answer() {
    let case = proven(Right::Access, &["gdpr"]);
    assert_eq!(reminders(&case, &[Event::TakenUp { handler: id(1) }], SHARES, day(1)), []);
    let stop = StopKind::Identity;
    let asked = does(&case, handler(), super::ask(&case, stop), day(2)).unwrap();
    assert!(asked.clock.as_ref().unwrap().due.paused);
    assert_eq!(planned(&asked, day(2)), []);
    let answered = does(&asked, handler(), Command::Answer { stop }, day(5)).unwrap();
    assert_eq!(planned(&answered, day(5)).len(), 4);
    assert_eq!(planned(&case, case.clock.as_ref().unwrap().due.safe_ends), []);
    let closed = does(&case, Actor::Person, Command::Withdraw, day(3)).unwrap();
    assert_eq!(planned(&closed, day(3)), []);
}

#[test]
fn a_reminder_fires_once_as_a_command_and_a_stale_one_does_nothing() {
    let case = proven(Right::Access, &["gdpr"]);
    for timer in [TimerKind::RemindHandler(50), TimerKind::TellDpo(90)] {
        let fire = |case: &Case, generation| {
            decide(case, &Actor::System, Command::Timer { timer, generation }, &LAW, day(16)).unwrap()
        };
        let reached = Event::DateReached { timer };
        assert_eq!(fire(&case, 1), std::slice::from_ref(&reached));
        assert_eq!(react(&case, &reached), [Effect::Notice { timer, generation: 1 }]);
        assert_eq!(case.with(std::slice::from_ref(&reached)), case, "it makes no colleague's form stale");
        let moved = does(&case, handler(), Command::Extend { reasons: text(), until: None }, day(1)).unwrap();
        assert_eq!(fire(&moved, 1), []);
        let closed = Event::Closed {
            outcome: Outcome::Withdrawn,
            at: day(2),
            late: false,
            reason: None,
            by: staff(Role::Dpo),
        };
        assert_eq!(fire(&case.with(&[closed]), 1), []);
    }
    assert_eq!(react(&case, &Event::DateReached { timer: TimerKind::SafeDue }), []);
}

#[test]
fn reminders_of_one_kind_have_keys_of_their_own() {
    assert_eq!(TimerKind::RemindHandler(50).key(), "remind-handler-50");
    assert_eq!(TimerKind::RemindHandler(80).key(), "remind-handler-80");
    assert_eq!(TimerKind::TellDpo(80).key(), "tell-dpo-80");
    assert_eq!(TimerKind::SafeDue.key(), "safe-due");
}
