//! All tests across crates as one program: each program of its own links the whole product once more, which costs
//! minutes and gigabytes. `cargo test --package sonae-tests journey::` runs those of one file.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod advice;
mod architecture;
mod backups;
mod change_log;
mod content;
mod controls;
mod courses;
mod crash;
#[allow(dead_code, reason = "the writer makes edits, the test judges them")]
mod crash_script;
mod damage;
mod document_life;
mod drills;
mod education_plan;
mod flows;
mod fuzz;
mod journey;
mod kept_key;
mod lessons;
mod library;
mod locked_backups;
mod marks;
mod merge;
mod naming;
mod package;
mod passphrase;
mod personas;
mod profile;
mod register;
mod retention;
mod risks;
mod roster;
mod selection;
mod sessions;
mod shell;
mod skills;
mod temporary;
mod threats;
mod untrusted;
mod versions;
