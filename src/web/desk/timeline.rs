//! What happened to a case, as staff read it: who, what, when, and its number in the ledger.

use super::deeds::task_name;
use crate::case::{Actor, Event, Outcome};
use crate::casework::Entry;
use crate::law::RegimeId;
use crate::notices::money;
use crate::sources::DataMap;
use crate::web::wishes::in_words;
use crate::words::{Speech, regime_short};
use chrono_tz::Tz;
use std::collections::HashMap;
use uuid::Uuid;

/// One line of the timeline.
pub(super) struct Line {
    pub seq: i64,
    pub when: String,
    pub who: String,
    pub what: String,
    pub words: Option<String>,
    /// What staff wrote for each other beside it.
    pub aside: Option<String>,
    pub letter: Option<(String, String)>,
}

/// The timeline, newest first.
pub(super) fn lines(
    say: &Speech,
    zone: Tz,
    map: &DataMap,
    entries: &[Entry],
    names: &HashMap<Uuid, String>,
) -> Vec<Line> {
    entries.iter().rev().map(|entry| line(say, zone, map, entry, names)).collect()
}

fn line(say: &Speech, zone: Tz, map: &DataMap, entry: &Entry, names: &HashMap<Uuid, String>) -> Line {
    Line {
        seq: entry.seq,
        when: say.moment(entry.at, zone),
        who: who(say, &entry.event, names),
        what: what(say, zone, map, &entry.event),
        words: match &entry.event {
            Event::WishesSet { .. } => entry.text.as_deref().map(|names| in_words(say, names)),
            _ => entry.text.clone(),
        },
        aside: entry.aside.clone(),
        letter: entry.letter.as_ref().map(|letter| (letter.subject.clone(), letter.text.clone())),
    }
}

fn who(say: &Speech, event: &Event, names: &HashMap<Uuid, String>) -> String {
    if let Some(id) = event.staff() {
        let name = names.get(&id).cloned().unwrap_or_else(|| say.t("who-former"));
        return match event {
            Event::Opened(_) => say.one("who-person-by", "name", &name),
            _ => name,
        };
    }
    let person = matches!(
        event,
        Event::Opened(_)
            | Event::AssuranceRaised { .. }
            | Event::MessageReceived { .. }
            | Event::Contested { .. }
            | Event::StatementAdded { .. }
            | Event::WentOn { .. }
            | Event::WishesSet { .. }
            | Event::PackageFetched { .. }
            | Event::AddressAsked { .. }
            | Event::Declared { .. }
            | Event::DocumentReceived { .. }
            | Event::AddressAccepted { by: Actor::Person, .. }
            | Event::AddressStopped { by: Actor::Person, .. }
            | Event::IdentifierProven { by: Actor::Person, .. }
            | Event::Reopened { by: Actor::Person, .. }
            | Event::Closed { by: Actor::Person, .. }
    );
    say.t(if person { "who-person" } else { "who-system" })
}

fn what(say: &Speech, zone: Tz, map: &DataMap, event: &Event) -> String {
    let id = format!("desk-event-{}", event.kind());
    match event {
        Event::ClockSet { clock, .. } => {
            say.two(&id, "due", &say.date(clock.due.last_day), "safe", &say.date(clock.due.safe_last_day))
        }
        Event::AssuranceRaised { assurance, .. } => {
            say.one(&id, "assurance", &say.t(&format!("assurance-{}", assurance.as_str())))
        }
        Event::IdentifierProven { kind, .. } => say.one(&id, "kind", &say.t(&format!("identifier-{kind}"))),
        Event::StopAsked { stop, .. } | Event::StopAnswered { stop, .. } | Event::StopUndone { stop, .. } => {
            say.one(&id, "stop", &say.t(&format!("desk-stop-{}", stop.as_str())))
        }
        Event::Proposed { what, .. } => say.one(&id, "what", &say.t(&format!("four-eyes-{}", what.as_str()))),
        Event::Advised { advice, .. } => {
            say.one(&id, "advice", &say.t(&format!("advice-{}", advice.as_str())))
        }
        Event::FeeAsked { fee, ground, answers, .. } => say.with(
            &id,
            &[
                ("amount", &money(say, fee)),
                ("ground", &say.t(&format!("ground-{ground}"))),
                ("answers", answers),
            ],
        ),
        Event::PlatformActed { action, .. } => {
            say.one(&id, "action", &say.t(&format!("platform-action-{}", action.as_str())))
        }
        Event::AnswersCounted { answers } => say.one(&id, "answers", answers),
        Event::RegimesCorrected { from, to, .. } => {
            say.two(&id, "from", &laws(say, from), "to", &laws(say, to))
        }
        Event::ReceiptCorrected { from, to, .. } => {
            say.two(&id, "from", &say.moment(*from, zone), "to", &say.moment(*to, zone))
        }
        Event::Gathered { items, searched, unsearched, .. } => {
            let found = say.two(&id, "items", items, "sources", &searched.join(", "));
            match unsearched.is_empty() {
                true => found,
                false => {
                    format!("{found} {}", say.one("desk-event-unsearched", "sources", &unsearched.join(", ")))
                }
            }
        }
        Event::PartReleased { late, .. } => say.t(if *late { "desk-event-part-released-late" } else { &id }),
        Event::PartOffered { ordinal, .. } => say.one(&id, "number", ordinal),
        Event::Contested { claims } => say.one(&id, "count", &claims.len()),
        Event::Withheld { ground, .. } => say.one(&id, "ground", &say.t(&format!("ground-{ground}"))),
        Event::TaskOpened { kind, category, .. } => {
            say.one(&id, "task", &task_name(say, map, *kind, category.as_deref()))
        }
        Event::DateReached { timer } => say.t(&format!("desk-timer-{}", timer.as_str())),
        Event::LetterHandedOver { duty, by: Some(_), sent: Some(sent), .. } => {
            let on = say.date(sent.at.with_timezone(&zone).date_naive());
            say.two("desk-event-letter-sent-another-way", "letter", &letter_name(say, duty), "date", &on)
        }
        Event::LetterHandedOver { duty, .. } | Event::LetterQueued { duty, .. } => {
            say.one(&id, "letter", &letter_name(say, duty))
        }
        Event::LetterFailed { duty, why, .. } => {
            let why = say.t(&format!("letter-failure-{}", why.as_str()));
            say.two(&id, "letter", &letter_name(say, duty), "why", &why)
        }
        Event::Suppressed { kind, entries, .. } => {
            say.two(&id, "kind", &say.t(&format!("suppression-{}", kind.as_str())), "entries", &entries.len())
        }
        Event::DecisionReviewed { changed, .. } => {
            say.t(if *changed { "desk-event-decision-reviewed" } else { "desk-event-decision-stands" })
        }
        Event::HeldChecked { found } => {
            let one = |known: &crate::case::CategoryHeld| {
                let category = crate::notices::category_name(say, map, &known.category);
                format!("{category}: {}", say.t(&format!("held-short-{}", known.held.as_str())))
            };
            say.one(&id, "found", &found.iter().map(one).collect::<Vec<_>>().join("; "))
        }
        Event::PointsCompared { points, matched: true } => say.one(&id, "points", &u32::from(*points)),
        Event::PointsCompared { points, .. } => {
            say.one("desk-event-points-wrong", "points", &u32::from(*points))
        }
        Event::CapacityShown { shown, .. } => {
            let id = if shown.holds { id.as_str() } else { "desk-event-capacity-not-so" };
            say.one(id, "what", &say.t(&format!("seen-{}", shown.what.as_str())))
        }
        Event::Declared { keep_until, .. } => say.one(&id, "date", &say.date(*keep_until)),
        Event::DocumentJudged { kind, accepted, .. } => {
            let id = if *accepted { id.as_str() } else { "desk-event-document-not-accepted" };
            say.one(id, "kind", &say.t(&format!("document-{}", kind.as_str())))
        }
        Event::AddressAccepted { proof, holds_from, .. } => {
            let proof = say.t(&format!("assurance-{}", proof.as_str()));
            say.two(&id, "proof", &proof, "moment", &say.moment(*holds_from, zone))
        }
        Event::HeldBack { until, .. } => say.one(&id, "moment", &say.moment(*until, zone)),
        Event::Merged { into, .. } => say.one(&id, "reference", &into.reference),
        Event::Continued(next) => {
            let right = say.t(&format!("right-short-{}", next.right));
            say.two(&id, "right", &right, "reference", &next.reference)
        }
        Event::Closed { outcome, late, .. } => {
            let outcome = match outcome {
                Outcome::Refused { ground } => {
                    say.one("desk-event-refused", "ground", &say.t(&format!("ground-{ground}")))
                }
                Outcome::Fulfilled { .. } => say.t("state-fulfilled"),
                Outcome::PartlyFulfilled { .. } => say.t("state-partly-fulfilled"),
                Outcome::Withdrawn => say.t("state-withdrawn"),
                Outcome::Unverified => say.t("state-unverified"),
                Outcome::Duplicate => say.t("state-duplicate"),
                Outcome::Forwarded => say.t("state-forwarded"),
            };
            say.one(if *late { "desk-event-closed-late" } else { "desk-event-closed" }, "outcome", &outcome)
        }
        _ => say.t(&id),
    }
}

fn letter_name(say: &Speech, duty: &str) -> String {
    say.t(&format!("letter-name-{duty}"))
}

fn laws(say: &Speech, regimes: &[RegimeId]) -> String {
    say.list(&regimes.iter().map(|regime| regime_short(say, regime.as_str())).collect::<Vec<_>>())
}
