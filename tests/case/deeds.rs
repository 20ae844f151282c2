//! A right that acts on data is done category by category, and answered when the last one is dealt with.

use super::{LAW, day, does, handler, id, proven, text};
use rightsdesk::case::{
    Actor, Came, Case, CaseState, CategoryHeld, Command, Effect, Event, Held, LetterFailure, Outcome, Part,
    RefusalKind, Stage, TaskKind, decide, react,
};
use rightsdesk::law::Right;

fn part(number: u128, passed_on: bool) -> Part {
    Part { task: id(number), category: format!("category-{number}"), passed_on, public: false, claim: None }
}

fn unchecked(parts: Vec<Part>) -> Case {
    does(&proven(Right::Erasure, &["gdpr"]), handler(), Command::Approve { task: id(9), parts }, day(1))
        .unwrap()
}

/// Approved, and the sources said that they held what was proven.
fn approved(parts: Vec<Part>) -> Case {
    let found = parts.iter().map(|part| said(&part.category, Held::Before)).collect();
    does(&unchecked(parts), Actor::System, Command::RecordHeld { found }, day(1)).unwrap()
}

fn said(category: &str, held: Held) -> CategoryHeld {
    CategoryHeld { category: category.to_owned(), held }
}

fn finish(number: u128, came: Option<Came>) -> Command {
    Command::FinishTask {
        task: id(number),
        partial: false,
        result: text(),
        came,
        entry: None,
        next: id(0x77),
    }
}

fn kept() -> Option<Came> {
    Some(Came::Kept { ground: "legal-obligation".to_owned(), until: None, fields: Vec::new() })
}

fn refused(case: &Case, command: Command) -> RefusalKind {
    decide(case, &handler(), command, &LAW, day(5)).unwrap_err().kind
}

#[test]
fn each_category_is_a_task_and_the_answer_waits_for_the_last() {
    let case = approved(vec![part(1, false), part(2, false)]);
    assert_eq!(case.open_tasks, [id(1), id(2)]);
    let conclude = Command::Conclude { text: text() };
    assert_eq!(refused(&case, conclude.clone()), RefusalKind::NotNow, "nothing closes over an open task");
    assert_eq!(refused(&case, finish(1, None)), RefusalKind::OutcomeMissing);
    let half = does(&case, handler(), finish(1, Some(Came::Done)), day(2)).unwrap();
    assert_eq!(half.state(), CaseState::InProgress);
    let refuse = Command::Refuse { ground: "legal-obligation".to_owned(), reason: text() };
    assert_eq!(refused(&half, refuse), RefusalKind::DoneAlready);
    let whole = does(&half, handler(), finish(2, Some(Came::NothingHeld)), day(2)).unwrap();
    assert_eq!(whole.state(), CaseState::AwaitingApproval);
    for command in [Command::Release, Command::GatherAgain, Command::Review { item: id(5) }] {
        assert_eq!(refused(&whole, command), RefusalKind::NotNow, "there is no package to look at");
    }
    let closed = does(&whole, handler(), conclude, day(3)).unwrap();
    assert!(matches!(closed.stage, Stage::Closed { outcome: Outcome::Fulfilled { .. }, late: false, .. }));
}

#[test]
fn what_is_kept_needs_a_ground_of_the_law_and_makes_the_answer_partial() {
    let case = approved(vec![part(1, false), part(2, false)]);
    let invented = Some(Came::Kept { ground: "we-like-it".to_owned(), until: None, fields: Vec::new() });
    assert!(matches!(refused(&case, finish(1, invented)), RefusalKind::GroundNotValid { .. }));
    let half = does(&case, handler(), finish(1, kept()), day(2)).unwrap();
    let partly = does(&half, handler(), finish(2, Some(Came::Done)), day(2)).unwrap();
    let closed = does(&partly, handler(), Command::Conclude { text: text() }, day(3)).unwrap();
    assert!(matches!(closed.stage, Stage::Closed { outcome: Outcome::PartlyFulfilled { .. }, .. }));

    let nothing = does(&half, handler(), finish(2, kept()), day(2)).unwrap();
    assert_eq!(refused(&nothing, Command::Conclude { text: text() }), RefusalKind::NothingLeft);
    let refuse = Command::Refuse { ground: "legal-obligation".to_owned(), reason: text() };
    does(&nothing, handler(), refuse, day(3)).expect("where all is kept, it is a refusal");
}

#[test]
fn who_received_what_was_erased_is_told_before_the_answer_goes() {
    let case = approved(vec![part(1, true), part(2, false)]);
    let half = does(&case, handler(), finish(1, Some(Came::Done)), day(2)).unwrap();
    let events = decide(&half, &handler(), finish(2, kept()), &LAW, day(2)).unwrap();
    assert!(matches!(events[0], Event::TaskOpened { kind: TaskKind::TellRecipients, .. }));
    let told = half.with(&events);
    assert_eq!((told.open_tasks.clone(), told.state()), (vec![id(0x77)], CaseState::InProgress));
    let ready = does(&told, handler(), finish(0x77, Some(Came::Done)), day(3)).unwrap();
    assert_eq!(ready.state(), CaseState::AwaitingApproval);

    let kept_alone = does(&case, handler(), finish(1, kept()), day(2)).unwrap();
    let done = does(&kept_alone, handler(), finish(2, Some(Came::Done)), day(2)).unwrap();
    assert_eq!(done.state(), CaseState::AwaitingApproval, "nobody received what was erased");
}

#[test]
fn without_a_data_map_there_is_one_task_for_everything() {
    let case = approved(Vec::new());
    let done = does(
        &case,
        handler(),
        Command::FinishTask {
            task: id(9),
            partial: true,
            result: text(),
            came: None,
            entry: None,
            next: id(0x77),
        },
        day(2),
    )
    .unwrap();
    assert!(matches!(done.stage, Stage::Closed { outcome: Outcome::PartlyFulfilled { .. }, .. }));
}

#[test]
fn a_restriction_outlives_its_case_and_is_lifted_only_after_the_person_was_told() {
    let case = proven(Right::Restriction, &["gdpr"]);
    let lift = || Command::LiftRestriction;
    let announce = || Command::AnnounceLifting { reason: text() };
    assert_eq!(refused(&case, lift()), RefusalKind::NotRestricted);
    let approve = Command::Approve { task: id(9), parts: vec![part(1, false), part(2, false)] };
    let approved = does(&case, handler(), approve, day(1)).unwrap();
    let half = does(&approved, handler(), finish(1, Some(Came::Done)), day(2)).unwrap();
    let ready = does(&half, handler(), finish(2, Some(Came::NothingHeld)), day(2)).unwrap();
    assert_eq!(ready.restriction, None, "it begins with the answer");
    let closed = does(&ready, handler(), Command::Conclude { text: text() }, day(3)).unwrap();
    assert!(closed.is_closed() && closed.restriction.is_some_and(|restriction| restriction.is_in_force()));

    let early = decide(&closed, &handler(), lift(), &LAW, day(60)).unwrap_err();
    assert_eq!(early.kind, RefusalKind::NotToldYet);
    assert!(early.cites.iter().any(|cite| &*cite.text == "GDPR art. 18(3)"), "{early}");
    let announced = does(&closed, handler(), announce(), day(60)).unwrap();
    assert_eq!(refused(&announced, announce()), RefusalKind::AnnouncedAlready);
    assert_eq!(refused(&announced, lift()), RefusalKind::NotToldYet, "the letter must have gone");
    let letter = id(0x1e);
    let duty = "restriction-lifting".to_owned();
    let told = announced.with(&[Event::LetterHandedOver {
        letter,
        duty,
        digest: String::new(),
        by: None,
        sent: None,
    }]);
    let failure = |letter| Command::RecordFailure {
        letter,
        duty: "restriction-lifting".to_owned(),
        ordinal: 1,
        why: LetterFailure::CameBack,
        task: id(0x7e),
    };
    let came_back = does(&told, handler(), failure(Some(letter)), day(61)).unwrap();
    assert_eq!(refused(&came_back, lift()), RefusalKind::NotToldYet, "a letter that came back told nobody");
    let lifted = does(&told, handler(), lift(), day(61)).unwrap();
    assert_eq!(lifted.restriction.and_then(|restriction| restriction.lifted), Some(day(61)));
    assert_eq!(refused(&lifted, lift()), RefusalKind::NotRestricted);
    assert!(lifted.is_closed(), "the case stays closed");
}

#[test]
fn nothing_is_erased_that_no_source_held_under_what_was_proven() {
    let case = unchecked(vec![part(1, false), part(2, false)]);
    let done = || finish(1, Some(Came::Done));
    assert_eq!(refused(&case, done()), RefusalKind::HeldNotChecked, "the sources were not asked yet");
    for (held, why) in [
        (Held::NotAsked, RefusalKind::HeldNotChecked),
        (Held::Nothing, RefusalKind::NotHeld),
        (Held::After, RefusalKind::HeldSinceAfter),
    ] {
        let found = vec![said("category-1", held), said("category-2", Held::Before)];
        let checked = does(&case, Actor::System, Command::RecordHeld { found }, day(1)).unwrap();
        assert_eq!(refused(&checked, done()), why);
        does(&checked, handler(), finish(1, Some(Came::NothingHeld)), day(2)).expect("that can be recorded");
        does(&checked, handler(), finish(1, kept()), day(2)).expect("and that");
        does(&checked, handler(), finish(2, Some(Came::Done)), day(2)).expect("the other one is theirs");
    }
    for held in [Held::Before, Held::Unknown] {
        let found = vec![said("category-1", held)];
        let checked = does(&case, Actor::System, Command::RecordHeld { found }, day(1)).unwrap();
        does(&checked, handler(), done(), day(2)).expect("it is theirs, or staff saw that nobody can say");
        // What was erased meanwhile is not found any more.
        let found = vec![said("category-1", Held::Nothing)];
        let again = does(&checked, Actor::System, Command::RecordHeld { found }, day(2)).unwrap();
        does(&again, handler(), done(), day(2)).expect("it was theirs");
        let found = vec![said("category-1", Held::After)];
        let taken_over = does(&checked, Actor::System, Command::RecordHeld { found }, day(2)).unwrap();
        assert_eq!(refused(&taken_over, done()), RefusalKind::HeldSinceAfter);
    }
}

#[test]
fn the_sources_are_asked_when_it_is_approved_when_something_new_is_proven_and_when_staff_want_it() {
    let case = proven(Right::Erasure, &["gdpr"]);
    let asks = |case: &Case, command: Command| {
        let events = decide(case, &handler(), command, &LAW, day(2)).unwrap();
        let after = case.with(&events);
        events.iter().flat_map(|event| react(&after, event)).any(|effect| effect == Effect::CheckHeld)
    };
    let prove = || Command::ProveIdentifier {
        kind: "customer-id".to_owned(),
        proof: rightsdesk::case::Proof::Staff,
        commitment: String::new(),
        reason: Some(text()),
    };
    assert!(!asks(&case, prove()), "nothing is to be erased yet");
    let approve = Command::Approve { task: id(9), parts: vec![part(1, false)] };
    assert!(asks(&case, approve));
    let approved = approved(vec![part(1, false)]);
    assert!(asks(&approved, prove()));
    assert!(asks(&approved, Command::CheckHeld));
    assert_eq!(refused(&case, Command::CheckHeld), RefusalKind::NotNow);
    let restricted = does(
        &proven(Right::Restriction, &["gdpr"]),
        handler(),
        Command::Approve { task: id(9), parts: vec![part(1, false)] },
        day(1),
    )
    .unwrap();
    assert_eq!(refused(&restricted, Command::CheckHeld), RefusalKind::NotNow, "to restrict harms nobody");
    does(&restricted, handler(), finish(1, Some(Came::Done)), day(2)).expect("it waits for no source");
}
