//! The forms that set facts of a case right: its laws and the moment of receipt.

use super::Refused;
use super::case_page::Typed;
use crate::case::{Case, choosable};
use crate::law::{LawBook, RegimeId};
use crate::web::forms::Form;
use crate::words::{Speech, regime_short};
use chrono::{DateTime, Months, NaiveDate, NaiveTime, SubsecRound, Timelike, Utc};
use chrono_tz::Tz;

/// A receipt before this is a slip of the pen.
const OLDEST_RECEIPT: Months = Months::new(120);

/// A law to choose.
pub(super) struct Law {
    pub id: String,
    pub words: String,
    pub chosen: bool,
}

/// What the forms hold.
pub(super) struct Corrections {
    pub laws: Vec<Law>,
    /// Local to the controller, as `2026-11-23`.
    pub day: String,
    /// Local to the controller, as `10:00`.
    pub time: String,
}

impl Corrections {
    /// What is so now; or what was typed, where that could not be acted on.
    pub fn of(law: &LawBook, say: &Speech, case: &Case, typed: &Typed) -> Self {
        let again = typed.action == "correct-laws";
        let mut laws: Vec<Law> = choosable(case, law)
            .map(|regime| Law {
                words: regime_short(say, regime.as_str()),
                chosen: match again {
                    true => typed.laws.iter().any(|law| law == regime.as_str()),
                    false => case.regimes.contains(regime),
                },
                id: regime.as_str().to_owned(),
            })
            .collect();
        laws.sort_by_key(|law| law.id == RegimeId::none().as_str());
        if typed.action == "correct-receipt" {
            return Corrections { laws, day: typed.day.clone(), time: typed.time.clone() };
        }
        let local = case.received_at().with_timezone(&case.opened.zone);
        Corrections { laws, day: local.date_naive().to_string(), time: local.format("%H:%M").to_string() }
    }
}

/// The laws a form chose.
pub(super) fn laws(form: &Form) -> Vec<RegimeId> {
    form.all("regime").into_iter().map(RegimeId::new).collect()
}

/// The moment a form says. A local hour that was there twice is the first; what the form cannot say, the seconds, stays.
pub(super) fn receipt(form: &Form, case: &Case, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refused> {
    let zone = case.opened.zone;
    let day = day(form.get("received_on"), now)?;
    let time = time(form.get("received_time"))?;
    let known = case.received_at();
    let local = known.with_timezone(&zone).naive_local();
    if local.with_second(0).map(|local| local.trunc_subsecs(0)) == Some(day.and_time(time)) {
        return Ok(known);
    }
    local_moment(day, time, zone)
}

/// The moment of day and time as they were typed. Where no time is known it is noon, or now on the day itself before
/// noon.
pub(super) fn moment(on: &str, at: &str, zone: Tz, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refused> {
    let day = day(on, now)?;
    if at.is_empty() {
        let noon = local_moment(day, NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default(), zone)?;
        let is_today = now.with_timezone(&zone).date_naive() == day;
        return Ok(if is_today { noon.min(now) } else { noon });
    }
    local_moment(day, time(at)?, zone)
}

fn day(typed: &str, now: DateTime<Utc>) -> Result<NaiveDate, Refused> {
    let day: Option<NaiveDate> = typed.parse().ok();
    day.filter(|day| *day >= now.date_naive() - OLDEST_RECEIPT)
        .ok_or(Refused::Missing("received_on", "wrong-receipt-day"))
}

fn time(typed: &str) -> Result<NaiveTime, Refused> {
    NaiveTime::parse_from_str(typed, "%H:%M")
        .map_err(|_| Refused::Missing("received_time", "wrong-receipt-time"))
}

fn local_moment(day: NaiveDate, time: NaiveTime, zone: Tz) -> Result<DateTime<Utc>, Refused> {
    let moment = day.and_time(time).and_local_timezone(zone).earliest();
    let moment = moment.ok_or(Refused::Missing("received_time", "wrong-receipt-no-such-time"))?;
    Ok(moment.with_timezone(&Utc))
}
