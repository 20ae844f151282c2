//! Read-only questions, for pages, for the API and for the command line.

pub mod queue;
pub mod suppressions;
pub mod verify;
