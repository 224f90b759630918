//! The command line of Sonae.
fn main() {}
