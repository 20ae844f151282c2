//! How many answers a person had before: what a fee, or a refusal for asking too often, may rest on.

use super::Desk;
use super::duplicates::read;
use crate::app::App;
use crate::case::{Case, Outcome, Stage};
use crate::keys::BlindTag;
use crate::law::{After, LawBook};
use crate::store::{self, StoreError};
use chrono::Months;
use sea_orm::ConnectionTrait;

/// How many requests of the same person the organisation answered before this one, of the rights a ground is for: in the
/// period in which the laws of the case make answers free, else ever. Only what was proven, here and there, says that it
/// is the same person: what was typed could be anybody's.
///
/// # Errors
/// The database.
pub async fn answers_before(
    app: &App,
    desk: &Desk,
    case: &Case,
    law: &LawBook,
    ground: &str,
) -> Result<u32, StoreError> {
    let db = &app.db.read;
    let own = proven(app, db, desk).await?;
    let since = period(case, law, ground).and_then(|months| case.received_at().checked_sub_months(months));
    let concerns = |other: &Case| {
        case.regimes.iter().flat_map(|regime| law.grounds(regime, case.right())).any(|known| {
            known.id == ground && (known.rights.contains(&other.right()) || other.right() == case.right())
        })
    };
    let mut answers = 0;
    for id in store::submissions::by_tags(db, &own).await? {
        if id == case.opened.submission {
            continue;
        }
        let Some(theirs) = store::submissions::get(db, id).await? else { continue };
        // Shredded: nobody can tell any more whose it was.
        let Ok(theirs) = Desk::open(app, &theirs) else { continue };
        if proven(app, db, &theirs).await?.iter().all(|tag| !own.contains(tag)) {
            continue;
        }
        for row in store::cases::of_submission(db, id).await? {
            let other = store::cases::from_row(&row)?;
            let Stage::Closed { outcome, at, .. } = &other.stage else { continue };
            let is_answer = matches!(outcome, Outcome::Fulfilled { .. } | Outcome::PartlyFulfilled { .. });
            let is_in_time = *at <= case.received_at() && since.is_none_or(|since| *at >= since);
            let is_ours = other.opened.controller == case.opened.controller;
            answers += u32::from(is_answer && is_in_time && is_ours && concerns(&other));
        }
    }
    Ok(answers)
}

/// The shortest period in which a law of the case makes answers free, where the ground is about those.
fn period(case: &Case, law: &LawBook, ground: &str) -> Option<Months> {
    let about_free = |regime: &&crate::law::RegimeId| {
        let known = law.grounds(regime, case.right());
        known.into_iter().any(|known| known.id == ground && known.after == Some(After::FreeAnswers))
    };
    let free = case.regimes.iter().filter(about_free);
    let months = free.filter_map(|regime| law.free_answers(regime, &case.facts())).map(|free| free.months);
    months.min().map(Months::new)
}

async fn proven(app: &App, db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<BlindTag>, StoreError> {
    let known = store::submissions::proven(db, desk.submission).await?;
    let values = known.iter().filter_map(|row| read(desk, row));
    Ok(values.filter_map(|(kind, value)| app.keys.blind_index(kind, &value)).collect())
}
