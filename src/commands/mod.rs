//! The command line: what can be typed, and what each command does.

mod deadline;
mod law;
mod run;

use clap::{Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Answers people's privacy-rights requests.
#[derive(Parser)]
#[command(
    name = "rightsdesk",
    version,
    about,
    arg_required_else_help = true,
    after_help = "Example:\n  rightsdesk demo --dir ./demo"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Where the configuration is.
#[derive(clap::Args)]
struct ConfigArg {
    /// The configuration file; every key can also be set as RIGHTSDESK__SECTION__KEY.
    #[arg(long, value_name = "FILE", env = "RIGHTSDESK_CONFIG")]
    config: Option<PathBuf>,
}

/// Files of the organisation's own that are counted with.
#[derive(clap::Args)]
struct OwnLaw {
    /// A folder with the organisation's own statutes (*.toml), which add laws or take the place of those of this release.
    #[arg(long, value_name = "DIR")]
    statutes: Option<PathBuf>,
    /// A file with the organisation's own additions to calendars and removals from them.
    #[arg(long, value_name = "FILE")]
    own_days: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Only {
    Web,
    Jobs,
}

#[derive(Subcommand)]
enum Command {
    /// A complete installation on embedded parts, with sample people and cases; then serves.
    #[command(after_help = "Example:\n  rightsdesk demo --dir ./demo --listen 127.0.0.1:8080")]
    Demo {
        /// Folder that holds everything; a second start keeps it.
        #[arg(long, default_value = "demo")]
        dir: PathBuf,
        /// Loopback address to listen on.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// The real thing: web and jobs in one process.
    #[command(after_help = "Example:\n  rightsdesk serve --config /etc/rightsdesk.toml")]
    Serve {
        #[command(flatten)]
        config: ConfigArg,
        /// Run only one part in this process.
        #[arg(long)]
        only: Option<Only>,
    },
    /// Brings the database schema up to this release.
    #[command(after_help = "Example:\n  rightsdesk migrate --config /etc/rightsdesk.toml")]
    Migrate {
        #[command(flatten)]
        config: ConfigArg,
    },
    /// Checks the configuration and says what to type where it is wrong.
    #[command(after_help = "Example:\n  rightsdesk check-config --config /etc/rightsdesk.toml")]
    CheckConfig {
        #[command(flatten)]
        config: ConfigArg,
    },
    /// A live check of database, schema, keys, calendars, mail, sources and clock.
    #[command(after_help = "Example:\n  rightsdesk doctor --config /etc/rightsdesk.toml")]
    Doctor {
        #[command(flatten)]
        config: ConfigArg,
    },
    /// When something is due, and why. Needs no configuration, database, keys or clock.
    #[command(
        after_help = "Example:\n  rightsdesk deadline --regime gdpr --right access --received 2026-03-31 --calendar DE --timezone Europe/Berlin"
    )]
    Deadline(deadline::Deadline),
    /// Staff accounts.
    #[command(
        subcommand,
        arg_required_else_help = true,
        after_help = "Example:\n  rightsdesk staff add dana@example.org --role dpo"
    )]
    Staff(Staff),
    /// API tokens.
    #[command(
        subcommand,
        arg_required_else_help = true,
        after_help = "Example:\n  rightsdesk token add crm --scope submit"
    )]
    Token(Token),
    /// Key files.
    #[command(
        subcommand,
        arg_required_else_help = true,
        after_help = "Example:\n  rightsdesk keys new /etc/rightsdesk/keys.toml"
    )]
    Keys(KeysCommand),
    /// The record of what happened.
    #[command(
        subcommand,
        arg_required_else_help = true,
        after_help = "Example:\n  rightsdesk ledger verify --json"
    )]
    Ledger(Ledger),
    /// What a change of the law would do to the open cases.
    #[command(subcommand, arg_required_else_help = true, after_help = "Example:\n  rightsdesk law diff")]
    Law(Law),
    /// Makes a person's data unreadable for ever; the ledger stays whole.
    #[command(after_help = "Example:\n  rightsdesk shred RD-7KQ2-M4XC --yes")]
    Shred {
        /// A reference of the person's.
        reference: String,
        /// Really do it: it cannot be undone.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        config: ConfigArg,
    },
}

#[derive(Subcommand)]
enum Staff {
    /// Prints a one-time sign-up link.
    #[command(
        after_help = "Example:\n  rightsdesk staff add dana@example.org --role dpo --name \"Dana Ruiz\""
    )]
    Add {
        /// E-mail address: the sign-in name.
        email: String,
        /// handler, dpo, auditor or admin.
        #[arg(long)]
        role: crate::case::Role,
        /// Shown to colleagues; the address where it is left out.
        #[arg(long)]
        name: Option<String>,
        /// Only the cases of this controller; may be given several times.
        #[arg(long)]
        controller: Vec<String>,
        #[command(flatten)]
        config: ConfigArg,
    },
}

#[derive(Subcommand)]
enum Token {
    /// Prints an API token, once.
    #[command(after_help = "Example:\n  rightsdesk token add crm --scope submit")]
    Add {
        /// For whom.
        name: String,
        /// submit, read, act or all.
        #[arg(long)]
        scope: crate::access::TokenScope,
        /// Only this controller.
        #[arg(long)]
        controller: Option<String>,
        #[command(flatten)]
        config: ConfigArg,
    },
    /// Ends a token.
    #[command(after_help = "Example:\n  rightsdesk token revoke crm")]
    Revoke {
        /// The name it was made with.
        name: String,
        #[command(flatten)]
        config: ConfigArg,
    },
}

#[derive(Subcommand)]
enum KeysCommand {
    /// Writes a new key file that only its owner can read.
    #[command(after_help = "Example:\n  rightsdesk keys new /etc/rightsdesk/keys.toml")]
    New {
        /// The file; it must not exist.
        file: PathBuf,
    },
}

#[derive(Subcommand)]
enum Ledger {
    /// Checks every chain, head signature and case; exits with 1 and names the first break.
    #[command(after_help = "Example:\n  rightsdesk ledger verify --database sqlite://demo/rightsdesk.sqlite")]
    Verify {
        /// The database, where no configuration is at hand: nothing else is needed.
        #[arg(long, value_name = "URL")]
        database: Option<String>,
        /// The report as JSON.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        config: ConfigArg,
    },
}

#[derive(Subcommand)]
enum Law {
    /// Shows which open cases would move, and from when to when. Changes nothing.
    #[command(after_help = "Example:\n  rightsdesk law diff --statutes ./proposed")]
    Diff {
        #[command(flatten)]
        own: OwnLaw,
        /// The difference as JSON.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        config: ConfigArg,
    },
    /// Brings every open case under the law as it is configured, after `law diff` showed what moves.
    #[command(after_help = "Example:\n  rightsdesk law apply 3f2a91c05b7d")]
    Apply {
        /// The edition that `law diff` named.
        edition: String,
        #[command(flatten)]
        config: ConfigArg,
    },
}

/// Reads the command line and does what it says. Errors go to stderr and name the thing.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("rightsdesk: {error}");
            return ExitCode::FAILURE;
        }
    };
    let ended = runtime.block_on(run::run(cli.command));
    // A name that is still being looked up, or a password still being hashed, holds nobody back.
    runtime.shutdown_background();
    match ended {
        Ok(code) => code,
        Err(error) => {
            eprintln!("rightsdesk: {error:#}");
            ExitCode::FAILURE
        }
    }
}
