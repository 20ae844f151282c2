//! rightsdesk
fn main() {}
