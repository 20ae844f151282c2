//! What a search finds, and above all what it does not find.

use super::shop::{MAP, Shop, of, received, said};
use rightsdesk::case::Held;
use rightsdesk::keys::IdentifierKind::{Account, CustomerId, Email, Phone, PostalAddress};
use rightsdesk::sources::{Outcome, Why};
use serde_json::json;

/// Runs a body for a shop on each database.
macro_rules! in_each_shop {
    ($shop:ident, $body:block) => {
        for $shop in Shop::everywhere().await {
            $body
            $shop.close().await;
        }
    };
}

#[tokio::test]
async fn a_proven_mailbox_finds_its_own_data_in_every_category() {
    in_each_shop!(shop, {
        let found = shop.search(MAP, &[(Email, "ADA@example.org")]).await;
        let categories: Vec<&str> = found.iter().map(|finding| finding.category.as_str()).collect();
        assert_eq!(categories, ["profile", "orders", "diary", "letters"]);
        assert_eq!(
            of(&found, "profile").records,
            [json!({ "number": "C-1", "email": " Ada@Example.org", "phone": "+49 (30) 23125-101" })]
        );
        assert_eq!(
            of(&found, "orders").records,
            [
                json!({ "item": "lens", "paid_at": "2026-03-01", "photo": null, "price": 12 }),
                json!({ "item": "telescope", "paid_at": "2026-03-02", "photo": "\\x00ff", "price": 250 }),
            ]
        );
        assert_eq!(of(&found, "letters").records.len(), 2);
    });
}

#[tokio::test]
async fn only_what_was_proven_counts_so_mallory_gets_nothing_of_adas() {
    in_each_shop!(shop, {
        // Ada's number and telephone are what Mallory typed into the form: they are not among the identifiers.
        let found = shop.search(MAP, &[(Email, "mallory@example.net")]).await;
        let text = said(&found);
        assert_eq!(of(&found, "profile").records.len(), 1);
        for adas in ["da@", "C-1", "23125", "telescope", "lens", "letter"] {
            assert!(!text.contains(adas), "{adas} is Ada's");
        }
    });
}

#[tokio::test]
async fn what_is_never_disclosed_appears_nowhere_and_is_said_to_be_held() {
    in_each_shop!(shop, {
        let found = shop.search(MAP, &[(Email, "ada@example.org")]).await;
        let text = said(&found);
        assert!(!text.contains("hash-of") && !text.contains("tok-") && !text.contains("password_hash"));
        assert_eq!(of(&found, "profile").undisclosed, ["password_hash"]);
        assert_eq!(of(&found, "orders").undisclosed, ["card_token"]);
        assert!(of(&found, "diary").undisclosed.is_empty());
    });
}

#[tokio::test]
async fn never_collected_is_said_only_where_it_was_never_switched_on() {
    in_each_shop!(shop, {
        let outcome = async |by| of(&shop.search(MAP, by).await, "diary").outcome;
        assert_eq!(outcome(&[(Email, "ada@example.org")]).await, Outcome::NeverCollected);
        assert_eq!(outcome(&[(Email, "mallory@example.net")]).await, Outcome::None);
        assert_eq!(outcome(&[(Email, "ben@example.com")]).await, Outcome::Found);
        assert_eq!(outcome(&[(Email, "nobody@example.org")]).await, Outcome::None);
        let two = [(Email, "ada@example.org"), (CustomerId, "C-2")];
        assert_eq!(outcome(&two).await, Outcome::None, "it was on for one of the two");
    });
}

#[tokio::test]
async fn two_proven_identifiers_lead_to_two_people_and_both_are_searched() {
    in_each_shop!(shop, {
        let found = shop.search(MAP, &[(Email, "mallory@example.net"), (CustomerId, " c-4")]).await;
        let text = said(&found);
        assert!(text.contains("C-2") && text.contains("C-4") && !text.contains("C-1"));
    });
}

#[tokio::test]
async fn spellings_of_one_identifier_are_equal_and_look_alikes_are_not() {
    in_each_shop!(shop, {
        let numbers = async |by| {
            let found = shop.search(MAP, &[by]).await;
            of(&found, "profile").records.iter().map(|record| record["number"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(numbers((Phone, "0049 30 23125 101")).await, ["C-1"]);
        assert_eq!(numbers((Phone, "+4930/23125.101")).await, ["C-1"]);
        assert!(numbers((Phone, "23125101")).await.is_empty());
        assert_eq!(numbers((Account, "kQ7")).await, ["C-1"], "accounts differ by the case of their letters");
        assert_eq!(numbers((Account, "kq7")).await, ["C-2"]);
        // The mailbox with the ligature is somebody else's.
        assert!(numbers((Email, "\u{fb01}ona@example.org")).await.is_empty());
        assert!(numbers((Email, "")).await.is_empty());
        assert!(numbers((PostalAddress, "C-1")).await.is_empty());
    });
}

#[tokio::test]
async fn values_that_look_like_sql_are_harmless() {
    in_each_shop!(shop, {
        for value in [
            "x' OR '1'='1",
            "x\" OR \"1\"=\"1",
            "a@b'; DROP TABLE people; --",
            "%",
            "$1",
            "?1",
            "C-1' UNION SELECT password_hash FROM people --",
            "\\'; DELETE FROM people; --",
        ] {
            for kind in [Email, Phone, CustomerId, Account] {
                let found = shop.search(MAP, &[(kind, value)]).await;
                assert!(said(&found).is_empty(), "{kind} {value}");
                assert!(found.iter().all(|finding| !matches!(finding.outcome, Outcome::Failed(_))));
            }
        }
        assert_eq!(shop.search(MAP, &[(CustomerId, "C-1")]).await[0].records.len(), 1);
    });
}

#[tokio::test]
async fn a_missing_table_or_column_fails_its_category_and_the_rest_is_still_there() {
    in_each_shop!(shop, {
        for (there, missing) in
            [("table = \"orders\"", "table = \"gone\""), ("\"paid_at\", n", "\"gone\", n")]
        {
            assert!(MAP.contains(there));
            let map = MAP.replace(there, missing);
            let found = shop.search(&map, &[(Email, "ada@example.org")]).await;
            assert_eq!(of(&found, "orders").outcome, Outcome::Failed(Why::NotAnswered));
            assert_eq!(of(&found, "profile").outcome, Outcome::Found);
            assert_eq!(of(&found, "letters").outcome, Outcome::Found);
            let checked = shop.open(&map).check().await;
            assert_eq!(checked[0].1.len(), 1, "doctor says it too: {checked:?}");
            assert!(checked[0].1[0].contains("orders"));
        }
        assert_eq!(shop.open(MAP).check().await, [("shop".to_owned(), Vec::new())]);
    });
}

#[tokio::test]
async fn a_source_that_is_away_gives_failed_findings_and_no_error() {
    let dir = tempfile::tempdir().expect("a directory");
    let away = format!("sqlite://{}/nowhere.db", dir.path().display());
    for url in [away.as_str(), "postgres://nobody@127.0.0.1:1/nowhere"] {
        let map = rightsdesk::sources::DataMap::parse(&MAP.replace("SHOP", url)).expect("a sound map");
        let sources = rightsdesk::sources::Sources::open(std::sync::Arc::new(map));
        let by = rightsdesk::sources::Identifier { kind: Email, value: "ada@example.org".to_owned() };
        let ask = rightsdesk::sources::Ask { by: &[by], received: received() };
        let found = sources.search(&ask).await;
        assert_eq!(found.len(), 4);
        assert!(found.iter().all(|finding| finding.outcome == Outcome::Failed(Why::Unreachable)));
        assert_eq!(sources.check().await[0].1.len(), 1);
    }
    assert!(!dir.path().join("nowhere.db").exists(), "searching makes no file");
}

#[tokio::test]
async fn more_records_than_a_machine_may_gather_are_failed_and_never_cut() {
    in_each_shop!(shop, {
        let found = shop.search(MAP, &[(Email, "ben@example.com")]).await;
        let orders = of(&found, "orders");
        assert_eq!(orders.outcome, Outcome::Failed(Why::TooMany));
        assert!(orders.records.is_empty());
    });
}

#[tokio::test]
async fn what_cannot_be_compared_is_not_searched_and_nothing_is_guessed() {
    in_each_shop!(shop, {
        let not_searched = Outcome::NotSearched(Why::NothingToMatch);
        let found = shop.search(MAP, &[]).await;
        assert!(found.iter().all(|finding| finding.outcome == not_searched));
        let found = shop.search(MAP, &[(CustomerId, "C-1")]).await;
        assert_eq!(of(&found, "letters").outcome, not_searched);
        assert_eq!(of(&found, "orders").outcome, Outcome::Found);
    });
}

#[tokio::test]
async fn a_source_cannot_be_written_by_searching_it() {
    in_each_shop!(shop, {
        if shop.is_postgres() {
            // A view may call a function, and a function may write: the connection forbids it.
            shop.sql(
                "CREATE FUNCTION sly() RETURNS TEXT LANGUAGE sql AS
                   $$ INSERT INTO letters VALUES ('x', 'written') RETURNING body $$;
                 CREATE VIEW sly_letters AS SELECT sender, sly() AS body FROM letters",
            )
            .await;
            let map = MAP.replace("table = \"letters\"", "table = \"sly_letters\"");
            let found = shop.search(&map, &[(Email, "ada@example.org")]).await;
            assert_eq!(of(&found, "letters").outcome, Outcome::Failed(Why::NotAnswered));
        }
        assert_eq!(of(&shop.search(MAP, &[(Email, "ada@example.org")]).await, "letters").records.len(), 2);
    });
}

#[tokio::test]
async fn findings_and_identifiers_print_no_personal_data() {
    in_each_shop!(shop, {
        let found = shop.search(MAP, &[(Email, "ada@example.org")]).await;
        let printed = format!("{found:?}").to_lowercase();
        assert!(!printed.contains("ada@") && !printed.contains("telescope"));
        let by = rightsdesk::sources::Identifier { kind: Email, value: "ada@example.org".to_owned() };
        assert!(!format!("{by:?}").contains("ada"));
    });
}

/// The shop with a column that says since when an address is held.
async fn dated(shop: &Shop, since: &str) -> String {
    shop.sql("ALTER TABLE people ADD COLUMN email_since TEXT").await;
    shop.sql(&format!("UPDATE people SET email_since = {since}")).await;
    MAP.replace(
        "account = \"login\" } }",
        "account = \"login\" }, held_since = { email = \"email_since\" } }",
    )
}

#[tokio::test]
async fn an_address_that_was_put_there_after_the_request_finds_nothing() {
    in_each_shop!(shop, {
        let map = dated(&shop, "'2026-11-23 09:00:00.5+00'").await;
        let found = shop.search(&map, &[(Email, "ada@example.org")]).await;
        for category in ["profile", "orders", "diary"] {
            let finding = of(&found, category);
            assert_eq!(finding.outcome, Outcome::NotSearched(Why::ChangedAfter), "{category}");
            assert_eq!((finding.held, finding.changed), (Held::After, true));
            assert!(finding.records.is_empty() && finding.undisclosed.is_empty());
        }
        assert_eq!(of(&found, "letters").held, Held::Unknown, "its own table does not say since when");
        // Her number is what the organisation gave her: by that she is found, and staff hear of the address.
        let found = shop.search(&map, &[(Email, "ada@example.org"), (CustomerId, "C-1")]).await;
        let profile = of(&found, "profile");
        assert_eq!((profile.outcome, profile.held, profile.changed), (Outcome::Found, Held::Before, true));
    });
}

#[tokio::test]
async fn a_source_says_since_when_in_whatever_form_or_that_it_cannot_say() {
    in_each_shop!(shop, {
        let map = dated(&shop, "NULL").await;
        for (since, held) in [
            ("'2026-11-23T09:00:00Z'", Held::Before),
            ("'2026-11-23 10:00:00+01'", Held::Before),
            ("'2026-11-23 14:30:00+05:30'", Held::Before),
            ("'2026-11-23T08:59:59.999'", Held::Before),
            ("'2026-11-21'", Held::Before),
            ("'1795424400'", Held::Before),
            ("'2026-11-22'", Held::Unknown),
            ("'2026-11-23'", Held::Unknown),
            ("'2019'", Held::Unknown),
            ("'yesterday'", Held::Unknown),
            ("''", Held::Unknown),
            ("NULL", Held::Unknown),
            ("'2026-11-24'", Held::After),
            ("'2026-11-23T09:00:01'", Held::After),
            ("'1795424401'", Held::After),
        ] {
            shop.sql(&format!("UPDATE people SET email_since = {since}")).await;
            let found = shop.search(&map, &[(Email, "ada@example.org")]).await;
            assert_eq!(of(&found, "profile").held, held, "{since}");
            assert_eq!(of(&found, "orders").records.is_empty(), held == Held::After, "{since}");
        }
        assert!(shop.open(&map).check().await[0].1.is_empty());
        let gone = map.replace("email_since", "gone");
        assert!(shop.open(&gone).check().await[0].1.iter().any(|said| said.contains("held_since")));
    });
}

#[tokio::test]
async fn what_somebody_would_have_to_answer_is_read_of_one_person_alone() {
    in_each_shop!(shop, {
        let points = "points = [{ column = \"phone\", kind = \"digits\", name = { en = \"Phone?\" } }, \
                      { column = \"login\", kind = \"text\", name = { en = \"Login?\" } }]";
        let map = MAP.replace("account = \"login\" } }", &format!("account = \"login\" }}, {points} }}"));
        let sources = shop.open(&map);
        let asked = async |kind, value: &str| {
            let by = [rightsdesk::sources::Identifier { kind, value: value.to_owned() }];
            let ask = rightsdesk::sources::Ask { by: &by, received: received() };
            sources.points("shop", &ask).await.expect("it answers")
        };
        let adas = Some(vec![Some("+49 (30) 23125-101".to_owned()), Some("kQ7".to_owned())]);
        assert_eq!(asked(CustomerId, "c-1").await, adas);
        assert_eq!(asked(CustomerId, "C-3").await, Some(vec![None, Some("b".to_owned())]));
        assert_eq!(asked(CustomerId, "C-9").await, None);
        shop.sql("UPDATE people SET number = 'C-1' WHERE id = 2").await;
        assert_eq!(asked(CustomerId, "C-1").await, None, "two people have this number: nobody is asked");
        assert!(sources.check().await[0].1.is_empty());
    });
}
