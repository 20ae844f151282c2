//! How long something may take, from when, and what makes it longer.

use super::{Cite, StopEffect, StopKind};
use serde::Deserialize;
use std::sync::Arc;

/// How long something may take, in the unit the statute states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Period {
    /// Calendar months, added in one step.
    Months(u32),
    /// Calendar days.
    CalendarDays(u32),
    /// Business days: no day off counts.
    BusinessDays(u32),
    /// Working days: no day off counts.
    WorkingDays(u32),
    /// Hours, counted on instants: no day off matters, and no change of clocks.
    Hours(u32),
}

/// Which day is day one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Starts {
    /// The day after receipt (Reg. 1182/71 art. 3(1) and most laws).
    #[default]
    AfterReceipt,
    /// The day of receipt itself.
    OnReceipt,
}

/// What happens when the last day is a day off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// Nothing.
    #[default]
    None,
    /// The period ends with the next working day.
    NextWorkingDay,
}

/// What questions do to the clock.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Suspends {
    /// About identity.
    pub identity: StopEffect,
    /// About what is meant.
    pub clarification: StopEffect,
    /// About a fee.
    pub fee: StopEffect,
    /// Days after receipt within which a question still counts as asked without undue delay.
    pub asked_within_days: Option<u32>,
    /// The provisions, or the guidance; none where they are the rule's own.
    pub cites: Arc<[Cite]>,
}

impl Suspends {
    /// What a question of this kind does.
    pub fn effect(&self, kind: StopKind) -> StopEffect {
        match kind {
            StopKind::Identity => self.identity,
            StopKind::Clarification => self.clarification,
            StopKind::Fee => self.fee,
        }
    }
}

/// Until when the person must have been told of an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeBefore {
    /// The end of the first period.
    EndOfPeriod,
}

/// A longer period.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// Months added to the period.
    #[serde(default)]
    pub months: u32,
    /// Calendar days added to the period.
    #[serde(default)]
    pub days: u32,
    /// The law sets no length: the organisation names the day.
    #[serde(default)]
    pub open: bool,
    /// Until when it must be told.
    pub notice_before: NoticeBefore,
    /// The provisions; none where they are the rule's own.
    #[serde(default)]
    pub cites: Arc<[Cite]>,
}

/// In which time a refusal must be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalWithin {
    /// In the first period: an extension does not help (GDPR art. 12(4)).
    FirstPeriod,
    /// In the whole period, paused or extended as it is (UK GDPR art. 12(4)).
    Period,
}

/// The duty to tell of a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalRule {
    /// In which time.
    pub within: RefusalWithin,
    /// The provisions; none where they are the rule's own.
    #[serde(default)]
    pub cites: Arc<[Cite]>,
}

/// How many answers are free.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreeAnswers {
    /// So many.
    pub answers: u32,
    /// In so many months.
    pub months: u32,
    /// The provisions.
    #[serde(default)]
    pub cites: Arc<[Cite]>,
}
