//! An answer as machines read it: the names of these fields are a promise.

use super::question::Asked;
use crate::law::Deadline;
use crate::words::{DeadlineView, Speech};
use chrono::SecondsFormat;
use serde::Serialize;

/// A question with its answer.
#[derive(Serialize)]
pub(super) struct Answer<'a> {
    regime: &'a str,
    right: &'static str,
    duty: &'static str,
    received: String,
    #[serde(flatten)]
    found: DeadlineView<'a>,
}

/// Puts an answer together.
pub(super) fn answer<'a>(say: &Speech, asked: &'a Asked<'_>, found: &'a Deadline) -> Answer<'a> {
    Answer {
        regime: asked.regime.as_str(),
        right: asked.right.as_str(),
        duty: asked.duty.as_str(),
        received: asked.received.with_timezone(&asked.zone).to_rfc3339_opts(SecondsFormat::AutoSi, false),
        found: DeadlineView::of(say, found, asked.zone),
    }
}
