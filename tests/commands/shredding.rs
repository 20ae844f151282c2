//! `shred`, and what becomes of an old copy of the database.

use super::process::{Installation, Served, back_up, hands_in, letters_to, number, restore};
use crate::support::Browser;
use rightsdesk::store::{self, Db};

/// The status page of a request, for a browser that typed its code.
async fn status(served: &Served, browser: &Browser, reference: &str) -> crate::support::Page {
    browser.get(&format!("{}/requests/{reference}", served.origin())).await
}

async fn wrapped_key(url: &str, reference: &str) -> Vec<u8> {
    let db = Db::connect(url).await.expect("the database answers");
    let row = store::submissions::by_reference(&db.read, reference).await.expect("readable").expect("a row");
    db.close().await;
    row.wrapped_key.expect("it was not shredded")
}

/// Whether these bytes stand anywhere in the files of the database.
fn on_disk(there: &Installation, bytes: &[u8]) -> bool {
    let files = std::fs::read_dir(there.path("database")).expect("a folder");
    let mut read = files.map(|file| std::fs::read(file.expect("an entry").path()).expect("a file"));
    read.any(|content| content.windows(bytes.len()).any(|window| window == bytes))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shredded_stays_so_after_an_older_copy_is_restored() {
    let there = Installation::migrated().await;
    let token = there.token("crm");
    let served = there.serve(&[]).await;
    let reference = hands_in(served.origin(), &token, "ada@example.org").await;
    let other = hands_in(served.origin(), &token, "ben@example.org").await;
    let outbox = there.path("outbox");
    letters_to(&outbox, "ben@example.org", 1).await;
    letters_to(&outbox, "ada@example.org", 1).await;
    let browser = served.browser();
    browser.post(&format!("/requests/{reference}/code"), &[]).await;
    let code = letters_to(&outbox, "ada@example.org", 2).await.remove(1).code();
    browser.post(&format!("/requests/{reference}/open"), &[("code", &code)]).await;
    assert_eq!(status(&served, &browser, &reference).await.status, 200);
    let (database, copy) = (there.path("database/rightsdesk.sqlite"), there.path("copy.sqlite"));
    back_up(&there.database(), &copy).await;

    there.run(&["shred", &reference]).refused(&["cannot be undone", "--yes", &reference]);
    there.run(&["shred", "RD-0000", "--yes"]).refused(&["RD-0000", "looks like RD-7KQ2-M4XC"]);
    there.run(&["shred", "RD-2222-2222", "--yes"]).refused(&["RD-2222-2222"]);
    let gone = "SELECT count(*) FROM submission WHERE wrapped_key IS NULL";
    assert_eq!(number(&there.database(), gone).await, 0, "nothing happened yet");
    let key = wrapped_key(&there.database(), &reference).await;
    assert!(on_disk(&there, &key), "it is looked for in the right way");
    // Beside the running process, which must not hold anything of it.
    there.run(&["shred", &reference, "--yes"]).well();
    assert_eq!(number(&there.database(), gone).await, 1, "and nobody else's");
    assert!(!on_disk(&there, &key), "neither the database nor its log holds the key");
    there.run(&["ledger", "verify"]).well();
    let page = status(&served, &browser, &reference).await;
    assert_eq!(page.status, 410);
    page.shows("This request was erased");
    served.process.stop().await;

    restore(&copy, &database);
    assert_eq!(number(&there.database(), gone).await, 0, "readable again");
    let served = there.serve(&[]).await;
    assert_eq!(number(&there.database(), gone).await, 1, "shredded again before anything is served");
    assert_eq!(status(&served, &browser, &reference).await.status, 410);
    for table in ["blind_index", "letter", "token", "free_text"] {
        let left = format!(
            "SELECT count(*) FROM {table} WHERE submission_id = (SELECT id FROM submission WHERE reference = '{reference}')"
        );
        assert_eq!(number(&there.database(), &left).await, 0, "{table}");
    }
    // Somebody else's request is as it was, and a code for the shredded one is sent to nobody.
    let before = there.letters().len();
    browser.post(&format!("{}/requests/{reference}/code", served.origin()), &[]).await;
    browser.post(&format!("{}/requests/{other}/code", served.origin()), &[]).await;
    letters_to(&outbox, "ben@example.org", 2).await;
    assert_eq!(there.letters().len(), before + 1);
    served.process.stop().await;
    there.run(&["ledger", "verify"]).well();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_shreds_again_too() {
    let place = super::demo::Place::new();
    let running = place.start().await;
    let submission = running.cases().await[0]["submission"].as_str().expect("a reference").to_owned();
    running.process.stop().await;
    let (database, copy) = (place.file("rightsdesk.sqlite"), place.file("copy.sqlite"));
    back_up(&place.database(), &copy).await;
    let config = place.file("rightsdesk.toml").display().to_string();
    place.run(&["shred", &submission, "--yes", "--config", &config]).well();
    restore(&copy, &database);
    let gone =
        format!("SELECT count(*) FROM submission WHERE reference = '{submission}' AND wrapped_key IS NULL");
    assert_eq!(number(&place.database(), &gone).await, 0);
    let running = place.start().await;
    assert_eq!(number(&place.database(), &gone).await, 1);
    running.process.stop().await;
}
