//! The same request, sent twice: suggested to staff, never merged by itself.

use super::{Claims, Desk};
use crate::app::App;
use crate::case::{Case, Other, Stage};
use crate::keys::{IdentifierKind, Place};
use crate::store::{self, StoreError};
use chrono::Months;
use entity::{proven_identifier, submission};
use std::collections::BTreeSet;

/// How long a closed case is still shown beside a new one, in months.
const RECENT: Months = Months::new(12);

/// Blind tags of identifiers: kind and tag.
type Tags = BTreeSet<(&'static str, Vec<u8>)>;

/// Other cases for the same right at the same organisation in which the same identifier was typed or proven, open or
/// closed within twelve months, newest first. Whether one is of the same person, each says itself.
///
/// # Errors
/// The database.
pub async fn duplicates(
    app: &App,
    desk: &Desk,
    submission: &submission::Model,
    case: &Case,
) -> Result<Vec<Other>, StoreError> {
    let Ok(claims) = desk.claims(submission) else { return Ok(Vec::new()) };
    let db = &app.db.read;
    let known = store::submissions::proven(db, submission.id).await?;
    let mut values: Vec<(IdentifierKind, String)> =
        claims.identifiers().into_iter().map(|(kind, value)| (kind, value.to_owned())).collect();
    values.extend(known.iter().filter_map(|row| read(desk, row)));
    let tags: Vec<_> = values.iter().filter_map(|(kind, value)| app.keys.blind_index(*kind, value)).collect();
    let own = own(app, desk, submission, &claims, &known);
    let since = app.now().checked_sub_months(RECENT);
    let mut found = Vec::new();
    for id in store::submissions::by_tags(db, &tags).await? {
        let rows = store::cases::of_submission(db, id).await?;
        let alike = rows.iter().filter(|row| {
            row.id != case.id
                && row.right == case.right().as_str()
                && row.controller == case.opened.controller
        });
        let mut alike = alike.peekable();
        if alike.peek().is_none() {
            continue;
        }
        let Some(theirs) = store::submissions::get(db, id).await? else { continue };
        let is_same_person = match Desk::open(app, &theirs) {
            Ok(other) => {
                let proven = store::submissions::proven(db, id).await?;
                let claims = other.claims(&theirs).unwrap_or_default();
                !own.is_disjoint(&self::own(app, &other, &theirs, &claims, &proven))
            }
            // Shredded: nobody can tell any more, and nothing can be answered there.
            Err(_) => continue,
        };
        for row in alike {
            let other = store::cases::from_row(row)?;
            let is_recent = match &other.stage {
                Stage::Closed { at, .. } => since.is_none_or(|since| *at >= since),
                _ => true,
            };
            if is_recent && other.opened.direct_marketing == case.opened.direct_marketing {
                found.push(Other { case: other, request: theirs.reference.clone(), is_same_person });
            }
        }
    }
    Ok(found)
}

/// What is a person's own: the address their letters go to, and what was proven. Somebody who asks for others has one
/// address for all of them; then only what staff recorded as the other person's counts.
fn own(
    app: &App,
    desk: &Desk,
    submission: &submission::Model,
    claims: &Claims,
    proven: &[proven_identifier::Model],
) -> Tags {
    let for_self = submission.capacity == "self";
    let address = claims.email.clone().filter(|_| for_self).map(|email| (IdentifierKind::Email, email));
    let proven = proven.iter().filter(|row| for_self || row.method == "staff");
    address
        .into_iter()
        .chain(proven.filter_map(|row| read(desk, row)))
        .filter_map(|(kind, value)| app.keys.blind_index(kind, &value))
        .map(|tag| (tag.kind.as_str(), tag.tag.to_vec()))
        .collect()
}

pub(super) fn read(desk: &Desk, row: &proven_identifier::Model) -> Option<(IdentifierKind, String)> {
    let place = Place { table: "proven_identifier", column: "value", row: row.id };
    Some((row.kind.parse().ok()?, desk.key.open_str(place, &row.value).ok()?))
}
