//! The grounds and provisions a case has in the laws it runs under.

use super::{Case, Refusal, RefusalKind};
use crate::law::{Cite, Duty, Ground, LawBook, RegimeId};

/// Ids of the grounds that are valid under every law of the case.
pub fn law_grounds(case: &Case, law: &LawBook, fits: impl Fn(&Ground) -> bool) -> Vec<String> {
    let mut regimes = case.regimes.iter();
    let Some(first) = regimes.next() else { return Vec::new() };
    let families: Vec<Vec<&Ground>> = regimes.map(|regime| law.grounds(regime, case.right())).collect();
    law.grounds(first, case.right())
        .into_iter()
        .filter(|ground| fits(ground))
        .filter(|ground| {
            families.iter().all(|family| family.iter().any(|other| other.id == ground.id && fits(other)))
        })
        .map(|ground| ground.id.clone())
        .collect()
}

pub(super) fn valid_ground(
    case: &Case,
    ground: &str,
    law: &LawBook,
    fits: impl Fn(&Ground) -> bool,
) -> Result<(), Refusal> {
    match law_grounds(case, law, fits).iter().any(|id| id == ground) {
        true => Ok(()),
        false => {
            let kind = RefusalKind::GroundNotValid { ground: ground.to_owned() };
            Err(Refusal::citing(kind, respond_cites(case, law)))
        }
    }
}

pub(super) fn respond_cites(case: &Case, law: &LawBook) -> Vec<Cite> {
    case.regimes
        .iter()
        .flat_map(|regime: &RegimeId| law.duty_cites(regime, &case.facts(), Duty::Respond))
        .collect()
}

pub(super) fn remedies_cites(case: &Case, law: &LawBook) -> Vec<Cite> {
    case.regimes
        .iter()
        .flat_map(|regime| law.remedies(regime))
        .flat_map(|remedy| remedy.cites.clone())
        .collect()
}
