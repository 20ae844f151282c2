//! Proof by what somebody knows that a source already holds. The answers are kept only as sealed MACs until a job has
//! compared them; what stays is how many there were and whether all were right.

use super::apply::{ApplyError, Door, Side, Wish};
use super::proof::seal_identifier;
use super::{Claims, Desk, Identified, effects};
use crate::app::App;
use crate::case::{Actor, Command, FEWEST_POINTS, IdentifierKind, Proof, normalise_point};
use crate::keys::{Place, Purpose};
use crate::sources::{DataMap, Point, SourceEntry};
use crate::store::{self, jobs::NewJob};
use entity::{point_check, submission};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The questions of a source that a claim of the person leads to.
pub struct Questions<'a> {
    /// The source.
    pub source: &'a SourceEntry,
    /// The claimed identifier that leads to a record there.
    pub by: IdentifierKind,
    /// Its value, as it was typed.
    pub value: String,
}

/// The questions somebody with these claims may be asked; none where no source has questions, or nothing claimed leads
/// to a record of it. Whether there is such a record plays no part.
pub fn questions<'a>(map: &'a DataMap, claims: &Claims) -> Option<Questions<'a>> {
    map.sources.iter().filter(|source| !source.subject.points.is_empty()).find_map(|source| {
        let order = [IdentifierKind::CustomerId, IdentifierKind::Phone, IdentifierKind::Email];
        order.into_iter().filter(|kind| source.subject.matched.contains_key(kind)).find_map(|by| {
            let claimed = claims.identifiers().into_iter().find(|(kind, _)| *kind == by);
            claimed.map(|(_, value)| Questions { source, by, value: value.to_owned() })
        })
    })
}

/// What is sealed of the answers: each as a MAC, by the place of its question.
#[derive(Serialize, Deserialize)]
struct Sealed {
    salt: String,
    answers: Vec<(usize, String)>,
}

/// Answers as they wait.
pub struct Answers {
    salt: String,
    /// By the place of the question.
    given: Vec<(usize, [u8; 32])>,
}

impl Answers {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.given.len()
    }

    /// Whether every answer is the value held, in a time that does not depend on which one is not.
    pub fn all_right(&self, app: &App, points: &[Point], held: Option<&[Option<String>]>) -> bool {
        let mut right = held.is_some() && self.given.len() >= FEWEST_POINTS;
        for (at, given) in &self.given {
            let value = held.and_then(|held| held.get(*at)).and_then(Option::as_deref);
            let normal =
                points.get(*at).and_then(|point| normalise_point(point.kind, value.unwrap_or_default()));
            let expected = mac(app, &self.salt, *at, normal.as_deref().unwrap_or_default());
            let equal = aws_lc_rs::constant_time::verify_slices_are_equal(given, &expected).is_ok();
            right &= equal & normal.is_some();
        }
        right
    }
}

fn mac(app: &App, salt: &str, at: usize, normal: &str) -> [u8; 32] {
    app.keys.mac(Purpose::MailMac, "points", format!("{salt}\0{at}\0{normal}").as_bytes())
}

fn place(submission: Uuid) -> Place {
    Place { table: "point_check", column: "sealed", row: submission }
}

/// What came of giving answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// They wait to be compared.
    Waiting,
    /// Fewer than are needed can be compared.
    TooFew,
    /// The tries of this request ran out.
    NoMoreTries,
}

/// Takes answers, by the place of their questions; empty ones are none.
///
/// # Errors
/// The database.
pub async fn give_answers(
    app: &App,
    desk: &Desk,
    questions: &Questions<'_>,
    typed: &[String],
) -> Result<Given, ApplyError> {
    let salt = hex::encode(app.random.bytes::<32>());
    let points = questions.source.subject.points.iter().zip(typed).enumerate();
    let answers: Vec<(usize, String)> = points
        .filter_map(|(at, (point, typed))| Some((at, normalise_point(point.kind, typed)?)))
        .map(|(at, normal)| (at, hex::encode(mac(app, &salt, at, &normal))))
        .collect();
    if answers.len() < FEWEST_POINTS {
        return Ok(Given::TooFew);
    }
    let plain = effects::json(&Sealed { salt, answers });
    let row = point_check::Model {
        submission_id: desk.submission,
        identifier_kind: questions.by.as_str().to_owned(),
        sealed: desk.key.seal(&app.random, place(desk.submission), plain.as_bytes()),
        tries: 0,
        asked_at: app.now(),
        judged_at: None,
    };
    let door = Door::enter(app, desk.submission).await?;
    if !store::proofs::try_points(&door.tx, row, i32::from(app.config.proofs.tries)).await? {
        door.commit().await?;
        return Ok(Given::NoMoreTries);
    }
    let job = NewJob {
        id: app.id(),
        kind: effects::kinds::POINTS,
        payload: "{}".to_owned(),
        unique_key: None,
        submission: Some(desk.submission),
        case: None,
        run_at: app.now(),
    };
    store::jobs::enqueue(&door.tx, vec![job], app.now()).await?;
    door.commit().await?;
    Ok(Given::Waiting)
}

/// Opens answers that wait; none where they were compared already, or do not open.
pub fn waiting_answers(desk: &Desk, row: &point_check::Model) -> Option<Answers> {
    let plain = desk.key.open(place(row.submission_id), &row.sealed).ok()?;
    let sealed: Sealed = serde_json::from_slice(&plain).ok()?;
    let read = |(at, mac): (usize, String)| Some((at, hex::decode(mac).ok()?.try_into().ok()?));
    let given = sealed.answers.into_iter().map(read).collect::<Option<Vec<_>>>()?;
    Some(Answers { salt: sealed.salt, given })
}

/// Records what came of comparing answers, on every case of the request. Where all were right, the claim that led to the
/// record is proven by it.
///
/// # Errors
/// The database.
pub async fn record_points(
    app: &App,
    submission: &submission::Model,
    desk: &Desk,
    row: &point_check::Model,
    questions: &Questions<'_>,
    (points, matched): (u8, bool),
) -> Result<(), ApplyError> {
    let mut door = Door::enter(app, submission.id).await?;
    if !store::proofs::points_judged(&door.tx, row, app.now()).await? {
        return door.commit().await;
    }
    // What was claimed is indexed since the request was opened.
    let Identified { commitment, row, .. } =
        seal_identifier(app, desk, questions.by, &questions.value, "points", None);
    let mut row = Some(row);
    for case in store::cases::of_submission(&door.tx, submission.id).await? {
        let compared = Command::RecordPoints { points, matched };
        door.run(case.id, &Actor::System, Wish::plain(compared)).await?;
        if !matched {
            continue;
        }
        let prove = Wish {
            command: Command::ProveIdentifier {
                kind: questions.by.as_str().to_owned(),
                proof: Proof::Points,
                commitment: commitment.clone(),
                reason: None,
            },
            sides: row.clone().map(Side::Proven).into_iter().collect(),
            version: None,
            key: None,
        };
        match door.run(case.id, &Actor::System, prove).await {
            Ok(_) => row = None,
            // A case that has its outcome already needs no match key any more.
            Err(ApplyError::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    door.commit().await
}
