//! Computing one date with its steps, its other readings and its warnings.

use super::calendar::{Calendar, Calendars, Day, Holiday, Status, is_weekend};
use super::count::{Workdays, add_days, end_of};
use super::path::{Longer, Path, Way};
use super::period::{Period, Roll, Starts};
use super::statute::{AlternativeReading, Rule};
use super::stops::{Span, Stops};
use super::{Cite, Deadline, Facts, LawError, Reading, Step, StopEffect, Warning, What};
use chrono::{Datelike, NaiveDate};
use std::sync::Arc;

/// What is computed, beside the facts.
pub(super) struct Ask<'a> {
    pub rule: &'a Rule,
    /// The provisions of the duty.
    pub cites: &'a Arc<[Cite]>,
    /// Day of receipt, local.
    pub received: NaiveDate,
    /// What the extension came to.
    pub extension: Extending<'a>,
    /// The calendar of the controller, or the law's own; none for weekends only.
    pub calendar: Option<Calendar<'a>>,
    pub calendars: &'a Calendars,
    /// The operator's limit for questions, days after receipt.
    pub question_within: Option<u32>,
}

/// What an extension came to.
#[derive(Clone, Copy)]
pub(super) enum Extending<'a> {
    /// There is none, or it does not concern this duty.
    Not,
    /// The law knows none.
    Unknown,
    /// The person was told too late.
    TooLate(NaiveDate),
    /// It counts.
    Counts { longer: Longer, cites: &'a Arc<[Cite]> },
}

/// Where the texts come from, for the record.
pub(super) struct Provenance<'a> {
    pub law_hash: &'a Arc<str>,
    pub law_version: &'a Arc<str>,
    pub calendar_hash: &'a Arc<str>,
}

pub(super) fn compute(ask: &Ask<'_>, facts: &Facts<'_>, from: &Provenance<'_>) -> Result<Deadline, LawError> {
    let rule = ask.rule;
    let calendar = ask.calendar;
    let stops = Stops::of(&rule.suspends, ask.question_within, facts, ask.received)?;
    let workdays = Workdays { calendar, saturday_works: false, disputed_are_off: true };
    let way = Way::main(rule, workdays);
    let longer = match ask.extension {
        Extending::Counts { longer, .. } => longer,
        _ => Longer::NOT,
    };
    let path = way.walk(ask.received, &stops, longer)?;
    let (readings, safe) = readings(ask, &stops, &path, way, longer)?;
    let ends = end_of(path.end, facts.zone)?;
    let safe_ends = if safe == path.end { ends } else { end_of(safe, facts.zone)? };
    Ok(Deadline {
        last_day: path.end,
        ends,
        safe_last_day: safe,
        safe_ends,
        paused: stops.paused,
        in_hours: false,
        readings,
        steps: steps(ask, &stops, &path, way, longer)?,
        warnings: warnings(ask, &stops, &path, calendar, longer),
        rule: rule.id.clone(),
        law_hash: from.law_hash.clone(),
        law_version: from.law_version.clone(),
        calendar: name_of(calendar),
        calendar_hash: from.calendar_hash.clone(),
        calendar_version: calendar.map(|calendar| calendar.version().clone()).unwrap_or_default(),
        calendar_source: calendar.map(|calendar| calendar.source().clone()).unwrap_or_default(),
        horizon: calendar.and_then(|calendar| calendar.horizon()),
    })
}

fn name_of(calendar: Option<Calendar<'_>>) -> Arc<str> {
    calendar.map(|calendar| calendar.id().clone()).unwrap_or_default()
}

fn steps(
    ask: &Ask<'_>,
    stops: &Stops,
    path: &Path,
    way: Way<'_>,
    longer: Longer,
) -> Result<Vec<Step>, LawError> {
    let rule = ask.rule;
    let mut steps = Vec::with_capacity(4 + stops.asked.len());
    let mut step = |date, what, cites: &Arc<[Cite]>| steps.push(Step { date, what, cites: cites.clone() });
    step(ask.received, What::ReceivedLocally, &rule.counting);
    for stop in &stops.asked {
        let ignored = match stop.effect {
            StopEffect::AfterNotice => What::StopNeedsNotice { stop: stop.kind },
            StopEffect::None => What::StopIgnored { stop: stop.kind, late: false },
            _ if stop.late => What::StopIgnored { stop: stop.kind, late: true },
            _ => continue,
        };
        step(stop.asked, ignored, &rule.cites);
    }
    if let Some(fresh) = stops.fresh_start() {
        step(path.start, What::FreshStart { stop: fresh.kind }, rule.suspending());
    }
    if rule.starts == Starts::OnReceipt {
        step(path.start, What::StartsOnReceipt, ask.cites);
    }
    let (extended, cites) = match ask.extension {
        Extending::Not => (false, ask.cites),
        Extending::Counts { cites, .. } => (longer.until.is_none(), cites),
        Extending::Unknown => {
            step(path.start, What::ExtensionIgnored, &rule.cites);
            (false, ask.cites)
        }
        Extending::TooLate(limit) => {
            step(limit, What::ExtensionTooLate, &rule.cites);
            (false, ask.cites)
        }
    };
    let cites = if extended { cites } else { ask.cites };
    let counted = match way.period {
        Period::Months(months) => What::MonthsAdded { months: months + longer.months, extended },
        Period::CalendarDays(days) => What::CalendarDaysAdded { days: days + longer.days, extended },
        Period::BusinessDays(days) => What::BusinessDaysAdded { days, calendar: name_of(ask.calendar) },
        Period::WorkingDays(days) => What::WorkingDaysAdded { days, calendar: name_of(ask.calendar) },
        // Counted on instants, elsewhere.
        Period::Hours(_) => return Ok(Vec::new()),
    };
    step(path.nominal, counted, cites);
    if path.clamped {
        step(path.nominal, What::Clamped { wanted: path.start.day() }, &rule.counting);
    }
    let mut added = 0;
    for span in &path.spans {
        let (days, date) = added_by(span, way, path.nominal, &mut added)?;
        let what = match span.excluded {
            true => What::DaysExcluded { stop: span.kind, days },
            false => What::Suspended { stop: span.kind, days },
        };
        if days > 0 {
            step(date, what, rule.suspending());
        }
    }
    if let (Some(until), Extending::Counts { cites, .. }) = (longer.until, ask.extension) {
        step(until.max(path.unrolled), What::ExtendedUntil, cites);
    }
    if path.end != path.unrolled {
        let over = way.workdays.days_off(path.unrolled, path.end);
        step(path.end, What::Rolled { over }, &rule.counting);
    }
    Ok(steps)
}

/// The days a question adds in the unit of the period, and where that leads.
fn added_by(
    span: &Span,
    way: Way<'_>,
    nominal: NaiveDate,
    added: &mut u32,
) -> Result<(u32, NaiveDate), LawError> {
    let in_working_days = matches!(way.period, Period::BusinessDays(_) | Period::WorkingDays(_));
    let days = if in_working_days { way.workdays.within(span.from, span.to) } else { span.days() };
    *added += days;
    let date =
        if in_working_days { way.workdays.nth_after(nominal, *added)? } else { add_days(nominal, *added)? };
    Ok((days, date))
}

/// The readings that lead elsewhere than the main one, and the earliest day on any serious one.
fn readings(
    ask: &Ask<'_>,
    stops: &Stops,
    path: &Path,
    way: Way<'_>,
    longer: Longer,
) -> Result<(Vec<Reading>, NaiveDate), LawError> {
    let mut found: Vec<Reading> = Vec::new();
    let mut add = |name: &Arc<str>, date: NaiveDate| {
        if date != path.end {
            found.push(Reading { name: name.clone(), date, ends: None });
        }
    };
    let walk = |way: Way<'_>| way.walk(ask.received, stops, longer).map(|path| path.end);
    let doubtful = is_doubtful(ask.rule, path, way.workdays.calendar);
    let mut safest = path.end;
    if doubtful || !path.spans.is_empty() {
        let counting = way.counting;
        let alone = [
            (doubtful, "disputed-day-worked", Way { workdays: way.safe().workdays, ..way }),
            (
                stops.has(StopEffect::Suspend),
                "no-suspension",
                Way { counting: super::stops::Counting { guidance: false, ..counting }, ..way },
            ),
            (
                stops.has(StopEffect::ExcludeDays),
                "answer-day-counts",
                Way { counting: super::stops::Counting { both_ends: false, ..counting }, ..way },
            ),
        ];
        for (_, name, way) in alone.into_iter().filter(|(applies, _, _)| *applies) {
            add(&name.into(), walk(way)?);
        }
        safest = safest.min(walk(way.safe())?);
    }
    if stops.has(StopEffect::AfterNotice) {
        let counting = super::stops::Counting { after_notice: true, ..way.counting };
        add(&"after-notice".into(), walk(Way { counting, ..way })?);
    }
    for reading in &ask.rule.readings {
        let workdays = of_reading(reading, way.workdays, ask.calendars)?;
        add(&reading.name, walk(way.read(reading, workdays))?);
        if !reading.later {
            safest =
                safest.min(walk(way.safe().read(reading, Workdays { disputed_are_off: false, ..workdays }))?);
        }
    }
    Ok((found, safest))
}

fn of_reading<'a>(
    reading: &AlternativeReading,
    main: Workdays<'a>,
    calendars: &'a Calendars,
) -> Result<Workdays<'a>, LawError> {
    let calendar = match &reading.calendar {
        Some(id) => calendars.get(id)?,
        None => main.calendar,
    };
    Ok(Workdays { calendar, saturday_works: reading.saturday_works, ..main })
}

/// What the calendar says of the days on the way that could move it, weekends left out.
fn on_the_way<'a>(
    rule: &Rule,
    path: &Path,
    calendar: Option<Calendar<'a>>,
) -> impl Iterator<Item = (NaiveDate, &'a Day)> {
    let from = match (rule.period, rule.roll) {
        (Period::BusinessDays(_) | Period::WorkingDays(_), _) => path.start,
        (_, Roll::NextWorkingDay) => path.unrolled,
        (_, Roll::None) => path.end,
    };
    // A day that was taken out of the calendar is worked, and may be the last day itself.
    let to = path.end.succ_opt().unwrap_or(path.end);
    let days = calendar.into_iter().flat_map(move |calendar| calendar.between(from, to));
    days.filter(|(date, _)| !is_weekend(*date))
}

fn is_doubtful(rule: &Rule, path: &Path, calendar: Option<Calendar<'_>>) -> bool {
    on_the_way(rule, path, calendar)
        .any(|(_, day)| matches!(day, Day::Off(holiday) if holiday.status == Status::Disputed))
}

fn warnings(
    ask: &Ask<'_>,
    stops: &Stops,
    path: &Path,
    calendar: Option<Calendar<'_>>,
    longer: Longer,
) -> Vec<Warning> {
    let rule = ask.rule;
    let mut found = Vec::new();
    let in_working_days = matches!(rule.period, Period::BusinessDays(_) | Period::WorkingDays(_));
    let needs_calendar = rule.roll == Roll::NextWorkingDay || in_working_days;
    match calendar {
        Some(calendar) if needs_calendar => {
            found.extend(on_the_way(rule, path, Some(calendar)).filter_map(|(date, day)| match day {
                Day::Off(Holiday { name, status: Status::Disputed, .. }) => {
                    Some(Warning::DisputedDay { date, name: name.clone() })
                }
                Day::Off(Holiday { name, status: Status::Own, .. }) => {
                    Some(Warning::OwnHoliday { date, name: name.clone() })
                }
                Day::Off(_) => None,
                Day::Worked(_) => Some(Warning::OwnWorkingDay { date }),
            }));
            if !calendar.reaches(path.end) {
                found.push(Warning::HorizonPassed { year: calendar.horizon().unwrap_or_default() });
            }
        }
        None if needs_calendar => found.push(Warning::WeekendsOnly),
        _ => {}
    }
    let needs_notice = stops.asked.iter().find(|stop| stop.effect == StopEffect::AfterNotice);
    found.extend(needs_notice.map(|stop| Warning::OnlyAfterNotice { stop: stop.kind }));
    let opened = |extension: &super::period::Extension| extension.open;
    if matches!(ask.extension, Extending::Counts { .. })
        && rule.extension.as_ref().is_some_and(opened)
        && longer.until.is_none()
    {
        found.push(Warning::ExtensionWithoutDay);
    }
    found
}
