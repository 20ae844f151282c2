//! One test binary; its folders mirror `src/`.

mod architecture;
mod law;
