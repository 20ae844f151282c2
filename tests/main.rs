//! One test binary; its folders mirror `src/`.

mod fulfilment;
mod journeys;
mod law;
mod sources;
mod support;
