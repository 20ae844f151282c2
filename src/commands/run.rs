//! What each command does.

use super::{Command, ConfigArg, KeysCommand, Ledger, Only, Staff, Token, deadline};
use crate::access::{self, Scope};
use crate::app::{self, App};
use crate::casework::ApplyError;
use crate::clock::SystemClock;
use crate::config::{Config, LogFormat};
use crate::demo;
use crate::jobs::Runner;
use crate::operations::{Parts, Tombstones, doctor, listen, run as run_parts};
use crate::random::{Random, normalise_reference};
use crate::store::queries::verify::{VerifyError, verify};
use crate::store::{self, Db, installation};
use crate::telemetry;
use anyhow::{Context, anyhow, bail};
use std::net::TcpListener;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::signal::unix::{SignalKind, signal};

/// Does what the command line says. A command that is done closes the database: SQLite then leaves one whole file.
pub async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Demo { dir, listen: address } => {
            telemetry::logs(false);
            let demo = demo::start(&dir, address).await?;
            let parts = Parts { web: Some(demo.listener), jobs: Some(demo.runner), metrics: None };
            run_parts(demo.app, parts, asked_to_stop()?).await?;
            drop(demo.lock);
        }
        Command::Serve { config, only } => serve(load(&config)?, only).await?,
        Command::Migrate { config } => {
            let db = connect(&load(&config)?).await?;
            store::migrate(&db).await?;
            let brought = store::cases::bring_up_to_date(&db).await?;
            db.close().await;
            println!("the schema is up to date");
            if brought > 0 {
                println!("cases brought up to date from their events: {brought}");
            }
        }
        Command::CheckConfig { config } => {
            app::check(&load(&config)?)?;
            println!("the configuration is sound");
        }
        Command::Doctor { config } => return look_around(&load(&config)?).await,
        Command::Deadline(asked) => deadline::run(&asked)?,
        Command::Staff(Staff::Add { email, role, name, controller, config }) => {
            let app = open(load(&config)?).await?;
            let scope = if controller.is_empty() { Scope::All } else { Scope::Only(controller) };
            let name = name.unwrap_or_else(|| email.clone());
            let secret = access::invite(&app, &email, &name, role, scope).await?;
            app.db.close().await;
            println!("{}", app.links.sign_up(&secret));
            eprintln!("This link works once, for 7 days. Give it to nobody but {email}.");
        }
        Command::Token(Token::Add { name, scope, controller, config }) => {
            let app = open(load(&config)?).await?;
            let token = access::new_token(&app, &name, scope, controller).await?;
            app.db.close().await;
            println!("{token}");
            eprintln!("This token is shown only now. Keep it like a password.");
        }
        Command::Token(Token::Revoke { name, config }) => {
            let app = open(load(&config)?).await?;
            if !access::revoke_token(&app, &name).await? {
                bail!("there is no token \"{name}\" that works");
            }
            app.db.close().await;
        }
        Command::Keys(KeysCommand::New { file }) => {
            crate::keys::write_new_file(&file, &Random::system())
                .with_context(|| format!("{} cannot be written", file.display()))?;
            eprintln!("Keep {} and its backup apart from the database.", file.display());
        }
        Command::Ledger(Ledger::Verify { database, json, config }) => {
            let url = match database {
                Some(url) => url,
                None => load(&config)?.database.url.reveal().to_owned(),
            };
            return verify_ledger(&url, json).await;
        }
        Command::Law(command) => return super::law::run(command).await,
        Command::Shred { reference, yes, config } => {
            let app = open(load(&config)?).await?;
            let reference = normalise_reference(&reference)
                .ok_or_else(|| anyhow!("\"{reference}\" is not a reference: it looks like RD-7KQ2-M4XC"))?;
            if !yes {
                bail!(
                    "this cannot be undone; say --yes to shred {reference} and everything else of the same person"
                );
            }
            let gone = match Tombstones::of(&app).shred(&app, &reference).await {
                Err(ApplyError::NotFound) => bail!("there is no request {reference}"),
                ended => ended?,
            };
            app.db.close().await;
            println!("submissions that are unreadable now: {}", gone.submissions.len());
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn load(config: &ConfigArg) -> anyhow::Result<Config> {
    let standard = std::path::Path::new("rightsdesk.toml");
    let file = config.config.clone().or_else(|| standard.exists().then(|| standard.to_path_buf()));
    Config::load(file.as_deref(), std::env::vars())
        .map_err(|errors| anyhow!("the configuration is wrong:\n{errors}"))
}

/// SQLite would make an empty database of a mistyped path: only `migrate` may.
fn must_exist(url: &str) -> anyhow::Result<()> {
    match store::sqlite_file(url).filter(|file| !file.exists()) {
        Some(file) => bail!(
            "there is no database {}: check the path, or make one with `rightsdesk migrate`",
            file.display()
        ),
        None => Ok(()),
    }
}

async fn connect(config: &Config) -> anyhow::Result<Db> {
    Db::connect(config.database.url.reveal()).await.context("database.url")
}

pub(super) async fn open(config: Config) -> anyhow::Result<App> {
    must_exist(config.database.url.reveal())?;
    let db = connect(&config).await?;
    store::check_schema(&db).await?;
    Ok(App::open(config, db, Arc::new(SystemClock)).await?)
}

async fn serve(config: Config, only: Option<Only>) -> anyhow::Result<()> {
    telemetry::logs(config.log.format == LogFormat::Json);
    let counts = telemetry::counts().map_err(|error| anyhow!(error))?;
    let app = open(config).await?;
    if installation::get(&app.db.read, installation::DEMO).await?.is_some() {
        bail!("this database belongs to a demo: its people are invented. Give `serve` a database of its own");
    }
    Tombstones::of(&app).replay(&app).await?;
    let metrics = app.config.metrics.listen.map(listen).transpose().context("metrics.listen")?;
    let web = match only {
        Some(Only::Jobs) => None,
        _ => Some(listen(app.config.web.listen).context("web.listen")?),
    };
    let jobs = match only {
        Some(Only::Web) => None,
        _ => Some(Runner::of(&app).map_err(anyhow::Error::msg)?),
    };
    let address = |listener: &Option<TcpListener>| listener.as_ref().and_then(|it| it.local_addr().ok());
    tracing::info!(web = ?address(&web), metrics = ?address(&metrics), jobs = jobs.is_some(), "ready");
    let metrics = metrics.map(|listener| (listener, counts));
    Ok(run_parts(app, Parts { web, jobs, metrics }, asked_to_stop()?).await?)
}

/// Ends when the process is asked to stop, by SIGTERM or Ctrl-C.
fn asked_to_stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

async fn look_around(config: &Config) -> anyhow::Result<ExitCode> {
    let mut code = ExitCode::SUCCESS;
    for finding in doctor(config, &SystemClock).await {
        match (&finding.trouble, finding.only_warning) {
            (None, _) => println!("ok       {}", finding.what),
            (Some(trouble), true) => println!("warning  {}: {trouble}", finding.what),
            (Some(trouble), false) => {
                println!("wrong    {}: {trouble}", finding.what);
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}

async fn verify_ledger(url: &str, json: bool) -> anyhow::Result<ExitCode> {
    must_exist(url)?;
    let db = Db::connect(url).await.context("the database cannot be reached")?;
    store::check_schema(&db).await?;
    let verified = verify(&db).await;
    db.close().await;
    match verified {
        Ok(report) => {
            match json {
                true => println!("{}", serde_json::to_string(&report)?),
                false => {
                    println!(
                        "whole: {} streams, {} events, {} cases",
                        report.streams, report.events, report.cases
                    );
                    for (id, fingerprint) in &report.keys {
                        println!("signed with {id}: {fingerprint}");
                    }
                }
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(VerifyError::Broken { found, .. }) => {
            if json {
                println!("{}", serde_json::to_string(&found)?);
            }
            eprintln!("broken: {found}");
            Ok(ExitCode::FAILURE)
        }
        Err(error) => Err(error.into()),
    }
}
