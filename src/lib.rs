//! rightsdesk
pub mod clock;
pub mod keys;
pub mod ledger;
pub mod random;
