//! What makes a case surer who is asking, and where its letters go.

use super::{LAW, day, does, fresh, handler, id, proven, staff, text};
use rightsdesk::case::{
    Actor, Assurance, Case, Command, DocumentKind, Event, PointKind, Proof, RefusalKind, Role, Seen, Shown,
    decide, normalise_point,
};
use rightsdesk::law::{AskedBy, Right, capacities};

fn points(points: u8, matched: bool) -> Command {
    Command::RecordPoints { points, matched }
}

fn declare() -> Command {
    let keep_until = day(730).date_naive();
    Command::Declare { version: "2026-11".to_owned(), record: text(), keep_until }
}

fn judge(kind: DocumentKind, accepted: bool) -> Command {
    Command::JudgeDocument { document: id(0xd0), kind, accepted, reason: text() }
}

#[test]
fn right_answers_count_and_wrong_ones_leave_everything_as_it_was() {
    let case = proven(Right::Access, &["gdpr"]);
    let wrong = does(&case, Actor::System, points(3, false), day(1)).unwrap();
    assert_eq!((wrong.assurance, wrong.points, wrong.version), (Assurance::Mailbox, 0, case.version));
    let two = does(&wrong, Actor::System, points(2, true), day(1)).unwrap();
    assert_eq!((two.assurance, two.points), (Assurance::MatchedData, 2));
    let three = does(&two, Actor::System, points(3, true), day(1)).unwrap();
    assert_eq!((three.assurance, three.points), (Assurance::MatchedData, 3));
    let later = does(&three, Actor::System, points(2, true), day(1)).unwrap();
    assert_eq!(later.points, 3, "what was shown stays shown");
    for somebody in [handler(), Actor::Person] {
        let refused = decide(&case, &somebody, points(3, true), &LAW, day(1)).unwrap_err();
        assert_eq!(refused.kind, RefusalKind::NotYours);
    }
}

#[test]
fn a_declaration_counts_together_with_data_that_matched_in_either_order() {
    let case = proven(Right::Access, &["ccpa"]);
    let signed = does(&case, Actor::Person, declare(), day(1)).unwrap();
    assert_eq!(signed.assurance, Assurance::Mailbox, "anybody can sign");
    assert_eq!(signed.declared, Some(day(730).date_naive()));
    let then = does(&signed, Actor::System, points(3, true), day(1)).unwrap();
    assert_eq!(then.assurance, Assurance::Declaration);
    let matched = does(&case, Actor::System, points(3, true), day(1)).unwrap();
    let then = does(&matched, Actor::Person, declare(), day(1)).unwrap();
    assert_eq!(then.assurance, Assurance::Declaration);
}

#[test]
fn a_document_counts_once_staff_accepted_it() {
    let case = proven(Right::Access, &["gdpr"]);
    let receive = Command::ReceiveDocument { document: id(0xd0) };
    let came = does(&case, Actor::Person, receive, day(1)).unwrap();
    let refused = does(&came, handler(), judge(DocumentKind::Bill, false), day(1)).unwrap();
    assert_eq!(refused.assurance, Assurance::Mailbox);
    let accepted = does(&came, handler(), judge(DocumentKind::Passport, true), day(1)).unwrap();
    assert_eq!(accepted.assurance, Assurance::Document);
    let mandate = does(&accepted, handler(), judge(DocumentKind::Mandate, true), day(1)).unwrap();
    assert_eq!(mandate.assurance, Assurance::Mandate);
    let weaker = does(&mandate, handler(), judge(DocumentKind::Bill, true), day(1)).unwrap();
    assert_eq!(weaker.assurance, Assurance::Mandate, "nobody becomes less sure");
    let read_only = decide(&came, &staff(Role::Auditor), judge(DocumentKind::Bill, true), &LAW, day(1));
    assert_eq!(read_only.unwrap_err().kind, RefusalKind::ReadOnly);
}

#[test]
fn answers_are_compared_whatever_their_spelling() {
    let same = |kind, one: &str, other: &str| {
        assert_eq!(normalise_point(kind, one), normalise_point(kind, other), "{one} {other}");
        assert!(normalise_point(kind, one).is_some(), "{one}");
    };
    same(PointKind::Text, "Straße des 17. Juni", " STRAßE DES 17 JUNI");
    same(PointKind::Text, "Pro-Plan", "pro plan");
    same(PointKind::Digits, "+49 (30) 23125-101", "49 30 23125101");
    same(PointKind::Date, "2024-08-25T09:00:00Z", "25.08.2024");
    for (kind, value) in
        [(PointKind::Text, " - "), (PointKind::Digits, "none"), (PointKind::Date, "last year")]
    {
        assert_eq!(normalise_point(kind, value), None, "{value}");
    }
}

fn accept(proof: Assurance) -> Command {
    Command::AcceptAddress { change: id(0xad), proof, holds_from: day(9), reason: text() }
}

fn ask(proof: Assurance) -> Command {
    Command::AskAddress { change: id(0xad), proof, holds_from: day(9), task: Some(id(0x7d)) }
}

fn refused(case: &Case, by: Actor, command: Command) -> RefusalKind {
    decide(case, &by, command, &LAW, day(2)).unwrap_err().kind
}

#[test]
fn another_address_needs_a_proof_as_strong_as_the_cases_own() {
    let mailbox = proven(Right::Access, &["gdpr"]);
    let needed = Assurance::Mailbox;
    assert_eq!(refused(&mailbox, handler(), accept(Assurance::None)), RefusalKind::ProofTooWeak { needed });
    does(&mailbox, handler(), accept(Assurance::Mailbox), day(2)).expect("as strong");
    let document = does(&mailbox, handler(), judge(DocumentKind::Passport, true), day(1)).unwrap();
    let needed = Assurance::Document;
    assert_eq!(
        refused(&document, handler(), accept(Assurance::Mailbox)),
        RefusalKind::ProofTooWeak { needed }
    );
    let nothing = fresh(Right::Access, &["gdpr"]).unwrap();
    assert_eq!(refused(&nothing, handler(), accept(Assurance::None)), RefusalKind::OnlyDpo);
    does(&nothing, staff(Role::Dpo), accept(Assurance::None), day(2)).expect("a DPO answers for it");
}

#[test]
fn whoever_reads_both_mailboxes_needs_nobodys_leave_and_the_others_wait_for_staff() {
    let case = proven(Right::Access, &["gdpr"]);
    let both = does(&case, Actor::Person, ask(Assurance::Mailbox), day(2)).unwrap();
    assert_eq!(both.address.as_ref().and_then(|change| change.holds_from), Some(day(9)));
    let one = does(&case, Actor::Person, ask(Assurance::None), day(2)).unwrap();
    let change = one.address.clone().expect("it is asked for");
    assert_eq!((change.holds_from, change.task), (None, Some(id(0x7d))));
    let surer = does(&case, handler(), judge(DocumentKind::Passport, true), day(1)).unwrap();
    let asked = does(&surer, Actor::Person, ask(Assurance::Mailbox), day(2)).unwrap();
    assert_eq!(asked.address.expect("it is asked for").holds_from, None, "a mailbox is less than a document");

    // The task is done without ending the case, and settled where the address is accepted.
    let finish = Command::FinishTask {
        task: id(0x7d),
        partial: false,
        result: text(),
        came: None,
        entry: None,
        next: id(0x7e),
    };
    let done = does(&one, handler(), finish, day(3)).unwrap();
    assert!(!done.is_closed() && done.address.expect("still asked for").task.is_none());
    let events = decide(&one, &handler(), accept(Assurance::Document), &LAW, day(3)).unwrap();
    assert!(events.contains(&Event::TaskSettled { task: id(0x7d) }));
}

#[test]
fn another_address_can_be_stopped_until_it_holds() {
    let case = proven(Right::Access, &["gdpr"]);
    let both = does(&case, Actor::Person, ask(Assurance::Mailbox), day(2)).unwrap();
    let stop = || Command::StopAddress { change: id(0xad) };
    let stopped = does(&both, Actor::Person, stop(), day(8)).unwrap();
    assert_eq!(stopped.address, None);
    let late = decide(&both, &Actor::Person, stop(), &LAW, day(9)).unwrap_err();
    assert_eq!(late.kind, RefusalKind::NotNow);
    let other = Command::StopAddress { change: id(0xae) };
    assert_eq!(refused(&both, handler(), other), RefusalKind::NotNow);
}

fn asks_as(capacity: &str, right: Right, regimes: &[&str]) -> Case {
    let mut case = proven(right, regimes);
    case.opened.capacity = capacity.to_owned();
    let mut staffs = case.clone();
    staffs.proven_by_staff = 1;
    staffs
}

fn saw(what: Seen, holds: bool) -> Command {
    Command::RecordCapacity { shown: Shown { what, holds }, note: text() }
}

fn approve() -> Command {
    Command::Approve { task: id(9), parts: Vec::new() }
}

fn missing(case: &Case) -> Vec<Seen> {
    match decide(case, &handler(), approve(), &LAW, day(2)) {
        Ok(_) => Vec::new(),
        Err(refusal) => match refusal.kind {
            RefusalKind::CapacityNotShown { missing } => missing,
            other => panic!("{other:?}"),
        },
    }
}

#[test]
fn each_capacity_has_a_proof_of_its_own() {
    for (capacity, needed) in [
        ("self", &[][..]),
        ("parent", &[Seen::Standing, Seen::NoConflict, Seen::ChildsView]),
        ("guardian", &[Seen::Standing, Seen::NoConflict, Seen::ChildsView]),
        ("attorney", &[Seen::Admission, Seen::Mandate]),
        ("agent", &[Seen::Permission]),
        ("executor", &[Seen::Death, Seen::Entitled]),
    ] {
        for right in [Right::Access, Right::Erasure] {
            let mut case = asks_as(capacity, right, &["gdpr"]);
            assert_eq!(missing(&case), needed, "{capacity}");
            for what in needed {
                case = does(&case, handler(), saw(*what, true), day(1)).unwrap();
            }
            assert_eq!(missing(&case), [], "{capacity}");
        }
    }
    // An opt-out needs no proof, whoever sends it.
    assert_eq!(missing(&asks_as("agent", Right::OptOut, &["ccpa"])), []);
}

#[test]
fn where_those_who_care_for_a_child_disagree_a_dpo_decides() {
    let mut case = asks_as("parent", Right::Access, &["gdpr"]);
    for (what, holds) in [(Seen::Standing, true), (Seen::ChildsView, true), (Seen::NoConflict, false)] {
        case = does(&case, handler(), saw(what, holds), day(1)).unwrap();
    }
    assert!(case.is_in_conflict());
    assert_eq!(refused(&case, handler(), approve()), RefusalKind::OnlyDpo);
    does(&case, staff(Role::Dpo), approve(), day(2)).expect("a DPO decides");
    let settled = does(&case, handler(), saw(Seen::NoConflict, true), day(2)).unwrap();
    does(&settled, handler(), approve(), day(3)).expect("it was settled");
}

#[test]
fn whom_an_agent_asks_for_is_asked_directly_only_where_the_law_lets_us() {
    let gdpr = asks_as("agent", Right::Access, &["gdpr"]);
    assert_eq!(refused(&gdpr, handler(), saw(Seen::Confirmed, true)), RefusalKind::MayNotAsk);
    let ccpa = asks_as("agent", Right::Access, &["ccpa"]);
    does(&ccpa, handler(), saw(Seen::Confirmed, true), day(1)).expect("11 CCR 7063(a)");
    // Signed in, they are as sure as the law wants: what is left is the permission.
    let account = Event::AssuranceRaised { assurance: Assurance::Account, proof: Proof::Account };
    let signed_in = ccpa.with(&[account]);
    let power = does(&signed_in, handler(), saw(Seen::PowerOfAttorney, true), day(1)).unwrap();
    assert_eq!(missing(&power), [], "it takes the place of a permission");
    let asked = decide(&power, &handler(), saw(Seen::Confirmed, true), &LAW, day(2)).unwrap_err();
    assert_eq!(asked.kind, RefusalKind::MayNotAsk);
    assert!(asked.cites.iter().any(|cite| cite.text.contains("7063")), "{asked}");
    assert_eq!(refused(&ccpa, handler(), saw(Seen::Death, true)), RefusalKind::NotNow);
}

#[test]
fn the_law_of_a_place_is_data_and_marked_where_nobody_compared_it() {
    let known = capacities();
    assert_eq!(known.childs_view("DE").map(|rule| rule.age), Some(16));
    assert_eq!(known.childs_view("GB-SCT").map(|rule| rule.age), Some(13));
    assert!(known.childs_view("US-CA").is_none());
    assert_eq!(
        known.after_death("DK").map(|rule| (rule.who, rule.years)),
        Some((AskedBy::StillProtected, Some(10)))
    );
    assert!(known.after_death("DE").is_none(), "recital 27");
    for country in ["FR", "ES", "IT", "DK"] {
        let rule = known.after_death(country).expect("it has a rule");
        assert!(rule.cites.iter().all(|cite| cite.verified.is_none()), "{country}: nobody compared it yet");
    }
}
