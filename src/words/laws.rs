//! Under which laws a case runs and why, in words.

use super::{Speech, regime_short};
use crate::case::Case;
use crate::law::{Basis, LawBook, RegimeId};

/// A law of a case and why it applies, as staff read it: "GDPR (where MiniMax is established: Germany)".
pub fn law_and_reason(say: &Speech, case: &Case, regime: &RegimeId, controller: &str) -> String {
    let law = regime_short(say, regime.as_str());
    let established = say.place(&case.opened.establishment);
    let lives = say.place(&case.opened.residence);
    let why = match case.because(regime) {
        None => return law,
        Some(Basis::Establishment) => {
            say.two("because-establishment", "controller", &controller, "place", &established)
        }
        Some(Basis::Residence) => say.one("because-residence", "place", &lives),
        Some(Basis::Named) => say.t("because-named"),
        Some(Basis::Staff) => say.t("because-staff"),
        Some(Basis::Nothing) => say.t("because-nothing"),
    };
    say.two("fact-law", "law", &law, "why", &why)
}

/// The laws of a case and why they apply, for the person who asked; with what was assumed for want of a word from them.
pub fn laws_for_person(say: &Speech, case: &Case, controller: &str, law: &LawBook) -> Vec<String> {
    let established = say.place(&case.opened.establishment);
    let lives = say.place(&case.opened.residence);
    let one = |regime: &RegimeId| {
        let law = name_of(say, regime, law);
        match case.because(regime) {
            _ if *regime == RegimeId::none() => say.t("status-law-nothing"),
            Some(Basis::Establishment) => say.with(
                "status-law-establishment",
                &[("law", &law), ("controller", &controller), ("place", &established)],
            ),
            Some(Basis::Residence) => say.two("status-law-residence", "law", &law, "place", &lives),
            Some(Basis::Named) => say.one("status-law-named", "law", &law),
            Some(Basis::Staff) => say.one("status-law-staff", "law", &law),
            Some(Basis::Nothing) | None => say.one("status-law", "law", &law),
        }
    };
    let mut said: Vec<String> = case.regimes.iter().map(one).collect();
    if lacks_part(case, law) {
        said.push(say.t("status-law-no-part"));
    }
    said
}

/// What had to be assumed about where the person lives, as staff read it.
pub fn assumed(say: &Speech, case: &Case, law: &LawBook) -> Option<String> {
    lacks_part(case, law).then(|| say.t("assumed-no-part"))
}

/// The name of a law in plain words; as its text has it where an operator added it.
fn name_of(say: &Speech, regime: &RegimeId, law: &LawBook) -> String {
    let id = format!("regime-{regime}");
    match law.statute(regime) {
        Some(statute) if !say.has(&id) => statute.name.clone(),
        _ => say.t(&id),
    }
}

/// Whether only the country was given, of one with laws of its states or provinces.
fn lacks_part(case: &Case, law: &LawBook) -> bool {
    let lives = &case.opened.residence;
    let part_of_it =
        |place: &String| place.strip_prefix(lives.as_str()).is_some_and(|rest| rest.starts_with('-'));
    law.statutes().any(|statute| statute.applies.residence.iter().any(part_of_it))
}
