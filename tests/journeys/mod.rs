//! Whole stories against the real app.

mod again;
mod answering;
mod asking;
mod bad_input;
mod chance;
mod changed_law;
mod codes;
mod colleagues;
mod correcting;
mod hygiene;
mod letters;
mod merging;
mod opting_out;
mod outage;
mod own_words;
mod places;
mod refusing;
mod reminding;
mod safe_date;
mod taking_back;
mod talking;
mod time;
mod unverified;
