//! One test binary; its folders mirror `src/`.

mod journeys;
mod law;
mod support;
