//! The texts dates are computed from: those of this release, and those of the operator.

use super::statute::Statute;
use super::{IdentityPolicy, LawError};
use aws_lc_rs::digest::{SHA256, digest};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

macro_rules! statutes {
    ($($name:literal,)*) => {
        [$(($name, include_str!(concat!("statutes/", $name, ".toml"))),)*]
    };
}

/// The statutes of this release, by regime.
const STATUTES: [(&str, &str); 38] = statutes![
    "appi",
    "au-privacy",
    "ccpa",
    "dpdp",
    "fadp",
    "gdpr",
    "kvkk",
    "lgpd",
    "none",
    "nz-privacy",
    "pdpa",
    "pipa",
    "pipeda",
    "pipl",
    "popia",
    "quebec",
    "uk-gdpr",
    "us-al",
    "us-co",
    "us-ct",
    "us-de",
    "us-fl",
    "us-ia",
    "us-in",
    "us-ky",
    "us-md",
    "us-mn",
    "us-mt",
    "us-ne",
    "us-nh",
    "us-nj",
    "us-ok",
    "us-or",
    "us-ri",
    "us-tn",
    "us-tx",
    "us-ut",
    "us-va",
];

/// The calendars of this release; a later one has the last word on a day.
const CALENDARS: [(&str, &str); 5] = [
    ("europe", include_str!("calendars/europe.tsv")),
    ("us-ca", include_str!("calendars/us-ca.tsv")),
    ("nz", include_str!("calendars/nz.tsv")),
    ("uk", include_str!("calendars/uk.tsv")),
    ("disputed", include_str!("calendars/disputed.tsv")),
];

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// A law.
    Statute,
    /// Public holidays.
    Calendar,
    /// The organisation's own additions and removals.
    OwnDays,
    /// What the operator decided about the law.
    Settings,
    /// The list of all texts that hold together.
    Edition,
}

impl TextKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            TextKind::Statute => "statute",
            TextKind::Calendar => "calendar",
            TextKind::OwnDays => "own-days",
            TextKind::Settings => "settings",
            TextKind::Edition => "edition",
        }
    }

    fn of(name: &str) -> Option<TextKind> {
        [TextKind::Statute, TextKind::Calendar, TextKind::OwnDays, TextKind::Settings]
            .into_iter()
            .find(|kind| kind.as_str() == name)
    }
}

/// A text that dates are computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawText {
    /// What it is.
    pub kind: TextKind,
    /// Which: the regime of a statute, the name of a file.
    pub id: String,
    /// SHA-256, hex.
    pub hash: String,
    /// The text itself.
    pub text: Cow<'static, str>,
}

impl LawText {
    /// A text with its hash.
    pub fn new(kind: TextKind, id: impl Into<String>, text: impl Into<Cow<'static, str>>) -> Self {
        let text = text.into();
        LawText { kind, id: id.into(), hash: hash(&text), text }
    }
}

/// That the operator answers for a rule whose provisions were not all compared with the primary text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// Id of the rule.
    pub rule: String,
    /// Who answers for it.
    pub by: String,
    /// Since when.
    pub on: NaiveDate,
}

/// What the operator decided about the law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Days after receipt within which a question stops the clock, where that is less than the law lets.
    #[serde(default)]
    pub question_within_days: Option<u32>,
    /// Rules the operator answers for.
    #[serde(default)]
    pub signed_off: Vec<SignOff>,
    /// What the operator asks of people, where a law leaves a range.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identity: Vec<IdentityPolicy>,
}

/// What the operator adds to the release.
#[derive(Clone, Debug, Default)]
pub struct LawFiles {
    /// Statutes that add a law or take the place of one: name of the file, and its text.
    pub statutes: Vec<(String, String)>,
    /// The organisation's own additions to and removals from calendars: name of the file, and its text.
    pub own_days: Option<(String, String)>,
    /// What the operator decided.
    pub settings: Settings,
}

/// The texts of this release with those of the operator.
pub(super) fn together(files: &LawFiles) -> Result<Vec<LawText>, LawError> {
    let mut own: Vec<(String, &str, &str)> = Vec::new();
    for (file, text) in &files.statutes {
        let regime = Statute::parse(file, text)?.regime.to_string();
        if let Some((_, other, _)) = own.iter().find(|(known, _, _)| *known == regime) {
            let why = format!("\"{regime}\" is stated by {other} already: keep one of them");
            return Err(LawError::statute(file, 1, why));
        }
        own.push((regime, file, text));
    }
    let mut texts = Vec::new();
    let replaced = |regime: &str| own.iter().any(|(known, _, _)| known == regime);
    for (regime, text) in STATUTES.into_iter().filter(|(regime, _)| !replaced(regime)) {
        texts.push(LawText::new(TextKind::Statute, regime, text));
    }
    for (regime, _, text) in &own {
        texts.push(LawText::new(TextKind::Statute, regime, (*text).to_owned()));
    }
    texts.extend(CALENDARS.map(|(name, text)| LawText::new(TextKind::Calendar, name, text)));
    if let Some((file, text)) = &files.own_days {
        texts.push(LawText::new(TextKind::OwnDays, file, text.clone()));
    }
    if files.settings != Settings::default() {
        let text = serde_json::to_string(&files.settings).expect("plain data has a JSON form");
        texts.push(LawText::new(TextKind::Settings, "settings", text));
    }
    Ok(texts)
}

/// The edition of some texts: a list of them that names each by its hash.
pub(super) fn edition(texts: &[LawText]) -> LawText {
    let lines = texts.iter().map(|text| format!("{} {} {}\n", text.kind.as_str(), text.hash, text.id));
    LawText::new(TextKind::Edition, "edition", lines.collect::<String>())
}

/// What an edition lists: kind, id and hash of each text, in order.
///
/// # Errors
/// The line that cannot be read.
pub fn listed(edition: &str) -> Result<Vec<(TextKind, String, String)>, LawError> {
    let row = |(at, line): (usize, &str)| {
        let mut parts = line.splitn(3, ' ');
        let found = match (parts.next().and_then(TextKind::of), parts.next(), parts.next()) {
            (Some(kind), Some(hash), Some(id)) => Some((kind, id.to_owned(), hash.to_owned())),
            _ => None,
        };
        found.ok_or_else(|| LawError::statute("edition", at + 1, "a line has a kind, a hash and a name"))
    };
    edition.lines().enumerate().map(row).collect()
}

pub(super) fn hash(text: &str) -> String {
    hex::encode(digest(&SHA256, text.as_bytes()))
}
