//! One test binary; its folders mirror `src/`.

mod access;
mod api;
mod architecture;
mod case;
mod commands;
mod config;
mod fulfilment;
mod journeys;
mod keys;
mod law;
mod ledger;
mod mail;
mod notices;
mod sources;
mod store;
mod support;
mod words;
