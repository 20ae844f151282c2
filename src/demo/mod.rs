//! A complete installation on embedded parts, with invented people: for looking at it, and for the tests.

pub mod platform;
