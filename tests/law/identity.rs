//! How sure each law needs us to be, and whether it lets us ask.

use rightsdesk::law::{
    Asked, Exercise, IdentityPolicy, LawBook, LawFiles, Level, Needs, RegimeId, Right, Sensitivity, Settings,
};

fn exercise(right: Right) -> Exercise<'static> {
    Exercise { controller: "acme", right, direct_marketing: false, sensitivity: Sensitivity::Ordinary }
}

fn level(needs: Needs, points: u32, declaration: bool) -> Level {
    Level { needs, points, declaration }
}

/// What a law of the release says: level, whether one may ask, and the first provision.
fn says(laws: &[&str], of: Exercise<'_>) -> (Level, Asked, String) {
    let law = LawBook::builtin().expect("the statutes can be read");
    let laws: Vec<RegimeId> = laws.iter().map(|law| RegimeId::new(*law)).collect();
    let found = law.identity(&laws, of);
    (found.level, found.asked, found.cites.first().map(|cite| cite.text.to_string()).unwrap_or_default())
}

#[test]
fn california_grades_its_proof_by_right_and_by_harm() {
    let matched = |points, declaration| level(Needs::MatchedData, points, declaration);
    for (right, expected, by) in [
        (Right::Access, matched(3, true), "11 CCR 7062(c)"),
        (Right::Portability, matched(3, true), "11 CCR 7062(c)"),
        (Right::AccessCategories, matched(2, false), "11 CCR 7062(b)"),
        (Right::Erasure, matched(2, false), "11 CCR 7062(d)"),
        (Right::Rectification, matched(2, false), "11 CCR 7062(d)"),
    ] {
        assert_eq!(says(&["ccpa"], exercise(right)), (expected, Asked::Always, by.to_owned()), "{right}");
    }
    let sensitive = Exercise { sensitivity: Sensitivity::Sensitive, ..exercise(Right::Erasure) };
    assert_eq!(says(&["ccpa"], sensitive).0, matched(3, true));
    // The degree of the others goes by what is asked, not by how sensitive it is.
    let kinds = Exercise { sensitivity: Sensitivity::Sensitive, ..exercise(Right::AccessCategories) };
    assert_eq!(says(&["ccpa"], kinds).0, matched(2, false));
}

#[test]
fn the_gdpr_asks_on_doubt_alone_and_the_least_demanding_of_several_laws_rules() {
    let mailbox = level(Needs::Mailbox, 0, false);
    for law in ["gdpr", "uk-gdpr"] {
        let (needed, asked, by) = says(&[law], exercise(Right::Access));
        assert_eq!((needed, asked), (mailbox, Asked::OnDoubt));
        assert!(by.ends_with("GDPR art. 12(6)"), "{by}");
    }
    for laws in [["gdpr", "ccpa"], ["ccpa", "gdpr"]] {
        assert_eq!(
            says(&laws, exercise(Right::Access)),
            (mailbox, Asked::OnDoubt, "GDPR art. 12(6)".to_owned())
        );
    }
    // Of two laws that both grade, the lower level holds.
    assert_eq!(says(&["ccpa", "us-va"], exercise(Right::Erasure)).0, mailbox);
}

#[test]
fn no_law_has_an_opt_out_a_limit_or_an_objection_to_advertising_proven() {
    let law = LawBook::builtin().expect("the statutes can be read");
    let mut checked = 0;
    for statute in law.statutes() {
        for right in [Right::OptOut, Right::LimitSensitive, Right::Objection] {
            let known = statute.rules.iter().any(|rule| rule.rights.contains(&right));
            let of = Exercise { direct_marketing: right == Right::Objection, ..exercise(right) };
            let found = law.identity(std::slice::from_ref(&statute.regime), of);
            assert_eq!((found.level.needs, found.asked), (Needs::None, Asked::Never), "{}", statute.regime);
            assert!(
                !known || !found.asked_by.is_empty(),
                "{} names no provision for {right}",
                statute.regime
            );
            checked += usize::from(known);
        }
    }
    assert!(checked > 30, "{checked}");
}

#[test]
fn every_statute_says_it_for_every_right_it_knows_and_how_it_ends() {
    let law = LawBook::builtin().expect("the statutes can be read");
    for statute in law.statutes() {
        for rule in &statute.rules {
            for right in &rule.rights {
                let row =
                    statute.identity.iter().any(|row| row.rights.contains(right) && !row.direct_marketing);
                assert!(row, "{} says nothing about {right}", statute.regime);
            }
        }
        let way = law.unverified(&statute.regime).expect("it says how it ends");
        assert!(way.wait_days > 0 && !way.cites.is_empty(), "{}", statute.regime);
        for instead in &way.instead {
            assert!(statute.rules.iter().any(|rule| rule.rights.contains(&instead.right)));
        }
    }
}

fn own(identity: &str) -> Result<LawBook, String> {
    let text = format!(
        "regime = \"ours\"\nname = \"Our own law\"\nversion = \"2026-11-25\"\n\n[[rule]]\nid = \"ours/respond\"\n\
         rights = [\"access\", \"opt-out\", \"objection\"]\nduty = \"respond\"\nperiod = {{ months = 1 }}\n\
         cites = [{{ text = \"Our law s.1\", verified = 2026-11-25 }}]\n\n{identity}"
    );
    let files = LawFiles { statutes: vec![("ours.toml".to_owned(), text)], ..LawFiles::default() };
    LawBook::new(&files).map_err(|error| error.to_string())
}

#[test]
fn a_file_of_an_older_release_is_still_read() {
    let law = own(
        "[identity]\nnever_for = [\"objection\"]\ncites = [{ text = \"Our law s.2\", verified = false }]\n",
    )
    .expect("the older form");
    let ours = [RegimeId::new("ours")];
    let objection = law.identity(&ours, exercise(Right::Objection));
    assert_eq!((objection.level.needs, objection.asked), (Needs::None, Asked::Never));
    assert_eq!(objection.asked_by[0].text.as_ref(), "Our law s.2");
    // What it does not say is taken for granted, and an opt-out is free whatever a file says.
    let access = law.identity(&ours, exercise(Right::Access));
    assert_eq!((access.level.needs, access.asked), (Needs::Mailbox, Asked::OnDoubt));
    assert_eq!(law.identity(&ours, exercise(Right::OptOut)).asked, Asked::Never);
    let none = own("").expect("nothing said");
    assert_eq!(none.identity(&ours, exercise(Right::Access)).level.needs, Needs::Mailbox);
}

#[test]
fn a_file_that_contradicts_itself_or_gates_an_opt_out_is_refused() {
    let row = |rest: &str| {
        format!("[[identity]]\ncites = [{{ text = \"Our law s.2\", verified = false }}]\n{rest}\n")
    };
    for (rest, reason) in [
        ("rights = [\"opt-out\"]\nneeds = \"mailbox\"\nasked = \"always\"", "Ford, 2026, $375,703"),
        ("rights = [\"opt-out\"]\nneeds = \"none\"\nasked = \"on-doubt\"", "Ford, 2026, $375,703"),
        ("rights = [\"access\"]\nneeds = \"matched-data\"\nasked = \"always\"", "points = 2"),
        ("rights = [\"access\"]\nneeds = \"mailbox\"\npoints = 2\nasked = \"always\"", "belong to"),
        ("rights = [\"access\"]\nneeds = \"mailbox\"\nasked = \"never\"", "cannot be needed"),
        ("rights = [\"access\"]\nneeds = \"document\"\nasked = \"always\"", "document"),
        ("rights = []\nneeds = \"mailbox\"\nasked = \"always\"", "names no right"),
    ] {
        let said = own(&row(rest)).err().unwrap_or_else(|| panic!("it was taken: {rest}"));
        assert!(said.contains(reason) && said.contains("ours.toml"), "{said}");
    }
}

fn policy(regime: &str, rights: &[Right], level: Level) -> Result<LawBook, String> {
    let policy = IdentityPolicy {
        controller: Some("acme".to_owned()),
        regime: RegimeId::new(regime),
        rights: rights.to_vec(),
        level,
    };
    let settings = Settings { identity: vec![policy], ..Settings::default() };
    LawBook::new(&LawFiles { settings, ..LawFiles::default() }).map_err(|error| error.to_string())
}

#[test]
fn within_what_a_law_leaves_open_the_organisation_chooses() {
    let high = level(Needs::MatchedData, 3, true);
    let law = policy("ccpa", &[Right::Erasure], high).expect("by sensitivity and harm");
    let ccpa = [RegimeId::new("ccpa")];
    assert_eq!(law.identity(&ccpa, exercise(Right::Erasure)).level, high);
    let other = Exercise { controller: "other", ..exercise(Right::Erasure) };
    assert_eq!(
        law.identity(&ccpa, other).level,
        level(Needs::MatchedData, 2, false),
        "only for this controller"
    );
    // It is part of the edition: an open case keeps the one it was opened under.
    assert_ne!(law.edition(), LawBook::builtin().unwrap().edition());
    // Under several laws the least demanding one still rules.
    let both = [RegimeId::new("ccpa"), RegimeId::new("gdpr")];
    assert_eq!(law.identity(&both, exercise(Right::Erasure)).level.needs, Needs::Mailbox);
}

#[test]
fn what_was_fined_before_is_refused_with_the_case_named() {
    let matched = |points| level(Needs::MatchedData, points, false);
    for (regime, rights, asked, reason) in [
        ("ccpa", vec![Right::OptOut], level(Needs::Mailbox, 0, false), "Ford, 2026, $375,703"),
        ("us-va", vec![Right::OptOut], matched(2), "Ford, 2026, $375,703"),
        ("gdpr", vec![Right::WithdrawConsent], level(Needs::Mailbox, 0, false), "Ford, 2026, $375,703"),
        ("ccpa", vec![Right::AccessCategories], matched(4), "Honda, 2025, $632,500"),
        ("gdpr", vec![Right::Access], matched(2), "Honda, 2025, $632,500"),
        ("ccpa", vec![Right::Access], matched(3), "less than ccpa needs"),
        ("gdpr", vec![], matched(2), "names no right"),
        ("gpdr", vec![Right::Access], matched(2), "there is no law \"gpdr\""),
        ("ccpa", vec![Right::Erasure], matched(0), "points = 2"),
    ] {
        let said =
            policy(regime, &rights, asked).err().unwrap_or_else(|| panic!("taken: {regime} {rights:?}"));
        assert!(said.starts_with("identity: ") && said.contains(reason), "{said}");
    }
}
