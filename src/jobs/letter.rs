//! Writing a letter once, and handing it to the next hop until it is taken.

use super::{JobError, Runner, payload};
use crate::app::App;
use crate::case::{Actor, Case, LetterFailure, LetterKind, Sent, Wishes};
use crate::casework::{
    ApplyError, Claims, Desk, Failed, LetterJob, Purpose, Way, Worded, contact, contents, issue_code,
    issue_link, letter_digest, letter_failed, letter_sent, may_reissue, own_words, wishes_of,
};
use crate::keys::{Place, Purpose as KeyPurpose, SealError};
use crate::mail::{MailerError, Outgoing};
use crate::notices::{self, Facts, Manner, is_easy};
use crate::store::{self, StoreError, letters};
use crate::words::Readers;
use chrono::{DateTime, Utc};
use entity::{job, letter, submission};
use uuid::Uuid;

/// What only the reader of the letter may know.
#[derive(Default)]
pub(super) struct Secrets {
    pub link: Option<String>,
    pub code: Option<String>,
}

pub(super) async fn run(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let spec: LetterJob = payload(job)?;
    let app = &runner.app;
    let id = job.submission_id.ok_or_else(|| JobError::Final("a letter needs a submission".to_owned()))?;
    let Some(submission) = store::submissions::get(&app.db.read, id).await? else { return Ok(()) };
    let desk = match Desk::open(app, &submission) {
        Ok(desk) => desk,
        // Shredded while the letter waited: there is nobody left to write to.
        Err(SealError::Shredded) => return Ok(()),
        Err(error) => return Err(sealed(error)),
    };
    let claims = desk.claims(&submission).map_err(sealed)?;
    let contact = contact(&app.db.read, &desk, &submission, app.now()).await?;
    let wishes = wishes_of(&app.db.read, &desk, &submission).await?;
    let way = Way::of(&Claims { email: contact.clone(), ..claims }, wishes);
    let email = contact.filter(|_| way == Way::Mail);
    let confirms = spec.letter == LetterKind::ConfirmReminder && email.is_none();
    if confirms || way == Way::None && submission.reply_by == "none" {
        // An opt-out by telephone or customer number: nobody waits for a letter, and there is nowhere to send it. And
        // where there is no address for mail, there is none to confirm.
        return Ok(());
    }
    let known =
        letters::find(&app.db.read, id, &spec.about, spec.letter.as_str(), spec.ordinal as i32).await?;
    let row = match known {
        Some(row) => row,
        None => write(runner, &submission, &desk, &spec, email.as_deref(), wishes).await?,
    };
    match (row.state.as_str(), desk.recipient(&row).map_err(sealed)?) {
        (letters::SENT, _) => Ok(()),
        (letters::UNTRANSLATED, _) => Err(JobError::Final(format!(
            "there are no words in \"{}\": translate the letter",
            submission.locale
        ))),
        // It waits for staff, who were told.
        (letters::NOT_EASY, _) => fails(runner, &submission, &row, LetterFailure::NotEasy).await,
        (_, to) if !to.is_empty() => hand_over(runner, &submission, &desk, &row, &to).await,
        _ if way == Way::None => {
            letters::set_state(&app.db.write, row.id, letters::NO_WAY, None).await?;
            Err(JobError::Final("there is no e-mail address and no postal address".to_owned()))
        }
        // Staff print and post it: nothing for the mail server to try again.
        _ => fails(runner, &submission, &row, LetterFailure::ByHand).await,
    }
}

/// Records that staff must see to a letter. Until then what it announces does not count.
async fn fails(
    runner: &Runner,
    submission: &submission::Model,
    row: &letter::Model,
    why: LetterFailure,
) -> Result<(), JobError> {
    let failed = Failed {
        submission: submission.id,
        about: &row.about,
        duty: &row.duty,
        ordinal: row.ordinal as u32,
        row: Some(row),
    };
    match letter_failed(&runner.app, &Actor::System, failed, why).await {
        Ok(()) | Err(ApplyError::NotFound) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Writes the letter's row. The link and the code that go into it are issued first, in a transaction of their own:
/// nothing is opened or sealed while the database is locked, and a try that breaks off between is counted.
async fn write(
    runner: &Runner,
    submission: &submission::Model,
    desk: &Desk,
    spec: &LetterJob,
    email: Option<&str>,
    wishes: Wishes,
) -> Result<letter::Model, JobError> {
    let app = &runner.app;
    let mut secrets = Secrets::default();
    // A late proof opens a case again, also after the letter that closed it. Who reads another mailbox shows nothing of
    // the one that was given first.
    let invites = [LetterKind::Acknowledgement, LetterKind::ConfirmReminder, LetterKind::Unverified];
    let is_first = desk.claims(submission).map_err(sealed)?.email.as_deref() == email;
    let confirms = is_first && invites.contains(&spec.letter) && submission.mailbox_proven_at.is_none();
    if confirms && email.is_some() {
        let tx = store::write_tx(&app.db).await?;
        if may_reissue(&tx, submission.id, Purpose::Mailbox, app.now()).await? {
            secrets.link = Some(issue_link(app, &tx, submission.id, Purpose::Mailbox).await?);
            secrets.code = Some(issue_code(app, &tx, submission.id, Purpose::Mailbox).await?);
        }
        tx.commit().await?;
    }
    let manner = Manner { on_paper: email.is_none(), easy: wishes.easy_read };
    let mut row = compose(runner, submission, desk, spec, app.id(), email, secrets, manner).await?;
    if wishes.easy_read && !is_easy(spec.letter) {
        row.state = letters::NOT_EASY.to_owned();
    }
    letters::insert(&app.db.write, row.clone()).await?;
    Ok(row)
}

/// Puts the words of the letter `id` together and seals them.
#[allow(clippy::too_many_arguments, reason = "what a letter is made from")]
pub(super) async fn compose(
    runner: &Runner,
    submission: &submission::Model,
    desk: &Desk,
    spec: &LetterJob,
    id: Uuid,
    email: Option<&str>,
    secrets: Secrets,
    manner: Manner,
) -> Result<letter::Model, JobError> {
    let app = &runner.app;
    let controller = app.config.controller(Some(&submission.controller)).ok_or_else(|| {
        JobError::Final(format!("the controller \"{}\" is not configured", submission.controller))
    })?;
    let mut cases = Vec::new();
    for row in store::cases::of_submission(&app.db.read, submission.id).await? {
        if spec.about.is_empty() || row.reference == spec.about {
            cases.push(store::cases::from_row(&row)?);
        }
    }
    let text = match spec.text {
        Some(id) => read_text(runner, desk, id).await?,
        None => None,
    };
    let known = app.words.known(&submission.locale, Readers::People);
    let say = known.clone().unwrap_or_else(|| app.words.first());
    let mut contents = contents(app, &say, &cases).await?;
    if spec.letter == LetterKind::AnswerPart {
        contents.withheld = left_out_of(app, &cases, spec.ordinal).await?;
    }
    let worded =
        Worded { controller: &submission.controller, letter: spec.letter, locale: &submission.locale };
    let own = own_words(app, worded).await?;
    // The cases of a submission were opened together: what one of them may say, the others may.
    let law = match cases.first() {
        Some(case) => app.law_of(&app.db.read, case).await?,
        None => app.law.clone(),
    };
    let announces =
        [LetterKind::Extension, LetterKind::AskIdentity, LetterKind::AskClarification, LetterKind::Fee];
    if announces.contains(&spec.letter) {
        // Its first try may have failed before it was written: what it announces counts once it is handed over.
        let told: Result<Vec<Case>, _> = cases.iter().map(|case| case.if_told(&law, app.now())).collect();
        cases = told.map_err(|error| JobError::Final(error.to_string()))?;
    }
    let words = notices::write(
        spec.letter,
        Facts {
            say: say.clone(),
            other_language: known.is_none(),
            links: &app.links,
            law: &law,
            data_map: &app.data_map,
            controller,
            reference: &submission.reference,
            received_at: match spec.letter {
                // In effect since it was recorded, however long before that it was received.
                LetterKind::Suppressed => submission.opened_at,
                _ => cases.iter().map(Case::received_at).min().unwrap_or(submission.received_at),
            },
            cases: &cases,
            text,
            mailbox_proven: submission.mailbox_proven_at.is_some(),
            manner,
            link: secrets.link,
            code: secrets.code,
            until: until(runner, spec.letter, &cases).await?,
            withheld: contents.withheld,
            searched: contents.searched,
            own,
        },
    )
    .map_err(|error| JobError::Final(format!("the letter cannot be written: {error}")))?;
    let seal = |column, text: &str| {
        desk.key.seal(&app.random, Place { table: "letter", column, row: id }, text.as_bytes())
    };
    Ok(letter::Model {
        id,
        submission_id: submission.id,
        about: spec.about.clone(),
        duty: spec.letter.as_str().to_owned(),
        ordinal: spec.ordinal as i32,
        locale: say.code().to_owned(),
        state: match known.is_none() && spec.letter.waits_for_translation() {
            true => letters::UNTRANSLATED,
            false => letters::QUEUED,
        }
        .to_owned(),
        message_id: message_id(runner, id),
        recipient: desk.seal_recipient(app, id, email.unwrap_or_default()),
        subject: seal("subject", &words.subject),
        body: seal("body", &words.text),
        created_at: app.now(),
        sent_at: None,
    })
}

/// Hands a written letter over and records that it was taken. One that was taken when the record could not be written
/// is not sent again.
pub(super) async fn hand_over(
    runner: &Runner,
    submission: &submission::Model,
    desk: &Desk,
    row: &letter::Model,
    email: &str,
) -> Result<(), JobError> {
    let app = &runner.app;
    let opened = desk.read_letter(row).map_err(sealed)?;
    let digest = letter_digest(&opened.text);
    let at = match row.state.as_str() {
        letters::TAKEN => row.sent_at.unwrap_or(app.now()),
        _ => {
            let words = notices::Letter { subject: opened.subject, text: opened.text };
            let wishes = wishes_of(&app.db.read, desk, submission).await?;
            send(runner, submission, row, words, email, wishes.large_print).await?;
            let at = app.now();
            letters::set_state(&app.db.write, row.id, letters::TAKEN, Some(at)).await?;
            at
        }
    };
    let sent = Sent { ordinal: row.ordinal as u32, at, way: None };
    match letter_sent(app, &Actor::System, row, &digest, sent, Vec::new()).await {
        Ok(()) | Err(ApplyError::NotFound) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

async fn send(
    runner: &Runner,
    submission: &submission::Model,
    row: &letter::Model,
    words: notices::Letter,
    email: &str,
    large: bool,
) -> Result<(), JobError> {
    let app = &runner.app;
    let html = notices::to_html(&row.locale, &words, large)
        .map_err(|error| JobError::Final(format!("the letter cannot be set: {error}")))?;
    let from_name =
        app.config.controller(Some(&submission.controller)).map_or("", |known| known.name.as_str());
    let outgoing = Outgoing {
        from: app.config.mail.from.clone(),
        from_name: from_name.to_owned(),
        to: email.to_owned(),
        subject: words.subject,
        text: words.text,
        html,
        message_id: row.message_id.clone(),
        at: row.created_at,
    };
    match runner.mailer.send(outgoing).await {
        Ok(()) => Ok(()),
        Err(MailerError::Passing(why)) => Err(JobError::Passing(why.to_owned())),
        Err(MailerError::Final(why)) => Err(JobError::Final(why.to_owned())),
    }
}

/// Puts on record that the job of a letter is given up: until the person is told, what the letter announces does not
/// count.
pub(super) async fn given_up(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let spec: LetterJob = payload(job)?;
    let Some(submission) = job.submission_id else { return Ok(()) };
    let duty = spec.letter.as_str();
    let db = &runner.app.db.read;
    let row = letters::find(db, submission, &spec.about, duty, spec.ordinal as i32).await?;
    let why = match row.as_ref().map(|row| row.state.as_str()) {
        // It went; only the record of it is missing.
        Some(letters::TAKEN) => return Ok(()),
        Some(letters::BY_HAND) => LetterFailure::ByHand,
        Some(letters::UNTRANSLATED) => LetterFailure::Untranslated,
        Some(letters::NO_WAY) => LetterFailure::NoWay,
        _ => LetterFailure::Undeliverable,
    };
    let failed = Failed { submission, about: &spec.about, duty, ordinal: spec.ordinal, row: row.as_ref() };
    match letter_failed(&runner.app, &Actor::System, failed, why).await {
        Ok(()) | Err(ApplyError::NotFound) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

async fn read_text(runner: &Runner, desk: &Desk, id: Uuid) -> Result<Option<String>, JobError> {
    match store::submissions::text(&runner.app.db.read, id).await? {
        Some(row) => Ok(Some(desk.read_text(&row).map_err(sealed)?)),
        None => Ok(None),
    }
}

/// Until when the package is offered, or the opt-out must be passed on.
async fn until(
    runner: &Runner,
    letter: LetterKind,
    cases: &[Case],
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let Some(case) = cases.first() else { return Ok(None) };
    let db = &runner.app.db.read;
    match letter {
        LetterKind::AnswerReady | LetterKind::NothingFound | LetterKind::AnswerPart => {
            Ok(store::files::packages(db, case.id).await?.last().and_then(|file| file.expires_at))
        }
        LetterKind::AddressChanged => Ok(case.address.as_ref().and_then(|change| change.holds_from)),
        LetterKind::Suppressed => {
            Ok(store::tasks::of_case(db, case.id).await?.into_iter().find_map(|task| task.due_ends))
        }
        _ => Ok(None),
    }
}

/// The grounds that items of one part of an answer were left out on.
async fn left_out_of(app: &App, cases: &[Case], part: u32) -> Result<Vec<String>, StoreError> {
    let mut grounds = Vec::new();
    for case in cases {
        for item in store::items::of_case(&app.db.read, case.id).await? {
            if item.part == Some(part as i32) {
                grounds.extend(item.withheld.filter(|ground| !grounds.contains(ground)));
            }
        }
    }
    Ok(grounds)
}

/// Made from the letter's key, with a MAC: a resend is recognisable, and a reply can be told from a guess.
pub(super) fn message_id(runner: &Runner, letter: Uuid) -> String {
    let app = &runner.app;
    let mac = app.keys.mac(KeyPurpose::MailMac, "message-id", letter.as_bytes());
    let domain = app.config.mail.from.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    format!("{}.{}@{domain}", letter.simple(), hex::encode(&mac[..8]))
}

fn sealed(error: SealError) -> JobError {
    JobError::Final(error.to_string())
}
