//! One test binary; its folders mirror `src/`.

mod access;
mod api;
mod law;
mod support;
