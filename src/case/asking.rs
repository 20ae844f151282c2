//! How long nobody who opted out is asked to change their mind.

use super::Opened;
use crate::law::LawBook;
use chrono::{DateTime, Months, Utc};

/// Until when (UTC, exclusive) the person must not be asked to take an opt-out or a limit back: the latest day that a law
/// of the case names, counted from the local day of receipt; none where no law does.
pub fn no_asking_until(opened: &Opened, law: &LawBook) -> Option<DateTime<Utc>> {
    let received = opened.received_at.with_timezone(&opened.zone).date_naive();
    let months = opened.regimes.iter().filter_map(|regime| law.no_asking(regime, opened.right, received));
    let day = received.checked_add_months(Months::new(months.max()?))?;
    day.and_hms_opt(0, 0, 0)?.and_local_timezone(opened.zone).earliest().map(|at| at.to_utc())
}
