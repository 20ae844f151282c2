//! Running an installation: start and stop, the live check, and what is kept outside the database.

mod doctor;
mod run;
mod tombstones;

pub use doctor::{Finding, doctor};
pub use run::{Parts, listen, run};
pub use tombstones::Tombstones;
