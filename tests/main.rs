//! One test binary; its folders mirror `src/`.

mod architecture;
mod case;
mod keys;
mod law;
mod ledger;
