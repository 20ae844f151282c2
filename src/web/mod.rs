//! What answers HTTP: rooms for each kind of caller, with no doors between them.

pub mod api;
