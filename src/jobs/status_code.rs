//! Somebody asked for the page of a reference, which may not exist: the web answers the same either way, and only here
//! it is looked up.

use super::{JobError, Runner, letter, payload};
use crate::case::LetterKind;
use crate::casework::{Desk, LetterJob, Purpose, StatusCodeJob, contact, issue_code, may_reissue};
use crate::notices::Manner;
use crate::store;
use entity::job;

pub(super) async fn run(runner: &Runner, job: &job::Model) -> Result<(), JobError> {
    let StatusCodeJob { reference } = payload(job)?;
    let app = &runner.app;
    let Some(submission) = store::submissions::by_reference(&app.db.read, &reference).await? else {
        return Ok(());
    };
    let Ok(desk) = Desk::open(app, &submission) else { return Ok(()) };
    let Some(email) = contact(&app.db.read, &desk, &submission, app.now()).await? else { return Ok(()) };
    // The letter of this job carries its id: another try finds what the first one wrote.
    match store::letters::get(&app.db.read, job.id).await? {
        Some(row) if row.state == store::letters::SENT => return Ok(()),
        Some(row)
            if row.state == store::letters::TAKEN || app.now() < row.created_at + Purpose::Status.lives() =>
        {
            return letter::hand_over(runner, &submission, &desk, &row, &email).await;
        }
        // The next hop was down for longer than a code lives.
        Some(row) => store::letters::delete(&app.db.write, row.id).await?,
        None => {}
    }
    let tx = store::write_tx(&app.db).await?;
    if !may_reissue(&tx, submission.id, Purpose::Status, app.now()).await? {
        // Counted, and no more letters in this hour: nobody can fill a stranger's mailbox through us.
        return Ok(tx.commit().await?);
    }
    let code = issue_code(app, &tx, submission.id, Purpose::Status).await?;
    let before = store::letters::count(&tx, submission.id, LetterKind::StatusCode.as_str()).await?;
    tx.commit().await?;
    let spec = LetterJob {
        letter: LetterKind::StatusCode,
        about: String::new(),
        ordinal: u32::try_from(before + 1).unwrap_or(u32::MAX),
        text: None,
    };
    let secrets = letter::Secrets { link: None, code: Some(code) };
    let row =
        letter::compose(runner, &submission, &desk, &spec, job.id, Some(&email), secrets, Manner::default())
            .await?;
    store::letters::insert(&app.db.write, row.clone()).await?;
    letter::hand_over(runner, &submission, &desk, &row, &email).await
}
