//! Making the package of an answer that was let go.

use super::content::{Content, Found};
use super::{FulfilError, csv, desk_of, items, page};
use crate::app::App;
use crate::case::{Actor, Command, Stage};
use crate::casework::{self, ApplyError, NewFile, Side, Target, Wish};
use crate::config::Controller;
use crate::law::Right;
use crate::store;
use crate::words::Readers;
use aws_lc_rs::digest::{SHA256, digest};
use chrono::{DateTime, Datelike, Duration, Timelike};
use chrono_tz::Tz;
use entity::cases;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// How long a package is offered.
pub const OFFERED: Duration = Duration::days(14);

/// Makes the package of a released case, seals it and offers it for 14 days. A case that waits for no package is
/// quietly done.
///
/// # Errors
/// [`FulfilError`]; then nothing was offered.
pub async fn package(app: &App, case: &cases::Model) -> Result<(), FulfilError> {
    let known = store::cases::from_row(case)?;
    if !matches!(known.stage, Stage::Packaging { .. }) {
        return Ok(());
    }
    let controller = controller_of(app, case)?;
    let (submission, desk) = desk_of(app, case).await?;
    let items = items::opened(app, &desk, case.id).await?;
    // What went with an earlier part is not sent again.
    let items = items.into_iter().filter(|item| item.part.is_none()).collect();
    let spoken = app.words.known(&submission.locale, Readers::People);
    let asked = spoken.is_none().then(|| submission.locale.clone());
    let say = spoken.unwrap_or_else(|| app.words.first());
    let until = app.now() + OFFERED;
    let law = app.law_of(&app.db.read, &known).await?;
    let mut additions = Vec::new();
    for id in &known.additions {
        if let Some(row) = store::submissions::text(&app.db.read, *id).await? {
            additions.push(desk.read_text(&row)?);
        }
    }
    let mut content = Content::of(app, &law, &known, controller, &say, Found { items, additions }, until)?;
    content.asked_language = asked;
    let (maker, zone, id) = (app.clone(), controller.timezone, case.id);
    // Compressing and sealing take long enough to be kept off the threads that answer.
    let (digest, file, chunks) = tokio::task::spawn_blocking(move || {
        let page = page::write(&content, &say, zone).map_err(broken)?;
        let bytes = zipped(&content, &page, zone)?;
        let digest = hex::encode(digest(&SHA256, &bytes));
        let name = match content.part {
            Some(part) => format!("{}-{part}.zip", content.reference),
            None => format!("{}.zip", content.reference),
        };
        let package = NewFile { name, media_type: "application/zip".to_owned(), bytes };
        let (file, chunks) = desk.seal_package(&maker, id, &package, until);
        Ok::<_, FulfilError>((digest, file, chunks))
    })
    .await
    .map_err(broken)??;
    let wish = Wish {
        command: Command::RecordPackage { file: file.id, digest, until },
        sides: vec![Side::File(file, chunks), Side::Sent { part: known.parts.count + 1 }],
        version: None,
        key: None,
    };
    match casework::apply(app, Target::of(case), &Actor::System, wish).await {
        // It ended, or got its package, in the meantime.
        Ok(_) | Err(ApplyError::Refused(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn controller_of<'a>(app: &'a App, case: &cases::Model) -> Result<&'a Controller, FulfilError> {
    app.config.controller(Some(&case.controller)).ok_or_else(|| {
        FulfilError::Package(format!("there is no controller \"{}\" in the configuration", case.controller))
    })
}

fn broken(error: impl std::fmt::Display) -> FulfilError {
    FulfilError::Package(error.to_string())
}

fn zipped(content: &Content, page: &str, zone: Tz) -> Result<Vec<u8>, FulfilError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(dos_time(content.made_at.with_timezone(&zone)));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("index.html", options).map_err(broken)?;
    zip.write_all(page.as_bytes()).map_err(broken)?;
    zip.start_file("data.json", options).map_err(broken)?;
    serde_json::to_writer_pretty(&mut zip, content).map_err(broken)?;
    if content.right == Right::Portability {
        for part in &content.categories {
            if let Some(table) = csv::table(part)? {
                zip.start_file(format!("csv/{}.csv", part.id), options).map_err(broken)?;
                zip.write_all(&table).map_err(broken)?;
            }
        }
    }
    Ok(zip.finish().map_err(broken)?.into_inner())
}

/// The time as zip files keep it: local, from 1980 to 2107.
fn dos_time(at: DateTime<Tz>) -> zip::DateTime {
    let year = u16::try_from(at.year()).unwrap_or_default();
    zip::DateTime::from_date_and_time(
        year,
        at.month() as u8,
        at.day() as u8,
        at.hour() as u8,
        at.minute() as u8,
        at.second() as u8,
    )
    .unwrap_or_default()
}
