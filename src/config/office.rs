//! What the organisation sets itself beside the law: when staff are reminded, and how soon it wants to answer.

use chrono::NaiveTime;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Shorter promises to oneself: days after receipt by the name of a right, such as `access = 14`.
pub type Targets = BTreeMap<String, u32>;

/// `[reminders]`: when staff are reminded of a date, and when they are told what is due.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reminders {
    /// When the handler is reminded: percent of the time from when the dates were set to the safe date.
    pub handler_at: Vec<u8>,
    /// When the data protection officer is told: percent of the same time.
    pub dpo_at: Vec<u8>,
    /// When a person is reminded to show who they are: days after they were asked, once; 0 for never.
    pub person_after: u32,
    /// When staff are told each day what is due, local to the controller; `""` switches it off.
    #[serde(deserialize_with = "time")]
    pub digest_at: Option<NaiveTime>,
    /// The language of letters to staff.
    pub language: String,
}

impl Default for Reminders {
    fn default() -> Self {
        Reminders {
            handler_at: vec![50, 80],
            dpo_at: vec![90],
            person_after: 10,
            digest_at: NaiveTime::from_hms_opt(7, 30, 0),
            language: "en".to_owned(),
        }
    }
}

impl Reminders {
    /// What is wrong with it, each with what to type.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (key, shares) in [("handler_at", &self.handler_at), ("dpo_at", &self.dpo_at)] {
            let rises = shares.windows(2).all(|two| two[0] < two[1]);
            if !rises || shares.iter().any(|share| !(1..=100).contains(share)) {
                wrong.push(format!(
                    "reminders.{key}: write percents from 1 to 100, each once and the smallest first, such as [50, 80]"
                ));
            }
        }
        if self.person_after > 60 {
            wrong.push("reminders.person_after: write a number of days from 0 to 60".to_owned());
        }
        wrong
    }
}

/// `[desk]`: who may see and do what, beyond roles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DeskRules {
    /// Addresses of staff who stand in for the data protection officer: requests of colleagues are confided to them, too.
    pub dpo_deputies: Vec<String>,
}

impl DeskRules {
    /// What is wrong with it, each with what to type.
    pub(super) fn problems(&self) -> impl Iterator<Item = String> + '_ {
        let wrong = self.dpo_deputies.iter().filter(|email| !email.contains('@'));
        wrong.map(|email| {
            format!("desk.dpo_deputies: \"{email}\" is no address; write the one a colleague signs in with")
        })
    }
}

/// `[[identity]]`: how sure the organisation wants to be of who asks, where a law leaves a range. What a law forbids to ask,
/// and what is more than it lets be asked, is refused where the law is known.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityPolicy {
    /// For this controller only.
    #[serde(default)]
    pub controller: Option<String>,
    /// The law, such as `ccpa`.
    pub regime: String,
    /// The rights, such as `erasure`.
    pub rights: Vec<String>,
    /// `none`, `mailbox` or `matched-data`.
    pub needs: String,
    /// How many pieces of data must match.
    #[serde(default)]
    pub points: u32,
    /// Whether a signed declaration is needed as well.
    #[serde(default)]
    pub declaration: bool,
}

/// `[proofs]`: how people show who they are.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Proofs {
    /// Days in which the old address can stop a new one.
    pub address_waits_days: u16,
    /// How often the questions about what is held may be tried in one request.
    pub tries: u8,
}

impl Default for Proofs {
    fn default() -> Self {
        Proofs { address_waits_days: 7, tries: 3 }
    }
}

impl Proofs {
    /// What is wrong with it, each with what to type.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if !(1..=60).contains(&self.address_waits_days) {
            wrong.push("proofs.address_waits_days: write a number of days from 1 to 60".to_owned());
        }
        if !(1..=10).contains(&self.tries) {
            wrong.push("proofs.tries: write a number from 1 to 10".to_owned());
        }
        wrong
    }
}

/// What is wrong with targets, each with what to type. Whether there are such rights is checked where they are known.
pub(super) fn target_problems(targets: &Targets) -> impl Iterator<Item = String> + '_ {
    let wrong = targets.iter().filter(|(_, days)| !(1..=365).contains(*days));
    wrong.map(|(right, _)| format!("targets.{right}: write a number of days from 1 to 365"))
}

fn time<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<NaiveTime>, D::Error> {
    let text = String::deserialize(input)?;
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || serde::de::Error::custom("write the time of day as 07:30, or \"\" for no daily letter");
    NaiveTime::parse_from_str(&text, "%H:%M").map(Some).map_err(|_| wrong())
}
