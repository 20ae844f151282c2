//! The case that goes on with what the law wants answered although the person of another stayed unknown.

use super::effects;
use super::notices;
use crate::app::App;
use crate::case::{self, About, Case, Continued, Event, LetterKind, Opened, react};
use crate::law::LawBook;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError};
use sea_orm::DatabaseTransaction;

/// Opens it in the submission of the other, with the receipt of the other: it is the same request, and its time runs since
/// then. What was shown of the person there is shown here, and they know that it arrived.
///
/// # Errors
/// The database, or dates that the law cannot compute.
pub(super) async fn open(
    app: &App,
    tx: &DatabaseTransaction,
    from: &Case,
    next: Continued,
    law: &LawBook,
) -> Result<(), super::ApplyError> {
    let now = app.now();
    let opened = Opened {
        reference: next.reference,
        right: next.right,
        basis: from.basis.iter().filter(|applies| next.regimes.contains(&applies.regime)).cloned().collect(),
        regimes: next.regimes,
        received_at: from.received_at(),
        instead_of: Some(About {
            case: from.id,
            reference: from.opened.reference.clone(),
            decided_by: None,
            deciders: Vec::new(),
        }),
        ..from.opened.clone()
    };
    let mut events = case::open(next.case, opened.clone(), None, app.id(), law, now)?;
    for row in store::ledger::events(tx, &from.stream()).await? {
        let event = store::ledger::read_event(&row)?;
        let holds_here = match &event {
            Event::AssuranceRaised { .. }
            | Event::IdentifierProven { .. }
            | Event::PointsCompared { .. }
            | Event::Declared { .. } => true,
            // It is the same request, and that was acknowledged.
            Event::LetterHandedOver { duty, .. } => duty == LetterKind::Acknowledgement.as_str(),
            _ => false,
        };
        if holds_here {
            events.push(event);
        }
    }
    let case = Case::opened(next.case, opened).with(&events);
    store::cases::insert(tx, std::slice::from_ref(&case)).await?;
    let facts = events.iter().map(Fact::of).collect::<Result<Vec<_>, StoreError>>()?;
    let batch = Batch { stream: case.stream(), facts: &facts, new: true };
    store::ledger::append(tx, &app.keys, now, &[batch]).await?;
    let mut effects: Vec<_> = events.iter().flat_map(|event| react(&case, event)).collect();
    effects.extend(notices::plan(app, &case, &events, law, now));
    let (jobs, _) = effects::rows(&app.random, &case, effects, now);
    store::jobs::enqueue(tx, jobs, now).await?;
    Ok(())
}
