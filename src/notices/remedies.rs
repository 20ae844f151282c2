//! What the person can do about an answer, with the authorities named.

use super::Facts;
use crate::case::Case;
use crate::config::Controller;
use crate::law::{Authorities, LawBook, RegimeId, Remedy, Right, is_eea};
use crate::words::Speech;
use chrono::{DateTime, NaiveDate, Utc};

/// An authority as a letter names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// Its postal address, on one line; empty where it is not known.
    pub address: String,
    /// Where to complain.
    pub url: String,
}

impl Named {
    fn of(known: &crate::law::Authority, language: &str) -> Self {
        let (name, url) = (known.named_in(language), known.url().to_owned());
        Named { name, address: known.address.clone(), url }
    }

    /// Its name, with its address where that is known.
    pub fn with_address(&self) -> String {
        match self.address.is_empty() {
            true => self.name.clone(),
            false => format!("{}, {}", self.name, self.address),
        }
    }
}

/// The authority of the controller's establishment, as its configuration names it.
pub fn authority_of(controller: &Controller, language: &str) -> Named {
    let own = &controller.authority;
    match Authorities::builtin().get(&own.id) {
        Some(known) => Named::of(known, language),
        None => Named { name: own.name.clone(), address: own.address.clone(), url: own.url.clone() },
    }
}

/// What a remedy is sought against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Against {
    /// An answer that is less than a full yes: the laws that know an appeal know it here.
    Answer,
    /// Anything else we tell.
    Other,
    /// That we passed the request on: the company that decides about the data answers, and nobody appeals to us.
    PassingOn,
}

/// The remedies of every law of a letter: there is no other way to one than from the statutes, and nothing that needs
/// them can be written without. They are empty only where no law of the letter gives any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remedies(Vec<String>);

impl Remedies {
    /// Those of the cases a letter is about.
    pub fn of(facts: &Facts<'_>, against: Against) -> Self {
        let Facts { say, law, controller, received_at, cases, .. } = facts;
        Remedies(said(say, law, controller, *received_at, cases, against))
    }

    /// Each, in a sentence.
    pub fn said(&self) -> &[String] {
        &self.0
    }
}

/// The remedies of every law of the cases, each once, with the authority named. They follow the law as it was on the
/// day of receipt. Outside the EEA the organisation's own authority is none of the GDPR: then the person's is meant.
pub fn remedies_of(
    say: &Speech,
    law: &LawBook,
    controller: &Controller,
    received_at: DateTime<Utc>,
    cases: &[Case],
) -> Vec<String> {
    said(say, law, controller, received_at, cases, Against::Answer)
}

fn said(
    say: &Speech,
    law: &LawBook,
    controller: &Controller,
    received_at: DateTime<Utc>,
    cases: &[Case],
    against: Against,
) -> Vec<String> {
    let mut regimes: Vec<&RegimeId> = cases.iter().flat_map(|case| &case.regimes).collect();
    regimes.sort();
    regimes.dedup();
    let received = received_at.with_timezone(&controller.timezone).date_naive();
    let mut out: Vec<String> = Vec::new();
    for regime in regimes {
        for remedy in law.remedies(regime).iter().filter(|remedy| holds(remedy, received, cases, against)) {
            let mut sentences = vec![sentence(say, controller, regime, remedy)];
            if remedy.id == "remedy-authority" {
                sentences.extend(at_home(say, controller, regime, cases));
            }
            sentences.retain(|sentence| !out.contains(sentence));
            out.extend(sentences);
        }
    }
    out
}

/// Whoever appealed or complained to us already is told what comes after that.
fn holds(remedy: &Remedy, received: NaiveDate, cases: &[Case], against: Against) -> bool {
    let all = |right| cases.iter().all(|case| case.right() == right);
    let fits = match remedy.id.as_str() {
        "remedy-appeal" => against == Against::Answer && !all(Right::Appeal),
        "remedy-controller-uk" => against != Against::PassingOn && !all(Right::Complaint),
        _ => true,
    };
    fits && remedy.effective.holds_on(received)
}

fn sentence(say: &Speech, controller: &Controller, regime: &RegimeId, remedy: &Remedy) -> String {
    let watching = Authorities::builtin().of_regime(regime).filter(|known| {
        remedy.name.as_ref().is_none_or(|name| [&known.name, &known.english].contains(&name))
    });
    let authority = match (watching, &remedy.name) {
        (Some(known), _) => Named::of(known, say.code()),
        (None, Some(name)) => {
            Named { name: name.clone(), address: String::new(), url: remedy.url.clone().unwrap_or_default() }
        }
        (None, None) => authority_of(controller, say.code()),
    };
    let id = match remedy.id.as_str() {
        "remedy-authority" if !is_eea(&controller.establishment) => "remedy-authority-abroad",
        id => id,
    };
    let url = remedy.url.as_ref().unwrap_or(&authority.url);
    say.with(
        id,
        &[("authority", &authority.with_address()), ("url", url), ("contact", &controller.dpo.email)],
    )
}

/// The authority where the person lives (GDPR art. 77(1)), where that is another country than the controller's.
fn at_home(say: &Speech, controller: &Controller, regime: &RegimeId, cases: &[Case]) -> Option<String> {
    let residence = cases.iter().map(|case| case.opened.residence.as_str()).find(|place| is_eea(place))?;
    let country = |place: &str| place.split('-').next().unwrap_or_default().to_owned();
    if country(residence) == country(&controller.establishment) {
        return None;
    }
    let known = Named::of(Authorities::builtin().of_place(regime, residence)?, say.code());
    Some(say.two("remedy-authority-home", "authority", &known.with_address(), "url", &known.url))
}
