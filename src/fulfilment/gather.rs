//! Asking every source what it holds about a person, by what was proven to be theirs.

use super::extent::Extent;
use super::items::{Body, place};
use super::{FulfilError, desk_of};
use crate::app::App;
use crate::case::{Actor, Command, Held, Stage};
use crate::casework::{self, ApplyError, Desk, Side, Target, Wish};
use crate::keys::{IdentifierKind, Place};
use crate::sources::{Ask, Finding, Identifier, Outcome, Sources, Why};
use crate::store::{self, StoreError};
use aws_lc_rs::digest::{Context, SHA256};
use entity::{cases, package_item};
use uuid::Uuid;

/// Searches the sources for an approved case and records what they hold. A case that is not in progress any more is
/// quietly done. What was typed into the form plays no part: only proven identifiers are match keys.
///
/// # Errors
/// [`FulfilError`]; then nothing was recorded. [`ApplyError::Stale`] when the case moved during the search, perhaps
/// by a new proof: search again.
pub async fn gather(app: &App, sources: &Sources, case: &cases::Model) -> Result<(), FulfilError> {
    let known = store::cases::from_row(case)?;
    if !matches!(known.stage, Stage::InProgress { .. }) {
        return Ok(());
    }
    let (_, desk) = desk_of(app, case).await?;
    let extent = Extent::of(&known, &*app.law_of(&app.db.read, &known).await?);
    let findings = match extent {
        Extent::Nothing => Vec::new(),
        _ => {
            let by = identifiers(app, &desk, known.is_for_self()).await?;
            sources.search(&Ask { by: &by, received: known.received_at() }).await
        }
    };
    let findings = extent.cut(sources.map(), findings);
    // What was sent with an earlier part is answered: what is missing since is all that is looked for again.
    let is_rest = !known.parts.sent.is_empty();
    let owed = |finding: &Finding| known.parts.rest.iter().any(|rest| rest.category == finding.category);
    let findings = findings.into_iter().filter(|finding| !is_rest || owed(finding)).collect();
    let gathered = Gathered::of(app, sources, &desk, case.id, extent, findings);
    let wish = Wish {
        command: Command::RecordGathered {
            items: gathered.found,
            to_review: gathered.to_review,
            searched: gathered.searched,
            unsearched: gathered.unsearched,
            digest: gathered.digest,
        },
        sides: vec![Side::Items { rows: gathered.rows, keep_sent: is_rest }],
        version: Some(known.version),
        key: None,
    };
    match casework::apply(app, Target::of(case), &Actor::System, wish).await {
        // It ended while the sources were searched.
        Ok(_) | Err(ApplyError::Refused(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// What was proven to be the data subject's, opened. Of somebody who asks for another person the own mailbox says
/// nothing about that person: only what staff recorded counts then.
pub(super) async fn identifiers(
    app: &App,
    desk: &Desk,
    for_self: bool,
) -> Result<Vec<Identifier>, FulfilError> {
    let mut identifiers: Vec<Identifier> = Vec::new();
    let proven = store::submissions::proven(&app.db.read, desk.submission).await?;
    for row in proven.into_iter().filter(|row| for_self || row.method == "staff") {
        let kind = row.kind.parse::<IdentifierKind>().map_err(|why| StoreError::InconsistentRow {
            table: "proven_identifier",
            row: row.id.to_string(),
            why,
        })?;
        let place = Place { table: "proven_identifier", column: "value", row: row.id };
        let proven = Identifier { kind, value: desk.key.open_str(place, &row.value)? };
        if !identifiers.contains(&proven) {
            identifiers.push(proven);
        }
    }
    Ok(identifiers)
}

struct Gathered {
    rows: Vec<package_item::Model>,
    /// Items that hold records.
    found: u32,
    to_review: Vec<Uuid>,
    searched: Vec<String>,
    unsearched: Vec<String>,
    digest: String,
}

impl Gathered {
    fn of(
        app: &App,
        sources: &Sources,
        desk: &Desk,
        case: Uuid,
        extent: Extent,
        findings: Vec<Finding>,
    ) -> Self {
        let mut gathered = Gathered {
            rows: Vec::new(),
            found: 0,
            to_review: Vec::new(),
            searched: Vec::new(),
            unsearched: Vec::new(),
            digest: String::new(),
        };
        let mut digest = Context::new(&SHA256);
        for finding in findings {
            match finding.outcome.why() {
                // It was searched, and what matches does not count: a person looks at that.
                None | Some(Why::ChangedAfter) => gathered.searched.push(finding.category.clone()),
                Some(_) => gathered.unsearched.push(finding.category.clone()),
            }
            let found = finding.outcome == Outcome::Found;
            let category = sources.map().category(&finding.category);
            // Where no record goes, there is none to look at one by one; whose they are is looked at in any event.
            let one_by_one =
                extent.has_records() && found && category.is_none_or(|category| category.needs_review);
            let doubtful = finding.changed || matches!(finding.held, Held::Unknown | Held::After);
            let needs_review = one_by_one || doubtful;
            for records in parts(finding.records, one_by_one) {
                let body = Body {
                    salt: hex::encode(app.random.bytes::<32>()),
                    source: finding.source.clone(),
                    category: finding.category.clone(),
                    outcome: finding.outcome,
                    records,
                    undisclosed: finding.undisclosed.clone(),
                    held: Some(finding.held),
                    changed: finding.changed,
                };
                let plain = serde_json::to_vec(&body).expect("plain data always has a JSON form");
                digest.update(&(plain.len() as u64).to_be_bytes());
                digest.update(&plain);
                let id = app.id();
                gathered.found += u32::from(found);
                if needs_review {
                    gathered.to_review.push(id);
                }
                gathered.rows.push(package_item::Model {
                    id,
                    case_id: case,
                    position: gathered.rows.len() as i32,
                    source: body.source,
                    category: body.category,
                    outcome: finding.outcome.as_str().to_owned(),
                    body: desk.key.seal(&app.random, place(id), &plain),
                    needs_review,
                    reviewed_by: None,
                    withheld: None,
                    reason: None,
                    part: None,
                });
            }
        }
        gathered.digest = hex::encode(digest.finish());
        gathered
    }
}

/// A person looks at one record at a time; everything else goes or stays as a whole.
fn parts(records: Vec<serde_json::Value>, one_by_one: bool) -> Vec<Vec<serde_json::Value>> {
    match one_by_one {
        true => records.into_iter().map(|record| vec![record]).collect(),
        false => vec![records],
    }
}
