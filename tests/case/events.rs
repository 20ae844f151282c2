//! The shapes of events never change: their bytes are hashed into the ledger and read for ever.

use super::samples::samples;
use super::{id, opened, proven, stages};
use rightsdesk::case::{Case, Event};
use rightsdesk::law::Right;
use std::collections::BTreeSet;

/// Bytes that releases have written, one event a line. Lines are only ever added: a changed line means that ledgers
/// out there can no longer be read. Change a shape by a new schema version with an upcaster instead.
const WRITTEN: &str = include_str!("../data/events_v1.jsonl");

#[test]
fn the_written_form_of_every_event_is_what_it_always_was() {
    let now: Vec<String> =
        samples().iter().map(|event| serde_json::to_string(event).expect("it has a JSON form")).collect();
    let written: Vec<&str> = WRITTEN.lines().collect();
    let changed: Vec<String> = now
        .iter()
        .filter(|line| !written.contains(&line.as_str()))
        .map(|line| format!("not among the written forms: {line}"))
        .collect();
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn every_event_ever_written_is_read_and_written_again_the_same() {
    for line in WRITTEN.lines() {
        let event: Event = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!(serde_json::to_string(&event).unwrap(), line);
        assert!(line.starts_with(&format!("{{\"event\":\"{}\"", event.kind())), "{line}");
    }
    for event in samples() {
        let json = serde_json::to_vec(&event).unwrap();
        assert_eq!(serde_json::from_slice::<Event>(&json).unwrap(), event);
    }
}

#[test]
fn no_event_is_without_a_written_form() {
    let kinds: BTreeSet<&str> = samples().iter().map(Event::kind).collect();
    // Exhaustive, so that whoever adds an event comes here: add a sample, a line, and count one more.
    let counted = |event: &Event| match event {
        Event::Opened(_)
        | Event::ClockSet { .. }
        | Event::AssuranceRaised { .. }
        | Event::IdentifierProven { .. }
        | Event::TakenUp { .. }
        | Event::StopAsked { .. }
        | Event::StopAnswered { .. }
        | Event::Extended { .. }
        | Event::RegimesCorrected { .. }
        | Event::StopUndone { .. }
        | Event::ExtensionUndone { .. }
        | Event::RestrictionSet { .. }
        | Event::LiftingAnnounced { .. }
        | Event::RestrictionLifted { .. }
        | Event::ReceiptCorrected { .. }
        | Event::RiskAccepted { .. }
        | Event::Proposed { .. }
        | Event::SentBack { .. }
        | Event::Advised { .. }
        | Event::Dissented { .. }
        | Event::FeeAsked { .. }
        | Event::AnswersCounted { .. }
        | Event::PlatformActed { .. }
        | Event::Approved { .. }
        | Event::CapacityShown { .. }
        | Event::CheckAsked { .. }
        | Event::HeldChecked { .. }
        | Event::PointsCompared { .. }
        | Event::Declared { .. }
        | Event::DocumentReceived { .. }
        | Event::DocumentJudged { .. }
        | Event::AddressAsked { .. }
        | Event::AddressAccepted { .. }
        | Event::AddressStopped { .. }
        | Event::Gathered { .. }
        | Event::Reviewed { .. }
        | Event::Withheld { .. }
        | Event::Restored { .. }
        | Event::Released { .. }
        | Event::PartReleased { .. }
        | Event::PartOffered { .. }
        | Event::WentOn { .. }
        | Event::Contested { .. }
        | Event::StatementAdded { .. }
        | Event::PackageOffered { .. }
        | Event::PackageFetched { .. }
        | Event::Suppressed { .. }
        | Event::TaskOpened { .. }
        | Event::TaskDone { .. }
        | Event::DateReached { .. }
        | Event::LetterHandedOver { .. }
        | Event::LetterFailed { .. }
        | Event::LetterQueued { .. }
        | Event::TaskSettled { .. }
        | Event::WishesSet { .. }
        | Event::MessageReceived { .. }
        | Event::MessageSent { .. }
        | Event::Reopened { .. }
        | Event::Merged { .. }
        | Event::ViewHeard { .. }
        | Event::DecisionReviewed { .. }
        | Event::AnswerAmended { .. }
        | Event::SendingAsked { .. }
        | Event::HeldBack { .. }
        | Event::TakenBack { .. }
        | Event::Continued(_)
        | Event::Closed { .. } => 67,
    };
    assert_eq!(kinds.len(), counted(&samples()[0]));
}

#[test]
fn no_event_holds_what_a_person_typed() {
    // Ids, names from fixed lists, instants, numbers and digests: an address or a sentence is none of these.
    for event in samples() {
        let json = serde_json::to_string(&event).unwrap();
        assert!(!json.contains('@'), "{json}");
    }
}

#[test]
fn a_case_is_read_again_as_it_was_kept() {
    for (name, events) in stages() {
        let case = proven(Right::Access, &["gdpr", "ccpa"]).with(&events);
        let kept = serde_json::to_string(&case).unwrap();
        assert_eq!(serde_json::from_str::<Case>(&kept).unwrap(), case, "{name}");
    }
}

#[test]
fn events_that_do_not_begin_with_opened_make_no_case() {
    let opened = Event::Opened(Box::new(opened(Right::Access, &["gdpr"])));
    let taken = Event::TakenUp { handler: id(1) };
    assert!(Case::from_events(id(1), &[]).is_err());
    assert!(Case::from_events(id(1), &[taken.clone(), opened.clone()]).is_err());
    assert!(Case::from_events(id(1), &[opened.clone(), taken.clone(), opened.clone()]).is_err());
    assert_eq!(Case::from_events(id(1), &[opened, taken]).unwrap().version, 2);
}
