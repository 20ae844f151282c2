//! How soon the organisation wants to answer, beside what the law asks.

use super::{App, AppError};
use crate::case::Case;
use crate::config::Config;
use crate::law::{Authorities, Right};
use crate::words::{Readers, Words};
use chrono::{Days, NaiveDate};

impl App {
    /// The day by which the organisation wants to answer a case, local to it; none without a target for the right, and
    /// none that would not be before the safe date. It changes no date of the law.
    pub fn target(&self, case: &Case) -> Option<NaiveDate> {
        let days = *self.config.targets.get(case.right().as_str())?;
        let received = case.received_at().with_timezone(&case.opened.zone).date_naive();
        let target = received.checked_add_days(Days::new(days.into()))?;
        let safe = case.clock.as_ref()?.due.safe_last_day;
        (target < safe).then_some(target)
    }
}

/// Checks what the configuration names and only the law and the words know: rights, authorities, and a language.
///
/// # Errors
/// The first name that does not exist, with those that do.
pub(super) fn check(config: &Config, words: &Words) -> Result<(), AppError> {
    for name in config.targets.keys() {
        name.parse::<Right>().map_err(|why| AppError::Name(format!("targets.{name}"), why.to_string()))?;
    }
    for controller in &config.controllers {
        let (id, directory) = (&controller.authority.id, Authorities::builtin());
        if !id.is_empty() && directory.get(id).is_none() {
            let (key, near) = (format!("controller.authority of \"{}\"", controller.id), directory.like(id));
            let own = "or write it yourself: { name = \"…\", url = \"…\" }";
            let why =
                format!("there is no authority \"{id}\": did you mean one of {}; {own}", near.join(", "));
            return Err(AppError::Name(key, why));
        }
    }
    let language = &config.reminders.language;
    let known: Vec<&str> = words.languages(Readers::People).into_iter().map(|(code, _)| code).collect();
    match known.contains(&language.as_str()) {
        true => Ok(()),
        false => {
            let why = format!("there is no language \"{language}\": use one of {}", known.join(", "));
            Err(AppError::Name("reminders.language".to_owned(), why))
        }
    }
}
