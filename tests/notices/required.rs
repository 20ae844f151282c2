//! Law by law and letter by letter: the reasons, the dates and the remedies are there, and without them there is no letter.

use super::{Given, controller, letter};
use crate::case::{LAW, day, handler, id, opened, proven, text};
use chrono::{DateTime, Utc};
use rightsdesk::case::{About, Case, Event, Fee, LetterKind, Opened, Outcome, Survivor, law_grounds, open};
use rightsdesk::config::Controller;
use rightsdesk::law::{RegimeId, Right};
use rightsdesk::notices::{Lacking, OwnWords, Searched, WriteError};
use std::fmt::Write;

const WHY: &str = "These are our reasons.";

fn closed(outcome: Outcome) -> Event {
    Event::Closed { outcome, at: day(3), late: false, reason: Some(text()), by: handler() }
}

fn fee_asked(ground: String) -> Event {
    let fee = Fee::typed("12.50", "EUR").expect("an amount");
    Event::FeeAsked { fee, ground, answers: 0, at: day(3), reasoning: text(), by: handler() }
}

fn given() -> Given {
    let named = |name: &str| vec![name.to_owned()];
    Given {
        text: Some(WHY.to_owned()),
        searched: Searched {
            places: named("Your orders"),
            by: named("E-mail address"),
            more: named("Phone"),
        },
        ..Given::default()
    }
}

/// A day on which a law is in force: the first one, for those that begin later.
fn received_under(regime: &RegimeId) -> DateTime<Utc> {
    let begins = LAW.statute(regime).and_then(|statute| statute.effective.received_from);
    let begins = begins.and_then(|day| day.0.and_hms_opt(12, 0, 0)).map(|noon| noon.and_utc());
    begins.map_or(day(0), |begins| begins.max(day(0)))
}

/// A case this letter is about under a law; none where the law does not know the right.
fn about(kind: LetterKind, regime: &RegimeId) -> Option<Case> {
    let at = received_under(regime);
    let rights = match kind {
        LetterKind::AppealOutcome => [Right::Appeal; 2],
        LetterKind::ComplaintOutcome => [Right::Complaint; 2],
        LetterKind::RestrictionLifting => [Right::Restriction; 2],
        LetterKind::Done => [Right::Erasure, Right::Rectification],
        LetterKind::Refusal => [Right::Erasure, Right::Access],
        _ => [Right::Access; 2],
    };
    let right = rights.into_iter().find(|right| LAW.answers(regime, *right, at.date_naive()))?;
    let opened = Opened { received_at: at, ..opened(right, &[regime.as_str()]) };
    let events = open(id(0xca), opened, None, id(0x7a), &LAW, at).expect("the law knows the right");
    let mut case = Case::from_events(id(0xca), &events).expect("it begins with opened");
    if matches!(right, Right::Appeal | Right::Complaint) {
        let of = About {
            case: id(1),
            reference: "RD-9HWT-2PFA".to_owned(),
            decided_by: None,
            deciders: Vec::new(),
        };
        case.opened.about = Some(of);
    }
    let ground = law_grounds(&case, &LAW, |ground| ground.may_refuse()).into_iter().next();
    let events = match kind {
        LetterKind::Refusal | LetterKind::AppealOutcome | LetterKind::ComplaintOutcome => {
            vec![closed(Outcome::Refused { ground: ground? })]
        }
        LetterKind::AnswerReady | LetterKind::Done => {
            vec![closed(Outcome::PartlyFulfilled { package: None })]
        }
        LetterKind::Duplicate => {
            let request = "RD-9HWT-2PFA".to_owned();
            let into = Survivor { case: id(2), reference: request.clone(), request, received_at: day(0) };
            vec![Event::Merged { into, by: handler() }, closed(Outcome::Duplicate)]
        }
        LetterKind::Forwarded => vec![closed(Outcome::Forwarded)],
        LetterKind::Unverified => vec![closed(Outcome::Unverified)],
        LetterKind::Fee => {
            let charged = law_grounds(&case, &LAW, |ground| ground.may_charge()).into_iter().next();
            vec![fee_asked(charged?)]
        }
        LetterKind::Extension => LAW
            .extension(regime, &case.facts())
            .map(|_| vec![Event::Extended { at: day(3), reasons: text(), by: handler(), until: None }])?,
        _ => Vec::new(),
    };
    Some(case.with(&events))
}

/// The letters that tell of less than a full yes, or of a later date.
const SHORT: [LetterKind; 12] = [
    LetterKind::Refusal,
    LetterKind::Unverified,
    LetterKind::AnswerReady,
    LetterKind::Done,
    LetterKind::NothingFound,
    LetterKind::Fee,
    LetterKind::Extension,
    LetterKind::Duplicate,
    LetterKind::Forwarded,
    LetterKind::RestrictionLifting,
    LetterKind::AppealOutcome,
    LetterKind::ComplaintOutcome,
];

fn place(regime: &str) -> Controller {
    match regime {
        "gdpr" => controller("DE", "de-be"),
        "uk-gdpr" => controller("GB", "uk-ico"),
        _ => controller("US", "us-ca-ag"),
    }
}

/// Remedies in the words of the letter, by the beginning of each.
const BLOCKS: [(&str, &str); 9] = [
    ("authority", "complain to the data protection authority"),
    ("controller", "complain to us"),
    ("commissioner", "complain to the Information Commissioner"),
    ("court", "go to court"),
    ("appeal", "appeal to us"),
    ("attorney-general", "attorney general of your state"),
    ("regulator", "authority that watches over this law"),
    ("provision", "The law:"),
    ("reason", WHY),
];

#[test]
fn every_letter_short_of_a_full_yes_says_under_every_law_what_that_law_asks() {
    let mut out = String::new();
    for statute in LAW.statutes() {
        let regime = &statute.regime;
        writeln!(out, "== {regime} ==").expect("a string takes it");
        for kind in SHORT {
            let Some(case) = about(kind, regime) else { continue };
            let ground = law_grounds(&case, &LAW, |ground| ground.may_withhold()).into_iter().next();
            let withheld =
                if kind == LetterKind::AnswerReady { ground.into_iter().collect() } else { Vec::new() };
            let given = Given { withheld, ..given() };
            let said = letter(kind, &place(regime.as_str()), &case, given).unwrap_or_else(|why| {
                panic!("{regime} {}: {why}", kind.as_str());
            });
            let flat = said.text.split_whitespace().collect::<Vec<_>>().join(" ");
            let found: Vec<&str> =
                BLOCKS.iter().filter(|(_, words)| flat.contains(words)).map(|(name, _)| *name).collect();
            writeln!(out, "{:20} {}", kind.as_str(), found.join(" ")).expect("a string takes it");
            // A statute that gives a remedy is never without one in a letter.
            let today = received_under(regime).date_naive();
            let gives = statute.remedies.iter().any(|remedy| remedy.effective.holds_on(today));
            let has_remedy = found.iter().any(|name| !["reason", "provision"].contains(name));
            assert_eq!(has_remedy, gives, "{regime} {}:\n{}", kind.as_str(), said.text);
        }
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "Law by law: what each letter short of a full yes says of remedies and reasons.",
    }, {
        insta::assert_snapshot!("what_letters_must_say", out.trim_end());
    });
}

#[test]
fn without_reasons_a_date_a_search_or_a_survivor_there_is_no_letter() {
    let gdpr = RegimeId::new("gdpr");
    let berlin = controller("DE", "de-be");
    let lacking = |kind: LetterKind, case: &Case, given: Given| match letter(kind, &berlin, case, given) {
        Err(WriteError::Lacking(what)) => what,
        Err(other) => panic!("{other}"),
        Ok(letter) => panic!("it was written: {}", letter.text),
    };
    for kind in
        [LetterKind::Forwarded, LetterKind::RestrictionLifting, LetterKind::Extension, LetterKind::Done]
    {
        let case = about(kind, &gdpr).expect("it is known");
        for text in [None, Some("  \n ".to_owned())] {
            assert_eq!(
                lacking(kind, &case, Given { text, ..given() }),
                Lacking::Reasons,
                "{}",
                kind.as_str()
            );
        }
    }
    let partly = about(LetterKind::AnswerReady, &gdpr).expect("it is known");
    assert_eq!(lacking(LetterKind::AnswerReady, &partly, Given::default()), Lacking::Reasons);
    let access = proven(Right::Access, &["gdpr"]);
    let nothing =
        lacking(LetterKind::NothingFound, &access, Given { searched: Searched::default(), ..given() });
    assert_eq!(nothing, Lacking::Search);
    assert_eq!(lacking(LetterKind::Duplicate, &access, given()), Lacking::Survivor);
    let undated = Case { clock: None, ..about(LetterKind::Extension, &gdpr).expect("it is known") };
    assert_eq!(lacking(LetterKind::Extension, &undated, given()), Lacking::Date);
}

#[test]
fn a_ground_that_may_not_be_named_is_said_to_be_one() {
    let partly = about(LetterKind::AnswerReady, &RegimeId::new("gdpr")).expect("it is known");
    let given = Given { withheld: vec!["a-secret-ground".to_owned()], ..Given::default() };
    let said = letter(LetterKind::AnswerReady, &controller("DE", "de-be"), &partly, given).expect("a letter");
    assert!(said.text.contains("The law does not let us say why."), "{}", said.text);
    assert!(!said.text.contains("a-secret-ground"));
}

#[test]
fn the_gdpr_names_the_authority_of_the_establishment_and_the_one_where_the_person_lives() {
    let of = |establishment: &str, authority: &str, residence: &str| {
        let mut case = about(LetterKind::Refusal, &RegimeId::new("gdpr")).expect("it is known");
        case.opened.residence = residence.to_owned();
        let said = letter(LetterKind::Refusal, &controller(establishment, authority), &case, given());
        said.expect("a letter").text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let at_home = of("DE", "de-be", "DE");
    assert!(at_home.contains("Alt-Moabit 59-61, 10555 Berlin"), "{at_home}");
    assert!(!at_home.contains("authority where you live: "), "one country, one authority: {at_home}");
    let french = of("DE", "de-be", "FR");
    assert!(french.contains("Berlin Commissioner") && french.contains("TSA 80715"), "{french}");
    let abroad = of("US", "us-ca-ag", "FR");
    assert!(abroad.contains("TSA 80715") && !abroad.contains("Attorney General"), "{abroad}");
    let unknown = of("US", "us-ca-ag", "BR");
    assert!(unknown.contains("where you live or work") && !unknown.contains("BR"), "{unknown}");
}

#[test]
fn own_words_stand_around_what_must_be_said_and_take_nothing_away() {
    let case = about(LetterKind::Refusal, &RegimeId::new("gdpr")).expect("it is known");
    let berlin = controller("DE", "de-be");
    let plain = letter(LetterKind::Refusal, &berlin, &case, given()).expect("a letter").text;
    let own =
        OwnWords { opening: "Thank you for writing.".to_owned(), closing: "We wish you well.".to_owned() };
    let worded =
        letter(LetterKind::Refusal, &berlin, &case, Given { own, ..given() }).expect("a letter").text;
    assert!(worded.starts_with("Hello,\n\nThank you for writing.\n\n"), "{worded}");
    let without = worded.replace("Thank you for writing.\n\n", "").replace("We wish you well.\n\n", "");
    assert_eq!(without, plain);
}
