//! A data protection officer advises; whoever decides otherwise writes down why.

use super::{LAW, day, does, handler, id, proven, staff, stages, text};
use rightsdesk::case::{Actor, Advice, Case, CaseState, Command, RefusalKind, Role, decide};
use rightsdesk::law::Right;

fn advise(advice: Advice) -> Command {
    Command::Advise { advice, text: text() }
}

fn dissent() -> Command {
    Command::Dissent { reason: text() }
}

fn refuse() -> Command {
    Command::Refuse { ground: "unfounded-or-excessive".to_owned(), reason: text() }
}

fn refusal(case: &Case, actor: Actor, command: Command) -> RefusalKind {
    decide(case, &actor, command, &LAW, day(3)).unwrap_err().kind
}

#[test]
fn only_a_data_protection_officer_advises() {
    let case = proven(Right::Access, &["gdpr"]);
    for role in [Role::Handler, Role::Admin] {
        assert_eq!(refusal(&case, staff(role), advise(Advice::Refuse)), RefusalKind::OnlyDpoAdvises);
    }
    let advised = does(&case, staff(Role::Dpo), advise(Advice::Refuse), day(1)).unwrap();
    assert_eq!(advised.advice, Some(Advice::Refuse));
    assert_eq!(advised.state(), CaseState::Received, "it decides nothing");
}

#[test]
fn a_decision_against_the_advice_needs_its_reason_first() {
    let [_, _, _, (_, found), ..] = stages();
    let found = proven(Right::Access, &["gdpr"]).with(&found);
    for (advice, command) in [
        (Advice::Refuse, Command::Release),
        (Advice::FulfilPartly, Command::Release),
        (Advice::Fulfil, refuse()),
        (Advice::FulfilPartly, refuse()),
    ] {
        let advised = does(&found, staff(Role::Dpo), advise(advice), day(2)).unwrap();
        let who = Actor::Staff { id: id(0x5c), role: Role::Admin };
        assert_eq!(refusal(&advised, who, command.clone()), RefusalKind::AgainstAdvice { advice });
        // Nor may the officer change their mind without a word.
        assert_eq!(
            refusal(&advised, staff(Role::Dpo), command.clone()),
            RefusalKind::AgainstAdvice { advice }
        );
        let dissents = does(&advised, handler(), dissent(), day(2)).unwrap();
        assert_eq!(refusal(&dissents, handler(), dissent()), RefusalKind::NotNow, "once is enough");
        does(&dissents, handler(), command, day(3)).unwrap();
        // Another advice asks for another reason.
        let again = does(&dissents, staff(Role::Dpo), advise(advice), day(3)).unwrap();
        assert!(!again.dissented);
    }
    for (advice, command) in [(Advice::Fulfil, Command::Release), (Advice::Refuse, refuse())] {
        let advised = does(&found, staff(Role::Dpo), advise(advice), day(2)).unwrap();
        does(&advised, handler(), command, day(3)).unwrap();
        assert_eq!(refusal(&found, handler(), dissent()), RefusalKind::NotNow, "nothing was advised");
    }
}

#[test]
fn what_is_advised_against_is_not_begun_either_and_what_is_no_answer_stays_free() {
    let case = proven(Right::Erasure, &["gdpr"]);
    let approve = || Command::Approve { task: id(1), parts: Vec::new() };
    let advised = does(&case, staff(Role::Dpo), advise(Advice::Refuse), day(1)).unwrap();
    assert_eq!(
        refusal(&advised, handler(), approve()),
        RefusalKind::AgainstAdvice { advice: Advice::Refuse }
    );
    assert_eq!(
        does(&advised, Actor::Person, Command::Withdraw, day(2)).unwrap().state(),
        CaseState::Withdrawn
    );
    let partly = does(&case, staff(Role::Dpo), advise(Advice::FulfilPartly), day(1)).unwrap();
    let approved = does(&partly, handler(), approve(), day(2)).unwrap();
    let finish = |partial| Command::FinishTask {
        task: id(1),
        partial,
        result: text(),
        came: None,
        entry: None,
        next: id(9),
    };
    let against = RefusalKind::AgainstAdvice { advice: Advice::FulfilPartly };
    assert_eq!(refusal(&approved, handler(), finish(false)), against);
    does(&approved, handler(), finish(true), day(3)).unwrap();
}
