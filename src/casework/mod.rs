//! The door: every change of a submission or a case goes through here, whoever asks.
//!
//! One transaction locks the submission and then its case, decides, appends to the ledger, saves the
//! version-checked row and writes the effects to the outbox.

mod address;
mod answers;
mod apply;
mod capacity;
mod claims;
mod contents;
mod declaration;
mod document;
mod duplicates;
mod effects;
mod example;
mod history;
mod holds;
mod instead;
mod letter_words;
mod letters;
mod notices;
mod open;
mod parts;
mod platform;
mod points;
mod proof;
mod prose;
mod relaw;
mod review;
mod shred;
mod suppress;
mod wishes;

pub use address::{
    accept_address, address_link_is_live, confirm_address, contact, issue_address_link, stop_address,
};
pub use answers::answers_before;
pub use apply::{Applied, ApplyError, Side, Target, Wish, apply};
pub use capacity::record_capacity;
pub use claims::{Claims, contact_email, contact_phone};
pub use contents::{Contents, contents};
pub use declaration::{DECLARATION, declare};
pub use document::{judge_document, open_document, receive_document};
pub use duplicates::duplicates;
pub use effects::{
    AddressJob, DigestJob, HoldJob, LetterJob, NoticeJob, StatusCodeJob, TimerJob, kinds as job_kinds,
    letter_digest, letter_key,
};
pub use example::example_letter;
pub use history::{Entry, LetterText, history};
pub use holds::{
    HoldEntry, HoldWish, NewHold, OpenHold, hold_identifier, hold_review_due, hold_stream, holds_on,
    move_hold, open_hold, set_hold,
};
pub use letter_words::{MOST_WORDS, Worded, WordsError, approve_words, own_words, paragraph, write_words};
pub use letters::{Failed, letter_failed, letter_sent, rewrite_letter, send_letter_again};
pub use open::{
    Keyed, NewFile, NewSubmission, OpenError, OpenedSubmission, Outcome, Want, WrongEntry, open_submission,
    preview_submission,
};
pub use parts::parts_of;
pub use platform::{Acted, record_action};
pub use points::{Answers, Given, Questions, give_answers, questions, record_points, waiting_answers};
pub use proof::{
    CodeCheck, Identified, Purpose, check_code, identify, issue_code, issue_link, link_is_live, may_reissue,
    prove_by_link, prove_mailbox,
};
pub use prose::{Desk, Prose};
pub use relaw::{Brought, Change, Difference, Moved, bring_all, difference};
pub use review::{open_review, reviews_of, standing as standing_review};
pub use shred::{Tombstone, replay, shred};
pub use suppress::tag as suppression_tag;
pub use wishes::{Way, set_wishes, wishes_of};
