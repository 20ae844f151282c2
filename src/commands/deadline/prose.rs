//! An answer as people read it, and pass it on.

use super::question::Asked;
use crate::law::{Deadline, LawBook};
use crate::notices::wrap;
use crate::words::{Last, Speech, explain, own_day_words, reading_sentence, warning_words};

/// The date, then why it is that date, then what to know before relying on it; set at 72 characters.
pub(super) fn prose(say: &Speech, law: &LawBook, asked: &Asked<'_>, found: &Deadline) -> String {
    let doubts = found.readings.iter().map(|reading| reading_sentence(say, reading, asked.zone));
    let doubts = doubts.chain(found.warnings.iter().flat_map(|warning| {
        [Some(warning_words(say, warning)), own_day_words(say, law, found, warning)].into_iter().flatten()
    }));
    let paragraphs =
        [date(say, law, asked, found), why(say, found), doubts.collect(), sources(say, asked, found)];
    wrap(&paragraphs.map(|sentences| sentences.join(" ")).join("\n\n"))
}

fn date(say: &Speech, law: &LawBook, asked: &Asked<'_>, found: &Deadline) -> Vec<String> {
    // A law of the operator's own has no words of ours: its file gives its name.
    let named = format!("regime-{}", asked.regime);
    let law = match law.statute(&asked.regime) {
        Some(statute) if !say.has(&named) => statute.name.clone(),
        _ => say.t(&named),
    };
    let right = say.t(&format!("right-short-{}", asked.right));
    let due = Last::due(found, asked.zone).said(say);
    let mut sentences =
        vec![say.with(
            &format!("deadline-due-{}", asked.duty),
            &[("law", &law), ("right", &right), ("date", &due)],
        )];
    if found.safe_ends < found.ends {
        let safe = Last::safe(found, asked.zone).said(say);
        sentences.push(say.one("deadline-safe", "date", &safe));
    }
    if found.paused {
        sentences.push(say.t("deadline-paused"));
    }
    sentences
}

fn why(say: &Speech, found: &Deadline) -> Vec<String> {
    explain(say, found)
        .into_iter()
        .map(|step| match (step.cites.join("; "), step.what.strip_suffix('.')) {
            (cites, _) if cites.is_empty() => step.what,
            (cites, Some(sentence)) => format!("{sentence} ({cites})."),
            (cites, None) => format!("{} ({cites})", step.what),
        })
        .collect()
}

fn sources(say: &Speech, asked: &Asked<'_>, found: &Deadline) -> Vec<String> {
    let zone = asked.zone.name();
    let mut sentences = vec![say.with(
        "deadline-rule",
        &[("rule", &&*found.rule), ("version", &&*found.law_version), ("zone", &zone)],
    )];
    if found.calendar.is_empty() {
        sentences.push(say.t("deadline-no-calendar"));
        return sentences;
    }
    sentences.push(say.with(
        "deadline-calendar",
        &[
            ("calendar", &&*found.calendar),
            ("version", &&*found.calendar_version),
            ("source", &&*found.calendar_source),
        ],
    ));
    if let Some(year) = found.horizon {
        sentences.push(say.one("deadline-horizon", "year", &year.to_string()));
    }
    sentences
}
