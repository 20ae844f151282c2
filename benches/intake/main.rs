//! How fast a submission is taken in: the whole stack beside a plain loop that executes the same SQL.
//!
//! *Whole stack*: `POST /api/v1/submissions` on the real server, over loopback and keep-alive connections, with a bearer
//! token and an `Idempotency-Key` each.
//!
//! *Plain loop*: submissions are first handed in to a second database and all they execute is recorded, SQL and bound
//! values. The loop executes that on the measured database, in the same transactions, by as many workers over as many
//! connections. It leaves out HTTP, JSON, validation, the law, sealing, hashing, signing and the making of statements.
//!
//! The two take turns on the same database, and medians of the rounds are compared. Nothing is asserted about time.
//! PostgreSQL is the server of `TEST_DATABASE_URL`; databases are made there and dropped in the end.

mod http;
mod installation;
mod pgbench;
mod plain;
mod report;
mod wire;

use installation::{Installation, Server};
use plain::Recorded;
use report::Figures;
use std::num::NonZero;
use std::path::Path;
use std::time::Duration;
use tokio::task::block_in_place;

/// As many callers as the application has connections to PostgreSQL.
const CLIENTS: usize = 16;
const ROUNDS: usize = 5;
/// Submissions of one round.
const A_ROUND: usize = 320;
/// Submissions that are handed in before anything is timed: every connection has prepared its statements then.
const WARM_UP: usize = 256;
const RIGHTS: [&[&str]; 2] = [&["access"], &["access", "erasure"]];

fn main() {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    println!("intake: {CLIENTS} clients, medians of {ROUNDS} rounds of {A_ROUND} submissions, {cores} cores");
    if cfg!(debug_assertions) {
        println!("built without optimisation: the rates mean nothing");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(cores)
        .enable_all()
        .build()
        .expect("a runtime");
    let dir = tempfile::tempdir().expect("a folder");
    let dir = dir.path();
    match std::env::var("TEST_DATABASE_URL") {
        Ok(server) => runtime.block_on(on_postgres(&server, dir, cores)),
        Err(_) => println!("\nPostgreSQL: left out, TEST_DATABASE_URL is not set"),
    }
    runtime.block_on(on_sqlite(dir, cores));
}

async fn on_postgres(server: &str, dir: &Path, cores: usize) {
    let server = Server::connect(server).await;
    println!("\n{}", server.describe().await);
    let [measured, recorded] = [server.create("measured").await, server.create("recorded").await];
    // What is recorded is never timed, so its commits need not wait for the disk.
    server.execute(&format!("ALTER DATABASE {} SET synchronous_commit = off", server.name("recorded"))).await;
    let dir = dir.to_owned();
    let done = tokio::spawn(async move {
        let wire = wire::Wire::to(&recorded);
        let home = Installation::start(measured.as_str(), &dir.join("measured"), cores).await;
        let twin = home.twin(wire.url.as_str(), &dir.join("recorded")).await;
        let pgbench = pgbench::Pgbench::prepare(&measured, &home.db, &dir).await;
        for rights in RIGHTS {
            let figures = measure(&home, &twin, rights, Some(&wire), pgbench.as_ref()).await;
            figures.print();
        }
        home.stop().await;
        twin.stop().await;
    })
    .await;
    server.drop_all().await;
    done.expect("no panic");
}

async fn on_sqlite(dir: &Path, cores: usize) {
    println!("\nSQLite, journal in WAL mode, synchronous=FULL");
    let url = |name: &str| format!("sqlite://{}", dir.join(name).display());
    let home = Installation::start(&url("measured.sqlite"), &dir.join("measured-sqlite"), cores).await;
    let twin = home.twin(&url("recorded.sqlite"), &dir.join("recorded-sqlite")).await;
    for rights in RIGHTS {
        measure(&home, &twin, rights, None, None).await.print();
    }
    home.stop().await;
    twin.stop().await;
}

/// One kind of submission on one database.
async fn measure(
    home: &Installation,
    twin: &Installation,
    rights: &'static [&'static str],
    wire: Option<&wire::Wire>,
    pgbench: Option<&pgbench::Pgbench>,
) -> Figures {
    let mut figures = Figures::of(rights);
    let mut recorded = record(twin, rights, wire, &mut figures);
    let mut asked = (0..WARM_UP + ROUNDS * A_ROUND).map(|n| home.request(rights, "asked", n));
    let rest = recorded.split_off(WARM_UP);
    hand_in(home, asked.by_ref().take(WARM_UP).collect());
    // Pools of its own: the loop must not inherit what the server's connections have prepared, nor take them away.
    let db = home.pools().await;
    plain::execute(&db, recorded, CLIENTS).await;
    let mut rest = rest.into_iter();
    for _ in 0..ROUNDS {
        let requests = asked.by_ref().take(A_ROUND).collect();
        figures.stack.push(rate(hand_in(home, requests)));
        let submissions: Vec<Recorded> = rest.by_ref().take(A_ROUND).collect();
        figures.plain.push(rate(plain::execute(&db, submissions, CLIENTS).await));
        if let Some(pgbench) = pgbench {
            figures.pgbench.push(block_in_place(|| pgbench.run(CLIENTS)));
        }
    }
    db.close().await;
    figures
}

fn hand_in(home: &Installation, requests: Vec<Vec<u8>>) -> Duration {
    block_in_place(|| http::hand_in(home.address, requests, CLIENTS))
}

fn rate(took: Duration) -> f64 {
    A_ROUND as f64 / took.as_secs_f64()
}

/// Hands in as many submissions as the plain loop will need, one after the other, and keeps what each executed.
fn record(
    twin: &Installation,
    rights: &[&str],
    wire: Option<&wire::Wire>,
    figures: &mut Figures,
) -> Vec<Recorded> {
    let mut caller = http::Caller::connect(twin.address);
    let mut recorded = Vec::new();
    for n in 0..WARM_UP + ROUNDS * A_ROUND {
        block_in_place(|| caller.ask(&twin.request(rights, "recorded", n)));
        recorded.push(twin.recorder.take());
        let seen = wire.map(wire::Wire::take);
        if n >= WARM_UP {
            figures.saw(recorded.last().expect("just put there"), seen);
        }
    }
    recorded
}
