//! `demo`: a complete installation in a folder.

use super::process::{Process, Ran, execute, hands_in, letters_to, number, program, ran, until};
use crate::support::{Browser, totp};
use rightsdesk::clock::{Clock, SystemClock};
use serde_json::Value;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// A folder for a demo, and one for what it logs.
pub struct Place {
    dir: tempfile::TempDir,
}

/// A demo that runs.
pub struct Running {
    pub process: Process,
    note: Value,
}

impl Place {
    pub fn new() -> Self {
        Place { dir: tempfile::tempdir().expect("a folder") }
    }

    fn demo(&self) -> PathBuf {
        self.dir.path().join("demo")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.demo().join(name)
    }

    fn begin(&self) -> Process {
        Process::start(program(self.dir.path(), &["demo", "--listen", "127.0.0.1:0"]), self.dir.path())
    }

    pub async fn start(&self) -> Running {
        // What an earlier start wrote is taken away before anything else.
        let before = self.note();
        let mut process = self.begin();
        let note = until("demo.json", async || {
            process.still_runs();
            self.note().filter(|note| Some(note) != before.as_ref())
        })
        .await;
        Running { process, note }
    }

    fn note(&self) -> Option<Value> {
        let text = std::fs::read(self.file("demo.json")).ok()?;
        Some(serde_json::from_slice(&text).expect("demo.json is whole whenever it is there"))
    }

    /// A start that must not succeed.
    fn refused(&self, listen: &str) -> Ran {
        self.run(&["demo", "--listen", listen])
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(program(self.dir.path(), args))
    }

    pub fn database(&self) -> String {
        format!("sqlite://{}", self.file("rightsdesk.sqlite").display())
    }
}

impl Running {
    fn text(&self, key: &str) -> &str {
        self.note[key].as_str().expect("a text")
    }

    fn origin(&self) -> &str {
        self.text("portal").strip_suffix('/').expect("an origin that ends in a slash")
    }

    pub async fn cases(&self) -> Vec<Value> {
        let asked = reqwest::Client::new()
            .get(format!("{}/cases?limit=200", self.text("api")))
            .bearer_auth(self.text("api_token"));
        let answer: Value = asked.send().await.expect("an answer").json().await.expect("JSON");
        answer["cases"].as_array().expect("cases").clone()
    }
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode()
        & 0o777
}

#[tokio::test(flavor = "multi_thread")]
async fn it_says_where_everything_is_once_it_answers_and_keeps_its_data() {
    let place = Place::new();
    let first = place.start().await;
    let healthy = reqwest::get(format!("{}/healthz", first.origin())).await.expect("it answers at once");
    assert_eq!(healthy.status().as_u16(), 200);
    let mut keys: Vec<&str> = first.note.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    let promised = [
        "account_link",
        "api",
        "api_token",
        "database",
        "desk",
        "desk_sign_in",
        "outbox",
        "platform_database",
        "portal",
    ];
    assert_eq!(keys, promised);
    let sign_in = first.note["desk_sign_in"].as_object().expect("an object");
    let mut keys: Vec<&str> = sign_in.keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["email", "password", "totp_secret"]);
    assert_eq!(first.text("database"), place.database());
    for path in ["outbox", "platform_database"] {
        assert!(Path::new(first.text(path)).exists(), "{path}");
    }
    for file in ["demo.json", "secrets.json", "keys.toml", "rightsdesk.sqlite", "rightsdesk.sqlite-wal"] {
        assert_eq!(mode(&place.file(file)), 0o600, "{file}");
    }
    for folder in [place.demo(), place.file("outbox")] {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
    }
    let letter = std::fs::read_dir(place.file("outbox")).expect("a folder").next().expect("a letter");
    assert_eq!(mode(&letter.expect("an entry").path()), 0o600, "letters hold codes");

    let desk = Browser::new(first.origin());
    let password = sign_in["password"].as_str().expect("a text");
    let code = totp(sign_in["totp_secret"].as_str().expect("a text"), SystemClock.now());
    let form =
        [("email", sign_in["email"].as_str().expect("a text")), ("password", password), ("code", &code)];
    desk.post("/desk/sign-in", &form).await.shows("Queue");
    let cases = first.cases().await;
    assert!(cases.len() >= 10, "sample cases");

    // One folder, one demo: a second one says so and touches nothing.
    place.refused("127.0.0.1:0").refused(&["a demo is running", "--dir"]);
    assert_eq!(place.note().as_ref(), Some(&first.note));
    let config = place.file("rightsdesk.toml").display().to_string();
    place.run(&["serve", "--config", &config]).refused(&["belongs to a demo", "database of its own"]);
    let log = first.process.stop().await;
    assert!(!log.contains('\u{1b}'), "no colours where nobody looks");

    let second = place.start().await;
    for same in ["desk_sign_in", "api_token", "outbox", "database", "platform_database"] {
        assert_eq!(second.note[same], first.note[same], "{same}");
    }
    assert_eq!(second.cases().await, cases);
    second.process.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_note_is_taken_away_even_by_a_start_that_fails() {
    let place = Place::new();
    std::fs::create_dir(place.demo()).expect("a folder");
    std::fs::set_permissions(place.demo(), std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    std::fs::write(place.file("demo.json"), "{\"stale\":true}").expect("a file");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    place.refused(&address).refused(&["cannot listen on", &address]);
    assert_eq!(place.note(), None);
    assert_eq!(mode(&place.demo()), 0o755, "a folder that was there stays as it was");
}

#[test]
fn it_listens_on_loopback_only() {
    let place = Place::new();
    for address in ["0.0.0.0:0", "192.0.2.1:8080", "[::]:0"] {
        place.refused(address).refused(&["loopback only", "127.0.0.1:8080"]);
    }
    assert!(!place.demo().exists(), "nothing was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_right_after_a_submission_it_has_the_submission_and_sends_its_letter() {
    let place = Place::new();
    let mut first = place.start().await;
    let token = first.text("api_token").to_owned();
    let reference = hands_in(first.origin(), &token, "zoe@example.org").await;
    first.process.kill();

    // The letter's job was not claimed yet, or is leased by a process that is gone, or was done.
    let mine = format!(
        "submission_id = (SELECT id FROM submission WHERE reference = '{reference}') AND kind = 'letter'"
    );
    let state = |state: &str| format!("SELECT count(*) FROM job WHERE {mine} AND state = '{state}'");
    let (queued, done) =
        (number(&place.database(), &state("queued")).await, number(&place.database(), &state("done")).await);
    assert_eq!(queued + done, 1, "the job stands in the database once");
    // A lease lasts five minutes. Let them be over.
    execute(&place.database(), &format!("UPDATE job SET leased_until = '2026-01-01T00:00:00+00:00' WHERE {mine} AND leased_until IS NOT NULL")).await;

    let second = place.start().await;
    let found = second.cases().await.into_iter().any(|case| case["submission"] == reference.as_str());
    assert!(found, "what was answered with 201 is there");
    let letters = letters_to(&place.file("outbox"), "zoe@example.org", 1).await;
    assert_eq!(letters.len(), 1);
    until("the job to be done", async || {
        (number(&place.database(), &state("done")).await == 1).then_some(())
    })
    .await;
    second.process.stop().await;
    let verified = place.run(&["ledger", "verify", "--database", &place.database()]);
    assert!(verified.well().out.starts_with("whole: "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_killed_while_it_was_made_is_taken_up_or_says_what_to_do() {
    let mut unfinished = 0;
    for moment in ["keys.toml", "platform.sqlite", "rightsdesk.sqlite", "outbox"] {
        let place = Place::new();
        let mut process = place.begin();
        let seen = place.file(moment);
        until(moment, async || seen.exists().then_some(())).await;
        process.kill();
        if place.file("secrets.json").exists() {
            continue;
        }
        let mut again = place.begin();
        let ended = until("it to be ready or to refuse", async || {
            let refused = again.log().contains("was not finished: delete the folder and start again");
            if refused { Some(true) } else { place.note().map(|_| false) }
        })
        .await;
        unfinished += u32::from(ended);
        again.kill();
    }
    assert!(unfinished > 0, "a demo that was cut off among its cases is noticed");
}
