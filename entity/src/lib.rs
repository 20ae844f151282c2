//! SeaORM rows only: no logic. What a row means is decided in `rightsdesk::store`.
#![allow(missing_docs, reason = "derived columns and enums repeat the documented fields")]

pub mod address_change;
pub mod api_token;
pub mod attempt;
pub mod blind_index;
pub mod cases;
pub mod draft;
pub mod file;
pub mod file_chunk;
pub mod free_text;
pub mod idempotency;
pub mod identity_document;
pub mod installation;
pub mod job;
pub mod law_text;
pub mod ledger_event;
pub mod ledger_head;
pub mod ledger_key;
pub mod legal_hold;
pub mod legal_hold_note;
pub mod legal_hold_person;
pub mod letter;
pub mod letter_words;
pub mod package_item;
pub mod person_session;
pub mod platform_action;
pub mod point_check;
pub mod proven_identifier;
pub mod staff;
pub mod staff_scope;
pub mod staff_session;
pub mod submission;
pub mod suppression;
pub mod task;
pub mod token;
pub mod verification;
