//! An answer in parts, a copy before an erasure, a legal hold, an entry that is said to be wrong.

use super::{LAW, day, does, handler, id, proven, staff, text};
use chrono::{Days, NaiveDate};
use rightsdesk::case::{
    Actor, Assurance, Came, Case, CaseState, CategoryHeld, Command, Effect, Entry, Event, Hold, HoldCommand,
    HoldEvent, LetterKind, Outcome, Part, Proof, RefusalKind, Rest, Role, Stage, StandingHold, TaskKind,
    TimerKind, check_holds, check_sequence, decide, may_hold, react, waits, wake,
};
use rightsdesk::law::Right;

fn gathered(unsearched: &[&str]) -> Command {
    Command::RecordGathered {
        items: 1,
        to_review: Vec::new(),
        searched: vec!["profile".to_owned()],
        unsearched: unsearched.iter().map(|name| (*name).to_owned()).collect(),
        digest: "d0".repeat(32),
    }
}

fn rest(category: &str, days: i64) -> Rest {
    let until = day(days).date_naive();
    Rest { category: category.to_owned(), source: "archive".to_owned(), until }
}

fn waiting(unsearched: &[&str]) -> Case {
    let approve = Command::Approve { task: id(9), parts: Vec::new() };
    let case = does(&proven(Right::Access, &["gdpr"]), handler(), approve, day(1)).unwrap();
    does(&case, Actor::System, gathered(unsearched), day(2)).unwrap()
}

fn package(number: u128) -> Command {
    Command::RecordPackage { file: id(number), digest: "d1".repeat(32), until: day(30) }
}

fn refused(case: &Case, command: Command, days: i64) -> RefusalKind {
    decide(case, &handler(), command, &LAW, day(days)).unwrap_err().kind
}

#[test]
fn what_is_ready_goes_and_the_case_stays_open_for_the_rest() {
    let case = waiting(&["support", "billing"]);
    assert_eq!(refused(&case, Command::Release, 3), RefusalKind::NotSearched);
    let part = |rest: Vec<Rest>| Command::ReleasePart { rest };
    for wrong in [
        vec![],
        vec![rest("support", 20)],
        vec![rest("support", 20), rest("billing", 3)],
        vec![rest("support", 20), rest("billing", 20), rest("profile", 20)],
    ] {
        assert_eq!(refused(&case, part(wrong), 3), RefusalKind::RestNotNamed);
    }
    assert_eq!(refused(&waiting(&[]), part(vec![]), 3), RefusalKind::NothingMissing);

    let owed = vec![rest("support", 20), rest("billing", 25)];
    let released = does(&case, handler(), part(owed.clone()), day(3)).unwrap();
    assert_eq!(released.state(), CaseState::InProgress);
    let events = decide(&released, &Actor::System, package(0xf1), &LAW, day(3)).unwrap();
    let sent = released.with(&events);
    assert!(!sent.is_closed() && sent.parts.has(id(0xf1)) && sent.parts.rest == owed);
    let effects: Vec<Effect> = events.iter().flat_map(|event| react(&sent, event)).collect();
    assert!(effects.contains(&Effect::Letter { kind: LetterKind::AnswerPart, ordinal: 1, text: None }));
    let asked_again = effects.iter().find_map(|effect| match effect {
        Effect::Timer { timer: TimerKind::RestDue(1), at, .. } => Some(*at),
        _ => None,
    });
    let first_promised = day(20).date_naive().and_hms_opt(0, 0, 0).unwrap();
    let local = asked_again.unwrap().with_timezone(&sent.opened.zone).naive_local();
    assert_eq!(local, first_promised, "on the first of the promised days");

    // The day comes: the sources are asked again, and what answers goes as a second part.
    let reached = Event::DateReached { timer: TimerKind::RestDue(1) };
    assert_eq!(react(&sent, &reached), [Effect::Gather]);
    let half = does(&sent, Actor::System, gathered(&["billing"]), day(20)).unwrap();
    let second = does(&half, handler(), part(vec![rest("billing", 60)]), day(20)).unwrap();
    let second = does(&second, Actor::System, package(0xf2), day(20)).unwrap();
    assert_eq!(second.parts.sent.iter().map(|part| part.ordinal).collect::<Vec<_>>(), [1, 2]);

    // The last of it comes after the last lawful day: the answer is whole, and late.
    let again = does(&second, handler(), Command::GatherAgain, day(50)).unwrap();
    let whole = does(&again, Actor::System, gathered(&[]), day(50)).unwrap();
    let whole = does(&whole, handler(), Command::Release, day(51)).unwrap();
    assert!(whole.parts.rest.is_empty());
    let closed = does(&whole, Actor::System, package(0xf3), day(51)).unwrap();
    assert_eq!(
        closed.stage,
        Stage::Closed { outcome: Outcome::Fulfilled { package: Some(id(0xf3)) }, at: day(51), late: true }
    );
    let fetched = Command::RecordFetched { file: id(0xf1) };
    does(&closed, Actor::Person, fetched, day(52)).expect("a part can still be fetched");
    assert!(react(&closed, &reached).is_empty(), "a reminder left over asks nobody");
}

#[test]
fn what_was_left_out_of_a_part_makes_the_whole_answer_partial() {
    let case = waiting(&["billing"]);
    let ground = "rights-of-others".to_owned();
    let withhold = Command::Withhold { item: id(5), ground, reason: text() };
    let case = does(&case, handler(), withhold, day(3)).unwrap();
    let rest = vec![rest("billing", 20)];
    let sent = does(&case, handler(), Command::ReleasePart { rest }, day(3)).unwrap();
    let sent = does(&sent, Actor::System, package(0xf1), day(3)).unwrap();
    assert_eq!(
        refused(&sent, Command::Refuse { ground: "unfounded-or-excessive".to_owned(), reason: text() }, 4),
        RefusalKind::DoneAlready
    );
    let whole = does(&sent, Actor::System, gathered(&[]), day(5)).unwrap();
    assert!(whole.withheld.is_empty());
    let released = does(&whole, handler(), Command::Release, day(6)).unwrap();
    assert_eq!(released.stage, Stage::Packaging { partial: true });
}

#[test]
fn a_part_that_goes_late_is_recorded_as_late_and_needs_the_risk_taken_between_the_dates() {
    let case = waiting(&["billing"]);
    let late = |days: i64| {
        let command = Command::ReleasePart { rest: vec![rest("billing", 90)] };
        decide(&case, &handler(), command, &LAW, day(days)).unwrap()
    };
    assert!(matches!(late(3)[..], [Event::PartReleased { late: false, .. }]));
    assert!(matches!(late(60)[..], [Event::PartReleased { late: true, .. }]));
}

#[test]
fn an_erasure_waits_for_the_copy_and_never_longer_than_its_own_time_allows() {
    let erasure = Case { id: id(0xe1), ..proven(Right::Erasure, &["gdpr"]) };
    let copy = proven(Right::Access, &["gdpr"]);
    let siblings = [copy.clone()];
    let approve = Command::Approve { task: id(9), parts: Vec::new() };
    let (found, until) = waits(&erasure, &siblings, day(1)).expect("it waits");
    let safe = erasure.clock.as_ref().unwrap().due.safe_ends;
    assert_eq!((found.id, (safe - until).num_days()), (copy.id, 7));
    let refused = check_sequence(&erasure, &siblings, &approve, day(1)).unwrap_err().kind;
    assert!(matches!(refused, RefusalKind::WaitsForCopy { .. }), "{refused:?}");
    check_sequence(&erasure, &siblings, &Command::TakeUp, day(1)).expect("everything else goes on");
    check_sequence(&copy, std::slice::from_ref(&erasure), &approve, day(1))
        .expect("the copy waits for nothing");

    let set =
        Event::ClockSet { clock: Box::new(erasure.clock.clone().unwrap()), generation: erasure.generation };
    let woken = wake(&erasure, &siblings, std::slice::from_ref(&set), day(1));
    assert!(matches!(woken, Some(Effect::Timer { timer: TimerKind::WaitEnds, at, .. }) if at == until));
    assert_eq!(wake(&erasure, &[], &[set], day(1)), None, "there is no copy to wait for");

    check_sequence(&erasure, &siblings, &approve, until).expect("its own time is too short");
    let gone_on = does(&erasure, Actor::Person, Command::GoOn, day(1)).unwrap();
    check_sequence(&gone_on, &siblings, &approve, day(1)).expect("the person said so");
    let again = decide(&gone_on, &Actor::Person, Command::GoOn, &LAW, day(1)).unwrap();
    assert!(again.is_empty(), "once is enough");
    let by_staff = decide(&erasure, &handler(), Command::GoOn, &LAW, day(1)).unwrap_err().kind;
    assert_eq!(by_staff, RefusalKind::NotYours);
    let closed = does(&copy, Actor::Person, Command::Withdraw, day(1)).unwrap();
    assert!(waits(&erasure, &[closed], day(1)).is_none(), "the copy is answered");
}

fn erasing(category: &str) -> Case {
    let parts = vec![Part {
        task: id(1),
        category: category.to_owned(),
        passed_on: false,
        public: true,
        claim: None,
    }];
    let approve = Command::Approve { task: id(9), parts };
    let approved = does(&proven(Right::Erasure, &["gdpr"]), handler(), approve, day(1)).unwrap();
    held_before(&approved, category)
}

/// The sources said that they held what was proven.
fn held_before(case: &Case, category: &str) -> Case {
    let found = vec![CategoryHeld { category: category.to_owned(), held: rightsdesk::case::Held::Before }];
    does(case, Actor::System, Command::RecordHeld { found }, day(1)).unwrap()
}

fn finish(task: u128, came: Came) -> Command {
    let (came, entry, next) = (Some(came), None, id(0x77));
    Command::FinishTask { task: id(task), partial: false, result: text(), came, entry, next }
}

fn kept(fields: &[&str]) -> Came {
    let fields = fields.iter().map(|field| (*field).to_owned()).collect();
    Came::Kept { ground: "legal-claims".to_owned(), until: None, fields }
}

#[test]
fn what_a_hold_covers_is_not_recorded_as_erased() {
    let case = erasing("billing");
    let review_on = day(100).date_naive();
    let hold = |categories: &[&str]| StandingHold {
        hold: id(0x40),
        ground: "legal-claims".to_owned(),
        categories: categories.iter().map(|one| (*one).to_owned()).collect(),
        review_on,
    };
    for (held, came, is_refused) in [
        (hold(&[]), Came::Done, true),
        (hold(&["billing"]), Came::Done, true),
        (hold(&["billing"]), kept(&["number"]), true),
        (hold(&["support"]), Came::Done, false),
        (hold(&["billing"]), kept(&[]), false),
        (hold(&["billing"]), Came::NothingHeld, false),
    ] {
        let answer = check_holds(&case, &finish(1, came.clone()), std::slice::from_ref(&held), &LAW);
        assert_eq!(answer.is_err(), is_refused, "{held:?} {came:?}");
        if let Err(refusal) = answer {
            assert_eq!(refusal.kind, RefusalKind::OnHold { review: review_on });
            assert_eq!(&*refusal.cites[0].text, "GDPR art. 17(3)(e)");
        }
    }
    // Where there is one task for everything, all of it counts as erased unless it was partly done.
    let whole = does(
        &proven(Right::Erasure, &["gdpr"]),
        handler(),
        Command::Approve { task: id(9), parts: Vec::new() },
        day(1),
    )
    .unwrap();
    let command = |partial| {
        let (result, came, entry, next) = (text(), None, None, id(0x77));
        Command::FinishTask { task: id(9), partial, result, came, entry, next }
    };
    check_holds(&whole, &command(false), &[hold(&["billing"])], &LAW).expect_err("all of it");
    check_holds(&whole, &command(true), &[hold(&["billing"])], &LAW).expect("part of it");
}

#[test]
fn a_hold_is_set_and_released_by_those_who_answer_for_data_protection() {
    let today = day(0).date_naive();
    let ahead = today + Days::new(30);
    for (role, may) in
        [(Role::Dpo, true), (Role::Admin, true), (Role::Handler, false), (Role::Auditor, false)]
    {
        assert_eq!(may_hold(&staff(role), "legal-claims", ahead, today).is_ok(), may, "{role}");
    }
    let dpo = staff(Role::Dpo);
    assert_eq!(may_hold(&dpo, "legal-claims", today, today).unwrap_err().kind, RefusalKind::DayNotAhead);
    assert!(may_hold(&dpo, "we-like-it", ahead, today).is_err());

    let hold = |released| Hold { ground: "legal-claims".to_owned(), review_on: ahead, released };
    let release = || HoldCommand::Release { reason: text() };
    let keep = |review_on: NaiveDate| HoldCommand::Keep { review_on, reason: text() };
    let remind = |review_on| HoldCommand::Remind { review_on };
    assert!(matches!(hold(false).decide(&dpo, release(), today), Ok(Some(HoldEvent::HoldReleased { .. }))));
    assert_eq!(hold(true).decide(&dpo, release(), today).unwrap_err().kind, RefusalKind::Closed);
    assert_eq!(hold(false).decide(&handler(), release(), today).unwrap_err().kind, RefusalKind::OnlyDpo);
    assert_eq!(hold(false).decide(&dpo, keep(today), today).unwrap_err().kind, RefusalKind::DayNotAhead);
    assert!(hold(false).decide(&dpo, keep(ahead), today).unwrap().is_some());
    let due = hold(false).decide(&Actor::System, remind(ahead), ahead).unwrap();
    assert_eq!(due, Some(HoldEvent::HoldReviewDue { review_on: ahead }));
    for stale in [
        hold(true).decide(&Actor::System, remind(ahead), ahead),
        hold(false).decide(&Actor::System, remind(today), ahead),
    ] {
        assert_eq!(stale.unwrap(), None, "it was looked at or released meanwhile");
    }
}

#[test]
fn the_written_form_of_every_hold_event_is_what_it_always_was() {
    let by = staff(Role::Dpo);
    let review_on = day(100).date_naive();
    let text = "{\"id\":\"00000000-0000-0000-0000-0000000000fe\",\"commitment\":\"".to_owned()
        + &"c0".repeat(32)
        + "\"}";
    let who = "{\"who\":\"staff\",\"id\":\"00000000-0000-0000-0000-00000000005a\",\"role\":\"dpo\"}";
    let samples = [
        (
            HoldEvent::HoldSet {
                controller: "acme".to_owned(),
                ground: "legal-claims".to_owned(),
                categories: vec!["billing".to_owned()],
                people: vec!["c3".to_owned()],
                matter: super::text(),
                review_on,
                by,
            },
            format!(
                "{{\"event\":\"hold-set\",\"controller\":\"acme\",\"ground\":\"legal-claims\",\"categories\":[\"billing\"],\"people\":[\"c3\"],\"matter\":{text},\"review_on\":\"2027-02-10\",\"by\":{who}}}"
            ),
        ),
        (
            HoldEvent::HoldReviewDue { review_on },
            "{\"event\":\"hold-review-due\",\"review_on\":\"2027-02-10\"}".to_owned(),
        ),
        (
            HoldEvent::HoldKept { review_on, reason: super::text(), by },
            format!(
                "{{\"event\":\"hold-kept\",\"review_on\":\"2027-02-10\",\"reason\":{text},\"by\":{who}}}"
            ),
        ),
        (
            HoldEvent::HoldReleased { reason: super::text(), by },
            format!("{{\"event\":\"hold-released\",\"reason\":{text},\"by\":{who}}}"),
        ),
    ];
    for (event, written) in samples {
        assert_eq!(serde_json::to_string(&event).unwrap(), written);
        assert_eq!(serde_json::from_str::<HoldEvent>(&written).unwrap(), event);
        assert!(written.contains(event.kind()));
    }
}

#[test]
fn what_was_public_is_told_to_others_after_the_recipients() {
    let ready = does(&erasing("profile"), handler(), finish(1, Came::Done), day(2)).unwrap();
    assert_eq!(ready.deeds.last().map(|deed| deed.kind), Some(TaskKind::TellOthers));
    assert_eq!(ready.state(), CaseState::InProgress);
    let told = does(&ready, handler(), finish(0x77, Came::Done), day(3)).unwrap();
    assert_eq!(told.state(), CaseState::AwaitingApproval);
    let kept = does(&erasing("profile"), handler(), finish(1, kept(&[])), day(2)).unwrap();
    assert_eq!(kept.state(), CaseState::AwaitingApproval, "nothing public was erased");
    let some = does(&erasing("profile"), handler(), finish(1, self::kept(&["number"])), day(2)).unwrap();
    assert_eq!(some.deeds.last().map(|deed| deed.kind), Some(TaskKind::TellOthers), "the rest was erased");
    let told = does(&some, handler(), finish(0x77, Came::Done), day(3)).unwrap();
    let closed = does(&told, handler(), Command::Conclude { text: text() }, day(3)).unwrap();
    assert!(matches!(closed.stage, Stage::Closed { outcome: Outcome::PartlyFulfilled { .. }, .. }));
}

fn contesting(laws: &[&str]) -> Case {
    // Signed in to the account: enough under every law.
    let account = Event::AssuranceRaised { assurance: Assurance::Account, proof: Proof::Account };
    let case = proven(Right::Rectification, laws).with(&[account, Event::Contested { claims: vec![text()] }]);
    let part = |number: u128| Part {
        task: id(number),
        category: String::new(),
        passed_on: false,
        public: false,
        claim: Some(id(0xfe)),
    };
    let parts = vec![part(1), part(2)];
    let approved = does(&case, handler(), Command::Approve { task: id(9), parts }, day(1)).unwrap();
    held_before(&approved, "profile")
}

fn decided(task: u128, came: Came, weighed: Option<&[&str]>) -> Command {
    let entry = weighed.map(|weighed| Entry {
        category: "profile".to_owned(),
        field: "full_name".to_owned(),
        passed_on: true,
        weighed: weighed.iter().map(|one| (*one).to_owned()).collect(),
    });
    let (result, next) = (text(), id(0x77));
    Command::FinishTask { task: id(task), partial: false, result, came: Some(came), entry, next }
}

#[test]
fn each_entry_is_decided_for_itself_and_those_who_received_it_are_told() {
    let case = contesting(&["gdpr"]);
    assert_eq!(refused(&case, decided(1, Came::Done, None), 2), RefusalKind::FieldNotNamed);
    let half = does(&case, handler(), decided(1, Came::Done, Some(&[])), day(2)).unwrap();
    assert_eq!(
        (half.deeds[0].category.as_str(), half.deeds[0].field.as_deref()),
        ("profile", Some("full_name"))
    );
    let kept = Came::Kept { ground: "data-are-right".to_owned(), until: None, fields: Vec::new() };
    let told = does(&half, handler(), decided(2, kept, Some(&[])), day(2)).unwrap();
    assert_eq!(told.deeds.last().map(|deed| deed.kind), Some(TaskKind::TellRecipients));
    let ready = does(&told, handler(), finish(0x77, Came::Done), day(3)).unwrap();
    let closed = does(&ready, handler(), Command::Conclude { text: text() }, day(3)).unwrap();
    assert!(matches!(closed.stage, Stage::Closed { outcome: Outcome::PartlyFulfilled { .. }, .. }));

    let statement = || Command::AddStatement { text: text(), task: id(0x90) };
    let early = decide(&ready, &Actor::Person, statement(), &LAW, day(3)).unwrap_err();
    assert_eq!(early.kind, RefusalKind::NotNow);
    let stated = does(&closed, Actor::Person, statement(), day(4)).unwrap();
    assert!(stated.is_closed() && stated.open_tasks == [id(0x90)]);
    let (result, came, entry, next) = (text(), None, None, id(0x91));
    let done = Command::FinishTask { task: id(0x90), partial: false, result, came, entry, next };
    let done = does(&stated, handler(), done, day(5)).unwrap();
    assert!(done.open_tasks.is_empty() && done.stage == closed.stage);
}

#[test]
fn in_california_all_circumstances_are_weighed_before_an_entry_stays_as_it_is() {
    let case = contesting(&["ccpa"]);
    let kept = || Came::Kept { ground: "data-are-right".to_owned(), until: None, fields: Vec::new() };
    let half = decide(&case, &handler(), decided(1, kept(), Some(&["nature"])), &LAW, day(2)).unwrap_err();
    assert_eq!(half.kind, RefusalKind::NotWeighed);
    assert_eq!(&*half.cites[0].text, "11 CCR 7023(b)");
    let all = ["nature", "obtained", "documents", "impact"];
    does(&case, handler(), decided(1, kept(), Some(&all)), day(2)).expect("all was weighed");
    does(&case, handler(), decided(1, Came::Done, Some(&[])), day(2)).expect("nothing stays as it is");
    does(&case, handler(), decided(1, Came::NothingHeld, None), day(2)).expect("there is no entry");
}
