//! Logs and counts. Never in either: names, addresses, bodies, tokens, codes, full paths.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts writing logs to stderr, as JSON or as text. `RUST_LOG` chooses how much; the libraries below us are quiet unless it names them.
pub fn logs(json: bool) {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,actix=warn"));
    // Colours are for people: a file or a journal gets plain lines.
    let colours = std::io::stderr().is_terminal();
    let builder =
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    // A second call, as in tests, changes nothing.
    let _ = match json {
        false => builder.try_init(),
        true => builder.json().try_init(),
    };
}

/// Starts counting, and gives what `/metrics` shows.
///
/// # Errors
/// When something counts already in this process.
pub fn counts() -> Result<PrometheusHandle, String> {
    PrometheusBuilder::new().install_recorder().map_err(|error| error.to_string())
}
