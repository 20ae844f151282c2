//! From which state a move leads to which: found by trying every move, so that no drawing can say otherwise.

use super::{
    Actor, Assurance, Came, Case, CaseState, CategoryHeld, Command, CommandKind, Event, Held, Opened, Part,
    Proof, Role, Stage, TextRef, decide, law_grounds, open, possible::sample,
};
use crate::law::{LawBook, RegimeId, Right, Sensitivity};
use chrono::{DateTime, Duration, Utc};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Rights that between them take every course there is: searched and packaged, done kind by kind, weighed or done by
/// hand, looked at again, answered by the data protection officer.
const RIGHTS: [Right; 5] =
    [Right::Access, Right::Erasure, Right::Objection, Right::AutomatedDecisionReview, Right::Inquiry];

/// The days after the receipt on which a move is tried.
const DAYS: [i64; 2] = [1, 16];

/// Moves between two states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// From here,
    pub from: CaseState,
    /// to there,
    pub to: CaseState,
    /// by any of these: names of moves, in order.
    pub by: Vec<&'static str>,
}

/// Every way from one state to another under a law: by staff, by the person and by our own jobs. A move that leaves
/// the state as it is (an extension, a correction, a message) is none.
///
/// `received` is any instant; the moves are made in the days after it.
pub fn passages(law: &LawBook, regime: &RegimeId, received: DateTime<Utc>) -> Vec<Passage> {
    let mut found: BTreeMap<(usize, usize), BTreeSet<&'static str>> = BTreeMap::new();
    for right in RIGHTS {
        let Some(first) = first(law, regime, right, received) else { continue };
        let mut seen = vec![first.clone()];
        let mut waiting = vec![first];
        while let Some(case) = waiting.pop() {
            for (name, actor, command) in moves(&case, law, received) {
                // What a person must be given time for comes later.
                let tried = DAYS
                    .map(|days| decide(&case, &actor, command.clone(), law, received + Duration::days(days)));
                let Some(events) = tried.into_iter().find_map(Result::ok) else { continue };
                let after = case.with(&events);
                if after.state() != case.state() {
                    found.entry((place(case.state()), place(after.state()))).or_default().insert(name);
                }
                // Where it stands says what it may do; how it came there does not.
                let known = seen.iter().any(|seen| stands_alike(seen, &after));
                // Opened again and closed again, it stands where it stood.
                let again = after.is_closed() && after.reopened > 0;
                if !known && !again {
                    seen.push(after.clone());
                    waiting.push(after);
                }
            }
        }
    }
    let passage = |((from, to), by): ((usize, usize), BTreeSet<&'static str>)| Passage {
        from: CaseState::ALL[from],
        to: CaseState::ALL[to],
        by: by.into_iter().collect(),
    };
    found.into_iter().map(passage).collect()
}

/// The passages as a Mermaid flowchart.
pub fn diagram(passages: &[Passage]) -> String {
    let mut out = "flowchart LR\n".to_owned();
    for Passage { from, to, by } in passages {
        out.push_str(&format!("  {} -->|{}| {}\n", from.as_str(), by.join(", "), to.as_str()));
    }
    out
}

fn place(state: CaseState) -> usize {
    CaseState::ALL.iter().position(|known| *known == state).unwrap_or_default()
}

fn open_stops(case: &Case) -> usize {
    case.stops.iter().filter(|stop| stop.answered.is_none()).count()
}

/// Of these there are only so many: however often a question is asked and answered, the search comes to an end.
fn stands_alike(one: &Case, other: &Case) -> bool {
    std::mem::discriminant(&one.stage) == std::mem::discriminant(&other.stage)
        && one.state() == other.state()
        && open_stops(one) == open_stops(other)
        && one.extended.is_some() == other.extended.is_some()
        && one.open_tasks.len() == other.open_tasks.len()
        && one.deeds == other.deeds
        && one.view_heard == other.view_heard
        && one.parts.sent.is_empty() == other.parts.sent.is_empty()
        && one.parts.rest.is_empty() == other.parts.rest.is_empty()
        && is_whole(&one.stage) == is_whole(&other.stage)
        && one.held == other.held
        && (one.reopened > 0) == (other.reopened > 0)
}

/// Whether everything was found that an answer waits with.
fn is_whole(stage: &Stage) -> bool {
    !matches!(stage, Stage::AwaitingApproval { unsearched, .. } if !unsearched.is_empty())
}

/// A case whose person signed in to their account, which is proof enough everywhere; none where the law does not know the right.
fn first(law: &LawBook, regime: &RegimeId, right: Right, received: DateTime<Utc>) -> Option<Case> {
    let opened = Opened {
        reference: String::new(),
        submission: Uuid::nil(),
        controller: String::new(),
        right,
        direct_marketing: false,
        regimes: vec![regime.clone()],
        basis: Vec::new(),
        establishment: String::new(),
        as_processor: false,
        capacity: "self".to_owned(),
        channel: "portal".to_owned(),
        received_at: received,
        zone: chrono_tz::UTC,
        calendar: String::new(),
        locale: "en".to_owned(),
        residence: String::new(),
        claims: String::new(),
        gpc: false,
        four_eyes: Vec::new(),
        sensitivity: Sensitivity::Ordinary,
        instead_of: None,
        entered_by: None,
        about: None,
    };
    let events = open(Uuid::nil(), opened, None, Uuid::nil(), law, received).ok()?;
    let proven = [
        Event::AssuranceRaised { assurance: Assurance::Account, proof: Proof::Account },
        Event::IdentifierProven {
            kind: "account".to_owned(),
            proof: Proof::Account,
            commitment: String::new(),
            reason: None,
            by: Actor::Person,
        },
    ];
    Some(Case::from_events(Uuid::nil(), &events).ok()?.with(&proven))
}

/// Every move somebody could make, with the name it goes by.
fn moves(case: &Case, law: &LawBook, received: DateTime<Utc>) -> Vec<(&'static str, Actor, Command)> {
    let staff = Actor::Staff { id: Uuid::max(), role: Role::Dpo };
    let now = received + Duration::days(1);
    let mut all: Vec<(&'static str, Actor, Command)> = CommandKind::ALL
        .into_iter()
        .filter_map(|kind| Some((kind.as_str(), staff, sample(kind, case, law, now).ok()?)))
        .collect();
    let gathered = Command::RecordGathered {
        items: 1,
        to_review: Vec::new(),
        searched: Vec::new(),
        unsearched: Vec::new(),
        digest: String::new(),
    };
    let some_missing = Command::RecordGathered {
        items: 1,
        to_review: Vec::new(),
        searched: Vec::new(),
        unsearched: vec!["1".to_owned()],
        digest: String::new(),
    };
    let package = Command::RecordPackage { file: Uuid::nil(), digest: String::new(), until: now };
    all.push(("gathered", Actor::System, gathered));
    all.push(("gathered", Actor::System, some_missing));
    let held = |number: u32| CategoryHeld { category: number.to_string(), held: Held::Before };
    all.push(("held-checked", Actor::System, Command::RecordHeld { found: vec![held(1), held(2)] }));
    all.push(("packaged", Actor::System, package));
    all.push(("withdraw", Actor::Person, Command::Withdraw));
    let parts = [1, 2].map(|number| Part {
        task: Uuid::from_u128(number),
        category: number.to_string(),
        passed_on: false,
        public: false,
        claim: None,
    });
    all.push(("approve", staff, Command::Approve { task: Uuid::nil(), parts: parts.to_vec() }));
    let ground =
        law_grounds(case, law, |ground| ground.may_withhold()).into_iter().next().unwrap_or_default();
    for task in &case.open_tasks {
        for (partial, came) in [
            (false, Came::Done),
            (true, Came::Kept { ground: ground.clone(), until: None, fields: Vec::new() }),
        ] {
            let result = TextRef { id: Uuid::nil(), commitment: String::new() };
            let (task, came, entry, next) = (*task, Some(came), None, Uuid::from_u128(3));
            let command = Command::FinishTask { task, partial, result, came, entry, next };
            all.push(("finish-task", staff, command));
        }
    }
    all
}
