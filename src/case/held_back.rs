//! Taking a decision back while its letter has not gone: for a short while nobody outside knows of it, and the case can
//! stand again exactly where it stood.

use super::dates::clock_set;
use super::{Actor, Case, Effect, Event, LetterKind, Refusal, RefusalKind, react};
use crate::law::LawBook;
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

/// Between the end of the wait and the end of a day or a period: a letter must still be handed over in it.
const MARGIN: Duration = Duration::hours(1);

/// The letter that tells of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldLetter {
    /// Which.
    pub kind: LetterKind,
    /// Its number.
    pub ordinal: u32,
}

/// A decision whose letter waits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeldDecision {
    /// Until when it can be taken back (UTC, exclusive); then its letter goes.
    pub until: DateTime<Utc>,
    /// The version of the case that the decision made.
    pub version: u64,
    /// The letter; none where an answer was let go, and its package is not made before.
    pub letter: Option<HeldLetter>,
    /// The case as it stands without the decision.
    pub before: Box<Case>,
}

/// Puts before the events of a decision that its letter waits for `window`, where it may. The wait ends an hour before
/// the local day and every period of the case do, so that no limit is missed that would have been met at once; where that
/// leaves no time, the letter goes at once and nothing is taken back.
pub fn hold(
    case: &Case,
    actor: &Actor,
    events: Vec<Event>,
    window: Duration,
    now: DateTime<Utc>,
) -> Vec<Event> {
    let is_decision = matches!(actor, Actor::Staff { .. }) && events.iter().all(can_be_undone);
    let until = goes_at(case, window, now);
    if !is_decision || until <= now {
        return events;
    }
    let after = case.with(&events);
    let mut waiting = None;
    for effect in events.iter().flat_map(|event| react(&after, event)) {
        let letter = match effect {
            Effect::Letter { kind, ordinal, .. } => Some(HeldLetter { kind, ordinal }),
            Effect::Package => None,
            Effect::Timer { .. } => continue,
            _ => return events,
        };
        if waiting.replace(letter).is_some() {
            return events;
        }
    }
    let Some(letter) = waiting else { return events };
    let held = Event::HeldBack { until, version: after.version, letter };
    [held].into_iter().chain(events).collect()
}

/// Events that leave nothing outside the case but a letter, a package to be made, and timers.
fn can_be_undone(event: &Event) -> bool {
    matches!(
        event,
        Event::ClockSet { .. }
            | Event::StopAsked { .. }
            | Event::FeeAsked { .. }
            | Event::AnswersCounted { .. }
            | Event::Extended { .. }
            | Event::Released { .. }
            | Event::LiftingAnnounced { .. }
            | Event::RestrictionSet { .. }
            | Event::TaskDone { .. }
            | Event::Merged { .. }
            | Event::Closed { .. }
    )
}

fn goes_at(case: &Case, window: Duration, now: DateTime<Utc>) -> DateTime<Utc> {
    let zone = case.opened.zone;
    let tomorrow = now.with_timezone(&zone).date_naive().succ_opt().and_then(|day| day.and_hms_opt(0, 0, 0));
    let midnight = tomorrow.and_then(|day| day.and_local_timezone(zone).earliest());
    let periods = case.clock.iter().flat_map(|clock| {
        let others = [&clock.acknowledge_by, &clock.extend_by].into_iter().flatten();
        others.chain([&clock.due]).flat_map(|deadline| [deadline.ends, deadline.safe_ends])
    });
    let ends = periods.filter(|end| *end > now).chain(midnight.map(|midnight| midnight.with_timezone(&Utc)));
    ends.map(|end| end - MARGIN).fold(now + window, Ord::min)
}

/// Takes the last decision back. Its letter has not gone: the door makes sure of that.
///
/// # Errors
/// Refuses when there is none, when its letter goes by now, or when something was done since.
pub(super) fn take_back(
    case: &Case,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    let Some(held) = case.held_back.as_ref().filter(|_| case.waits(now)) else {
        return Err(Refusal::plain(RefusalKind::NothingToTakeBack));
    };
    let done = held.before.open_tasks.iter().filter(|task| !case.open_tasks.contains(task));
    let taken = Event::TakenBack {
        letter: held.letter,
        version: held.version,
        tasks: done.copied().collect(),
        at: now,
        by,
    };
    // The dates are those it had, and watched anew: one that was reached meanwhile found the case decided.
    let dates = clock_set(&case.with(std::slice::from_ref(&taken)), law)?;
    Ok(vec![taken, dates])
}

impl Case {
    /// The case as the person may know it: without a decision that can still be taken back.
    pub fn as_told(&self, now: DateTime<Utc>) -> &Case {
        self.held_back.as_ref().filter(|held| now < held.until).map_or(self, |held| &held.before)
    }

    /// Whether its last decision can still be taken back.
    pub fn waits(&self, now: DateTime<Utc>) -> bool {
        self.held_back.as_ref().is_some_and(|held| held.version == self.version && now < held.until)
    }

    /// When a letter goes that waits; none for one that goes at once. No letter stands for the package.
    pub fn waits_until(&self, letter: Option<HeldLetter>) -> Option<DateTime<Utc>> {
        self.held_back.as_ref().filter(|held| held.letter == letter).map(|held| held.until)
    }

    /// Whether `event` is about a decision that can be taken back, and nothing else is to be folded.
    pub(super) fn folds_held(&mut self, event: &Event) -> bool {
        match event {
            Event::HeldBack { until, version, letter } => {
                self.held_back = None;
                let before = Box::new(self.clone());
                self.held_back =
                    Some(HeldDecision { until: *until, version: *version, letter: *letter, before });
                true
            }
            Event::TakenBack { .. } => {
                if let Some(held) = self.held_back.take() {
                    // What counts moves and clocks never goes back: a form or a timer would be taken for another.
                    let (version, generation) = (self.version, self.generation);
                    *self = *held.before;
                    (self.version, self.generation) = (version + 1, generation);
                }
                true
            }
            _ => false,
        }
    }

    /// Keeps the case without the decision up to date with everything else that happens; the next move, and the letter
    /// that goes, end it.
    pub(super) fn follow(&mut self, event: &Event) {
        let Some(held) = &mut self.held_back else { return };
        let tells = |duty: &str| held.letter.is_some_and(|letter| letter.kind.as_str() == duty);
        let ends = match event {
            Event::LetterHandedOver { duty, .. } | Event::LetterFailed { duty, .. } => tells(duty),
            event => event.is_move() && self.version > held.version,
        };
        if ends {
            self.held_back = None;
        } else if !event.is_move() {
            held.before.evolve(event);
        }
    }
}

/// Which of the events of a case the person may be shown: none of a decision that was taken back, and none of one that
/// still can be.
pub fn told(events: &[&Event], now: DateTime<Utc>) -> Vec<bool> {
    let mut shown = vec![true; events.len()];
    let mut held: Option<(usize, DateTime<Utc>)> = None;
    let mut hide = |from: usize, to: usize| {
        for at in (from..=to).filter(|at| events[*at].is_move()) {
            shown[at] = false;
        }
    };
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::HeldBack { until, .. } => held = Some((at, *until)),
            Event::TakenBack { .. } => {
                if let Some((from, _)) = held.take() {
                    hide(from, at);
                }
            }
            _ => {}
        }
    }
    if let Some((from, _)) = held.filter(|(_, until)| now < *until) {
        hide(from, events.len().saturating_sub(1));
    }
    shown
}
