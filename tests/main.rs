//! One test binary; its folders mirror `src/`.

mod access;
mod api;
mod journeys;
mod law;
mod support;
