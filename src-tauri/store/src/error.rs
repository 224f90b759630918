use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::MergeError;

/// Why a company's file cannot be used. On every refusal to open, the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file.
    #[error("{0} is not there")]
    Missing(PathBuf),
    /// A new file would replace one that is there.
    #[error("{0} exists already")]
    ExistsAlready(PathBuf),
    /// While it was open the file was removed, or another one was put in its place.
    #[error("{0} was removed or replaced while it was open")]
    Replaced(PathBuf),
    /// Not a company's file.
    #[error("{0} is not a company's file")]
    NotOurs(PathBuf),
    /// A company's file that cannot be read whole.
    #[error("{path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Its newest backup that can be read, if any.
        backup: Option<PathBuf>,
        /// When that backup was made: `YYYY-MM-DD HH:MM`, UTC.
        backup_at: String,
    },
    /// Written by a newer version of this program.
    #[error("{0} was written by a newer version")]
    NewerVersion(PathBuf),
    /// The file has a passphrase, and nobody has said it yet.
    #[error("{0} asks for its passphrase")]
    PassphraseNeeded(PathBuf),
    /// What was typed is neither the passphrase nor the recovery code of the file.
    #[error("this is not the passphrase of {0}")]
    WrongPassphrase(PathBuf),
    /// The key that was kept for the file on this machine does not open it.
    #[error("the key that was kept for {0} does not open it")]
    WrongKeptKey(PathBuf),
    /// A passphrase that is too easily guessed.
    #[error("the passphrase is too easily guessed")]
    WeakPassphrase,
    /// No key could be made: the system gives no random bytes or no memory.
    #[error("no key could be made: {0}")]
    NoKey(String),
    /// The file or its folder cannot be written.
    #[error("{0} can only be read")]
    ReadOnly(PathBuf),
    /// Another window or computer has it open.
    #[error("{path} is open elsewhere")]
    AlreadyOpen {
        /// The file.
        path: PathBuf,
        /// Who has it, as set in the settings there; may be empty.
        holder: String,
        /// On which computer; may be empty.
        computer: String,
        /// Number of the process there; 0 when unknown.
        pid: u32,
        /// Since when: UTC, RFC 3339, or empty.
        since: String,
    },
    /// No room is left.
    #[error("the disk is full")]
    DiskFull,
    /// A record that an edit names is not there.
    #[error("there is no {0}")]
    NotFound(String),
    /// What is imported names two things by one id, so that nobody can say which is meant.
    #[error("the id {0} is used twice")]
    UsedTwice(String),
    /// A file is longer than what is kept: its length in bytes.
    #[error("{0} bytes are too many")]
    TooLarge(u64),
    /// The bytes of a kept file are not what they were.
    #[error("the file {0} is not what it was")]
    Changed(String),
    /// Long work was stopped on request.
    #[error("cancelled")]
    Cancelled,
    /// So many records of an edit were changed again after it.
    #[error("{0} of its records were changed again")]
    ChangedSince(usize),
    /// Another copy of the company cannot be taken in.
    #[error(transparent)]
    Merge(#[from] MergeError),
    /// A backup cannot be read.
    #[error("the backup {0} cannot be read")]
    BackupUnreadable(PathBuf),
    /// A file or folder cannot be used.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// Anything else that SQLite says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// A stored value that is not what it should be.
    #[error("a stored value cannot be read: {0}")]
    Value(#[from] serde_json::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            _ => StoreError::Sqlite(error),
        }
    }
}

impl StoreError {
    pub(crate) fn io(path: &Path, source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::NotFound => StoreError::Missing(path.to_owned()),
            std::io::ErrorKind::AlreadyExists => StoreError::ExistsAlready(path.to_owned()),
            std::io::ErrorKind::StorageFull => StoreError::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::ReadOnly(path.to_owned())
            }
            _ => StoreError::Io {
                path: path.to_owned(),
                source,
            },
        }
    }

    /// Whether the machine is at fault and not the file: then nothing is known of that.
    pub(crate) fn is_of_the_machine(&self) -> bool {
        use rusqlite::ErrorCode::{CannotOpen, DatabaseBusy, DatabaseLocked, SystemIoFailure};
        match self {
            StoreError::DiskFull
            | StoreError::ReadOnly(_)
            | StoreError::Missing(_)
            | StoreError::Io { .. }
            | StoreError::NoKey(_) => true,
            StoreError::Sqlite(error) => matches!(
                error.sqlite_error_code(),
                Some(SystemIoFailure | CannotOpen | DatabaseBusy | DatabaseLocked)
            ),
            _ => false,
        }
    }

    /// The code on the wire: its words are in the locale files as `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::Missing(_) => "missing",
            StoreError::ExistsAlready(_) => "exists-already",
            StoreError::Replaced(_) => "file-replaced",
            StoreError::NotOurs(_) => "not-ours",
            StoreError::Damaged { backup: Some(_), .. } => "damaged",
            StoreError::Damaged { backup: None, .. } => "damaged-no-backup",
            StoreError::NewerVersion(_) => "newer-version",
            StoreError::PassphraseNeeded(_) => "passphrase-needed",
            StoreError::WrongPassphrase(_) => "wrong-passphrase",
            StoreError::WrongKeptKey(_) => "kept-key-wrong",
            StoreError::WeakPassphrase => "passphrase-weak",
            StoreError::NoKey(_) => "no-key",
            StoreError::ReadOnly(_) => "read-only",
            StoreError::AlreadyOpen { .. } => "already-open",
            StoreError::DiskFull => "disk-full",
            StoreError::NotFound(_) => "not-found",
            StoreError::UsedTwice(_) => "bad-import",
            StoreError::TooLarge(_) => "too-large",
            StoreError::Changed(_) => "evidence-changed",
            StoreError::Cancelled => "cancelled",
            StoreError::ChangedSince(_) => "changed-since",
            StoreError::Merge(error) => error.code(),
            StoreError::BackupUnreadable(_) => "no-backup",
            StoreError::Io { .. } => "cannot-write",
            StoreError::Sqlite(error) => match error.sqlite_error_code() {
                Some(ErrorCode::ReadOnly) => "read-only",
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "damaged-no-backup",
                _ => "cannot-store",
            },
            StoreError::Value(_) => "cannot-store",
        }
    }

    /// What the words for the code need.
    pub fn args(&self) -> BTreeMap<String, String> {
        let mut args = BTreeMap::new();
        let mut arg = |name: &str, value: String| {
            args.insert(name.to_owned(), value);
        };
        match self {
            StoreError::Missing(path)
            | StoreError::ExistsAlready(path)
            | StoreError::Replaced(path)
            | StoreError::NotOurs(path)
            | StoreError::NewerVersion(path)
            | StoreError::PassphraseNeeded(path)
            | StoreError::WrongPassphrase(path)
            | StoreError::WrongKeptKey(path)
            | StoreError::ReadOnly(path)
            | StoreError::BackupUnreadable(path) => arg("path", path.display().to_string()),
            StoreError::Damaged {
                path,
                backup,
                backup_at,
            } => {
                arg("path", path.display().to_string());
                if let Some(backup) = backup {
                    arg("backup", backup.display().to_string());
                    arg("at", backup_at.clone());
                }
            }
            StoreError::AlreadyOpen {
                path,
                holder,
                computer,
                pid,
                since,
            } => {
                arg("path", path.display().to_string());
                arg("holder", holder.clone());
                arg("computer", computer.clone());
                arg("pid", pid.to_string());
                arg("since", since.clone());
            }
            StoreError::NotFound(id) | StoreError::Changed(id) => arg("id", id.clone()),
            StoreError::TooLarge(size) => {
                arg("size", mebibytes(*size));
                arg("most", mebibytes(sonae_domain::LONGEST_EVIDENCE));
            }
            StoreError::ChangedSince(count) => arg("count", count.to_string()),
            StoreError::UsedTwice(_) => arg("reason", self.to_string()),
            StoreError::Io { path, source } => {
                arg("path", path.display().to_string());
                arg("reason", source.to_string());
            }
            StoreError::Sqlite(error) => arg("reason", error.to_string()),
            StoreError::Value(error) => arg("reason", error.to_string()),
            StoreError::NoKey(reason) => arg("reason", reason.clone()),
            StoreError::Merge(error) => return error.args(),
            StoreError::DiskFull | StoreError::Cancelled | StoreError::WeakPassphrase => {}
        }
        args
    }
}

/// In MB as people know them from their file managers, rounded up.
fn mebibytes(bytes: u64) -> String {
    bytes.div_ceil(1024 * 1024).to_string()
}
