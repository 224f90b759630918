//! All tests of papers as one program: each program of its own links fonts and content once more. `cargo test --package
//! sonae-documents word::` runs those of one file.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod accessible;
mod bundle;
mod drill_papers;
mod education_report;
mod endings;
mod excel;
mod laws;
mod lessons;
mod manual;
mod marks;
mod missing;
mod office;
mod pages;
mod personas;
mod print;
mod profile;
mod rare;
mod risk_papers;
mod rules;
mod self_check;
mod session_papers;
mod specimen;
mod test_papers;
mod trials;
mod word;
mod year;
