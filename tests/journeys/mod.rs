//! Whole stories against the real app.

mod advising;
mod again;
mod answering;
mod asking;
mod bad_input;
mod chance;
mod changed_law;
mod codes;
mod colleagues;
mod confided;
mod correcting;
mod eyes;
mod fees;
mod hygiene;
mod letters;
mod merging;
mod opting_out;
mod outage;
mod places;
mod refusing;
mod reminding;
mod safe_date;
mod talking;
mod time;
mod unverified;
