//! Duties, questions that stop a clock, and citations.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Something the law asks by a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Say that the request arrived.
    Acknowledge,
    /// Answer it.
    Respond,
    /// Say that it takes longer, and why.
    NotifyExtension,
    /// Say no, and why.
    NotifyRefusal,
    /// Pass an opt-out on to third parties.
    PassOn,
}

impl Duty {
    /// The contract's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Duty::Acknowledge => "acknowledge",
            Duty::Respond => "respond",
            Duty::NotifyExtension => "notify-extension",
            Duty::NotifyRefusal => "notify-refusal",
            Duty::PassOn => "pass-on",
        }
    }
}

impl Duty {
    /// Every duty, in the contract's order.
    pub const ALL: [Duty; 5] =
        [Duty::Acknowledge, Duty::Respond, Duty::NotifyExtension, Duty::NotifyRefusal, Duty::PassOn];

    /// The duty whose rule says when this one is due: what must be told follows from the rule for the answer.
    pub(super) fn is_written_as(self) -> Duty {
        match self {
            Duty::NotifyExtension | Duty::NotifyRefusal => Duty::Respond,
            own => own,
        }
    }
}

impl fmt::Display for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Duty {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Duty::ALL
            .into_iter()
            .find(|duty| duty.as_str() == text)
            .ok_or_else(|| {
                format!("unknown duty \"{text}\": use acknowledge, respond, notify-extension, notify-refusal or pass-on")
            })
    }
}

/// A question to the person that may stop the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopKind {
    /// Who are you?
    Identity,
    /// What do you mean?
    Clarification,
    /// Will you pay the fee?
    Fee,
}

impl StopKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            StopKind::Identity => "identity",
            StopKind::Clarification => "clarification",
            StopKind::Fee => "fee",
        }
    }
}

/// What a question does to a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopEffect {
    /// Nothing.
    #[default]
    None,
    /// The days from asking to answering are added (guidance, EDPB 01/2022).
    Suspend,
    /// The days from asking to answering, both included, do not count (UK GDPR art. 12A(5)).
    ExcludeDays,
    /// The period starts anew with the answer (UK GDPR art. 12A(2)).
    FreshStart,
    /// Only after a notice to the person, and not unless the operator says so: counted as nothing, with a warning
    /// (Utah Code 13-61-203(2)(d), ORS 646A.576(5)(d)).
    AfterNotice,
}

/// A provision, and the day somebody compared our words with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// How lawyers write it.
    pub text: Arc<str>,
    /// When it was compared with the primary text; none if it was not.
    #[serde(default, deserialize_with = "day_or_false", skip_serializing_if = "Option::is_none")]
    pub verified: Option<NaiveDate>,
}

/// In a statute file, `verified` is a date or `false`.
fn day_or_false<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Verified {
        No(bool),
        Toml(toml::value::Datetime),
        Text(NaiveDate),
    }
    let wrong = || serde::de::Error::custom("verified is a date, or false");
    match Verified::deserialize(input)? {
        Verified::No(false) => Ok(None),
        Verified::No(true) => Err(wrong()),
        Verified::Text(day) => Ok(Some(day)),
        Verified::Toml(day) => day.to_string().parse().map(Some).map_err(|_| wrong()),
    }
}
