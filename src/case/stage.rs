//! Where a case stands, and the names the outside knows it by.

use super::Case;
use crate::law::StopKind;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Where a case stands. Questions that stop the clock stand beside it, in `Case::stops`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "kebab-case")]
pub enum Stage {
    /// Nobody has looked at it yet.
    Received,
    /// Somebody is looking at it.
    InReview,
    /// Approved; what was asked is being done, by jobs or by people.
    InProgress {
        /// When it was approved.
        since: DateTime<Utc>,
    },
    /// What was found waits for a person to let it go.
    AwaitingApproval {
        /// Number of items found.
        items: u32,
        /// Sources that could not be searched: they must be dealt with first.
        unsearched: Vec<String>,
    },
    /// Released; the package is being made.
    Packaging {
        /// Whether items were withheld.
        partial: bool,
    },
    /// It has an outcome.
    Closed {
        /// Which.
        outcome: Outcome,
        /// When (UTC).
        at: DateTime<Utc>,
        /// Whether it ended after the last lawful day.
        late: bool,
    },
}

/// How a case ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// All that was asked.
    Fulfilled {
        /// The package file, where the answer is one.
        package: Option<Uuid>,
    },
    /// Less than was asked, with grounds.
    PartlyFulfilled {
        /// The package file, where the answer is one.
        package: Option<Uuid>,
    },
    /// Nothing of what was asked, on a ground.
    Refused {
        /// Id of the ground in the statute.
        ground: String,
    },
    /// The person took it back.
    Withdrawn,
    /// The person could not be identified.
    Unverified,
    /// The same request as another case.
    Duplicate,
    /// Passed on to the controller it was meant for.
    Forwarded,
}

/// The state the contract names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the contract's own")]
pub enum CaseState {
    Received,
    AwaitingIdentity,
    AwaitingClarification,
    AwaitingFee,
    InReview,
    InProgress,
    AwaitingApproval,
    Fulfilled,
    PartlyFulfilled,
    Refused,
    Withdrawn,
    Unverified,
    Duplicate,
    Forwarded,
}

impl CaseState {
    /// Every state, in the contract's order.
    pub const ALL: [CaseState; 14] = [
        CaseState::Received,
        CaseState::AwaitingIdentity,
        CaseState::AwaitingClarification,
        CaseState::AwaitingFee,
        CaseState::InReview,
        CaseState::InProgress,
        CaseState::AwaitingApproval,
        CaseState::Fulfilled,
        CaseState::PartlyFulfilled,
        CaseState::Refused,
        CaseState::Withdrawn,
        CaseState::Unverified,
        CaseState::Duplicate,
        CaseState::Forwarded,
    ];

    /// Derives the state of `case`: an outcome first, then an open question, then the stage.
    pub fn of(case: &Case) -> Self {
        if let Stage::Closed { outcome, .. } = &case.stage {
            return match outcome {
                Outcome::Fulfilled { .. } => CaseState::Fulfilled,
                Outcome::PartlyFulfilled { .. } => CaseState::PartlyFulfilled,
                Outcome::Refused { .. } => CaseState::Refused,
                Outcome::Withdrawn => CaseState::Withdrawn,
                Outcome::Unverified => CaseState::Unverified,
                Outcome::Duplicate => CaseState::Duplicate,
                Outcome::Forwarded => CaseState::Forwarded,
            };
        }
        for (kind, state) in [
            (StopKind::Identity, CaseState::AwaitingIdentity),
            (StopKind::Clarification, CaseState::AwaitingClarification),
            (StopKind::Fee, CaseState::AwaitingFee),
        ] {
            if case.has_open_stop(kind) {
                return state;
            }
        }
        match case.stage {
            Stage::Received => CaseState::Received,
            Stage::InReview => CaseState::InReview,
            Stage::InProgress { .. } | Stage::Packaging { .. } => CaseState::InProgress,
            Stage::AwaitingApproval { .. } => CaseState::AwaitingApproval,
            Stage::Closed { .. } => unreachable!("answered above"),
        }
    }

    /// The contract's name.
    pub fn as_str(self) -> &'static str {
        match self {
            CaseState::Received => "received",
            CaseState::AwaitingIdentity => "awaiting-identity",
            CaseState::AwaitingClarification => "awaiting-clarification",
            CaseState::AwaitingFee => "awaiting-fee",
            CaseState::InReview => "in-review",
            CaseState::InProgress => "in-progress",
            CaseState::AwaitingApproval => "awaiting-approval",
            CaseState::Fulfilled => "fulfilled",
            CaseState::PartlyFulfilled => "partly-fulfilled",
            CaseState::Refused => "refused",
            CaseState::Withdrawn => "withdrawn",
            CaseState::Unverified => "unverified",
            CaseState::Duplicate => "duplicate",
            CaseState::Forwarded => "forwarded",
        }
    }

    /// Whether the case has an outcome in this state.
    pub fn is_closed(self) -> bool {
        matches!(
            self,
            CaseState::Fulfilled
                | CaseState::PartlyFulfilled
                | CaseState::Refused
                | CaseState::Withdrawn
                | CaseState::Unverified
                | CaseState::Duplicate
                | CaseState::Forwarded
        )
    }
}

impl fmt::Display for CaseState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for CaseState {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        CaseState::ALL.into_iter().find(|state| state.as_str() == text).ok_or_else(|| {
            let names: Vec<_> = CaseState::ALL.iter().map(|state| state.as_str()).collect();
            format!("unknown state \"{text}\": use one of {}", names.join(", "))
        })
    }
}
