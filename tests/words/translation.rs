//! What a translation of a letter must keep.

use rightsdesk::notices::{lacks, must_stay};

const LETTER: &str = "Hello,

You will hear from us at the latest on:

    Wednesday 23 December 2026

The law: GDPR art. 17(3)(b); GDPR art. 12(4)
Your reference: RD-7KQ2-M4XC

https://privacy.example.org/requests/RD-7KQ2-M4XC
Questions? Write to privacy@example.org.";

#[test]
fn addresses_references_and_numbers_must_stay() {
    assert_eq!(
        must_stay(LETTER),
        [
            "23",
            "2026",
            "17",
            "3",
            "12",
            "4",
            "RD-7KQ2-M4XC",
            "https://privacy.example.org/requests/RD-7KQ2-M4XC",
            "privacy@example.org",
        ]
    );
}

#[test]
fn a_translation_may_change_every_word_and_no_fact() {
    let polish = "Dzień dobry,

odpowiemy najpóźniej w środę, 23 grudnia 2026 r.

Prawo: art. 17 ust. 3 lit. b RODO; art. 12 ust. 4 RODO
Znak sprawy: RD-7KQ2-M4XC

https://privacy.example.org/requests/RD-7KQ2-M4XC
Pytania? privacy@example.org";
    assert!(lacks(LETTER, polish).is_empty(), "{:?}", lacks(LETTER, polish));
    assert_eq!(lacks(LETTER, &polish.replace("23 grudnia", "24 grudnia")), ["23"]);
    assert_eq!(lacks(LETTER, &polish.replace("17 ust. 3 lit. b", "17")), ["3"]);
    assert_eq!(lacks(LETTER, &polish.replace("privacy@", "office@")), ["privacy@example.org"]);
    let elsewhere = polish.replace("privacy.example.org/", "privacy.example.com/");
    assert_eq!(lacks(LETTER, &elsewhere), ["https://privacy.example.org/requests/RD-7KQ2-M4XC"]);
}
