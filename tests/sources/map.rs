//! A data map says what it holds, and what is wrong with it.

use super::shop::MAP;
use rightsdesk::law::{Right, Sensitivity};
use rightsdesk::sources::DataMap;

fn sound() -> String {
    MAP.replace("SHOP", "postgres://reader:hunter2@localhost/shop")
}

/// The mistake that `there` in place of `here` makes, and the line `here` stands in.
fn mistake(here: &str, there: &str) -> (usize, usize, String) {
    let map = sound();
    assert!(map.contains(here), "{here}");
    let line = map[..map.find(here).expect("it is there")].matches('\n').count() + 1;
    let error = DataMap::parse(&map.replacen(here, there, 1)).expect_err(there);
    (line, error.line, error.to_string())
}

#[test]
fn a_sound_map_is_read() {
    let map = DataMap::parse(&sound()).expect("it is sound");
    assert_eq!(map.sources.len(), 1);
    assert_eq!(map.category("profile").map(|category| category.fields.len()), Some(3));
    assert_eq!(map.category("orders").map(|category| category.most_records), Some(3));
    assert_eq!(map.category("letters").map(|category| category.most_records), Some(10_000));
    assert!(map.category("nothing").is_none());
}

#[test]
fn the_most_sensitive_category_counts_for_what_touches_data_and_for_nothing_else() {
    let plain = DataMap::parse(&sound()).expect("it is sound");
    assert_eq!(plain.sensitivity(Right::Erasure), Sensitivity::Ordinary);
    let marked = sound().replacen("id = \"letters\"", "id = \"letters\"\nsensitivity = \"sensitive\"", 1);
    let marked = DataMap::parse(&marked).expect("it is sound");
    for right in [Right::Access, Right::Erasure, Right::Rectification] {
        assert_eq!(marked.sensitivity(right), Sensitivity::Sensitive, "{right}");
    }
    for right in [Right::OptOut, Right::LimitSensitive, Right::WithdrawConsent, Right::Inquiry] {
        assert_eq!(marked.sensitivity(right), Sensitivity::Ordinary, "{right}");
    }
}

#[test]
fn a_text_is_given_in_the_readers_language_or_else_in_english() {
    let map = DataMap::parse(&sound()).expect("it is sound");
    let name = &map.category("profile").expect("it is there").name;
    for (reader, text, other) in [
        ("de", "Profil", None),
        ("de-AT", "Profil", None),
        ("DE_CH", "Profil", None),
        ("en-GB", "Profile", None),
        ("fr", "Profile", Some("en")),
        ("", "Profile", Some("en")),
    ] {
        let told = name.pick(reader);
        assert_eq!((told.text, told.other), (text, other), "{reader}");
    }
}

#[test]
fn every_mistake_is_told_with_its_line_and_what_to_type() {
    for (here, there, wanted) in [
        ("kind = \"sql\"", "kind = \"sqll\"", "`sql`"),
        ("kind = \"sql\"", "kind = \"sql\"\nport = 1", "unknown field `port`"),
        ("id = \"profile\"", "id = \"Profile\"", "small letters"),
        (
            "id = \"orders\"",
            "id = \"orders\"\nsensitivity = \"secret\"",
            "expected `ordinary` or `sensitive`",
        ),
        ("table = \"orders\"", "table = \"orders; DROP TABLE people\"", "letters, digits and _"),
        ("table = \"orders\"", "table = \"or\\\"ders\"", "letters, digits and _"),
        ("column = \"item\"", "column = \"1item\"", "letters, digits and _"),
        ("source = \"shop\"", "source = \"store\"", "use shop"),
        ("id = \"orders\"", "id = \"profile\"", "two categories \"profile\""),
        ("name = { en = \"Orders\" }", "name = { de = \"Bestellungen\" }", "write { en = "),
        ("name = { en = \"Orders\" }", "name = { en = \" \" }", "is empty"),
        ("name = { en = \"Orders\" }", "name = \"Orders\"", "map"),
        (
            "id = \"shop\"\nkind = \"sql\"\nurl = \"postgres",
            "id = \"shop\"\nkind = \"sql\"\nurl = \"mysql",
            "postgres://",
        ),
        ("id = \"profile\"", "id = \"profile\"\nportable = true", "GDPR art. 20(1)"),
        (
            "id = \"profile\"",
            "id = \"profile\"\nportable = true\nbases = [\"legal-obligation\"]",
            "write bases = [\"consent\"]",
        ),
        (
            "id = \"diary\"\nsource = \"shop\"\ntable = \"diary\"\nbelongs = { key = \"person_id\" }\nonly_if = \"diary_ever\"\nfields = [{ column = \"entry\"",
            "id = \"diary\"\nsource = \"shop\"\ntable = \"diary\"\nportable = true\nbases = [\"consent\"]\nbelongs = { key = \"person_id\" }\nonly_if = \"diary_ever\"\nfields = [{ portable = false, column = \"entry\"",
            "no field of it is portable",
        ),
        (
            "id = \"letters\"",
            "id = \"letters\"\nonly_if = \"diary_ever\"",
            "only_if is a column of the subject table",
        ),
    ] {
        let (line, told, text) = mistake(here, there);
        assert!(text.contains(wanted), "{there}: {text}");
        assert!(told.abs_diff(line) <= 1, "{there}: line {told}, not {line}: {text}");
    }
}

#[test]
fn what_is_missing_is_named() {
    for (here, there, wanted) in [
        ("url = \"postgres://reader:hunter2@localhost/shop\"", "", "write url = …"),
        ("transfers = []", "", "transfers = []"),
        ("belongs = { match = { email = \"sender\" } }", "belongs = { }", "write belongs = { key"),
        (
            "match = { email = \"email\", phone = \"phone\", customer-id = \"number\", account = \"login\" }",
            "match = { }",
            "nobody can be found",
        ),
        ("match = { email = \"sender\" }", "match = { postal-address = \"sender\" }", "cannot be compared"),
        ("fields = [{ column = \"entry\", name = { en = \"Entry\" } }]", "fields = []", "between 1 and 60"),
        ("column = \"card_token\"", "column = \"Item\"", "never disclosed"),
        ("column = \"paid_at\"", "column = \"item\"", "there twice"),
    ] {
        let (_, _, text) = mistake(here, there);
        assert!(text.contains(wanted), "{there}: {text}");
    }
    assert!(DataMap::parse("").expect_err("it is empty").to_string().contains("[organisation]"));
}

#[test]
fn no_mistake_quotes_the_password_and_neither_does_the_map() {
    let (_, _, text) = mistake("url = \"postgres", "url = \"mysql");
    assert!(!text.contains("hunter2"));
    let (_, _, text) = mistake("localhost/shop\"", "localhost/shop");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(!format!("{:?}", DataMap::parse(&sound())).contains("hunter2"));
}
