//! From receipt to the last day, on one reading: one step, clamp, added days, and one roll at the end.

use super::LawError;
use super::count::{Workdays, add_days, add_months};
use super::period::{Period, Roll, Starts};
use super::statute::{AlternativeReading, Rule};
use super::stops::{Counting, Span, Stops};
use chrono::NaiveDate;

/// How a rule is read.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub period: Period,
    pub starts: Starts,
    pub roll: Roll,
    pub workdays: Workdays<'a>,
    pub counting: Counting,
}

/// An extension that counts.
#[derive(Clone, Copy)]
pub(super) struct Longer {
    pub months: u32,
    pub days: u32,
    pub until: Option<NaiveDate>,
}

impl Longer {
    pub const NOT: Longer = Longer { months: 0, days: 0, until: None };
}

/// Where the steps lead.
pub(super) struct Path {
    /// The day from which the period runs.
    pub start: NaiveDate,
    /// After the period, extension included, and before anything else.
    pub nominal: NaiveDate,
    /// The day number that month did not have.
    pub clamped: bool,
    /// What questions add.
    pub spans: Vec<Span>,
    /// The last day before it moves.
    pub unrolled: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
}

impl<'a> Way<'a> {
    /// The rule as it is written.
    pub fn main(rule: &Rule, workdays: Workdays<'a>) -> Self {
        Way {
            period: rule.period,
            starts: rule.starts,
            roll: rule.roll,
            workdays,
            counting: Counting { guidance: true, both_ends: true, after_notice: false },
        }
    }

    /// The same, read otherwise.
    pub fn read(self, reading: &AlternativeReading, workdays: Workdays<'a>) -> Self {
        Way {
            period: reading.period.unwrap_or(self.period),
            starts: reading.starts.unwrap_or(self.starts),
            roll: reading.roll.unwrap_or(self.roll),
            workdays,
            ..self
        }
    }

    /// Every doubt counted against us.
    pub fn safe(self) -> Self {
        Way {
            workdays: Workdays { disputed_are_off: false, ..self.workdays },
            counting: Counting { guidance: false, both_ends: false, after_notice: false },
            ..self
        }
    }

    /// Walks from receipt to the last day. A rolled first period is never a base: the extension is in the one step.
    pub fn walk(&self, received: NaiveDate, stops: &Stops, longer: Longer) -> Result<Path, LawError> {
        let start = stops.fresh_start().map_or(received, |stop| stop.answered);
        let spans = stops.spans(start, self.counting);
        let counts_itself = self.starts == Starts::OnReceipt;
        let mut clamped = false;
        let (nominal, unrolled) = match self.period {
            Period::Months(months) => {
                let (end, cut) = add_months(start, months + longer.months)?;
                clamped = cut;
                let end = if counts_itself { before(end) } else { end };
                (end, add_days(end, spans.iter().map(Span::days).sum())?)
            }
            Period::CalendarDays(days) => {
                let end = add_days(start, days + longer.days - u32::from(counts_itself))?;
                (end, add_days(end, spans.iter().map(Span::days).sum())?)
            }
            Period::BusinessDays(days) | Period::WorkingDays(days) => {
                let first = if counts_itself { before(start) } else { start };
                let nominal = self.workdays.nth_after(first, days)?;
                let added: u32 = spans.iter().map(|span| self.workdays.within(span.from, span.to)).sum();
                (nominal, if added == 0 { nominal } else { self.workdays.nth_after(nominal, added)? })
            }
            // Hours are counted on instants; here only the day they lead to would be known.
            Period::Hours(_) => (start, start),
        };
        let unrolled = longer.until.map_or(unrolled, |named| named.max(unrolled));
        let end = match self.roll {
            Roll::NextWorkingDay => self.workdays.first_from(unrolled)?,
            Roll::None => unrolled,
        };
        Ok(Path { start, nominal, clamped, spans, unrolled, end })
    }
}

fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}
