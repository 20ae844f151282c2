//! Letters as they are set.

mod paper;
