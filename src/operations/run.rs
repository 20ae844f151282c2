//! Starting web and jobs, and stopping them within ten seconds.

use crate::app::App;
use crate::jobs::Runner;
use crate::store;
use crate::web;
use actix_web::{App as Actix, HttpResponse, HttpServer};
use metrics_exporter_prometheus::PrometheusHandle;
use std::future::Future;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;
use tokio::sync::watch;

/// How long running requests and jobs may take to end.
const GRACE: Duration = Duration::from_secs(9);

/// The parts a process runs. Either of the first two may be left to another process.
pub struct Parts {
    /// Pages and API, on a socket that listens already.
    pub web: Option<TcpListener>,
    /// The jobs.
    pub jobs: Option<Runner>,
    /// `/metrics`, on a socket of its own.
    pub metrics: Option<(TcpListener, PrometheusHandle)>,
}

/// Opens a socket.
///
/// # Errors
/// Says which address is taken or not ours.
pub fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    TcpListener::bind(address)
        .map_err(|error| std::io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))
}

/// Runs until `stop` ends: then no request is accepted any more, running ones are finished, leases are given back, and
/// the database is closed.
///
/// # Errors
/// When a server cannot start.
pub async fn run(app: App, parts: Parts, stop: impl Future<Output = ()>) -> std::io::Result<()> {
    let (say_stop, stopping) = watch::channel(false);
    let mut handles = Vec::new();
    let mut tasks = Vec::new();
    if let Some(listener) = parts.web {
        let server = web::server(app.clone(), listener)?;
        handles.push(server.handle());
        tasks.push(tokio::spawn(async move { drop(server.await) }));
    }
    if let Some((listener, counts)) = parts.metrics {
        let server = metrics_server(app.clone(), listener, counts)?;
        handles.push(server.handle());
        tasks.push(tokio::spawn(async move { drop(server.await) }));
    }
    if let Some(runner) = parts.jobs.clone() {
        tasks.push(tokio::spawn(async move { runner.run(stopping).await }));
    }
    stop.await;
    tracing::info!("stopping");
    let _ = say_stop.send(true);
    let ended = tokio::time::timeout(GRACE, async {
        for handle in &handles {
            handle.stop(true).await;
        }
        for task in tasks {
            let _ = task.await;
        }
    });
    if ended.await.is_err() {
        tracing::warn!("some work was cut off; its leases are given back");
    }
    if let Some(runner) = parts.jobs {
        runner.give_back().await;
    }
    let _ = tokio::time::timeout(Duration::from_millis(500), app.db.close()).await;
    Ok(())
}

fn metrics_server(
    app: App,
    listener: TcpListener,
    counts: PrometheusHandle,
) -> std::io::Result<actix_web::dev::Server> {
    let answer = move || {
        let (app, counts) = (app.clone(), counts.clone());
        async move {
            if let Ok(parked) = store::jobs::parked_count(&app.db.read).await {
                metrics::gauge!("rightsdesk_jobs_parked").set(parked as f64);
            }
            counts.run_upkeep();
            HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(counts.render())
        }
    };
    let server =
        HttpServer::new(move || Actix::new().route("/metrics", actix_web::web::get().to(answer.clone())));
    Ok(server.workers(1).disable_signals().listen(listener)?.run())
}
