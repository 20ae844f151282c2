//! rightsdesk answers people's privacy-rights requests.
//!
//! # Who may import whom
//!
//! `main → commands → demo → operations → web, jobs → fulfilment → casework, access, store::queries → app → store,
//! notices → mail, sources, keys, ledger, words, links → case → law`
//!
//! A layer may use any below it, never its own siblings and never upwards. `config`, `clock`, `random` and `telemetry`
//! are leaves. Only `jobs` may reach the mailer and the sources. `law`, `case` and `ledger` are pure: no SeaORM, actix,
//! lettre or tokio. `tests/architecture.rs` holds the table and fails the build when it is broken.

pub mod access;
pub mod app;
pub mod case;
pub mod casework;
pub mod clock;
pub mod commands;
pub mod config;
pub mod demo;
pub mod fulfilment;
pub mod jobs;
pub mod keys;
pub mod law;
pub mod ledger;
pub mod links;
pub mod mail;
pub mod notices;
pub mod operations;
pub mod random;
pub mod sources;
pub mod store;
pub mod telemetry;
pub mod web;
pub mod words;
