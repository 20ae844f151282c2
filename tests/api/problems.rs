//! What is wrong is told as a problem with a code.

use super::{Api, ada, send, token};
use crate::support::journeys;
use reqwest::Method;
use rightsdesk::access::{self, TokenScope};
use rightsdesk::web::api::{Code, Problem};

#[test]
fn a_thousand_wrong_fields_make_an_answer_that_can_be_read() {
    let error = rightsdesk::web::api::FieldError { field: "f".to_owned(), message: "m".to_owned() };
    let problem = Problem::fields(Code::InvalidFields, vec![error; 1000]);
    assert_eq!(problem.errors.len(), 100);
}

journeys! {
    async fn without_a_token_that_holds_nobody_comes_in(test) {
        let api = Api::of(&test);
        let all = token(&test, TokenScope::All, None).await;
        let none = send(api.request(Method::GET, "/api/v1/cases")).await;
        none.problem(401, "unauthorized");
        assert_eq!(none.header("www-authenticate"), "Bearer realm=\"rightsdesk\"");
        for header in ["Bearer", "Basic YTpi", &all] {
            let request = api.request(Method::GET, "/api/v1/cases").header("authorization", header);
            send(request).await.problem(401, "unauthorized");
        }
        let unknown = api.get("rdk_unknown", "/api/v1/cases").await;
        unknown.problem(401, "unauthorized");
        assert!(unknown.header("www-authenticate").contains("error=\"invalid_token\""));
        assert!(access::revoke_token(&test.app, "all None").await.unwrap());
        api.post(&all, &ada(&["access"])).await.problem(401, "unauthorized");
    }

    async fn a_token_does_what_its_scope_says_and_no_more(test) {
        let api = Api::of(&test);
        let submit = token(&test, TokenScope::Submit, None).await;
        let read = token(&test, TokenScope::Read, None).await;
        let created = api.post(&submit, &ada(&["access"])).await;
        assert_eq!(created.status, 201);
        let case = created.header("location").to_owned();
        for address in [case.as_str(), "/api/v1/cases", "/api/v1/suppressions"] {
            let refused = api.get(&submit, address).await;
            refused.problem(403, "forbidden");
            assert!(refused.header("www-authenticate").contains("insufficient_scope"));
            assert_eq!(api.get(&read, address).await.status, 200);
        }
        api.post(&read, &ada(&["access"])).await.problem(403, "forbidden");
    }

    async fn an_unknown_address_and_another_method_are_told_as_problems(test) {
        let api = Api::of(&test);
        for address in ["/api", "/api/", "/api/v1", "/api/v1/submission", "/api/v2/cases", "/api/v1/cases/"] {
            send(api.request(Method::GET, address)).await.problem(404, "not-found");
        }
        for (method, address, allowed) in [
            (Method::GET, "/api/v1/submissions", "POST"),
            (Method::POST, "/api/v1/cases", "GET"),
            (Method::DELETE, "/api/v1/cases/RD-2222-2222", "GET"),
            (Method::PUT, "/api/v1/suppressions", "GET"),
            (Method::POST, "/api/openapi.json", "GET"),
        ] {
            let answer = send(api.request(method, address)).await;
            answer.problem(405, "method-not-allowed");
            assert_eq!(answer.header("allow"), allowed);
        }
    }

    async fn a_database_that_is_gone_is_a_reason_to_try_again(test) {
        let api = Api::of(&test);
        let all = token(&test, TokenScope::All, None).await;
        test.app.db.clone().close().await;
        for answer in [
            api.get(&all, "/api/v1/cases").await,
            send(api.submission(&all, ada(&["access"]).to_string())).await,
        ] {
            answer.problem(503, "unavailable");
            assert_eq!(answer.header("retry-after"), "5");
        }
    }
}
