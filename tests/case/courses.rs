//! What answers each right, and who: weighing under a restriction, the officer's answers, the end of a consent, a second
//! look at decisions by machines.

use super::{LAW, day, does, fresh, handler, id, proven, staff, text};
use rightsdesk::case::{
    Actor, Came, Case, CaseState, Command, Course, Event, Outcome, Part, RefusalKind, Reviewed, Role, Stage,
    TaskKind, decide, end_consent, must_hold, no_asking_until,
};
use rightsdesk::law::Right;

fn refused(case: &Case, actor: Actor, command: Command) -> RefusalKind {
    decide(case, &actor, command, &LAW, day(3)).unwrap_err().kind
}

fn held(case: &Case) -> Case {
    does(case, Actor::System, Command::Hold { task: id(0x60) }, day(1)).unwrap()
}

fn finish(task: u128, came: Option<Came>) -> Command {
    Command::FinishTask { task: id(task), partial: false, result: text(), came, entry: None, next: id(0x77) }
}

#[test]
fn an_objection_holds_the_data_once_it_is_known_whose_they_are() {
    let unproven = fresh(Right::Objection, &["gdpr"]).unwrap();
    assert!(!must_hold(&unproven, &LAW), "a claim alone stops nothing of anybody");
    assert_eq!(refused(&unproven, Actor::System, Command::Hold { task: id(1) }), RefusalKind::NotNow);
    let case = proven(Right::Objection, &["gdpr"]);
    assert!(must_hold(&case, &LAW));
    assert_eq!(refused(&case, handler(), Command::Hold { task: id(1) }), RefusalKind::NotYours);
    let held = held(&case);
    assert!(held.restriction.is_some_and(|standing| standing.is_in_force()) && !must_hold(&held, &LAW));
    assert_eq!((held.beside.clone(), held.open_tasks.len()), (vec![(id(0x60), TaskKind::Hold)], 0));
    let done = does(&held, handler(), finish(0x60, None), day(2)).unwrap();
    assert_eq!((done.state(), done.beside.len()), (CaseState::Received, 0), "it ends nothing");

    for (right, laws) in [(Right::Objection, "lgpd"), (Right::Objection, "none"), (Right::Access, "gdpr")] {
        assert!(!must_hold(&proven(right, &[laws]), &LAW), "{right} under {laws}");
    }
    let mut marketing = case.clone();
    marketing.opened.direct_marketing = true;
    assert!(!must_hold(&marketing, &LAW), "that is absolute: nothing is weighed");
    let mut for_another = case.clone();
    for_another.opened.capacity = "agent".to_owned();
    assert!(!must_hold(&for_another, &LAW), "the asker's mailbox says nothing about the other person");
    let mut processor = case;
    processor.opened.as_processor = true;
    assert!(!must_hold(&processor, &LAW));
}

#[test]
fn what_an_objection_holds_is_lifted_only_after_the_decision_and_the_letter() {
    let held = held(&proven(Right::Objection, &["gdpr"]));
    for command in [Command::AnnounceLifting { reason: text() }, Command::LiftRestriction] {
        let refusal = decide(&held, &handler(), command, &LAW, day(3)).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::StillWeighed);
        assert!(refusal.cites.iter().any(|cite| &*cite.text == "GDPR art. 18(1)(d)"), "{refusal}");
    }
    let refuse = Command::Refuse { ground: "compelling-grounds".to_owned(), reason: text() };
    let closed = does(&held, handler(), refuse, day(3)).unwrap();
    assert!(
        closed.restriction.is_some_and(|standing| standing.is_in_force()),
        "the decision alone lifts nothing"
    );
    assert_eq!(refused(&closed, handler(), Command::LiftRestriction), RefusalKind::NotToldYet);
    let announced = does(&closed, handler(), Command::AnnounceLifting { reason: text() }, day(4)).unwrap();
    let told = announced.with(&[Event::LetterHandedOver {
        letter: id(0x1e),
        duty: "restriction-lifting".to_owned(),
        digest: String::new(),
        by: None,
        sent: None,
    }]);
    let lifted = does(&told, handler(), Command::LiftRestriction, day(5)).unwrap();
    assert!(lifted.restriction.is_some_and(|standing| !standing.is_in_force()) && !must_hold(&lifted, &LAW));
    let again = does(&lifted, staff(Role::Dpo), Command::Reopen { reason: text() }, day(6)).unwrap();
    assert!(must_hold(&again, &LAW), "looked at again, it is weighed again");
}

#[test]
fn an_objection_may_be_upheld_for_one_use_and_not_for_another() {
    let parts = [1, 2].map(|number| Part {
        task: id(number),
        category: number.to_string(),
        passed_on: false,
        public: false,
        claim: None,
    });
    let case = held(&proven(Right::Objection, &["uk-gdpr"]));
    let approve = Command::Approve { task: id(9), parts: parts.to_vec() };
    let approved = does(&case, handler(), approve, day(2)).unwrap();
    assert!(approved.deeds.iter().all(|deed| deed.kind == TaskKind::Stop));
    let stopped = does(&approved, handler(), finish(1, Some(Came::Done)), day(2)).unwrap();
    let goes_on = Came::Kept { ground: "compelling-grounds".to_owned(), until: None, fields: Vec::new() };
    let weighed = does(&stopped, handler(), finish(2, Some(goes_on)), day(2)).unwrap();
    let closed = does(&weighed, handler(), Command::Conclude { text: text() }, day(3)).unwrap();
    assert!(matches!(closed.stage, Stage::Closed { outcome: Outcome::PartlyFulfilled { .. }, .. }));
}

#[test]
fn only_a_data_protection_officer_answers_an_inquiry() {
    let case = proven(Right::Inquiry, &["none"]);
    let answer = || Command::AnswerInquiry { text: text() };
    let refuse = || Command::Refuse { ground: "unfounded-or-excessive".to_owned(), reason: text() };
    for command in [answer(), refuse(), Command::TakeUp] {
        assert_eq!(refused(&case, handler(), command), RefusalKind::OnlyDpo);
    }
    let approve = Command::Approve { task: id(1), parts: Vec::new() };
    assert_eq!(refused(&case, staff(Role::Dpo), approve), RefusalKind::NotNow);
    let closed = does(&case, staff(Role::Dpo), answer(), day(3)).unwrap();
    assert_eq!(closed.state(), CaseState::Fulfilled);
    does(&case, staff(Role::Admin), refuse(), day(3)).expect("an administrator stands in");
    let access = proven(Right::Access, &["gdpr"]);
    assert_eq!(refused(&access, staff(Role::Dpo), answer()), RefusalKind::NotNow);
}

#[test]
fn a_consent_ends_without_approval_proof_or_ground() {
    let case = fresh(Right::WithdrawConsent, &["gdpr"]).unwrap();
    let part =
        Part { task: id(1), category: "news".to_owned(), passed_on: false, public: false, claim: None };
    let ended = case.with(&end_consent(&case, id(9), vec![part], day(0)));
    assert_eq!((ended.state(), ended.open_tasks.as_slice()), (CaseState::InProgress, &[id(1)][..]));
    let kept = Came::Kept { ground: "legal-claims".to_owned(), until: None, fields: Vec::new() };
    assert!(matches!(refused(&ended, handler(), finish(1, Some(kept))), RefusalKind::GroundNotValid { .. }));
    let stopped = does(&ended, handler(), finish(1, Some(Came::Done)), day(1)).unwrap();
    let closed = does(&stopped, handler(), Command::Conclude { text: text() }, day(1)).unwrap();
    assert_eq!(closed.state(), CaseState::Fulfilled);
    let by_hand = case.with(&end_consent(&case, id(9), Vec::new(), day(0)));
    assert_eq!(by_hand.open_tasks, [id(9)], "without a data map there is one task");
}

#[test]
fn a_decision_by_a_machine_is_looked_at_again_by_somebody_else_after_the_view_was_heard() {
    let case = proven(Right::AutomatedDecisionReview, &["gdpr"]);
    let review =
        |independent| Command::ReviewDecision(Reviewed { changed: false, independent, reasons: text() });
    assert_eq!(refused(&case, handler(), review(false)), RefusalKind::NotIndependent);
    assert_eq!(refused(&case, handler(), review(true)), RefusalKind::ViewNotHeard);
    let refusal = decide(&case, &handler(), review(true), &LAW, day(3)).unwrap_err();
    assert!(refusal.cites.iter().any(|cite| &*cite.text == "GDPR art. 22(3)"), "{refusal}");
    let unproven = fresh(Right::AutomatedDecisionReview, &["gdpr"]).unwrap();
    assert_eq!(refused(&unproven, handler(), review(true)), RefusalKind::IdentityNotProven);
    let heard = does(&case, handler(), Command::HearView { text: text() }, day(1)).unwrap();
    let closed = does(&heard, handler(), review(true), day(2)).unwrap();
    assert_eq!((closed.state(), closed.decision_changed), (CaseState::Fulfilled, Some(false)));
    let again = does(&closed, staff(Role::Dpo), Command::Reopen { reason: text() }, day(3)).unwrap();
    assert!(!again.view_heard, "it is heard again");
    let heard = does(&again, handler(), Command::HearView { text: text() }, day(4)).unwrap();
    assert_eq!(refused(&heard, handler(), review(true)), RefusalKind::DecidedBefore);
}

#[test]
fn what_was_sent_elsewhere_the_person_is_told() {
    let case = proven(Right::Portability, &["gdpr"]);
    let wanted = does(&case, handler(), Command::SendOn { task: id(1), to: text() }, day(1)).unwrap();
    let events = decide(&wanted, &handler(), finish(1, None), &LAW, day(2)).unwrap();
    assert!(matches!(events[..], [Event::TaskDone { .. }, Event::MessageSent { .. }]), "{events:?}");
    let access = proven(Right::Access, &["gdpr"]);
    assert_eq!(refused(&access, handler(), Command::SendOn { task: id(1), to: text() }), RefusalKind::NotNow);
}

#[test]
fn nobody_who_opted_out_in_california_is_asked_for_twelve_months() {
    let until = |right, laws: &[&str]| no_asking_until(&super::opened(right, laws), &LAW);
    let date = |text: &str| Some(text.parse().expect("an instant"));
    assert_eq!(until(Right::OptOut, &["ccpa"]), date("2027-11-02T07:00:00Z"));
    assert_eq!(until(Right::LimitSensitive, &["ccpa"]), date("2027-11-02T07:00:00Z"));
    assert_eq!(until(Right::AutomatedDecisionOptOut, &["ccpa"]), None, "not before 2027");
    assert_eq!(until(Right::Objection, &["gdpr"]), None);
}

#[test]
fn every_right_has_a_course_and_every_course_a_right() {
    for course in Course::ALL {
        let takes =
            |direct_marketing| Right::ALL.iter().any(|right| Course::of(*right, direct_marketing) == course);
        assert!(takes(false), "{course:?}");
    }
    assert_eq!(Course::of(Right::Objection, true), Course::AtOnce);
}
