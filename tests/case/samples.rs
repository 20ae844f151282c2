//! One of every event, with every field that an event can have.

use super::{day, handler, id, opened, text};
use chrono::NaiveDate;
use rightsdesk::case::{
    About, Actor, Advice, Assurance, Came, CategoryHeld, Continued, DocumentKind, Entry, Event, Fee,
    FourEyes, Held, HeldLetter, LetterFailure, LetterKind, Opened, Outcome, PlatformAction, Proof, Rest,
    Role, Seen, Sent, Shown, SuppressionKind, Survivor, TaskKind, TimerKind,
};
use rightsdesk::law::{
    Applies, Basis, Cite, Clock, DayOff, Deadline, Reading, RegimeId, Right, Sensitivity, Step, StopKind,
    Warning, What,
};
use std::sync::Arc;

/// Dates made by hand, with every step and warning there is: the law may change, these bytes may not.
fn full_clock() -> Clock {
    let date = |day| NaiveDate::from_ymd_opt(2026, 12, day).expect("a date");
    let stop = StopKind::Identity;
    let extended = true;
    let steps = [
        What::ReceivedLocally,
        What::FreshStart { stop: StopKind::Fee },
        What::MonthsAdded { months: 3, extended },
        What::Clamped { wanted: 31 },
        What::CalendarDaysAdded { days: 45, extended: false },
        What::BusinessDaysAdded { days: 10, calendar: "US-CA-CONS".into() },
        What::Suspended { stop, days: 7 },
        What::DaysExcluded { stop: StopKind::Clarification, days: 8 },
        What::StopIgnored { stop, late: true },
        What::ExtensionIgnored,
        What::Rolled {
            over: vec![
                DayOff { date: date(25), name: Some("Christmas Day".into()) },
                DayOff { date: date(26), name: None },
            ],
        },
    ];
    let cites: Arc<[Cite]> = Arc::new([
        Cite { text: "GDPR art. 12(3)".into(), verified: Some(date(1)) },
        Cite { text: "Reg. 1182/71 art. 3".into(), verified: None },
    ]);
    let due = Deadline {
        last_day: date(28),
        ends: day(57),
        safe_last_day: date(27),
        safe_ends: day(56),
        paused: true,
        in_hours: false,
        readings: vec![Reading { name: "no-suspension".into(), date: date(27), ends: None }],
        steps: steps
            .into_iter()
            .enumerate()
            .map(|(at, what)| Step {
                date: date(28),
                what,
                cites: if at == 0 { Arc::default() } else { cites.clone() },
            })
            .collect(),
        warnings: vec![
            Warning::DisputedDay { date: date(24), name: "Christmas Eve".into() },
            Warning::HorizonPassed { year: 2035 },
            Warning::NotVerified { rule: "gdpr/respond".into() },
            Warning::WeekendsOnly,
            Warning::RefusalAfterExtension,
        ],
        rule: "gdpr/respond".into(),
        law_hash: "a0".repeat(32).into(),
        law_version: Arc::default(),
        calendar: "DE-BE".into(),
        calendar_hash: "a1".repeat(32).into(),
        calendar_version: Arc::default(),
        calendar_source: Arc::default(),
        horizon: None,
    };
    let plain = Deadline { readings: vec![], steps: vec![], warnings: vec![], ..due.clone() };
    Clock {
        due,
        regime: RegimeId::new("gdpr"),
        acknowledge_by: Some(plain.clone()),
        extend_by: Some(plain),
        refuse_by: None,
        others: vec![(RegimeId::new("ccpa"), date(30))],
        edition: String::new(),
    }
}

/// What dates have learnt to say since: hours, provenance, an edition, and the steps and warnings that came with them.
fn later_clock() -> Clock {
    let before = full_clock();
    let date = before.due.last_day;
    let stop = StopKind::Identity;
    let steps = [
        What::WorkingDaysAdded { days: 20, calendar: "NZ-S7".into() },
        What::HoursAdded { hours: 72, at: date.and_hms_opt(14, 30, 0).expect("a time") },
        What::StartsOnReceipt,
        What::StopNeedsNotice { stop },
        What::ExtensionTooLate,
        What::ExtendedUntil,
    ];
    let due = Deadline {
        in_hours: true,
        readings: vec![Reading { name: "next-full-hour".into(), date, ends: Some(day(57)) }],
        steps: steps.into_iter().map(|what| Step { date, what, cites: Arc::default() }).collect(),
        warnings: vec![
            Warning::OwnHoliday { date, name: "The house is closed".into() },
            Warning::OwnWorkingDay { date },
            Warning::SignedOff { rule: "ccpa/opt-out".into(), on: date },
            Warning::OnlyAfterNotice { stop },
            Warning::ExtensionWithoutDay,
        ],
        law_version: "2026-11-25+a0a0a0a0".into(),
        calendar_version: "2026-11-23".into(),
        calendar_source: "a list; another".into(),
        horizon: Some(2040),
        ..before.due
    };
    let plain = Deadline { readings: vec![], steps: vec![], warnings: vec![], ..due.clone() };
    Clock {
        due,
        refuse_by: Some(plain),
        edition: "e0".repeat(32),
        acknowledge_by: None,
        extend_by: None,
        ..before
    }
}

/// One event of every shape.
pub fn samples() -> Vec<Event> {
    let by = handler();
    let machine = Actor::Machine { token: id(9) };
    let file = id(0xf1);
    let closed = |outcome, reason, by| Event::Closed { outcome, at: day(9), late: false, reason, by };
    vec![
        Event::Opened(Box::new(opened(Right::Access, &["gdpr", "ccpa"]))),
        Event::Opened(Box::new(Opened {
            basis: [("gdpr", Basis::Establishment), ("ccpa", Basis::Residence), ("uk-gdpr", Basis::Named)]
                .map(|(law, because)| Applies { regime: RegimeId::new(law), because })
                .to_vec(),
            establishment: "DE".to_owned(),
            ..opened(Right::Access, &["gdpr", "ccpa", "uk-gdpr"])
        })),
        Event::Opened(Box::new(Opened {
            basis: vec![Applies { regime: RegimeId::none(), because: Basis::Nothing }],
            establishment: "BR".to_owned(),
            ..opened(Right::Access, &["none"])
        })),
        Event::ClockSet { clock: Box::new(full_clock()), generation: 1 },
        Event::ClockSet {
            clock: Box::new(Clock {
                due: Deadline { readings: vec![], steps: vec![], warnings: vec![], ..full_clock().due },
                regime: RegimeId::none(),
                acknowledge_by: None,
                extend_by: None,
                refuse_by: None,
                others: vec![],
                edition: String::new(),
            }),
            generation: 2,
        },
        Event::ClockSet { clock: Box::new(later_clock()), generation: 3 },
        Event::Extended { at: day(3), reasons: text(), by, until: Some(day(90).date_naive()) },
        Event::AssuranceRaised { assurance: Assurance::Mailbox, proof: Proof::Link },
        Event::IdentifierProven {
            kind: "email".to_owned(),
            proof: Proof::Code,
            commitment: "c2".repeat(32),
            reason: None,
            by: Actor::Person,
        },
        Event::IdentifierProven {
            kind: "customer-id".to_owned(),
            proof: Proof::Staff,
            commitment: "c2".repeat(32),
            reason: Some(text()),
            by: Actor::Staff { id: id(0x5a), role: Role::Dpo },
        },
        Event::TakenUp { handler: id(0x5a) },
        Event::StopAsked { stop: StopKind::Identity, at: day(1), question: text(), by, why: None },
        Event::StopAsked { stop: StopKind::Identity, at: day(1), question: text(), by, why: Some(text()) },
        Event::StopAnswered { stop: StopKind::Clarification, at: day(2), by: Actor::Person },
        Event::Extended { at: day(3), reasons: text(), by, until: None },
        Event::RegimesCorrected {
            from: vec![RegimeId::new("ccpa"), RegimeId::new("gdpr")],
            to: vec![RegimeId::new("gdpr")],
            reason: text(),
            by,
        },
        Event::ReceiptCorrected { from: day(0), to: day(-3), reason: text(), by },
        Event::StopUndone { stop: StopKind::Identity, at: day(2), reason: text(), by },
        Event::ExtensionUndone { at: day(4), reason: text(), by },
        Event::RiskAccepted { reason: text(), by: Actor::Staff { id: id(0x5b), role: Role::Dpo } },
        Event::RestrictionSet { at: day(9) },
        Event::LiftingAnnounced { at: day(90), reason: text(), by },
        Event::RestrictionLifted { at: day(99), by },
        Event::Approved { at: day(4), by },
        Event::Gathered {
            items: 2,
            to_review: vec![id(7)],
            searched: vec!["platform".to_owned()],
            unsearched: vec!["crm".to_owned()],
            digest: "d0".repeat(32),
        },
        Event::Reviewed { item: id(7), by },
        Event::Withheld { item: id(7), ground: "trade-secret".to_owned(), reason: text(), by },
        Event::Restored { item: id(7), by },
        Event::Released { partial: true, by },
        Event::PackageOffered { file, digest: "d1".repeat(32), until: day(30) },
        Event::PackageFetched { file },
        Event::Suppressed { kind: SuppressionKind::SaleShare, entries: vec![id(3)], no_asking_until: None },
        Event::Suppressed {
            kind: SuppressionKind::Profiling,
            entries: vec![id(3)],
            no_asking_until: Some(day(365)),
        },
        Event::Suppressed { kind: SuppressionKind::Consent, entries: vec![id(3)], no_asking_until: None },
        Event::ViewHeard { text: text(), by },
        Event::DecisionReviewed { changed: true, reasons: text(), by },
        Event::AnswerAmended { text: text(), by },
        Event::SendingAsked { to: text(), by },
        Event::TaskOpened {
            task: id(0x7e),
            kind: TaskKind::Stop,
            due_ends: None,
            category: Some("analytics".to_owned()),
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskOpened {
            task: id(0x7f),
            kind: TaskKind::Hold,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskOpened {
            task: id(0x80),
            kind: TaskKind::Send,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskOpened {
            task: id(0x7a),
            kind: TaskKind::PassOn,
            due_ends: Some(day(21)),
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskOpened {
            task: id(0x7b),
            kind: TaskKind::CarryOut,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskDone { task: id(0x7a), result: text(), by, came: None, entry: None },
        Event::TaskOpened {
            task: id(0x7c),
            kind: TaskKind::Erase,
            due_ends: None,
            category: Some("invoices".to_owned()),
            passed_on: true,
            public: false,
            claim: None,
        },
        Event::TaskDone { task: id(0x7c), result: text(), by, came: Some(Came::Done), entry: None },
        Event::TaskDone { task: id(0x7c), result: text(), by, came: Some(Came::NothingHeld), entry: None },
        Event::TaskDone {
            task: id(0x7c),
            result: text(),
            by,
            came: Some(Came::Kept {
                ground: "legal-obligation".to_owned(),
                until: Some(day(90).date_naive()),
                fields: Vec::new(),
            }),
            entry: None,
        },
        Event::DateReached { timer: TimerKind::SafeDue },
        Event::DateReached { timer: TimerKind::RemindHandler(50) },
        Event::DateReached { timer: TimerKind::TellDpo(90) },
        Event::DateReached { timer: TimerKind::RemindPerson(1) },
        Event::LetterHandedOver {
            letter: id(0x1e),
            duty: "acknowledgement".to_owned(),
            digest: "d2".repeat(32),
            by: None,
            sent: None,
        },
        Event::LetterHandedOver {
            letter: id(0x1e),
            duty: "extension".to_owned(),
            digest: "d2".repeat(32),
            by: Some(by),
            sent: Some(Sent { ordinal: 1, at: day(5), way: Some(text()) }),
        },
        Event::LetterFailed {
            letter: None,
            duty: "extension".to_owned(),
            ordinal: 2,
            why: LetterFailure::Undeliverable,
            by: None,
        },
        Event::LetterFailed {
            letter: Some(id(0x1e)),
            duty: "refusal".to_owned(),
            ordinal: 1,
            why: LetterFailure::CameBack,
            by: Some(by),
        },
        Event::LetterQueued { letter: id(0x1e), duty: "refusal".to_owned(), ordinal: 1, by },
        Event::TaskOpened {
            task: id(0x7d),
            kind: TaskKind::Reach,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskSettled { task: id(0x7d) },
        Event::LetterFailed {
            letter: Some(id(0x1e)),
            duty: "acknowledgement".to_owned(),
            ordinal: 1,
            why: LetterFailure::NoWay,
            by: None,
        },
        Event::LetterFailed {
            letter: Some(id(0x1e)),
            duty: "done".to_owned(),
            ordinal: 1,
            why: LetterFailure::NotEasy,
            by: None,
        },
        Event::TaskOpened {
            task: id(0x7e),
            kind: TaskKind::Rewrite,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::WishesSet { text: text(), by },
        Event::WishesSet { text: text(), by: Actor::Person },
        Event::Opened(Box::new(Opened { entered_by: Some(by), ..opened(Right::Access, &["gdpr"]) })),
        Event::MessageReceived { text: text() },
        Event::MessageSent { text: text(), by: machine },
        closed(Outcome::Fulfilled { package: Some(file) }, None, Actor::System),
        closed(Outcome::PartlyFulfilled { package: None }, Some(text()), by),
        closed(Outcome::Refused { ground: "not-identified".to_owned() }, Some(text()), by),
        closed(Outcome::Withdrawn, None, Actor::Person),
        closed(Outcome::Unverified, None, Actor::System),
        closed(Outcome::Duplicate, None, by),
        closed(Outcome::Forwarded, None, by),
        Event::Opened(Box::new(Opened {
            about: Some(About {
                case: id(0xca),
                reference: "RD-7KQ2-M4XC".to_owned(),
                decided_by: Some(id(0x5a)),
                deciders: Vec::new(),
            }),
            ..opened(Right::Appeal, &["us-tx"])
        })),
        Event::Opened(Box::new(Opened {
            four_eyes: vec![FourEyes::Disclosure, FourEyes::Erasure],
            about: Some(About {
                case: id(0xca),
                reference: "RD-7KQ2-M4XC".to_owned(),
                decided_by: Some(id(0x5a)),
                deciders: vec![id(0x5b), id(0x5a)],
            }),
            ..opened(Right::Appeal, &["us-tx"])
        })),
        Event::Proposed { what: FourEyes::Erasure, at: day(3), by },
        Event::SentBack { reason: text(), by },
        Event::Advised { advice: Advice::FulfilPartly, text: text(), by },
        Event::Dissented { reason: text(), by },
        Event::FeeAsked {
            fee: Fee { amount: "12.50".to_owned(), currency: "EUR".to_owned() },
            ground: "further-copies".to_owned(),
            answers: 1,
            at: day(3),
            reasoning: text(),
            by,
        },
        Event::AnswersCounted { answers: 2 },
        Event::PlatformActed {
            action: PlatformAction::LimitLowered,
            at: day(3),
            reason: text(),
            by: machine,
        },
        Event::Opened(Box::new(Opened {
            sensitivity: Sensitivity::Sensitive,
            instead_of: Some(About {
                case: id(0xca),
                reference: "RD-7KQ2-M4XC".to_owned(),
                decided_by: None,
                deciders: Vec::new(),
            }),
            ..opened(Right::AccessCategories, &["ccpa"])
        })),
        Event::Continued(Continued {
            case: id(0xcd),
            reference: "RD-9HWT-2PFA".to_owned(),
            right: Right::AccessCategories,
            regimes: vec![RegimeId::new("ccpa")],
        }),
        Event::Reopened { reason: Some(text()), by, at: day(40) },
        Event::Reopened { reason: None, by: Actor::Person, at: day(41) },
        Event::Merged {
            into: Survivor {
                case: id(0xcb),
                reference: "RD-7KQ2-M4XC".to_owned(),
                request: "RD-9HWT-2PFA".to_owned(),
                received_at: day(-2),
            },
            by,
        },
        Event::PartReleased {
            partial: true,
            rest: vec![Rest {
                category: "support".to_owned(),
                source: "platform".to_owned(),
                until: day(40).date_naive(),
            }],
            late: true,
            by,
        },
        Event::PartOffered { file, digest: "d1".repeat(32), until: day(30), ordinal: 1, at: day(16) },
        Event::WentOn { at: day(3), by: Actor::Person },
        Event::Contested { claims: vec![text()] },
        Event::StatementAdded { text: text(), by: Actor::Person },
        Event::TaskOpened {
            task: id(0x7e),
            kind: TaskKind::Erase,
            due_ends: None,
            category: Some("profile".to_owned()),
            passed_on: false,
            public: true,
            claim: None,
        },
        Event::TaskOpened {
            task: id(0x7f),
            kind: TaskKind::Correct,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: Some(id(0xfe)),
        },
        Event::TaskDone {
            task: id(0x7e),
            result: text(),
            by,
            came: Some(Came::Kept {
                ground: "legal-claims".to_owned(),
                until: None,
                fields: vec!["number".to_owned()],
            }),
            entry: None,
        },
        Event::TaskDone {
            task: id(0x7f),
            result: text(),
            by,
            came: Some(Came::Done),
            entry: Some(Entry {
                category: "profile".to_owned(),
                field: "full_name".to_owned(),
                passed_on: true,
                weighed: vec!["nature".to_owned()],
            }),
        },
        Event::TaskOpened {
            task: id(0x80),
            kind: TaskKind::TellOthers,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::TaskOpened {
            task: id(0x81),
            kind: TaskKind::AttachStatement,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::DateReached { timer: TimerKind::PartEnds(1) },
        Event::DateReached { timer: TimerKind::RestDue(1) },
        Event::DateReached { timer: TimerKind::WaitEnds },
        Event::LetterFailed {
            letter: Some(id(0x1e)),
            duty: "refusal".to_owned(),
            ordinal: 1,
            why: LetterFailure::Untranslated,
            by: None,
        },
        Event::TaskOpened {
            task: id(0x7e),
            kind: TaskKind::Translate,
            due_ends: Some(day(20)),
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::AssuranceRaised { assurance: Assurance::MatchedData, proof: Proof::Points },
        Event::AssuranceRaised { assurance: Assurance::Declaration, proof: Proof::Declaration },
        Event::AssuranceRaised { assurance: Assurance::Document, proof: Proof::Document },
        Event::CapacityShown { shown: Shown { what: Seen::ChildsView, holds: true }, note: text(), by },
        Event::CheckAsked { by },
        Event::HeldChecked {
            found: Held::ALL
                .map(|held| CategoryHeld { category: format!("held-{}", held.as_str()), held })
                .to_vec(),
        },
        Event::PointsCompared { points: 3, matched: true },
        Event::Declared {
            version: "2026-11".to_owned(),
            record: text(),
            keep_until: NaiveDate::from_ymd_opt(2028, 11, 2).expect("a date"),
        },
        Event::DocumentReceived { document: id(0xd0) },
        Event::DocumentJudged {
            document: id(0xd0),
            kind: DocumentKind::IdentityCard,
            accepted: true,
            reason: text(),
            by,
        },
        Event::AddressAsked { change: id(0xad), task: Some(id(0x7d)) },
        Event::AddressAsked { change: id(0xad), task: None },
        Event::AddressAccepted {
            change: id(0xad),
            proof: Assurance::Document,
            holds_from: day(14),
            reason: Some(text()),
            by,
        },
        Event::AddressAccepted {
            change: id(0xad),
            proof: Assurance::Mailbox,
            holds_from: day(14),
            reason: None,
            by: Actor::Person,
        },
        Event::AddressStopped { change: id(0xad), by: Actor::Person },
        Event::TaskOpened {
            task: id(0x7d),
            kind: TaskKind::Address,
            due_ends: None,
            category: None,
            passed_on: false,
            public: false,
            claim: None,
        },
        Event::HeldBack {
            until: day(5),
            version: 7,
            letter: Some(HeldLetter { kind: LetterKind::Refusal, ordinal: 1 }),
        },
        Event::HeldBack { until: day(5), version: 7, letter: None },
        Event::TakenBack {
            letter: Some(HeldLetter { kind: LetterKind::Done, ordinal: 2 }),
            version: 7,
            tasks: vec![id(0x7a)],
            at: day(5),
            by,
        },
        Event::TakenBack { letter: None, version: 7, tasks: Vec::new(), at: day(5), by },
    ]
}
