//! Blind indexes: equal for two spellings of one identifier, and for nothing else.

use super::{keys, material, open};
use rightsdesk::keys::{IdentifierKind, NORMALISER, normalise, token_hash};

fn tag(keys: &rightsdesk::keys::Keys, kind: IdentifierKind, value: &str) -> [u8; 32] {
    keys.blind_index(kind, value).unwrap_or_else(|| panic!("{value}")).tag
}

#[test]
fn spellings_of_one_identifier_have_one_index() {
    let keys = keys();
    let same = [
        (IdentifierKind::Email, &["ada@example.org", " Ada@Example.ORG ", "ＡＤＡ@example.org"][..]),
        (IdentifierKind::Phone, &["+49 30 901820", "0049-30-901820", "+49 (30) 90 18 20", "+4930901820"][..]),
        (IdentifierKind::CustomerId, &["c-1001", "C-1001", " C- 1001 "][..]),
        (IdentifierKind::Account, &["acct_9", "ACCT_9"][..]),
    ];
    for (kind, spellings) in same {
        for spelling in spellings {
            assert_eq!(tag(&keys, kind, spelling), tag(&keys, kind, spellings[0]), "{spelling}");
        }
    }
}

#[test]
fn different_identifiers_kinds_and_key_files_have_different_indexes() {
    let text = material();
    let keys = open(&text);
    let ada = tag(&keys, IdentifierKind::Email, "ada@example.org");
    assert_ne!(ada, tag(&keys, IdentifierKind::Email, "ada@example.com"));
    // A dot or a plus may be another mailbox: only the mail provider knows.
    assert_ne!(ada, tag(&keys, IdentifierKind::Email, "a.da@example.org"));
    assert_ne!(ada, tag(&keys, IdentifierKind::Email, "ada+x@example.org"));
    assert_ne!(tag(&keys, IdentifierKind::Account, "1001"), tag(&keys, IdentifierKind::CustomerId, "1001"));
    assert_ne!(
        tag(&keys, IdentifierKind::Phone, "030 901820"),
        tag(&keys, IdentifierKind::Phone, "+30 901820")
    );
    assert_eq!(ada, tag(&open(&text), IdentifierKind::Email, "ada@example.org"));
    assert_ne!(ada, tag(&super::keys(), IdentifierKind::Email, "ada@example.org"));
}

#[test]
fn an_index_names_its_key_and_its_normal_form() {
    let text = material();
    let found = open(&text).blind_index(IdentifierKind::Email, "ada@example.org").unwrap();
    assert_eq!(found.normaliser, NORMALISER);
    assert!(found.key_id.starts_with("blind-index-") && text.contains(&found.key_id), "{}", found.key_id);
}

#[test]
fn what_cannot_be_an_identifier_has_no_index() {
    let keys = keys();
    for (kind, value) in [
        (IdentifierKind::Email, "ada"),
        (IdentifierKind::Email, "@example.org"),
        (IdentifierKind::Email, "ada@"),
        (IdentifierKind::Email, "a da@example.org"),
        (IdentifierKind::Phone, "call me"),
        (IdentifierKind::Phone, "1234"),
        (IdentifierKind::CustomerId, "  "),
        (IdentifierKind::PostalAddress, "1 High Street"),
    ] {
        assert!(keys.blind_index(kind, value).is_none(), "{kind} {value}");
    }
}

#[test]
fn a_normal_form_is_its_own_normal_form() {
    for (kind, value) in [
        (IdentifierKind::Email, " Ada@Example.ORG "),
        (IdentifierKind::Phone, "0049-30-901820"),
        (IdentifierKind::CustomerId, "c- 1001"),
    ] {
        let once = normalise(kind, value).unwrap();
        assert_eq!(normalise(kind, &once).as_deref(), Some(once.as_str()));
    }
}

#[test]
fn kinds_are_known_by_their_names() {
    for kind in IdentifierKind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(kind));
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{kind}\""));
    }
    let error = "passport".parse::<IdentifierKind>().unwrap_err();
    assert!(error.contains("passport"), "{error}");
}

#[test]
fn a_token_is_kept_only_as_its_hash() {
    let hash = token_hash("secret");
    assert_eq!(hash, token_hash("secret"));
    assert_ne!(hash, token_hash("Secret"));
    assert!(!hash.starts_with(b"secret"));
}
