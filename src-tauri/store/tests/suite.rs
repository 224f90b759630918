//! All tests of the store as one program, linked once. `cargo test --package sonae-store merge_laws::` runs those of one
//! file.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod backups;
mod clock;
mod company;
mod copies;
mod deeds;
mod documents;
mod guide;
mod laws;
mod library;
mod merge_laws;
mod moved_files;
mod newer;
mod passphrase;
mod personas;
mod refusals;
mod renamed;
mod shop;
mod training;
