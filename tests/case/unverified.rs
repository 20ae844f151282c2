//! How a case ends whose person stays unknown: asked, reminded, and ended by staff in the way of its law.

use super::{LAW, ask, day, does, fresh, handler, id, proven, text};
use chrono::{DateTime, Utc};
use rightsdesk::case::{
    Actor, Case, CaseState, Command, Effect, Event, LetterFailure, LetterKind, RefusalKind, Sent, Stage,
    TimerKind, decide, person_reminder, react, reviewable,
};
use rightsdesk::law::{Right, StopKind};

fn end() -> Command {
    Command::EndUnverified { reason: text(), next: id(0xcd), reference: "RD-9HWT-2PFA".to_owned() }
}

fn refusal(case: &Case, now: DateTime<Utc>) -> RefusalKind {
    decide(case, &handler(), end(), &LAW, now).unwrap_err().kind
}

/// Asked who they are on the first day; the letter went.
fn asked(right: Right, laws: &[&str]) -> Case {
    let case = proven(right, laws);
    does(&case, handler(), ask(&case, StopKind::Identity), day(1)).expect("it may be asked")
}

fn handed_over(kind: LetterKind) -> Command {
    let sent = Sent { ordinal: 1, at: day(0), way: None };
    let duty = kind.as_str().to_owned();
    Command::RecordLetter { letter: id(0x1e), duty, digest: String::new(), sent }
}

/// Nothing was shown, and the letter that asks for it went.
fn silent(right: Right, laws: &[&str]) -> Case {
    let case = fresh(right, laws).expect("the law knows it");
    does(&case, Actor::System, handed_over(LetterKind::Acknowledgement), day(0)).expect("it is recorded")
}

fn letters(before: &Case, events: &[Event]) -> Vec<(LetterKind, u32)> {
    let after = before.with(events);
    let effects: Vec<Effect> = events.iter().flat_map(|event| react(&after, event)).collect();
    let letters = effects.into_iter().filter_map(|effect| match effect {
        Effect::Letter { kind, ordinal, .. } => Some((kind, ordinal)),
        _ => None,
    });
    letters.collect()
}

#[test]
fn it_ends_after_the_time_the_person_has_and_with_a_letter() {
    for law in ["gdpr", "uk-gdpr", "ccpa", "us-va", "lgpd", "none"] {
        for case in [asked(Right::Erasure, &[law]), silent(Right::Erasure, &[law])] {
            let RefusalKind::StillTime { until } = refusal(&case, day(5)) else { panic!("{law}") };
            assert!(until <= day(15).date_naive(), "{law} {until}");
            let events = decide(&case, &handler(), end(), &LAW, day(15)).unwrap();
            assert_eq!(letters(&case, &events), [(LetterKind::Unverified, 1)], "{law}");
            let ended = case.with(&events);
            assert_eq!(ended.state(), CaseState::Unverified, "{law}");
        }
    }
}

#[test]
fn it_ends_when_the_answer_is_due_at_the_latest() {
    // Ten days in Korea, and the person was asked on the eighth.
    let case = proven(Right::Access, &["pipa"]);
    let case = does(&case, handler(), ask(&case, StopKind::Identity), day(8)).unwrap();
    let due = case.clock.as_ref().unwrap().due.safe_last_day;
    assert_eq!(refusal(&case, day(9)), RefusalKind::StillTime { until: due });
    assert_eq!(does(&case, handler(), end(), day(10)).unwrap().state(), CaseState::Unverified);
}

#[test]
fn never_for_what_needs_no_proof_nor_where_it_is_shown_nor_unasked_nor_by_itself() {
    for right in [Right::OptOut, Right::LimitSensitive] {
        let case = fresh(right, &["ccpa"]).unwrap();
        assert_eq!(refusal(&case, day(40)), RefusalKind::MayNotAsk, "{right}");
    }
    assert_eq!(refusal(&proven(Right::Access, &["gdpr"]), day(20)), RefusalKind::IsIdentified);
    assert_eq!(refusal(&proven(Right::Access, &["ccpa"]), day(20)), RefusalKind::NotAsked);
    assert_eq!(refusal(&fresh(Right::Access, &["gdpr"]).unwrap(), day(20)), RefusalKind::NotAsked);
    let case = asked(Right::Access, &["gdpr"]);
    // The letter with the question came back: nobody was asked.
    let duty = LetterKind::AskIdentity.as_str().to_owned();
    let why = LetterFailure::CameBack;
    let missed = Command::RecordFailure { letter: None, duty, ordinal: 1, why, task: id(9) };
    let missed = does(&case, Actor::System, missed, day(2)).unwrap();
    assert_eq!(refusal(&missed, day(20)), RefusalKind::NotAsked);
    for actor in [Actor::System, Actor::Person, Actor::Machine { token: id(9) }] {
        let refused = decide(&case, &actor, end(), &LAW, day(20)).unwrap_err();
        assert_eq!(refused.kind, RefusalKind::NotYours);
    }
    // No date that passes ends anything.
    for timer in [TimerKind::SafeDue, TimerKind::Due, TimerKind::RemindPerson(1)] {
        let fire = Command::Timer { timer, generation: case.generation };
        assert!(!does(&case, Actor::System, fire, day(99)).unwrap().is_closed(), "{timer:?}");
    }
}

#[test]
fn in_california_specific_pieces_become_kinds_of_data_and_go_on_once() {
    let case = asked(Right::Access, &["ccpa"]);
    let events = decide(&case, &handler(), end(), &LAW, day(15)).unwrap();
    let Some(Event::Continued(next)) = events.last() else { panic!("{events:?}") };
    assert_eq!((next.right, next.reference.as_str()), (Right::AccessCategories, "RD-9HWT-2PFA"));
    let after = case.with(&events);
    assert_eq!(react(&after, &events[1]), [Effect::Continue(next.clone())]);
    // Shown late and lost again: what went on goes on.
    let prove = Command::ProveIdentifier {
        kind: "phone".to_owned(),
        proof: rightsdesk::case::Proof::Staff,
        commitment: "c3".repeat(32),
        reason: Some(text()),
    };
    let again = does(&after, handler(), prove, day(16)).unwrap();
    assert_eq!(again.stage, Stage::InReview);
    let other = Actor::Staff { id: id(0x5c), role: rightsdesk::case::Role::Handler };
    let events = decide(&again, &other, end(), &LAW, day(20)).unwrap();
    assert_eq!(events.len(), 1, "{events:?}");
    // Kinds of data become nothing else: the letter points to the privacy policy.
    let kinds = asked(Right::AccessCategories, &["ccpa"]);
    assert_eq!(decide(&kinds, &handler(), end(), &LAW, day(15)).unwrap().len(), 1);
    // Under the GDPR alone there is no such way; where both hold, it is California's alone.
    assert_eq!(decide(&asked(Right::Access, &["gdpr"]), &handler(), end(), &LAW, day(16)).unwrap().len(), 1);
    let both = decide(&asked(Right::Access, &["gdpr", "ccpa"]), &handler(), end(), &LAW, day(16)).unwrap();
    let Some(Event::Continued(next)) = both.last() else { panic!("{both:?}") };
    assert_eq!(next.regimes, [rightsdesk::law::RegimeId::new("ccpa")]);
}

#[test]
fn who_stayed_unknown_may_appeal_where_the_law_gives_it() {
    let case = asked(Right::Access, &["us-va"]);
    let ended = does(&case, handler(), end(), day(20)).unwrap();
    let offered: Vec<Right> = reviewable(&ended, &LAW, day(21)).into_iter().map(|(right, _)| right).collect();
    assert_eq!(offered, [Right::Appeal]);
}

#[test]
fn the_person_is_reminded_once_and_before_the_answer_is_due() {
    let case = proven(Right::Access, &["gdpr"]);
    let events = decide(&case, &handler(), ask(&case, StopKind::Identity), &LAW, day(1)).unwrap();
    let after = case.with(&events);
    let planned = |days| person_reminder(&after, &events, days, &LAW, day(1));
    let at = |effect| match effect {
        Some(Effect::Timer { timer: TimerKind::RemindPerson(1), at, .. }) => at,
        other => panic!("{other:?}"),
    };
    assert_eq!(at(planned(10)), day(11));
    let safe = after.clock.as_ref().unwrap().due.safe_ends;
    assert_eq!(at(planned(60)), day(1) + (safe - day(1)) / 2, "half of the time, where that is sooner");
    assert_eq!(planned(0), None);
    assert_eq!(person_reminder(&after, &[], 10, &LAW, day(1)), None, "planned with the question alone");

    let fire = |case: &Case, timer| {
        let command = Command::Timer { timer, generation: 1 };
        decide(case, &Actor::System, command, &LAW, day(11)).unwrap()
    };
    let reminded = fire(&after, TimerKind::RemindPerson(1));
    assert_eq!(letters(&after, &reminded), [(LetterKind::IdentityReminder, 1)]);
    // Answered, taken back, or closed: there is nothing to remind of.
    let answered = does(&after, handler(), Command::Answer { stop: StopKind::Identity }, day(3)).unwrap();
    let withdrawn = does(&after, Actor::Person, Command::Withdraw, day(3)).unwrap();
    let second = does(&answered, handler(), ask(&answered, StopKind::Identity), day(4)).unwrap();
    for case in [&answered, &withdrawn, &second] {
        assert_eq!(fire(case, TimerKind::RemindPerson(1)), []);
    }
    assert_eq!(fire(&second, TimerKind::RemindPerson(2)).len(), 1, "another question has its own");
}

#[test]
fn an_address_that_was_not_confirmed_is_asked_for_again_but_never_for_an_opt_out() {
    let opened = |right, laws: &[&str]| {
        let case = silent(right, laws);
        let opening = [Event::Opened(Box::new(case.opened.clone()))];
        person_reminder(&case, &opening, 10, &LAW, day(0))
    };
    let planned = |effect| matches!(effect, Some(Effect::Timer { timer: TimerKind::RemindPerson(0), .. }));
    assert!(planned(opened(Right::Access, &["gdpr"])));
    assert!(planned(opened(Right::Erasure, &["ccpa"])));
    for (right, law) in [
        (Right::OptOut, "ccpa"),
        (Right::LimitSensitive, "ccpa"),
        (Right::WithdrawConsent, "gdpr"),
        (Right::Inquiry, "none"),
    ] {
        assert_eq!(opened(right, &[law]), None, "{right}");
    }
    let case = silent(Right::Access, &["gdpr"]);
    let fire = Command::Timer { timer: TimerKind::RemindPerson(0), generation: 1 };
    let events = decide(&case, &Actor::System, fire.clone(), &LAW, day(10)).unwrap();
    assert_eq!(react(&case.with(&events), &events[0]), [Effect::RemindToConfirm]);
    let confirmed = case.with(&super::proofs());
    let asked = does(&case, handler(), ask(&case, StopKind::Identity), day(3)).unwrap();
    for case in [confirmed, asked] {
        assert_eq!(decide(&case, &Actor::System, fire.clone(), &LAW, day(10)).unwrap(), []);
    }
}
