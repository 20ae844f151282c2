//! What the platform did to people: on the record of what they have open, and of nobody else.

use super::{Answer, Api, ada, send, token};
use crate::support::{Colleague, journeys};
use reqwest::Method;
use rightsdesk::access::TokenScope;
use rightsdesk::case::Role;
use serde_json::{Value, json};

const REASON: &str = "=Three invoices are unpaid since August.";

fn lowered(email: &str) -> Value {
    json!({ "subject": { "email": email }, "action": "limit-lowered", "reason": REASON })
}

async fn report(api: &Api, token: &str, key: Option<&str>, body: &Value) -> Answer {
    let request = api.request(Method::POST, "/api/v1/platform-actions").bearer_auth(token);
    let request = request.header("content-type", "application/json").body(body.to_string());
    send(match key {
        Some(key) => request.header("idempotency-key", key),
        None => request,
    })
    .await
}

fn acted(events: &[String]) -> usize {
    events.iter().filter(|event| *event == "platform-acted").count()
}

journeys! {
    async fn it_is_on_the_record_of_every_open_case_of_that_person_with_its_reason(test) {
        let api = Api::of(&test);
        let all = token(&test, TokenScope::All, None).await;
        let crm = token(&test, TokenScope::Act, None).await;
        let opened = api.post(&all, &ada(&["access", "erasure"])).await.json();
        let mut ben = ada(&["access"]);
        ben["subject"]["email"] = json!("ben@example.com");
        let bens = api.post(&all, &ben).await.json();
        let reference = |told: &Value, at: usize| told["cases"][at]["reference"].as_str().expect("one").to_owned();
        let (access, erasure, other) = (reference(&opened, 0), reference(&opened, 1), reference(&bens, 0));
        let dora = Colleague::joins(&test, "Dora Brandt", Role::Dpo).await;
        dora.does(&erasure, "refuse", &[("ground", "legal-obligation"), ("text", "Bills.")]).await;

        let one = report(&api, &crm, None, &lowered("ADA@example.org")).await;
        assert_eq!((one.status, one.json()), (202, json!({ "accepted": true })));
        // Whoever has nothing open gets the same answer: it must not tell who asked.
        let nobody = report(&api, &crm, None, &lowered("nobody@example.org")).await;
        assert_eq!((nobody.status, nobody.text), (one.status, one.text));
        assert_eq!(acted(&test.events_of(&access).await), 1);
        assert_eq!(acted(&test.events_of(&erasure).await), 0, "it was answered before");
        assert_eq!(acted(&test.events_of(&other).await), 0);

        let version = api.get(&all, &format!("/api/v1/cases/{access}")).await.json()["version"].clone();
        dora.opens(&access).await.shows("The platform did something meanwhile: limit lowered").shows("unpaid since August");
        dora.get("/desk/reports/actions").await.shows(&access).shows("limit lowered").shows("unpaid since August").hides(&erasure);
        let csv = dora.get("/desk/reports/actions.csv").await.text;
        let line = format!("2026-11-23T09:00:00Z,{access},limit-lowered,'{REASON}\n");
        assert_eq!(csv, format!("at,case,action,reason\n{line}"));

        // A repeat is recorded once; another call under the same key is refused.
        for _ in 0..2 {
            assert_eq!(report(&api, &crm, Some("k-1"), &lowered("ada@example.org")).await.status, 202);
        }
        assert_eq!(acted(&test.events_of(&access).await), 2);
        report(&api, &crm, Some("k-1"), &lowered("ben@example.com")).await.problem(422, "idempotency-key-reused");
        assert_eq!(acted(&test.events_of(&other).await), 0);
        // It moves nothing, so that no colleague's form grows stale.
        assert_eq!(api.get(&all, &format!("/api/v1/cases/{access}")).await.json()["version"], version);
        test.ledger_verifies().await;
        test.stop().await;
    }

    async fn without_a_reason_nothing_is_taken(test) {
        let api = Api::of(&test);
        let crm = token(&test, TokenScope::Act, None).await;
        let all = token(&test, TokenScope::All, None).await;
        let opened = api.post(&all, &ada(&["access"])).await.json();
        let case = opened["cases"][0]["reference"].as_str().expect("one").to_owned();
        for (body, field) in [
            (json!({ "subject": { "email": "ada@example.org" }, "action": "other" }), "reason"),
            (json!({ "subject": { "email": "ada@example.org" }, "action": "other", "reason": "  " }), "reason"),
            (json!({ "subject": { "email": "ada@example.org" }, "action": "insulted", "reason": "x" }), "action"),
            (json!({ "subject": { "email": "ada@example.org" }, "reason": "x" }), "action"),
            (json!({ "subject": {}, "action": "other", "reason": "x" }), "subject"),
            (json!({ "subject": { "email": "ada" }, "action": "other", "reason": "x" }), "subject.email"),
            (json!({ "subject": { "email": "ada@example.org", "shoe": "43" }, "action": "other", "reason": "x" }), "subject.shoe"),
            (json!({ "subject": { "email": "ada@example.org" }, "action": "other", "reason": "x".repeat(2001) }), "reason"),
        ] {
            assert_eq!(report(&api, &crm, None, &body).await.problem(422, "invalid-fields"), [field], "{body}");
        }
        for scope in [TokenScope::Read, TokenScope::Submit] {
            let other = token(&test, scope, None).await;
            report(&api, &other, None, &lowered("ada@example.org")).await.problem(403, "forbidden");
        }
        assert_eq!(api.get(&crm, "/api/v1/cases").await.status, 403);
        // A token of one organisation reaches the cases of that one only.
        let uk = token(&test, TokenScope::Act, Some("minimax-uk")).await;
        assert_eq!(report(&api, &uk, None, &lowered("ada@example.org")).await.status, 202);
        assert_eq!(acted(&test.events_of(&case).await), 0);
        test.stop().await;
    }
}
