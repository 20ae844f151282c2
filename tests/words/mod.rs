//! What pages and letters say, in every language.

mod families;
mod ids;
mod languages;
mod speech;
mod translation;

use rightsdesk::words::{Readers, Speech, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub static WORDS: LazyLock<Words> = LazyLock::new(|| Words::builtin().expect("the locale files can be read"));

pub fn codes() -> impl Iterator<Item = &'static str> {
    WORDS.languages(Readers::People).into_iter().map(|(code, _)| code)
}

/// Whether staff can read the desk in a language.
pub fn is_for_staff(code: &str) -> bool {
    WORDS.known(code, Readers::Staff).is_some()
}

pub fn speeches() -> Vec<Speech> {
    codes().map(|code| WORDS.speech(code)).collect()
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `dir` with one of these endings.
pub fn files(dir: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("the folder can be listed") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            files(&path, endings, found);
        } else if path.extension().is_some_and(|own| endings.iter().any(|ending| own == *ending)) {
            found.push(path);
        }
    }
}

/// A message as its file has it: its text and the arguments it names.
#[derive(Debug, Default)]
pub struct Message {
    pub text: String,
    pub arguments: BTreeSet<String>,
}

/// Every message of a language, read by text: a line that begins with a name and ` =` begins a message, and an
/// indented line goes on with it.
pub fn messages(code: &str) -> BTreeMap<String, Message> {
    messages_for(code, Readers::Staff)
}

/// Those of them that these readers read: what only staff read stands in a file of its own.
pub fn messages_for(code: &str, readers: Readers) -> BTreeMap<String, Message> {
    let mut paths = Vec::new();
    files(&root().join("templates/locales").join(code), &["ftl"], &mut paths);
    paths.retain(|path| readers == Readers::Staff || !path.ends_with("desk.ftl"));
    let mut found: BTreeMap<String, Message> = BTreeMap::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let mut open: Option<String> = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let body = match line.split_once(" =").filter(|_| !line.starts_with(char::is_whitespace)) {
                Some((id, body)) => {
                    assert!(!found.contains_key(id), "{code} has {id} twice");
                    open = Some(id.to_owned());
                    body
                }
                None => line,
            };
            let Some(id) = &open else { continue };
            let message = found.entry(id.clone()).or_default();
            message.text.push_str(body);
            message.text.push('\n');
            for piece in body.split('$').skip(1) {
                let name = piece.split(|c: char| !(c.is_alphanumeric() || "-_".contains(c))).next();
                message.arguments.extend(name.map(str::to_owned));
            }
        }
    }
    found
}
