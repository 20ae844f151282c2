//! What letters must say: no letter without it, under any law.

mod examples;
mod paper;
mod required;

use crate::case::LAW;
use rightsdesk::case::{Case, LetterKind};
use rightsdesk::config::{Config, Controller};
use rightsdesk::links::Links;
use rightsdesk::notices::{Facts, Letter, Manner, OwnWords, Searched, WriteError, write};
use rightsdesk::sources::DataMap;
use rightsdesk::words::Words;
use std::sync::LazyLock;

pub static WORDS: LazyLock<Words> = LazyLock::new(|| Words::builtin().expect("the words can be read"));
static LINKS: LazyLock<Links> = LazyLock::new(|| Links::new("https://privacy.example.org"));
static MAP: LazyLock<DataMap> = LazyLock::new(DataMap::default);

/// A controller established here, with this authority.
pub fn controller(establishment: &str, authority: &str) -> Controller {
    let toml = include_str!("../data/rightsdesk.toml")
        .replace("DATABASE", "sqlite://x")
        .replace("ORIGIN", "https://privacy.example.org")
        .replace("DIR", "/nowhere");
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("rightsdesk.toml");
    std::fs::write(&file, toml).expect("it can be written");
    let config = Config::load(Some(&file), std::iter::empty()).expect("a sound configuration");
    let mut controller = config.controllers[0].clone();
    controller.establishment = establishment.to_owned();
    controller.authority.id = authority.to_owned();
    controller
}

/// What else a letter is made from.
#[derive(Clone, Default)]
pub struct Given {
    pub text: Option<String>,
    pub withheld: Vec<String>,
    pub searched: Searched,
    pub own: OwnWords,
}

/// A letter about a case, in English.
pub fn letter(
    kind: LetterKind,
    controller: &Controller,
    case: &Case,
    given: Given,
) -> Result<Letter, WriteError> {
    write(
        kind,
        Facts {
            manner: Manner { on_paper: false, easy: false },
            other_language: false,
            say: WORDS.speech("en"),
            links: &LINKS,
            law: &LAW,
            data_map: &MAP,
            controller,
            reference: "RD-7KQ2-M4XC",
            received_at: case.received_at(),
            cases: std::slice::from_ref(case),
            text: given.text,
            mailbox_proven: true,
            link: None,
            code: None,
            until: None,
            withheld: given.withheld,
            searched: given.searched,
            own: given.own,
        },
    )
}
