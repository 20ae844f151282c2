//! How sure a law needs us to be of who asks, whether it lets us ask, and how a request ends whose person stays unknown.

use super::statute::Statute;
use super::{Cite, LawBook, LawError, RegimeId, Right};
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;

/// What must be shown, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Needs {
    /// Nothing.
    None,
    /// Mail to an address that our systems know was read.
    Mailbox,
    /// Data that we hold already was named.
    MatchedData,
}

impl Needs {
    /// Every need.
    pub const ALL: [Needs; 3] = [Needs::None, Needs::Mailbox, Needs::MatchedData];

    /// Its name, in files and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Needs::None => "none",
            Needs::Mailbox => "mailbox",
            Needs::MatchedData => "matched-data",
        }
    }
}

/// How sure one must be, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Level {
    /// What must be shown.
    pub needs: Needs,
    /// How many pieces of data must match what is held.
    pub points: u32,
    /// Whether a signed declaration must be there as well.
    pub declaration: bool,
}

impl Level {
    /// A level that names no data.
    pub fn plain(needs: Needs) -> Self {
        Level { needs, points: 0, declaration: false }
    }

    /// What contradicts itself in it.
    fn problem(self) -> Option<&'static str> {
        match self.needs {
            Needs::MatchedData if self.points == 0 => {
                Some("needs = \"matched-data\" wants points = 2, or how many must match")
            }
            Needs::MatchedData => None,
            _ if self.points > 0 || self.declaration => {
                Some("points and declaration belong to needs = \"matched-data\"")
            }
            _ => None,
        }
    }
}

/// Whether a law lets us ask who somebody is, the strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// Not at all.
    Never,
    /// Only on reasonable doubt (GDPR art. 12(6)).
    OnDoubt,
    /// Where it is proportionate.
    Always,
}

impl Asked {
    /// Its name in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Asked::Never => "never",
            Asked::OnDoubt => "on-doubt",
            Asked::Always => "always",
        }
    }
}

/// How much harm it does when the wrong person gets, changes or deletes the data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitivity {
    /// Little.
    #[default]
    Ordinary,
    /// Much.
    Sensitive,
}

impl Sensitivity {
    /// Whether it is the lower one.
    pub fn is_ordinary(&self) -> bool {
        *self == Sensitivity::Ordinary
    }
}

/// A row of a statute: how sure one must be for some rights, and whether one may ask.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityRow {
    /// For which rights.
    pub rights: Vec<Right>,
    /// For an objection: only one to direct marketing.
    #[serde(default)]
    pub direct_marketing: bool,
    /// For data of this kind only; none is for both.
    #[serde(default)]
    pub sensitivity: Option<Sensitivity>,
    /// What must be shown.
    pub needs: Needs,
    /// How many pieces of data must match.
    #[serde(default)]
    pub points: u32,
    /// Whether a signed declaration is needed.
    #[serde(default)]
    pub declaration: bool,
    /// Whether one may ask.
    pub asked: Asked,
    /// The provisions.
    pub cites: Vec<Cite>,
}

impl IdentityRow {
    /// How sure one must be.
    pub fn level(&self) -> Level {
        Level { needs: self.needs, points: self.points, declaration: self.declaration }
    }

    fn is_for(&self, of: &Exercise<'_>) -> bool {
        self.rights.contains(&of.right)
            && (!self.direct_marketing || of.direct_marketing)
            && self.sensitivity.is_none_or(|only| only == of.sensitivity)
    }
}

/// The rows of a statute. Older files only name rights that need no proof: they are read for ever.
pub(super) fn rows<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<IdentityRow>, D::Error> {
    struct Either;

    impl<'de> de::Visitor<'de> for Either {
        type Value = Vec<IdentityRow>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("[[identity]] with rights, needs, asked and cites")
        }

        fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(de::value::SeqAccessDeserializer::new(seq))
        }

        fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            let older = Older::deserialize(de::value::MapAccessDeserializer::new(map))?;
            Ok(vec![IdentityRow {
                rights: older.never_for,
                direct_marketing: false,
                sensitivity: None,
                needs: Needs::None,
                points: 0,
                declaration: false,
                asked: Asked::Never,
                cites: older.cites,
            }])
        }
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Older {
        #[serde(default)]
        never_for: Vec<Right>,
        #[serde(default)]
        cites: Vec<Cite>,
    }

    input.deserialize_any(Either)
}

/// How a request ends whose person stays unknown.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unverified {
    /// Days a person has to show who they are, from when they were asked.
    pub wait_days: u32,
    /// The provisions.
    pub cites: Vec<Cite>,
    /// What it is treated as then.
    #[serde(default)]
    pub instead: Vec<Instead>,
    /// Rights for which the person is pointed to the privacy policy then.
    #[serde(default)]
    pub policy: Vec<Right>,
}

/// Another right a request is treated as when the person stays unknown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instead {
    /// What was asked.
    pub rights: Vec<Right>,
    /// What is answered.
    pub right: Right,
}

/// What is exercised, as far as it matters to identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exercise<'a> {
    /// Who answers.
    pub controller: &'a str,
    /// What is asked.
    pub right: Right,
    /// An objection to direct marketing.
    pub direct_marketing: bool,
    /// The most sensitive data it would touch.
    pub sensitivity: Sensitivity,
}

impl Exercise<'_> {
    /// Whether it takes effect at once and without proof, whatever a file says.
    pub fn is_never_gated(&self) -> bool {
        self.direct_marketing || matches!(self.right, Right::OptOut | Right::LimitSensitive)
    }
}

/// How sure the laws of a case need us to be, and whether they let us ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The least that all of them permit.
    pub level: Level,
    /// The strictest of what they say about asking.
    pub asked: Asked,
    /// The provisions of the level.
    pub cites: Vec<Cite>,
    /// The provisions of what they say about asking.
    pub asked_by: Vec<Cite>,
}

/// What the operator asks under a law, within what the law lets: more for rights where it leaves a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityPolicy {
    /// For this controller only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// The law.
    pub regime: RegimeId,
    /// The rights.
    pub rights: Vec<Right>,
    /// How sure one must be.
    pub level: Level,
}

impl Statute {
    /// The row for a right, in the words of the law where it has some; else what we take for granted.
    fn identity(&self, of: &Exercise<'_>) -> (Level, Asked, Vec<Cite>) {
        let mut rows = self.identity.iter().filter(|row| row.is_for(of)).collect::<Vec<_>>();
        rows.sort_by_key(|row| !row.direct_marketing);
        match rows.first() {
            _ if of.is_never_gated() => {
                let cites = rows.iter().filter(|row| row.asked == Asked::Never);
                (Level::plain(Needs::None), Asked::Never, cites.flat_map(|row| row.cites.clone()).collect())
            }
            Some(row) => (row.level(), row.asked, row.cites.clone()),
            None => {
                // A consent is taken back as easily as it was given (GDPR art. 7(3)), and decisions by machines are opted
                // out of like a sale (11 CCR 7221).
                let free = matches!(
                    of.right,
                    Right::Inquiry
                        | Right::Complaint
                        | Right::Appeal
                        | Right::WithdrawConsent
                        | Right::AutomatedDecisionOptOut
                );
                let needs = if free { Needs::None } else { Needs::Mailbox };
                (Level::plain(needs), Asked::OnDoubt, Vec::new())
            }
        }
    }
}

/// What one law says: how sure, whether it lets us ask, and where it says so.
type Said = (Level, Asked, Vec<Cite>);

/// Refuses rows that contradict themselves, and a proof for an opt-out.
pub(super) fn problem(statute: &Statute) -> Option<String> {
    for row in &statute.identity {
        if row.rights.is_empty() && row.asked != Asked::Never {
            return Some("identity: `rights` names no right".to_owned());
        }
        if let Some(why) = row.level().problem() {
            return Some(format!("identity: {why}"));
        }
        if row.asked == Asked::Never && row.needs != Needs::None {
            return Some(
                "identity: what is never asked for cannot be needed: write needs = \"none\"".to_owned(),
            );
        }
        let gated = row.rights.iter().find(|right| matches!(right, Right::OptOut | Right::LimitSensitive));
        if let Some(right) = gated.filter(|_| row.asked != Asked::Never) {
            return Some(format!("identity: \"{right}\" needs no proof: write asked = \"never\". {FORD}"));
        }
    }
    None
}

/// Enforcement that a configuration must not repeat (orders of the California Privacy Protection Agency).
const FORD: &str = "Ford, 2026, $375,703: opt-outs waited until a link in an e-mail was clicked";
const HONDA: &str = "Honda, 2025, $632,500: the same proof was asked for every right, more than each needs";
/// A document by default.
pub const TODD_SNYDER: &str =
    "Todd Snyder, 2025, $345,178: a picture of an identity document was asked for every right";

impl LawBook {
    /// How sure the laws need us to be, and whether they let us ask: the least demanding one rules.
    pub fn identity(&self, regimes: &[RegimeId], of: Exercise<'_>) -> Identity {
        let rows = regimes.iter().filter_map(|regime| {
            let (level, asked, cites) = self.statute(regime)?.identity(&of);
            let policy = self.settings().identity.iter().filter(|policy| {
                policy.regime == *regime
                    && policy.rights.contains(&of.right)
                    && policy.controller.as_deref().is_none_or(|only| only == of.controller)
            });
            Some((policy.map(|policy| policy.level).fold(level, Level::max), asked, cites))
        });
        let rows: Vec<_> = rows.collect();
        let level = rows.iter().map(|row| row.0).min().unwrap_or(Level::plain(Needs::None));
        let asked = rows.iter().map(|row| row.1).min().unwrap_or(Asked::Never);
        let cites = |fits: &dyn Fn(&Said) -> bool| {
            rows.iter().filter(|row| fits(row)).flat_map(|row| row.2.clone()).collect::<Vec<_>>()
        };
        Identity { level, asked, cites: cites(&|row| row.0 == level), asked_by: cites(&|row| row.1 == asked) }
    }

    /// How a request ends under a law when the person stays unknown; none where its file does not say.
    pub fn unverified(&self, regime: &RegimeId) -> Option<&Unverified> {
        self.statute(regime)?.unverified.as_ref()
    }

    /// Refuses a policy of the operator that asks for proof of an opt-out, or for more or less than a law lets.
    pub(super) fn check_policies(&self) -> Result<(), LawError> {
        for policy in &self.settings().identity {
            if let Some(why) = self.policy_problem(policy) {
                return Err(LawError::Identity(why));
            }
        }
        Ok(())
    }

    fn policy_problem(&self, policy: &IdentityPolicy) -> Option<String> {
        let Some(statute) = self.statute(&policy.regime) else {
            let known: Vec<&str> = self.statutes().map(|statute| statute.regime.as_str()).collect();
            return Some(format!("there is no law \"{}\": use one of {}", policy.regime, known.join(", ")));
        };
        if policy.rights.is_empty() {
            return Some("rights names no right: write rights = [\"erasure\"]".to_owned());
        }
        if let Some(why) = policy.level.problem() {
            return Some(why.to_owned());
        }
        for right in &policy.rights {
            let levels = |direct_marketing| {
                [Sensitivity::Ordinary, Sensitivity::Sensitive].map(|sensitivity| {
                    let of = Exercise { controller: "", right: *right, direct_marketing, sensitivity };
                    statute.identity(&of)
                })
            };
            let both = levels(false);
            let (least, most) = (both[0].0.min(both[1].0), both[0].0.max(both[1].0));
            let provisions: Vec<&str> = both[1].2.iter().map(|cite| cite.text.as_ref()).collect();
            let by = provisions.join("; ");
            if both[0].1 == Asked::Never && policy.level.needs != Needs::None {
                return Some(format!("\"{right}\" needs no proof under {} ({by}). {FORD}", policy.regime));
            }
            if policy.level > most {
                return Some(format!(
                    "that is more than {} lets you ask for \"{right}\" by default ({by}); on doubt, staff ask in the case, \
                     with their reason. {HONDA}",
                    policy.regime
                ));
            }
            if policy.level < least {
                return Some(format!("that is less than {} needs for \"{right}\" ({by})", policy.regime));
            }
        }
        None
    }
}
