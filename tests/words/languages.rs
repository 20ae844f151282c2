//! The languages say the same things.

use super::{WORDS, codes, is_for_staff, messages, messages_for, root, speeches};
use rightsdesk::words::Readers;
use std::collections::BTreeSet;

#[test]
fn every_folder_of_words_is_a_language() {
    let folders: BTreeSet<String> = std::fs::read_dir(root().join("templates/locales"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let known: BTreeSet<String> = codes().map(str::to_owned).collect();
    assert_eq!(folders, known);
}

#[test]
fn every_message_of_every_file_is_loaded() {
    for say in speeches() {
        let ids = messages(say.code());
        assert!(ids.len() > 100, "{}: {} messages", say.code(), ids.len());
        for id in ids.keys() {
            assert!(say.has(id), "{} does not load {id}", say.code());
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let mut wrong = Vec::new();
    for code in codes().filter(|code| *code != "en") {
        let readers = if is_for_staff(code) { Readers::Staff } else { Readers::People };
        let first = messages_for("en", readers);
        let other = messages(code);
        for id in first.keys().filter(|id| !other.contains_key(*id)) {
            wrong.push(format!("{code} lacks {id}"));
        }
        for (id, message) in &other {
            match first.get(id) {
                None => wrong.push(format!("only {code} has {id}")),
                Some(english) if english.arguments != message.arguments => wrong.push(format!(
                    "{id} has the arguments {:?} in en and {:?} in {code}",
                    english.arguments, message.arguments
                )),
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_empty_or_holds_markup() {
    for code in codes() {
        for (id, message) in messages(code) {
            assert!(!message.text.trim().is_empty(), "{code} {id} is empty");
            // The arrow of a plural is the only place for a `>`.
            let text = message.text.replace("->", "");
            assert!(!text.contains(['<', '>']) && !text.contains("&"), "{code} {id} holds markup: {text}");
            assert!(!text.contains("://"), "{code} {id} holds an address: addresses are made by links");
        }
    }
}

#[test]
fn every_place_has_a_name_in_every_language() {
    let table = std::fs::read_to_string(root().join("templates/locales/places.tsv")).unwrap();
    let columns = 1 + codes().count();
    let mut codes = BTreeSet::new();
    for line in table.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        assert_eq!(fields.len(), columns, "{line}");
        assert!(fields.iter().all(|field| !field.trim().is_empty()), "{line}");
        assert!(codes.insert(fields[0]), "{} is there twice", fields[0]);
    }
    for say in speeches() {
        assert_eq!(say.places().len(), codes.len());
        assert!(codes.iter().all(|code| say.place(code) != **code), "{}", say.code());
    }
}

#[test]
fn staff_read_english_and_german_and_whoever_reads_neither_reads_english_at_the_desk() {
    let staff: Vec<&str> = WORDS.languages(Readers::Staff).into_iter().map(|(code, _)| code).collect();
    assert_eq!(staff, ["en", "de"]);
    assert_eq!(codes().collect::<Vec<_>>(), ["en", "de", "fr", "es", "it", "nl"]);
    assert_eq!(WORDS.preferred("fr, de;q=0.5", Readers::Staff).code(), "de");
    assert_eq!(WORDS.preferred("fr, nl;q=0.5", Readers::Staff).code(), "en");
    assert_eq!(WORDS.preferred("fr, nl;q=0.5", Readers::People).code(), "fr");
}

#[test]
fn every_plural_has_the_forms_its_language_needs() {
    // English, German, French, Spanish, Italian and Dutch all tell one from more; whoever adds a plural says both.
    for code in codes() {
        for (id, message) in messages(code) {
            if message.text.contains("->") {
                assert!(message.text.contains("*[other]"), "{code} {id}");
                let says_one = message.text.contains("[one]") || message.text.contains("[1]");
                assert!(says_one, "{code} {id} says no single one");
            }
        }
    }
}
