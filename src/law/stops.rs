//! The questions of a case on local days, and what each does to a clock.

use super::count::local_date;
use super::period::Suspends;
use super::{Facts, LawError, StopEffect, StopKind};
use chrono::NaiveDate;

/// A question, on local days.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub kind: StopKind,
    pub asked: NaiveDate,
    /// The day of the answer; that of the question while it is open.
    pub answered: NaiveDate,
    pub effect: StopEffect,
    /// Asked too late to stop anything.
    pub late: bool,
}

/// The questions of a case, by day.
pub(super) struct Stops {
    pub asked: Vec<Asked>,
    pub paused: bool,
}

/// Which questions count, and how.
#[derive(Clone, Copy)]
pub(super) struct Counting {
    /// Whether guidance alone stops the clock.
    pub guidance: bool,
    /// Whether both the day of the question and the day of the answer are excluded.
    pub both_ends: bool,
    /// Whether a question counts that needs a notice.
    pub after_notice: bool,
}

/// Days that a question adds: from `from`, before `to`.
pub(super) struct Span {
    pub kind: StopKind,
    pub excluded: bool,
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Span {
    pub fn days(&self) -> u32 {
        u32::try_from((self.to - self.from).num_days()).unwrap_or_default()
    }
}

impl Stops {
    pub fn of(
        suspends: &Suspends,
        within: Option<u32>,
        facts: &Facts<'_>,
        received: NaiveDate,
    ) -> Result<Stops, LawError> {
        let mut stops = Stops { asked: Vec::with_capacity(facts.stops.len()), paused: false };
        let within = [suspends.asked_within_days, within].into_iter().flatten().min();
        for stop in facts.stops {
            // A question the person was not told of stops nothing.
            let Some(from) = stop.counts_from() else { continue };
            let asked = local_date(from, facts.zone);
            if asked < received {
                return Err(LawError::BeforeReceipt { event: asked, received });
            }
            // While it is open, the date is computed as if the answer came on the day of the question.
            let answered = stop.answered.map_or(asked, |at| local_date(at, facts.zone));
            if answered < asked {
                return Err(LawError::AnswerBeforeQuestion { asked, answered });
            }
            let effect = suspends.effect(stop.kind);
            let late = within.is_some_and(|days| (asked - received).num_days() > i64::from(days));
            let counts = !matches!(effect, StopEffect::None | StopEffect::AfterNotice) && !late;
            stops.paused |= stop.answered.is_none() && counts;
            stops.asked.push(Asked { kind: stop.kind, asked, answered, effect, late });
        }
        stops.asked.sort_by_key(|stop| (stop.asked, stop.answered, stop.kind.as_str()));
        Ok(stops)
    }

    /// The answer with which the period starts anew, if one does.
    pub fn fresh_start(&self) -> Option<&Asked> {
        let fresh = self.asked.iter().filter(|stop| stop.effect == StopEffect::FreshStart && !stop.late);
        // The first of those answered on the last day.
        fresh.reduce(|kept, stop| if stop.answered > kept.answered { stop } else { kept })
    }

    /// The days each question adds, in the order they were asked. Days that two questions share count once; days
    /// before the start do not count.
    pub fn spans(&self, start: NaiveDate, counting: Counting) -> Vec<Span> {
        let mut covered = start;
        let mut spans = Vec::new();
        for stop in self.asked.iter().filter(|stop| !stop.late) {
            let excluded = stop.effect == StopEffect::ExcludeDays;
            let counts = match stop.effect {
                StopEffect::Suspend => counting.guidance,
                StopEffect::AfterNotice => counting.after_notice,
                StopEffect::ExcludeDays => true,
                StopEffect::FreshStart | StopEffect::None => false,
            };
            let to = match excluded && counting.both_ends {
                true => stop.answered.succ_opt().unwrap_or(stop.answered),
                false => stop.answered,
            };
            let from = stop.asked.max(covered);
            if counts && from < to {
                covered = to;
                spans.push(Span { kind: stop.kind, excluded, from, to });
            }
        }
        spans
    }

    /// Whether a question of this effect was asked in time.
    pub fn has(&self, effect: StopEffect) -> bool {
        self.asked.iter().any(|stop| stop.effect == effect && !stop.late)
    }
}
