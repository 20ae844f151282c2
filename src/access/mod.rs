//! Who may come in: staff by password, code and session; machines by token.
//!
//! What staff do here is recorded in their own stream of the ledger, `staff/{id}`. Whoever writes locks the row of the
//! staff member first and the head of the stream after it.

mod enrol;
mod machines;
mod passwords;
mod people;
mod record;
mod sessions;
mod sign_in;
mod totp;

pub use enrol::{EnrolError, Invitation, create, enrol, invitation, invite};
pub use machines::{Machine, TokenScope, machine, new_token, revoke_token};
pub use passwords::{LONGEST_PASSWORD, SHORTEST_PASSWORD};
pub use people::{Scope, Staff};
pub use record::{View, record_closed, record_view, try_again};
pub use sessions::{Session, revoke, session, sessions, sign_out};
pub use sign_in::{SignInError, SignedIn, sign_in};
pub use totp::new_secret as new_totp_secret;

use crate::app::App;
use crate::store::StoreError;

/// Why somebody was not let in as staff or as a machine.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// It is not an e-mail address.
    #[error("\"{0}\" is not an e-mail address: write it as name@example.org")]
    NotAnAddress(String),
    /// They set a password already.
    #[error("{0} has an account already and signs in with it")]
    AlreadyEnrolled(String),
    /// No such legal entity is configured.
    #[error("there is no controller \"{id}\": use one of {known}")]
    UnknownController {
        /// What was named.
        id: String,
        /// What there is.
        known: String,
    },
    /// A scope without any controller would see nothing.
    #[error("the scope names no controller: name at least one, or all")]
    EmptyScope,
    /// The name of a token must be said and new, also among revoked ones: the record tells them apart by it.
    #[error("the token name \"{0}\" is empty, too long or used already: choose another")]
    TokenName(String),
    /// It is not a TOTP secret.
    #[error("the TOTP secret must be at least 16 bytes in base32")]
    TotpSecret,
    /// The password is too short or too long.
    #[error("the password must have {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")]
    Password,
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for AccessError {
    fn from(error: sea_orm::DbErr) -> Self {
        AccessError::Store(error.into())
    }
}

/// The id of a controller that is configured.
fn known_controller<'a>(app: &App, id: &'a str) -> Result<&'a str, AccessError> {
    let controllers = &app.config.controllers;
    if controllers.iter().any(|controller| controller.id == id) {
        return Ok(id);
    }
    let known: Vec<&str> = controllers.iter().map(|controller| controller.id.as_str()).collect();
    Err(AccessError::UnknownController { id: id.to_owned(), known: known.join(", ") })
}
