//! Four eyes: nothing leaves the house and nothing is erased by one person alone, where the organisation says so.

use super::{LAW, day, does, handler, id, opened, proofs, staff, text};
use rightsdesk::case::{
    Actor, Case, Command, CommandKind, Event, FourEyes, Opened, Part, RefusalKind, Role, Stage, decide, open,
    possible,
};
use rightsdesk::law::Right;

fn colleague() -> Actor {
    Actor::Staff { id: id(0x5c), role: Role::Handler }
}

fn case(right: Right, four_eyes: &[FourEyes]) -> Case {
    let opened = Opened { four_eyes: four_eyes.to_vec(), ..opened(right, &["gdpr"]) };
    let events = open(id(0xca), opened, None, id(0x7a), &LAW, day(0)).unwrap();
    Case::from_events(id(0xca), &events).unwrap().with(&proofs())
}

/// Two items were found, and wait to be released.
fn found(four_eyes: &[FourEyes]) -> Case {
    case(Right::Access, four_eyes).with(&super::stages()[3].1)
}

fn approve() -> Command {
    Command::Approve {
        task: id(1),
        parts: vec![Part {
            task: id(2),
            category: "account".to_owned(),
            passed_on: false,
            public: false,
            claim: None,
        }],
    }
}

fn refusal(case: &Case, actor: Actor, command: Command) -> RefusalKind {
    decide(case, &actor, command, &LAW, day(3)).unwrap_err().kind
}

#[test]
fn a_disclosure_is_proposed_by_one_and_made_by_another() {
    let proposed = does(&found(&[FourEyes::Disclosure]), handler(), Command::Release, day(2)).unwrap();
    assert!(matches!(proposed.stage, Stage::AwaitingApproval { .. }));
    let waits = proposed.proposed.clone().unwrap();
    assert_eq!((waits.what, waits.by, waits.at), (FourEyes::Disclosure, id(0x5a), day(2)));
    assert_eq!(refusal(&proposed, handler(), Command::Release), RefusalKind::ProposedBefore);
    // Another role does not make another person of them.
    assert_eq!(refusal(&proposed, staff(Role::Dpo), Command::Release), RefusalKind::ProposedBefore);
    let made = does(&proposed, colleague(), Command::Release, day(3)).unwrap();
    assert_eq!((made.stage.clone(), made.proposed.clone()), (Stage::Packaging { partial: false }, None));
    assert_eq!((made.decided_by, made.deciders), (Some(id(0x5c)), vec![id(0x5a), id(0x5c)]));
    // Where nothing was said, one person is enough.
    let alone = does(&found(&[FourEyes::Erasure]), handler(), Command::Release, day(2)).unwrap();
    assert_eq!((alone.stage, alone.deciders), (Stage::Packaging { partial: false }, vec![id(0x5a)]));
}

#[test]
fn nothing_is_erased_before_a_second_person_says_so() {
    let proposed = does(&case(Right::Erasure, &[FourEyes::Erasure]), handler(), approve(), day(1)).unwrap();
    assert!(proposed.open_tasks.is_empty(), "nobody is set to work yet");
    assert_eq!(proposed.handler, Some(id(0x5a)));
    assert_eq!(refusal(&proposed, handler(), approve()), RefusalKind::ProposedBefore);
    let made = does(&proposed, colleague(), approve(), day(2)).unwrap();
    assert_eq!((made.open_tasks.len(), made.handler), (1, Some(id(0x5a))));
    // Only what erases: a rectification needs one.
    let other =
        does(&case(Right::Rectification, &[FourEyes::Erasure]), handler(), approve(), day(1)).unwrap();
    assert!(matches!(other.stage, Stage::InProgress { .. }));
}

#[test]
fn what_is_sent_back_or_changed_is_proposed_anew() {
    let found = found(&[FourEyes::Disclosure]);
    let send_back = || Command::SendBack { reason: text() };
    assert_eq!(refusal(&found, colleague(), send_back()), RefusalKind::NothingProposed);
    let proposed = does(&found, handler(), Command::Release, day(2)).unwrap();
    let back = does(&proposed, colleague(), send_back(), day(2)).unwrap();
    assert_eq!(back.proposed, None);
    // Whoever sent it back can propose it; then the first confirms.
    let again = does(&back, colleague(), Command::Release, day(2)).unwrap();
    assert!(matches!(
        does(&again, handler(), Command::Release, day(2)).unwrap().stage,
        Stage::Packaging { .. }
    ));
    // What the second person changes is not what the first one saw.
    let ground = "rights-of-others".to_owned();
    let withhold = Command::Withhold { item: id(7), ground, reason: text() };
    let changed = does(&proposed, colleague(), withhold, day(2)).unwrap();
    assert_eq!(changed.proposed, None);
    // Nor did whoever proposed what was then searched anew decide anything.
    let searched = does(&proposed, colleague(), Command::GatherAgain, day(2)).unwrap();
    assert!(searched.proposed.is_none() && searched.deciders.is_empty());
    let events = decide(&changed, &colleague(), Command::Release, &LAW, day(2)).unwrap();
    assert!(matches!(events[..], [Event::Proposed { .. }]));
}

#[test]
fn the_panel_tells_the_first_of_two_why_not_and_offers_the_move_to_the_second() {
    let proposed = does(&found(&[FourEyes::Disclosure]), handler(), Command::Release, day(2)).unwrap();
    let may = |actor: Actor, kind: CommandKind| {
        let all = possible(&proposed, &actor, &LAW, day(2));
        all.into_iter().find(|(known, _)| *known == kind).unwrap().1.map_err(|refusal| refusal.kind)
    };
    assert_eq!(may(handler(), CommandKind::Release), Err(RefusalKind::ProposedBefore));
    assert_eq!(may(colleague(), CommandKind::Release), Ok(()));
    assert_eq!(may(colleague(), CommandKind::SendBack), Ok(()));
    assert_eq!(may(handler(), CommandKind::SendBack), Ok(()), "one takes one's own back");
    assert_eq!(may(staff(Role::Auditor), CommandKind::SendBack), Err(RefusalKind::ReadOnly));
}
