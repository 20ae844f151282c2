//! For whom somebody asks, and what must be seen of it before anything of the other person moves.

use super::{Actor, Case, Event, Refusal, RefusalKind, Role, TextRef};
use crate::law::{LawBook, Needs, capacities};
use serde::{Deserialize, Serialize};

/// Something staff look for when somebody asks for another person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// That they are the parent or the guardian: a birth certificate, an order of a court.
    Standing,
    /// That nobody who shares the care disagrees.
    NoConflict,
    /// What the child wants, or that it is too young to be asked.
    ChildsView,
    /// That they are admitted as a lawyer.
    Admission,
    /// The mandate a lawyer was given.
    Mandate,
    /// The permission the person signed for an agent.
    Permission,
    /// A power of attorney that takes the place of a signed permission.
    PowerOfAttorney,
    /// That the person confirmed it directly to us.
    Confirmed,
    /// That the person died.
    Death,
    /// That they are heir, executor or otherwise named by the law of the place.
    Entitled,
}

impl Seen {
    /// Everything there is to see.
    pub const ALL: [Seen; 10] = [
        Seen::Standing,
        Seen::NoConflict,
        Seen::ChildsView,
        Seen::Admission,
        Seen::Mandate,
        Seen::Permission,
        Seen::PowerOfAttorney,
        Seen::Confirmed,
        Seen::Death,
        Seen::Entitled,
    ];

    /// Its name in forms and message ids, `seen-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Seen::Standing => "standing",
            Seen::NoConflict => "no-conflict",
            Seen::ChildsView => "childs-view",
            Seen::Admission => "admission",
            Seen::Mandate => "mandate",
            Seen::Permission => "permission",
            Seen::PowerOfAttorney => "power-of-attorney",
            Seen::Confirmed => "confirmed",
            Seen::Death => "death",
            Seen::Entitled => "entitled",
        }
    }
}

/// What staff saw, or saw to be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What.
    pub what: Seen,
    /// Whether it is so.
    pub holds: bool,
}

/// One line of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// What to look for.
    pub what: Seen,
    /// Whether nothing is approved without it.
    pub needed: bool,
    /// What staff saw, where they looked.
    pub holds: Option<bool>,
}

impl Case {
    /// What to look for, by the capacity of who asks; nothing where they ask for themselves.
    pub fn checklist(&self) -> Vec<Check> {
        let power = self.holds(Seen::PowerOfAttorney) == Some(true);
        let confirmable = self.may_ask_person() && !power;
        let list: &[(Seen, bool)] = match self.opened.capacity.as_str() {
            "parent" | "guardian" => {
                &[(Seen::Standing, true), (Seen::NoConflict, true), (Seen::ChildsView, true)]
            }
            "attorney" => &[(Seen::Admission, true), (Seen::Mandate, true)],
            "agent" if confirmable => {
                &[(Seen::Permission, true), (Seen::PowerOfAttorney, false), (Seen::Confirmed, false)]
            }
            "agent" => &[(Seen::Permission, true), (Seen::PowerOfAttorney, false)],
            "executor" => &[(Seen::Death, true), (Seen::Entitled, true)],
            _ => &[],
        };
        list.iter()
            .map(|(what, needed)| Check {
                what: *what,
                // A power of attorney takes the place of a permission.
                needed: *needed && !(power && *what == Seen::Permission),
                holds: self.holds(*what),
            })
            .collect()
    }

    /// Whether people who share the care of a child disagree: then only a data protection officer decides.
    pub fn is_in_conflict(&self) -> bool {
        self.holds(Seen::NoConflict) == Some(false)
    }

    /// Whether the law lets us ask the person whom an agent asks for.
    fn may_ask_person(&self) -> bool {
        capacities().agents(&self.regimes).is_some_and(|rule| rule.may_ask_person)
    }

    fn holds(&self, what: Seen) -> Option<bool> {
        self.shown.iter().find(|shown| shown.what == what).map(|shown| shown.holds)
    }

    /// Takes over what staff saw; the newest look counts.
    pub(super) fn saw(&mut self, new: Shown) {
        self.shown.retain(|shown| shown.what != new.what);
        self.shown.push(new);
    }
}

/// Records what staff saw.
pub(super) fn record(case: &Case, shown: Shown, note: TextRef, by: Actor) -> Result<Vec<Event>, Refusal> {
    let listed = case.checklist().iter().any(|check| check.what == shown.what);
    match listed {
        true => Ok(vec![Event::CapacityShown { shown, note, by }]),
        // The person is asked directly only where a law says so, and not beside a power of attorney.
        false if shown.what == Seen::Confirmed && case.opened.capacity == "agent" => {
            let rule = capacities().agents(&case.regimes);
            let cites = rule.map(|rule| rule.cites.clone()).unwrap_or_default();
            Err(Refusal::citing(RefusalKind::MayNotAsk, cites))
        }
        false => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

/// Whether enough was seen of for whom somebody asks. A right that needs no proof needs none of this either.
pub(super) fn may_approve(case: &Case, actor: &Actor, law: &LawBook) -> Result<(), Refusal> {
    let needs_proof = law.identity(&case.regimes, case.exercise()).level.needs != Needs::None;
    if case.is_for_self() || !needs_proof {
        return Ok(());
    }
    let conflict = case.is_in_conflict();
    let lacks = |check: &Check| {
        let decided_above = check.what == Seen::NoConflict && conflict;
        check.needed && check.holds != Some(true) && !decided_above
    };
    let missing: Vec<Seen> =
        case.checklist().iter().filter(|check| lacks(check)).map(|check| check.what).collect();
    if !missing.is_empty() {
        return Err(Refusal::plain(RefusalKind::CapacityNotShown { missing }));
    }
    match actor {
        Actor::Staff { role: Role::Dpo | Role::Admin, .. } => Ok(()),
        _ if conflict => Err(Refusal::plain(RefusalKind::OnlyDpo)),
        _ => Ok(()),
    }
}
