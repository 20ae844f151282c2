//! A complete installation on embedded parts, with invented people: for looking at it, and for the tests.

mod cases;
pub mod platform;
mod private;

use crate::access::{self, Scope, TokenScope};
use crate::app::App;
use crate::case::Role;
use crate::clock::{Clock, ManualClock, SystemClock};
use crate::config::Config;
use crate::jobs::Runner;
use crate::keys::generate;
use crate::operations::{Tombstones, listen};
use crate::random::Random;
use crate::store::{self, Db, installation};
use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the demo made up for itself, once: file mode 0600.
#[derive(Serialize, Deserialize)]
struct Secrets {
    email: String,
    password: String,
    totp_secret: String,
    api_token: String,
}

/// Who signs in at the demo's desk.
const EMAIL: &str = "dana@minimax.example";

/// A demo that is ready to run.
pub struct Demo {
    /// The installation.
    pub app: App,
    /// Its jobs.
    pub runner: Runner,
    /// Where it listens already.
    pub listener: TcpListener,
    /// Held while it runs: two demos in one folder would take each other's addresses.
    pub lock: File,
}

/// Puts the demo together in `dir`, or takes up the one that is there, and listens. `demo.json` tells scripts where
/// everything is, once the socket listens.
///
/// # Errors
/// Says what is in the way.
pub async fn start(dir: &Path, address: SocketAddr) -> anyhow::Result<Demo> {
    if !address.ip().is_loopback() {
        bail!(
            "the demo listens on loopback only, such as 127.0.0.1:8080: its secrets lie open in its folder"
        );
    }
    private::make_folder(dir).with_context(|| format!("{} cannot be made", dir.display()))?;
    let dir = dir.canonicalize()?;
    let lock = private::open(&dir.join("demo.lock"))?;
    if let Err(TryLockError::WouldBlock) = lock.try_lock() {
        bail!("a demo is running in {}: stop it, or name another folder with --dir", dir.display());
    }
    let note = dir.join("demo.json");
    if note.exists() {
        std::fs::remove_file(&note)?;
    }
    let listener = listen(address)?;
    let origin = format!("http://{}", listener.local_addr()?);
    let fresh = !dir.join("secrets.json").exists();
    let config = config(&dir, &origin).await?;
    // SQLite gives the files beside its database the same mode.
    private::open(&dir.join("rightsdesk.sqlite"))?;
    let db = Db::connect(config.database.url.reveal()).await?;
    store::migrate(&db).await?;
    store::cases::bring_up_to_date(&db).await?;
    let secrets = match fresh {
        true => fill(&dir, &config, &db).await?,
        false => serde_json::from_slice(&std::fs::read(dir.join("secrets.json"))?)?,
    };
    let app = App::open(config, db, Arc::new(SystemClock)).await?;
    Tombstones::of(&app).replay(&app).await?;
    let runner = Runner::of(&app).map_err(anyhow::Error::msg)?;
    tell(&dir, &note, &origin, &secrets)?;
    Ok(Demo { app, runner, listener, lock })
}

/// The configuration of the demo, written into its folder so that the other commands can be tried on it.
async fn config(dir: &Path, origin: &str) -> anyhow::Result<Config> {
    let keys = dir.join("keys.toml");
    if !keys.exists() {
        private::write(&keys, generate(&Random::system()).as_bytes())?;
    }
    let platform = dir.join("platform.sqlite");
    if !platform.exists() {
        platform::create(&platform, SystemClock.now(), 1).await?;
    }
    std::fs::write(dir.join("data-map.toml"), platform::data_map(&platform))?;
    let file = dir.join("rightsdesk.toml");
    let quoted = |path: PathBuf| path.display().to_string().replace('\\', "\\\\").replace('"', "\\\"");
    let text = include_str!("rightsdesk.toml")
        .replace("ORIGIN", origin)
        .replace("LISTEN", origin.trim_start_matches("http://"))
        .replace("DIR", &quoted(dir.to_path_buf()));
    std::fs::write(&file, text)?;
    Config::load(Some(&file), std::iter::empty()).map_err(|errors| anyhow::anyhow!("{errors}"))
}

/// Makes staff, a token and sample cases. The secrets are written last: without them, a demo that was killed while it
/// was being made is told from a whole one.
async fn fill(dir: &Path, config: &Config, db: &Db) -> anyhow::Result<Secrets> {
    if installation::get(&db.read, installation::DEMO).await?.is_some() {
        bail!("{} holds a demo that was not finished: delete the folder and start again", dir.display());
    }
    installation::keep(&db.write, installation::DEMO, "yes".to_owned()).await?;
    let now = SystemClock.now();
    let clock = ManualClock::at(now - cases::OLDEST);
    let app = App::open(config.clone(), db.clone(), Arc::new(clock.clone())).await?;
    let secrets = Secrets {
        email: EMAIL.to_owned(),
        password: app.random.token(),
        totp_secret: access::new_totp_secret(&app.random),
        api_token: access::new_token(&app, "demo", TokenScope::All, None).await?,
    };
    let Secrets { email, password, totp_secret, .. } = &secrets;
    let dana =
        access::create(&app, email, "Dana Ruiz", Role::Admin, Scope::All, password, totp_secret).await?;
    // A colleague, so that the timeline has two names; nobody knows the password.
    let hugo = access::create(
        &app,
        "hugo@minimax.example",
        "Hugo Lindt",
        Role::Handler,
        Scope::All,
        &app.random.token(),
        &access::new_totp_secret(&app.random),
    )
    .await?;
    cases::tell(&app, &Runner::of(&app).map_err(anyhow::Error::msg)?, &clock, now, [dana, hugo]).await?;
    private::write(&dir.join("secrets.json"), &serde_json::to_vec_pretty(&secrets)?)?;
    Ok(secrets)
}

fn tell(dir: &Path, note: &Path, origin: &str, secrets: &Secrets) -> anyhow::Result<()> {
    let text = serde_json::json!({
        "portal": format!("{origin}/"),
        "desk": format!("{origin}/desk"),
        "desk_sign_in": {
            "email": secrets.email,
            "password": secrets.password,
            "totp_secret": secrets.totp_secret,
        },
        "api": format!("{origin}/api/v1"),
        "api_token": secrets.api_token,
        "outbox": dir.join("outbox"),
        "database": format!("sqlite://{}", dir.join("rightsdesk.sqlite").display()),
        "platform_database": dir.join("platform.sqlite"),
        "account_link": null,
    });
    private::write(note, &serde_json::to_vec_pretty(&text)?)?;
    println!("The portal:  {origin}/");
    println!(
        "The desk:    {origin}/desk  ({}; password and code key are in {})",
        secrets.email,
        note.display()
    );
    println!("The letters: {}", dir.join("outbox").display());
    Ok(())
}
