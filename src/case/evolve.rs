//! The fold: the only thing that changes a case.

use super::effect::{letter_of, questions};
use super::{
    Actor, Assurance, Case, Deed, Event, FourEyes, LetterKind, Opened, Outcome, Parts, Proof, Proposal,
    Restriction, Stage, TaskKind,
};
use crate::law::{Applies, Basis, StopFact, StopKind, Told};
use uuid::Uuid;

/// Events that do not make a case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Inconsistent {
    /// The first event is not `opened`.
    #[error("the first event of case {0} is not \"opened\"")]
    NotOpened(Uuid),
    /// It was opened twice.
    #[error("case {0} was opened twice")]
    OpenedTwice(Uuid),
}

impl Case {
    /// A case as it stands right after it was opened.
    pub fn opened(id: Uuid, opened: Opened) -> Self {
        Case {
            id,
            regimes: opened.regimes.clone(),
            basis: opened.basis.clone(),
            corrected_receipt: None,
            opened,
            stage: Stage::Received,
            stops: Vec::new(),
            extended: None,
            extended_until: None,
            clock: None,
            generation: 0,
            assurance: Assurance::None,
            points: 0,
            shown: Vec::new(),
            declared: None,
            proven: 0,
            proven_by_staff: 0,
            handler: None,
            open_tasks: Vec::new(),
            deeds: Vec::new(),
            held: Vec::new(),
            address: None,
            restriction: None,
            beside: Vec::new(),
            no_asking_until: None,
            view_heard: false,
            decision_changed: None,
            additions: Vec::new(),
            parts: Parts::default(),
            goes_on: false,
            contested: Vec::new(),
            nothing_found: false,
            to_review: Vec::new(),
            withheld: Vec::new(),
            acknowledged: false,
            undone_questions: Vec::new(),
            undone_extensions: 0,
            liftings: 0,
            extension_told: Told::WhenMade,
            unreached: Vec::new(),
            risk_accepted: false,
            messages: 0,
            decided_by: None,
            deciders: Vec::new(),
            proposed: None,
            advice: None,
            dissented: false,
            fee: None,
            reopened: 0,
            merged_into: None,
            held_back: None,
            shown_late: false,
            continued: None,
            version: 1,
        }
    }

    /// Folds the events of a case.
    ///
    /// # Errors
    /// [`Inconsistent`] when they do not begin with exactly one `opened`.
    pub fn from_events<'a>(
        id: Uuid,
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Self, Inconsistent> {
        let mut events = events.into_iter();
        let Some(Event::Opened(opened)) = events.next() else { return Err(Inconsistent::NotOpened(id)) };
        let mut case = Case::opened(id, (**opened).clone());
        for event in events {
            if matches!(event, Event::Opened(_)) {
                return Err(Inconsistent::OpenedTwice(id));
            }
            case.evolve(event);
        }
        Ok(case)
    }

    /// The case as it would be after `events`.
    pub fn with(&self, events: &[Event]) -> Self {
        let mut case = self.clone();
        events.iter().for_each(|event| case.evolve(event));
        case
    }

    /// Applies one event. Computes no law and refuses nothing: what happened, happened.
    pub fn evolve(&mut self, event: &Event) {
        if self.folds_held(event) {
            return;
        }
        match event {
            Event::Opened(_) => {}
            Event::ClockSet { clock, generation } => {
                self.clock = Some((**clock).clone());
                self.generation = *generation;
                // Another date is another risk.
                self.risk_accepted = false;
            }
            Event::RiskAccepted { .. } => self.risk_accepted = true,
            Event::Proposed { what, at, by } => {
                if let Actor::Staff { id, .. } = by {
                    self.proposed = Some(Proposal { what: *what, by: *id, at: *at });
                    self.handler = self.handler.or(Some(*id));
                }
            }
            Event::SentBack { .. } => self.proposed = None,
            Event::Advised { advice, .. } => (self.advice, self.dissented) = (Some(*advice), false),
            Event::Dissented { .. } => self.dissented = true,
            Event::FeeAsked { fee, ground, at, .. } => {
                self.stops.push(StopFact::asked(StopKind::Fee, *at, None));
                self.fee = Some((fee.clone(), ground.clone()));
            }
            Event::AnswersCounted { .. } => {}
            Event::AssuranceRaised { assurance, .. } => self.assurance = *assurance,
            Event::IdentifierProven { proof, .. } => {
                self.proven += 1;
                self.proven_by_staff += u32::from(*proof == Proof::Staff);
            }
            Event::TakenUp { handler } => {
                self.handler = Some(*handler);
                self.stage = Stage::InReview;
            }
            Event::StopAsked { stop, at, .. } => {
                self.stops.push(StopFact::asked(*stop, *at, None));
            }
            Event::StopAnswered { stop, at, .. } => {
                if let Some(open) = self.stops.iter_mut().rfind(|s| s.kind == *stop && s.answered.is_none()) {
                    open.answered = Some(*at);
                }
            }
            Event::Extended { at, until, .. } => {
                self.extended = Some(*at);
                self.extended_until = *until;
                self.extension_told = Told::WhenMade;
            }
            Event::RegimesCorrected { to, .. } => {
                // A law that stays applies for the reason it had.
                let because = |regime| self.because(regime).unwrap_or(Basis::Staff);
                self.basis = to
                    .iter()
                    .map(|regime| Applies { regime: regime.clone(), because: because(regime) })
                    .collect();
                self.regimes = to.clone();
                self.proposed = None;
            }
            Event::ReceiptCorrected { to, .. } => self.corrected_receipt = Some(*to),
            Event::StopUndone { stop, .. } => {
                if *stop == StopKind::Fee {
                    self.fee = None;
                }
                self.forget(letter_of(*stop), questions(self, *stop));
                let open = self.stops.iter().rposition(|s| s.kind == *stop && s.answered.is_none());
                if let Some(open) = open {
                    self.stops.remove(open);
                }
                self.undone_questions.push(*stop);
            }
            Event::ExtensionUndone { .. } => {
                self.forget(LetterKind::Extension, self.undone_extensions + 1);
                (self.extended, self.extended_until) = (None, None);
                self.extension_told = Told::WhenMade;
                self.undone_extensions += 1;
            }
            Event::RestrictionSet { at } => self.restriction = Some(Restriction::from(*at)),
            Event::LiftingAnnounced { .. } => {
                if let Some(restriction) = &mut self.restriction {
                    restriction.announced = true;
                }
                self.liftings += 1;
            }
            Event::RestrictionLifted { at, .. } => {
                if let Some(restriction) = &mut self.restriction {
                    restriction.lifted = Some(*at);
                }
            }
            Event::PointsCompared { points, matched } => {
                self.points = self.points.max(if *matched { *points } else { 0 });
            }
            Event::Declared { keep_until, .. } => self.declared = Some(*keep_until),
            Event::CapacityShown { shown, .. } => self.saw(*shown),
            Event::HeldChecked { found } => self.checked(found),
            Event::AddressAsked { .. } | Event::AddressAccepted { .. } | Event::AddressStopped { .. } => {
                self.address_moves(event);
            }
            Event::Approved { at, by } => {
                self.had_a_hand_in_it(FourEyes::Erasure);
                self.stage = Stage::InProgress { since: *at };
                self.to_review.clear();
                self.withheld.clear();
                // After a part went, what was added since belongs to the rest.
                if self.parts.sent.is_empty() {
                    self.additions.clear();
                }
                if let (None, Actor::Staff { id, .. }) = (self.handler, by) {
                    self.handler = Some(*id);
                }
            }
            Event::Gathered { items, to_review, searched, unsearched, .. } => {
                self.proposed = None;
                self.to_review = to_review.clone();
                // An answer that is made without a search, and the rest of one, say nothing of that.
                self.nothing_found = *items == 0 && !searched.is_empty() && self.parts.sent.is_empty();
                self.stage = Stage::AwaitingApproval { items: *items, unsearched: unsearched.clone() };
            }
            Event::Reviewed { item, .. } => self.to_review.retain(|waiting| waiting != item),
            Event::Withheld { item, .. } => {
                // What goes out is another thing now than the one that was proposed.
                self.proposed = None;
                if !self.withheld.contains(item) {
                    self.withheld.push(*item);
                }
            }
            Event::Restored { item, .. } => {
                self.proposed = None;
                self.withheld.retain(|withheld| withheld != item);
            }
            Event::Released { partial, by } => {
                self.stage = Stage::Packaging { partial: *partial };
                self.parts.rest.clear();
                self.had_a_hand_in_it(FourEyes::Disclosure);
                self.decided(by);
            }
            Event::PartReleased { partial, rest, by, .. } => {
                self.stage = Stage::Packaging { partial: *partial };
                self.parts.rest = rest.clone();
                self.decided(by);
            }
            Event::PartOffered { file, ordinal, at, .. } => self.part_sent(*ordinal, *file, *at),
            Event::WentOn { .. } => self.goes_on = true,
            Event::Contested { claims } => self.contested = claims.iter().map(|claim| claim.id).collect(),
            Event::TaskOpened {
                task,
                kind: TaskKind::Reach | TaskKind::Translate | TaskKind::Rewrite,
                ..
            } => self.reach_by(*task),
            Event::TaskSettled { task } => self.settle(*task),
            Event::TaskOpened { task, kind, .. } if kind.is_beside() => self.beside.push((*task, *kind)),
            Event::TaskOpened { task, kind, category, passed_on, public, claim, .. } => {
                self.open_tasks.push(*task);
                if category.is_some() || claim.is_some() || kind.tells() {
                    let category = category.clone().unwrap_or_default();
                    self.deeds.push(Deed {
                        task: *task,
                        kind: *kind,
                        category,
                        passed_on: *passed_on,
                        public: *public,
                        claim: *claim,
                        field: None,
                        came: None,
                    });
                }
            }
            Event::TaskDone { task, came, entry, .. } => {
                self.open_tasks.retain(|open| open != task);
                self.beside.retain(|(open, _)| open != task);
                self.settle(*task);
                self.address_moves(event);
                if let Some(deed) = self.deeds.iter_mut().find(|deed| deed.task == *task) {
                    deed.came = came.clone();
                    if let Some(entry) = entry {
                        deed.category = entry.category.clone();
                        deed.field = Some(entry.field.clone());
                        deed.passed_on = entry.passed_on;
                    }
                }
                let is_acting = matches!(self.stage, Stage::InProgress { .. }) && !self.deeds.is_empty();
                if is_acting && self.open_tasks.is_empty() {
                    self.stage = Stage::AwaitingApproval { items: 0, unsearched: Vec::new() };
                }
            }
            Event::Closed { outcome, at, late, by, .. } => {
                self.stage = Stage::Closed { outcome: outcome.clone(), at: *at, late: *late };
                self.proposed = None;
                self.decided(by);
            }
            Event::Reopened { reason, .. } => {
                // By a late proof nobody's decision is looked at again: there was none about what was asked.
                self.shown_late = reason.is_none();
                if self.shown_late {
                    self.decided_by = None;
                }
                self.stage = Stage::InReview;
                self.handler = None;
                self.proposed = None;
                (self.advice, self.dissented) = (None, false);
                self.merged_into = None;
                // What was done then is in the history; the answer that comes tells of what is done for it.
                self.deeds.retain(|deed| deed.came.is_none());
                (self.view_heard, self.decision_changed) = (false, None);
                (self.parts.sent, self.parts.rest) = (Vec::new(), Vec::new());
                self.held.clear();
                self.reopened += 1;
            }
            Event::Suppressed { no_asking_until, .. } => self.no_asking_until = *no_asking_until,
            Event::ViewHeard { .. } => self.view_heard = true,
            Event::DecisionReviewed { changed, .. } => self.decision_changed = Some(*changed),
            Event::AnswerAmended { text, .. } => self.additions.push(text.id),
            Event::Continued(continued) => self.continued = Some(continued.clone()),
            Event::Merged { into, .. } => self.merged_into = Some(into.clone()),
            Event::HeldBack { .. }
            | Event::TakenBack { .. }
            | Event::PackageOffered { .. }
            | Event::PackageFetched { .. }
            | Event::SendingAsked { .. }
            | Event::StatementAdded { .. }
            | Event::CheckAsked { .. }
            | Event::DocumentReceived { .. }
            | Event::DocumentJudged { .. }
            | Event::DateReached { .. }
            | Event::LetterQueued { .. }
            | Event::WishesSet { .. }
            | Event::PlatformActed { .. }
            | Event::MessageReceived { .. } => {}
            Event::LetterHandedOver { duty, sent, .. } => {
                self.acknowledged |= duty == LetterKind::Acknowledgement.as_str();
                let announces = sent.as_ref().is_none_or(|sent| sent.ordinal == self.liftings);
                if let Some(restriction) = &mut self.restriction {
                    restriction.told |= announces && duty == LetterKind::RestrictionLifting.as_str();
                }
                if let Some(sent) = sent {
                    self.reached(duty, sent);
                }
            }
            Event::LetterFailed { duty, ordinal, why, .. } => {
                self.acknowledged &= duty != LetterKind::Acknowledgement.as_str();
                let announces = *ordinal == self.liftings && duty == LetterKind::RestrictionLifting.as_str();
                if let Some(restriction) = &mut self.restriction {
                    restriction.told &= !announces;
                }
                self.missed(duty, *ordinal, *why);
            }
            Event::MessageSent { .. } => self.messages += 1,
        }
        if event.is_move() && !matches!(event, Event::Opened(_)) {
            self.version += 1;
        }
        self.follow(event);
    }
}

impl Case {
    /// Remembers who decided: a package is closed by the job that makes it, but decided by whoever let it go.
    fn decided(&mut self, by: &Actor) {
        if let Actor::Staff { id, .. } = by {
            self.decided_by = Some(*id);
            self.add_decider(*id);
        }
    }

    /// What was proposed is done: whoever proposed it decided it, too. A proposal of something else is void.
    fn had_a_hand_in_it(&mut self, done: FourEyes) {
        if let Some(proposed) = self.proposed.take().filter(|proposed| proposed.what == done) {
            self.add_decider(proposed.by);
        }
    }

    fn add_decider(&mut self, id: Uuid) {
        if !self.deciders.contains(&id) {
            self.deciders.push(id);
        }
    }
}

impl Outcome {
    /// The package file, where the answer is one.
    pub fn package(&self) -> Option<Uuid> {
        match self {
            Outcome::Fulfilled { package } | Outcome::PartlyFulfilled { package } => *package,
            _ => None,
        }
    }
}
