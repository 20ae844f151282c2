//! The reference says what the API does.

use super::{Api, ada, send, token};
use crate::support::journeys;
use reqwest::Method;
use rightsdesk::access::TokenScope;
use rightsdesk::case::{CaseState, PlatformAction};
use rightsdesk::law::Right;
use rightsdesk::web::api::{Code, OPENAPI};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn document() -> Value {
    serde_json::from_str(OPENAPI).expect("the reference is JSON")
}

fn walk(value: &Value, visit: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|value| walk(value, visit));
        }
        Value::Array(list) => list.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

/// Names a schema says are there, and those that must be.
fn names(schema: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let document = document();
    let schema = &document["components"]["schemas"][schema];
    let known = schema["properties"].as_object().expect("properties").keys().cloned().collect();
    let required = schema["required"].as_array().expect("required").iter();
    (known, required.map(|name| name.as_str().expect("a name").to_owned()).collect())
}

fn keys(value: &Value) -> BTreeSet<String> {
    value.as_object().expect("an object").keys().cloned().collect()
}

#[test]
fn the_reference_covers_exactly_the_calls_there_are() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    let calls: Vec<(String, Vec<String>)> = document["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .map(|(path, methods)| (path.clone(), keys(methods).into_iter().collect()))
        .collect();
    let call = |path: &str, method: &str| (path.to_owned(), vec![method.to_owned()]);
    let mut expected = vec![
        call("/api/openapi.json", "get"),
        call("/api/v1/cases", "get"),
        call("/api/v1/cases/{reference}", "get"),
        call("/api/v1/platform-actions", "post"),
        call("/api/v1/submissions", "post"),
        call("/api/v1/suppressions", "get"),
    ];
    expected.sort();
    let mut calls = calls;
    calls.sort();
    assert_eq!(calls, expected);
}

#[test]
fn every_link_inside_the_reference_leads_somewhere() {
    let document = document();
    let mut links = 0;
    walk(&document, &mut |object| {
        if let Some(Value::String(link)) = object.get("$ref") {
            let pointer = link.strip_prefix('#').expect("a link into the document");
            assert!(document.pointer(pointer).is_some(), "{link}");
            links += 1;
        }
    });
    assert!(links > 30);
}

#[test]
fn the_reference_names_every_action_of_a_platform() {
    let names: Vec<&str> = PlatformAction::ALL.iter().map(|action| action.as_str()).collect();
    let schema = &document()["components"]["schemas"]["PlatformAction"];
    assert_eq!(schema["properties"]["action"]["enum"], json!(names));
}

#[test]
fn the_reference_names_every_right_state_and_problem() {
    let document = document();
    let schemas = &document["components"]["schemas"];
    let rights: Vec<&str> = Right::ALL.iter().map(|right| right.as_str()).collect();
    assert_eq!(schemas["Right"]["enum"], json!(rights));
    let states: Vec<&str> = CaseState::ALL.iter().map(|state| state.as_str()).collect();
    assert_eq!(schemas["State"]["enum"], json!(states));
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(schemas["Problem"]["properties"]["code"]["enum"], json!(codes));
    for code in Code::ALL {
        let (name, status, _) = code.entry();
        assert_eq!(document["x-problems"][name]["status"], status, "{name}");
    }
    assert_eq!(keys(&document["x-problems"]).len(), codes.len());
}

journeys! {
    async fn answers_have_the_fields_the_reference_says(test) {
        let api = Api::of(&test);
        let all = token(&test, TokenScope::All, None).await;
        let mut body = ada(&["access", "opt-out"]);
        body["subject"]["residence"] = json!("US-CA");
        let opened = api.post(&all, &body).await.json();
        let cases = api.get(&all, "/api/v1/cases").await.json();
        let suppressions = api.get(&all, "/api/v1/suppressions").await.json();
        let problem = api.get(&all, "/api/v1/cases?x=1").await.json();
        for (schema, value) in [
            ("Opened", &opened),
            ("Cases", &cases),
            ("Case", &cases["cases"][0]),
            ("Step", &cases["cases"][0]["explanation"][0]),
            ("Suppressions", &suppressions),
            ("Suppression", &suppressions["suppressions"][0]),
            ("Problem", &problem),
            ("FieldError", &problem["errors"][0]),
        ] {
            let (known, required) = names(schema);
            assert_eq!((keys(value), &known), (known.clone(), &required), "{schema}");
        }
    }

    async fn the_reference_is_served_to_everyone(test) {
        let api = Api::of(&test);
        let answer = send(api.request(Method::GET, "/api/openapi.json")).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
        assert_eq!(answer.json(), document());
    }
}
