//! What was written and not yet synced: a power cut may take it, in any order and in parts.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::Random;

/// A disk writes so many bytes whole or not at all.
const SECTOR: usize = 512;

/// One change of a file.
pub(crate) struct Change {
    pub path: PathBuf,
    /// Where its bytes begin.
    pub at: u64,
    /// What was there; shorter than what is new where the file ended.
    pub old: Vec<u8>,
    /// How long the file was.
    pub old_length: u64,
    /// What was written; `None` when the file was cut off at `at`.
    pub new: Option<Vec<u8>>,
}

/// Changes in the order in which they were made.
#[derive(Default)]
pub(crate) struct Unsynced(Vec<Change>);

impl Unsynced {
    pub fn push(&mut self, change: Change) {
        self.0.push(change);
    }

    /// A file was synced: what was written to it stays.
    pub fn synced(&mut self, path: &Path) {
        self.0.retain(|change| change.path != path);
    }

    /// Takes everything back and makes again what chance lets through. Gives the files that lost something.
    pub fn lose(self, seed: u64) -> std::io::Result<Vec<PathBuf>> {
        let mut random = Random::new(seed);
        let mut lost = BTreeSet::new();
        for change in self.0.iter().rev() {
            if let Some(mut file) = open(&change.path)? {
                put(&mut file, change.at, &change.old)?;
                file.set_len(change.old_length)?;
            }
        }
        for change in &self.0 {
            let Some(mut file) = open(&change.path)? else {
                continue;
            };
            let chance = random.below(4);
            if chance < 2 {
                lost.insert(change.path.clone());
            }
            match &change.new {
                _ if chance == 0 => {}
                None if chance == 1 => {}
                None => file.set_len(change.at)?,
                Some(bytes) => {
                    let kept = match chance {
                        1 => torn(bytes.len(), &mut random),
                        _ => bytes.len(),
                    };
                    put(&mut file, change.at, &bytes[..kept])?;
                }
            }
        }
        Ok(lost.into_iter().collect())
    }
}

/// How many of so many bytes reached the disk: whole sectors from the beginning.
fn torn(length: usize, random: &mut Random) -> usize {
    let sectors = length.div_ceil(SECTOR) as u64;
    let kept = usize::try_from(random.below(sectors)).unwrap_or_default();
    (kept * SECTOR).min(length)
}

/// `None` when the file is not there any more.
fn open(path: &Path) -> std::io::Result<Option<File>> {
    match OpenOptions::new().write(true).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn put(file: &mut File, at: u64, bytes: &[u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(at))?;
    file.write_all(bytes)
}
