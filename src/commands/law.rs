//! `rightsdesk law`: what a change of the law would do to the open cases, and doing it.

use super::run::{load, open};
use super::{ConfigArg, Law};
use crate::app;
use crate::casework::{Change, Difference, bring_all, difference};
use crate::law::LawBook;
use anyhow::bail;
use chrono::NaiveDate;
use std::process::ExitCode;

pub(super) async fn run(command: Law) -> anyhow::Result<ExitCode> {
    match command {
        Law::Diff { own, json, config } => {
            let mut other = load(&config)?;
            // What is not named here is as it is configured.
            other.law.statutes = own.statutes.or(other.law.statutes);
            other.law.own_days = own.own_days.or(other.law.own_days);
            diff(&app::law(&other)?, json, &config).await
        }
        Law::Apply { edition, config } => apply(&edition, &config).await,
    }
}

async fn diff(law: &LawBook, json: bool, config: &ConfigArg) -> anyhow::Result<ExitCode> {
    let app = open(load(config)?).await?;
    let found = difference(&app.db, law).await;
    app.db.close().await;
    let found = found?;
    if json {
        println!("{}", serde_json::to_string(&found)?);
        return Ok(ExitCode::SUCCESS);
    }
    print!("{}", told(&found, law.edition() == app.law.edition()));
    Ok(ExitCode::SUCCESS)
}

/// The difference as a person reads it.
fn told(found: &Difference, is_configured: bool) -> String {
    let mut out = String::new();
    for change in &found.changes {
        out.push_str(&told_of(change));
    }
    let moved = found.changes.iter().filter(|change| change.trouble.is_none()).count();
    out.push_str(&format!(
        "open cases: {}; under another edition of the law: {}; would move: {moved}\n",
        found.open, found.older
    ));
    let edition = &found.edition[..12];
    if found.older > 0 && is_configured {
        out.push_str(&format!("Nothing has moved yet. To move them: rightsdesk law apply {edition}\n"));
    } else if found.older > 0 {
        out.push_str("Nothing has moved. Set law.statutes and law.own_days to these files first.\n");
    }
    out
}

fn told_of(change: &Change) -> String {
    let mut out = format!("{}  {} under {}\n", change.reference, change.right, change.regimes.join(" + "));
    if let Some(trouble) = &change.trouble {
        out.push_str(&format!("    cannot be computed, and stays as it is: {trouble}\n"));
    }
    let days = |days: Option<(NaiveDate, NaiveDate)>| match days {
        Some((due, safe)) if due == safe => due.to_string(),
        Some((due, safe)) => format!("{due} (to be safe {safe})"),
        None => "no date".to_owned(),
    };
    for moved in &change.moved {
        out.push_str(&format!("    {}: {} -> {}\n", moved.duty, days(moved.from), days(moved.to)));
    }
    out
}

async fn apply(edition: &str, config: &ConfigArg) -> anyhow::Result<ExitCode> {
    let app = open(load(config)?).await?;
    if edition.len() < 12 || !app.law.edition().starts_with(edition) {
        bail!(
            "\"{edition}\" is not the edition that is configured: look at `rightsdesk law diff`, which names it, first"
        );
    }
    let came = bring_all(&app).await;
    app.db.close().await;
    let came = came?;
    println!("cases brought under this edition: {}", came.brought);
    if came.left > 0 {
        println!(
            "cases that keep the law they have, because their dates cannot be computed by it: {}",
            came.left
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
