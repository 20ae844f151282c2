//! Whether we are sure enough who asks, and the question that is put where we are not.

use super::grounds::respond_cites;
use super::{Actor, Assurance, Case, Event, Refusal, RefusalKind, TextRef};
use crate::law::{Asked, Exercise, LawBook, Level, Needs, Right, StopKind};
use chrono::{DateTime, Utc};

/// That the laws of a case let somebody be asked who they are.
///
/// Only [`Gated::of`] makes one, and it makes none for an opt-out, a limit, an objection to direct marketing, or
/// whatever a law of the case never lets be asked: without one there is no question about identity, whoever asks for it.
///
/// ```compile_fail
/// use rightsdesk::{case::Gated, law::{Asked, Right}};
/// let forged = Gated { right: Right::OptOut, asked: Asked::Always };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gated {
    right: Right,
    asked: Asked,
}

impl Gated {
    /// What the laws of a case let be asked: the least demanding one rules.
    ///
    /// # Errors
    /// The provisions that forbid it.
    pub fn of(case: &Case, law: &LawBook) -> Result<Gated, Refusal> {
        let exercise = case.exercise();
        let identity = law.identity(&case.regimes, exercise);
        if exercise.is_never_gated() || identity.asked == Asked::Never {
            let cites = match identity.asked_by.is_empty() {
                true => respond_cites(case, law),
                false => identity.asked_by,
            };
            return Err(Refusal::citing(RefusalKind::MayNotAsk, cites));
        }
        Ok(Gated { right: case.right(), asked: identity.asked })
    }

    /// Whether only doubt allows the question, or proportion is enough.
    pub fn asked(&self) -> Asked {
        self.asked
    }

    /// The question, in words for the person, and why it is put: the reason for the doubt (GDPR art. 12(6)), or why it is
    /// proportionate.
    pub fn ask(self, question: TextRef, why: TextRef) -> IdentityQuestion {
        IdentityQuestion { gated: self, question, why }
    }
}

/// A question about who somebody is; see [`Gated`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityQuestion {
    gated: Gated,
    question: TextRef,
    why: TextRef,
}

impl IdentityQuestion {
    /// The question as it is put to the person of a case.
    ///
    /// # Errors
    /// Refuses a question that was made for another right, or under laws that the case no longer has.
    pub(super) fn put(
        self,
        case: &Case,
        law: &LawBook,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<Event, Refusal> {
        if Gated::of(case, law)? != self.gated {
            return Err(Refusal::plain(RefusalKind::NotNow));
        }
        let (question, why) = (self.question, Some(self.why));
        Ok(Event::StopAsked { stop: StopKind::Identity, at: now, question, by, why })
    }
}

impl Case {
    /// What is exercised, as far as it matters to identity.
    pub fn exercise(&self) -> Exercise<'_> {
        Exercise {
            controller: &self.opened.controller,
            right: self.right(),
            direct_marketing: self.opened.direct_marketing,
            sensitivity: self.opened.sensitivity,
        }
    }

    /// Whether as much is shown as a level wants. An account is signed in to with its password (11 CCR 7061), and a
    /// document was looked at by staff: either is enough everywhere.
    fn shows(&self, level: Level) -> bool {
        let above = matches!(self.assurance, Assurance::Account | Assurance::Document | Assurance::Mandate);
        match level.needs {
            Needs::None => true,
            Needs::Mailbox => self.assurance > Assurance::None || self.proven > 0,
            Needs::MatchedData => {
                let known = self.proven.max(u32::from(self.points));
                let declared = self.declared.is_some() || self.assurance == Assurance::Declaration;
                above || known >= level.points && (!level.declaration || declared)
            }
        }
    }

    /// Whether we are as sure who asks as the laws of the case need us to be.
    pub fn is_identified(&self, law: &LawBook) -> bool {
        self.shows(law.identity(&self.regimes, self.exercise()).level)
    }
}

/// Refuses what moves somebody's data while we are not sure enough who asks.
pub(super) fn check(case: &Case, law: &LawBook) -> Result<(), Refusal> {
    let identity = law.identity(&case.regimes, case.exercise());
    let Level { needs, points, declaration } = identity.level;
    match case.shows(identity.level) {
        true => Ok(()),
        false if needs == Needs::MatchedData && (case.assurance > Assurance::None || case.proven > 0) => {
            let kind = RefusalKind::NotSureEnough {
                points,
                shown: case.proven.max(u32::from(case.points)),
                declaration,
            };
            Err(Refusal::citing(kind, identity.cites))
        }
        false => Err(Refusal::plain(RefusalKind::IdentityNotProven)),
    }
}
