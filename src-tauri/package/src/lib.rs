//! The package in which a company is handed over (`.sonae-pack`).
//!
//! Outside it is a plain ZIP with `manifest.json`, which names nothing secret, and `payload.age`, a file of the age
//! format (<https://age-encryption.org/v1>). Inside that is a ZIP again: the parts and `parts.json` with the size and the
//! SHA-256 of each. So a package can be opened without Sonae too: with any ZIP program and any age program.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod error;
mod hashing;
mod limits;
mod manifest;
mod pack;
mod part_list;
mod receiving_key;
mod secret;
mod unpack;

pub use error::PackError;
pub use limits::{LONGEST_PARTS, MOST_PARTS, SHARE};
pub use manifest::{LockKind, Manifest, PACK_FORMAT, PACK_VERSION, PackKind};
pub use pack::{Label, Part, Progress, Source, pack, pack_open};
pub use part_list::{PartEntry, PartList};
pub use receiving_key::ReceivingKey;
pub use secret::{Lock, Secret, new_passphrase};
pub use unpack::{Package, Unpacked};
