use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::place::Place;
use crate::{Stamp, StoreError};

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
#[serde(default)]
struct Holder {
    who: String,
    computer: String,
    pid: u32,
    since: String,
}

/// How often a lock is tried that its holder is just letting go of.
const TRIES: usize = 5;

fn beside(path: &Path, ending: &str) -> PathBuf {
    // The same file reached by another name (a link, `..`) has the same lock.
    let real = std::fs::canonicalize(path).ok().or_else(|| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        Some(std::fs::canonicalize(folder).ok()?.join(path.file_name()?))
    });
    let path = real.as_deref().unwrap_or(path);
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    path.with_file_name(format!(".{name}.{ending}"))
}

impl Lock {
    /// Takes the lock.
    ///
    /// # Errors
    /// `AlreadyOpen` when somebody has it, `ReadOnly` when the folder cannot be written.
    pub(crate) fn take(path: &Path, stamp: &Stamp) -> Result<Self, StoreError> {
        let lock = beside(path, "lock");
        let holder = beside(path, "holder");
        for _ in 0..TRIES {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&lock)
                .map_err(|error| StoreError::io(path, error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(already_open(path, &holder)),
                Err(TryLockError::Error(error)) => return Err(StoreError::io(path, error)),
            }
            // Between opening and locking, the last holder may have removed the file, and somebody else may have made another one:
            // then this is a lock on nothing.
            let place = Place::at(&lock);
            if place.is_some() && Place::of(&file) == place {
                note(&holder, stamp);
                return Ok(Lock {
                    file: Some(file),
                    path: lock,
                    holder,
                });
            }
        }
        Err(already_open(path, &holder))
    }
}

/// Writes down who has the lock. Only for information: a lock without it still holds.
fn note(path: &Path, stamp: &Stamp) {
    let computer = ["COMPUTERNAME", "HOSTNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok());
    let holder = Holder {
        who: stamp.who.clone(),
        computer: computer.unwrap_or_default(),
        pid: std::process::id(),
        since: stamp.at.to_string(),
    };
    let noted = serde_json::to_vec(&holder)
        .map_err(std::io::Error::from)
        .and_then(|words| std::fs::write(path, words));
    if let Err(error) = noted {
        tracing::debug!(%error, "the holder of the lock could not be noted");
    }
}

fn already_open(path: &Path, holder: &Path) -> StoreError {
    let found: Holder = std::fs::read(holder)
        .ok()
        .and_then(|words| serde_json::from_slice(&words).ok())
        .unwrap_or_default();
    StoreError::AlreadyOpen {
        path: path.to_owned(),
        holder: found.who,
        computer: found.computer,
        pid: found.pid,
        since: found.since,
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.holder);
        // Removed while it is held, so that whoever finds it can only find it locked.
        let removed = std::fs::remove_file(&self.path).is_ok();
        self.file = None;
        if !removed {
            // Some systems remove no file that is open.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
