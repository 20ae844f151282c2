//! An appeal or a complaint about an answer: a case of its own in the same submission, with a clock of its own.

use super::apply::{ApplyError, Door, Side, Wish};
use super::{Prose, effects};
use crate::app::App;
use crate::case::{
    self, About, Actor, Case, Command, Opened, Outcome, Refusal, RefusalKind, Stage, react, reviewable,
};
use crate::law::Right;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// The appeals and complaints about the answer of a case, in the order they were made.
///
/// # Errors
/// The database.
pub async fn reviews_of(db: &impl ConnectionTrait, about: &Case) -> Result<Vec<Case>, StoreError> {
    let rows = store::cases::of_submission(db, about.opened.submission).await?;
    let cases = rows.iter().map(store::cases::from_row).collect::<Result<Vec<_>, _>>()?;
    let is_about = |case: &Case| case.opened.about.as_ref().is_some_and(|known| known.case == about.id);
    Ok(cases.into_iter().filter(is_about).collect())
}

/// Opens an appeal or a complaint about the answer of a case, with the words of the person, and answers its
/// reference. Where one is open already, or the answer that stands was appealed before, it is that one.
///
/// # Errors
/// [`ApplyError::Refused`] where no law of the case gives it; then nothing was written.
pub async fn open_review(
    app: &App,
    submission: Uuid,
    about: Uuid,
    right: Right,
    words: Prose,
) -> Result<String, ApplyError> {
    let mut door = Door::enter(app, submission).await?;
    let now = app.now();
    let answered = store::cases::lock(&door.tx, about).await?.ok_or(ApplyError::NotFound)?;
    if answered.opened.submission != submission {
        return Err(ApplyError::NotFound);
    }
    let reviews = reviews_of(&door.tx, &answered).await?;
    if let Some(standing) = standing(&answered, &reviews, right) {
        return Ok(standing.opened.reference.clone());
    }
    let offered = reviewable(&answered, &app.law, now).into_iter().find(|(offered, _)| *offered == right);
    let (_, regimes) = offered.ok_or_else(|| Refusal::plain(RefusalKind::NotNow))?;
    let opened = Opened {
        reference: app.random.reference(),
        right,
        direct_marketing: false,
        basis: answered.basis.iter().filter(|applies| regimes.contains(&applies.regime)).cloned().collect(),
        regimes,
        channel: "portal".to_owned(),
        received_at: now,
        gpc: false,
        entered_by: None,
        about: Some(About {
            case: answered.id,
            reference: answered.opened.reference.clone(),
            decided_by: answered.decided_by,
            deciders: answered.deciders.clone(),
        }),
        ..answered.opened
    };
    let id = app.id();
    let events = case::open(id, opened.clone(), None, app.id(), &app.law, now)?;
    let case = Case::opened(id, opened).with(&events);
    store::cases::insert(&door.tx, std::slice::from_ref(&case)).await?;
    let facts = events.iter().map(Fact::of).collect::<Result<Vec<_>, _>>()?;
    let batch = Batch { stream: case.stream(), facts: &facts, new: true };
    store::ledger::append(&door.tx, &app.keys, now, &[batch]).await?;
    let (jobs, _) =
        effects::rows(&app.random, &case, events.iter().flat_map(|event| react(&case, event)).collect(), now);
    store::jobs::enqueue(&door.tx, jobs, now).await?;
    let wish = Wish {
        command: Command::ReceiveMessage { text: words.refers },
        sides: vec![Side::Text(words.row)],
        version: None,
        key: None,
    };
    door.run(id, &Actor::Person, wish).await?;
    door.commit().await?;
    Ok(case.opened.reference)
}

/// The appeal or complaint that leaves no room for another: one that is open, or an appeal that was decided after the
/// answer that stands.
pub fn standing<'a>(answered: &Case, reviews: &'a [Case], right: Right) -> Option<&'a Case> {
    let answered_at = match answered.stage {
        Stage::Closed { at, .. } => Some(at),
        _ => None,
    };
    reviews.iter().filter(|review| review.right() == right).find(|review| match &review.stage {
        Stage::Closed { outcome: Outcome::Withdrawn, .. } => false,
        Stage::Closed { .. } => right == Right::Appeal && Some(review.received_at()) >= answered_at,
        _ => true,
    })
}
