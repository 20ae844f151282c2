//! Somebody wants letters of a request to go to another address: that mailbox is asked. Whether there is such a request
//! is looked up only here; the web answers the same either way.

use super::{JobError, Runner, letter, payload};
use crate::case::LetterKind;
use crate::casework::{AddressJob, Desk, LetterJob, Purpose, issue_address_link, may_reissue, wishes_of};
use crate::keys::{Place, Purpose as KeyPurpose};
use crate::notices::Manner;
use crate::store;
use entity::{address_change, job, submission};

pub(super) async fn run(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let spec: AddressJob = payload(job)?;
    let app = &runner.app;
    let submission = match job.submission_id {
        Some(id) => store::submissions::get(&app.db.read, id).await?,
        None => store::submissions::by_reference(&app.db.read, &spec.reference).await?,
    };
    let Some(submission) = submission else { return Ok(()) };
    let Ok(desk) = Desk::open(app, &submission) else { return Ok(()) };
    let unreadable = || JobError::Final("the address of this job cannot be read".to_owned());
    // The letter of this job carries its id: another try finds what the first one wrote.
    if let Some(row) = store::letters::get(&app.db.read, job.id).await? {
        let to = desk.recipient(&row).map_err(|_| unreadable())?;
        return match row.state == store::letters::SENT {
            true => Ok(()),
            false => letter::hand_over(runner, &submission, &desk, &row, &to).await,
        };
    }
    let known = match spec.change {
        Some(id) => store::addresses::get(&app.db.read, id).await?,
        None => None,
    };
    let (change, email) = match known {
        Some(change) => {
            let email = desk.changed_address(&change).map_err(|_| unreadable())?;
            (change, email)
        }
        None if spec.change.is_some() => return Ok(()),
        None => {
            let sealed = hex::decode(&spec.sealed).map_err(|_| unreadable())?;
            let place = Place { table: "job", column: "address", row: job.id };
            let plain = app.keys.open_sealed(KeyPurpose::Drafts, place, &sealed).map_err(|_| unreadable())?;
            let email = String::from_utf8(plain.to_vec()).map_err(|_| unreadable())?;
            (desk.address_change(app, &email, spec.fresh), email)
        }
    };
    let Some(link) = link(runner, &submission, &change, spec.change.is_none()).await? else { return Ok(()) };
    let before =
        store::letters::count(&app.db.read, submission.id, LetterKind::AddressConfirm.as_str()).await?;
    let letter_spec = LetterJob {
        letter: LetterKind::AddressConfirm,
        about: String::new(),
        ordinal: u32::try_from(before + 1).unwrap_or(u32::MAX),
        text: None,
    };
    let secrets = letter::Secrets { link: Some(format!("address/{link}")), code: None };
    let easy = wishes_of(&app.db.read, &desk, &submission).await?.easy_read;
    let manner = Manner { on_paper: false, easy };
    let row =
        letter::compose(runner, &submission, &desk, &letter_spec, job.id, Some(&email), secrets, manner)
            .await?;
    store::letters::insert(&app.db.write, row.clone()).await?;
    letter::hand_over(runner, &submission, &desk, &row, &email).await
}

/// The link for the letter. What somebody asked for on the web is counted: nobody fills a stranger's mailbox through us.
async fn link(
    runner: &Runner,
    submission: &submission::Model,
    change: &address_change::Model,
    counted: bool,
) -> Result<Option<String>, JobError> {
    let app = &runner.app;
    let tx = store::write_tx(&app.db).await?;
    if counted {
        if !may_reissue(&tx, submission.id, Purpose::Address, app.now()).await? {
            tx.commit().await?;
            return Ok(None);
        }
        store::addresses::insert(&tx, change.clone()).await?;
    }
    let link = issue_address_link(app, &tx, change).await?;
    tx.commit().await?;
    Ok(Some(link))
}
