//! The only user of SQLite: one company per file, every change recorded in the transaction that makes it.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod acknowledgement;
mod action;
mod answer;
mod asset;
mod backup;
mod chain;
mod change;
mod check;
mod clause_edit;
mod company_store;
mod control;
mod current;
mod document_care;
mod edit;
mod edit_log;
mod error;
mod evidence;
mod flow;
mod header;
mod history;
mod import;
mod issue;
mod kept;
mod kinds;
mod kinship;
mod left_out;
mod library;
mod load;
mod lock;
mod migration;
mod open;
mod person;
mod persona;
mod persona_group;
mod persona_note;
mod rating;
mod record;
mod requirement;
mod review;
mod risk;
mod row;
mod sheet;
mod step;
mod training;
#[cfg(test)]
mod trials;

pub use backup::{BackupInfo, newest_good_backup, restore_backup};
pub use chain::{BrokenLink, ChainHead};
pub use check::CheckReport;
pub use company_store::{CompanyStore, Stamp};
pub use edit::Edit;
pub use edit_log::{EditEntry, EditsWanted, MOST_CHANGES};
pub use error::StoreError;
pub use evidence::sha256;
pub use kinship::Kinship;
pub use library::{Library, Recent};
