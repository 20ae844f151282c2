//! Reading a JSON object field by field, collecting everything that is wrong with it.

use super::problem::FieldError;
use serde_json::{Map, Value};

/// An object that is being read. Fields are taken out; what is left at the end is unknown.
pub(super) struct Fields {
    at: String,
    rest: Map<String, Value>,
    errors: Vec<FieldError>,
}

/// Which characters a text may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// One line.
    One,
    /// Line breaks too.
    Many,
}

impl Fields {
    /// The fields of the whole body.
    pub(super) fn of(object: Map<String, Value>) -> Self {
        Fields { at: String::new(), rest: object, errors: Vec::new() }
    }

    /// A text without blanks around it. Missing, `null` and empty are the same.
    pub(super) fn text(&mut self, name: &str, most: usize, lines: Lines) -> Option<String> {
        let text = match self.rest.remove(name)? {
            Value::Null => return None,
            Value::String(text) => text.trim().to_owned(),
            other => return self.wrong(name, format!("must be a text, not {}", kind(&other))),
        };
        if text.chars().count() > most {
            return self.wrong(name, format!("is too long: at most {most} characters"));
        }
        if text.chars().any(|c| c.is_control() && !(lines == Lines::Many && matches!(c, '\n' | '\r' | '\t')))
        {
            return self.wrong(name, "has characters that cannot be printed");
        }
        (!text.is_empty()).then_some(text)
    }

    /// A list of short texts; none when it is missing.
    pub(super) fn texts(&mut self, name: &str) -> Option<Vec<String>> {
        let list = match self.rest.remove(name)? {
            Value::Null => return None,
            Value::Array(list) => list,
            other => return self.wrong(name, format!("must be a list of texts, not {}", kind(&other))),
        };
        let mut texts = Vec::new();
        for value in list {
            match value {
                Value::String(text) if text.len() <= 100 => texts.push(text),
                Value::String(_) => return self.wrong(name, "has a text that is too long"),
                other => {
                    return self.wrong(name, format!("must be a list of texts, but has {}", kind(&other)));
                }
            }
        }
        Some(texts)
    }

    /// An object; an empty one when it is missing.
    pub(super) fn object(&mut self, name: &str) -> Fields {
        let rest = match self.rest.remove(name) {
            Some(Value::Object(object)) => object,
            None | Some(Value::Null) => {
                self.wrong::<()>(name, "is missing");
                Map::new()
            }
            Some(other) => {
                self.wrong::<()>(name, format!("must be an object, not {}", kind(&other)));
                Map::new()
            }
        };
        Fields { at: format!("{}{name}.", self.at), rest, errors: Vec::new() }
    }

    /// Notes what is wrong with a field.
    pub(super) fn wrong<T>(&mut self, name: &str, message: impl Into<String>) -> Option<T> {
        self.errors.push(FieldError { field: format!("{}{name}", self.at), message: message.into() });
        None
    }

    /// Whether something is wrong with a field already.
    pub(super) fn is_wrong(&self, name: &str) -> bool {
        let field = format!("{}{name}", self.at);
        self.errors.iter().any(|error| error.field == field)
    }

    /// All that was wrong. What nobody asked for is unknown, and said to be: a misspelt field must not be lost in
    /// silence.
    pub(super) fn finish(mut self) -> Vec<FieldError> {
        for (name, _) in std::mem::take(&mut self.rest) {
            let name: String = name.chars().take(100).collect();
            self.wrong::<()>(&name, "is not a field we know");
        }
        self.errors
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
