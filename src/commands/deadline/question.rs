//! What is asked of the engine, read from words.

use super::{events, times};
use crate::law::{Deadline, Duty, Extended, Facts, LawBook, LawError, RegimeId, Right, StopFact};
use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// A question as it was typed.
pub(super) struct Question<'a> {
    pub regime: &'a str,
    pub right: &'a str,
    /// Empty: respond.
    pub duty: &'a str,
    /// Empty: the law's own.
    pub calendar: &'a str,
    pub received: &'a str,
    pub timezone: &'a str,
    pub events: Vec<&'a str>,
    pub extended_until: Option<&'a str>,
}

/// A question that was understood.
pub(super) struct Asked<'a> {
    pub regime: RegimeId,
    pub right: Right,
    pub duty: Duty,
    pub received: DateTime<Utc>,
    pub zone: Tz,
    calendar: &'a str,
    stops: Vec<StopFact>,
    extended: Option<Extended>,
}

impl<'a> Asked<'a> {
    /// Reads a question.
    ///
    /// # Errors
    /// The first word that cannot be read, and how it is written.
    pub fn read(question: &Question<'a>) -> anyhow::Result<Self> {
        let right = question.right.parse().map_err(anyhow::Error::msg)?;
        let duty = match question.duty {
            "" => Duty::Respond,
            duty => duty.parse().map_err(anyhow::Error::msg)?,
        };
        let zone = times::zone(question.timezone)?;
        let received = times::instant(question.received, zone).context("received")?;
        let events = events::read(&question.events, received, zone)?;
        let until = question.extended_until.map(times::day).transpose().context("extended-until")?;
        if until.is_some() && events.extended.is_none() {
            bail!("extended-until needs the event extended=DAY as well: the day the person was told");
        }
        Ok(Asked {
            regime: RegimeId::new(question.regime),
            right,
            duty,
            received,
            zone,
            calendar: question.calendar,
            stops: events.stops,
            extended: events.extended.map(|noticed| Extended { noticed, until }),
        })
    }

    /// The answer.
    ///
    /// # Errors
    /// As for [`LawBook::deadline`].
    pub fn deadline(&self, law: &LawBook) -> Result<Deadline, LawError> {
        let facts = Facts {
            received: self.received,
            zone: self.zone,
            calendar: self.calendar,
            right: self.right,
            stops: &self.stops,
            extended: self.extended,
        };
        law.deadline(&self.regime, self.duty, &facts)
    }
}
