//! Whole stories against the real app.

mod addresses;
mod again;
mod answering;
mod asking;
mod bad_input;
mod capacities;
mod chance;
mod changed_law;
mod codes;
mod colleagues;
mod correcting;
mod held;
mod hygiene;
mod letters;
mod merging;
mod opting_out;
mod outage;
mod places;
mod proofs;
mod refusing;
mod reminding;
mod safe_date;
mod talking;
mod time;
