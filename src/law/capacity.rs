//! What the law of a place says about asking for somebody else: a child, somebody who died, whoever an agent asks for.

use super::{Cite, RegimeId};
use serde::Deserialize;
use std::sync::LazyLock;

/// What the law of the places says, as data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacities {
    child: Vec<ChildAge>,
    after_death: Vec<AfterDeath>,
    agent: Vec<AgentRule>,
}

/// From which age a child's own view is asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildAge {
    /// ISO 3166-1 code.
    pub country: String,
    /// Years.
    pub age: u8,
    /// The provisions.
    pub cites: Vec<Cite>,
}

/// Who asks for a person who died.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskedBy {
    /// Heirs, or whoever the person named.
    Heirs,
    /// Whoever has an interest of their own, or acts for the family or the person.
    OwnInterest,
    /// The law goes on protecting the person for some years.
    StillProtected,
}

impl AskedBy {
    /// Every answer.
    pub const ALL: [AskedBy; 3] = [AskedBy::Heirs, AskedBy::OwnInterest, AskedBy::StillProtected];

    /// Last part of its message id, `after-death-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            AskedBy::Heirs => "heirs",
            AskedBy::OwnInterest => "own-interest",
            AskedBy::StillProtected => "still-protected",
        }
    }
}

/// What the law of a country says of a person who died.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AfterDeath {
    /// ISO 3166-1 code.
    pub country: String,
    /// Who asks.
    pub who: AskedBy,
    /// For how many years after the death; none where the law sets no end.
    pub years: Option<u8>,
    /// The provisions.
    pub cites: Vec<Cite>,
}

/// What a law says of agents.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentRule {
    /// The law.
    pub regime: RegimeId,
    /// Whether the person may be asked directly.
    pub may_ask_person: bool,
    /// Whether that ends with a power of attorney.
    pub not_with_power: bool,
    /// The provisions.
    pub cites: Vec<Cite>,
}

static BUILTIN: LazyLock<Capacities> = LazyLock::new(|| {
    toml::from_str(include_str!("capacities.toml"))
        .expect("the file in this folder can be read: a test reads it")
});

/// What the law of the places says.
pub fn capacities() -> &'static Capacities {
    &BUILTIN
}

impl Capacities {
    /// From which age the view of a child who lives there is asked for; none where nothing is known.
    pub fn childs_view(&self, residence: &str) -> Option<&ChildAge> {
        self.child.iter().find(|rule| rule.country == country(residence))
    }

    /// What the law there says of a person who died; none where it says nothing.
    pub fn after_death(&self, residence: &str) -> Option<&AfterDeath> {
        self.after_death.iter().find(|rule| rule.country == country(residence))
    }

    /// What one of these laws says of agents.
    pub fn agents(&self, regimes: &[RegimeId]) -> Option<&AgentRule> {
        self.agent.iter().find(|rule| regimes.contains(&rule.regime))
    }
}

/// The country of a code that may name a part of one.
fn country(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}
