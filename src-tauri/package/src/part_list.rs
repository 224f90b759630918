use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::limits::{self, MOST_PARTS};
use crate::manifest::{LockKind, Manifest, PackKind};

/// Where the list of parts is.
pub(crate) const LIST: &str = "parts.json";
/// Says that a list is one of ours.
pub(crate) const LIST_FORMAT: &str = "sonae-pack-parts";

/// What is inside, part by part. It also repeats what the manifest says, so that nobody can change that without being
/// noticed: the list is locked, the manifest is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartList {
    /// Always `sonae-pack-parts`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// What is in it.
    pub kind: PackKind,
    /// When it was made: UTC, RFC 3339.
    pub made_at: String,
    /// The version of Sonae that made it.
    pub sonae: String,
    /// How it is locked; null where it is not.
    pub lock: Option<LockKind>,
    /// The parts, in their order.
    pub parts: Vec<PartEntry>,
}

/// A part of a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartEntry {
    /// Its name: `company.sonae`, `documents/….pdf`.
    pub name: String,
    /// How long it is, in bytes.
    pub size: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

impl PartList {
    /// Whether it says the same as the manifest outside.
    pub(crate) fn agrees_with(&self, manifest: &Manifest) -> bool {
        self.format == LIST_FORMAT
            && self.version == manifest.version
            && self.kind == manifest.kind
            && self.made_at == manifest.made_at
            && self.sonae == manifest.sonae
            && self.lock == Some(manifest.lock)
    }

    /// Whether every name is fit and stands for one part, also where capitals do not count.
    pub(crate) fn is_fit(&self) -> bool {
        let mut names = BTreeSet::new();
        self.parts.len() <= MOST_PARTS
            && self.parts.iter().all(|part| {
                limits::is_fit(&part.name)
                    && !part.name.eq_ignore_ascii_case(LIST)
                    && names.insert(part.name.to_lowercase())
            })
    }

    /// How long all parts are together, in bytes.
    pub fn size(&self) -> u64 {
        self.parts
            .iter()
            .fold(0, |sum: u64, part| sum.saturating_add(part.size))
    }
}
