//! How fast the organisation is, beside the dates of the law: it answers without undue delay (GDPR art. 12(3)).

use crate::app::App;
use crate::case::{Case, Event, Stage};
use crate::casework::Entry;
use crate::web::due::DueBlock;
use crate::words::Speech;

/// Adds the organisation's own target to the block of a case, and how long its finished answer waits.
pub(super) fn paced(app: &App, say: &Speech, case: &Case, entries: &[Entry], block: DueBlock) -> DueBlock {
    let today = app.now().with_timezone(&case.opened.zone).date_naive();
    let target = app.target(case).filter(|_| !case.is_closed()).map(|day| {
        let distance = say.in_days((day - today).num_days());
        say.two("due-target", "date", &say.date(day), "distance", &distance)
    });
    DueBlock { target, waits: waits(app, say, case, entries), ..block }
}

/// Since when a finished answer waits for somebody to let it go, or how many days it did.
fn waits(app: &App, say: &Speech, case: &Case, entries: &[Entry]) -> Option<String> {
    let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&case.opened.zone).date_naive();
    let when = |is: fn(&Event) -> bool| entries.iter().rev().find(|entry| is(&entry.event));
    let finished =
        |event: &Event| matches!(event, Event::Gathered { .. } | Event::TaskDone { came: Some(_), .. });
    let finished = local(when(finished)?.at);
    if let Stage::AwaitingApproval { .. } = case.stage {
        let days = (local(app.now()) - finished).num_days();
        return Some(say.two("due-waits", "date", &say.date(finished), "days", &days));
    }
    // What was searched for is released; what was done kind by kind goes with the end of the case.
    let released = match case.deeds.is_empty() {
        true => when(|event| matches!(event, Event::Released { .. }))?,
        false => when(|event| matches!(event, Event::Closed { .. }))?,
    };
    let released = local(released.at);
    let days = (released - finished).num_days();
    (days >= 0 && case.open_tasks.is_empty())
        .then(|| say.two("due-waited", "date", &say.date(released), "days", &days))
}
