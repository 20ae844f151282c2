//! Who may come in.

mod enrolling;
mod machines;
mod signing_in;

use crate::support::{TestApp, totp_code};
use chrono::Duration;
use rightsdesk::access::{self, Scope, SignInError, SignedIn};
use rightsdesk::app::App;
use rightsdesk::case::Role;
use rightsdesk::config::Config;
use std::sync::Arc;
use uuid::Uuid;

const EMAIL: &str = "hanna@desk.example";
const PASSWORD: &str = "a long enough passphrase";

/// The same installation with a second legal entity, `minimax-uk`.
pub fn group(app: &App) -> App {
    let mut config = Config::clone(&app.config);
    let mut second = config.controllers[0].clone();
    second.id = "minimax-uk".to_owned();
    second.establishment = "GB".to_owned();
    second.timezone = chrono_tz::Europe::London;
    second.calendar = "GB-ENG".to_owned();
    config.controllers.push(second);
    App { config: Arc::new(config), ..app.clone() }
}

/// Somebody who can sign in, with the secret of their app.
async fn member(test: &TestApp, email: &str, role: Role, scope: Scope) -> (Uuid, String) {
    let secret = access::new_totp_secret(&test.app.random);
    let id =
        access::create(&test.app, email, "Hanna", role, scope, PASSWORD, &secret).await.expect("created");
    (id, secret)
}

/// Signs in with the next code, which was not used before.
async fn signs_in(test: &TestApp, email: &str, secret: &str) -> Result<SignedIn, SignInError> {
    test.clock.advance(Duration::seconds(60));
    access::sign_in(&test.app, email, PASSWORD, &totp_code(test, secret), "Firefox on Linux").await
}

/// Names of the events in somebody's stream.
async fn recorded(test: &TestApp, staff: Uuid) -> Vec<String> {
    let rows = rightsdesk::store::ledger::events(&test.app.db.read, &format!("staff/{staff}")).await;
    rows.expect("readable").into_iter().map(|row| row.kind).collect()
}
