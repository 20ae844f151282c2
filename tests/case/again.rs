//! A decision is looked at again: by opening the case again, on appeal or after a complaint, and by somebody else.

use super::{LAW, day, does, handler, id, is_late, opened, proven, stages, text};
use rightsdesk::case::{
    About, Actor, Case, CaseState, Command, Effect, Event, LetterKind, Opened, Outcome, Proof, RefusalKind,
    Role, Stage, decide, open, react, reviewable,
};
use rightsdesk::law::{RegimeId, Right, StopKind};

fn other(role: Role) -> Actor {
    Actor::Staff { id: id(0x5c), role }
}

fn reopen() -> Command {
    Command::Reopen { reason: text() }
}

fn refuse(ground: &str) -> Command {
    Command::Refuse { ground: ground.to_owned(), reason: text() }
}

/// An erasure that the handler refused.
fn refused(regimes: &[&str], at: i64) -> Case {
    let case = proven(Right::Erasure, regimes);
    does(&case, handler(), refuse("legal-obligation"), day(at)).unwrap()
}

fn refusal(case: &Case, actor: Actor, command: Command) -> RefusalKind {
    decide(case, &actor, command, &LAW, day(50)).unwrap_err().kind
}

#[test]
fn a_closed_case_is_opened_again_with_the_clock_it_had() {
    for late in [false, true] {
        let case = proven(Right::Erasure, &["gdpr"]);
        let taken = does(&case, handler(), Command::TakeUp, day(1)).unwrap();
        let extended =
            does(&taken, handler(), Command::Extend { reasons: text(), until: None }, day(2)).unwrap();
        let at = day(if late { 200 } else { 5 });
        let closed = does(&extended, handler(), refuse("legal-obligation"), at).unwrap();
        assert_eq!(is_late(&closed), Some(late));
        let again = does(&closed, other(Role::Handler), reopen(), day(210)).unwrap();
        assert_eq!((&again.stage, again.handler, again.reopened), (&Stage::InReview, None, 1));
        let due = |case: &Case| case.clock.clone().unwrap().due;
        assert_eq!(due(&again), due(&closed));
        assert!(again.generation > closed.generation, "dates that passed meanwhile are planned again");
        // Whoever comes is late, however late the first answer was not.
        let second = does(&again, other(Role::Handler), refuse("legal-claims"), day(211)).unwrap();
        assert_eq!(is_late(&second), Some(true));
    }
}

#[test]
fn every_stage_but_the_last_is_open_already() {
    let case = proven(Right::Access, &["gdpr"]);
    for (name, events) in &stages()[..5] {
        assert_eq!(refusal(&case.with(events), other(Role::Dpo), reopen()), RefusalKind::NotClosed, "{name}");
    }
}

#[test]
fn who_decided_asks_somebody_else_and_never_decides_again() {
    let closed = refused(&["gdpr"], 3);
    assert_eq!(closed.decided_by, Some(id(0x5a)));
    assert_eq!(refusal(&closed, handler(), reopen()), RefusalKind::DecidedBefore);
    assert_eq!(refusal(&closed, super::staff(Role::Auditor), reopen()), RefusalKind::ReadOnly);
    assert_eq!(refusal(&closed, Actor::Person, reopen()), RefusalKind::NotYours);
    does(&closed, super::staff(Role::Admin), reopen(), day(4)).unwrap();
    let again = does(&closed, super::staff(Role::Dpo), reopen(), day(4)).unwrap();
    // Also a data protection officer does not decide about a decision of their own.
    for role in [Role::Handler, Role::Dpo, Role::Admin] {
        assert_eq!(refusal(&again, super::staff(role), refuse("legal-claims")), RefusalKind::DecidedBefore);
    }
    let taken = does(&again, other(Role::Handler), Command::TakeUp, day(5)).unwrap();
    assert_eq!(taken.handler, Some(id(0x5c)));
    assert_eq!(refusal(&taken, handler(), Command::TakeUp), RefusalKind::NotNow);
    // Preparing the work is open to everybody, ending it is not.
    let approved =
        does(&taken, handler(), Command::Approve { task: id(0x7b), parts: Vec::new() }, day(6)).unwrap();
    let finish = || Command::FinishTask {
        task: id(0x7b),
        partial: false,
        result: text(),
        came: None,
        entry: None,
        next: id(9),
    };
    assert_eq!(refusal(&approved, handler(), finish()), RefusalKind::DecidedBefore);
    let done = does(&approved, other(Role::Handler), finish(), day(7)).unwrap();
    assert_eq!((done.state(), done.decided_by), (CaseState::Fulfilled, Some(id(0x5c))));
}

#[test]
fn who_let_an_answer_go_decided_it_though_a_job_closes_the_case() {
    let (_, packaging) = &stages()[4];
    let case = proven(Right::Access, &["gdpr"]).with(packaging);
    let package = Command::RecordPackage { file: id(0xf1), digest: "d1".repeat(32), until: day(30) };
    let closed = does(&case, Actor::System, package, day(2)).unwrap();
    assert_eq!((closed.decided_by, closed.package()), (Some(id(0x5a)), Some(id(0xf1))));
    let again = does(&closed, other(Role::Handler), reopen(), day(3)).unwrap();
    assert_eq!(again.package(), None, "what was wrong is fetched no more");
    let (_, gathered) = &stages()[3];
    let found = again.with(gathered);
    assert_eq!(refusal(&found, handler(), Command::Release), RefusalKind::DecidedBefore);
    does(&found, other(Role::Handler), Command::Release, day(4)).unwrap();
}

#[test]
fn every_answer_has_a_letter_with_a_number_of_its_own() {
    let letters = |before: &Case, actor, command| {
        let events = decide(before, &actor, command, &LAW, day(5)).unwrap();
        let after = before.with(&events);
        let effects: Vec<Effect> = events.iter().flat_map(|event| react(&after, event)).collect();
        let letters = effects.into_iter().filter_map(|effect| match effect {
            Effect::Letter { kind, ordinal, .. } => Some((kind, ordinal)),
            _ => None,
        });
        (letters.collect::<Vec<_>>(), after)
    };
    let case = proven(Right::Erasure, &["gdpr"]);
    let (first, case) = letters(&case, handler(), refuse("legal-claims"));
    let (told, case) = letters(&case, other(Role::Dpo), reopen());
    let (second, case) = letters(&case, other(Role::Dpo), refuse("legal-claims"));
    let (again, case) = letters(&case, other(Role::Dpo), reopen());
    let (third, _) = letters(&case, Actor::Person, Command::Withdraw);
    assert_eq!(first, [(LetterKind::Refusal, 1)]);
    assert_eq!(told, [(LetterKind::Reopened, 1)]);
    assert_eq!(second, [(LetterKind::Refusal, 2)]);
    assert_eq!(again, [(LetterKind::Reopened, 2)]);
    assert_eq!(third, [(LetterKind::Withdrawn, 3)]);
}

#[test]
fn a_late_proof_opens_a_case_again_that_was_closed_as_unverified() {
    let case = super::fresh(Right::Access, &["gdpr"]).unwrap();
    let closed = |outcome| {
        case.with(&[Event::Closed { outcome, at: day(20), late: false, reason: None, by: handler() }])
    };
    let prove = || Command::ProveIdentifier {
        kind: "email".to_owned(),
        proof: Proof::Link,
        commitment: "c2".repeat(32),
        reason: None,
    };
    let again = does(&closed(Outcome::Unverified), Actor::Person, prove(), day(25)).unwrap();
    assert_eq!((&again.stage, again.proven, again.reopened), (&Stage::InReview, 1, 1));
    assert_eq!(refusal(&closed(Outcome::Withdrawn), Actor::Person, prove()), RefusalKind::Closed);
    assert_eq!(refusal(&closed(Outcome::Unverified), handler(), prove()), RefusalKind::ReasonMissing);
}

#[test]
fn an_open_question_still_stands_when_a_case_is_opened_again() {
    let case = proven(Right::Erasure, &["gdpr"]);
    let ask = super::ask(&case, StopKind::Clarification);
    let asked = does(&case, handler(), ask, day(1)).unwrap();
    let closed = does(&asked, handler(), refuse("legal-claims"), day(2)).unwrap();
    let again = does(&closed, other(Role::Dpo), reopen(), day(3)).unwrap();
    assert_eq!(again.state(), CaseState::AwaitingClarification);
    assert_eq!(
        refusal(&again, other(Role::Dpo), Command::Approve { task: id(1), parts: Vec::new() }),
        RefusalKind::QuestionOpen
    );
}

fn offered(case: &Case) -> Vec<(Right, Vec<RegimeId>)> {
    reviewable(case, &LAW, day(50))
}

fn ends(case: &Case, outcome: Outcome) -> Case {
    case.with(&[Event::Closed { outcome, at: day(9), late: false, reason: None, by: handler() }])
}

#[test]
fn an_appeal_is_for_less_than_everything_and_a_complaint_for_any_answer() {
    let all = || Outcome::Fulfilled { package: None };
    let part = || Outcome::PartlyFulfilled { package: None };
    let none = || Outcome::Refused { ground: "legal-claims".to_owned() };
    let appeal = |laws: &[&str]| (Right::Appeal, laws.iter().map(|law| RegimeId::new(*law)).collect());
    let complaint = (Right::Complaint, vec![RegimeId::new("uk-gdpr")]);
    let texan = proven(Right::Erasure, &["us-tx"]);
    assert_eq!(offered(&texan), [], "there is no answer yet");
    assert_eq!(offered(&ends(&texan, all())), []);
    assert_eq!(offered(&ends(&texan, Outcome::Withdrawn)), []);
    assert_eq!(offered(&ends(&texan, part())), [appeal(&["us-tx"])]);
    assert_eq!(offered(&ends(&texan, none())), [appeal(&["us-tx"])]);
    let briton = proven(Right::Erasure, &["uk-gdpr"]);
    for outcome in [all(), part(), none(), Outcome::Withdrawn] {
        assert_eq!(offered(&ends(&briton, outcome)), std::slice::from_ref(&complaint));
    }
    assert_eq!(offered(&ends(&briton, Outcome::Forwarded)), [], "another company answers");
    for laws in [&["gdpr"], &["ccpa"], &["none"], &["us-ut"]] {
        assert_eq!(offered(&ends(&proven(Right::Erasure, laws), none())), [], "{laws:?}");
    }
    let several = ends(&proven(Right::Erasure, &["uk-gdpr", "us-tx", "us-va", "gdpr"]), none());
    assert_eq!(offered(&several), [appeal(&["us-tx", "us-va"]), complaint]);
    assert_eq!(offered(&ends(&proven(Right::Appeal, &["us-tx"]), none())), [], "no appeal against an appeal");
}

/// An appeal or a complaint about a decision of the handler.
fn review(right: Right, regime: &str) -> Case {
    let about = About {
        case: id(0xca),
        reference: "RD-7KQ2-M4XC".to_owned(),
        decided_by: Some(id(0x5a)),
        deciders: Vec::new(),
    };
    let received_at = day(10);
    let opened = Opened { about: Some(about), received_at, ..opened(right, &[regime]) };
    let events = open(id(0xcb), opened, None, id(0x7a), &LAW, received_at).unwrap();
    let letters: Vec<Effect> = {
        let case = Case::from_events(id(0xcb), &events).unwrap();
        let effects = events.iter().flat_map(|event| react(&case, event));
        effects.filter(|effect| matches!(effect, Effect::Letter { .. })).collect()
    };
    assert_eq!(letters, [Effect::Letter { kind: LetterKind::Acknowledgement, ordinal: 1, text: None }]);
    Case::from_events(id(0xcb), &events).unwrap()
}

#[test]
fn appeals_and_complaints_are_decided_by_somebody_else_on_a_clock_of_their_own() {
    for (right, regime, acknowledged) in
        [(Right::Appeal, "us-tx", false), (Right::Complaint, "uk-gdpr", true)]
    {
        let case = review(right, regime);
        let clock = case.clock.clone().unwrap();
        assert_eq!(clock.acknowledge_by.is_some(), acknowledged, "{regime}");
        if right == Right::Appeal {
            assert_eq!(clock.due.last_day.to_string(), "2027-01-11", "sixty days after 12 November");
        }
        assert_eq!(refusal(&case, handler(), refuse("decision-stands")), RefusalKind::DecidedBefore);
        let denied = does(&case, other(Role::Handler), refuse("decision-stands"), day(20)).unwrap();
        assert_eq!(denied.state(), CaseState::Refused);
        let approve = || Command::Approve { task: id(1), parts: Vec::new() };
        for begins in [Command::TakeUp, approve()] {
            assert_eq!(refusal(&case, handler(), begins), RefusalKind::DecidedBefore, "seen before they try");
        }
        let task = does(&case, other(Role::Dpo), approve(), day(20)).unwrap();
        let finish = || Command::FinishTask {
            task: id(1),
            partial: false,
            result: text(),
            came: None,
            entry: None,
            next: id(9),
        };
        assert_eq!(refusal(&task, handler(), finish()), RefusalKind::DecidedBefore);
        does(&task, other(Role::Dpo), finish(), day(21)).unwrap();
        // Opened again, neither of the two who decided decides a third time.
        let again = does(&denied, super::staff(Role::Dpo), reopen(), day(22)).unwrap();
        for who in [handler(), other(Role::Dpo)] {
            assert_eq!(refusal(&again, who, refuse("decision-stands")), RefusalKind::DecidedBefore);
        }
    }
}

#[test]
fn every_law_that_gives_an_appeal_or_a_complaint_knows_how_to_deny_it() {
    for statute in LAW.statutes() {
        for (remedy, right) in [("remedy-appeal", Right::Appeal), ("remedy-controller-uk", Right::Complaint)]
        {
            if statute.remedies.iter().any(|known| known.id == remedy) {
                let grounds = LAW.grounds(&statute.regime, right);
                assert!(grounds.iter().any(|ground| ground.may_refuse()), "{}", statute.regime);
            }
        }
    }
}
