//! Wrong facts are set right by events, with who did it and why; what was recorded first stays on the record.

use super::{Actor, Case, Event, Refusal, RefusalKind, TextRef};
use crate::law::{Duty, LawBook, RegimeId};
use chrono::{DateTime, Utc};

/// The laws of the case set right.
///
/// # Errors
/// Refuses no law at all, one that there is not, one that does not know the right, the organisation's own promise
/// beside a law, what is so already, and a further law while something is withheld on the grounds of the others.
pub(super) fn regimes(
    case: &Case,
    wanted: &[RegimeId],
    reason: TextRef,
    by: Actor,
    law: &LawBook,
) -> Result<Event, Refusal> {
    for regime in wanted {
        law.deadline(regime, Duty::Respond, &case.facts())?;
    }
    let known = law.statutes().map(|statute| &statute.regime);
    let to: Vec<RegimeId> = known.filter(|regime| wanted.contains(regime)).cloned().collect();
    if to.is_empty() {
        return Err(Refusal::plain(RefusalKind::NoLaw));
    }
    if to.len() > 1 && to.contains(&RegimeId::none()) {
        return Err(Refusal::plain(RefusalKind::PromiseStandsAlone));
    }
    let adds = to.iter().any(|regime| !case.regimes.contains(regime));
    if !adds && case.regimes.iter().all(|regime| to.contains(regime)) {
        return Err(Refusal::plain(RefusalKind::NothingChanged));
    }
    // What is withheld must be so under every law, and the further one was not asked.
    if adds && !case.withheld.is_empty() {
        return Err(Refusal::plain(RefusalKind::ItemsWithheld));
    }
    Ok(Event::RegimesCorrected { from: case.regimes.clone(), to, reason, by })
}

/// The receipt of the case set right.
///
/// # Errors
/// Refuses a receipt in the future, one after a question or an extension that is on record, and what is so already.
pub(super) fn receipt(
    case: &Case,
    to: DateTime<Utc>,
    reason: TextRef,
    by: Actor,
    now: DateTime<Utc>,
) -> Result<Event, Refusal> {
    let from = case.received_at();
    if to == from {
        return Err(Refusal::plain(RefusalKind::NothingChanged));
    }
    if to > now {
        return Err(Refusal::plain(RefusalKind::FutureReceipt));
    }
    let followed = case.stops.iter().map(|stop| stop.asked).chain(case.extended).min();
    if let Some(event) = followed.filter(|event| *event < to) {
        let event = event.with_timezone(&case.opened.zone).date_naive();
        return Err(Refusal::plain(RefusalKind::AfterEvent { event }));
    }
    Ok(Event::ReceiptCorrected { from, to, reason, by })
}

/// The laws staff can choose from: those that answer the right for a request received then, and those the case runs
/// under now.
pub fn choosable<'a>(case: &'a Case, law: &'a LawBook) -> impl Iterator<Item = &'a RegimeId> {
    law.statutes().map(|statute| &statute.regime).filter(|regime| {
        case.regimes.contains(regime) || law.deadline(regime, Duty::Respond, &case.facts()).is_ok()
    })
}

/// Other laws the case could run under: fewer, or else another one.
pub(super) fn other_regimes(case: &Case, law: &LawBook) -> Vec<RegimeId> {
    match case.regimes.as_slice() {
        [first, _, ..] => vec![first.clone()],
        _ => {
            choosable(case, law).find(|regime| !case.regimes.contains(regime)).cloned().into_iter().collect()
        }
    }
}
