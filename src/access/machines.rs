//! Machines that call the API with a token.

use super::AccessError;
use crate::app::App;
use crate::keys::token_hash;
use crate::store::{self, StoreError};
use entity::api_token;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// What every token begins with, so that one that leaked is recognised.
const PREFIX: &str = "rdk_";
const LONGEST_NAME: usize = 100;

/// What a token may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenScope {
    /// Hand in submissions.
    Submit,
    /// Read cases and suppressions.
    Read,
    /// Report what the platform did to people.
    Act,
    /// All of it.
    All,
}

impl TokenScope {
    /// Every scope.
    pub const ALL: [TokenScope; 4] = [TokenScope::Submit, TokenScope::Read, TokenScope::Act, TokenScope::All];

    /// Name on the command line and in rows.
    pub fn as_str(self) -> &'static str {
        match self {
            TokenScope::Submit => "submit",
            TokenScope::Read => "read",
            TokenScope::Act => "act",
            TokenScope::All => "all",
        }
    }

    /// Whether it may hand in submissions.
    pub fn may_submit(self) -> bool {
        matches!(self, TokenScope::Submit | TokenScope::All)
    }

    /// Whether it may report what the platform did.
    pub fn may_act(self) -> bool {
        matches!(self, TokenScope::Act | TokenScope::All)
    }

    /// Whether it may read.
    pub fn may_read(self) -> bool {
        matches!(self, TokenScope::Read | TokenScope::All)
    }
}

impl fmt::Display for TokenScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for TokenScope {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        TokenScope::ALL
            .into_iter()
            .find(|scope| scope.as_str() == text)
            .ok_or_else(|| format!("unknown scope \"{text}\": use submit, read, act or all"))
    }
}

/// A machine whose token was recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// Row id of the token.
    pub id: Uuid,
    /// What it may do.
    pub scope: TokenScope,
    /// The one controller it is limited to.
    pub controller: Option<String>,
}

impl Machine {
    /// The controllers whose cases it may see; `None` is all.
    pub fn controllers(&self) -> Option<Vec<String>> {
        self.controller.clone().map(|id| vec![id])
    }
}

/// Makes a token and answers it. It is kept only as a hash, so this is the one time it can be read.
///
/// # Errors
/// [`AccessError`]; then nothing was written.
pub async fn new_token(
    app: &App,
    name: &str,
    scope: TokenScope,
    controller: Option<String>,
) -> Result<String, AccessError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(AccessError::TokenName(name.to_owned()));
    }
    if let Some(id) = &controller {
        super::known_controller(app, id)?;
    }
    let token = format!("{PREFIX}{}", app.random.token());
    let row = api_token::Model {
        id: app.id(),
        name: name.to_owned(),
        hash: token_hash(&token).to_vec(),
        scope: scope.as_str().to_owned(),
        controller,
        created_at: app.now(),
        revoked_at: None,
    };
    match store::tokens::insert(&app.db.write, row).await? {
        true => Ok(token),
        false => Err(AccessError::TokenName(name.to_owned())),
    }
}

/// The machine a bearer token belongs to; none when there is no such token or it was revoked.
///
/// # Errors
/// The database.
pub async fn machine(app: &App, bearer: &str) -> Result<Option<Machine>, StoreError> {
    if !bearer.starts_with(PREFIX) {
        return Ok(None);
    }
    let Some(row) = store::tokens::by_hash(&app.db.read, &token_hash(bearer)).await? else { return Ok(None) };
    let scope = row.scope.parse().map_err(|why| StoreError::InconsistentRow {
        table: "api_token",
        row: row.id.to_string(),
        why,
    })?;
    Ok(Some(Machine { id: row.id, scope, controller: row.controller }))
}

/// Ends a token by its name. Answers whether there was one that still held.
///
/// # Errors
/// The database.
pub async fn revoke_token(app: &App, name: &str) -> Result<bool, StoreError> {
    store::tokens::revoke(&app.db.write, name.trim(), app.now()).await
}
