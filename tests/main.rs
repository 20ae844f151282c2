//! One test binary; its folders mirror `src/`.

mod architecture;
mod case;
mod config;
mod journeys;
mod keys;
mod law;
mod ledger;
mod store;
mod support;
mod words;
