use std::path::{Path, PathBuf};

/// Why a package cannot be made or opened. Whatever it is, no half-written package is left.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Not a package of ours.
    #[error("{0} is not a package")]
    NotAPackage(PathBuf),
    /// Made by a version that writes them otherwise.
    #[error("{0} was made by a newer version")]
    Newer(PathBuf),
    /// It is not as long as it says, or not the bytes that were written: a copy that broke off.
    #[error("{0} is damaged")]
    Damaged(PathBuf),
    /// It opens, but what is in it is not what its maker wrote.
    #[error("{0} was changed after it was made")]
    Tampered(PathBuf),
    /// The passphrase is not the one.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// The receiving key is not the one.
    #[error("the receiving key does not open it")]
    WrongKey,
    /// It is locked for a receiving key and a passphrase was given.
    #[error("it opens with a receiving key")]
    NeedsKey,
    /// It is locked with a passphrase and a receiving key was given.
    #[error("it opens with a passphrase")]
    NeedsPassphrase,
    /// It holds more, or grows more when unpacked, than is taken.
    #[error("{0} holds too much")]
    TooMuch(PathBuf),
    /// What should be the address of a receiving key is none.
    #[error("that is not the address of a receiving key")]
    BadRecipient,
    /// What should be a receiving key is none.
    #[error("{0} is not a receiving key")]
    BadKeyFile(PathBuf),
    /// Long work was stopped on request.
    #[error("cancelled")]
    Cancelled,
    /// A file or folder cannot be used.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
}

impl PackError {
    pub(crate) fn io(path: &Path, source: std::io::Error) -> Self {
        PackError::Io {
            path: path.to_owned(),
            source,
        }
    }
}
