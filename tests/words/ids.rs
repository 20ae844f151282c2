//! Every message the code can ask for exists, in every language, and gets the arguments it names.

use super::{files, root, speeches};
use crate::case::{LAW, day, handler, proven, text};
use chrono::NaiveDate;
use rightsdesk::case::{Advice, Assurance, CaseState, Event, LetterKind, Refusal, RefusalKind, Seen};
use rightsdesk::law::{
    DayOff, Deadline, Duty, LawError, Reading, RegimeId, Right, Step, StopKind, Warning, What,
};
use rightsdesk::words::{Speech, explain, reading_words, refusal_words, warning_words};

/// Fails when `id` is unknown to a language.
fn exists(id: &str) {
    for say in speeches() {
        assert!(say.has(id), "{} has no message {id}", say.code());
    }
}

/// Fails when a sentence shows an id or a missing argument instead of words.
fn whole(say: &Speech, sentence: &str) {
    let broken = sentence.contains(['{', '}', '$'])
        || ["step-", "stop-", "warning-", "refusal-", "right-", "day-off"]
            .iter()
            .any(|id| sentence.contains(id));
    assert!(!broken && !sentence.trim().is_empty(), "{}: {sentence}", say.code());
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 23).expect("a date")
}

#[test]
fn names_the_contract_gives_have_words() {
    for right in Right::ALL {
        exists(&format!("right-{right}"));
    }
    exists("right-objection-marketing");
    for state in CaseState::ALL {
        exists(&format!("state-{state}"));
    }
    for stop in [StopKind::Identity, StopKind::Clarification, StopKind::Fee] {
        exists(&format!("stop-{}", stop.as_str()));
    }
    for say in speeches() {
        exists(&format!("language-{}", say.code()));
    }
}

#[test]
fn what_the_statutes_name_has_words() {
    for statute in LAW.statutes() {
        exists(&format!("regime-{}", statute.regime));
        exists(&format!("regime-short-{}", statute.regime));
        for ground in &statute.grounds {
            exists(&format!("ground-{}", ground.id));
        }
        for remedy in &statute.remedies {
            exists(&remedy.id);
        }
        for reading in statute.rules.iter().flat_map(|rule| &rule.readings) {
            exists(&format!("reading-{}", reading.name));
        }
    }
    // These the engine itself adds.
    for name in ["disputed-day-worked", "no-suspension", "answer-day-counts"] {
        exists(&format!("reading-{name}"));
        for say in speeches() {
            whole(&say, &reading_words(&say, &Reading { name: name.into(), date: date(), ends: None }));
        }
    }
}

#[test]
fn every_letter_has_a_subject() {
    for kind in LetterKind::ALL {
        exists(&format!("{}-subject", kind.as_str()));
    }
}

#[test]
fn every_step_is_said_in_words() {
    let steps = [StopKind::Identity, StopKind::Clarification, StopKind::Fee]
        .into_iter()
        .flat_map(|stop| {
            [
                What::FreshStart { stop },
                What::Suspended { stop, days: 1 },
                What::Suspended { stop, days: 7 },
                What::DaysExcluded { stop, days: 1 },
                What::DaysExcluded { stop, days: 8 },
                What::StopIgnored { stop, late: true },
                What::StopIgnored { stop, late: false },
                What::StopNeedsNotice { stop },
            ]
        })
        .chain([
            What::ReceivedLocally,
            What::MonthsAdded { months: 1, extended: false },
            What::MonthsAdded { months: 3, extended: true },
            What::Clamped { wanted: 31 },
            What::CalendarDaysAdded { days: 45, extended: false },
            What::CalendarDaysAdded { days: 90, extended: true },
            What::BusinessDaysAdded { days: 10, calendar: "US-CA-CONS".into() },
            What::WorkingDaysAdded { days: 20, calendar: "NZ-S7".into() },
            What::HoursAdded { hours: 72, at: date().and_hms_opt(14, 30, 0).expect("a time") },
            What::StartsOnReceipt,
            What::ExtensionIgnored,
            What::ExtensionTooLate,
            What::ExtendedUntil,
            What::Rolled {
                over: vec![
                    DayOff { date: date(), name: Some("Christmas Day".into()) },
                    DayOff { date: date(), name: None },
                ],
            },
        ]);
    let due = proven(Right::Access, &["gdpr"]).clock.expect("it has dates").due;
    let deadline = Deadline {
        steps: steps.map(|what| Step { date: date(), what, cites: std::sync::Arc::default() }).collect(),
        ..due
    };
    for say in speeches() {
        for (step, said) in deadline.steps.iter().zip(explain(&say, &deadline)) {
            exists(step.what.id());
            whole(&say, &said.what);
            whole(&say, &said.date);
        }
    }
}

#[test]
fn every_warning_is_said_in_words() {
    let warnings = [
        Warning::DisputedDay { date: date(), name: "Christmas Eve".into() },
        Warning::HorizonPassed { year: 2035 },
        Warning::OwnHoliday { date: date(), name: "The house is closed".into() },
        Warning::OwnWorkingDay { date: date() },
        Warning::NotVerified { rule: "gdpr/respond".into() },
        Warning::WeekendsOnly,
        Warning::RefusalAfterExtension,
        Warning::SignedOff { rule: "ccpa/opt-out".into(), on: date() },
        Warning::OnlyAfterNotice { stop: StopKind::Identity },
        Warning::ExtensionWithoutDay,
    ];
    for say in speeches() {
        for warning in &warnings {
            whole(&say, &warning_words(&say, warning));
        }
        assert!(warning_words(&say, &warnings[1]).contains("2035"), "a year has no separators");
    }
}

/// Every reason for a refusal. Exhaustive below, so that whoever adds one comes here.
fn refusals() -> Vec<RefusalKind> {
    let law = |error| RefusalKind::Law(error);
    let kinds = vec![
        RefusalKind::Closed,
        RefusalKind::NotNow,
        RefusalKind::ReadOnly,
        RefusalKind::NotYours,
        RefusalKind::IdentityNotProven,
        RefusalKind::QuestionOpen,
        RefusalKind::NoSuchQuestion,
        RefusalKind::MayNotAsk,
        RefusalKind::NotExtendable,
        RefusalKind::AlreadyExtended,
        RefusalKind::NotExtended,
        RefusalKind::TooLate { limit: date() },
        RefusalKind::DayNotNamed { after: date() },
        RefusalKind::OutcomeMissing,
        RefusalKind::TasksOpen,
        RefusalKind::DoneAlready,
        RefusalKind::OnlyProcessor,
        RefusalKind::NotRestricted,
        RefusalKind::AnnouncedAlready,
        RefusalKind::NotToldYet,
        RefusalKind::ReasonMissing,
        RefusalKind::GroundNotValid { ground: "trade-secret".to_owned() },
        RefusalKind::NotReviewed,
        RefusalKind::NotSearched,
        RefusalKind::NothingLeft,
        RefusalKind::NothingProven,
        RefusalKind::MandateNotShown,
        RefusalKind::CapacityNotShown { missing: vec![Seen::Standing] },
        RefusalKind::HeldNotChecked,
        RefusalKind::NotHeld,
        RefusalKind::HeldSinceAfter,
        RefusalKind::ProofTooWeak { needed: Assurance::Mailbox },
        RefusalKind::FutureReceipt,
        RefusalKind::UnknownRight,
        RefusalKind::NotClosed,
        RefusalKind::DecidedBefore,
        RefusalKind::NotTheSame,
        RefusalKind::NotAnsweredThere,
        RefusalKind::ClockLost { safe: date(), other: date() },
        RefusalKind::NoLaw,
        RefusalKind::PromiseStandsAlone,
        RefusalKind::NothingChanged,
        RefusalKind::ItemsWithheld,
        RefusalKind::AfterEvent { event: date() },
        RefusalKind::SafeDatePassed { safe: date() },
        RefusalKind::OnHold { review: date() },
        RefusalKind::DayNotAhead,
        RefusalKind::NothingMissing,
        RefusalKind::RestNotNamed,
        RefusalKind::WaitsForCopy { copy: "RD-7KQ2-M4XC".to_owned(), until: date() },
        RefusalKind::FieldNotNamed,
        RefusalKind::NotWeighed,
        RefusalKind::OnlyDpo,
        RefusalKind::StillWeighed,
        RefusalKind::ViewNotHeard,
        RefusalKind::NotIndependent,
        RefusalKind::ProposedBefore,
        RefusalKind::NothingProposed,
        RefusalKind::OnlyDpoAdvises,
        RefusalKind::AgainstAdvice { advice: Advice::Fulfil },
        RefusalKind::NoFee,
        RefusalKind::StillFree { answers: 1, free: 2 },
        RefusalKind::NothingToTakeBack,
        RefusalKind::LetterWaits,
        RefusalKind::NotSureEnough { points: 2, shown: 1, declaration: false },
        RefusalKind::NotSureEnough { points: 3, shown: 0, declaration: true },
        RefusalKind::IsIdentified,
        RefusalKind::NotAsked,
        RefusalKind::StillTime { until: date() },
        law(LawError::UnknownRegime(RegimeId::new("gpdr"), "gdpr".to_owned())),
        law(LawError::UnknownRight(RegimeId::new("gdpr"), Right::OptOut, "access".to_owned())),
        law(LawError::NoSuchDuty(
            RegimeId::new("gdpr"),
            Right::Access,
            Duty::Acknowledge,
            "respond".to_owned(),
        )),
        law(LawError::NotInForce { regime: RegimeId::new("us-ok"), received: date(), from: date() }),
        law(LawError::UnknownCalendar("XX".to_owned(), "write it DE".to_owned())),
        law(LawError::NoRuleThen {
            regime: RegimeId::new("uk-gdpr"),
            right: Right::Complaint,
            received: date(),
            from: None,
        }),
        law(LawError::NotInForce { regime: RegimeId::new("us-ok"), received: date(), from: date() }),
        law(LawError::BeforeReceipt { event: date(), received: date() }),
        law(LawError::AnswerBeforeQuestion { asked: date(), answered: date() }),
        law(LawError::NoRegime),
        law(LawError::NationNeeded),
        law(LawError::OutOfRange),
    ];
    for kind in &kinds {
        match kind {
            RefusalKind::Closed
            | RefusalKind::NotNow
            | RefusalKind::ReadOnly
            | RefusalKind::NotYours
            | RefusalKind::IdentityNotProven
            | RefusalKind::QuestionOpen
            | RefusalKind::NoSuchQuestion
            | RefusalKind::MayNotAsk
            | RefusalKind::NotExtendable
            | RefusalKind::AlreadyExtended
            | RefusalKind::NotExtended
            | RefusalKind::TooLate { .. }
            | RefusalKind::DayNotNamed { .. }
            | RefusalKind::OutcomeMissing
            | RefusalKind::TasksOpen
            | RefusalKind::DoneAlready
            | RefusalKind::OnlyProcessor
            | RefusalKind::NotRestricted
            | RefusalKind::AnnouncedAlready
            | RefusalKind::NotToldYet
            | RefusalKind::ReasonMissing
            | RefusalKind::GroundNotValid { .. }
            | RefusalKind::NotReviewed
            | RefusalKind::NotSearched
            | RefusalKind::NothingLeft
            | RefusalKind::NothingProven
            | RefusalKind::MandateNotShown
            | RefusalKind::CapacityNotShown { .. }
            | RefusalKind::HeldNotChecked
            | RefusalKind::NotHeld
            | RefusalKind::HeldSinceAfter
            | RefusalKind::ProofTooWeak { .. }
            | RefusalKind::FutureReceipt
            | RefusalKind::UnknownRight
            | RefusalKind::NotClosed
            | RefusalKind::DecidedBefore
            | RefusalKind::NotTheSame
            | RefusalKind::NotAnsweredThere
            | RefusalKind::ClockLost { .. }
            | RefusalKind::NoLaw
            | RefusalKind::PromiseStandsAlone
            | RefusalKind::NothingChanged
            | RefusalKind::ItemsWithheld
            | RefusalKind::AfterEvent { .. }
            | RefusalKind::SafeDatePassed { .. }
            | RefusalKind::OnHold { .. }
            | RefusalKind::DayNotAhead
            | RefusalKind::NothingMissing
            | RefusalKind::RestNotNamed
            | RefusalKind::WaitsForCopy { .. }
            | RefusalKind::FieldNotNamed
            | RefusalKind::NotWeighed
            | RefusalKind::OnlyDpo
            | RefusalKind::StillWeighed
            | RefusalKind::ViewNotHeard
            | RefusalKind::NotIndependent
            | RefusalKind::ProposedBefore
            | RefusalKind::NothingProposed
            | RefusalKind::OnlyDpoAdvises
            | RefusalKind::AgainstAdvice { .. }
            | RefusalKind::NoFee
            | RefusalKind::StillFree { .. }
            | RefusalKind::NothingToTakeBack
            | RefusalKind::LetterWaits
            | RefusalKind::NotSureEnough { .. }
            | RefusalKind::IsIdentified
            | RefusalKind::NotAsked
            | RefusalKind::StillTime { .. }
            | RefusalKind::Law(_) => {}
        }
    }
    kinds
}

#[test]
fn every_refusal_is_said_in_words() {
    for kind in refusals() {
        exists(kind.id());
        for say in speeches() {
            let (said, cites) = refusal_words(&say, &Refusal::plain(kind.clone()));
            whole(&say, &said);
            assert!(cites.is_empty());
        }
    }
}

#[test]
fn a_refusal_of_the_law_is_said_with_its_provision() {
    let case = proven(Right::WithdrawConsent, &["gdpr"]);
    let refused = rightsdesk::case::Gated::of(&case, &LAW).unwrap_err();
    for say in speeches() {
        assert_eq!(refusal_words(&say, &refused).1, ["GDPR art. 7(3)"]);
    }
}

#[test]
fn dates_of_real_cases_are_explained_in_words() {
    for (right, regimes) in [
        (Right::Access, &["gdpr"][..]),
        (Right::Access, &["uk-gdpr"]),
        (Right::OptOut, &["ccpa"]),
        (Right::Erasure, &["gdpr", "ccpa"]),
    ] {
        let case = proven(right, regimes);
        let asked = Event::StopAsked {
            stop: StopKind::Identity,
            at: day(1),
            question: text(),
            by: handler(),
            why: None,
        };
        let case = case.with(&[asked]);
        let clock = LAW.clock(&case.regimes, &case.facts()).unwrap();
        for say in speeches() {
            for step in explain(&say, &clock.due) {
                whole(&say, &step.what);
            }
        }
    }
}

/// The message ids that sources and templates name outright: the text after `.t("`, `.with("`, `.one("` and `.two("`.
pub fn named(text: &str) -> Vec<&str> {
    [".t(", ".with(", ".one(", ".two("]
        .iter()
        .flat_map(|call| text.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .filter(|id| {
            !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        })
        .collect()
}

#[test]
fn every_message_that_sources_and_templates_name_exists() {
    let mut paths = Vec::new();
    files(&root().join("src"), &["rs"], &mut paths);
    files(&root().join("templates"), &["txt", "html"], &mut paths);
    let say = &speeches()[0];
    let mut missing = Vec::new();
    let mut checked = 0;
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        for id in named(&text) {
            checked += 1;
            if !say.has(id) {
                missing.push(format!("{}: {id}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(checked > 50, "{checked}");
    assert!(missing.is_empty(), "no such message:\n{}", missing.join("\n"));
}

#[test]
fn the_search_for_named_messages_finds_them() {
    let text = r#"{{ say.t("letter-hello") }} say.with( "moment", &[]) .t(&id) case.with(&[]) x.one("a b")"#;
    assert_eq!(named(text), ["letter-hello", "moment"]);
}
