//! One test binary; its folders mirror `src/`.

mod access;
mod api;
mod fulfilment;
mod journeys;
mod law;
mod sources;
mod support;
