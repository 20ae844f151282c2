//! What may happen to one exercised right. Pure: reads no clock, no row, no file, no socket.
//!
//! [`decide`] answers a [`Command`] with [`Event`]s or with a [`Refusal`] that cites the provision;
//! [`Case::evolve`] is the only thing that changes a case; [`react`] names the effects of an event.

mod actor;
mod address;
mod advice;
mod again;
mod answer;
mod asking;
mod capacity;
mod command;
mod contested;
mod correct;
mod course;
mod dates;
mod decide;
mod deeds;
mod document;
mod effect;
mod event;
mod evolve;
mod eyes;
mod fee;
mod grounds;
mod held;
mod held_back;
mod hold;
mod identifier;
mod identity;
mod lifecycle;
mod merge;
mod need;
mod opened;
mod parts;
mod platform;
mod points;
mod possible;
mod post;
mod reach;
mod refusal;
mod remind;
mod restriction;
mod risk;
mod sequence;
mod stage;
mod suppression;
mod table;
mod task;
mod unverified;
mod weigh;
mod wish;

pub use actor::{Actor, Role};
pub use address::AddressChange;
pub use advice::Advice;
pub use again::reviewable;
pub use answer::Reviewed;
pub use asking::no_asking_until;
pub use capacity::{Check, Seen, Shown};
pub use command::{Command, CommandKind, Question};
pub use contested::{Entry, may_state, to_weigh};
pub use correct::choosable;
pub use course::Course;
pub use decide::{decide, open};
pub use deeds::{Came, Deed, Part, deed_of};
pub use document::DocumentKind;
pub use effect::{Effect, LetterKind, TimerKind, react};
pub use event::Event;
pub use evolve::Inconsistent;
pub use eyes::{FourEyes, Proposal};
pub use fee::{Fee, FeeAsked};
pub use grounds::law_grounds;
pub use held::{CategoryHeld, Held};
pub use held_back::{HeldDecision, HeldLetter, hold, told};
pub use hold::{HOLD_GROUNDS, Hold, HoldCommand, HoldEvent, StandingHold, check_holds, may_hold};
pub use identifier::{IdentifierKind, NORMALISER, normalise};
pub use identity::{Assurance, Proof};
pub use lifecycle::{Passage, diagram, passages};
pub use merge::Other;
pub use need::{Gated, IdentityQuestion};
pub use opened::{About, Opened, Survivor, TextRef};
pub use parts::{Parts, Rest, SentPart};
pub use platform::PlatformAction;
pub use points::{FEWEST_POINTS, PointKind, normalise_point};
pub use possible::possible;
pub use reach::{LetterFailure, Sent, Unreached};
pub use refusal::{Refusal, RefusalKind};
pub use remind::{Shares, reminders};
pub use restriction::Restriction;
pub use sequence::{check_sequence, is_stale_wake, waits, wake};
pub use stage::{CaseState, Outcome, Stage};
pub use suppression::SuppressionKind;
pub use table::{Cell, STAGES, cell, row};
pub use task::TaskKind;
pub use unverified::{Continued, person_reminder};
pub use weigh::{end_consent, must_hold};
pub use wish::Wishes;

use crate::law::{Applies, Basis, Clock, RegimeId, Right, StopFact, StopKind, Told};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One right exercised by one data subject, as the fold of its events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Key of the case; its ledger stream is `case/{id}`.
    pub id: Uuid,
    /// The facts it was opened with.
    pub opened: Opened,
    /// The laws it runs under; corrected only by events.
    pub regimes: Vec<RegimeId>,
    /// Why each of them applies, as far as it was recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<Applies>,
    /// When it reached the organisation (UTC), where staff set that right; else what it was opened with holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_receipt: Option<DateTime<Utc>>,
    /// Where it stands.
    pub stage: Stage,
    /// Open and answered questions, oldest first.
    pub stops: Vec<StopFact>,
    /// When an extension was noticed, if one was.
    pub extended: Option<DateTime<Utc>>,
    /// The last day that was named with the extension, where the law sets no length itself.
    #[serde(default)]
    pub extended_until: Option<chrono::NaiveDate>,
    /// Its dates, as the newest `ClockSet` gave them.
    pub clock: Option<Clock>,
    /// Counts `ClockSet` events: a timer of an older generation is stale.
    pub generation: u32,
    /// How sure we are who is asking.
    pub assurance: Assurance,
    /// How many questions about what is held were answered, all of them right; 0 where none were.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub points: u8,
    /// Until when the declaration is kept that the person signed, where they did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<chrono::NaiveDate>,
    /// What staff saw of for whom somebody asks; the newest look at each counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<Shown>,
    /// How many identifiers were proven; only these are ever match keys.
    pub proven: u32,
    /// How many of them staff recorded, with a reason: for somebody who asks for another person, only these are.
    #[serde(default)]
    pub proven_by_staff: u32,
    /// The staff member who took it up.
    pub handler: Option<Uuid>,
    /// Manual tasks not yet done.
    pub open_tasks: Vec<Uuid>,
    /// What is done to each category, where the right acts on data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deeds: Vec<Deed>,
    /// What the sources say of what was proven, category by category.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<CategoryHeld>,
    /// Another address for its letters, asked for or accepted; none where there is none, or it was stopped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressChange>,
    /// The restriction it led to, where it did: in force until it is lifted, also when the case is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restriction: Option<Restriction>,
    /// What was sent of its answer, and what is still owed, where it goes in parts.
    #[serde(default, skip_serializing_if = "Parts::is_none")]
    pub parts: Parts,
    /// Whether the person said that an erasure should not wait for their copy.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub goes_on: bool,
    /// What the person says is wrong, entry by entry: sealed texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contested: Vec<Uuid>,
    /// Whether every source was asked last and none held anything.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nothing_found: bool,
    /// How often it was announced that a restriction will be lifted: each time has a letter of its own.
    #[serde(default, skip_serializing_if = "never")]
    pub liftings: u32,
    /// Open work that stands beside the answer, and ends nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<(Uuid, TaskKind)>,
    /// Until when nobody asks them to change their mind (UTC, exclusive), where a law says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_asking_until: Option<DateTime<Utc>>,
    /// Whether the point of view of the person was heard, about a decision by a machine.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub view_heard: bool,
    /// Whether that decision was changed, once a person looked at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_changed: Option<bool>,
    /// Texts that staff added to an answer that is a package.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub additions: Vec<Uuid>,
    /// Items that wait for a person to look at them.
    pub to_review: Vec<Uuid>,
    /// Items of the package withheld so far.
    pub withheld: Vec<Uuid>,
    /// Whether the person was told that the request arrived.
    #[serde(default)]
    pub acknowledged: bool,
    /// Questions that were taken back, oldest first: their letters keep their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_questions: Vec<StopKind>,
    /// How many extensions were taken back.
    #[serde(default)]
    pub undone_extensions: u32,
    /// Whether the person was told of the extension.
    #[serde(default, skip_serializing_if = "Told::is_when_made")]
    pub extension_told: Told,
    /// Letters that did not reach the person, and were not handed over since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreached: Vec<Unreached>,
    /// Whether a data protection officer took it upon themselves, under the clock it has, that an answer goes after the
    /// safe date.
    #[serde(default)]
    pub risk_accepted: bool,
    /// How many messages staff sent about it.
    #[serde(default)]
    pub messages: u32,
    /// Who decided it last, where staff did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Uuid>,
    /// Everybody who decided it or had a hand in it as the second person, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deciders: Vec<Uuid>,
    /// What waits for a second person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Proposal>,
    /// What a data protection officer advised last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<Advice>,
    /// Whether it is on record why the decision will be another than the one advised.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dissented: bool,
    /// The fee that was asked for last, with its ground; none once it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<(Fee, String)>,
    /// How often it was opened again: the outcome letters of each time have numbers of their own.
    #[serde(default)]
    pub reopened: u32,
    /// The case that answers it, where it is a duplicate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<Survivor>,
    /// Its last decision, while that can be taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_back: Option<HeldDecision>,
    /// Whether it was last opened again by a proof that came after it had ended for want of one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shown_late: bool,
    /// The case that goes on although the person stayed unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continued: Option<Continued>,
    /// Counts moves; a form made for an older version is refused.
    pub version: u64,
}

fn is_zero(count: &u8) -> bool {
    *count == 0
}

fn never(times: &u32) -> bool {
    *times == 0
}

impl Case {
    /// The right that is exercised.
    pub fn right(&self) -> Right {
        self.opened.right
    }

    /// When it reached the organisation (UTC): every date is counted from here.
    pub fn received_at(&self) -> DateTime<Utc> {
        self.corrected_receipt.unwrap_or(self.opened.received_at)
    }

    /// Why one of its laws applies; none where that was not recorded.
    pub fn because(&self, regime: &RegimeId) -> Option<Basis> {
        self.basis.iter().find(|applies| applies.regime == *regime).map(|applies| applies.because)
    }

    /// Whether the person asks for themselves. Otherwise what is proven of the asker says nothing about the other person.
    pub fn is_for_self(&self) -> bool {
        self.opened.capacity == "self"
    }

    /// Ledger stream of this case.
    pub fn stream(&self) -> String {
        format!("case/{}", self.id)
    }

    /// Whether a question of this kind is open.
    pub fn has_open_stop(&self, kind: crate::law::StopKind) -> bool {
        self.stops.iter().any(|stop| stop.kind == kind && stop.answered.is_none())
    }

    /// Whether the person was asked something that is not answered yet, whatever about.
    pub fn has_question_open(&self) -> bool {
        self.stops.iter().any(|stop| stop.answered.is_none())
    }

    /// Whether the case has an outcome.
    pub fn is_closed(&self) -> bool {
        matches!(self.stage, Stage::Closed { .. })
    }

    /// The package that answers it: none while it is open, again or for the first time.
    pub fn package(&self) -> Option<Uuid> {
        match &self.stage {
            Stage::Closed { outcome, .. } => outcome.package(),
            _ => None,
        }
    }

    /// The state the outside sees: derived, with open questions before the stage.
    pub fn state(&self) -> CaseState {
        CaseState::of(self)
    }

    /// The facts the law needs to compute this case's dates. A question or an extension counts from when its letter was
    /// handed over, and not at all while the person was not told of it.
    pub fn facts(&self) -> crate::law::Facts<'_> {
        crate::law::Facts {
            received: self.received_at(),
            zone: self.opened.zone,
            calendar: &self.opened.calendar,
            right: self.opened.right,
            stops: &self.stops,
            extended: self
                .extended
                .and_then(|at| self.extension_told.since(at))
                .map(|noticed| crate::law::Extended { noticed, until: self.extended_until }),
        }
    }
}
