//! The operator's own law: statutes, and days off.

use crate::law::{LawBook, LawFiles};
use anyhow::{Context, bail};
use std::fs;
use std::path::Path;

/// The law of this release, with the operator's files added or in the place of its own.
///
/// # Errors
/// The file that cannot be read, or is wrong.
pub(super) fn law(statutes: Option<&Path>, own_days: Option<&Path>) -> anyhow::Result<LawBook> {
    let mut files = LawFiles::default();
    if let Some(folder) = statutes {
        files.statutes = texts(folder).with_context(|| format!("--statutes {}", folder.display()))?;
    }
    if let Some(file) = own_days {
        let read = fs::read_to_string(file).with_context(|| format!("--own-days {}", file.display()))?;
        files.own_days = Some((file.display().to_string(), read));
    }
    Ok(LawBook::new(&files)?)
}

fn texts(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            found.push((path.display().to_string(), text));
        }
    }
    if found.is_empty() {
        bail!("there is no statute: a statute is a file that ends in .toml");
    }
    found.sort();
    Ok(found)
}
