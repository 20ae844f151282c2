//! Handing in a submission.

use super::{Api, ada, send, token};
use crate::support::journeys;
use entity::{idempotency, ledger_event, submission as submission_row};
use rightsdesk::access::TokenScope;
use rightsdesk::casework::Desk;
use rightsdesk::law::{Basis, RegimeId};
use rightsdesk::store::cases;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};

journeys! {
    async fn a_submission_opens_a_case_for_each_right_and_explains_its_date(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let answer = api.post(&all, &ada(&["access", "erasure"])).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        let body = answer.json();
        let cases = body["cases"].as_array().expect("cases");
        assert_eq!(cases.len(), 2);
        let case = &cases[0];
        assert_eq!(answer.header("location"), format!("/api/v1/cases/{}", case["reference"].as_str().unwrap()));
        assert_eq!(case["submission"], body["submission"]);
        assert_eq!((&case["right"], &case["state"]), (&json!("access"), &json!("received")));
        assert_eq!((&case["controller"], &case["regimes"]), (&json!("minimax"), &json!(["gdpr"])));
        assert_eq!(case["paused"], false);
        let received = test.app.now();
        assert_eq!(case["received_at"].as_str().unwrap().parse(), Ok(received));
        let due: chrono::NaiveDate = case["due"].as_str().unwrap().parse().expect("a date");
        let safe: chrono::NaiveDate = case["safe_due"].as_str().unwrap().parse().expect("a date");
        assert!(safe <= due && due > received.date_naive());
        let steps = case["explanation"].as_array().expect("steps");
        assert_eq!(steps.last().unwrap()["date"], case["due"]);
        assert!(steps[0]["what"].as_str().unwrap().starts_with("Your request reached us on"));
        assert_eq!(answer.header("content-language"), "en");
        assert_eq!(answer.header("cache-control"), "no-store");

        let read = api.get(&all, &format!("/api/v1/cases/{}", case["reference"].as_str().unwrap())).await;
        assert_eq!(&read.json(), case);
    }

    async fn the_date_is_explained_in_the_language_the_caller_asks_for(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let request =
            api.submission(&all, ada(&["access"]).to_string()).header("accept-language", "de-AT, en;q=0.5");
        let answer = send(request).await;
        assert_eq!(answer.header("content-language"), "de");
        let told = answer.json()["cases"][0]["explanation"].to_string();
        assert!(!told.contains("Your request"), "{told}");
    }

    async fn everything_that_may_be_given_is_kept_sealed(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let body = json!({
            "controller": "minimax-uk",
            "subject": {
                "email": "ada@example.org", "phone": "+44 20 7946 0000", "postal_address": "1 Row\nLondon",
                "customer_id": "C-1", "name": "Ada", "residence": "us-ca",
            },
            "capacity": "attorney", "rights": ["opt-out", "access"], "regime": "ccpa", "locale": "de_at",
            "details": "All of it.\nPlease.", "received_at": "2026-11-20T23:30:00+01:00", "channel": "letter",
            "agent": "Rights Helpers",
        });
        let request = api.submission(&all, body.to_string()).header("sec-gpc", "1");
        let answer = send(request).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        let row = submission_row::Entity::find().one(&test.app.db.read).await.unwrap().expect("a submission");
        assert_eq!(
            (row.controller.as_str(), row.residence.as_str(), row.locale.as_str()),
            ("minimax-uk", "US-CA", "de-AT")
        );
        assert_eq!((row.capacity.as_str(), row.channel.as_str(), row.gpc), ("attorney", "letter", true));
        assert_eq!(row.received_at.to_rfc3339(), "2026-11-20T22:30:00+00:00");
        let claims = Desk::open(&test.app, &row).unwrap().claims(&row).unwrap();
        assert_eq!(claims.postal_address.as_deref(), Some("1 Row\nLondon"));
        assert_eq!(claims.agent.as_deref(), Some("Rights Helpers"));
        let case = &answer.json()["cases"][0];
        assert_eq!((&case["right"], &case["state"]), (&json!("opt-out"), &json!("fulfilled")));
    }

    async fn a_law_that_the_request_names_applies_beside_those_that_follow_from_the_facts(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let mut body = ada(&["access"]);
        body["regime"] = json!("ccpa");
        let case = api.post(&all, &body).await.json()["cases"][0].clone();
        assert_eq!(case["regimes"], json!(["gdpr", "ccpa"]));
        let row = cases::by_reference(&test.app.db.read, case["reference"].as_str().unwrap(), None).await;
        let kept = cases::from_row(&row.unwrap().expect("a case")).unwrap();
        assert_eq!(kept.because(&RegimeId::new("gdpr")), Some(Basis::Establishment));
        assert_eq!(kept.because(&RegimeId::new("ccpa")), Some(Basis::Named));
        assert_eq!(kept.opened.establishment, "DE");
        // One that is not in force for it, or that does not know the right, does not.
        for (regime, right) in [("us-ok", "access"), ("ccpa", "withdraw-consent")] {
            let mut body = ada(&[right]);
            body["regime"] = json!(regime);
            let case = api.post(&all, &body).await.json()["cases"][0].clone();
            assert_eq!(case["regimes"], json!(["gdpr"]), "{regime} {right}");
        }
    }

    async fn who_is_missing_gets_a_default_and_blanks_count_as_missing(test) {
        let api = Api::of_group(&test);
        let uk = token(&test, TokenScope::Submit, Some("minimax-uk")).await;
        let body = json!({
            "subject": { "email": " ", "customer_id": " C-1 ", "residence": "GB" },
            "rights": ["access"], "agent": "Rights Helpers", "capacity": null, "details": "",
        });
        let answer = api.post(&uk, &body).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        assert_eq!(answer.json()["cases"][0]["controller"], "minimax-uk");
        let row = submission_row::Entity::find().one(&test.app.db.read).await.unwrap().expect("a submission");
        assert_eq!((row.capacity.as_str(), row.channel.as_str(), row.locale.as_str()), ("agent", "api", "en"));
    }

    async fn every_wrong_field_is_named_at_once_and_nothing_is_written(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let body = json!({
            "controller": "mars",
            "subject": { "email": "ada@", "phone": "12", "residence": "XX", "emial": "x", "name": 5 },
            "rights": ["access", "access", "cake"],
            "capacity": "friend", "channel": "pigeon", "regime": "hammurabi", "locale": "???",
            "received_at": "2026-11-23T09:00:01Z", "details": "x".repeat(20_001), "priority": 1,
        });
        let answer = api.post(&all, &body).await;
        let mut fields = answer.problem(422, "invalid-fields");
        fields.sort();
        assert_eq!(
            fields,
            [
                "capacity",
                "channel",
                "controller",
                "details",
                "locale",
                "priority",
                "received_at",
                "regime",
                "rights",
                "rights",
                "subject.email",
                "subject.emial",
                "subject.name",
                "subject.phone",
                "subject.residence",
            ]
        );
        let said = answer.text;
        for hint in [
            "automated-decision-access",
            "\\\"access\\\" twice",
            "minimax, minimax-uk",
            "uk-gdpr",
            "executor",
            "US-CA",
            "no domain",
        ] {
            assert!(said.contains(hint), "{hint} in {said}");
        }
        assert_eq!(submission_row::Entity::find().count(&test.app.db.read).await.unwrap(), 0);
        assert_eq!(ledger_event::Entity::find().count(&test.app.db.read).await.unwrap(), 0);
    }

    async fn each_single_mistake_is_told(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let with = |pointer: &str, value: Value| {
            let mut body = ada(&["access"]);
            let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
            body.pointer_mut(parent)
                .expect("the parent")
                .as_object_mut()
                .expect("an object")
                .insert(name.to_owned(), value);
            body
        };
        for (body, field) in [
            (with("/rights", json!([])), "rights"),
            (with("/rights", json!("access")), "rights"),
            (with("/rights", json!([1])), "rights"),
            (with("/rights", Value::Null), "rights"),
            (with("/subject", Value::Null), "subject"),
            (with("/subject", json!("ada")), "subject"),
            (with("/subject", json!({ "residence": "DE" })), "subject"),
            (with("/subject", json!({ "residence": "DE", "name": "Ada" })), "subject"),
            (with("/subject/residence", Value::Null), "subject.residence"),
            (with("/subject/residence", json!("DE-BE")), "subject.residence"),
            (with("/subject/residence", json!("Germany")), "subject.residence"),
            (with("/subject/email", json!("ada")), "subject.email"),
            (with("/subject/email", json!("ada@localhost")), "subject.email"),
            (with("/subject/email", json!("a b@example.org")), "subject.email"),
            (with("/subject/name", json!("a\nb")), "subject.name"),
            (with("/subject/postal_address", json!("x".repeat(1001))), "subject.postal_address"),
            (with("/controller", Value::Null), "controller"),
            (with("/controller", json!(1)), "controller"),
            (with("/received_at", json!("2026-11-20")), "received_at"),
            (with("/received_at", json!("2016-11-23T00:00:00Z")), "received_at"),
            (with("/details", json!("a\u{0}b")), "details"),
            (with("/details", json!({})), "details"),
        ] {
            assert_eq!(api.post(&all, &body).await.problem(422, "invalid-fields"), [field], "{body}");
        }
    }

    async fn a_token_of_one_controller_cannot_name_another_nor_learn_of_it(test) {
        let api = Api::of_group(&test);
        let uk = token(&test, TokenScope::All, Some("minimax-uk")).await;
        let answer = api.post(&uk, &ada(&["access"])).await;
        assert_eq!(answer.problem(422, "invalid-fields"), ["controller"]);
        let message = answer.json()["errors"][0]["message"].as_str().expect("a message").to_owned();
        assert!(message.ends_with("use one of minimax-uk"), "{message}");
    }

    async fn details_of_twenty_thousand_characters_fit_however_they_are_escaped(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let mut body = ada(&["access"]).to_string();
        body.insert_str(1, &format!("\"details\":\"{}\",", "\\ud83d\\ude00".repeat(20_000)));
        assert_eq!(send(api.submission(&all, body)).await.status, 201);
    }

    async fn a_body_that_is_too_large_or_not_json_is_told_where(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let huge = format!("{{\"details\":\"{}\"}}", "x".repeat(10 * 1024 * 1024));
        send(api.submission(&all, huge)).await.problem(413, "body-too-large");
        let answer = send(api.submission(&all, "{\n  \"rights\": [\"access\",]\n}")).await;
        answer.problem(400, "malformed-json");
        let detail = answer.json()["detail"].as_str().unwrap().to_owned();
        assert!(detail.starts_with("line 2, column 23: "), "{detail}");
        for body in ["", "[]", "\"text\"", "{\"a\":1} x"] {
            send(api.submission(&all, body)).await.problem(400, "malformed-json");
        }
    }

    async fn the_same_key_and_body_get_the_first_answer_and_another_body_is_refused(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let other = token(&test, TokenScope::Submit, None).await;
        let keyed =
            |token: &str, body: String| api.submission(token, body).header("idempotency-key", "key-1");
        let body = ada(&["access"]);
        let first = send(keyed(&all, body.to_string())).await;
        assert_eq!(first.status, 201);
        test.clock.advance(chrono::Duration::days(2));
        let pretty = serde_json::to_string_pretty(&body).unwrap();
        let again = send(keyed(&all, pretty)).await;
        assert_eq!((again.status, &again.text), (201, &first.text));
        assert_eq!(again.header("location"), first.header("location"));
        send(keyed(&all, ada(&["erasure"]).to_string())).await.problem(422, "idempotency-key-reused");
        let mine = send(keyed(&other, body.to_string())).await;
        assert_ne!(mine.json()["submission"], first.json()["submission"], "keys belong to a token");
        assert_eq!(submission_row::Entity::find().count(&test.app.db.read).await.unwrap(), 2);

        for kept in idempotency::Entity::find().all(&test.app.db.read).await.unwrap() {
            let lower = kept.response.to_lowercase();
            assert!(!lower.contains("ada") && !lower.contains("example.org"), "{lower}");
        }
    }

    async fn a_key_sent_twice_at_once_opens_one_submission(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        let body = ada(&["access"]).to_string();
        let keyed = || send(api.submission(&all, body.clone()).header("idempotency-key", "k"));
        let (one, other) = tokio::join!(keyed(), keyed());
        assert_eq!((one.status, other.status), (201, 201));
        assert_eq!(one.text, other.text);
    }

    async fn a_key_that_cannot_be_one_is_refused(test) {
        let api = Api::of_group(&test);
        let all = token(&test, TokenScope::All, None).await;
        for key in [String::new(), "a b".to_owned(), "k".repeat(201)] {
            let request = api.submission(&all, ada(&["access"]).to_string()).header("idempotency-key", key);
            send(request).await.problem(400, "idempotency-key-invalid");
        }
    }
}
