//! A hundred thousand steps, lawful and unlawful, at random but always the same: through every stage, with every move,
//! under every family of laws.

use super::table::{every_move, name};
use super::{LAW, fresh, id, proofs, received};
use chrono::{DateTime, Duration, Utc};
use rightsdesk::case::{
    Actor, Case, Cell, Command, Course, Effect, Event, Role, STAGES, Sent, TimerKind, cell, decide, hold,
    react,
};
use rightsdesk::law::Right;
use rightsdesk::ledger::{GENESIS, Link, StoredEvent, StreamCheck, hash};
use rightsdesk::store::cases::{from_row, to_row};
use rightsdesk::store::ledger::Fact;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use uuid::Uuid;

const STEPS: usize = 100_000;
const VISITS: u32 = 50;

const FAMILIES: [(&str, &[&[&str]]); 6] = [
    ("eu", &[&["gdpr"]]),
    ("uk", &[&["uk-gdpr"]]),
    ("california", &[&["ccpa"]]),
    ("us-states", &[&["us-va"], &["us-co"], &["us-tx"], &["us-ia"], &["us-fl"], &["us-ut"]]),
    ("others", &[&["lgpd"], &["fadp"], &["nz-privacy"], &["quebec"], &["appi"], &["none"]]),
    ("several", &[&["gdpr", "ccpa"], &["uk-gdpr", "gdpr"], &["ccpa", "us-va"]]),
];

const RIGHTS: [Right; 9] = [
    Right::Access,
    Right::Erasure,
    Right::Rectification,
    Right::Access,
    Right::Restriction,
    Right::Objection,
    Right::Portability,
    Right::Complaint,
    Right::AutomatedDecisionReview,
];

/// Chance that can be repeated (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, many: usize) -> usize {
        (self.next() % many as u64) as usize
    }

    pub fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn one_of<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        &some[self.below(some.len())]
    }
}

/// A stored event: place, time, name, bytes, the hash before and its own.
type Stored = (i64, DateTime<Utc>, &'static str, Vec<u8>, [u8; 32], [u8; 32]);

/// A case with all that the database would hold of it: its events, its chain, its letters and its timers.
struct Walked {
    family: usize,
    case: Case,
    now: DateTime<Utc>,
    events: Vec<Event>,
    stored: Vec<Stored>,
    letters: BTreeMap<(String, u32), Option<DateTime<Utc>>>,
    timers: BTreeMap<(String, u32), (TimerKind, DateTime<Utc>)>,
    fired: BTreeSet<(String, u32)>,
    steps: usize,
}

impl Walked {
    fn begin(number: u128, family: usize, chance: &mut Chance) -> Self {
        let case = loop {
            let laws = chance.one_of(FAMILIES[family].1);
            // Not every law knows every right.
            let right = if chance.one_in(2) { Right::Access } else { *chance.one_of(&RIGHTS) };
            if let Ok(case) = fresh(right, laws) {
                break case;
            }
        };
        let opened = Case { id: Uuid::from_u128(number), ..case };
        let mut walked = Walked {
            family,
            now: received(),
            events: Vec::new(),
            stored: Vec::new(),
            letters: BTreeMap::new(),
            timers: BTreeMap::new(),
            fired: BTreeSet::new(),
            steps: 0,
            case: Case::opened(opened.id, opened.opened.clone()),
        };
        let clock = opened.clock.clone().expect("an opened case has dates");
        walked.append(vec![
            Event::Opened(Box::new(opened.opened)),
            Event::ClockSet { clock: Box::new(clock), generation: 1 },
        ]);
        if !chance.one_in(6) {
            walked.append(proofs().to_vec());
        }
        walked
    }

    fn append(&mut self, events: Vec<Event>) {
        let opened = matches!(events.first(), Some(Event::Opened(_)));
        self.case = self.case.with(if opened { &events[1..] } else { &events });
        let stream = self.case.stream();
        for event in &events {
            let fact = Fact::of(event).expect("an event is plain data");
            let prev = self.stored.last().map_or(GENESIS, |last| last.5);
            let seq = self.stored.len() as i64 + 1;
            let (kind, schema, body) = (fact.kind, fact.schema, &fact.body[..]);
            let link = Link { stream: &stream, seq, at: self.now, kind, schema, body, prev };
            self.stored.push((seq, self.now, fact.kind, fact.body.clone(), prev, hash(&link)));
            for effect in react(&self.case, event) {
                self.follow(effect);
            }
        }
        self.events.extend(events);
        let row = to_row(&self.case).expect("a case has dates");
        assert_eq!(from_row(&row).expect("a row is its fold"), self.case);
    }

    fn follow(&mut self, effect: Effect) {
        match effect {
            Effect::Letter { kind, ordinal, .. } | Effect::Correct { by: kind, number: ordinal, .. } => {
                let known = self.letters.insert((kind.as_str().to_owned(), ordinal), None);
                assert!(known.is_none(), "two letters {} {ordinal}: {:?}", kind.as_str(), self.story());
            }
            Effect::Timer { timer, at, generation } => {
                self.timers.insert((timer.key(), generation), (timer, at));
            }
            Effect::TakeBack { letter, .. } => {
                let gone = letter.map(|letter| (letter.kind.as_str().to_owned(), letter.ordinal));
                let sent = gone.and_then(|key| self.letters.remove(&key)).flatten();
                assert_eq!(sent, None, "a letter that went was taken back: {:?}", self.story());
            }
            Effect::Notice { .. }
            | Effect::OpenAgain { .. }
            | Effect::Gather
            | Effect::CheckHeld
            | Effect::Package
            | Effect::Task { .. }
            | Effect::RemindToConfirm
            | Effect::Continue(_)
            | Effect::Settle { .. } => {}
        }
    }

    /// What the outbox knows better than chance: which letters wait, and for which package.
    fn as_the_outbox_would(&self, command: Command, chance: &mut Chance) -> Command {
        match command {
            Command::RecordLetter { letter, digest, .. } => {
                let waiting: Vec<_> = self.letters.iter().filter(|(_, sent)| sent.is_none()).collect();
                let ((duty, ordinal), _) = match waiting.is_empty() {
                    true => (&("message".to_owned(), 99), &None),
                    false => *chance.one_of(&waiting),
                };
                let sent = Sent { ordinal: *ordinal, at: self.now, way: None };
                Command::RecordLetter { letter, duty: duty.clone(), digest, sent }
            }
            Command::RecordFailure { letter, why, task, .. } if !self.letters.is_empty() => {
                let known: Vec<_> = self.letters.keys().collect();
                let (duty, ordinal) = chance.one_of(&known);
                Command::RecordFailure { letter, duty: duty.clone(), ordinal: *ordinal, why, task }
            }
            Command::RecordFetched { file } => {
                Command::RecordFetched { file: self.case.package().unwrap_or(file) }
            }
            // A date that is reached comes from its timer, once; one of an older clock is nothing.
            Command::Timer { timer, generation } => {
                Command::Timer { timer, generation: generation.saturating_sub(1) }
            }
            other => other,
        }
    }

    /// A case that was opened again and closed again has been everywhere.
    fn is_at_its_end(&self) -> bool {
        self.case.is_closed() && self.case.reopened > 0
    }

    /// Names of its events, for whoever reads why a step failed.
    fn story(&self) -> Vec<&'static str> {
        self.events.iter().map(Event::kind).collect()
    }

    /// A timer whose time has come, if one has.
    fn due_timer(&self) -> Option<((String, u32), TimerKind)> {
        let is_due = |(key, (_, at)): &(&(String, u32), &(TimerKind, DateTime<Utc>))| {
            *at <= self.now && !self.fired.contains(*key)
        };
        self.timers.iter().find(is_due).map(|(key, (timer, _))| (key.clone(), *timer))
    }

    /// That what is stored is what happened.
    fn holds(&self) {
        let folded: Vec<Event> = self
            .stored
            .iter()
            .map(|(.., body, _, _)| serde_json::from_slice(body).expect("an event can be read again"))
            .collect();
        assert_eq!(folded, self.events);
        let case = Case::from_events(self.case.id, &folded).expect("it begins with opened");
        assert_eq!(to_row(&case).expect("a row"), to_row(&self.case).expect("a row"));
        let mut check = StreamCheck::new(self.case.stream());
        for (seq, at, kind, body, prev, hash) in &self.stored {
            let (seq, at, schema) = (*seq, *at, Event::SCHEMA);
            check.feed(&StoredEvent { seq, at, kind, schema, body, prev, hash }).expect("the chain is whole");
        }
        // The dates it has now are watched, each once.
        if let (Some(clock), false) = (&self.case.clock, self.case.is_closed()) {
            for (timer, at) in [(TimerKind::SafeDue, clock.due.safe_ends), (TimerKind::Due, clock.due.ends)] {
                let key = (timer.key(), self.case.generation);
                assert_eq!(self.timers.get(&key), Some(&(timer, at)), "no timer: {:?}", self.story());
            }
        }
    }

    /// Waits until nothing can come any more: every date that was watched has been reached.
    fn waits(&mut self) {
        self.now += Duration::days(4000);
        while let Some((key, timer)) = self.due_timer() {
            let command = Command::Timer { timer, generation: key.1 };
            self.fired.insert(key);
            let events = decide(&self.case, &Actor::System, command, &LAW, self.now).expect("a date passes");
            self.append(events);
        }
        if !self.case.is_closed() {
            let last = self.events.iter().rposition(|event| matches!(event, Event::ClockSet { .. }));
            let since = &self.events[last.expect("it has dates")..];
            for timer in [TimerKind::SafeDue, TimerKind::Due] {
                let reached = Event::DateReached { timer };
                let times = since.iter().filter(|event| **event == reached).count();
                assert_eq!(times, 1, "{timer:?} of the newest dates: {:?}", self.story());
            }
        }
        self.holds();
    }
}

/// Whose move it is; sometimes, where chance is given, somebody else makes it.
pub fn actor_for(command: &Command, chance: Option<&mut Chance>) -> Actor {
    let colleague = |number: u128, role| Actor::Staff { id: id(number), role };
    let anybody = [
        colleague(0x5a, Role::Handler),
        colleague(0x5b, Role::Handler),
        colleague(0x5d, Role::Dpo),
        colleague(0x5c, Role::Auditor),
        Actor::Person,
        Actor::System,
        Actor::Machine { token: id(0x70) },
    ];
    let mut colleague = anybody[2];
    if let Some(chance) = chance {
        if chance.one_in(8) {
            return *chance.one_of(&anybody);
        }
        colleague = *chance.one_of(&anybody[..3]);
    }
    match command {
        Command::RecordAction { .. } => Actor::Machine { token: id(0x70) },
        Command::Withdraw
        | Command::ReceiveMessage { .. }
        | Command::RecordFetched { .. }
        | Command::GoOn
        | Command::AddStatement { .. }
        | Command::Declare { .. }
        | Command::ReceiveDocument { .. }
        | Command::AskAddress { .. } => Actor::Person,
        Command::RaiseAssurance { .. }
        | Command::RecordGathered { .. }
        | Command::RecordHeld { .. }
        | Command::RecordPoints { .. }
        | Command::RecordPackage { .. }
        | Command::RecordLetter { .. }
        | Command::RecordFailure { .. }
        | Command::Timer { .. }
        | Command::Hold { .. }
        | Command::Relaw => Actor::System,
        _ => colleague,
    }
}

/// How often each cell was tried: by stage, move and family.
type Visits = BTreeMap<(&'static str, usize, usize), u32>;

fn stage_of(case: &Case) -> usize {
    let name = match &case.stage {
        rightsdesk::case::Stage::Received => "received",
        rightsdesk::case::Stage::InReview => "in-review",
        rightsdesk::case::Stage::InProgress { .. } => "in-progress",
        rightsdesk::case::Stage::AwaitingApproval { .. } => "awaiting-approval",
        rightsdesk::case::Stage::Packaging { .. } => "packaging",
        rightsdesk::case::Stage::Closed { .. } => "closed",
    };
    STAGES.iter().position(|known| *known == name).expect("a stage of the table")
}

/// Whether a move brings a case towards the next stage, so that every stage has its visitors.
fn leads_on(case: &Case, command: &Command) -> bool {
    let is_gathered = case.course() == Course::Gathered;
    match command {
        Command::Answer { stop } => case.has_open_stop(*stop) && !case.is_closed(),
        _ if case.has_question_open() => false,
        // Some laws want more than a confirmed address.
        Command::RaiseAssurance { .. } => stage_of(case) < 2 && !case.is_identified(&LAW),
        Command::HearView { .. } => {
            case.course() == Course::Reviewed && !case.view_heard && !case.is_closed()
        }
        Command::ReviewDecision(_) => case.view_heard && stage_of(case) < 2,
        Command::Approve { .. } => stage_of(case) < 2 && case.course() != Course::Reviewed,
        Command::RecordGathered { .. } => stage_of(case) == 2 && is_gathered,
        // Nothing is erased before the sources said whose it is.
        Command::RecordHeld { .. } => {
            let unsaid = |deed: &rightsdesk::case::Deed| case.held(&deed.category).is_none();
            stage_of(case) == 2 && case.has_data_to_change() && case.deeds.iter().any(unsaid)
        }
        Command::FinishTask { .. } => stage_of(case) == 2 && !is_gathered,
        Command::Review { item } => case.to_review.contains(item),
        Command::Release => stage_of(case) == 3 && is_gathered,
        Command::Conclude { .. } => stage_of(case) == 3 && !is_gathered,
        Command::RecordPackage { .. } => stage_of(case) == 4,
        Command::Reopen { .. } => stage_of(case) == 5,
        _ => false,
    }
}

/// Tries one move; answers whether it was made.
fn step(
    walked: &mut Walked,
    command: Command,
    actor: &Actor,
    visits: &mut Visits,
    chance: &mut Chance,
) -> bool {
    let command = walked.as_the_outbox_would(command, chance);
    let cell = cell(&walked.case.stage, &command);
    let at = (name(&command), stage_of(&walked.case), walked.family);
    *visits.entry(at).or_default() += 1;
    walked.steps += 1;
    match decide(&walked.case, actor, command.clone(), &LAW, walked.now) {
        Ok(events) => {
            if events.is_empty() {
                return false;
            }
            let events = hold(&walked.case, actor, events, Duration::minutes(10), walked.now);
            assert_ne!(cell, Cell::Never, "{at:?} was made");
            if let Command::RecordLetter { duty, sent, .. } = &command {
                walked.letters.insert((duty.clone(), sent.ordinal), Some(sent.at));
            }
            walked.append(events);
            true
        }
        Err(refusal) => {
            assert!(cell == Cell::ByLaw || refusal.cites.is_empty(), "{at:?}: {refusal}");
            false
        }
    }
}

#[test]
fn a_hundred_thousand_steps_leave_every_case_as_its_events_say() {
    let mut chance = Chance(2026);
    let mut visits = Visits::new();
    let (mut steps, mut made, mut cases) = (0, 0, 0);
    let mut number = 0;
    while steps < STEPS || fewest(&visits) < VISITS {
        number += 1;
        cases += 1;
        let family = number as usize % FAMILIES.len();
        let mut walked = Walked::begin(number, family, &mut chance);
        // Some hurry through, some stay where they are, and all of them end some day.
        let hurry = chance.below(4);
        while walked.steps < 160 {
            if !chance.one_in(3) {
                walked.now += Duration::hours(chance.below(30) as i64);
            }
            if let Some((key, timer)) = walked.due_timer() {
                let generation = key.1;
                walked.fired.insert(key);
                let command = Command::Timer { timer, generation };
                let events = decide(&walked.case, &Actor::System, command, &LAW, walked.now);
                walked.append(events.expect("a date passes"));
            }
            let stage = stage_of(&walked.case);
            let seen =
                |command: &Command| visits.get(&(name(command), stage, family)).copied().unwrap_or_default();
            let mut moves = every_move(&walked.case, &mut |_| 0);
            let is_known = moves.iter().all(|command| seen(command) >= VISITS);
            let goes_on = if is_known { !chance.one_in(8) } else { chance.below(10) < hurry };
            let next = moves.iter().position(|command| leads_on(&walked.case, command));
            let (at, sensibly) = match next {
                Some(next) if goes_on => (next, true),
                None if is_known => break,
                _ if is_known && walked.is_at_its_end() => break,
                _ => {
                    moves = every_move(&walked.case, &mut |many| match chance.one_in(2) {
                        true => 0,
                        false => chance.below(many),
                    });
                    // Of three at random the one that was tried least.
                    let tried = [0; 3].map(|_| chance.below(moves.len()));
                    let least = tried.into_iter().min_by_key(|at| seen(&moves[*at]));
                    (least.unwrap_or_default(), false)
                }
            };
            let command = moves.swap_remove(at);
            let actor = actor_for(&command, if sensibly { None } else { Some(&mut chance) });
            let moved = step(&mut walked, command, &actor, &mut visits, &mut chance);
            made += usize::from(moved);
            if is_known && sensibly && !moved {
                break;
            }
        }
        steps += walked.steps;
        walked.holds();
        walked.waits();
        assert!(steps < STEPS * 4, "some cell is never reached:\n{}", printed(&visits));
    }
    println!("{steps} steps, {made} of them made, with {cases} cases");
    println!("{}", printed(&visits));
    assert!(made * 10 > steps, "only {made} of {steps} moves were made");
}

fn fewest(visits: &Visits) -> u32 {
    let names: BTreeSet<&str> = visits.keys().map(|(name, ..)| *name).collect();
    let mut fewest = u32::MAX;
    for name in names {
        for stage in 0..STAGES.len() {
            for family in 0..FAMILIES.len() {
                fewest = fewest.min(visits.get(&(name, stage, family)).copied().unwrap_or_default());
            }
        }
    }
    fewest
}

fn printed(visits: &Visits) -> String {
    let names: BTreeSet<&str> = visits.keys().map(|(name, ..)| *name).collect();
    let mut out = String::new();
    for (family, (called, _)) in FAMILIES.iter().enumerate() {
        writeln!(out, "== {called} ==").expect("a string takes it");
        write!(out, "{:18}", "").expect("a string takes it");
        for stage in STAGES {
            write!(out, "{stage:>18}").expect("a string takes it");
        }
        for name in &names {
            write!(out, "\n{name:18}").expect("a string takes it");
            for stage in 0..STAGES.len() {
                let times = visits.get(&(name, stage, family)).copied().unwrap_or_default();
                write!(out, "{times:>18}").expect("a string takes it");
            }
        }
        out.push('\n');
    }
    out
}
