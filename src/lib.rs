//! rightsdesk
pub mod case;
pub mod clock;
pub mod config;
pub mod keys;
pub mod law;
pub mod ledger;
pub mod links;
pub mod random;
