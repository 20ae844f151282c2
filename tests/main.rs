//! One test binary; its folders mirror `src/`.

mod architecture;
mod case;
mod config;
mod keys;
mod law;
mod ledger;
mod words;
