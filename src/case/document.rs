//! A document that staff look at to know who is asking: only what came of it is kept.

use super::{Actor, Assurance, Case, Event, Proof, TextRef, points::raised};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What kind of document was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// An identity card.
    IdentityCard,
    /// A passport.
    Passport,
    /// A driving licence.
    DrivingLicence,
    /// A bill or a letter with name and address.
    Bill,
    /// A written permission or a power of attorney.
    Mandate,
    /// A court's or an authority's paper, such as on custody, guardianship or inheritance.
    Official,
    /// Something else.
    Other,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [DocumentKind; 7] = [
        DocumentKind::IdentityCard,
        DocumentKind::Passport,
        DocumentKind::DrivingLicence,
        DocumentKind::Bill,
        DocumentKind::Mandate,
        DocumentKind::Official,
        DocumentKind::Other,
    ];

    /// Its name in forms, rows and message ids, `document-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            DocumentKind::IdentityCard => "identity-card",
            DocumentKind::Passport => "passport",
            DocumentKind::DrivingLicence => "driving-licence",
            DocumentKind::Bill => "bill",
            DocumentKind::Mandate => "mandate",
            DocumentKind::Official => "official",
            DocumentKind::Other => "other",
        }
    }

    /// What it shows of who is asking, once it is accepted.
    fn shows(self) -> (Assurance, Proof) {
        match self {
            DocumentKind::Mandate => (Assurance::Mandate, Proof::Document),
            _ => (Assurance::Document, Proof::Document),
        }
    }
}

/// Records what staff think of a document.
pub(super) fn judged(
    case: &Case,
    document: Uuid,
    kind: DocumentKind,
    accepted: bool,
    reason: TextRef,
    by: Actor,
) -> Vec<Event> {
    let mut events = vec![Event::DocumentJudged { document, kind, accepted, reason, by }];
    if accepted {
        let (assurance, proof) = kind.shows();
        events.extend(raised(case, assurance, proof));
    }
    events
}
