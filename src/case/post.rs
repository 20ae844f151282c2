//! Letters that go by post: until when each must be on its way.

use super::{Case, LetterKind};
use chrono::{DateTime, Duration, Utc};

impl Case {
    /// The end of the time in which this letter must be posted (UTC, exclusive): what it announces counts only from then
    /// on. `question_within` are the days after receipt in which a question still stops the clock; after them it is as
    /// urgent as the answer it holds up. None for a case without dates, which there is not.
    pub fn post_by(&self, duty: &str, question_within: Option<u32>) -> Option<DateTime<Utc>> {
        let clock = self.clock.as_ref()?;
        let kind = LetterKind::ALL.into_iter().find(|kind| kind.as_str() == duty);
        let answer = clock.due.safe_ends;
        Some(match kind {
            Some(LetterKind::Acknowledgement) => {
                clock.acknowledge_by.as_ref().map_or(answer, |by| by.safe_ends.min(answer))
            }
            // As long as nobody was told of it, the dates are those without it.
            Some(LetterKind::Extension) => {
                clock.extend_by.as_ref().map_or(answer, |by| by.safe_ends.min(answer))
            }
            Some(LetterKind::Refusal) => {
                clock.refuse_by.as_ref().map_or(answer, |by| by.safe_ends.min(answer))
            }
            Some(LetterKind::AskIdentity | LetterKind::AskClarification) => {
                let asked =
                    self.stops.iter().rev().find(|stop| stop.answered.is_none()).map(|stop| stop.asked);
                let counts = question_within.map(|days| self.received_at() + Duration::days(days.into()));
                counts
                    .filter(|end| asked.is_some_and(|asked| asked < *end))
                    .map_or(answer, |end| end.min(answer))
            }
            _ => answer,
        })
    }
}
