//! A whole installation for one test: its own database, a manual clock, mail in memory, and the real server on a socket.

mod browser;
mod databases;
mod mailbox;
mod pdf;
mod person;
mod staff;

pub use browser::{Browser, Page};
pub use databases::{Backend, empty_postgres, on, platform_template};
pub use mailbox::{all_mails, code_in, link_in};
pub use pdf::{pdf_info, pdf_text, pdf_words};
pub use person::{Person, asks, reference_on};
pub use staff::{Colleague, WHY_ASKED, hidden, tasks_on, totp_code, words_of};

use chrono::{DateTime, Duration, Utc};
use entity::cases;
use rightsdesk::app::App;
use rightsdesk::clock::ManualClock;
use rightsdesk::config::Config;
use rightsdesk::demo::platform;
use rightsdesk::jobs::Runner;
use rightsdesk::keys::write_new_file;
use rightsdesk::links::Links;
use rightsdesk::mail::{Mailer, Outgoing};
use rightsdesk::random::Random;
use rightsdesk::sources::Sources;
use rightsdesk::{store, web};
use std::sync::{Arc, Mutex};
use totp_rs::{Builder, Secret};

/// Tells one story on both databases. Without PostgreSQL the second telling says that it was skipped; under CI it fails.
macro_rules! journeys {
    ($($(#[$doc:meta])* async fn $name:ident($app:ident) $body:block)*) => { $(
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn story($app: crate::support::TestApp) $body

            #[test]
            fn on_sqlite() {
                crate::support::on(crate::support::Backend::Sqlite, story);
            }

            #[test]
            fn on_postgresql() {
                crate::support::on(crate::support::Backend::Postgres, story);
            }
        }
    )* };
}
pub(crate) use journeys;

/// The code an authenticator app shows for a secret in base32.
pub fn totp(secret: &str, now: DateTime<Utc>) -> String {
    let secret = Secret::try_from_base32(secret).expect("a secret in base32");
    let totp = Builder::new().with_secret(secret).build().expect("a secret long enough");
    totp.generate(now.timestamp().unsigned_abs()).to_string()
}

/// Monday 23 November 2026, 10:00 in Berlin.
pub const START: &str = "2026-11-23T09:00:00Z";

/// An installation.
pub struct TestApp {
    pub app: App,
    pub clock: ManualClock,
    pub runner: Runner,
    pub sent: Arc<Mutex<Vec<Outgoing>>>,
    pub origin: String,
    pub dir: Arc<tempfile::TempDir>,
    server: actix_web::dev::ServerHandle,
}

impl TestApp {
    /// Starts one on this database.
    pub async fn start(url: &str, dir: tempfile::TempDir) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let keys = dir.path().join("keys.toml");
        write_new_file(&keys, &Random::system()).expect("a key file");
        let file = dir.path().join("rightsdesk.toml");
        let toml = include_str!("../data/rightsdesk.toml")
            .replace("DATABASE", url)
            .replace("ORIGIN", &origin)
            .replace("DIR", &dir.path().display().to_string());
        std::fs::copy(platform_template().await, dir.path().join("platform.db"))
            .expect("a copy of the platform");
        std::fs::write(dir.path().join("data-map.toml"), platform::data_map(&dir.path().join("platform.db")))
            .expect("a data map");
        std::fs::write(&file, toml).expect("a configuration file");
        let config = Config::load(Some(&file), std::iter::empty()).expect("a sound configuration");
        let db = store::Db::connect(url).await.expect("the database answers");
        let clock = ManualClock::at(START.parse::<DateTime<Utc>>().expect("a time"));
        let app = App::open(config, db, Arc::new(clock.clone())).await.expect("an installation");
        let sent = Arc::new(Mutex::new(Vec::new()));
        let runner = Runner::new(
            app.clone(),
            Mailer::Memory(sent.clone()),
            Arc::new(Sources::open(app.data_map.clone())),
        );
        let server = serve(&app, listener);
        TestApp { app, clock, runner, sent, origin, dir: Arc::new(dir), server }
    }

    /// The same installation, set up differently: with a server and a worker of its own.
    pub fn set_up_again(&self, change: impl FnOnce(&mut Config)) -> TestApp {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let mut config = Config::clone(&self.app.config);
        config.web.public_url = origin.clone();
        change(&mut config);
        let links = Links::new(config.web.origin());
        let app = App { config: Arc::new(config), links, ..self.app.clone() };
        let runner = Runner::new(
            app.clone(),
            Mailer::Memory(self.sent.clone()),
            Arc::new(Sources::open(app.data_map.clone())),
        );
        let server = serve(&app, listener);
        let (clock, sent, dir) = (self.clock.clone(), self.sent.clone(), self.dir.clone());
        TestApp { app, clock, runner, sent, origin, dir, server }
    }

    /// Stops the server and closes the database. Jobs that are due and left over are an error of the test.
    pub async fn stop(self) {
        self.server.stop(false).await;
        self.app.db.close().await;
    }

    /// Does every job that is due.
    pub async fn drain(&self) {
        self.runner.drain().await.expect("the outbox can be read");
    }

    /// Moves the clock forward and does what is due by then.
    pub async fn advance(&self, by: Duration) {
        self.clock.advance(by);
        self.drain().await;
    }

    /// A browser with cookies of its own.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.origin)
    }

    /// Mails that were sent so far, oldest first.
    pub fn mails(&self) -> Vec<Outgoing> {
        self.sent.lock().expect("nobody panicked").clone()
    }

    /// The last mail to an address.
    pub fn last_mail_to(&self, address: &str) -> Outgoing {
        let mails = self.mails();
        mails.into_iter().rfind(|mail| mail.to == address).unwrap_or_else(|| panic!("no mail to {address}"))
    }

    /// Every mail as readable text, with what changes from run to run masked.
    pub fn mails_as_text(&self) -> String {
        all_mails(&self.mails(), &self.origin)
    }

    /// Compares every mail of a story with the file of this name in `tests/journeys/mails/`.
    pub fn mails_are(&self, name: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../journeys/mails");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::allow_duplicates! { insta::assert_snapshot!(name, self.mails_as_text()) });
    }

    /// The cases of a request, in the order in which they were wished for.
    pub async fn cases_of(&self, reference: &str) -> Vec<cases::Model> {
        let db = &self.app.db.read;
        let submission = store::submissions::by_reference(db, reference).await.expect("it answers");
        let submission = submission.unwrap_or_else(|| panic!("no request {reference}"));
        store::cases::of_submission(db, submission.id).await.expect("it answers")
    }

    /// The state of a case, in the contract's word.
    pub async fn state_of(&self, case: &str) -> String {
        let row = store::cases::by_reference(&self.app.db.read, case, None).await.expect("it answers");
        row.unwrap_or_else(|| panic!("no case {case}")).state
    }

    /// Names of the events of a case, in order.
    pub async fn events_of(&self, case: &str) -> Vec<String> {
        let row = store::cases::by_reference(&self.app.db.read, case, None).await.expect("it answers");
        let row = row.unwrap_or_else(|| panic!("no case {case}"));
        let events = store::ledger::events(&self.app.db.read, &format!("case/{}", row.id)).await;
        events.expect("it answers").into_iter().map(|event| event.kind).collect()
    }

    /// Reads the whole ledger again.
    pub async fn ledger_verifies(&self) {
        store::queries::verify::verify(&self.app.db).await.expect("the ledger is whole");
    }
}

/// A worker whose mail server refuses to talk: nobody listens on its port.
pub fn cut_off(app: &TestApp) -> Runner {
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its number").port();
    let mailer = Mailer::from_url(&format!("smtp://127.0.0.1:{port}")).expect("an address");
    Runner::new(app.app.clone(), mailer, app.runner.sources.clone())
}

fn serve(app: &App, listener: std::net::TcpListener) -> actix_web::dev::ServerHandle {
    let server = web::server(app.clone(), listener).expect("a server");
    let handle = server.handle();
    tokio::spawn(server);
    handle
}
