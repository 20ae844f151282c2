//! The API, called over a socket.

mod cases;
mod openapi;
mod platform_actions;
mod problems;
mod submissions;
mod suppressions;
mod translating;

use crate::access::group;
use crate::support::TestApp;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder};
use rightsdesk::access::{self, TokenScope};
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

/// A machine that calls.
struct Api {
    origin: String,
    client: Client,
}

impl Api {
    fn of(test: &TestApp) -> Self {
        Api { origin: test.origin.clone(), client: Client::new() }
    }

    /// The API of the same installation with a second legal entity, `minimax-uk`.
    fn of_group(test: &TestApp) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(rightsdesk::web::server(group(&test.app), listener).expect("a server"));
        Api { origin, client: Client::new() }
    }

    fn request(&self, method: Method, address: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{address}", self.origin))
    }

    async fn get(&self, token: &str, address: &str) -> Answer {
        send(self.request(Method::GET, address).bearer_auth(token)).await
    }

    fn submission(&self, token: &str, body: impl Into<String>) -> RequestBuilder {
        let request = self.request(Method::POST, "/api/v1/submissions").bearer_auth(token);
        request.header("content-type", "application/json").body(body.into())
    }

    async fn post(&self, token: &str, body: &Value) -> Answer {
        send(self.submission(token, body.to_string())).await
    }

    /// References of the cases on a page.
    async fn references(&self, token: &str, query: &str) -> Vec<String> {
        let page = self.get(token, &format!("/api/v1/cases?{query}")).await.json();
        references(&page)
    }
}

async fn send(request: RequestBuilder) -> Answer {
    let response = request.send().await.expect("an answer");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Answer { status, headers, text: response.text().await.expect("text") }
}

fn references(page: &Value) -> Vec<String> {
    let cases = page["cases"].as_array().expect("cases").iter();
    cases.map(|case| case["reference"].as_str().expect("a reference").to_owned()).collect()
}

async fn token(test: &TestApp, scope: TokenScope, controller: Option<&str>) -> String {
    let name = format!("{scope} {controller:?}");
    access::new_token(&group(&test.app), &name, scope, controller.map(str::to_owned)).await.expect("a token")
}

/// What Ada asks.
fn ada(rights: &[&str]) -> Value {
    json!({
        "controller": "minimax",
        "subject": { "email": "ada@example.org", "name": "Ada Lovelace", "residence": "DE" },
        "rights": rights,
    })
}
