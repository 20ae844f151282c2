//! Facts set right: the laws of a case and its receipt.

use super::{LAW, day, does, handler, id, opened, proven, staff, stages, text};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use rightsdesk::case::{
    Actor, Case, Command, Event, Opened, RefusalKind, Role, TimerKind, choosable, decide, open,
};
use rightsdesk::law::{Applies, Basis, Clock, LawError, RegimeId, Right, StopKind};

fn ids(names: &[&str]) -> Vec<RegimeId> {
    names.iter().map(|name| RegimeId::new(*name)).collect()
}

fn to(names: &[&str]) -> Command {
    Command::CorrectRegimes { regimes: ids(names), reason: text() }
}

fn at(received_at: DateTime<Utc>) -> Command {
    Command::CorrectReceipt { received_at, reason: text() }
}

fn refusal(case: &Case, command: Command) -> RefusalKind {
    decide(case, &handler(), command, &LAW, day(3)).unwrap_err().kind
}

fn clock(case: &Case) -> &Clock {
    case.clock.as_ref().expect("it has dates")
}

fn due(case: &Case) -> String {
    clock(case).due.last_day.to_string()
}

/// A case with the reasons why its laws apply.
fn with_reasons(reasons: &[(&str, Basis)]) -> Case {
    let names: Vec<&str> = reasons.iter().map(|(law, _)| *law).collect();
    let basis =
        reasons.iter().map(|(law, because)| Applies { regime: RegimeId::new(*law), because: *because });
    let opened = Opened { basis: basis.collect(), ..opened(Right::Access, &names) };
    let events = open(id(0xca), opened, None, id(1), &LAW, day(0)).expect("it opens");
    Case::from_events(id(0xca), &events).expect("it begins with opened")
}

#[test]
fn other_laws_give_the_dates_a_case_would_always_have_had_under_them() {
    let case = proven(Right::Access, &["gdpr", "ccpa"]);
    assert_eq!(due(&case), "2026-12-02");
    assert!(clock(&case).acknowledge_by.is_some());
    for laws in [&["gdpr"][..], &["ccpa"], &["uk-gdpr", "gdpr"], &["none"]] {
        let events = decide(&case, &handler(), to(laws), &LAW, day(20)).unwrap();
        let after = case.with(&events);
        // The controller stays where it is, whatever the law.
        let there = Opened { regimes: after.regimes.clone(), ..case.opened.clone() };
        let always = open(id(1), there, None, id(1), &LAW, day(0)).unwrap();
        let always = Case::from_events(id(1), &always).unwrap();
        assert_eq!(clock(&after), clock(&always), "{laws:?}");
        assert_eq!((after.generation, after.version), (2, case.version + 2), "{laws:?}");
        let corrected = Event::RegimesCorrected {
            from: case.regimes.clone(),
            to: after.regimes.clone(),
            reason: text(),
            by: handler(),
        };
        assert_eq!(events[0], corrected);
        assert!(matches!(events[1], Event::ClockSet { generation: 2, .. }) && events.len() == 2);
    }
    let californian = does(&case, handler(), to(&["ccpa"]), day(20)).unwrap();
    assert_eq!(due(&californian), "2026-12-17");
    let european = does(&californian, handler(), to(&["gdpr"]), day(21)).unwrap();
    assert_eq!((due(&european).as_str(), clock(&european).acknowledge_by.is_none()), ("2026-12-02", true));
}

#[test]
fn what_was_asked_counts_the_same_before_and_after_a_correction() {
    let case = proven(Right::Access, &["ccpa", "gdpr"]);
    let ask = || super::ask(&case, StopKind::Identity);
    let answer = Command::Answer { stop: StopKind::Identity };
    let first = does(&case, handler(), to(&["gdpr"]), day(1)).unwrap();
    let first = does(&first, handler(), ask(), day(2)).unwrap();
    let first = does(&first, handler(), answer.clone(), day(6)).unwrap();
    let last = does(&case, handler(), ask(), day(2)).unwrap();
    let last = does(&last, handler(), answer, day(6)).unwrap();
    let last = does(&last, handler(), to(&["gdpr"]), day(7)).unwrap();
    assert_eq!(clock(&first), clock(&last));
    assert_eq!(due(&last), "2026-12-07", "four days more than 2 December, and over the weekend");
}

#[test]
fn a_law_that_stays_keeps_its_reason_and_a_new_one_is_set_by_staff() {
    let case = with_reasons(&[("gdpr", Basis::Establishment), ("ccpa", Basis::Residence)]);
    let after = does(&case, handler(), to(&["uk-gdpr", "gdpr"]), day(1)).unwrap();
    let because = |case: &Case, law: &str| case.because(&RegimeId::new(law));
    assert_eq!(after.regimes, ids(&["gdpr", "uk-gdpr"]));
    assert_eq!(because(&after, "gdpr"), Some(Basis::Establishment));
    assert_eq!((because(&after, "uk-gdpr"), because(&after, "ccpa")), (Some(Basis::Staff), None));
    // Back again, it is staff who said so.
    let back = does(&after, handler(), to(&["gdpr", "ccpa"]), day(2)).unwrap();
    assert_eq!(because(&back, "ccpa"), Some(Basis::Staff));
    // Cases of before reasons were recorded have none until somebody looked.
    let old = proven(Right::Access, &["gdpr", "ccpa"]);
    assert_eq!(because(&old, "gdpr"), None);
    assert_eq!(because(&does(&old, handler(), to(&["gdpr"]), day(1)).unwrap(), "gdpr"), Some(Basis::Staff));
}

#[test]
fn laws_that_cannot_be_are_refused() {
    let case = proven(Right::Access, &["gdpr", "ccpa"]);
    assert_eq!(refusal(&case, to(&[])), RefusalKind::NoLaw);
    assert_eq!(refusal(&case, to(&["gdpr", "none"])), RefusalKind::PromiseStandsAlone);
    assert_eq!(refusal(&case, to(&["ccpa", "gdpr"])), RefusalKind::NothingChanged);
    assert_eq!(refusal(&case, to(&["ccpa", "gdpr", "ccpa"])), RefusalKind::NothingChanged);
    let unknown = refusal(&case, to(&["gdpr", "gpdr"]));
    assert!(matches!(unknown, RefusalKind::Law(LawError::UnknownRegime(..))), "{unknown:?}");
    let consent = proven(Right::WithdrawConsent, &["gdpr"]);
    let right = refusal(&consent, to(&["gdpr", "ccpa"]));
    assert!(matches!(right, RefusalKind::Law(LawError::UnknownRight(..))), "{right:?}");
    let early = refusal(&case, to(&["us-ok"]));
    assert!(matches!(early, RefusalKind::Law(LawError::NotInForce { .. })), "{early:?}");
    // That no statute applies is for staff to say, alone.
    does(&case, handler(), to(&["none"]), day(1)).unwrap();
}

#[test]
fn a_further_law_is_refused_while_something_is_withheld_and_fewer_laws_are_not() {
    let by = handler();
    let withheld = Event::Withheld { item: id(7), ground: "trade-secret".to_owned(), reason: text(), by };
    let (_, gathered) = &stages()[3];
    let case = proven(Right::Access, &["gdpr", "ccpa"]).with(gathered).with(&[withheld]);
    assert_eq!(refusal(&case, to(&["gdpr", "ccpa", "uk-gdpr"])), RefusalKind::ItemsWithheld);
    assert_eq!(refusal(&case, to(&["uk-gdpr"])), RefusalKind::ItemsWithheld);
    does(&case, by, to(&["gdpr"]), day(3)).unwrap();
    let restored = case.with(&[Event::Restored { item: id(7), by }]);
    does(&restored, by, to(&["uk-gdpr"]), day(3)).unwrap();
}

#[test]
fn another_receipt_gives_the_dates_of_a_case_that_came_then() {
    let case = proven(Right::Access, &["gdpr"]);
    for then in [day(-3), day(-400), day(1), case.received_at() + Duration::seconds(1)] {
        let after = does(&case, handler(), at(then), day(3)).unwrap();
        let came = Opened { received_at: then, ..case.opened.clone() };
        let events = open(id(1), came, None, id(1), &LAW, day(3)).unwrap();
        assert_eq!(clock(&after), clock(&Case::from_events(id(1), &events).unwrap()), "{then}");
        assert_eq!((after.received_at(), after.opened.received_at), (then, day(0)));
        assert_eq!((after.generation, after.version), (2, case.version + 2));
    }
    // The first fact stays on record, and a second correction starts from the one before.
    let once = does(&case, handler(), at(day(-3)), day(3)).unwrap();
    let events = decide(&once, &handler(), at(day(0)), &LAW, day(3)).unwrap();
    assert!(matches!(events[0], Event::ReceiptCorrected { from, to, .. } if from == day(-3) && to == day(0)));
    assert_eq!(due(&once.with(&events)), due(&case));
}

#[test]
fn the_receipt_decides_which_rule_of_the_united_kingdom_holds() {
    let receipt = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    let then = Opened { received_at: receipt("2026-02-05T09:00:00Z"), ..opened(Right::Access, &["uk-gdpr"]) };
    let events = open(id(1), then, None, id(1), &LAW, day(0)).unwrap();
    let case = Case::from_events(id(1), &events).unwrap();
    let before = does(&case, handler(), at(receipt("2026-02-04T23:59:59Z")), day(0)).unwrap();
    assert_ne!(clock(&case).due.rule, clock(&before).due.rule);
}

#[test]
fn a_receipt_that_cannot_be_is_refused() {
    let case = proven(Right::Access, &["gdpr"]);
    assert_eq!(refusal(&case, at(day(0))), RefusalKind::NothingChanged);
    assert_eq!(refusal(&case, at(day(3) + Duration::microseconds(1))), RefusalKind::FutureReceipt);
    does(&case, handler(), at(day(3)), day(3)).unwrap();
    let event = NaiveDate::from_ymd_opt(2026, 11, 4).unwrap();
    let ask = super::ask(&case, StopKind::Identity);
    let asked = does(&case, handler(), ask, day(2)).unwrap();
    let extended = does(&case, handler(), Command::Extend { reasons: text(), until: None }, day(2)).unwrap();
    for case in [asked, extended] {
        let late = at(day(2) + Duration::microseconds(1));
        assert_eq!(refusal(&case, late), RefusalKind::AfterEvent { event });
        does(&case, handler(), at(day(2)), day(3)).unwrap();
        does(&case, handler(), at(day(-2)), day(3)).unwrap();
    }
}

#[test]
fn facts_are_set_right_by_staff_who_may_decide_and_until_there_is_an_answer() {
    for command in [to(&["gdpr"]), at(day(-1))] {
        let case = proven(Right::Access, &["gdpr", "ccpa"]);
        for (actor, kind) in [
            (staff(Role::Auditor), RefusalKind::ReadOnly),
            (Actor::Person, RefusalKind::NotYours),
            (Actor::System, RefusalKind::NotYours),
            (Actor::Machine { token: id(9) }, RefusalKind::NotYours),
        ] {
            assert_eq!(decide(&case, &actor, command.clone(), &LAW, day(3)).unwrap_err().kind, kind);
        }
        for (name, events) in stages() {
            let answer = decide(&case.with(&events), &handler(), command.clone(), &LAW, day(3));
            match name {
                "closed" => assert_eq!(answer.unwrap_err().kind, RefusalKind::Closed),
                _ => assert_eq!(answer.map(|events| events.len()), Ok(2), "{name}"),
            }
        }
    }
}

#[test]
fn reminders_of_the_old_dates_do_nothing_any_more() {
    let case = proven(Right::Access, &["gdpr", "ccpa"]);
    for command in [to(&["ccpa"]), at(day(-1))] {
        let after = does(&case, handler(), command, day(3)).unwrap();
        for timer in [TimerKind::AcknowledgeBy, TimerKind::ExtendBy, TimerKind::SafeDue, TimerKind::Due] {
            let old = Command::Timer { timer, generation: case.generation };
            assert_eq!(decide(&after, &Actor::System, old, &LAW, day(60)), Ok(Vec::new()));
        }
    }
}

#[test]
fn staff_choose_among_laws_that_answer_the_right_for_a_request_of_that_day() {
    let case = proven(Right::WithdrawConsent, &["gdpr"]);
    let consent: Vec<&RegimeId> = choosable(&case, &LAW).collect();
    assert!(consent.contains(&&RegimeId::new("gdpr")) && consent.contains(&&RegimeId::none()));
    assert!(!consent.contains(&&RegimeId::new("ccpa")));
    let case = proven(Right::Access, &["gdpr"]);
    let access: Vec<&RegimeId> = choosable(&case, &LAW).collect();
    assert!(access.contains(&&RegimeId::new("ccpa")) && !access.contains(&&RegimeId::new("us-ok")));
    for law in access {
        if *law != RegimeId::new("gdpr") {
            does(&case, handler(), to(&[law.as_str()]), day(1)).unwrap();
        }
    }
}

#[test]
fn a_case_kept_before_facts_could_be_set_right_is_read_as_it_was() {
    let case = proven(Right::Access, &["gdpr"]);
    let kept = serde_json::to_value(&case).unwrap();
    assert!(kept.get("corrected_receipt").is_none() && kept.get("basis").is_none());
    let corrected = does(&case, handler(), at(day(-1)), day(1)).unwrap();
    let corrected = does(&corrected, handler(), to(&["uk-gdpr"]), day(1)).unwrap();
    let kept = serde_json::to_string(&corrected).unwrap();
    assert_eq!(serde_json::from_str::<Case>(&kept).unwrap(), corrected);
}
