//! One test binary; its folders mirror `src/`.

mod fulfilment;
mod law;
mod sources;
