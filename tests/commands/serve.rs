//! `serve`: the real thing.

use super::process::{Installation, hands_in, letters_to, number, program, ran};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn get(address: &str) -> (u16, String) {
    let answer = reqwest::get(address).await.expect("an answer");
    (answer.status().as_u16(), answer.text().await.expect("a text"))
}

#[test]
fn without_a_configuration_it_says_what_to_type() {
    let empty = tempfile::tempdir().expect("a folder");
    for command in ["serve", "migrate", "check-config", "doctor"] {
        let said = ran(program(empty.path(), &[command]));
        said.refused(&["database.url is missing", "rightsdesk.toml", "RIGHTSDESK__DATABASE__URL"]);
        said.refused(&["web.public_url", "web.listen", "mail.out", "rightsdesk keys new", "[[controller]]"]);
        let named = ran(program(empty.path(), &[command, "--config", "elsewhere.toml"]));
        named.refused(&["there is no configuration file elsewhere.toml"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_answers_about_its_health_and_counts_on_a_listener_of_its_own() {
    let there = Installation::migrated().await;
    let token = there.token("crm");
    let served = there.serve(&[]).await;
    assert!(served.jobs);
    let origin = served.origin();
    assert_eq!(get(&format!("{origin}/healthz")).await, (200, "ok\n".to_owned()));
    assert_eq!(get(&format!("{origin}/readyz")).await, (200, "database and schema ok\nkeys ok\n".to_owned()));
    assert_eq!(get(&format!("{origin}/metrics")).await.0, 404, "counts are not for everybody");
    hands_in(origin, &token, "ada@example.org").await;
    letters_to(&there.path("outbox"), "ada@example.org", 1).await;
    let (status, counts) = get(&served.metrics).await;
    assert_eq!(status, 200);
    assert!(counts.contains("rightsdesk_http_requests_total{status=\"201\"} 1"), "{counts}");
    assert!(counts.contains("rightsdesk_jobs_parked 0"), "{counts}");
    assert!(!counts.contains("ada@example.org"));
    served.process.stop().await;
}

/// A submission by hand, so that its body can be sent in two halves.
fn halves(origin: &str, token: &str) -> (String, &'static str) {
    let (first, second) =
        ("{\"subject\":{\"email\":\"slow@example.org\",", "\"residence\":\"DE\"},\"rights\":[\"access\"]}");
    let host = origin.trim_start_matches("http://");
    let length = first.len() + second.len();
    let head = format!(
        "POST /api/v1/submissions HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{first}"
    );
    (head, second)
}

async fn connect(origin: &str) -> std::io::Result<TcpStream> {
    TcpStream::connect(origin.trim_start_matches("http://")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_to_stop_it_finishes_what_it_has_and_takes_nothing_new() {
    let there = Installation::migrated().await;
    let token = there.token("crm");
    let served = there.serve(&[]).await;
    let origin = served.origin().to_owned();
    let (first, second) = halves(&origin, &token);
    let mut slow = connect(&origin).await.expect("it listens");
    slow.write_all(first.as_bytes()).await.expect("it reads");
    // The rest of the body comes when the process was told to stop and takes no new connection any more.
    tokio::time::sleep(Duration::from_millis(200)).await;
    served.process.terminate();
    super::process::until("the socket to be closed", async || connect(&origin).await.err().map(|_| ())).await;
    slow.write_all(second.as_bytes()).await.expect("it still reads");
    let mut answer = String::new();
    let mut bytes = [0; 4096];
    while !answer.contains("\"submission\"") {
        let count = slow.read(&mut bytes).await.expect("it still answers");
        assert!(count > 0, "it hung up after: {answer}");
        answer.push_str(&String::from_utf8_lossy(&bytes[..count]));
    }
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    drop(slow);
    served.process.ends().await;
    assert_eq!(number(&there.database(), "SELECT count(*) FROM submission").await, 1);
    let held = "SELECT count(*) FROM job WHERE lease IS NOT NULL";
    assert_eq!(number(&there.database(), held).await, 0, "leases were given back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_never_ends_does_not_keep_it_from_stopping() {
    let there = Installation::migrated().await;
    let token = there.token("crm");
    let served = there.serve(&[]).await;
    let (first, _) = halves(served.origin(), &token);
    let mut hanging = connect(served.origin()).await.expect("it listens");
    hanging.write_all(first.as_bytes()).await.expect("it reads");
    tokio::time::sleep(Duration::from_millis(200)).await;
    served.process.stop().await;
    drop(hanging);
}

#[tokio::test(flavor = "multi_thread")]
async fn web_and_jobs_can_be_two_processes() {
    let there = Installation::migrated().await;
    let token = there.token("crm");
    let web = there.serve(&["--only", "web"]).await;
    assert!(!web.jobs);
    hands_in(web.origin(), &token, "ada@example.org").await;
    // Long enough for a worker that is woken by every submission.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let waiting = "SELECT count(*) FROM job WHERE kind = 'letter' AND state = 'queued' AND attempts = 0";
    assert_eq!(number(&there.database(), waiting).await, 1);
    assert!(there.letters().is_empty());
    let jobs = there.serve(&["--only", "jobs"]).await;
    assert!(jobs.jobs && jobs.origin.is_none());
    letters_to(&there.path("outbox"), "ada@example.org", 1).await;
    hands_in(web.origin(), &token, "ben@example.org").await;
    letters_to(&there.path("outbox"), "ben@example.org", 1).await;
    jobs.process.stop().await;
    web.process.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_taken_is_named_with_its_key() {
    let there = Installation::migrated().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    for (variable, key) in
        [("RIGHTSDESK__WEB__LISTEN", "web.listen"), ("RIGHTSDESK__METRICS__LISTEN", "metrics.listen")]
    {
        let mut command = there.command(&["serve"]);
        command.env(variable, &address);
        ran(command).refused(&[key, "cannot listen on", &address]);
    }
}
