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
mod connect;
mod control;
mod current;
mod document_care;
mod edit;
mod edit_log;
mod error;
mod evidence;
mod file_key;
mod flow;
mod header;
mod history;
mod import;
mod issue;
mod key_ring;
mod kinds;
mod left_out;
mod library;
mod load;
mod lock;
mod mark;
mod migration;
mod open;
mod passphrase;
mod person;
mod persona;
mod persona_group;
mod persona_note;
mod rating;
mod recode;
mod record;
mod recovery_code;
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
pub use key_ring::forget_key;
pub use library::{Library, Recent};
pub use passphrase::{
    PassphraseStrength, SHORTEST_PASSPHRASE, check_passphrase, has_passphrase, passphrase_strength, unlock,
};
pub use recode::{Recoded, remove_passphrase, set_passphrase};
