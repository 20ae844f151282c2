//! Whole stories against the real app.

mod again;
mod answering;
mod asking;
mod bad_input;
mod chance;
mod changed_law;
mod codes;
mod colleagues;
mod copy_first;
mod correcting;
mod courses;
mod entries;
mod holds;
mod hygiene;
mod in_parts;
mod kept;
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
