//! The page a person reads: the same as `data.json`, in words.

use super::content::{Content, Named, Owed, Part, Told};
use crate::law::Right;
use crate::sources::{Outcome, Why};
use crate::words::Speech;
use askama::Template;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde_json::Value;

#[derive(Template)]
#[template(path = "package/index.html")]
struct Page<'a> {
    say: &'a Speech,
    content: &'a Content,
    /// Message ids of what the package is, and which files it has.
    intro: &'static str,
    files: &'static str,
    /// The provisions by which some kinds do not move elsewhere, in a sentence.
    stays: String,
    received: String,
    made: String,
    /// Languages that some texts are in although the reader reads another; empty where there are none.
    others: String,
    parts: Vec<Shown<'a>>,
    /// What follows with a later part.
    to_follow: Vec<String>,
}

/// A category as it is shown.
struct Shown<'a> {
    part: &'a Part,
    outcome: String,
    /// Rows to be compared, below the names of the fields.
    rows: Vec<Vec<String>>,
    /// Records to be read one by one: each field's name and value.
    cards: Vec<Vec<(&'a Told, String)>>,
    /// What is left out: how much, why, by which provision.
    withheld: Vec<[String; 3]>,
}

/// What stands where nothing is recorded.
const NOTHING: &str = "–";

/// Writes the page, with dates local to the controller.
pub(super) fn write(content: &Content, say: &Speech, zone: Tz) -> Result<String, askama::Error> {
    let day = |at: DateTime<chrono::Utc>| say.date(at.with_timezone(&zone).date_naive());
    let others: Vec<String> =
        content.other_languages.iter().map(|code| say.t(&format!("language-{code}"))).collect();
    Page {
        others: say.list(&others),
        say,
        intro: match content.right {
            Right::Portability => "package-intro-portability",
            Right::AccessCategories => "package-intro-categories",
            Right::Recipients => "package-intro-recipients",
            Right::AutomatedDecisionAccess => "package-intro-automated",
            _ => "package-intro",
        },
        files: match content.right {
            Right::Portability => "package-files-tables",
            _ => "package-files",
        },
        stays: say.with("refusal-provision", &[("cites", &content.not_included_because.join("; "))]),
        received: day(content.received_at),
        made: day(content.made_at),
        parts: content.categories.iter().map(|part| shown(part, content.right, say, zone)).collect(),
        to_follow: content
            .to_follow
            .iter()
            .map(|owed| {
                let date = say.date(owed.until);
                let Owed { name, source, .. } = owed;
                say.with("answer-part-owed", &[("category", name), ("source", source), ("date", &date)])
            })
            .collect(),
        content,
    }
    .render()
}

fn shown<'a>(part: &'a Part, right: Right, say: &Speech, zone: Tz) -> Shown<'a> {
    let value =
        |record: &Value, field: &Named| words(record.get(&field.id).unwrap_or(&Value::Null), say, zone);
    let as_cards = part.one_by_one || part.records.len() == 1;
    let cards = part
        .records
        .iter()
        .filter(|_| as_cards)
        .map(|record| part.fields.iter().map(|field| (&field.name, value(record, field))).collect());
    let rows = part
        .records
        .iter()
        .filter(|_| !as_cards)
        .map(|record| part.fields.iter().map(|field| value(record, field)).collect());
    let withheld = part.withheld.iter().map(|left_out| {
        [
            say.with("package-withheld", &[("count", &left_out.entries)]),
            left_out.why.clone(),
            say.with("refusal-provision", &[("cites", &left_out.cites.join("; "))]),
        ]
    });
    let outcome = match part.outcome {
        Outcome::Found if matches!(right, Right::AccessCategories | Right::Recipients) => {
            say.t("package-held")
        }
        Outcome::Found if part.records.is_empty() => String::new(),
        Outcome::Found => say.with("package-found", &[("count", &part.records.len())]),
        Outcome::NotSearched(Why::ChangedAfter) => say.t("package-changed-after"),
        other => say.t(&format!("package-{}", other.as_str())),
    };
    Shown { part, outcome, rows: rows.collect(), cards: cards.collect(), withheld: withheld.collect() }
}

/// A value as people write it.
fn words(value: &Value, say: &Speech, zone: Tz) -> String {
    match value {
        Value::Null => NOTHING.to_owned(),
        Value::Bool(true) => say.t("package-yes"),
        Value::Bool(false) => say.t("package-no"),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text_words(text, say, zone),
        Value::Array(values) => {
            let parts: Vec<String> = values.iter().map(|value| words(value, say, zone)).collect();
            parts.join(if values.iter().any(Value::is_object) { "\n\n" } else { "\n" })
        }
        Value::Object(fields) => {
            let lines: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name}: {}", words(value, say, zone))).collect();
            lines.join("\n")
        }
    }
}

/// Dates are written out; lists that a database keeps as JSON in a text are shown as lists.
fn text_words(text: &str, say: &Speech, zone: Tz) -> String {
    if text.trim().is_empty() {
        return NOTHING.to_owned();
    }
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return say.moment(at.to_utc(), zone);
    }
    if text.len() == 10
        && let Ok(date) = text.parse::<NaiveDate>()
    {
        return say.short_date(date);
    }
    if text.starts_with(['[', '{'])
        && let Ok(inner @ (Value::Array(_) | Value::Object(_))) = serde_json::from_str::<Value>(text)
    {
        return words(&inner, say, zone);
    }
    text.to_owned()
}
