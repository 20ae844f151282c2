//! Reading the parameters of an address, collecting everything that is wrong with them.

use super::problem::{Code, FieldError, Problem};
use actix_web::HttpRequest;
use actix_web::web::Query;
use std::str::FromStr;

/// Parameters that are being read. They are taken out; what is left at the end is unknown.
pub(super) struct Params {
    rest: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

impl Params {
    /// The parameters of a call.
    ///
    /// # Errors
    /// When they cannot be told apart at all.
    pub(super) fn of(request: &HttpRequest) -> Result<Self, Problem> {
        let rest = Query::<Vec<(String, String)>>::from_query(request.query_string())
            .map_err(|error| Problem::new(Code::InvalidQuery, error.to_string()))?
            .into_inner();
        Ok(Params { rest, errors: Vec::new() })
    }

    /// A parameter as it was written. Missing and empty are the same.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        let (named, rest) = std::mem::take(&mut self.rest).into_iter().partition(|(known, _)| known == name);
        self.rest = rest;
        let mut named: Vec<(String, String)> = named;
        if named.len() > 1 {
            self.wrong(name, "is there more than once");
            return None;
        }
        named.pop().map(|(_, value)| value).filter(|value| !value.is_empty())
    }

    /// A parameter that has a meaning. `hint` says how to write it.
    pub(super) fn read<T>(
        &mut self,
        name: &str,
        hint: &str,
        meaning: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let read = meaning(&text);
        if read.is_none() {
            self.wrong(name, hint);
        }
        read
    }

    /// A parameter that is one of the contract's words.
    pub(super) fn word<T: FromStr<Err = String>>(&mut self, name: &str) -> Option<T> {
        let text = self.text(name)?;
        // What was typed is said again in the message: not a whole page of it.
        match text.chars().take(100).collect::<String>().parse() {
            Ok(word) => Some(word),
            Err(why) => {
                self.wrong(name, &why);
                None
            }
        }
    }

    /// How many rows a page is to have.
    pub(super) fn limit(&mut self, usual: u64, most: u64) -> u64 {
        let hint = format!("must be a number from 1 to {most}");
        self.read("limit", &hint, |text| text.parse().ok().filter(|limit| (1..=most).contains(limit)))
            .unwrap_or(usual)
    }

    fn wrong(&mut self, name: &str, message: &str) {
        self.errors.push(FieldError { field: name.to_owned(), message: message.to_owned() });
    }

    /// Nothing may be wrong or left.
    ///
    /// # Errors
    /// Everything that is.
    pub(super) fn finish(mut self) -> Result<(), Problem> {
        for (name, _) in std::mem::take(&mut self.rest) {
            let name: String = name.chars().take(100).collect();
            self.wrong(&name, "is not a parameter we know");
        }
        match self.errors.is_empty() {
            true => Ok(()),
            false => Err(Problem::fields(Code::InvalidQuery, self.errors)),
        }
    }
}
