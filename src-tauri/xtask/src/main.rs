//! Build, run, test, check and measure Sonae.
fn main() {}
