//! Reading cases.

use super::{Api, ada, references, token};
use crate::support::journeys;
use chrono::Duration;
use rightsdesk::access::TokenScope;
use serde_json::{Value, json};

journeys! {
    async fn pages_follow_one_another_by_date_without_gap_or_repeat(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        for _ in 0..3 {
            assert_eq!(api.post(&all, &ada(&["access", "erasure", "portability"])).await.status, 201);
            test.clock.advance(Duration::days(1));
        }
        let whole = api.get(&all, "/api/v1/cases").await.json();
        assert_eq!((references(&whole).len(), &whole["next"]), (9, &Value::Null));
        let dues: Vec<&str> =
            whole["cases"].as_array().unwrap().iter().map(|c| c["safe_due"].as_str().unwrap()).collect();
        assert!(dues.is_sorted());
        let mut paged = Vec::new();
        let mut address = "/api/v1/cases?limit=4".to_owned();
        for size in [4, 4, 1] {
            let page = api.get(&all, &address).await.json();
            assert_eq!(references(&page).len(), size);
            paged.extend(references(&page));
            address = format!("/api/v1/cases?limit=4&cursor={}", page["next"].as_str().unwrap_or_default());
        }
        assert_eq!(paged, references(&whole));
    }

    async fn lists_are_narrowed_by_state_right_and_date(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let first = api.post(&all, &ada(&["access", "erasure"])).await.json();
        test.clock.advance(Duration::days(10));
        let mut california = ada(&["opt-out"]);
        california["subject"]["residence"] = json!("US-CA");
        assert_eq!(api.post(&all, &california).await.status, 201);
        assert_eq!(api.references(&all, "state=received").await.len(), 2);
        assert_eq!(api.references(&all, "state=fulfilled").await.len(), 1);
        assert_eq!(api.references(&all, "right=erasure&state=").await.len(), 1);
        let due = first["cases"][0]["safe_due"].as_str().unwrap();
        assert_eq!(api.references(&all, &format!("right=access&due_before={due}")).await.len(), 0);
        let after = due.parse::<chrono::NaiveDate>().unwrap().succ_opt().unwrap();
        assert_eq!(api.references(&all, &format!("right=access&due_before={after}")).await.len(), 1);
    }

    async fn a_wrong_parameter_or_cursor_is_told(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        assert_eq!(api.post(&all, &ada(&["access", "erasure"])).await.status, 201);
        let wrong = "/api/v1/cases?state=open&right=cake&due_before=soon&limit=201&page=2&limit=1&foo";
        let mut fields = api.get(&all, wrong).await.problem(400, "invalid-query");
        fields.sort();
        assert_eq!(fields, ["due_before", "foo", "limit", "page", "right", "state"]);

        let page = api.get(&all, "/api/v1/cases?limit=1").await.json();
        let next = page["next"].as_str().expect("a second page").to_owned();
        let mut changed = next.clone().into_bytes();
        changed[3] = if changed[3] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        for cursor in ["x", "AAAA", &next[..next.len() - 2], &changed] {
            api.get(&all, &format!("/api/v1/cases?cursor={cursor}")).await.problem(400, "bad-cursor");
        }
        api.get(&all, &format!("/api/v1/suppressions?cursor={next}")).await.problem(400, "bad-cursor");
    }

    async fn a_token_of_one_controller_sees_nothing_of_another(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let uk = token(&test, TokenScope::Read, Some("minimax-uk")).await;
        let body = api.post(&all, &ada(&["access"])).await.json();
        let reference = body["cases"][0]["reference"].as_str().unwrap();
        assert!(references(&api.get(&uk, "/api/v1/cases").await.json()).is_empty());
        let hidden = api.get(&uk, &format!("/api/v1/cases/{reference}")).await;
        let unknown = api.get(&uk, "/api/v1/cases/RD-2222-2222").await;
        hidden.problem(404, "not-found");
        assert_eq!(hidden.text, unknown.text);
    }

    async fn a_reference_is_found_however_it_is_typed(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let body = api.post(&all, &ada(&["access"])).await.json();
        let reference = body["cases"][0]["reference"].as_str().unwrap();
        for typed in [reference.to_lowercase(), reference.replace('-', ""), reference.replace('-', "%20")] {
            let case = api.get(&all, &format!("/api/v1/cases/{typed}")).await.json();
            assert_eq!(case["reference"], reference);
        }
        api.get(&all, "/api/v1/cases/none").await.problem(404, "not-found");
        api.get(&all, &format!("/api/v1/cases/{reference}?x=1")).await.problem(400, "invalid-query");
    }
}
