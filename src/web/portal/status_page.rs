//! Where a request stands, for the person who made it.

use super::status::Signed;
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::{Case, Event, LetterKind, Outcome, Stage, may_state, reviewable, told, waits};
use crate::casework::{Desk, Entry, history, reviews_of, standing_review, wishes_of};
use crate::keys::SealError;
use crate::law::{StopFact, StopKind};
use crate::notices::{category_name, money, remedies_of, right_words, source_name};
use crate::store;
use crate::web::due::{DueBlock, For, block};
use crate::web::page::{Frame, Wrong, html};
use crate::web::visitor::Visitor;
use crate::web::wishes::{Wished, boxes, in_words};
use crate::words::laws_for_person;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

struct Line {
    when: String,
    what: String,
    words: Option<String>,
    letter: Option<String>,
}

struct Download {
    until: String,
}

struct PartDownload {
    ordinal: u32,
    until: String,
}

struct Offer {
    right: &'static str,
    words: String,
}

struct CaseView {
    reference: String,
    /// Where it is another moment than that of the request.
    received: Option<String>,
    laws: Vec<String>,
    right: String,
    state: String,
    due: Option<DueBlock>,
    open: bool,
    asked: Vec<String>,
    download: Option<Download>,
    parts: Vec<PartDownload>,
    /// What is still owed after the parts.
    owed: Vec<String>,
    /// For an erasure that waits for the copy: until when.
    waits: Option<String>,
    /// Whether a statement can be put beside what was left as it is.
    states: bool,
    remedies: Vec<String>,
    /// The reference of the answer it is about, for an appeal or a complaint.
    about: Option<String>,
    /// What can be asked for against its answer.
    offers: Vec<Offer>,
    /// What was asked for against its answer: reference and right.
    reviews: Vec<(String, String)>,
    timeline: Vec<Line>,
}

#[derive(Template)]
#[template(path = "portal/status.html")]
struct StatusPage {
    frame: Frame,
    reference: String,
    received: String,
    wrong: Vec<Wrong>,
    typed: String,
    cases: Vec<CaseView>,
    wishes: Vec<Wished>,
    /// Ways to show who one is: address and words.
    ways: Vec<(&'static str, String)>,
    /// Until when another address can be stopped, where one was accepted.
    other_address: Option<String>,
    dpo: String,
}

pub(super) async fn page(
    app: &App,
    visitor: &Visitor,
    signed: &Signed,
    wrong: Vec<Wrong>,
    typed: &str,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_trouble(&error);
    let submission = &signed.submission;
    let desk = Desk::open(app, submission).map_err(|error| match error {
        SealError::Shredded => visitor.trouble(Trouble::Shredded),
        _ => visitor.trouble(Trouble::Internal),
    })?;
    let say = &visitor.say;
    let controller = app.config.controller(Some(&submission.controller));
    let zone = controller.map_or(chrono_tz::UTC, |controller| controller.timezone);
    let rows = store::cases::of_submission(&app.db.read, submission.id).await.map_err(broken)?;
    // As corrected, where it was: the first of the cases speaks for the request.
    let received = rows.iter().map(|row| row.received_at).min().unwrap_or(submission.received_at);
    let name = controller.map_or(submission.controller.as_str(), |known| known.name.as_str());
    let mut cases = Vec::new();
    let all = rows.iter().map(|row| {
        let case = store::cases::from_row(row)?;
        Ok::<_, store::StoreError>(case.as_told(app.now()).clone())
    });
    let all = all.collect::<Result<Vec<Case>, _>>().map_err(broken)?;
    let mut other_address = None;
    let mut known = Vec::new();
    for row in rows {
        let case = store::cases::from_row(&row).map_err(broken)?;
        let case = case.as_told(app.now()).clone();
        let law = app.law_of(&app.db.read, &case).await.map_err(broken)?;
        let mut entries = history(&app.db, Some(&desk), &row).await.map_err(broken)?;
        let mut shown =
            told(&entries.iter().map(|entry| &entry.event).collect::<Vec<_>>(), app.now()).into_iter();
        entries.retain(|_| shown.next().unwrap_or(true));
        let asked = entries.iter().filter_map(|entry| open_question(&case, entry)).collect();
        let offered = store::files::packages(&app.db.read, case.id).await.map_err(broken)?;
        let ends = |id| offered.iter().find(|file| file.id == id).and_then(|file| file.expires_at);
        let ends = |id| ends(id).filter(|end| *end > app.now());
        let download = case.package().and_then(ends);
        let parts = case.parts.sent.iter().filter_map(|part| {
            let until = say.moment(ends(part.file)?, zone);
            Some(PartDownload { ordinal: part.ordinal, until })
        });
        let parts = parts.collect();
        let owed = case.parts.rest.iter().map(|rest| {
            let category = category_name(say, &app.data_map, &rest.category);
            let source = source_name(say, &app.data_map, &rest.source);
            let date = say.date(rest.until);
            say.with("answer-part-owed", &[("category", &category), ("source", &source), ("date", &date)])
        });
        let owed = owed.collect();
        let reviews = reviews_of(&app.db.read, &case).await.map_err(broken)?;
        let offers = reviewable(&case, &app.law, app.now()).into_iter().filter_map(|(right, _)| {
            standing_review(&case, &reviews, right)
                .is_none()
                .then(|| Offer { words: say.t(&format!("review-{right}")), right: right.as_str() })
        });
        let remedies = match (&case.stage, controller) {
            (
                Stage::Closed {
                    outcome: Outcome::Refused { .. } | Outcome::Unverified | Outcome::PartlyFulfilled { .. },
                    ..
                },
                Some(known),
            ) => remedies_of(say, &law, known, case.received_at(), std::slice::from_ref(&case)),
            _ => Vec::new(),
        };
        let holds = case.address.as_ref().and_then(|known| known.holds_from).filter(|from| *from > app.now());
        other_address = other_address.or(holds.map(|from| say.moment(from, zone)));
        let mut timeline: Vec<Line> = entries.iter().filter_map(|entry| line(say, zone, entry)).collect();
        timeline.reverse();
        cases.push(CaseView {
            reference: case.opened.reference.clone(),
            received: (case.received_at() != received).then(|| say.moment(case.received_at(), zone)),
            laws: laws_for_person(say, &case, name, &law),
            right: right_words(say, &case),
            state: say.t(&format!("state-{}", case.state())),
            due: block(say, &case, app.now(), For::Person),
            open: !case.is_closed(),
            asked,
            parts,
            owed,
            waits: waits(&case, &all, app.now()).map(|(_, until)| {
                let until = (until - chrono::Duration::seconds(1)).with_timezone(&case.opened.zone);
                say.one("status-waits", "date", &say.date(until.date_naive()))
            }),
            states: may_state(&case),
            download: download.map(|end| Download { until: say.moment(end, zone) }),
            remedies,
            about: case.opened.about.as_ref().map(|about| about.reference.clone()),
            offers: offers.collect(),
            reviews: reviews
                .iter()
                .map(|review| (review.opened.reference.clone(), right_words(say, review)))
                .collect(),
            timeline,
        });
        known.push(case);
    }
    let wishes = boxes(say, wishes_of(&app.db.read, &desk, submission).await.map_err(broken)?);
    let title = say.one("status-title", "reference", &submission.reference);
    let title = if wrong.is_empty() { title } else { say.with("title-error", &[("title", &title)]) };
    let frame = Frame { path: format!("/requests/{}", submission.reference), ..Frame::new(visitor, title) };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(html(
        status,
        &StatusPage {
            frame,
            reference: submission.reference.clone(),
            received: say.moment(received, zone),
            wrong,
            typed: typed.to_owned(),
            cases,
            wishes,
            ways: super::proofs::ways(app, visitor, &desk, submission, &known),
            other_address,
            dpo: controller.map(|controller| controller.dpo.email.clone()).unwrap_or_default(),
        },
    ))
}

/// The words of a question that still waits for an answer.
fn open_question(case: &Case, entry: &Entry) -> Option<String> {
    match &entry.event {
        Event::StopAsked { stop, at, .. } => {
            let open = case.stops.iter().any(|s| s.kind == *stop && s.asked == *at && s.answered.is_none());
            entry.text.clone().filter(|_| open)
        }
        Event::FeeAsked { at, .. } => {
            let is_fee = |s: &&StopFact| s.kind == StopKind::Fee && s.asked == *at && s.answered.is_none();
            entry.text.clone().filter(|_| case.stops.iter().any(|stop| is_fee(&stop)))
        }
        _ => None,
    }
}

/// What the person is shown of an event: everything that concerns them, nothing of how we work inside.
fn line(say: &crate::words::Speech, zone: chrono_tz::Tz, entry: &Entry) -> Option<Line> {
    let id = match &entry.event {
        Event::ClockSet { .. }
        | Event::DateReached { .. }
        | Event::Reviewed { .. }
        | Event::Withheld { .. }
        | Event::Restored { .. }
        | Event::Gathered { .. }
        | Event::AssuranceRaised { .. }
        | Event::Contested { .. }
        | Event::HeldBack { .. }
        | Event::TakenBack { .. }
        | Event::TaskOpened { .. }
        | Event::RiskAccepted { .. }
        | Event::Proposed { .. }
        | Event::SentBack { .. }
        | Event::Advised { .. }
        | Event::Dissented { .. }
        | Event::AnswersCounted { .. }
        | Event::PlatformActed { .. }
        | Event::TaskDone { .. }
        | Event::AnswerAmended { .. }
        | Event::TaskSettled { .. }
        | Event::CheckAsked { .. }
        | Event::CapacityShown { .. }
        | Event::HeldChecked { .. }
        | Event::LetterFailed { .. }
        | Event::LetterQueued { .. } => return None,
        Event::LetterHandedOver { duty, .. } if duty == LetterKind::StatusCode.as_str() => return None,
        Event::Closed { outcome, .. } => match outcome {
            Outcome::Fulfilled { .. } => "timeline-closed-fulfilled",
            Outcome::PartlyFulfilled { .. } => "timeline-closed-partly",
            Outcome::Refused { .. } => "timeline-closed-refused",
            Outcome::Withdrawn => "timeline-closed-withdrawn",
            Outcome::Unverified => "timeline-closed-unverified",
            Outcome::Duplicate | Outcome::Forwarded => "timeline-closed-other",
        },
        other => &format!("timeline-{}", other.kind()),
    };
    let what = match &entry.event {
        Event::LetterHandedOver { duty, .. } => say.one(id, "letter", &say.t(&format!("letter-name-{duty}"))),
        Event::PointsCompared { matched: false, .. } => say.t("timeline-points-wrong"),
        Event::DocumentJudged { accepted: false, .. } => say.t("timeline-document-not-accepted"),
        Event::Merged { into, .. } => say.one(id, "reference", &into.request),
        Event::Continued(next) => {
            let right = say.t(&format!("right-{}", next.right));
            say.two(id, "right", &right, "reference", &next.reference)
        }
        Event::AddressAccepted { holds_from, .. } => say.one(id, "moment", &say.moment(*holds_from, zone)),
        Event::ReceiptCorrected { to, .. } => say.one(id, "moment", &say.moment(*to, zone)),
        Event::FeeAsked { fee, .. } => say.one(id, "amount", &money(say, fee)),
        Event::StopAnswered { stop: StopKind::Fee, .. } => say.t("timeline-fee-paid"),
        Event::StopUndone { stop: StopKind::Fee, .. } => say.t("timeline-fee-undone"),
        _ => say.t(id),
    };
    Some(Line {
        when: say.moment(entry.at, zone),
        what,
        words: match &entry.event {
            Event::WishesSet { .. } => entry.text.as_deref().map(|names| in_words(say, names)),
            event => entry.text.clone().filter(|_| !of_staff_alone(event)),
        },
        letter: entry.letter.as_ref().map(|letter| letter.text.clone()),
    })
}

/// Events whose words staff wrote for each other: why they hold something for proven, or set a fact right.
fn of_staff_alone(event: &Event) -> bool {
    matches!(
        event,
        Event::IdentifierProven { .. }
            | Event::AddressAccepted { .. }
            | Event::DocumentJudged { .. }
            | Event::LetterHandedOver { .. }
            | Event::RegimesCorrected { .. }
            | Event::ReceiptCorrected { .. }
            | Event::StopUndone { .. }
            | Event::ExtensionUndone { .. }
            | Event::Reopened { .. }
            | Event::ViewHeard { .. }
            | Event::Closed { outcome: Outcome::Duplicate, .. }
    )
}
