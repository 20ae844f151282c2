//! One test binary; its folders mirror `src/`.

mod access;
mod api;
mod architecture;
mod case;
mod config;
mod fulfilment;
mod journeys;
mod keys;
mod law;
mod ledger;
mod sources;
mod store;
mod support;
mod words;
