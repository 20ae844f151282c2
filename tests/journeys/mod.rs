//! Whole stories against the real app.

mod asking;
