//! A live check of everything an installation stands on.

use crate::app;
use crate::casework::difference;
use crate::clock::Clock;
use crate::config::Config;
use crate::keys::{FileKeys, Keys, TextKeys, mode_is_private};
use crate::law::LawBook;
use crate::mail::Mailer;
use crate::sources::{DataMap, Sources};
use crate::store::{self, Db};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// One thing that was looked at.
pub struct Finding {
    /// What.
    pub what: String,
    /// Nothing where it is well; else what is wrong, and what to do.
    pub trouble: Option<String>,
    /// Whether it works all the same.
    pub only_warning: bool,
}

fn well(what: impl Into<String>) -> Finding {
    Finding { what: what.into(), trouble: None, only_warning: false }
}

fn ill(what: impl Into<String>, trouble: impl Into<String>) -> Finding {
    Finding { what: what.into(), trouble: Some(trouble.into()), only_warning: false }
}

fn warn(what: impl Into<String>, trouble: impl Into<String>) -> Finding {
    Finding { only_warning: true, ..ill(what, trouble) }
}

/// Looks at database, keys, calendars, mail, sources and clock.
pub async fn doctor(config: &Config, clock: &dyn Clock) -> Vec<Finding> {
    let mut found = Vec::new();
    let law = app::law(config);
    database(config, clock, law.as_ref().ok(), &mut found).await;
    keys(config, &mut found);
    match law {
        Ok(law) => calendars(config, &law, &mut found),
        Err(error) => found.push(ill("law", error.to_string())),
    }
    match Mailer::from_url(config.mail.out.reveal()) {
        Err(error) => found.push(ill("mail", error)),
        Ok(mailer) => found.push(match mailer.check().await {
            Ok(()) => well("mail"),
            Err(error) => ill("mail", error),
        }),
    }
    sources(config, &mut found).await;
    found
}

async fn database(config: &Config, clock: &dyn Clock, law: Option<&LawBook>, found: &mut Vec<Finding>) {
    if let Some(file) = store::sqlite_file(config.database.url.reveal()).filter(|file| !file.exists()) {
        let trouble = format!("there is no {}: run `rightsdesk migrate` to make it", file.display());
        return found.push(ill("database", trouble));
    }
    let db = match Db::connect(config.database.url.reveal()).await {
        Ok(db) => db,
        // The driver's words name host and user, never the password.
        Err(error) => return found.push(ill("database", format!("it cannot be reached: {error}"))),
    };
    found.push(well("database"));
    let schema = store::check_schema(&db).await;
    if let (Ok(()), Some(law)) = (&schema, law) {
        found.push(open_cases(&db, law).await);
    }
    if schema.is_ok() {
        found.push(opt_outs(&db).await);
    }
    found.push(match schema {
        Ok(()) => well("schema"),
        Err(error) => ill("schema", error.to_string()),
    });
    if db.read.get_database_backend() == DatabaseBackend::Postgres {
        let asked = Statement::from_string(DatabaseBackend::Postgres, "SELECT now() AS now");
        let row = db.read.query_one_raw(asked).await.ok().flatten();
        let theirs: Option<chrono::DateTime<chrono::Utc>> = row.and_then(|row| row.try_get("", "now").ok());
        let apart = theirs.map(|theirs| (theirs - clock.now()).num_seconds().abs());
        found.push(match apart {
            Some(0..=5) => well("clock"),
            Some(seconds) => ill(
                "clock",
                format!("this machine and the database are {seconds} seconds apart: set both by NTP"),
            ),
            None => warn("clock", "the database did not tell the time"),
        });
    }
    db.close().await;
}

fn keys(config: &Config, found: &mut Vec<Finding>) {
    let opened = match (&config.keys.file, &config.keys.material) {
        (Some(path), _) => Keys::open(&FileKeys(path.clone())),
        (None, material) => {
            let text = material.as_ref().map(|secret| secret.reveal().to_owned()).unwrap_or_default();
            Keys::open(&TextKeys(Zeroizing::new(text)))
        }
    };
    found.push(match opened {
        Ok(_) => well("keys"),
        Err(error) => ill("keys", error.to_string()),
    });
    let Some(path) = &config.keys.file else { return };
    if !mode_is_private(path) {
        found.push(warn(
            "key file",
            format!("others on this machine can read it: chmod 600 {}", path.display()),
        ));
    }
    if let Some(database) = store::sqlite_file(config.database.url.reveal()) {
        let folder = |path: &Path| path.canonicalize().ok()?.parent().map(PathBuf::from);
        if folder(path).is_some() && folder(path) == folder(&database) {
            found.push(warn(
                "key file",
                "it lies beside the database: whoever copies the folder can read everything. Keep it, and its backup, \
                 elsewhere",
            ));
        }
    }
}

/// An opt-out that nobody asks for opts nobody out.
async fn opt_outs(db: &Db) -> Finding {
    let what = "opt-outs";
    match store::tokens::any_reads(&db.read).await {
        Ok(true) => well(what),
        Ok(false) => warn(
            what,
            "no system of yours can ask who must no longer be sold, shared or marketed to: make a token with \
             `rightsdesk token add NAME --scope read` and have GET /api/v1/suppressions obeyed. Tractor Supply, 2025, \
             $1,350,000: the form took opt-outs, and nobody was opted out",
        ),
        Err(error) => ill(what, error.to_string()),
    }
}

/// Open cases keep the law they were opened under: that is lawful, and somebody should look at it.
async fn open_cases(db: &Db, law: &LawBook) -> Finding {
    match difference(db, law).await {
        Ok(found) if found.older == 0 => well("law of the open cases"),
        Ok(found) => warn(
            "law of the open cases",
            format!(
                "{} of {} run under another edition; {} would move. See `rightsdesk law diff`",
                found.older,
                found.open,
                found.changes.len()
            ),
        ),
        Err(error) => ill("law of the open cases", error.to_string()),
    }
}

fn calendars(config: &Config, law: &LawBook, found: &mut Vec<Finding>) {
    found.push(well("law"));
    for controller in &config.controllers {
        let what = format!("calendar of \"{}\"", controller.id);
        found.push(match law.calendars().get(&controller.calendar) {
            Ok(Some(_)) => well(what),
            Ok(None) => {
                warn(what, "none is set: only weekends are skipped. Write calendar = \"DE-BE\" or the like")
            }
            Err(error) => ill(what, error.to_string()),
        });
    }
}

async fn sources(config: &Config, found: &mut Vec<Finding>) {
    let Some(file) = &config.data_map.file else {
        return found.push(warn(
            "sources",
            "no data map is set: nothing is searched, and every answer is a task for a person. Set data_map.file",
        ));
    };
    let read = std::fs::read_to_string(file).map_err(|error| error.to_string());
    let map = read.and_then(|text| DataMap::parse(&text).map_err(|error| error.to_string()));
    let map = match map {
        Ok(map) => map,
        Err(error) => return found.push(ill("data map", format!("{}: {error}", file.display()))),
    };
    for (id, troubles) in Sources::open(Arc::new(map)).check().await {
        let what = format!("source \"{id}\"");
        match troubles.is_empty() {
            true => found.push(well(what)),
            false => found.extend(troubles.into_iter().map(|trouble| ill(what.clone(), trouble))),
        }
    }
}
