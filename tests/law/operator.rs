//! What an operator may add to the law without a release, and what is refused with file, line and reason.

use super::instant;
use chrono::NaiveDate;
use chrono_tz::Tz;
use rightsdesk::law::{
    Deadline, Duty, Extended, Facts, LawBook, LawError, LawFiles, LawText, RegimeId, Right, Settings,
    SignOff, StopFact, StopKind, Warning, listed,
};

/// A law of the operator's own.
fn statute(rule: &str) -> String {
    format!(
        "regime = \"ours\"\nname = \"Our own law\"\nversion = \"2026-11-25\"\n\n[[rule]]\nid = \"ours/respond\"\n\
         rights = [\"access\"]\nduty = \"respond\"\ncites = [{{ text = \"Our law s.1\", verified = 2026-11-25 }}]\n{rule}\n"
    )
}

fn with(statutes: &[&str]) -> Result<LawBook, LawError> {
    let named = |(at, text): (usize, &&str)| (format!("{at}.toml"), (*text).to_owned());
    LawBook::new(&LawFiles {
        statutes: statutes.iter().enumerate().map(named).collect(),
        ..LawFiles::default()
    })
}

fn facts<'a>(received: &str, stops: &'a [StopFact]) -> Facts<'a> {
    let zone = Tz::Europe__Berlin;
    Facts {
        received: instant(received, zone),
        zone,
        calendar: "DE",
        right: Right::Access,
        stops,
        extended: None,
    }
}

fn respond(law: &LawBook, regime: &str, facts: &Facts<'_>) -> Deadline {
    law.deadline(&RegimeId::new(regime), Duty::Respond, facts).expect("a date")
}

#[test]
fn a_law_is_added_and_another_takes_the_place_of_ours() {
    let own = include_str!("../../src/law/statutes/none.toml").replace("months = 1 }", "months = 3 }");
    let law = with(&[&statute("period = { working_days = 5 }"), &own]).expect("both can be read");
    let case = facts("2026-12-21", &[]);
    // Tuesday to Thursday, then Christmas and a weekend, Monday and Tuesday.
    assert_eq!(respond(&law, "ours", &case).last_day.to_string(), "2026-12-29");
    assert_eq!(respond(&law, "none", &case).last_day.to_string(), "2027-03-22", "Sunday the 21st rolls");
    let release = LawBook::builtin().unwrap();
    assert_eq!(respond(&release, "none", &case).last_day.to_string(), "2027-01-21");
    assert_ne!(law.edition(), release.edition());
    assert_eq!(respond(&law, "gdpr", &case), respond(&release, "gdpr", &case), "nothing else changed");
}

#[test]
fn a_wrong_file_is_refused_with_line_and_reason() {
    let cases = [
        (statute("period = { weeks = 2 }"), "line 10"),
        (statute("period = { months = 1 }\nrol = \"none\""), "rol"),
        (statute("period = { months = 0 }"), "between 1 and 10000"),
        (
            statute("period = { months = 1 }\nextension = { days = 30, notice_before = \"end-of-period\" }"),
            "months are extended by months",
        ),
        (
            statute(
                "period = { months = 1 }\nextension = { months = 1, open = true, notice_before = \"end-of-period\" }",
            ),
            "exactly one",
        ),
        (statute("period = { hours = 72 }\nroll = \"next-working-day\""), "hours run on"),
        (statute("period = { hours = 72 }\nsuspends = { fee = \"fresh-start\" }"), "hours run on"),
        (statute("period = { months = 1 }\ncalendar = \"XX\""), "no calendar \"XX\""),
        (
            statute("period = { months = 1 }").replace("\"respond\"", "\"notify-refusal\""),
            "write `extension` or `refusal`",
        ),
        (statute("period = { months = 1 }").replace("[\"access\"]", "[]"), "names no right"),
        (statute("period = { months = 1 }").replace("[\"access\"]", "[\"acces\"]"), "acces"),
        (
            statute("period = { months = 1 }").replace("2026-11-25 }]", "true }]"),
            "verified is a date, or false",
        ),
        (
            format!(
                "{}{}",
                statute("period = { months = 1 }"),
                statute("period = { months = 2 }").split_once("\n\n").expect("a rule").1
            ),
            "there are two rules",
        ),
        (
            format!(
                "{}{}",
                statute("period = { months = 1 }"),
                statute("period = { months = 2 }")
                    .split_once("\n\n")
                    .expect("a rule")
                    .1
                    .replace("ours/respond", "ours/again")
            ),
            "at the same time",
        ),
    ];
    for (text, reason) in &cases {
        let error = with(&[text]).err().unwrap_or_else(|| panic!("it was taken:\n{text}"));
        let LawError::Statute { file, .. } = &error else { panic!("{error:?}") };
        assert!(file == "0.toml" || file == "ours", "{error}");
        assert!(error.to_string().contains(reason), "{error}\n{text}");
    }
    let twice =
        with(&[&statute("period = { months = 1 }"), &statute("period = { months = 2 }")]).err().unwrap();
    assert!(twice.to_string().contains("stated by 0.toml already"), "{twice}");
}

#[test]
fn a_rule_by_date_of_receipt_gives_way_to_the_next() {
    let first = statute("period = { months = 1 }\neffective = { received_before = 2026-12-01 }");
    let second = statute("period = { months = 2 }\neffective = { received_from = 2026-12-01 }")
        .replace("ours/respond", "ours/respond/december");
    let law = with(&[&format!("{first}{}", second.split_once("\n\n").expect("a rule").1)]).unwrap();
    assert_eq!(&*respond(&law, "ours", &facts("2026-11-30T22:59:00+00:00", &[])).rule, "ours/respond");
    assert_eq!(
        &*respond(&law, "ours", &facts("2026-11-30T23:00:00+00:00", &[])).rule,
        "ours/respond/december"
    );
}

#[test]
fn hours_are_counted_on_instants_over_a_change_of_clocks() {
    let law = with(&[&statute("period = { hours = 72 }")]).unwrap();
    // The night to Sunday 29 March 2026 has 23 hours in Berlin.
    let found = respond(&law, "ours", &facts("2026-03-27T12:20:00+01:00", &[]));
    assert!(found.in_hours);
    assert_eq!(
        found.ends.to_rfc3339(),
        "2026-03-30T11:20:00+00:00",
        "72 hours later, 13:20 by the new clock"
    );
    assert_eq!(found.safe_ends, found.ends);
    assert_eq!(&*found.readings[0].name, "next-full-hour");
    assert_eq!(found.readings[0].ends.unwrap().to_rfc3339(), "2026-03-30T12:00:00+00:00");
    let full = respond(&law, "ours", &facts("2026-03-27T12:00:00+01:00", &[]));
    assert!(full.readings.is_empty(), "at a full hour both readings agree");
}

#[test]
fn the_operator_may_lower_the_days_within_which_a_question_stops_the_clock_but_not_raise_them() {
    let zone = Tz::Europe__Berlin;
    let asked = |day: &str| {
        [StopFact::asked(StopKind::Identity, instant(day, zone), Some(instant("2026-03-27", zone)))]
    };
    let within = |days| {
        let settings = Settings { question_within_days: Some(days), ..Settings::default() };
        LawBook::new(&LawFiles { settings, ..LawFiles::default() }).unwrap()
    };
    let due = |law: &LawBook, day: &str| {
        respond(law, "gdpr", &facts("2026-03-02", &asked(day))).last_day.to_string()
    };
    let release = LawBook::builtin().unwrap();
    assert_eq!(due(&release, "2026-03-12"), "2026-04-17", "ten days later still counts");
    assert_eq!(due(&within(7), "2026-03-12"), "2026-04-02");
    assert_eq!(due(&within(7), "2026-03-09"), "2026-04-20");
    assert_eq!(due(&within(60), "2026-03-20"), due(&release, "2026-03-20"), "14 days stay 14 days");
}

#[test]
fn a_rule_that_was_not_compared_warns_until_somebody_signs_for_it() {
    let zone = Tz::America__Los_Angeles;
    let opt_out = Facts {
        received: instant("2026-11-23", zone),
        zone,
        calendar: "",
        right: Right::OptOut,
        stops: &[],
        extended: None,
    };
    let release = LawBook::builtin().unwrap();
    let found = respond(&release, "ccpa", &opt_out);
    assert!(!found.is_settled());
    assert!(found.warnings.contains(&Warning::NotVerified { rule: "ccpa/opt-out".into() }));
    let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let signed = |rule: &str| {
        let signed_off = vec![SignOff { rule: rule.to_owned(), by: "the DPO".to_owned(), on }];
        LawBook::new(&LawFiles {
            settings: Settings { signed_off, ..Settings::default() },
            ..LawFiles::default()
        })
    };
    let found = respond(&signed("ccpa/opt-out").unwrap(), "ccpa", &opt_out);
    assert!(found.is_settled());
    assert!(found.warnings.contains(&Warning::SignedOff { rule: "ccpa/opt-out".into(), on }));
    assert!(signed("ccpa/optout").err().unwrap().to_string().contains("no rule \"ccpa/optout\""));
    assert!(respond(&release, "gdpr", &facts("2026-11-23", &[])).is_settled());
}

#[test]
fn where_the_law_sets_no_length_the_day_that_was_named_counts() {
    let law = LawBook::builtin().unwrap();
    let zone = Tz::Europe__Zurich;
    let due = |until: Option<&str>| {
        let noticed = instant("2026-12-01", zone);
        let until = until.map(|day| day.parse().unwrap());
        let case = Facts {
            zone,
            calendar: "CH-ZH",
            extended: Some(Extended { noticed, until }),
            ..facts("2026-11-23", &[])
        };
        respond(&law, "fadp", &case)
    };
    assert_eq!(due(Some("2027-02-10")).last_day.to_string(), "2027-02-10");
    assert!(due(None).warnings.contains(&Warning::ExtensionWithoutDay));
    assert_eq!(due(None).last_day.to_string(), "2026-12-23");
    assert_eq!(due(Some("2026-12-10")).last_day.to_string(), "2026-12-23", "it never makes the date earlier");
}

#[test]
fn the_texts_of_an_edition_make_the_same_law_again() {
    let statutes = vec![("ours.toml".to_owned(), statute("period = { months = 2 }"))];
    let settings = Settings { question_within_days: Some(5), ..Settings::default() };
    let law = LawBook::new(&LawFiles { statutes, settings, ..LawFiles::default() }).unwrap();
    let texts: Vec<LawText> = law.texts().cloned().collect();
    let (list, texts) = texts.split_last().expect("the list comes last");
    assert_eq!(list.hash, law.edition());
    let names: Vec<String> = listed(&list.text).unwrap().into_iter().map(|(_, _, hash)| hash).collect();
    assert_eq!(names, texts.iter().map(|text| text.hash.clone()).collect::<Vec<_>>());
    let again = LawBook::of(texts.to_vec()).unwrap();
    assert_eq!(again.edition(), law.edition());
    let case = facts("2026-11-23", &[]);
    for regime in ["ours", "gdpr", "ccpa"] {
        assert_eq!(respond(&again, regime, &case), respond(&law, regime, &case));
    }
}

#[test]
fn an_extension_told_after_the_first_period_does_not_count_and_the_answer_says_so() {
    let law = LawBook::builtin().unwrap();
    let zone = Tz::Europe__Berlin;
    let told = |at: &str| {
        let extended = Some(Extended { noticed: instant(at, zone), until: None });
        respond(&law, "gdpr", &Facts { extended, ..facts("2026-03-02", &[]) })
    };
    assert_eq!(told("2026-04-02T23:59:59+02:00").last_day.to_string(), "2026-06-02");
    let late = told("2026-04-03T00:00:00+02:00");
    assert_eq!(late.last_day.to_string(), "2026-04-02");
    assert!(late.steps.iter().any(|step| step.what.id() == "step-extension-too-late"));
    let early = Facts {
        extended: Some(Extended { noticed: instant("2026-03-01", zone), until: None }),
        ..facts("2026-03-02", &[])
    };
    let error = law.deadline(&RegimeId::new("gdpr"), Duty::Respond, &early).unwrap_err();
    assert!(error.to_string().contains("before the receipt"), "{error}");
}

#[test]
fn a_right_that_comes_later_says_from_when_on() {
    let law = LawBook::builtin().unwrap();
    let zone = Tz::Europe__London;
    let complaint = Facts { zone, calendar: "GB-ENG", right: Right::Complaint, ..facts("2026-06-18", &[]) };
    let error = law.deadline(&RegimeId::new("uk-gdpr"), Duty::Acknowledge, &complaint).unwrap_err();
    assert!(error.to_string().ends_with("it has one for those received from 2026-06-19 on"), "{error}");
}

#[test]
fn every_step_cites_what_says_so() {
    let law = LawBook::builtin().unwrap();
    let zone = Tz::Europe__Berlin;
    let stops =
        [StopFact::asked(StopKind::Identity, instant("2026-11-25", zone), Some(instant("2026-12-02", zone)))];
    for statute in law.statutes() {
        let told = Some(Extended { noticed: instant("2026-11-26", zone), until: None });
        for extended in [None, told] {
            let case = Facts { extended, ..facts("2026-11-23", &stops) };
            if let Ok(found) = law.deadline(&statute.regime, Duty::Respond, &case) {
                assert!(found.steps.iter().all(|step| !step.cites.is_empty()), "{}", statute.regime);
            }
        }
    }
}

#[test]
fn a_question_that_needs_a_notice_stops_nothing_by_itself() {
    let law = LawBook::builtin().unwrap();
    let zone = Tz::America__Los_Angeles;
    let stop =
        [StopFact::asked(StopKind::Identity, instant("2026-12-01", zone), Some(instant("2026-12-11", zone)))];
    let case = Facts { zone, calendar: "", stops: &stop, ..facts("2026-11-23T12:00:00-08:00", &[]) };
    let found = respond(&law, "us-or", &case);
    assert_eq!(
        (found.last_day.to_string(), found.safe_last_day, found.paused),
        ("2027-01-07".to_owned(), found.last_day, false)
    );
    assert!(found.warnings.contains(&Warning::OnlyAfterNotice { stop: StopKind::Identity }));
    let reading =
        found.readings.iter().find(|reading| &*reading.name == "after-notice").expect("it is shown");
    assert_eq!(reading.date.to_string(), "2027-01-17");
}

#[test]
fn a_law_is_found_in_a_persons_own_words() {
    let law = LawBook::builtin().unwrap();
    let named = |text: &str| -> Vec<String> { law.named_in(text).iter().map(ToString::to_string).collect() };
    assert_eq!(named("I ask under Art. 15 GDPR, and if that fails under the CCPA."), ["ccpa", "gdpr"]);
    assert_eq!(named("This is a UK GDPR request."), ["uk-gdpr"], "the longest name counts");
    assert_eq!(named("nach der dsgvo"), ["gdpr"]);
    assert_eq!(named("Please delete my account."), Vec::<String>::new());
    assert_eq!(named("accpax GDPRs"), Vec::<String>::new(), "inside another word it is no name");
    assert_eq!(named("İ§ß GDPR ﬁ"), ["gdpr"], "lower case may have another length");
}

#[test]
fn no_two_laws_go_by_the_same_name() {
    let law = LawBook::builtin().unwrap();
    let mut names: Vec<String> =
        law.statutes().flat_map(|statute| &statute.named).map(|name| name.to_lowercase()).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!((names.len(), all > 60), (all, true));
}

#[test]
fn laws_apply_by_establishment_residence_and_the_day_of_receipt() {
    let law = LawBook::builtin().unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let names = |establishment: &str, residence: &str, received: &str| -> Vec<String> {
        let found = law.regimes_for(establishment, residence, day(received));
        found.iter().map(|law| law.regime.to_string()).collect()
    };
    assert_eq!(
        names("DE", "US-CA", "2026-11-23"),
        ["ccpa", "gdpr"],
        "residence alone never excludes the GDPR"
    );
    assert_eq!(names("US", "SE", "2026-11-23"), ["gdpr"]);
    assert_eq!(names("US", "US-OK", "2026-12-31"), ["none"]);
    assert_eq!(names("US", "US-OK", "2027-01-01"), ["us-ok"]);
    assert_eq!(names("GB", "GB-SCT", "2026-11-23"), ["uk-gdpr"]);
    assert_eq!(names("DE", "CA-QC", "2026-11-23"), ["gdpr", "pipeda", "quebec"]);
    assert_eq!(names("US", "US", "2026-11-23"), ["none"]);
    assert_eq!(names("NZ", "AU", "2026-11-23"), ["au-privacy", "nz-privacy"]);
}
