//! The editions of the law: the one in force here, and those that open cases were opened under.

use super::{App, AppError, identity};
use crate::case::Case;
use crate::config::{Config, Law};
use crate::law::{LawBook, LawError, LawFiles, Settings, SignOff};
use crate::store::{self, StoreError};
use crate::words::Words;
use sea_orm::ConnectionTrait;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// How many old editions are kept in memory; there are as many as releases that open cases have outlived.
const MOST: usize = 8;

/// Editions that were read from the database.
#[derive(Default)]
pub struct Editions(Mutex<HashMap<String, Arc<LawBook>>>);

impl App {
    /// The law a case runs under: the edition its dates were computed by. A newer one reaches an open case only as a
    /// new clock, after it was looked at (`rightsdesk law diff`).
    ///
    /// # Errors
    /// The database; an edition that is not in it, or whose texts are not those its list names.
    pub async fn law_of(&self, db: &impl ConnectionTrait, case: &Case) -> Result<Arc<LawBook>, StoreError> {
        let edition = case.clock.as_ref().map_or("", |clock| clock.edition.as_str());
        if edition.is_empty() || edition == self.law.edition() {
            return Ok(self.law.clone());
        }
        if let Some(known) = self.known(edition) {
            return Ok(known);
        }
        let texts = store::law_texts::edition(db, edition).await?;
        let wrong =
            |why: String| StoreError::InconsistentRow { table: "law_text", row: edition.to_owned(), why };
        let book = LawBook::of(texts).map_err(|error| wrong(error.to_string()))?;
        if book.edition() != edition {
            return Err(wrong("its texts are not those its list names".to_owned()));
        }
        let book = Arc::new(book);
        let mut kept = self.editions.0.lock().unwrap_or_else(|broken| broken.into_inner());
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(edition.to_owned(), book.clone());
        Ok(book)
    }

    fn known(&self, edition: &str) -> Option<Arc<LawBook>> {
        self.editions.0.lock().unwrap_or_else(|broken| broken.into_inner()).get(edition).cloned()
    }
}

/// The law as it is configured: that of this release with the operator's files.
///
/// # Errors
/// The file that cannot be read or is wrong, with line and reason.
pub fn law(config: &Config) -> Result<LawBook, AppError> {
    let Law { statutes, own_days, question_within_days, signed_off } = &config.law;
    let mut files = read(statutes.as_deref(), own_days.as_deref())?;
    files.settings = Settings {
        question_within_days: *question_within_days,
        signed_off: signed_off
            .iter()
            .map(|signed| SignOff { rule: signed.rule.clone(), by: signed.by.clone(), on: signed.on })
            .collect(),
        identity: identity::policies(&config.identity)?,
    };
    let law = LawBook::new(&files)?;
    // With a calendar that does not exist no request could be opened: better not to start.
    for controller in &config.controllers {
        law.calendars().get(&controller.calendar)?;
    }
    Ok(law)
}

/// The operator's files: every `*.toml` of a folder, and the organisation's own days.
///
/// # Errors
/// What cannot be read, by name.
pub fn read(statutes: Option<&Path>, own_days: Option<&Path>) -> Result<LawFiles, AppError> {
    let text = |path: &Path| {
        let name = path.display().to_string();
        std::fs::read_to_string(path)
            .map(|text| (name.clone(), text))
            .map_err(|error| AppError::LawFile(name, error.to_string()))
    };
    let mut files = LawFiles::default();
    if let Some(folder) = statutes {
        let unreadable =
            |error: std::io::Error| AppError::LawFile(folder.display().to_string(), error.to_string());
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            paths.push(entry.map_err(unreadable)?.path());
        }
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
        paths.sort();
        files.statutes = paths.iter().map(|path| text(path)).collect::<Result<_, _>>()?;
    }
    // Its name is part of a date's provenance: where it lies on this machine is nobody's business.
    let named = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    files.own_days = match own_days {
        Some(path) => Some((named(path), text(path)?.1)),
        None => None,
    };
    Ok(files)
}

/// Refuses a statute that gives a reason or a remedy we have no words for: a letter would say its id.
pub(super) fn has_words(law: &LawBook, words: &Words) -> Result<(), LawError> {
    let say = words.first();
    for statute in law.statutes() {
        let grounds = statute.grounds.iter().map(|ground| format!("ground-{}", ground.id));
        let remedies = statute.remedies.iter().map(|remedy| remedy.id.clone());
        if let Some(id) = grounds.chain(remedies).find(|id| !say.has(id)) {
            return Err(LawError::Statute {
                file: statute.regime.to_string(),
                line: 0,
                why: format!("there are no words for \"{id}\": use an id that the laws of this release use"),
            });
        }
    }
    Ok(())
}
