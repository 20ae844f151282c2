//! The facts a case is opened with.

use super::{Actor, FourEyes};
use crate::law::{Applies, RegimeId, Right, Sensitivity};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A sealed text outside the ledger, and the salted commitment that binds the ledger to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextRef {
    /// Row of the sealed text.
    pub id: Uuid,
    /// SHA-256 over salt and text, hex. The salt is deleted when the person is shredded.
    pub commitment: String,
}

/// The facts a case is opened with. Wrong ones are corrected by later events, never here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    /// What people quote.
    pub reference: String,
    /// The submission that opened it.
    pub submission: Uuid,
    /// Who answers.
    pub controller: String,
    /// What is asked.
    pub right: Right,
    /// An objection to direct marketing, which is absolute (GDPR art. 21(2)-(3)).
    pub direct_marketing: bool,
    /// The laws it runs under at first.
    pub regimes: Vec<RegimeId>,
    /// Why each of them applies; empty in events of before this was recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<Applies>,
    /// ISO 3166 code of where the controller was established then; empty in events of before this was recorded.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub establishment: String,
    /// Whether the organisation only processes for another company, which decides about the data (GDPR art. 28).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub as_processor: bool,
    /// For whom the person asks.
    pub capacity: String,
    /// How it came.
    pub channel: String,
    /// When it reached the organisation (UTC).
    pub received_at: DateTime<Utc>,
    /// The controller's time zone: dates are local to it.
    pub zone: Tz,
    /// The controller's calendar of public holidays.
    pub calendar: String,
    /// Language of the answers.
    pub locale: String,
    /// ISO 3166 code the person stated.
    pub residence: String,
    /// Commitment to the sealed claims.
    pub claims: String,
    /// Whether the browser sent `Sec-GPC: 1`.
    pub gpc: bool,
    /// What needs two people, as the organisation had it then: a change of that unlocks no open case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub four_eyes: Vec<FourEyes>,
    /// The most sensitive data it would touch, as the data map had it then.
    #[serde(default, skip_serializing_if = "Sensitivity::is_ordinary")]
    pub sensitivity: Sensitivity,
    /// The case it goes on from, whose person stayed unknown: key and reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<About>,
    /// Who entered it, where it was not the person: staff, for what came by post or telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<Actor>,
    /// For an appeal or a complaint about an answer: that answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// The answer that an appeal or a complaint is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The case that was answered.
    pub case: Uuid,
    /// Its reference.
    pub reference: String,
    /// Who decided it, where staff did: somebody else decides about their decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Uuid>,
    /// Everybody who decided it or had a hand in it as the second person; empty in events of before this was recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deciders: Vec<Uuid>,
}

/// The case that answers a duplicate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survivor {
    /// Its key.
    pub case: Uuid,
    /// Its reference.
    pub reference: String,
    /// The reference its person quotes: that of its submission.
    pub request: String,
    /// When it reached the organisation (UTC).
    pub received_at: DateTime<Utc>,
}
