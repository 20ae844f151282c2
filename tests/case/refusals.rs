//! Moves that are refused, and what the refusal says.

use super::{LAW, day, fresh, handler, id, proven, staff, stages, text};
use rightsdesk::case::{
    Actor, Command, CommandKind, Event, Gated, Opened, Proof, Refusal, RefusalKind, Role, decide, open,
    possible,
};
use rightsdesk::law::{Right, StopKind};

fn cites(refusal: &Refusal) -> String {
    refusal.cites.iter().map(|cite| cite.text.as_ref()).collect::<Vec<_>>().join("; ")
}

/// Whether the law itself stands in the way, not the order of things.
fn is_of_law(kind: &RefusalKind) -> bool {
    matches!(
        kind,
        RefusalKind::MayNotAsk
            | RefusalKind::NotSureEnough { .. }
            | RefusalKind::NotExtendable
            | RefusalKind::AlreadyExtended
            | RefusalKind::TooLate { .. }
            | RefusalKind::GroundNotValid { .. }
            | RefusalKind::NoFee
            | RefusalKind::StillFree { .. }
    )
}

#[test]
fn where_the_law_forbids_the_refusal_cites_it() {
    let mut checked = 0;
    for statute in LAW.statutes() {
        let regime = statute.regime.as_str();
        for right in Right::ALL
            .iter()
            .copied()
            .filter(|right| LAW.answers(&statute.regime, *right, day(0).date_naive()))
        {
            let fresh = fresh(right, &[regime]).expect("the law knows the right");
            let extended =
                fresh.with(&[Event::Extended { at: day(1), reasons: text(), by: handler(), until: None }]);
            for (name, events) in stages() {
                for case in [fresh.with(&events), extended.with(&events)] {
                    for now in [day(3), day(200)] {
                        for (kind, answer) in possible(&case, &handler(), &LAW, now) {
                            let Err(refusal) = answer else { continue };
                            assert_eq!(
                                is_of_law(&refusal.kind),
                                !refusal.cites.is_empty(),
                                "{regime} {right} {name} {}: {refusal}",
                                kind.as_str()
                            );
                            checked += usize::from(is_of_law(&refusal.kind));
                        }
                    }
                }
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn proof_of_identity_cannot_be_demanded_for_an_opt_out() {
    for right in [Right::OptOut, Right::LimitSensitive] {
        let case = fresh(right, &["ccpa"]).unwrap();
        // There is no such question: nobody, at whatever door, could even make one.
        let refused = Gated::of(&case, &LAW).unwrap_err();
        assert_eq!(refused.kind, RefusalKind::MayNotAsk);
        assert_eq!(cites(&refused), "11 CCR 7026(d), 7027(e); 11 CCR 7060(b)");
        // To ask what is meant is another thing, and an opt-out can be done without any proof.
        let clarify = super::ask(&case, StopKind::Clarification);
        decide(&case, &handler(), clarify, &LAW, day(1)).unwrap();
        decide(&case, &handler(), Command::Approve { task: id(1), parts: Vec::new() }, &LAW, day(1)).unwrap();
    }
}

#[test]
fn what_one_law_of_a_case_forbids_to_ask_is_not_asked() {
    let case = fresh(Right::WithdrawConsent, &["gdpr"]).unwrap();
    let both = super::opened(Right::WithdrawConsent, &["none", "gdpr"]);
    let events = open(id(0xcb), both, None, id(1), &LAW, day(0)).unwrap();
    let both = rightsdesk::case::Case::from_events(id(0xcb), &events).unwrap();
    for case in [case, both] {
        let refused = Gated::of(&case, &LAW).unwrap_err();
        assert_eq!(
            (refused.kind.clone(), cites(&refused).as_str()),
            (RefusalKind::MayNotAsk, "GDPR art. 7(3)")
        );
    }
}

#[test]
fn an_auditor_reads_and_moves_nothing() {
    let auditor = staff(Role::Auditor);
    for right in [Right::Access, Right::Erasure] {
        for (name, events) in stages() {
            let case = proven(right, &["gdpr"]).with(&events);
            for (kind, answer) in possible(&case, &auditor, &LAW, day(3)) {
                let refused = answer.expect_err(kind.as_str());
                assert_eq!(refused.kind, RefusalKind::ReadOnly, "{name} {}", kind.as_str());
            }
            for command in [
                Command::SendMessage { text: text() },
                Command::FinishTask {
                    task: id(1),
                    partial: false,
                    result: text(),
                    entry: None,
                    came: None,
                    next: id(0x7f),
                },
                Command::Review { item: id(1) },
                Command::Withhold { item: id(1), ground: "trade-secret".to_owned(), reason: text() },
                Command::Restore { item: id(1) },
                Command::Withdraw,
            ] {
                let refused = decide(&case, &auditor, command, &LAW, day(3)).unwrap_err();
                assert_eq!(refused.kind, RefusalKind::ReadOnly, "{name}");
            }
        }
    }
}

#[test]
fn every_role_but_the_auditor_decides() {
    for role in Role::ALL {
        let case = proven(Right::Access, &["gdpr"]);
        let taken = decide(&case, &staff(role), Command::TakeUp, &LAW, day(1));
        assert_eq!(taken.is_ok(), role != Role::Auditor, "{role}");
    }
}

#[test]
fn a_move_belongs_to_whom_it_belongs() {
    let case = proven(Right::Access, &["gdpr"]);
    let machine = Actor::Machine { token: id(9) };
    let not_theirs = [
        (Actor::Person, Command::Approve { task: id(1), parts: Vec::new() }),
        (Actor::Person, Command::Extend { reasons: text(), until: None }),
        (Actor::System, Command::Release),
        (machine, Command::Refuse { ground: "not-identified".to_owned(), reason: text() }),
        (handler(), Command::Withdraw),
        (handler(), Command::ReceiveMessage { text: text() }),
        (handler(), Command::RecordFetched { file: id(1) }),
        (
            handler(),
            Command::RaiseAssurance { assurance: rightsdesk::case::Assurance::Document, proof: Proof::Staff },
        ),
        (Actor::Person, Command::RecordPackage { file: id(1), digest: String::new(), until: day(30) }),
    ];
    for (actor, command) in not_theirs {
        let refused = decide(&case, &actor, command.clone(), &LAW, day(1)).unwrap_err();
        assert_eq!(refused.kind, RefusalKind::NotYours, "{actor:?} {command:?}");
    }
}

#[test]
fn nothing_of_a_persons_data_moves_before_somebody_is_surer_who_asks() {
    for regime in ["gdpr", "uk-gdpr", "ccpa"] {
        for right in [Right::Access, Right::Erasure, Right::Rectification, Right::Portability] {
            let case = fresh(right, &[regime]).unwrap();
            let refused =
                decide(&case, &handler(), Command::Approve { task: id(1), parts: Vec::new() }, &LAW, day(1));
            assert_eq!(refused.unwrap_err().kind, RefusalKind::IdentityNotProven, "{regime} {right}");
        }
    }
}

#[test]
fn what_staff_prove_needs_a_reason() {
    let case = fresh(Right::Access, &["gdpr"]).unwrap();
    let prove = |reason| Command::ProveIdentifier {
        kind: "customer-id".to_owned(),
        proof: Proof::Staff,
        commitment: "c3".repeat(32),
        reason,
    };
    let refused = decide(&case, &handler(), prove(None), &LAW, day(1)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::ReasonMissing);
    let events = decide(&case, &handler(), prove(Some(text())), &LAW, day(1)).unwrap();
    assert_eq!(case.with(&events).proven, 1);
}

#[test]
fn a_ground_must_be_valid_under_every_law_of_the_case() {
    let refuse = |ground: &str| Command::Refuse { ground: ground.to_owned(), reason: text() };
    let european = proven(Right::Objection, &["gdpr"]);
    decide(&european, &handler(), refuse("compelling-grounds"), &LAW, day(1)).unwrap();
    let refused = decide(&european, &handler(), refuse("trade-secret"), &LAW, day(1)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::GroundNotValid { ground: "trade-secret".to_owned() });
    assert!(cites(&refused).contains("GDPR art. 12(3)"), "{refused}");
    // A retention rule of the house is no ground anywhere.
    let erasure = proven(Right::Erasure, &["gdpr", "ccpa"]);
    decide(&erasure, &handler(), refuse("legal-obligation"), &LAW, day(1)).unwrap();
    let refused = decide(&erasure, &handler(), refuse("retention-period"), &LAW, day(1)).unwrap_err();
    assert!(cites(&refused).contains("GDPR") && cites(&refused).contains("11 CCR"), "{refused}");
}

#[test]
fn an_answer_goes_only_when_everything_was_searched_and_looked_at() {
    let by = handler();
    let base = proven(Right::Access, &["gdpr"]).with(&[Event::Approved { at: day(1), by }]);
    let gathered = |items, to_review: Vec<u128>, unsearched: Vec<String>| Event::Gathered {
        items,
        to_review: to_review.into_iter().map(id).collect(),
        searched: vec!["platform".to_owned()],
        unsearched,
        digest: "d0".repeat(32),
    };
    let release = |case: &rightsdesk::case::Case| decide(case, &by, Command::Release, &LAW, day(2));
    let withheld =
        |item| Event::Withheld { item: id(item), ground: "trade-secret".to_owned(), reason: text(), by };

    let unsearched = base.with(&[gathered(1, vec![], vec!["crm".to_owned()])]);
    assert_eq!(release(&unsearched).unwrap_err().kind, RefusalKind::NotSearched);
    let unseen = base.with(&[gathered(2, vec![7], vec![])]);
    assert_eq!(release(&unseen).unwrap_err().kind, RefusalKind::NotReviewed);
    let seen = unseen.with(&[Event::Reviewed { item: id(7), by }]);
    assert_eq!(release(&seen).unwrap(), [Event::Released { partial: false, by }]);
    // What is left out needs no look; the answer is then partial.
    let partial = unseen.with(&[withheld(7)]);
    assert_eq!(release(&partial).unwrap(), [Event::Released { partial: true, by }]);
    let refused = release(&partial.with(&[withheld(8)])).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::NothingLeft);
    assert!(cites(&refused).contains("GDPR art. 77"), "{refused}");
    // Nothing found is an answer too.
    release(&base.with(&[gathered(0, vec![], vec![])])).unwrap();
}

#[test]
fn a_receipt_in_the_future_and_an_unknown_right_open_nothing() {
    let open_at = |opened: Opened, now| open(id(1), opened, None, id(2), &LAW, now);
    let refused = open_at(super::opened(Right::Access, &["gdpr"]), day(-1)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::FutureReceipt);
    let refused = open_at(super::opened(Right::OptOut, &["gdpr"]), day(0)).unwrap_err();
    assert!(matches!(refused.kind, RefusalKind::Law(_)), "{refused}");
}

#[test]
fn a_closed_case_still_takes_messages_and_is_opened_again_but_nothing_else() {
    let (_, events) = stages().into_iter().next_back().unwrap();
    let case = proven(Right::Access, &["gdpr"]).with(&events);
    for (kind, answer) in possible(&case, &handler(), &LAW, day(3)) {
        // What is in force outlives a case; this one led to nothing of the kind.
        let expected = match kind {
            CommandKind::AnnounceLifting | CommandKind::LiftRestriction => RefusalKind::NotRestricted,
            CommandKind::Reopen => RefusalKind::DecidedBefore,
            _ => RefusalKind::Closed,
        };
        assert_eq!(answer.unwrap_err().kind, expected, "{}", kind.as_str());
    }
    let withdraw = decide(&case, &Actor::Person, Command::Withdraw, &LAW, day(3));
    assert_eq!(withdraw.unwrap_err().kind, RefusalKind::Closed);
    decide(&case, &Actor::Person, Command::ReceiveMessage { text: text() }, &LAW, day(3)).unwrap();
    decide(&case, &handler(), Command::SendMessage { text: text() }, &LAW, day(3)).unwrap();
}
