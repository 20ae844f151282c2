//! The forms in which the API answers.

use crate::case::Case;
use crate::law::{Deadline, Duty};
use crate::words::{DeadlineView, Speech, StepView, steps};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::Serialize;

/// A case, as the contract writes it.
#[derive(Serialize)]
pub(super) struct CaseView<'a> {
    reference: &'a str,
    submission: &'a str,
    controller: &'a str,
    right: &'static str,
    regimes: Vec<&'a str>,
    state: &'static str,
    paused: bool,
    received_at: String,
    due: Option<NaiveDate>,
    safe_due: Option<NaiveDate>,
    acknowledge_by: Option<NaiveDate>,
    version: u64,
    explanation: Vec<StepView>,
    duties: Vec<DutyView<'a>>,
}

/// When one duty of the case is due, and why.
#[derive(Serialize)]
struct DutyView<'a> {
    duty: &'static str,
    #[serde(flatten)]
    deadline: DeadlineView<'a>,
}

impl<'a> CaseView<'a> {
    /// A case with the reference of its submission; its dates are explained in this language.
    pub(super) fn of(case: &'a Case, submission: &'a str, speech: &Speech) -> Self {
        let clock = case.clock.as_ref();
        let zone = case.opened.zone;
        let duty = |(duty, deadline): (Duty, &'a Deadline)| DutyView {
            duty: duty.as_str(),
            deadline: DeadlineView::of(speech, deadline, zone),
        };
        CaseView {
            reference: &case.opened.reference,
            submission,
            controller: &case.opened.controller,
            right: case.right().as_str(),
            regimes: case.regimes.iter().map(|regime| regime.as_str()).collect(),
            state: case.state().as_str(),
            paused: clock.is_some_and(|clock| clock.due.paused),
            received_at: instant(case.received_at()),
            due: clock.map(|clock| clock.due.last_day),
            safe_due: clock.map(|clock| clock.due.safe_last_day),
            acknowledge_by: clock.and_then(|clock| Some(clock.acknowledge_by.as_ref()?.safe_last_day)),
            version: case.version,
            explanation: clock.map(|clock| steps(speech, &clock.due)).unwrap_or_default(),
            duties: clock.into_iter().flat_map(|clock| clock.duties()).map(duty).collect(),
        }
    }
}

/// An instant in UTC, to the microsecond where it has any.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// A body as text.
pub(super) fn json(body: &impl Serialize) -> String {
    serde_json::to_string(body).expect("plain data always has a JSON form")
}

/// An answer that no cache may keep. `language` is that of the words in it.
pub(super) fn answer(status: StatusCode, body: String, language: Option<&Speech>) -> HttpResponse {
    let mut answer = HttpResponse::build(status);
    answer.content_type("application/json").insert_header((CACHE_CONTROL, "no-store"));
    if let Some(speech) = language {
        answer.insert_header((CONTENT_LANGUAGE, speech.code()));
    }
    answer.body(body)
}
