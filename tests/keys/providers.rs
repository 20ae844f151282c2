//! Where keys come from, what is wrong with a key file, and keys that were replaced.

use super::{material, open, random};
use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rightsdesk::keys::{
    FileKeys, IdentifierKind, KeyError, Keys, Place, Purpose, SealError, TextKeys, mode_is_private,
    write_new_file,
};
use uuid::Uuid;
use zeroize::Zeroizing;

const HERE: Place = Place { table: "draft", column: "body", row: Uuid::from_u128(1) };

fn refused(text: &str) -> KeyError {
    match Keys::open(&TextKeys(Zeroizing::new(text.to_owned()))) {
        Ok(_) => panic!("it is no key file: {text}"),
        Err(error) => error,
    }
}

/// Adds a key of a purpose before all others: it is the current one from then on.
fn rotated(text: &str, purpose: Purpose) -> String {
    let secret = STANDARD.encode(random().bytes::<32>());
    let purpose = purpose.as_str();
    format!("[[key]]\nid = \"{purpose}-new\"\npurpose = \"{purpose}\"\nsecret = \"{secret}\"\n\n{text}")
}

#[test]
fn a_new_key_file_has_a_key_for_every_purpose_and_only_its_owner_reads_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("keys.toml");
    write_new_file(&path, &random()).unwrap();
    assert!(mode_is_private(&path));
    Keys::open(&FileKeys(path.clone())).expect("it can be opened");
    let text = std::fs::read_to_string(&path).unwrap();
    for purpose in Purpose::ALL {
        assert!(text.contains(&format!("purpose = \"{}\"", purpose.as_str())));
    }
    write_new_file(&path, &random()).expect_err("keys are never written over");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn no_two_key_files_are_alike() {
    let secrets = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("secret")).map(str::to_owned).collect()
    };
    let (one, other) = (secrets(&material()), secrets(&material()));
    let all: std::collections::BTreeSet<_> = one.iter().chain(&other).collect();
    assert_eq!(all.len(), 2 * Purpose::ALL.len());
}

#[test]
fn a_file_that_is_not_there_is_named_with_the_command_that_makes_one() {
    let error = match Keys::open(&FileKeys("/nowhere/keys.toml".into())) {
        Ok(_) => panic!("there is no such file"),
        Err(error) => error.to_string(),
    };
    assert!(error.contains("/nowhere/keys.toml") && error.contains("rightsdesk keys new"), "{error}");
}

#[test]
fn what_is_wrong_with_a_key_file_is_said_without_its_secrets() {
    let text = material();
    let secret =
        text.lines().find_map(|line| line.strip_prefix("secret = \"")).unwrap().trim_end_matches('"');
    let id = text.lines().find_map(|line| line.strip_prefix("id = \"")).unwrap().trim_end_matches('"');
    let cases = [
        // Not TOML: the reader's own message would quote the line.
        (text.replacen(&format!("\"{secret}\""), secret, 1), "not a key file"),
        (text.replacen("secret =", "secert =", 1), "not a key file"),
        (text.replacen("purpose = \"epoch\"", "purpose = \"epock\"", 1), "not a key file"),
        (text.replacen(secret, &secret[..40], 1), "not 32 bytes"),
        (text.replacen(secret, &format!("!{secret}"), 1), "not 32 bytes"),
        (text.replacen(secret, "", 1), id),
        (text.replacen("purpose = \"ledger\"", "purpose = \"drafts\"", 1), "no key for \"ledger\""),
        (format!("{text}\n[[key]]\nid = \"{id}\"\npurpose = \"epoch\"\nsecret = \"{secret}\"\n"), "two keys"),
        (format!("{text}\npassphrase = \"{secret}\"\n"), "not a key file"),
        (secret.to_owned(), "not a key file"),
    ];
    for (text, expected) in cases {
        let error = refused(&text);
        for said in [error.to_string(), format!("{error:?}")] {
            assert!(said.contains(expected) || format!("{error}").contains(expected), "{said}");
            for line in
                text.lines().filter(|line| line.starts_with("secret") || line.starts_with("passphrase"))
            {
                let value = line.split('=').nth(1).unwrap_or_default().trim().trim_matches('"');
                let start: String = value.trim_start_matches('!').chars().take(12).collect();
                assert!(start.len() < 12 || !said.contains(&start), "a secret is in: {said}");
            }
            assert!(!said.contains(&secret[..12]), "a secret is in: {said}");
        }
    }
}

#[test]
fn a_second_key_of_a_purpose_seals_from_then_on_and_the_first_still_opens() {
    let text = material();
    let before = open(&text);
    let after = open(&rotated(&text, Purpose::Drafts));
    let old = before.sealing(Purpose::Drafts).seal(&random(), HERE, b"old");
    let new = after.sealing(Purpose::Drafts).seal(&random(), HERE, b"new");
    assert_eq!(after.open_sealed(Purpose::Drafts, HERE, &old).unwrap().as_slice(), b"old");
    assert_eq!(after.open_sealed(Purpose::Drafts, HERE, &new).unwrap().as_slice(), b"new");
    assert_eq!(before.open_sealed(Purpose::Drafts, HERE, &new).err(), Some(SealError::UnknownKey));
    // A value that was changed is said to be changed, not of an unknown key.
    let mut changed = old;
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(after.open_sealed(Purpose::Drafts, HERE, &changed).err(), Some(SealError::Unreadable));
}

#[test]
fn a_new_epoch_key_still_opens_the_data_keys_of_the_old() {
    let text = material();
    let submission = Uuid::from_u128(7);
    let (data, wrapped) = open(&text).new_data_key(&random(), submission);
    let sealed = data.seal(&random(), HERE, b"ada");
    let after = open(&rotated(&text, Purpose::Epoch));
    let again = after.open_data_key(submission, &wrapped).expect("the old key still opens");
    assert_eq!(again.open(HERE, &sealed).unwrap().as_slice(), b"ada");
}

#[test]
fn a_new_ledger_key_signs_and_the_old_one_is_still_published() {
    let text = material();
    let (before, after) = (open(&text), open(&rotated(&text, Purpose::Ledger)));
    let (old, new) = (before.sign(b"head"), after.sign(b"head"));
    assert_eq!(new.key_id, "ledger-new");
    assert_ne!(old.key_id, new.key_id);
    let published = after.verifying_keys();
    assert_eq!(published.len(), 2);
    for signed in [old, new] {
        let (_, public) = published.iter().find(|(id, _)| *id == signed.key_id).expect("it is published");
        UnparsedPublicKey::new(&ED25519, public).verify(b"head", &signed.signature).expect("it fits");
        UnparsedPublicKey::new(&ED25519, public)
            .verify(b"tail", &signed.signature)
            .expect_err("not this one");
    }
}

#[test]
fn a_new_index_key_makes_new_indexes_that_name_it() {
    let text = material();
    let (before, after) = (open(&text), open(&rotated(&text, Purpose::BlindIndex)));
    let index = |keys: &Keys| keys.blind_index(IdentifierKind::Email, "ada@example.org").unwrap();
    assert_eq!(index(&after).key_id, "blind-index-new");
    assert_ne!(index(&before).tag, index(&after).tag);
}

#[test]
fn macs_differ_by_purpose_and_by_domain() {
    let keys = open(&material());
    let one = keys.mac(Purpose::MailMac, "status", b"x");
    assert_eq!(one, keys.mac(Purpose::MailMac, "status", b"x"));
    assert_ne!(one, keys.mac(Purpose::SignIn, "status", b"x"));
    assert_ne!(one, keys.mac(Purpose::MailMac, "mailbox", b"x"));
    // Domain and bytes do not run into each other.
    assert_ne!(keys.mac(Purpose::MailMac, "ab", b"c"), keys.mac(Purpose::MailMac, "a", b"bc"));
    assert_ne!(keys.session_secret(), keys.form_secret());
}
