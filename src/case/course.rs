//! The course a right takes: what answers it, and who.

use super::{Case, CommandKind, Stage};
use crate::law::Right;

/// How a request is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Course {
    /// The sources are searched, and the answer is a package (GDPR art. 15, 20; Civ. Code 1798.110).
    Gathered,
    /// Done to each category of data (GDPR art. 16 to 18).
    ByCategory,
    /// Weighed first, and the data are only kept meanwhile; then stopped category by category (GDPR art. 21(1), 18(1)(d)).
    Weighed,
    /// A consent that ends at once; the uses that rested on it are stopped category by category (GDPR art. 7(3)).
    Consent,
    /// In effect as soon as it is in the register (Civ. Code 1798.120; GDPR art. 21(3)).
    AtOnce,
    /// A person hears the other side and looks at a decision of a machine again (GDPR art. 22(3)).
    Reviewed,
    /// A data protection officer answers (GDPR art. 38(4)).
    Officer,
    /// A person does what is asked and records the result.
    ByHand,
}

impl Course {
    /// Every course.
    pub const ALL: [Course; 8] = [
        Course::Gathered,
        Course::ByCategory,
        Course::Weighed,
        Course::Consent,
        Course::AtOnce,
        Course::Reviewed,
        Course::Officer,
        Course::ByHand,
    ];

    /// The course of a right; an objection to direct marketing is absolute and takes another than the rest.
    pub fn of(right: Right, direct_marketing: bool) -> Self {
        match right {
            Right::Access
            | Right::AccessCategories
            | Right::Recipients
            | Right::Portability
            | Right::AutomatedDecisionAccess => Course::Gathered,
            Right::Rectification | Right::Erasure | Right::Restriction => Course::ByCategory,
            Right::Objection if direct_marketing => Course::AtOnce,
            Right::Objection => Course::Weighed,
            Right::WithdrawConsent => Course::Consent,
            Right::OptOut | Right::LimitSensitive | Right::AutomatedDecisionOptOut => Course::AtOnce,
            Right::AutomatedDecisionReview => Course::Reviewed,
            Right::Inquiry => Course::Officer,
            Right::Complaint | Right::Appeal => Course::ByHand,
        }
    }

    /// Name in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Course::Gathered => "gathered",
            Course::ByCategory => "by-category",
            Course::Weighed => "weighed",
            Course::Consent => "consent",
            Course::AtOnce => "at-once",
            Course::Reviewed => "reviewed",
            Course::Officer => "officer",
            Course::ByHand => "by-hand",
        }
    }
}

impl Case {
    /// The course it takes.
    pub fn course(&self) -> Course {
        Course::of(self.right(), self.opened.direct_marketing)
    }
}

impl CommandKind {
    /// Whether a move belongs to the course of a case at all: about the others nothing need be said.
    pub fn concerns(self, case: &Case) -> bool {
        match self {
            CommandKind::AnnounceLifting | CommandKind::LiftRestriction => case.restriction.is_some(),
            CommandKind::AnswerInquiry => case.course() == Course::Officer,
            CommandKind::HearView | CommandKind::ReviewDecision => case.course() == Course::Reviewed,
            CommandKind::AddToAnswer => case.course() == Course::Gathered,
            CommandKind::ReleasePart => {
                matches!(&case.stage, Stage::AwaitingApproval { unsearched, .. } if !unsearched.is_empty())
            }
            CommandKind::SendOn => case.right() == Right::Portability,
            CommandKind::Approve => !matches!(case.course(), Course::Officer | Course::Reviewed),
            _ => true,
        }
    }
}
