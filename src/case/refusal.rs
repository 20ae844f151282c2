//! Why a move is not made.

use super::Advice;
use super::{Assurance, Seen};
use crate::law::{Cite, LawError};
use chrono::NaiveDate;
use std::fmt;

/// Why a move is not made, with the provision where one forbids it.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// What stands in the way.
    pub kind: RefusalKind,
    /// The provisions that say so; empty where it is a matter of order, not of law.
    pub cites: Vec<Cite>,
}

/// What stands in the way.
#[derive(Clone, Debug, PartialEq)]
pub enum RefusalKind {
    /// The case has an outcome already.
    Closed,
    /// The stage does not know this move.
    NotNow,
    /// The role may read, not decide.
    ReadOnly,
    /// This move belongs to somebody else (the person, a job).
    NotYours,
    /// Somebody must be surer who is asking first.
    IdentityNotProven,
    /// The laws of the case need more than was shown of who asks.
    NotSureEnough {
        /// Pieces of data that must match.
        points: u32,
        /// Those that do.
        shown: u32,
        /// Whether a signed declaration is needed as well.
        declaration: bool,
    },
    /// It is shown who asks.
    IsIdentified,
    /// The person was not asked who they are, or did not get the question.
    NotAsked,
    /// The person still has time to show who they are.
    StillTime {
        /// From this day on it may end, local to the controller.
        until: NaiveDate,
    },
    /// A question to the person is open.
    QuestionOpen,
    /// The same question is open already, or none is.
    NoSuchQuestion,
    /// The law does not let this be asked for this right.
    MayNotAsk,
    /// The law knows no extension here.
    NotExtendable,
    /// It was extended before.
    AlreadyExtended,
    /// It was not extended.
    NotExtended,
    /// The last day to tell the person has passed.
    TooLate {
        /// That day, local to the controller.
        limit: NaiveDate,
    },
    /// The law sets no length for an extension: a day after the first period must be named.
    DayNotNamed {
        /// The last day of the first period, local to the controller.
        after: NaiveDate,
    },
    /// What came of a category must be recorded.
    OutcomeMissing,
    /// A task of the case is not done yet.
    TasksOpen,
    /// Something was done already: it cannot be refused as a whole any more.
    DoneAlready,
    /// The organisation only processes for another company: that one answers.
    OnlyProcessor,
    /// No restriction is in force.
    NotRestricted,
    /// It was announced already that the restriction will be lifted.
    AnnouncedAlready,
    /// The person must be told before the restriction is lifted.
    NotToldYet,
    /// A reason, ground or result must be recorded.
    ReasonMissing,
    /// The ground is not valid under every law of the case.
    GroundNotValid {
        /// Its id.
        ground: String,
    },
    /// Items wait for a person to look at them.
    NotReviewed,
    /// Sources could not be searched.
    NotSearched,
    /// Everything was searched: the answer goes as a whole.
    NothingMissing,
    /// Not everything that is missing was named, each with a day ahead.
    RestNotNamed,
    /// The copy that was asked for in the same submission goes first.
    WaitsForCopy {
        /// Reference of the case that is answered first.
        copy: String,
        /// The last day on which it waits, local to the controller.
        until: NaiveDate,
    },
    /// It was not said where the entry stands that is said to be wrong.
    FieldNotNamed,
    /// Not all was weighed that the law wants weighed.
    NotWeighed,
    /// Everything found is withheld: that is a refusal, and needs its ground and remedies.
    NothingLeft,
    /// No identifier was proven, so there is nothing to search by.
    NothingProven,
    /// Somebody asks for another person, and nothing of that person was recorded as proven.
    MandateNotShown,
    /// Somebody asks for another person, and staff did not see what lets them.
    CapacityNotShown {
        /// What is missing.
        missing: Vec<Seen>,
    },
    /// The sources were not yet asked whether they held what was proven, or could not be.
    HeldNotChecked,
    /// Their sources hold no record under what was proven.
    NotHeld,
    /// The source holds what was proven only since after the request.
    HeldSinceAfter,
    /// What was shown is weaker than what the case rests on.
    ProofTooWeak {
        /// How sure the case is who is asking.
        needed: Assurance,
    },
    /// Receipt lies in the future.
    FutureReceipt,
    /// A case runs under one law at least.
    NoLaw,
    /// The organisation's own promise is for where no law applies: it stands alone.
    PromiseStandsAlone,
    /// A correction that corrects nothing.
    NothingChanged,
    /// Items are withheld on grounds that a further law may not know.
    ItemsWithheld,
    /// A receipt after something that already followed from it.
    AfterEvent {
        /// The local day of that question or extension.
        event: NaiveDate,
    },
    /// Only a closed case is opened again.
    NotClosed,
    /// The actor made the decision that is looked at again.
    DecidedBefore,
    /// Another person, right, organisation or law: no duplicate.
    NotTheSame,
    /// The other case was answered before this request arrived, or never will be.
    NotAnsweredThere,
    /// The other case may be answered later than this one.
    ClockLost {
        /// The safe date of this case, local to the controller.
        safe: NaiveDate,
        /// That of the other.
        other: NaiveDate,
    },
    /// The right is not known under any law of the case.
    UnknownRight,
    /// The safe date has passed and nobody took the risk of an answer after it.
    SafeDatePassed {
        /// That day, local to the controller.
        safe: NaiveDate,
    },
    /// A legal hold covers it: it must not be erased.
    OnHold {
        /// The day on which the hold is looked at again, local to the controller.
        review: NaiveDate,
    },
    /// The day that was named is not ahead.
    DayNotAhead,
    /// The letter of the decision has not gone: it is taken back instead.
    LetterWaits,
    /// No decision waits, its letter goes by now, or something was done since.
    NothingToTakeBack,
    /// Only a data protection officer may do this.
    OnlyDpo,
    /// The objection is not decided yet: until then the data are only kept.
    StillWeighed,
    /// The point of view of the person was not heard.
    ViewNotHeard,
    /// Whoever looks at the decision again had a part in it, or could not change it.
    NotIndependent,
    /// Whoever proposed it does not confirm it.
    ProposedBefore,
    /// Nothing waits for a second person.
    NothingProposed,
    /// Only a data protection officer advises.
    OnlyDpoAdvises,
    /// The decision is not the one advised, and nobody said why.
    AgainstAdvice {
        /// What was advised.
        advice: Advice,
    },
    /// The law knows no fee here.
    NoFee,
    /// The person has an answer free.
    StillFree {
        /// How many they had.
        answers: u32,
        /// How many are free.
        free: u32,
    },
    /// The law could not be computed.
    Law(LawError),
}

impl RefusalKind {
    /// Message id of the sentence that tells a person: `refusal-…`.
    pub fn id(&self) -> &'static str {
        match self {
            RefusalKind::Closed => "refusal-closed",
            RefusalKind::NotNow => "refusal-not-now",
            RefusalKind::ReadOnly => "refusal-read-only",
            RefusalKind::NotYours => "refusal-not-yours",
            RefusalKind::IdentityNotProven => "refusal-identity-not-proven",
            RefusalKind::NotSureEnough { declaration: false, .. } => "refusal-not-sure-enough",
            RefusalKind::NotSureEnough { declaration: true, .. } => "refusal-not-sure-enough-declaration",
            RefusalKind::IsIdentified => "refusal-is-identified",
            RefusalKind::NotAsked => "refusal-not-asked",
            RefusalKind::StillTime { .. } => "refusal-still-time",
            RefusalKind::QuestionOpen => "refusal-question-open",
            RefusalKind::NoSuchQuestion => "refusal-no-such-question",
            RefusalKind::MayNotAsk => "refusal-may-not-ask",
            RefusalKind::NotExtendable => "refusal-not-extendable",
            RefusalKind::AlreadyExtended => "refusal-already-extended",
            RefusalKind::NotExtended => "refusal-not-extended",
            RefusalKind::TooLate { .. } => "refusal-too-late",
            RefusalKind::DayNotNamed { .. } => "refusal-day-not-named",
            RefusalKind::OutcomeMissing => "refusal-outcome-missing",
            RefusalKind::TasksOpen => "refusal-tasks-open",
            RefusalKind::DoneAlready => "refusal-done-already",
            RefusalKind::OnlyProcessor => "refusal-only-processor",
            RefusalKind::NotRestricted => "refusal-not-restricted",
            RefusalKind::AnnouncedAlready => "refusal-announced-already",
            RefusalKind::NotToldYet => "refusal-not-told-yet",
            RefusalKind::ReasonMissing => "refusal-reason-missing",
            RefusalKind::GroundNotValid { .. } => "refusal-ground-not-valid",
            RefusalKind::NotReviewed => "refusal-not-reviewed",
            RefusalKind::NotSearched => "refusal-not-searched",
            RefusalKind::NothingMissing => "refusal-nothing-missing",
            RefusalKind::RestNotNamed => "refusal-rest-not-named",
            RefusalKind::WaitsForCopy { .. } => "refusal-waits-for-copy",
            RefusalKind::FieldNotNamed => "refusal-field-not-named",
            RefusalKind::NotWeighed => "refusal-not-weighed",
            RefusalKind::NothingLeft => "refusal-nothing-left",
            RefusalKind::NothingProven => "refusal-nothing-proven",
            RefusalKind::MandateNotShown => "refusal-mandate-not-shown",
            RefusalKind::CapacityNotShown { .. } => "refusal-capacity-not-shown",
            RefusalKind::HeldNotChecked => "refusal-held-not-checked",
            RefusalKind::NotHeld => "refusal-not-held",
            RefusalKind::HeldSinceAfter => "refusal-held-since-after",
            RefusalKind::ProofTooWeak { .. } => "refusal-proof-too-weak",
            RefusalKind::FutureReceipt => "refusal-future-receipt",
            RefusalKind::NoLaw => "refusal-no-law",
            RefusalKind::PromiseStandsAlone => "refusal-promise-stands-alone",
            RefusalKind::NothingChanged => "refusal-nothing-changed",
            RefusalKind::ItemsWithheld => "refusal-items-withheld",
            RefusalKind::AfterEvent { .. } => "refusal-after-event",
            RefusalKind::NotClosed => "refusal-not-closed",
            RefusalKind::DecidedBefore => "refusal-decided-before",
            RefusalKind::NotTheSame => "refusal-not-the-same",
            RefusalKind::NotAnsweredThere => "refusal-not-answered-there",
            RefusalKind::ClockLost { .. } => "refusal-clock-lost",
            RefusalKind::UnknownRight => "refusal-unknown-right",
            RefusalKind::SafeDatePassed { .. } => "refusal-safe-date-passed",
            RefusalKind::OnHold { .. } => "refusal-on-hold",
            RefusalKind::DayNotAhead => "refusal-day-not-ahead",
            RefusalKind::LetterWaits => "refusal-letter-waits",
            RefusalKind::NothingToTakeBack => "refusal-nothing-to-take-back",
            RefusalKind::OnlyDpo => "refusal-only-dpo",
            RefusalKind::StillWeighed => "refusal-still-weighed",
            RefusalKind::ViewNotHeard => "refusal-view-not-heard",
            RefusalKind::NotIndependent => "refusal-not-independent",
            RefusalKind::ProposedBefore => "refusal-proposed-before",
            RefusalKind::NothingProposed => "refusal-nothing-proposed",
            RefusalKind::OnlyDpoAdvises => "refusal-only-dpo-advises",
            RefusalKind::AgainstAdvice { .. } => "refusal-against-advice",
            RefusalKind::NoFee => "refusal-no-fee",
            RefusalKind::StillFree { .. } => "refusal-still-free",
            RefusalKind::Law(_) => "refusal-law",
        }
    }
}

impl Refusal {
    /// A refusal for a matter of order, without a provision.
    pub fn plain(kind: RefusalKind) -> Self {
        Refusal { kind, cites: Vec::new() }
    }

    /// A refusal the law itself makes.
    pub fn citing(kind: RefusalKind, cites: Vec<Cite>) -> Self {
        Refusal { kind, cites }
    }
}

impl From<LawError> for Refusal {
    fn from(error: LawError) -> Self {
        Refusal::plain(RefusalKind::Law(error))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.id())?;
        if let RefusalKind::Law(error) = &self.kind {
            write!(f, ": {error}")?;
        }
        for cite in &self.cites {
            write!(f, " [{}]", cite.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
