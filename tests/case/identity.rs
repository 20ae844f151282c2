//! How sure we are beside how sure the laws need us to be, and what is recorded when somebody is asked.

use super::{LAW, ask, day, does, fresh, handler, id, opened, proofs, proven, text};
use rightsdesk::case::{
    Assurance, Case, Command, Event, Gated, Opened, Proof, Refusal, RefusalKind, decide, open,
};
use rightsdesk::law::{Right, Sensitivity, StopKind};

fn approve(case: &Case) -> Result<Vec<Event>, Refusal> {
    decide(case, &handler(), Command::Approve { task: id(1), parts: Vec::new() }, &LAW, day(1))
}

/// A case with so many identifiers proven and this assurance.
fn shown(right: Right, laws: &[&str], sensitivity: Sensitivity, assurance: Assurance, proven: usize) -> Case {
    let events = open(
        id(0xca),
        Opened { sensitivity, ..opened(right, laws) },
        None,
        id(0x7a),
        &LAW,
        super::received(),
    );
    let case =
        Case::from_events(id(0xca), &events.expect("the law knows it")).expect("it begins with opened");
    let [_, identifier] = proofs();
    let proofs = std::iter::repeat_n(identifier, proven).collect::<Vec<_>>();
    case.with(&[Event::AssuranceRaised { assurance, proof: Proof::Link }]).with(&proofs)
}

#[test]
fn what_is_enough_for_which_law_right_and_data() {
    use Assurance::{Account, Declaration, Document, Mailbox, MatchedData, None};
    use Sensitivity::{Ordinary, Sensitive};
    // law, right, data, assurance, identifiers proven, whether the data may move
    type Row = (&'static [&'static str], Right, Sensitivity, Assurance, usize, bool);
    let table: &[Row] = &[
        (&["gdpr"], Right::Access, Sensitive, None, 0, false),
        (&["gdpr"], Right::Access, Sensitive, Mailbox, 1, true),
        (&["uk-gdpr"], Right::Erasure, Ordinary, Mailbox, 1, true),
        (&["us-va"], Right::Access, Ordinary, Mailbox, 1, true),
        (&["gdpr"], Right::WithdrawConsent, Ordinary, None, 0, true),
        (&["ccpa"], Right::OptOut, Ordinary, None, 0, true),
        (&["ccpa"], Right::LimitSensitive, Sensitive, None, 0, true),
        // Kinds of data: two pieces.
        (&["ccpa"], Right::AccessCategories, Ordinary, Mailbox, 1, false),
        (&["ccpa"], Right::AccessCategories, Sensitive, MatchedData, 2, true),
        // Specific pieces: three and a signed declaration, or the account.
        (&["ccpa"], Right::Access, Ordinary, MatchedData, 3, false),
        (&["ccpa"], Right::Access, Ordinary, Declaration, 2, false),
        (&["ccpa"], Right::Access, Ordinary, Declaration, 3, true),
        (&["ccpa"], Right::Access, Ordinary, Account, 1, true),
        (&["ccpa"], Right::Access, Ordinary, Document, 1, true),
        // Deleting: by what harm a mistake does.
        (&["ccpa"], Right::Erasure, Ordinary, MatchedData, 2, true),
        (&["ccpa"], Right::Erasure, Sensitive, MatchedData, 2, false),
        (&["ccpa"], Right::Erasure, Sensitive, Declaration, 3, true),
        // The least that all of them permit.
        (&["ccpa", "gdpr"], Right::Access, Sensitive, Mailbox, 1, true),
        (&["ccpa", "gdpr"], Right::Access, Sensitive, None, 0, false),
    ];
    for (laws, right, sensitivity, assurance, proven, enough) in table {
        let case = shown(*right, laws, *sensitivity, *assurance, *proven);
        let answer = approve(&case);
        let said = format!("{laws:?} {right} {sensitivity:?} {assurance:?} {proven}: {answer:?}");
        assert_eq!(case.is_identified(&LAW), *enough, "{said}");
        assert_eq!(answer.is_ok(), *enough, "{said}");
    }
}

#[test]
fn what_is_missing_is_said_with_the_provision() {
    let case = shown(Right::Access, &["ccpa"], Sensitivity::Ordinary, Assurance::Mailbox, 1);
    let refused = approve(&case).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::NotSureEnough { points: 3, shown: 1, declaration: true });
    assert!(refused.to_string().contains("11 CCR 7062(c)"), "{refused}");
    let nothing = fresh(Right::Access, &["ccpa"]).unwrap();
    assert_eq!(approve(&nothing).unwrap_err().kind, RefusalKind::IdentityNotProven);
}

#[test]
fn an_answer_is_not_released_when_the_laws_need_more_by_then() {
    let (_, gathered) = &super::stages()[3];
    let case = proven(Right::Access, &["gdpr", "ccpa"]).with(gathered);
    does(&case, handler(), Command::Release, day(2)).unwrap();
    let regimes = vec![rightsdesk::law::RegimeId::new("ccpa")];
    let corrected =
        does(&case, handler(), Command::CorrectRegimes { regimes, reason: text() }, day(2)).unwrap();
    let refused = decide(&corrected, &handler(), Command::Release, &LAW, day(2)).unwrap_err();
    assert!(matches!(refused.kind, RefusalKind::NotSureEnough { .. }), "{refused}");
}

#[test]
fn why_somebody_is_asked_is_on_record_beside_the_question() {
    for law in ["gdpr", "uk-gdpr", "ccpa", "us-tx"] {
        let case = proven(Right::Access, &[law]);
        let why = rightsdesk::case::TextRef { id: id(0x77), commitment: "c7".repeat(32) };
        let question = Gated::of(&case, &LAW).unwrap().ask(text(), why.clone());
        let events = decide(&case, &handler(), Command::AskIdentity(question), &LAW, day(1)).unwrap();
        let Event::StopAsked { stop: StopKind::Identity, question, why: known, .. } = &events[0] else {
            panic!("{events:?}");
        };
        assert_eq!((question, known), (&text(), &Some(why)), "{law}");
    }
}

#[test]
fn a_question_made_for_one_case_is_not_put_in_another() {
    let access = proven(Right::Access, &["gdpr"]);
    let question = ask(&access, StopKind::Identity);
    // Made where the law lets it be asked, it does not pass where the law forbids it.
    let consent = proven(Right::WithdrawConsent, &["gdpr"]);
    let refused = decide(&consent, &handler(), question.clone(), &LAW, day(1)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::MayNotAsk);
    let erasure = proven(Right::Erasure, &["gdpr"]);
    let refused = decide(&erasure, &handler(), question, &LAW, day(1)).unwrap_err();
    assert_eq!(refused.kind, RefusalKind::NotNow);
}
