//! Whole stories against the real app.

mod answering;
mod asking;
