//! Between the safe date and the last lawful day: who may let an answer go, and what is never hindered.

use super::{LAW, does, handler, id, is_late, proven, staff, stages, text};
use chrono::{DateTime, Duration, Utc};
use rightsdesk::case::{
    Actor, Case, Command, CommandKind, Event, Refusal, RefusalKind, Role, Stage, TaskKind, decide, possible,
};
use rightsdesk::law::{Right, StopKind};

fn refuse() -> Command {
    Command::Refuse { ground: "unfounded-or-excessive".to_owned(), reason: text() }
}

fn accept() -> Command {
    Command::AcceptRisk { reason: text() }
}

fn task_opened() -> Event {
    let kind = TaskKind::CarryOut;
    Event::TaskOpened {
        task: id(7),
        kind,
        due_ends: None,
        category: None,
        passed_on: false,
        public: false,
        claim: None,
    }
}

fn finish() -> Command {
    Command::FinishTask { task: id(7), partial: false, came: None, entry: None, next: id(8), result: text() }
}

/// A case whose safe date and last lawful day lie three days apart, and a moment between them.
fn at_risk(right: Right, regime: &str, events: &[Event]) -> (Case, DateTime<Utc>) {
    let mut case = proven(right, &[regime]).with(events);
    let due = &mut case.clock.as_mut().expect("it has dates").due;
    due.safe_ends = due.ends - Duration::days(3);
    let now = due.safe_ends + Duration::days(1);
    (case, now)
}

fn kind(result: Result<Case, Refusal>) -> Option<RefusalKind> {
    result.err().map(|refusal| refusal.kind)
}

#[test]
fn after_the_safe_date_an_answer_by_staff_needs_a_reason_of_a_dpo_first() {
    let [.., (_, gathered), _, _] = stages();
    let task = vec![Event::Approved { at: super::day(1), by: handler() }, task_opened()];
    let finish = finish();
    for (right, events, command) in [
        (Right::Access, gathered, Command::Release),
        (Right::Access, vec![], refuse()),
        (Right::Erasure, task, finish),
    ] {
        let (case, now) = at_risk(right, "gdpr", &events);
        let due = case.clock.as_ref().unwrap().due.clone();
        for role in [Role::Handler, Role::Dpo, Role::Admin] {
            let safe = due.safe_last_day;
            let refused = kind(does(&case, staff(role), command.clone(), now));
            assert_eq!(refused, Some(RefusalKind::SafeDatePassed { safe }), "{role}");
            assert_eq!(
                kind(does(&case, staff(role), command.clone(), due.safe_ends - Duration::seconds(1))),
                None
            );
            // Late on every reading: possible as ever.
            assert_eq!(kind(does(&case, staff(role), command.clone(), due.ends)), None, "{role}");
        }
        let accepted = does(&case, staff(Role::Dpo), accept(), now).unwrap();
        assert_eq!(accepted.version, case.version + 1);
        let done = does(&accepted, handler(), command, now).unwrap();
        assert!(is_late(&done).is_none_or(|late| !late), "in time on the main reading");
    }
}

#[test]
fn only_a_dpo_or_an_administrator_takes_the_risk_once_and_only_when_there_is_one() {
    let (case, now) = at_risk(Right::Access, "gdpr", &[]);
    let ends = case.clock.as_ref().unwrap().due.ends;
    assert_eq!(kind(does(&case, handler(), accept(), now)), Some(RefusalKind::OnlyDpo));
    assert_eq!(kind(does(&case, staff(Role::Auditor), accept(), now)), Some(RefusalKind::ReadOnly));
    assert_eq!(kind(does(&case, Actor::Person, accept(), now)), Some(RefusalKind::NotYours));
    let early = now - Duration::days(2);
    for role in [Role::Dpo, Role::Admin] {
        let events = decide(&case, &staff(role), accept(), &LAW, now).unwrap();
        assert_eq!(events, [Event::RiskAccepted { reason: text(), by: staff(role) }]);
        let twice = does(&case.with(&events), staff(role), accept(), now);
        assert_eq!(kind(twice), Some(RefusalKind::NotNow));
        for when in [early, ends] {
            assert_eq!(kind(does(&case, staff(role), accept(), when)), Some(RefusalKind::NotNow), "{when}");
        }
    }
    let offered = |role, now| {
        let may = possible(&case, &staff(role), &LAW, now).into_iter();
        may.filter(|(kind, may)| *kind == CommandKind::AcceptRisk && may.is_ok()).count() == 1
    };
    assert!(offered(Role::Dpo, now) && !offered(Role::Dpo, early) && !offered(Role::Handler, now));
}

#[test]
fn another_date_is_another_risk() {
    let (case, now) = at_risk(Right::Access, "gdpr", &[]);
    let accepted = does(&case, staff(Role::Dpo), accept(), now).unwrap();
    assert!(accepted.risk_accepted);
    let ask = super::ask(&case, StopKind::Clarification);
    assert!(!does(&accepted, handler(), ask, now).unwrap().risk_accepted);
}

#[test]
fn a_withdrawal_an_opt_out_and_the_work_before_the_answer_are_never_hindered() {
    let (case, now) = at_risk(Right::Erasure, "gdpr", &[]);
    assert_eq!(kind(does(&case, Actor::Person, Command::Withdraw, now)), None);
    let approved = does(&case, handler(), Command::Approve { task: id(7), parts: Vec::new() }, now).unwrap();
    assert!(matches!(approved.stage, Stage::InProgress { .. }));

    let task = task_opened();
    let finish = finish();
    for right in [Right::OptOut, Right::LimitSensitive] {
        let (case, now) = at_risk(right, "ccpa", std::slice::from_ref(&task));
        assert_eq!(kind(does(&case, handler(), finish.clone(), now)), None, "{right}");
    }
    // What was released before is packed and offered, whenever that is done.
    let [.., (_, released), _] = stages();
    let (case, now) = at_risk(Right::Access, "gdpr", &released);
    let package = Command::RecordPackage { file: id(9), digest: "d1".repeat(32), until: now };
    assert_eq!(kind(does(&case, Actor::System, package, now)), None);
}
