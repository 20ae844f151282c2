//! Rows, on both databases.

mod verify;
