//! A Postfix of its own for one test: private folders, a free port of the loopback, letters into files.

use mail_parser::MessageParser;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Its letters belong to nobody: Postfix delivers nothing as root.
const NOBODY: u32 = 65534;

/// A running Postfix; it ends with the test.
pub struct Postfix {
    dir: tempfile::TempDir,
    port: u16,
}

impl Postfix {
    /// Starts one that takes letters to these addresses at `example.org`, says "later" to `later@example.org` and
    /// wants a sign-in for `locked@example.org`. None where there is no Postfix to start; CI must have one.
    pub fn start(known: &[&str]) -> Option<Self> {
        if let Some(why) = missing() {
            assert!(std::env::var("CI").is_err(), "CI must be able to start Postfix: {why}");
            eprintln!("skipped: {why}");
            return None;
        }
        let dir = tempfile::tempdir().expect("a folder");
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("an address").port();
        let postfix = Postfix { dir, port };
        postfix.configure(known);
        drop(free);
        postfix.start_again();
        Some(postfix)
    }

    /// What `mail.out` says to reach it.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Stops it: its port is closed.
    pub fn stop(&self) {
        self.control("abort");
        self.until("the port is closed", || !self.answers());
    }

    /// Starts it, or starts it again after a stop, with the same port and mailboxes.
    pub fn start_again(&self) {
        self.control("start");
        self.until("the port is open", || self.answers());
    }

    /// Waits until a mailbox holds this many letters, and answers them as they arrived on the disk.
    pub fn letters(&self, address: &str, count: usize) -> Vec<Vec<u8>> {
        self.until("the letters are there", || self.arrived(address).len() >= count);
        let arrived = self.arrived(address);
        assert_eq!(arrived.len(), count, "letters to {address}");
        arrived.into_iter().map(|file| std::fs::read(file).expect("a letter")).collect()
    }

    /// Whether a mailbox holds no letter.
    pub fn is_empty(&self, address: &str) -> bool {
        self.arrived(address).is_empty()
    }

    fn arrived(&self, address: &str) -> Vec<PathBuf> {
        let folder = self.path("mail").join(address).join("new");
        let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
        files.map(|file| file.expect("an entry").path()).collect()
    }

    fn configure(&self, known: &[&str]) {
        let base = self.dir.path();
        std::fs::set_permissions(base, std::fs::Permissions::from_mode(0o755)).expect("open to Postfix");
        for folder in ["conf", "queue", "data", "mail"] {
            std::fs::create_dir(self.path(folder)).expect("a folder");
        }
        let (user, group) = owner_of_mail();
        chown(self.path("data"), Some(user), Some(group)).expect("root may");
        chown(self.path("mail"), Some(NOBODY), Some(NOBODY)).expect("root may");
        let boxes: Vec<String> =
            known.iter().map(|address| format!("{{ {address} = {address}/ }}")).collect();
        let main = include_str!("main.cf")
            .replace("BASE", &base.display().to_string())
            .replace("MAILBOXES", &boxes.join(", "));
        std::fs::write(self.path("conf/main.cf"), main).expect("a file");
        let master = include_str!("master.cf").replace("PORT", &self.port.to_string());
        std::fs::write(self.path("conf/master.cf"), master).expect("a file");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn control(&self, what: &str) {
        let done = Command::new("postfix").arg("-c").arg(self.path("conf")).arg(what).output();
        let done = done.expect("postfix runs");
        assert!(done.status.success(), "postfix {what}: {}{}", text(&done.stderr), self.log());
    }

    fn answers(&self) -> bool {
        std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok()
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    fn until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        for _ in 0..600 {
            if holds() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("waited too long until {what}:\n{}", self.log());
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // Nothing to be done where it was stopped already.
        let _ = Command::new("postfix").arg("-c").arg(self.path("conf")).arg("abort").output();
    }
}

/// A letter as it arrived.
pub fn parsed(bytes: &[u8]) -> mail_parser::Message<'_> {
    MessageParser::default().parse(bytes).expect("a letter")
}

fn missing() -> Option<&'static str> {
    if !Path::new("/usr/lib/postfix/sbin/master").exists() {
        return Some("postfix is not installed");
    }
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|said| text(&said.stdout).trim() == "0");
    (!is_root).then_some("only root can start Postfix")
}

/// User and group that Postfix gives its own files.
fn owner_of_mail() -> (u32, u32) {
    let users = std::fs::read_to_string("/etc/passwd").expect("the users of the machine");
    let line = users.lines().find(|line| line.starts_with("postfix:")).expect("the user postfix");
    let mut numbers = line.split(':').skip(2).map(|number| number.parse().expect("a number"));
    (numbers.next().expect("a user"), numbers.next().expect("a group"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
