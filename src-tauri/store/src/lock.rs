use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::StoreError;

/// Keeps a company's file for one window. The system lets go of the lock when the program ends, however it ends,
/// so that a lock left behind by a crash never keeps anybody out.
pub(crate) struct Lock {
    file: Option<File>,
    path: PathBuf,
    holder: PathBuf,
}

/// Who has the file: shown to whoever comes second. Kept beside the lock, because a locked file cannot be read
/// by others on every system.
#[derive(Serialize, Deserialize, Default)]
struct Holder {
    computer: String,
    since: String,
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{ending}"))
}

impl Lock {
    /// Takes the lock.
    ///
    /// # Errors
    /// `AlreadyOpen` when somebody has it, `ReadOnly` when the folder cannot be written.
    pub(crate) fn take(path: &Path, since: &str) -> Result<Self, StoreError> {
        let lock = beside(path, "lock");
        let holder = beside(path, "holder");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&lock)
            .map_err(|error| StoreError::io(path, error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let found: Holder = std::fs::read_to_string(&holder)
                    .ok()
                    .and_then(|text| serde_json::from_str(&text).ok())
                    .unwrap_or_default();
                return Err(StoreError::AlreadyOpen {
                    path: path.to_owned(),
                    holder: found.computer,
                    since: found.since,
                });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::io(path, error)),
        }
        let computer = ["COMPUTERNAME", "HOSTNAME"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok())
            .unwrap_or_default();
        let words = serde_json::to_string(&Holder { computer, since: since.to_owned() })?;
        // Only for information: a lock without it still holds.
        if let Err(error) = std::fs::write(&holder, words) {
            tracing::debug!(%error, "the holder of the lock could not be noted");
        }
        Ok(Lock { file: Some(file), path: lock, holder })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.holder);
        // Closed before it is removed: an open file cannot be removed on Windows.
        self.file = None;
        let _ = std::fs::remove_file(&self.path);
    }
}
