//! Cases at a chosen stage, without a database.

mod advice;
mod again;
mod corrections;
mod courses;
mod deeds;
mod events;
mod extensions;
mod eyes;
mod fees;
mod identity;
mod letters;
mod lifecycle;
mod merging;
mod parts;
mod post;
mod proofs;
mod refusals;
mod reminders;
mod risk;
pub mod samples;
mod state_table;
pub mod table;
mod taking_back;
mod timers;
mod undoing;
mod unverified;
pub mod walk;

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use rightsdesk::case::{
    Actor, Assurance, Case, Command, Event, Fee, FeeAsked, Gated, Opened, Outcome, Proof, Question, Refusal,
    Role, Stage, TextRef, decide, open,
};
use rightsdesk::law::{LawBook, RegimeId, Right, Sensitivity, StopKind};
use std::sync::LazyLock;
use uuid::Uuid;

pub static LAW: LazyLock<LawBook> = LazyLock::new(|| LawBook::builtin().expect("the statutes can be read"));

/// Monday, 2 November 2026, in the morning of Europe and the night of California.
pub fn received() -> DateTime<Utc> {
    "2026-11-02T09:00:00Z".parse().expect("an instant")
}

pub fn day(days: i64) -> DateTime<Utc> {
    received() + Duration::days(days)
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub fn text() -> TextRef {
    TextRef { id: id(0xfe), commitment: "c0".repeat(32) }
}

pub fn staff(role: Role) -> Actor {
    Actor::Staff { id: id(0x5a), role }
}

pub fn handler() -> Actor {
    staff(Role::Handler)
}

/// What a case is opened with; the controller sits where the first law holds.
pub fn opened(right: Right, regimes: &[&str]) -> Opened {
    let (zone, calendar, residence) = match regimes[0] {
        "gdpr" => (Tz::Europe__Berlin, "DE-BE", "DE"),
        "uk-gdpr" => (Tz::Europe__London, "GB-ENG", "GB"),
        "ccpa" => (Tz::America__Los_Angeles, "", "US-CA"),
        _ => (Tz::UTC, "", "BR"),
    };
    Opened {
        reference: "RD-7KQ2-M4XC".to_owned(),
        submission: id(0x5b),
        controller: "acme".to_owned(),
        right,
        direct_marketing: false,
        regimes: regimes.iter().map(|name| RegimeId::new(*name)).collect(),
        basis: Vec::new(),
        establishment: String::new(),
        as_processor: false,
        capacity: "self".to_owned(),
        channel: "portal".to_owned(),
        received_at: received(),
        zone,
        calendar: calendar.to_owned(),
        locale: "en".to_owned(),
        residence: residence.to_owned(),
        claims: "c1".repeat(32),
        gpc: false,
        four_eyes: Vec::new(),
        sensitivity: Sensitivity::Ordinary,
        instead_of: None,
        entered_by: None,
        about: None,
    }
}

/// A case right after it was opened.
pub fn fresh(right: Right, regimes: &[&str]) -> Result<Case, Refusal> {
    let events = open(id(0xca), opened(right, regimes), None, id(0x7a), &LAW, received())?;
    Ok(Case::from_events(id(0xca), &events).expect("it begins with opened"))
}

/// A case whose mailbox was proven.
pub fn proven(right: Right, regimes: &[&str]) -> Case {
    let case = fresh(right, regimes).expect("the law knows the right");
    case.with(&proofs())
}

pub fn proofs() -> [Event; 2] {
    [
        Event::AssuranceRaised { assurance: Assurance::Mailbox, proof: Proof::Link },
        Event::IdentifierProven {
            kind: "email".to_owned(),
            proof: Proof::Link,
            commitment: "c2".repeat(32),
            reason: None,
            by: Actor::Person,
        },
    ]
}

/// Every stage, as events put a case there.
pub fn stages() -> [(&'static str, Vec<Event>); 6] {
    let by = handler();
    let approved = Event::Approved { at: day(1), by };
    let gathered = Event::Gathered {
        items: 2,
        to_review: Vec::new(),
        searched: vec!["platform".to_owned()],
        unsearched: Vec::new(),
        digest: "d0".repeat(32),
    };
    let released = Event::Released { partial: false, by };
    let closed = Event::Closed {
        outcome: Outcome::Fulfilled { package: None },
        at: day(2),
        late: false,
        reason: None,
        by,
    };
    [
        ("received", Vec::new()),
        ("in-review", vec![Event::TakenUp { handler: id(0x5a) }]),
        ("in-progress", vec![approved.clone()]),
        ("awaiting-approval", vec![approved.clone(), gathered.clone()]),
        ("packaging", vec![approved.clone(), gathered.clone(), released.clone()]),
        ("closed", vec![approved, gathered, released, closed]),
    ]
}

/// A question as staff put it to the person of this case.
pub fn ask(case: &Case, stop: StopKind) -> Command {
    let question = match stop {
        StopKind::Identity => {
            let gated = Gated::of(case, &LAW).expect("the laws of the case let it be asked");
            return Command::AskIdentity(gated.ask(text(), text()));
        }
        StopKind::Clarification => Question::Clarification,
        StopKind::Fee => {
            return Command::AskFee(FeeAsked {
                fee: Fee::typed("12.50", "EUR").expect("an amount"),
                ground: "unfounded-or-excessive".to_owned(),
                answers: 0,
                reasoning: text(),
            });
        }
    };
    Command::Ask { stop: question, question: text() }
}

/// Decides and folds.
pub fn does(case: &Case, actor: Actor, command: Command, now: DateTime<Utc>) -> Result<Case, Refusal> {
    decide(case, &actor, command, &LAW, now).map(|events| case.with(&events))
}

pub fn is_late(case: &Case) -> Option<bool> {
    match case.stage {
        Stage::Closed { late, .. } => Some(late),
        _ => None,
    }
}
