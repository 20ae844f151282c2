//! A letter about a request that nobody made, to see what it looks like.

use crate::app::App;
use crate::case::{
    About, Actor, Case, Event, Fee, LetterKind, Opened, Outcome, Rest, Role, Survivor, TextRef, law_grounds,
    open,
};
use crate::config::Controller;
use crate::law::{RegimeId, Right, Sensitivity, StopKind};
use crate::notices::{self, Facts, Letter, Manner, OwnWords, Searched};
use chrono::Duration;
use uuid::Uuid;

const REFERENCE: &str = "RD-0000-0000";

/// The letter of this kind as it would look with these words; none where no law of this edition knows what it is about.
pub fn example_letter(
    app: &App,
    controller: &Controller,
    kind: LetterKind,
    locale: &str,
    own: OwnWords,
) -> Option<Letter> {
    let case = example_case(app, controller, kind, locale)?;
    let say = app.words.speech(locale);
    let places = app.data_map.categories.iter().take(3);
    let places: Vec<String> = places.map(|category| category.name.pick(say.code()).text.to_owned()).collect();
    let searched = Searched {
        places: if places.is_empty() { vec![say.t("letter-example-place")] } else { places },
        by: vec![say.t("identifier-email")],
        more: vec![say.t("identifier-phone")],
    };
    let facts = Facts {
        links: &app.links,
        law: &app.law,
        data_map: &app.data_map,
        controller,
        reference: REFERENCE,
        received_at: case.received_at(),
        cases: std::slice::from_ref(&case),
        text: Some(say.t("letter-example-text")),
        mailbox_proven: true,
        link: None,
        code: None,
        until: None,
        withheld: Vec::new(),
        searched,
        own,
        manner: Manner { on_paper: false, easy: false },
        other_language: false,
        say,
    };
    notices::write(kind, facts).ok()
}

/// A case that such a letter could be about.
fn example_case(app: &App, controller: &Controller, kind: LetterKind, locale: &str) -> Option<Case> {
    let now = app.now();
    let received = now - Duration::days(3);
    let (right, law) = match kind {
        LetterKind::AppealOutcome => (Right::Appeal, Some("us-va")),
        LetterKind::ComplaintOutcome => (Right::Complaint, Some("uk-gdpr")),
        LetterKind::RestrictionLifting => (Right::Restriction, None),
        LetterKind::Done => (Right::Objection, None),
        LetterKind::Refusal => (Right::Erasure, None),
        _ => (Right::Access, None),
    };
    let today = received.with_timezone(&controller.timezone).date_naive();
    let regimes: Vec<RegimeId> = match law {
        Some(law) => vec![RegimeId::new(law)],
        None => app
            .law
            .regimes_for(&controller.establishment, "", today)
            .into_iter()
            .map(|applies| applies.regime)
            .filter(|regime| app.law.answers(regime, right, today))
            .collect(),
    };
    let about = law.map(|_| About {
        case: Uuid::nil(),
        reference: REFERENCE.to_owned(),
        decided_by: None,
        deciders: Vec::new(),
    });
    let opened = Opened {
        reference: REFERENCE.to_owned(),
        submission: Uuid::nil(),
        controller: controller.id.clone(),
        right,
        direct_marketing: false,
        regimes,
        basis: Vec::new(),
        establishment: controller.establishment.clone(),
        as_processor: false,
        capacity: "self".to_owned(),
        channel: "portal".to_owned(),
        received_at: received,
        zone: controller.timezone,
        calendar: controller.calendar.clone(),
        locale: locale.to_owned(),
        residence: String::new(),
        claims: String::new(),
        gpc: false,
        about,
        four_eyes: Vec::new(),
        sensitivity: Sensitivity::Ordinary,
        instead_of: None,
        entered_by: None,
    };
    let opened = open(Uuid::nil(), opened, None, Uuid::nil(), &app.law, received).ok()?;
    let case = Case::from_events(Uuid::nil(), &opened).ok()?;
    let by = Actor::Staff { id: Uuid::nil(), role: Role::Dpo };
    let text = || TextRef { id: Uuid::nil(), commitment: String::new() };
    let closed = |outcome| Event::Closed { outcome, at: now, late: false, reason: Some(text()), by };
    let ground = law_grounds(&case, &app.law, |ground| ground.may_refuse()).into_iter().next();
    let refused = || closed(Outcome::Refused { ground: ground.clone().unwrap_or_default() });
    let events = match kind {
        LetterKind::Refusal | LetterKind::AppealOutcome | LetterKind::ComplaintOutcome => vec![refused()],
        LetterKind::Extension => vec![Event::Extended { at: now, reasons: text(), by, until: None }],
        LetterKind::Fee => {
            let charged = law_grounds(&case, &app.law, |ground| ground.may_charge()).into_iter().next();
            let fee = Fee { amount: "12.50".to_owned(), currency: "EUR".to_owned() };
            let ground = charged.unwrap_or_default();
            vec![Event::FeeAsked { fee, ground, answers: 0, at: now, reasoning: text(), by }]
        }
        LetterKind::AnswerPart => {
            let category = app.data_map.categories.first();
            let named = |id: Option<&str>| id.unwrap_or(REFERENCE).to_owned();
            let rest = Rest {
                category: named(category.map(|category| category.id.as_str())),
                source: named(category.map(|category| category.source.as_str())),
                until: now.date_naive(),
            };
            vec![Event::PartReleased { partial: false, rest: vec![rest], late: false, by }]
        }
        LetterKind::AskIdentity => vec![asked(StopKind::Identity, now, text(), by)],
        LetterKind::AskClarification => vec![asked(StopKind::Clarification, now, text(), by)],
        LetterKind::Duplicate => {
            let (reference, request) = (REFERENCE.to_owned(), REFERENCE.to_owned());
            let into = Survivor { case: Uuid::nil(), reference, request, received_at: received };
            vec![Event::Merged { into, by }, closed(Outcome::Duplicate)]
        }
        _ => Vec::new(),
    };
    let case = case.with(&events);
    let clock = app.law.clock(&case.regimes, &case.facts()).ok()?;
    Some(Case { clock: Some(clock), ..case })
}

fn asked(stop: StopKind, at: chrono::DateTime<chrono::Utc>, question: TextRef, by: Actor) -> Event {
    Event::StopAsked { stop, at, question, by, why: None }
}
