//! The directory of authorities: complete for every law, and at one with the statutes.

use crate::case::LAW;
use rightsdesk::law::{Authorities, RegimeId};

const EEA: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO";
const LAENDER: &str = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH";

#[test]
fn every_law_has_an_authority_and_every_authority_a_law() {
    let directory = Authorities::builtin();
    for statute in LAW.statutes() {
        // The organisation's own promise is no law.
        let watched = directory.all().iter().any(|known| known.regimes.contains(&statute.regime));
        assert_eq!(watched, statute.regime != RegimeId::none(), "{}", statute.regime);
    }
    for known in directory.all() {
        assert!(!known.regimes.is_empty(), "{}", known.id);
        for regime in &known.regimes {
            assert!(
                LAW.statute(regime).is_some(),
                "{} watches over {regime}, which is no law here",
                known.id
            );
        }
    }
}

#[test]
fn every_country_of_the_eea_and_every_land_of_germany_has_one() {
    let gdpr = RegimeId::new("gdpr");
    for country in EEA.split(' ') {
        let known =
            Authorities::builtin().of_place(&gdpr, country).unwrap_or_else(|| panic!("none in {country}"));
        assert_eq!(known.place, country);
    }
    for land in LAENDER.split(' ') {
        let place = format!("DE-{land}");
        let known = Authorities::builtin().of_place(&gdpr, &place).expect("there is one");
        assert_eq!(known.place, place);
    }
    let bavarian: Vec<_> =
        Authorities::builtin().all().iter().filter(|known| known.place == "DE-BY").collect();
    assert_eq!(bavarian.iter().map(|known| known.id.as_str()).collect::<Vec<_>>(), ["de-by", "de-by-public"]);
    assert!(Authorities::builtin().of_place(&gdpr, "US-TX").is_none());
}

#[test]
fn statutes_name_the_authority_that_the_directory_has() {
    for statute in LAW.statutes() {
        for remedy in statute.remedies.iter().filter(|remedy| remedy.name.is_some()) {
            let known = Authorities::builtin().of_regime(&statute.regime).expect("one place");
            let name = remedy.name.as_ref().expect("filtered");
            assert!(
                [&known.name, &known.english].contains(&name),
                "{}: {name} or {}?",
                statute.regime,
                known.english
            );
            let url = remedy.url.as_deref().unwrap_or_default();
            assert!(
                url.is_empty() || url == known.website,
                "{}: {url} or {}?",
                statute.regime,
                known.website
            );
        }
    }
}

#[test]
fn a_row_is_unique_and_says_where_it_comes_from() {
    let directory = Authorities::builtin();
    assert!(directory.all().len() > 80, "{}", directory.all().len());
    for known in directory.all() {
        assert_eq!(directory.get(&known.id), Some(known));
        assert_eq!(known.id, known.id.to_lowercase());
        // The Data Protection Board of India has no site we are sure of.
        assert_eq!(known.website.is_empty(), known.id == "in", "{}", known.id);
        assert_eq!(known.source, known.website, "{}", known.id);
    }
}

#[test]
fn a_wrong_directory_is_refused_with_its_line() {
    let header =
        "id\tplace\tregimes\tname\tlanguage\tenglish\taddress\twebsite\tcomplaint\tcontact\tsource\tverified";
    let row = "x\tXX\tgdpr\tX\tde\tX\t\thttps://x.example\t\t\t\tfalse";
    assert!(Authorities::parse(&format!("{header}\n{row}\n")).is_ok());
    for (text, said) in [
        (format!("{header}\n{row}\n{row}\n"), "\"x\" is there twice"),
        (format!("{header}\n{}\n", row.replace("https", "http")), "no https address"),
        (format!("{header}\n{}\n", row.replace("false", "soon")), "verified is false or a date"),
        (format!("{header}\nx\tXX\n"), "12 columns"),
        ("id\n".to_owned(), "its columns must be"),
    ] {
        let error = Authorities::parse(&text).expect_err("it is wrong").to_string();
        assert!(error.contains(said), "{error}");
    }
}

#[test]
fn whoever_mistypes_an_id_is_shown_the_nearest() {
    let directory = Authorities::builtin();
    assert!(directory.like("de-berlin").contains(&"de-be"));
    assert!(directory.like("uk-ioc").contains(&"uk-ico"));
}

#[test]
fn a_name_is_said_in_its_own_language_with_the_english_one_beside_it() {
    let cnil = Authorities::builtin().get("fr").expect("it is there");
    assert!(!cnil.named_in("fr").contains("French"));
    assert!(cnil.named_in("de").ends_with("(French data protection authority)"));
    assert_eq!(
        Authorities::builtin().get("ie").expect("it is there").named_in("de"),
        "Data Protection Commission"
    );
}
