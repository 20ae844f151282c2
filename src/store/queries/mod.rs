//! Read-only questions, for pages and for the API.

pub mod queue;
pub mod suppressions;
