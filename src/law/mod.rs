//! What a statute asks, and by when. Pure: no clock, no row, no file, no socket.
//!
//! Statutes are data (`statutes/*.toml`); the engine counts the way they say and keeps every step with its provision.
//! Words for the steps live in the locale files: this module gives ids and arguments.

mod authorities;
mod book;
mod calendar;
mod calendar_text;
mod capacity;
mod check;
mod clock;
mod compute;
mod count;
mod deadline;
mod duty;
mod error;
mod hours;
mod identity;
mod named;
mod own_days;
mod path;
mod period;
mod places;
mod regime;
mod right;
mod statute;
mod steps;
mod stops;
mod texts;

pub use authorities::{Authorities, Authority};
pub use book::LawBook;
pub use calendar::{Calendar, Calendars, Holiday, Status};
pub use capacity::{AfterDeath, AgentRule, AskedBy, Capacities, ChildAge, capacities};
pub use clock::Clock;
pub use deadline::{Deadline, Extended, Facts, Reading, StopFact, Told, Warning};
pub use duty::{Cite, Duty, StopEffect, StopKind};
pub use error::LawError;
pub use identity::{
    Asked, Exercise, Identity, IdentityPolicy, IdentityRow, Instead, Level, Needs, Sensitivity, TODD_SNYDER,
    Unverified,
};
pub use own_days::Own;
pub use period::{Extension, FreeAnswers, Period};
pub use places::{is_eea, known_residence};
pub use regime::{Applies, Basis, RegimeId};
pub use right::Right;
pub use statute::{After, Asking, Correcting, Ground, GroundUse, Offer, Remedy, Rule, Statute};
pub use steps::{Arg, DayOff, Step, What};
pub use texts::{LawFiles, LawText, Settings, SignOff, TextKind, listed};
