//! Opening a submission: one case for each right, all in one transaction.

use super::{Claims, effects, notices, parts_of, suppress};
use crate::app::App;
use crate::case::{
    self, Actor, Case, Course, Event, FourEyes, LetterKind, Opened, Refusal, Wishes, react, wake,
};
use crate::config::Controller;
use crate::keys::Place;
use crate::law::{Applies, Basis, RegimeId, Right};
use crate::ledger::commitment;
use crate::store::ledger::{Batch, Fact};
use crate::store::{self, StoreError, jobs::NewJob};
use chrono::{DateTime, Utc};
use entity::{blind_index, file, file_chunk, free_text, idempotency, submission, suppression};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One thing that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want {
    /// The right.
    pub right: Right,
    /// For an objection: to direct marketing only, which is absolute.
    pub direct_marketing: bool,
}

/// A file that came with a submission; its type was checked against its first bytes.
pub struct NewFile {
    /// As the person named it.
    pub name: String,
    /// What its first bytes say.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A request that must be answered once, however often it is sent.
pub struct Keyed {
    /// Hash of caller and key.
    pub key: [u8; 32],
    /// Hash of what is asked.
    pub body: [u8; 32],
    /// Makes the answer that is kept for repeats. No personal data.
    pub answer: Box<dyn FnOnce(&OpenedSubmission) -> String + Send>,
}

/// What a person sent.
pub struct NewSubmission {
    /// Who is to answer.
    pub controller: Controller,
    /// portal, api, mail, letter, call.
    pub channel: &'static str,
    /// Language of the answers.
    pub locale: String,
    /// ISO 3166 code.
    pub residence: String,
    /// For whom.
    pub capacity: String,
    /// How the answer is wanted.
    pub reply_by: String,
    /// When it reached the organisation.
    pub received_at: DateTime<Utc>,
    /// What is wanted; at least one.
    pub wants: Vec<Want>,
    /// A law the person or a machine named, besides those that follow from the facts.
    pub regime: Option<RegimeId>,
    /// What was typed.
    pub claims: Claims,
    /// In their own words.
    pub details: Option<String>,
    /// What the person says is wrong, for a correction.
    pub wrong_entries: Vec<WrongEntry>,
    /// Files.
    pub files: Vec<NewFile>,
    /// How the person wishes to be written to.
    pub wishes: Wishes,
    /// Who entered it, where it was not the person themselves or a machine.
    pub entered_by: Option<Actor>,
    /// Whether `Sec-GPC: 1` came with it.
    pub gpc: bool,
    /// Set where a repeat must get the first answer.
    pub keyed: Option<Keyed>,
}

/// A submission that was opened.
#[derive(Clone, Debug)]
pub struct OpenedSubmission {
    /// Its key.
    pub id: Uuid,
    /// What the person quotes.
    pub reference: String,
    /// Its cases, in the order of the wants.
    pub cases: Vec<Case>,
}

/// What came of it.
#[derive(Debug)]
pub enum Outcome {
    /// It was opened now.
    First(OpenedSubmission),
    /// The same was asked before; this was the answer.
    Again(String),
}

/// What a person says is wrong, and what is right.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongEntry {
    /// Which information is wrong.
    pub wrong: String,
    /// What is right.
    pub right: String,
}

impl std::fmt::Debug for WrongEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WrongEntry([personal data])")
    }
}

/// Why nothing was opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The key was used for something else.
    #[error("the idempotency key was used before with another body")]
    OtherBody,
    /// The law or the order of things says no.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for OpenError {
    fn from(error: sea_orm::DbErr) -> Self {
        OpenError::Store(error.into())
    }
}

/// Everything that is written, made before the transaction: nothing is hashed or sealed while the lock is held.
struct Prepared {
    row: submission::Model,
    indexes: Vec<blind_index::Model>,
    cases: Vec<Case>,
    facts: Vec<Vec<Fact>>,
    jobs: Vec<NewJob>,
    tasks: Vec<entity::task::Model>,
    suppressions: Vec<suppression::Model>,
    /// Whether something waits for an answer, so that receipt is acknowledged.
    acknowledges: bool,
    texts: Vec<free_text::Model>,
    files: Vec<(file::Model, Vec<file_chunk::Model>)>,
}

/// Opens a submission with one case for each thing wanted.
///
/// # Errors
/// [`OpenError`]; then nothing was written.
pub async fn open_submission(app: &App, new: NewSubmission) -> Result<Outcome, OpenError> {
    let now = app.now();
    let mut new = new;
    let keyed = new.keyed.take();
    let prepared = prepare(app, new, now)?;
    let opened = OpenedSubmission {
        id: prepared.row.id,
        reference: prepared.row.reference.clone(),
        cases: prepared.cases.clone(),
    };
    let tx = store::write_tx(&app.db).await?;
    if let Some(keyed) = keyed {
        let row = idempotency::Model {
            key: keyed.key.to_vec(),
            body: keyed.body.to_vec(),
            status: 201,
            response: (keyed.answer)(&opened),
            created_at: now,
        };
        if let Some(first) = first_answer(&tx, row).await? {
            tx.rollback().await?;
            return match first.body == keyed.body {
                true => Ok(Outcome::Again(first.response)),
                false => Err(OpenError::OtherBody),
            };
        }
    }
    write(app, &tx, prepared, now).await?;
    tx.commit().await?;
    app.wake.notify_one();
    Ok(Outcome::First(opened))
}

/// The cases a submission would open, with their dates. Nothing is written.
///
/// # Errors
/// Refusals, as for opening it.
pub fn preview_submission(app: &App, new: NewSubmission) -> Result<Vec<Case>, OpenError> {
    Ok(prepare(app, new, app.now())?.cases)
}

/// Writes the answer under its key, or gives back the one that is there already.
pub(super) async fn first_answer(
    tx: &impl ConnectionTrait,
    row: idempotency::Model,
) -> Result<Option<idempotency::Model>, StoreError> {
    let key = row.key.clone();
    let written = idempotency::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(idempotency::Column::Key).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    match written {
        1.. => Ok(None),
        0 => Ok(idempotency::Entity::find_by_id(key).one(tx).await?),
    }
}

fn prepare(app: &App, new: NewSubmission, now: DateTime<Utc>) -> Result<Prepared, OpenError> {
    let id = app.random.uuid_v7(now);
    let (key, wrapped) = app.keys.new_data_key(&app.random, id);
    let claims_json = effects::json(&new.claims);
    let salt = app.random.bytes::<32>();
    let claims_commitment = hex::encode(commitment(&salt, &claims_json));
    let row = submission::Model {
        id,
        reference: app.random.reference(),
        controller: new.controller.id.clone(),
        channel: new.channel.to_owned(),
        locale: new.locale.clone(),
        residence: new.residence.clone(),
        capacity: new.capacity.clone(),
        reply_by: new.reply_by.clone(),
        received_at: new.received_at,
        opened_at: now,
        wrapped_key: Some(wrapped),
        claims: key.seal(
            &app.random,
            Place { table: "submission", column: "claims", row: id },
            claims_json.as_bytes(),
        ),
        claims_salt: Some(salt.to_vec()),
        gpc: new.gpc,
        mailbox_proven_at: None,
        shredded_at: None,
    };
    let indexes = new
        .claims
        .identifiers()
        .into_iter()
        .filter_map(|(kind, value)| app.keys.blind_index(kind, value))
        .map(|tag| blind_index::Model {
            id: app.random.uuid_v7(now),
            kind: tag.kind.as_str().to_owned(),
            normaliser: tag.normaliser,
            key_id: tag.key_id,
            tag: tag.tag.to_vec(),
            submission_id: id,
        })
        .collect();
    let desk = super::Desk { submission: id, key };
    let mut prepared = Prepared {
        row,
        indexes,
        cases: Vec::new(),
        facts: Vec::new(),
        jobs: Vec::new(),
        tasks: Vec::new(),
        suppressions: Vec::new(),
        acknowledges: false,
        texts: Vec::new(),
        files: Vec::new(),
    };
    for want in &new.wants {
        open_case(app, &new, *want, &desk, &claims_commitment, &mut prepared, now)?;
    }
    wake_erasures(app, &mut prepared, now);
    if let Some(details) = &new.details {
        prepared.texts.push(desk.seal_text(app, None, "details", "person".to_owned(), details).row);
    }
    if new.wishes != Wishes::default() {
        let wishes = Wishes { by_post: new.wishes.by_post || new.reply_by == "post", ..new.wishes };
        let author = "person".to_owned();
        prepared.texts.push(desk.seal_text(app, None, super::wishes::KIND, author, &wishes.to_string()).row);
    }
    for file in &new.files {
        prepared.files.push(super::prose::seal_file(app, &desk, file, "attachment", None, None));
    }
    if prepared.acknowledges {
        let job = effects::LetterJob {
            letter: LetterKind::Acknowledgement,
            about: String::new(),
            ordinal: 1,
            text: None,
        };
        prepared.jobs.insert(0, effects::letter(app.random.uuid_v7(now), id, None, job, now));
    }
    Ok(prepared)
}

fn open_case(
    app: &App,
    new: &NewSubmission,
    want: Want,
    desk: &super::Desk,
    claims_commitment: &str,
    prepared: &mut Prepared,
    now: DateTime<Utc>,
) -> Result<(), OpenError> {
    let id = app.random.uuid_v7(now);
    let (want, basis) = resolve(app, new, want);
    let opened = Opened {
        reference: app.random.reference(),
        submission: prepared.row.id,
        controller: new.controller.id.clone(),
        right: want.right,
        direct_marketing: want.direct_marketing,
        regimes: basis.iter().map(|applies| applies.regime.clone()).collect(),
        basis,
        establishment: new.controller.establishment.clone(),
        as_processor: new.controller.role == "processor",
        capacity: new.capacity.clone(),
        channel: new.channel.to_owned(),
        received_at: new.received_at,
        zone: new.controller.timezone,
        calendar: new.controller.calendar.clone(),
        locale: new.locale.clone(),
        residence: new.residence.clone(),
        claims: claims_commitment.to_owned(),
        gpc: new.gpc,
        four_eyes: four_eyes(&new.controller),
        sensitivity: app.data_map.sensitivity(want.right),
        instead_of: None,
        entered_by: new.entered_by,
        about: None,
    };
    let no_asking_until = case::no_asking_until(&opened, &app.law);
    let suppressed = suppress::kind_of(want.right, want.direct_marketing).and_then(|kind| {
        let rows = suppress::entries(app, &new.controller.id, kind, &new.claims, id, no_asking_until, now);
        let ids = rows.iter().map(|row| row.id).collect::<Vec<_>>();
        prepared.suppressions.extend(rows);
        (!ids.is_empty()).then_some((kind, ids))
    });
    let mut events = case::open(id, opened.clone(), suppressed, app.random.uuid_v7(now), &app.law, now)?;
    let standing = Case::opened(id, opened);
    if standing.course() == Course::Consent {
        events.extend(case::end_consent(&standing, app.random.uuid_v7(now), parts_of(app, &standing), now));
    }
    if want.right == Right::Rectification && !new.wrong_entries.is_empty() {
        let claims = new.wrong_entries.iter().map(|entry| {
            let text = effects::json(entry);
            let prose = desk.seal_text(app, Some(id), "contested", "person".to_owned(), &text);
            prepared.texts.push(prose.row);
            prose.refers
        });
        events.push(Event::Contested { claims: claims.collect() });
    }
    // An opt-out that is in effect already is told by its own letter and must not be gated by a confirmation.
    prepared.acknowledges |= !events.iter().any(|event| matches!(event, Event::Suppressed { .. }));
    let case = Case::from_events(id, &events).map_err(|error| StoreError::InconsistentRow {
        table: "ledger_event",
        row: id.to_string(),
        why: error.to_string(),
    })?;
    let mut effects: Vec<_> = events.iter().flat_map(|event| react(&case, event)).collect();
    effects.extend(notices::plan(app, &case, &events, &app.law, now));
    let (jobs, tasks) = effects::rows(&app.random, &case, effects, now);
    // A case that is answered at once needs no reminders of dates that can no longer be missed.
    prepared.jobs.extend(jobs.into_iter().filter(|job| {
        !(case.is_closed() && job.kind == effects::kinds::TIMER && !job.payload.contains("pass-on"))
    }));
    prepared.tasks.extend(tasks);
    prepared.facts.push(events.iter().map(Fact::of).collect::<Result<_, _>>()?);
    prepared.cases.push(case);
    Ok(())
}

/// An erasure that waits for the copy asked for beside it is woken when it waits no longer.
fn wake_erasures(app: &App, prepared: &mut Prepared, now: DateTime<Utc>) {
    for case in &prepared.cases {
        let set = case
            .clock
            .iter()
            .map(|clock| Event::ClockSet { clock: Box::new(clock.clone()), generation: case.generation });
        let woken = wake(case, &prepared.cases, &set.collect::<Vec<_>>(), now);
        let (jobs, _) = effects::rows(&app.random, case, woken.into_iter().collect(), now);
        prepared.jobs.extend(jobs);
    }
}

/// What needs two people, as the controller has it now.
fn four_eyes(controller: &Controller) -> Vec<FourEyes> {
    let wanted = |what: &FourEyes| controller.four_eyes.iter().any(|name| name == what.as_str());
    [FourEyes::Disclosure, FourEyes::Erasure].into_iter().filter(wanted).collect()
}

/// The laws a want runs under. Where no law of the place knows an opt-out or a limit, it is an objection to direct
/// marketing (GDPR art. 21(2)), never an error; a right that no statute knows is answered in the organisation's own
/// time.
fn resolve(app: &App, new: &NewSubmission, want: Want) -> (Want, Vec<Applies>) {
    let controller = &new.controller;
    let received = new.received_at.with_timezone(&controller.timezone).date_naive();
    let mut laws = app.law.regimes_for(&controller.establishment, &new.residence, received);
    let in_their_words = new.details.as_deref().map(|words| app.law.named_in(words)).unwrap_or_default();
    for named in new.regime.iter().cloned().chain(in_their_words) {
        if laws.iter().all(|law| law.regime != named) {
            laws.push(Applies { regime: named, because: Basis::Named });
        }
    }
    let knows = |right: Right| -> Vec<Applies> {
        let known =
            |law: &&Applies| law.regime != RegimeId::none() && app.law.answers(&law.regime, right, received);
        laws.iter().filter(known).cloned().collect()
    };
    let mut want = want;
    let mut known = knows(want.right);
    if known.is_empty() && matches!(want.right, Right::OptOut | Right::LimitSensitive) {
        want = Want { right: Right::Objection, direct_marketing: true };
        known = knows(want.right);
    }
    if known.is_empty() {
        known.push(Applies { regime: RegimeId::none(), because: Basis::Nothing });
    }
    (want, known)
}

async fn write(
    app: &App,
    tx: &impl ConnectionTrait,
    prepared: Prepared,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Prepared { row, indexes, cases, facts, jobs, tasks, suppressions, texts, files, .. } = prepared;
    store::submissions::insert(tx, row, indexes).await?;
    store::cases::insert(tx, &cases).await?;
    let batches: Vec<Batch<'_>> = cases
        .iter()
        .zip(&facts)
        .map(|(case, facts)| Batch { stream: case.stream(), facts, new: true })
        .collect();
    store::ledger::append(tx, &app.keys, now, &batches).await?;
    store::jobs::enqueue(tx, jobs, now).await?;
    if !tasks.is_empty() {
        let rows = tasks.into_iter().map(IntoActiveModel::into_active_model);
        entity::task::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    if !suppressions.is_empty() {
        // The same wish again holds since the first, but nobody asks until the last says so.
        let mut known = OnConflict::column(suppression::Column::Id);
        match suppressions.iter().any(|row| row.no_asking_until.is_some()) {
            true => known.update_column(suppression::Column::NoAskingUntil),
            false => known.do_nothing(),
        };
        let rows = suppressions.into_iter().map(IntoActiveModel::into_active_model);
        suppression::Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx).await?;
    }
    if !texts.is_empty() {
        let rows = texts.into_iter().map(IntoActiveModel::into_active_model);
        free_text::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    for (file, chunks) in files {
        store::files::insert(tx, file, chunks).await?;
    }
    Ok(())
}
