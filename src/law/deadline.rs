//! Computing one date: from receipt in one step, clamp, excluded days, and one roll at the end.

use super::calendar::{Calendar, Calendars};
use super::count::{Workdays, add_days, add_months, end_of, local_date};
use super::statute::{AlternativeReading, Period, Roll, Rule};
use super::{Cite, LawError, Right, Step, StopEffect, StopKind, What};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A question to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopFact {
    /// About what.
    pub kind: StopKind,
    /// When it was asked (UTC).
    pub asked: DateTime<Utc>,
    /// When the answer arrived (UTC), if it did.
    pub answered: Option<DateTime<Utc>>,
}

/// What a date is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Receipt (UTC).
    pub received: DateTime<Utc>,
    /// The controller's time zone.
    pub zone: Tz,
    /// The controller's calendar; empty for the regime's own.
    pub calendar: &'a str,
    /// What is asked.
    pub right: Right,
    /// Questions, in any order.
    pub stops: &'a [StopFact],
    /// Whether an extension was noticed.
    pub extended: bool,
}

/// Another way to read the law, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Its name; its words have the message id `reading-{name}`.
    pub name: String,
    /// The last day on this reading.
    pub date: NaiveDate,
}

/// Something a person should know before relying on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "warning", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "fields are the arguments of the sentence")]
pub enum Warning {
    /// Lawyers differ whether a day on the path is a holiday.
    DisputedDay { date: NaiveDate, name: String },
    /// The calendar's data ends before the date.
    HorizonPassed { year: i32 },
    /// The rule was not compared with the primary text.
    NotVerified { rule: String },
    /// No calendar is known: only weekends were skipped.
    WeekendsOnly,
    /// An extended request must not end in a refusal (GDPR art. 12(4)).
    RefusalAfterExtension,
}

/// A date by which something must be done, with the reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Last day, local to the controller, on the main reading.
    pub last_day: NaiveDate,
    /// First instant after it (UTC): the only thing ever compared.
    pub ends: DateTime<Utc>,
    /// Earliest last day on any serious reading.
    pub safe_last_day: NaiveDate,
    /// First instant after it (UTC).
    pub safe_ends: DateTime<Utc>,
    /// Whether an open question stops the clock.
    pub paused: bool,
    /// The readings besides the main one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Reading>,
    /// How the date came about.
    pub steps: Vec<Step>,
    /// What to know before relying on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// Id of the rule.
    pub rule: String,
    /// Hash of the statute's text.
    pub law_hash: String,
    /// The calendar that was used; empty for weekends only.
    pub calendar: String,
    /// Hash of the calendars' text.
    pub calendar_hash: String,
}

/// Where texts come from, for the record.
pub(super) struct Provenance<'a> {
    pub calendars: &'a Calendars,
    pub calendar_hash: &'a str,
    pub law_hash: &'a str,
    pub default_calendar: &'a str,
}

/// The stops of a case on local days, with what each does.
struct Stops {
    /// Half-open spans of days added by guidance.
    suspended: Vec<(StopKind, NaiveDate, NaiveDate)>,
    /// Spans of excluded days, both ends included.
    excluded: Vec<(StopKind, NaiveDate, NaiveDate)>,
    fresh: Option<(StopKind, NaiveDate)>,
    ignored: Vec<(StopKind, NaiveDate, bool)>,
    paused: bool,
}

pub(super) fn compute(rule: &Rule, facts: &Facts<'_>, from: &Provenance<'_>) -> Result<Deadline, LawError> {
    let received = local_date(facts.received, facts.zone);
    let calendar_id = match &rule.calendar {
        Some(own) => own.as_str(),
        None if facts.calendar.is_empty() => from.default_calendar,
        None => facts.calendar,
    };
    let calendar = from.calendars.get(calendar_id)?;
    let mut steps = vec![Step { date: received, what: What::ReceivedLocally, cites: Vec::new() }];
    let stops = sort_stops(rule, facts, received)?;
    for (stop, date, late) in &stops.ignored {
        steps.push(Step {
            date: *date,
            what: What::StopIgnored { stop: *stop, late: *late },
            cites: rule.cites.clone(),
        });
    }
    let mut start = received;
    if let Some((stop, date)) = stops.fresh {
        start = date;
        steps.push(Step { date, what: What::FreshStart { stop }, cites: rule.cites.clone() });
    }
    if facts.extended && rule.extension.is_none() {
        steps.push(Step { date: start, what: What::ExtensionIgnored, cites: rule.cites.clone() });
    }
    let main = Workdays { calendar, saturday_works: false, disputed_are_off: true };
    let nominal = add_period(rule, facts.extended, start, main, calendar_id, &mut steps)?;
    let mut end = nominal;
    for (stop, days, suspended) in spans(&stops, start) {
        end = add_days(end, days)?;
        let what = match suspended {
            true => What::Suspended { stop, days },
            false => What::DaysExcluded { stop, days },
        };
        steps.push(Step { date: end, what, cites: rule.cites.clone() });
    }
    let unrolled = end;
    if rule.roll == Roll::NextWorkingDay {
        let (rolled, over) = main.roll(end)?;
        if !over.is_empty() {
            steps.push(Step { date: rolled, what: What::Rolled { over }, cites: roll_cites(rule) });
        }
        end = rolled;
    }
    let mut readings = readings(rule, facts, from, &stops, start, nominal, unrolled, calendar)?;
    readings.retain(|(reading, _)| reading.date != end);
    let safe = readings
        .iter()
        .filter(|(_, later)| !later)
        .map(|(r, _)| r.date)
        .min()
        .map_or(end, |date| date.min(end));
    Ok(Deadline {
        last_day: end,
        ends: end_of(end, facts.zone)?,
        safe_last_day: safe,
        safe_ends: end_of(safe, facts.zone)?,
        paused: stops.paused,
        readings: readings.into_iter().map(|(reading, _)| reading).collect(),
        warnings: warnings(rule, calendar, calendar_id, unrolled, end),
        steps,
        rule: rule.id.clone(),
        law_hash: from.law_hash.to_owned(),
        calendar: calendar_id.to_owned(),
        calendar_hash: from.calendar_hash.to_owned(),
    })
}

fn sort_stops(rule: &Rule, facts: &Facts<'_>, received: NaiveDate) -> Result<Stops, LawError> {
    let mut sorted = Stops {
        suspended: Vec::new(),
        excluded: Vec::new(),
        fresh: None,
        ignored: Vec::new(),
        paused: false,
    };
    let mut stops = facts.stops.to_vec();
    stops.sort_by_key(|stop| (stop.asked, stop.kind.as_str()));
    for stop in stops {
        let asked = local_date(stop.asked, facts.zone);
        if asked < received {
            return Err(LawError::BeforeReceipt { event: asked, received });
        }
        // While it is open, the date is computed as if the answer came on the day of the question.
        let answered = stop.answered.map_or(asked, |at| local_date(at, facts.zone));
        if answered < asked {
            return Err(LawError::AnswerBeforeQuestion { asked, answered });
        }
        let effect = match stop.kind {
            StopKind::Identity => rule.suspends.identity,
            StopKind::Clarification => rule.suspends.clarification,
            StopKind::Fee => rule.suspends.fee,
        };
        let late = rule
            .suspends
            .asked_within_days
            .is_some_and(|days| (asked - received).num_days() > i64::from(days));
        match effect {
            StopEffect::None => sorted.ignored.push((stop.kind, asked, false)),
            _ if late => sorted.ignored.push((stop.kind, asked, true)),
            StopEffect::Suspend => sorted.suspended.push((stop.kind, asked, answered)),
            StopEffect::ExcludeDays => sorted.excluded.push((stop.kind, asked, answered)),
            StopEffect::FreshStart => {
                if sorted.fresh.is_none_or(|(_, known)| answered > known) {
                    sorted.fresh = Some((stop.kind, answered));
                }
            }
        }
        sorted.paused |= stop.answered.is_none() && effect != StopEffect::None && !late;
    }
    Ok(sorted)
}

/// Adds the period in one step, extension included: a rolled first period is never a base.
fn add_period(
    rule: &Rule,
    extended: bool,
    start: NaiveDate,
    workdays: Workdays<'_>,
    calendar: &str,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, LawError> {
    let extension = rule.extension.filter(|_| extended);
    let step = |date, what| Step { date, what, cites: rule.cites.clone() };
    match rule.period {
        Period::Months(months) => {
            let months = months + extension.map_or(0, |longer| longer.months);
            let (end, cut) = add_months(start, months)?;
            steps.push(step(end, What::MonthsAdded { months, extended: extension.is_some() }));
            if cut {
                let cites = rule.cites.iter().filter(|cite| cite.text.contains("1182/71")).cloned().collect();
                steps.push(Step { date: end, what: What::Clamped { wanted: start.day() }, cites });
            }
            Ok(end)
        }
        Period::CalendarDays(days) => {
            let days = days + extension.map_or(0, |longer| longer.days);
            let end = add_days(start, days)?;
            steps.push(step(end, What::CalendarDaysAdded { days, extended: extension.is_some() }));
            Ok(end)
        }
        Period::BusinessDays(days) => {
            let end = workdays.nth_after(start, days)?;
            steps.push(step(end, What::BusinessDaysAdded { days, calendar: calendar.to_owned() }));
            Ok(end)
        }
    }
}

/// The days each question adds. Days that two questions share count once; days before the start do not count.
fn spans(stops: &Stops, start: NaiveDate) -> Vec<(StopKind, u32, bool)> {
    let mut counted: Vec<NaiveDate> = Vec::new();
    let mut out = Vec::new();
    let half_open = stops.suspended.iter().map(|(kind, asked, answered)| (*kind, *asked, *answered, true));
    let closed = stops
        .excluded
        .iter()
        .map(|(kind, asked, answered)| (*kind, *asked, answered.succ_opt().unwrap_or(*answered), false));
    for (kind, from, to, suspended) in half_open.chain(closed) {
        let before = counted.len();
        let mut day = from.max(start);
        while day < to {
            if !counted.contains(&day) {
                counted.push(day);
            }
            day = match day.succ_opt() {
                Some(next) => next,
                None => break,
            };
        }
        let days = (counted.len() - before) as u32;
        if days > 0 {
            out.push((kind, days, suspended));
        }
    }
    out
}

#[allow(clippy::too_many_arguments, reason = "one place, and each is a different fact")]
fn readings(
    rule: &Rule,
    facts: &Facts<'_>,
    from: &Provenance<'_>,
    stops: &Stops,
    start: NaiveDate,
    nominal: NaiveDate,
    unrolled: NaiveDate,
    calendar: Option<Calendar<'_>>,
) -> Result<Vec<(Reading, bool)>, LawError> {
    let mut found = Vec::new();
    let mut add = |name: &str, date, later| found.push((Reading { name: name.to_owned(), date }, later));
    let with = |disputed_are_off| Workdays { calendar, saturday_works: false, disputed_are_off };
    let roll = |date: NaiveDate, workdays: Workdays<'_>| match rule.roll {
        Roll::NextWorkingDay => workdays.roll(date).map(|(date, _)| date),
        Roll::None => Ok(date),
    };
    add("disputed-day-worked", roll(unrolled, with(false))?, false);
    if !stops.suspended.is_empty() {
        // Guidance alone stops this clock: to be safe it never stopped.
        add("no-suspension", roll(nominal, with(false))?, false);
    }
    if !stops.excluded.is_empty() {
        // Counting from the day after the question: each excluded span is a day shorter.
        let shorter = Stops {
            suspended: stops.excluded.iter().chain(&stops.suspended).copied().collect(),
            excluded: Vec::new(),
            fresh: None,
            ignored: Vec::new(),
            paused: false,
        };
        let days: u32 = spans(&shorter, start).iter().map(|(_, days, _)| days).sum();
        add("answer-day-counts", roll(add_days(nominal, days)?, with(false))?, false);
    }
    for reading in &rule.readings {
        add(&reading.name, alternative(rule, reading, facts, from, start, nominal, calendar)?, reading.later);
    }
    Ok(found)
}

fn alternative(
    rule: &Rule,
    reading: &AlternativeReading,
    facts: &Facts<'_>,
    from: &Provenance<'_>,
    start: NaiveDate,
    nominal: NaiveDate,
    calendar: Option<Calendar<'_>>,
) -> Result<NaiveDate, LawError> {
    let calendar = match &reading.calendar {
        Some(id) => from.calendars.get(id)?,
        None => calendar,
    };
    let workdays = Workdays { calendar, saturday_works: reading.saturday_works, disputed_are_off: true };
    let mut date = match rule.period {
        Period::BusinessDays(days) => workdays.nth_after(start, days)?,
        _ => nominal,
    };
    if reading.receipt_day_counts && date > local_date(facts.received, facts.zone) {
        date = date.pred_opt().ok_or(LawError::OutOfRange)?;
    }
    if reading.rolls {
        date = workdays.roll(date)?.0;
    }
    Ok(date)
}

fn roll_cites(rule: &Rule) -> Vec<Cite> {
    let own: Vec<Cite> = rule.cites.iter().filter(|cite| cite.text.contains("1182/71")).cloned().collect();
    if own.is_empty() { rule.cites.clone() } else { own }
}

fn warnings(
    rule: &Rule,
    calendar: Option<Calendar<'_>>,
    calendar_id: &str,
    unrolled: NaiveDate,
    end: NaiveDate,
) -> Vec<Warning> {
    let mut found = Vec::new();
    let rolls = rule.roll == Roll::NextWorkingDay || matches!(rule.period, Period::BusinessDays(_));
    if let Some(calendar) = calendar {
        let mut day = unrolled;
        while rule.roll == Roll::NextWorkingDay && day <= end {
            if let Some(holiday) =
                calendar.holiday(day).filter(|holiday| holiday.status == super::Status::Disputed)
            {
                found.push(Warning::DisputedDay { date: day, name: holiday.name.to_string() });
            }
            day = day.succ_opt().unwrap_or(NaiveDate::MAX);
        }
        if rolls && !calendar.reaches(end) {
            found.push(Warning::HorizonPassed { year: calendar.horizon().unwrap_or_default() });
        }
    } else if rolls && calendar_id.is_empty() {
        found.push(Warning::WeekendsOnly);
    }
    if rule.cites.iter().any(|cite| cite.verified.is_none()) {
        found.push(Warning::NotVerified { rule: rule.id.clone() });
    }
    found
}
