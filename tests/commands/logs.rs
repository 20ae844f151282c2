//! What is never logged.

use super::process::{Installation, letters_to};
use crate::support::{asks, reference_on};
use serde_json::Value;
use std::collections::BTreeSet;

#[tokio::test(flavor = "multi_thread")]
async fn the_log_of_a_whole_request_names_nobody_and_holds_no_secret() {
    let there = Installation::migrated().await;
    // More than an operator ever sees: what is not in this is not in less.
    let mut command = there.command(&["serve"]);
    command.env("RUST_LOG", "debug");
    let served = there.serve_by(command).await;
    let browser = served.browser();
    let find = [("email", "ada@example.org"), ("name", "Ada Lindqvist"), ("customer_id", "C-100001")];
    let done = asks(&browser, &["access"], "DE", &find, "en").await;
    let reference = reference_on(&done);
    let letter = letters_to(&there.path("outbox"), "ada@example.org", 1).await.remove(0);
    let (link, first_code) = (letter.link(), letter.code());
    let token = link.rsplit('/').next().expect("a token").to_owned();
    browser.get(&link).await.shows("Is this address yours?");
    browser.post(&format!("/requests/{reference}/confirm"), &[("code", "7777-7777")]).await;
    browser.post("/verify", &[("token", &token)]).await.shows("your address is confirmed");
    browser.post("/verify", &[("token", &token)]).await.shows("does not work any more");
    browser.post(&format!("/requests/{reference}/code"), &[]).await.shows("a code is on its way");
    let code = letters_to(&there.path("outbox"), "ada@example.org", 2).await.remove(1).code();
    let status = browser.post(&format!("/requests/{reference}/open"), &[("code", &code)]).await;
    status.shows("Wednesday").shows(&reference);
    browser.post(&format!("/requests/{reference}/message"), &[("text", "Are you still there?")]).await;
    // And what goes wrong: an address that is none, a body that is none, a sign-in that is wrong.
    assert_eq!(browser.get(&format!("/verify/{token}/more")).await.status, 404);
    assert_eq!(browser.get(&format!("/nowhere/{token}?email=ada@example.org")).await.status, 404);
    let wrong = [("email", "ada@example.org"), ("password", "Sesame-open-47"), ("code", "123456")];
    assert_eq!(browser.post("/desk/sign-in", &wrong).await.status, 422);
    let api = reqwest::Client::new().post(format!("{}/api/v1/submissions", served.origin()));
    let refused = api.bearer_auth("rdk_not-a-token").body("{\"name\":\"Ada Lindqvist\"").send().await;
    assert_eq!(refused.expect("an answer").status().as_u16(), 401);

    let log = served.process.stop().await;
    let mut routes = BTreeSet::new();
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("not JSON: {line}"));
        routes.extend(line["span"]["route"].as_str().map(str::to_owned));
    }
    for route in ["/verify/{token}", "/verify", "/requests/{reference}/open", "/api/v1/submissions", "(none)"]
    {
        assert!(routes.contains(route), "{route} is not among {routes:?}");
    }
    let secrets = [
        "Ada",
        "Lindqvist",
        "ada@",
        "example.org",
        "C-100001",
        "still there",
        "rdk_",
        "Sesame",
        "123456",
        "/nowhere",
        "/requests/RD-",
        "?email",
        &reference,
        &token,
        &first_code,
        &code,
    ];
    for secret in secrets {
        for form in [secret.to_owned(), secret.replace('@', "%40"), secret.replace('-', "")] {
            assert!(!log.contains(&form), "\"{form}\" is in the log:\n{log}");
        }
    }
}
