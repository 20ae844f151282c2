mod cases;
mod openapi;
mod problems;
mod submissions;
mod suppressions;

use crate::support::TestApp;
use actix_web::http::header::HeaderMap;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web::Data;
use rightsdesk::access::{self, TokenScope};
use rightsdesk::web::api;
use serde_json::{Value, json};

/// What the API answered.
struct Answer {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {}", self.text))
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("visible"))
    }

    /// It is a problem of this kind; answers the fields it names.
    fn problem(&self, status: u16, code: &str) -> Vec<String> {
        let body = self.json();
        assert_eq!((self.status, body["code"].as_str()), (status, Some(code)), "{body}");
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(body["status"], status);
        assert_eq!(body["type"], format!("/api/openapi.json#/x-problems/{code}"));
        assert!(body["title"].is_string() && body["detail"].is_string());
        let errors = body["errors"].as_array().expect("a list").iter();
        errors.map(|error| error["field"].as_str().expect("a name").to_owned()).collect()
    }
}

async fn call(test: &TestApp, request: TestRequest) -> Answer {
    let app = actix_web::App::new().app_data(Data::new(test.app.clone())).configure(api::configure);
    let service = init_service(app).await;
    let response = call_service(&service, request.to_request()).await;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = String::from_utf8(read_body(response).await.to_vec()).expect("text");
    Answer { status, headers, text }
}

async fn token(test: &TestApp, scope: TokenScope, controller: Option<&str>) -> String {
    let name = format!("{scope} {controller:?}");
    access::new_token(&test.app, &name, scope, controller.map(str::to_owned)).await.expect("a token")
}

async fn get(test: &TestApp, token: &str, address: &str) -> Answer {
    let bearer = format!("Bearer {token}");
    call(test, TestRequest::get().uri(address).insert_header(("authorization", bearer))).await
}

async fn post(test: &TestApp, token: &str, body: &Value) -> Answer {
    call(test, submission(token, body.to_string())).await
}

fn submission(token: &str, body: impl Into<String>) -> TestRequest {
    TestRequest::post()
        .uri("/api/v1/submissions")
        .insert_header(("authorization", format!("Bearer {token}")))
        .insert_header(("content-type", "application/json"))
        .set_payload(body.into())
}

/// What Ada asks of the German controller.
fn ada(rights: &[&str]) -> Value {
    json!({
        "controller": "main",
        "subject": { "email": "ada@example.org", "name": "Ada Lovelace", "residence": "DE" },
        "rights": rights,
    })
}
