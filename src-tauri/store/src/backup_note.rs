//! What is known of the backups in a folder: when each was last looked through, and whether it was whole. Names no
//! company and holds nothing of one; when it is lost, the backups are looked through again.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const NAME: &str = ".looked-through.json";

/// What was found when a backup was looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    /// When.
    pub at: Timestamp,
    /// Whether it was not whole.
    pub damaged: bool,
    /// How long it was then; a file of another length is another file.
    #[serde(default)]
    bytes: u64,
}

impl Note {
    /// It was whole.
    pub(crate) fn good(at: Timestamp) -> Self {
        Note {
            at,
            damaged: false,
            bytes: 0,
        }
    }

    /// It was not.
    pub(crate) fn damaged(at: Timestamp) -> Self {
        Note {
            damaged: true,
            ..Note::good(at)
        }
    }
}

/// The notes of a folder.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Notes(BTreeMap<String, Note>);

impl Notes {
    /// What is known of a backup as it is now.
    pub(crate) fn of(&self, backup: &Path) -> Option<Note> {
        let note = self.0.get(&name(backup))?;
        (note.bytes == crate::backup::bytes(backup)).then_some(*note)
    }
}

/// Reads the notes; none where they cannot be read.
pub(crate) fn read(folder: &Path) -> Notes {
    std::fs::read(folder.join(NAME))
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

/// Notes what was found of a backup.
pub(crate) fn keep(folder: &Path, backup: &Path, note: Note) {
    let mut notes = read(folder);
    let bytes = crate::backup::bytes(backup);
    notes.0.insert(name(backup), Note { bytes, ..note });
    write(folder, &notes);
}

/// Forgets backups that are not there any more.
pub(crate) fn forget_gone(folder: &Path) {
    let mut notes = read(folder);
    let before = notes.0.len();
    notes.0.retain(|name, _| folder.join(name).exists());
    if notes.0.len() < before {
        write(folder, &notes);
    }
}

/// Only a convenience: where it cannot be written, backups are looked through again.
fn write(folder: &Path, notes: &Notes) {
    let written = serde_json::to_vec(notes)
        .map_err(std::io::Error::from)
        .and_then(|text| {
            let mut file = tempfile::Builder::new().prefix(".backup-").tempfile_in(folder)?;
            std::io::Write::write_all(&mut file, &text)?;
            file.persist(folder.join(NAME))?;
            Ok(())
        });
    if let Err(error) = written {
        tracing::debug!(kind = ?error.kind(), "what was found of a backup could not be noted");
    }
}

fn name(backup: &Path) -> String {
    backup
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
