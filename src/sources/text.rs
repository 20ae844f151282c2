//! The words a data map is made of, each checked where it is read.

use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;

/// The id of a source or category, and where it stands in the map.
#[derive(Clone, Debug)]
pub struct Id {
    text: String,
    at: usize,
}

impl Id {
    /// The id itself.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Offset in the map's text, in bytes.
    pub(super) fn at(&self) -> usize {
        self.at
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let read = toml::Spanned::<String>::deserialize(input)?;
        let (at, text) = (read.span().start, read.into_inner());
        let sound = text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        match sound {
            true => Ok(Id { text, at }),
            false => {
                let what = format!("\"{text}\" is not an id: use small letters, digits and -");
                Err(serde::de::Error::custom(what))
            }
        }
    }
}

/// The name of a table or column: `[A-Za-z_][A-Za-z0-9_]*`, so that quoting it is always enough.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Name(String);

impl Name {
    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Name {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let sound = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        match sound {
            true => Ok(Name(text)),
            false => Err(format!(
                "\"{text}\" cannot be a table or column: use letters, digits and _, beginning with a letter or _"
            )),
        }
    }
}

/// A text for people, by language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct Text(BTreeMap<String, String>);

/// A text as a reader is told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language, where that is not the reader's: whoever shows it must mark it.
    pub other: Option<&'static str>,
}

/// The language every text is written in.
const ALWAYS: &str = "en";

impl Text {
    /// The text for a reader of this language (`de` or `de-AT`); English where there is none.
    pub fn pick(&self, language: &str) -> Told<'_> {
        let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match self.0.get(&primary) {
            Some(text) => Told { text, other: None },
            None => Told { text: self.0.get(ALWAYS).map_or("", String::as_str), other: Some(ALWAYS) },
        }
    }
}

impl TryFrom<BTreeMap<String, String>> for Text {
    type Error = String;

    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, String> {
        if !texts.contains_key(ALWAYS) {
            return Err("there is no English text: write { en = \"…\" }".to_owned());
        }
        match texts.iter().find(|(_, text)| text.trim().is_empty()) {
            Some((language, _)) => {
                Err(format!("the text for \"{language}\" is empty: write it or remove it"))
            }
            None => Ok(Text(texts)),
        }
    }
}
