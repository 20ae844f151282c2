//! Letters to staff: what is due, by reference, right and date. Nothing of the person who asks is in them.

use super::{Letter, right_name, wrap};
use crate::case::Case;
use crate::links::Links;
use crate::words::Speech;
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "email/reminder.txt", escape = "none")]
struct ReminderText<'a> {
    say: &'a Speech,
    about: String,
    safe: String,
    due: Option<String>,
    gone: String,
    why: &'static str,
    link: String,
}

#[derive(Template)]
#[template(path = "email/hold-review.txt", escape = "none")]
struct HoldText<'a> {
    say: &'a Speech,
    day: String,
    link: String,
}

/// The letter that says that a legal hold is to be looked at. Neither the matter nor whom it concerns is in it.
///
/// # Errors
/// When the template cannot be rendered.
pub fn hold_review(
    say: &Speech,
    links: &Links,
    hold: Uuid,
    review_on: NaiveDate,
) -> Result<Letter, askama::Error> {
    let day = say.date(review_on);
    let subject = say.one("hold-review-subject", "date", &day);
    let text = HoldText { say, day, link: links.hold(hold) };
    Ok(Letter { subject, text: wrap(&text.render()?) })
}

/// Why somebody is reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminded {
    /// They have the case.
    Handler,
    /// Nobody has it.
    Anybody,
    /// They answer for data protection.
    Dpo,
    /// An erasure waits no longer for the copy.
    WaitOver,
}

/// A reminder of a case when `share` percent of the time are gone; none for a case without dates, which there is not.
///
/// # Errors
/// When the template cannot be rendered.
pub fn reminder(
    say: &Speech,
    links: &Links,
    case: &Case,
    whom: Reminded,
    share: u8,
) -> Result<Option<Letter>, askama::Error> {
    let Some(clock) = &case.clock else { return Ok(None) };
    let reference = &case.opened.reference;
    let safe = say.date(clock.due.safe_last_day);
    let due = (clock.due.last_day != clock.due.safe_last_day).then(|| say.date(clock.due.last_day));
    let subject = say.two("reminder-subject", "reference", reference, "date", &safe);
    let text = ReminderText {
        say,
        about: say.two("reminder-about", "reference", reference, "right", &right_name(say, case)),
        safe,
        due,
        gone: match whom {
            Reminded::WaitOver => String::new(),
            _ => say.one("reminder-gone", "share", &u32::from(share)),
        },
        why: match whom {
            Reminded::Handler => "reminder-handler",
            Reminded::Anybody => "reminder-anybody",
            Reminded::Dpo => "reminder-dpo",
            Reminded::WaitOver => "reminder-wait-over",
        },
        link: links.case(reference),
    };
    Ok(Some(Letter { subject, text: wrap(&text.render()?) }))
}

/// What is due for one member of staff; a case stands in the first list it belongs to.
#[derive(Clone, Debug, Default)]
pub struct Digest {
    /// The safe date has passed.
    pub late: Vec<Case>,
    /// The safe date comes within seven days.
    pub soon: Vec<Case>,
    /// They have it, and the next step is theirs.
    pub waiting: Vec<Case>,
}

impl Digest {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.late.is_empty() && self.soon.is_empty() && self.waiting.is_empty()
    }
}

struct List {
    title: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "email/digest.txt", escape = "none")]
struct DigestText<'a> {
    say: &'a Speech,
    lists: Vec<List>,
    link: String,
}

/// The daily letter to one member of staff.
///
/// # Errors
/// When the template cannot be rendered.
pub fn digest(
    say: &Speech,
    links: &Links,
    found: &Digest,
    now: DateTime<Utc>,
) -> Result<Letter, askama::Error> {
    let lists =
        [("digest-late", &found.late), ("digest-soon", &found.soon), ("digest-waiting", &found.waiting)];
    let all: usize = lists.iter().map(|(_, cases)| cases.len()).sum();
    let lists = lists.into_iter().filter(|(_, cases)| !cases.is_empty()).map(|(id, cases)| List {
        title: say.one(id, "count", &cases.len()),
        lines: cases.iter().map(|case| line(say, case, now)).collect(),
    });
    let text = DigestText { say, lists: lists.collect(), link: links.desk() };
    Ok(Letter { subject: say.one("digest-subject", "count", &all), text: wrap(&text.render()?) })
}

fn line(say: &Speech, case: &Case, now: DateTime<Utc>) -> String {
    let Some(clock) = &case.clock else { return case.opened.reference.clone() };
    let today = now.with_timezone(&case.opened.zone).date_naive();
    let safe = clock.due.safe_last_day;
    say.with(
        "digest-case",
        &[
            ("reference", &case.opened.reference),
            ("right", &right_name(say, case)),
            ("date", &say.date(safe)),
            ("distance", &say.in_days((safe - today).num_days())),
        ],
    )
}
