//! The program as a process, and an installation it serves.

use crate::support::{Browser, platform_template};
use rightsdesk::demo::platform;
use rightsdesk::store::Db;
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a command did.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// It did its work.
    pub fn well(&self) -> &Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }

    /// It exited with 1 and said these words, on stderr.
    pub fn refused(&self, words: &[&str]) -> &Self {
        assert_eq!(self.code, 1, "{}{}", self.out, self.err);
        for word in words {
            assert!(self.err.contains(word), "\"{word}\" is not in: {}", self.err);
        }
        self
    }
}

/// The program, with nothing of our own environment that would configure it.
pub fn program(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rightsdesk"));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("RIGHTSDESK_") || name == "RUST_LOG" {
            command.env_remove(&*name);
        }
    }
    command.args(args).current_dir(dir).stdin(Stdio::null());
    command
}

/// Runs a command to its end.
pub fn ran(mut command: Command) -> Ran {
    let done = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        code: done.status.code().expect("it was not killed"),
        out: text(done.stdout),
        err: text(done.stderr),
    }
}

/// Looks again and again until something is there; half a minute is enough for a busy machine.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..1500 {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("waited too long for {what}");
}

/// A process that runs until it is stopped.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts the program; what it logs goes to a file beside others of its kind.
    pub fn start(mut command: Command, logs: &Path) -> Self {
        let count = std::fs::read_dir(logs).expect("a folder").count();
        let log = logs.join(format!("stderr-{count}.log"));
        let file = std::fs::File::create(&log).expect("a log file");
        let child = command.stdout(Stdio::null()).stderr(file).spawn().expect("the program runs");
        Process { child, log }
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).expect("its log")
    }

    /// Fails with its log when it ended by itself.
    pub fn still_runs(&mut self) {
        if let Some(status) = self.child.try_wait().expect("its state") {
            panic!("it ended ({status}):\n{}", self.log());
        }
    }

    /// Asks it to stop.
    pub fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.expect("kill runs").success());
    }

    /// Waits for its end, which must come well and within 10 seconds; answers what it logged.
    pub async fn ends(mut self) -> String {
        let asked = Instant::now();
        let status = until("the end", async || self.child.try_wait().expect("its state")).await;
        assert_eq!(status.code(), Some(0), "{}", self.log());
        assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
        self.log()
    }

    /// Stops it as an operator does.
    pub async fn stop(self) -> String {
        self.terminate();
        self.ends().await
    }

    /// Ends it at once, as a crash does.
    pub fn kill(&mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it ended");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An installation for real, on SQLite: database, keys and letters each in a folder of its own.
pub struct Installation {
    pub dir: tempfile::TempDir,
}

/// An installation that is served.
pub struct Served {
    pub process: Process,
    /// Where it answers, if it does.
    pub origin: Option<String>,
    /// Where it counts.
    pub metrics: String,
    /// Whether it does jobs.
    pub jobs: bool,
}

impl Installation {
    /// One that is configured and nothing more.
    pub async fn configured() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        for folder in ["database", "logs"] {
            std::fs::create_dir(dir.path().join(folder)).expect("a folder");
        }
        let there = Installation { dir };
        std::fs::copy(platform_template().await, there.path("platform.db")).expect("a copy of the platform");
        let map = platform::data_map(&there.path("platform.db"));
        std::fs::write(there.path("data-map.toml"), map).expect("a data map");
        let toml = include_str!("../data/rightsdesk.toml")
            .replace("DATABASE", &there.database())
            .replace("ORIGIN", "http://privacy.test")
            .replace("DIR", &there.dir.path().display().to_string());
        std::fs::write(there.path("rightsdesk.toml"), toml).expect("a configuration file");
        there.run(&["keys", "new", "keys.toml"]).well();
        there
    }

    /// One with a schema.
    pub async fn migrated() -> Self {
        let there = Installation::configured().await;
        there.run(&["migrate"]).well();
        there
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Address of its database.
    pub fn database(&self) -> String {
        format!("sqlite://{}", self.path("database/rightsdesk.sqlite").display())
    }

    /// A command that finds the configuration in its folder; its log is JSON, and its ports are free ones.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = program(self.dir.path(), args);
        command.env("RIGHTSDESK__LOG__FORMAT", "json").env("RIGHTSDESK__METRICS__LISTEN", "127.0.0.1:0");
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(args))
    }

    /// Serves it, and waits until it says that it is ready.
    pub async fn serve(&self, args: &[&str]) -> Served {
        let args: Vec<&str> = ["serve"].iter().chain(args).copied().collect();
        self.serve_by(self.command(&args)).await
    }

    /// The same with a command of one's own.
    pub async fn serve_by(&self, command: Command) -> Served {
        let mut process = Process::start(command, &self.path("logs"));
        let ready = until("it to be ready", async || {
            process.still_runs();
            let log = process.log();
            let whole = log.rsplit_once('\n').map_or("", |(whole, _)| whole);
            let mut lines = whole.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
            lines.find(|line| line["fields"]["message"] == "ready")
        })
        .await;
        let fields = &ready["fields"];
        let address = |name: &str| {
            let said = fields[name].as_str().expect("an address");
            Some(said.strip_prefix("Some(")?.strip_suffix(')')?.to_owned())
        };
        Served {
            process,
            origin: address("web").map(|address| format!("http://{address}")),
            metrics: format!("http://{}/metrics", address("metrics").expect("it counts")),
            jobs: fields["jobs"] == true,
        }
    }

    /// A new API token.
    pub fn token(&self, name: &str) -> String {
        self.run(&["token", "add", name, "--scope", "all"]).well().out.trim().to_owned()
    }

    /// Letters in its outbox.
    pub fn letters(&self) -> Vec<Letter> {
        letters(&self.path("outbox"))
    }
}

impl Served {
    pub fn origin(&self) -> &str {
        self.origin.as_deref().expect("it serves pages")
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.origin())
    }
}

/// A letter in an outbox.
pub struct Letter {
    pub to: String,
    pub text: String,
}

impl Letter {
    /// The code: it stands alone on a line.
    pub fn code(&self) -> String {
        let code = |line: &&str| {
            let line = line.trim();
            line.len() == 9 && line.as_bytes()[4] == b'-' && !line.starts_with("RD-")
        };
        self.text.lines().find(code).unwrap_or_else(|| panic!("no code in:\n{}", self.text)).trim().to_owned()
    }

    /// The path of the link that confirms the address.
    pub fn link(&self) -> String {
        let at = self.text.find("/verify/").unwrap_or_else(|| panic!("no link in:\n{}", self.text));
        self.text[at..].split_whitespace().next().expect("a path").to_owned()
    }
}

/// The letters of an outbox, oldest first.
pub fn letters(outbox: &Path) -> Vec<Letter> {
    let Ok(files) = std::fs::read_dir(outbox) else { return Vec::new() };
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "eml"));
    files.sort();
    let read = |file: PathBuf| {
        let raw = std::fs::read(file).expect("a letter");
        let message = mail_parser::MessageParser::default().parse(&raw).expect("a letter");
        let to = message.to().and_then(|to| to.first()?.address()).expect("a reader").to_owned();
        Letter { to, text: message.body_text(0).expect("a text").into_owned() }
    };
    files.into_iter().map(read).collect()
}

/// Waits for the first letters to an address.
pub async fn letters_to(outbox: &Path, address: &str, count: usize) -> Vec<Letter> {
    until("a letter", async || {
        let mut found = letters(outbox);
        found.retain(|letter| letter.to == address);
        (found.len() >= count).then_some(found)
    })
    .await
}

/// Hands a submission in by the API; answers its reference.
pub async fn hands_in(origin: &str, token: &str, email: &str) -> String {
    let body = serde_json::json!({
        "subject": { "email": email, "residence": "DE" },
        "rights": ["access"],
    });
    let sent =
        reqwest::Client::new().post(format!("{origin}/api/v1/submissions")).bearer_auth(token).json(&body);
    let answer = sent.send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 201);
    let told: Value = answer.json().await.expect("JSON");
    told["submission"].as_str().expect("a reference").to_owned()
}

/// Changes a database behind the program's back.
pub async fn execute(url: &str, sql: &str) {
    let db = Db::connect(url).await.expect("the database answers");
    db.write.execute_unprepared(sql).await.expect(sql);
    db.close().await;
}

/// Copies a SQLite database as an operator should.
pub async fn back_up(url: &str, copy: &Path) {
    execute(url, &format!("VACUUM INTO '{}'", copy.display())).await;
}

/// Puts a copy back in the place of a database that nobody has open.
pub fn restore(copy: &Path, database: &Path) {
    for beside in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{beside}", database.display()));
    }
    std::fs::copy(copy, database).expect("the copy is put back");
}

/// Reads one number.
pub async fn number(url: &str, sql: &str) -> i64 {
    let db = Db::connect(url).await.expect("the database answers");
    let asked = Statement::from_string(DatabaseBackend::Sqlite, sql);
    let row = db.read.query_one_raw(asked).await.expect(sql).expect("a row");
    let found = row.try_get_by_index(0).expect("a number");
    db.close().await;
    found
}
