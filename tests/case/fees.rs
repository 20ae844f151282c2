//! Money for an answer: where the law lets it be asked, when it counts, and when answers are free.

use super::{LAW, day, does, handler, id, opened, proven, text};
use rightsdesk::case::{
    Actor, Case, CaseState, Command, Effect, Event, Fee, FeeAsked, LetterKind, Opened, Refusal, RefusalKind,
    Sent, decide, open, react,
};
use rightsdesk::law::{Right, StopKind, Told};

fn ask(ground: &str, answers: u32) -> Command {
    let fee = Fee::typed("12,50", "eur").unwrap();
    Command::AskFee(FeeAsked { fee, ground: ground.to_owned(), answers, reasoning: text() })
}

fn further(answers: u32) -> Command {
    Command::RefuseFurther { ground: "more-than-free".to_owned(), answers, reason: text() }
}

fn refusal(case: &Case, command: Command) -> Refusal {
    decide(case, &handler(), command, &LAW, day(3)).unwrap_err()
}

fn cites(refusal: &Refusal) -> Vec<String> {
    refusal.cites.iter().map(|cite| cite.text.to_string()).collect()
}

#[test]
fn an_amount_is_read_as_people_write_it_and_nothing_else_is() {
    let read = |amount: &str, currency: &str| Fee::typed(amount, currency).map(|fee| fee.amount);
    assert_eq!(read("12,50", "eur").as_deref(), Some("12.50"));
    assert_eq!(read(" 007 ", "GBP").as_deref(), Some("7.00"));
    assert_eq!(read("0.05", "usd").as_deref(), Some("0.05"));
    for (amount, currency) in [
        ("", "EUR"),
        ("0", "EUR"),
        ("0.00", "EUR"),
        ("-1", "EUR"),
        ("1.5", "EUR"),
        ("1.2.3", "EUR"),
        ("1000000", "EUR"),
        ("5", "€"),
        ("5", "EU"),
        ("٣", "EUR"),
        ("1e3", "EUR"),
    ] {
        assert_eq!(read(amount, currency), None, "{amount} {currency}");
    }
}

#[test]
fn a_fee_is_asked_with_its_letter_and_the_case_waits_for_it() {
    let case = proven(Right::Access, &["gdpr"]);
    let asked = does(&case, handler(), ask("unfounded-or-excessive", 0), day(2)).unwrap();
    assert_eq!(asked.state(), CaseState::AwaitingFee);
    let events = decide(&case, &handler(), ask("unfounded-or-excessive", 0), &LAW, day(2)).unwrap();
    assert_eq!(
        react(&asked, &events[0]),
        [Effect::Letter { kind: LetterKind::Fee, ordinal: 1, text: Some(text().id) }]
    );
    assert_eq!(refusal(&asked, ask("unfounded-or-excessive", 0)).kind, RefusalKind::QuestionOpen);
    let approve = Command::Approve { task: id(1), parts: Vec::new() };
    assert_eq!(refusal(&asked, approve).kind, RefusalKind::QuestionOpen);
    let paid = does(&asked, handler(), Command::Answer { stop: StopKind::Fee }, day(5)).unwrap();
    assert_eq!(paid.state(), CaseState::Received);
    assert_eq!(
        paid.fee.map(|(fee, ground)| (fee.amount, ground)),
        Some(("12.50".to_owned(), "unfounded-or-excessive".to_owned()))
    );
}

#[test]
fn in_the_united_kingdom_the_time_starts_anew_when_it_is_paid_counted_from_when_the_letter_went() {
    let case = proven(Right::Access, &["uk-gdpr"]);
    let first = case.clock.clone().unwrap().due.last_day;
    let asked = does(&case, handler(), ask("further-copies", 1), day(2)).unwrap();
    let gone = Command::RecordLetter {
        letter: id(0x1e),
        duty: "fee".to_owned(),
        digest: "d2".repeat(32),
        sent: Sent { ordinal: 1, at: day(3), way: None },
    };
    let told = does(&asked, Actor::System, gone, day(3)).unwrap();
    assert_eq!(told.stops[0].told, Told::At(day(3)));
    let paid = does(&told, handler(), Command::Answer { stop: StopKind::Fee }, day(10)).unwrap();
    let due = paid.clock.clone().unwrap().due;
    assert!(!due.paused && due.last_day > first, "{} then {}", first, due.last_day);
    assert_eq!(due.last_day.to_string(), "2026-12-14", "a month after 12 November, and no Saturday");
    // A letter that never arrived stops nothing.
    let failed = Command::RecordFailure {
        letter: Some(id(0x1e)),
        duty: "fee".to_owned(),
        ordinal: 1,
        why: rightsdesk::case::LetterFailure::Undeliverable,
        task: id(7),
    };
    let untold = does(&asked, Actor::System, failed, day(3)).unwrap();
    assert_eq!(untold.stops[0].told, Told::Not);
    assert_eq!(untold.clock.unwrap().due.last_day, first);
}

#[test]
fn a_fee_that_was_a_mistake_is_taken_back_and_never_stopped_anything() {
    let case = proven(Right::Access, &["uk-gdpr"]);
    let asked = does(&case, handler(), ask("unfounded-or-excessive", 0), day(2)).unwrap();
    let undo = Command::UndoQuestion { stop: StopKind::Fee, reason: text() };
    let events = decide(&asked, &handler(), undo, &LAW, day(4)).unwrap();
    let undone = asked.with(&events);
    assert_eq!((undone.fee.clone(), undone.state()), (None, CaseState::Received));
    assert_eq!(undone.clock.as_ref().unwrap().due, case.clock.unwrap().due);
    let told: Vec<Effect> = events.iter().flat_map(|event| react(&undone, event)).collect();
    assert!(told.contains(&Effect::Correct {
        letter: LetterKind::Fee,
        ordinal: 1,
        by: LetterKind::FeeUndone,
        number: 1
    }));
    // The next one is the second letter of its kind.
    let again = does(&undone, handler(), ask("unfounded-or-excessive", 0), day(5)).unwrap();
    let events = [Event::FeeAsked {
        fee: Fee::typed("1", "EUR").unwrap(),
        ground: String::new(),
        answers: 0,
        at: day(5),
        reasoning: text(),
        by: handler(),
    }];
    let letters = react(&again, &events[0]);
    assert!(matches!(letters[..], [Effect::Letter { kind: LetterKind::Fee, ordinal: 2, .. }]));
}

#[test]
fn where_the_law_gives_no_fee_none_is_asked_and_the_refusal_says_so() {
    for (right, regime, ground, cite) in [
        (Right::OptOut, "ccpa", "unfounded-or-excessive", "11 CCR 7026(f)"),
        (Right::OptOut, "us-ct", "unfounded-or-excessive", "Conn."),
        (Right::Access, "gdpr", "legal-obligation", "GDPR art. 12(3)"),
        (Right::Access, "gdpr", "more-than-free", "GDPR art. 12(3)"),
        (Right::Erasure, "gdpr", "further-copies", "GDPR art. 12(3)"),
        (Right::WithdrawConsent, "gdpr", "unfounded-or-excessive", "GDPR art. 7(3)"),
    ] {
        let case = proven(right, &[regime]);
        let refused = refusal(&case, ask(ground, 9));
        assert_eq!(refused.kind, RefusalKind::NoFee, "{right} under {regime}");
        assert!(cites(&refused)[0].starts_with(cite), "{right} under {regime}: {:?}", cites(&refused));
    }
    // Under two laws the one that gives none rules.
    let both = proven(Right::Access, &["gdpr", "ccpa"]);
    assert_eq!(refusal(&both, ask("further-copies", 1)).kind, RefusalKind::NoFee);
    does(&both, handler(), ask("unfounded-or-excessive", 0), day(1)).unwrap();
    // An objection to advertising is absolute, and free.
    let opened = Opened { direct_marketing: true, ..opened(Right::Objection, &["gdpr"]) };
    let events = open(id(0xca), opened, None, id(0x7a), &LAW, day(0)).unwrap();
    let marketing = Case::from_events(id(0xca), &events).unwrap();
    assert_eq!(refusal(&marketing, ask("unfounded-or-excessive", 0)).kind, RefusalKind::NoFee);
}

#[test]
fn answers_that_are_free_cost_nothing_and_are_not_refused() {
    for (regime, ground, free) in [
        ("gdpr", "further-copies", 1),
        ("uk-gdpr", "further-copies", 1),
        ("us-va", "more-than-free", 2),
        ("us-ct", "more-than-free", 1),
    ] {
        let case = proven(Right::Access, &[regime]);
        for answers in 0..free {
            let refused = refusal(&case, ask(ground, answers));
            assert_eq!(refused.kind, RefusalKind::StillFree { answers, free }, "{regime}");
            assert!(!refused.cites.is_empty(), "{regime}");
        }
        does(&case, handler(), ask(ground, free), day(2)).unwrap();
    }
}

#[test]
fn californians_may_be_refused_a_third_answer_and_nobody_a_first() {
    let case = proven(Right::Access, &["ccpa"]);
    let early = refusal(&case, further(1));
    assert_eq!(early.kind, RefusalKind::StillFree { answers: 1, free: 2 });
    assert_eq!(cites(&early), ["Civ. Code 1798.130(b)"]);
    let events = decide(&case, &handler(), further(2), &LAW, day(3)).unwrap();
    assert_eq!(events[0], Event::AnswersCounted { answers: 2 }, "the number is on record");
    assert_eq!(case.with(&events).state(), CaseState::Refused);
    // Never without counting, never where the law knows no such limit, and never for a fee there.
    let uncounted = Command::Refuse { ground: "more-than-free".to_owned(), reason: text() };
    assert!(matches!(refusal(&case, uncounted).kind, RefusalKind::GroundNotValid { .. }));
    for other in [
        proven(Right::Access, &["gdpr"]),
        proven(Right::Access, &["us-va"]),
        proven(Right::Erasure, &["ccpa"]),
    ] {
        assert!(matches!(refusal(&other, further(9)).kind, RefusalKind::GroundNotValid { .. }));
    }
    assert_eq!(refusal(&case, ask("more-than-free", 9)).kind, RefusalKind::NoFee);
}
