//! The suppression register, as other systems read it.

use super::{Api, token};
use crate::support::journeys;
use aws_lc_rs::digest::{SHA256, digest};
use chrono::Duration;
use rightsdesk::access::TokenScope;
use serde_json::{Value, json};

fn opt_out(email: &str) -> Value {
    json!({ "controller": "minimax", "subject": { "email": email, "residence": "US-CA" }, "rights": ["opt-out"] })
}

/// As another system would compute it from the description alone.
fn hash(salt: &str, kind: &str, value: &str) -> String {
    let salt = hex::decode(salt).expect("hex");
    let mut bytes = Vec::new();
    for part in [salt.as_slice(), kind.as_bytes(), value.as_bytes()] {
        bytes.extend_from_slice(&u32::try_from(part.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(part);
    }
    hex::encode(digest(&SHA256, &bytes))
}

journeys! {
    async fn an_opt_out_is_in_the_register_at_once_and_can_be_matched_by_its_hash(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        assert_eq!(api.post(&all, &opt_out("Ada@Example.org")).await.status, 201);
        let page = api.get(&all, "/api/v1/suppressions").await;
        assert!(!page.text.to_lowercase().contains("ada@"));
        let page = page.json();
        let entry = &page["suppressions"][0];
        assert_eq!(
            (&entry["kind"], &entry["identifier_kind"], &entry["controller"]),
            (&json!("sale-share"), &json!("email"), &json!("minimax"))
        );
        assert_eq!(entry["hash"], hash(page["salt"].as_str().unwrap(), "email", "ada@example.org"));
        assert_eq!(page["algorithm"]["hash"], "SHA-256");
        assert_eq!(entry["since"].as_str().unwrap().parse(), Ok(test.app.now()));
    }

    async fn the_register_is_read_in_pages_and_from_a_time_on(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        for person in 0..5 {
            assert_eq!(api.post(&all, &opt_out(&format!("p{person}@example.org"))).await.status, 201);
            if person % 2 == 0 {
                test.clock.advance(Duration::hours(1));
            }
        }
        let hashes = |page: &Value| -> Vec<String> {
            let entries = page["suppressions"].as_array().expect("entries").iter();
            entries.map(|entry| entry["hash"].as_str().expect("a hash").to_owned()).collect()
        };
        let whole = api.get(&all, "/api/v1/suppressions").await.json();
        assert_eq!((hashes(&whole).len(), &whole["next"]), (5, &Value::Null));
        let mut paged = Vec::new();
        let mut address = "/api/v1/suppressions?limit=2".to_owned();
        for size in [2, 2, 1] {
            let page = api.get(&all, &address).await.json();
            assert_eq!(hashes(&page).len(), size);
            paged.extend(hashes(&page));
            address =
                format!("/api/v1/suppressions?limit=2&cursor={}", page["next"].as_str().unwrap_or_default());
        }
        assert_eq!(paged, hashes(&whole));

        let since = whole["suppressions"][1]["since"].as_str().unwrap();
        let later = api.get(&all, &format!("/api/v1/suppressions?since={since}")).await.json();
        assert_eq!(hashes(&later), hashes(&whole)[1..]);
        let offset = api.get(&all, "/api/v1/suppressions?since=2026-11-23T12:00:00+01:00").await.json();
        assert_eq!(hashes(&offset).len(), 2, "a plus that was not escaped");
        let poll = whole["poll_since"].as_str().unwrap();
        assert!(hashes(&api.get(&all, &format!("/api/v1/suppressions?since={poll}")).await.json()).is_empty());
        assert_eq!(
            api.get(&all, "/api/v1/suppressions?since=2026-11-24").await.problem(400, "invalid-query"),
            ["since"]
        );
    }

    async fn the_register_of_another_controller_is_not_shown(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let uk = token(&test, TokenScope::Read, Some("minimax-uk")).await;
        assert_eq!(api.post(&all, &opt_out("ada@example.org")).await.status, 201);
        assert_eq!(api.get(&uk, "/api/v1/suppressions").await.json()["suppressions"], json!([]));
    }
}
