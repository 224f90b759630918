//! Handing a company over and taking one in, without a window: the command line and the commands share it.

mod making;
mod redaction_preview;
mod selection;
mod taking;
mod wire;

use std::path::{Path, PathBuf};

use sonae_package::{Lock, PackError, ReceivingKey, Secret};
use sonae_store::PassingFolder;

use crate::error::WireError;
use crate::new_file::{Readers, write_new};

pub(crate) use making::known_names;
pub use making::{pack_company, pack_copy};
pub(crate) use redaction_preview::preview_redaction;
pub use redaction_preview::{RedactedWords, RedactionPreview};
pub use selection::{Selection, pack_chosen, pack_selection};
pub use taking::{look, preview, take_in};
pub use wire::{
    CompanyHere, CompanyPreview, HereStanding, PackageContent, PackageCount, PackageLabel, PackageLock,
    PackageLockKind, PackagePart, PackagePreview, PackageSecret,
};

/// Told how many bytes of all are done; stops the work by returning false.
pub type OnWay<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// Where passing files are while a package is made or opened: what is in it is not locked there.
///
/// # Errors
/// When the folder cannot be used.
pub fn passing(within: &Path) -> Result<PassingFolder, WireError> {
    Ok(PassingFolder::make(within)?)
}

/// Makes a receiving key, keeps it in a new file and gives its address.
///
/// # Errors
/// `exists-already` when there is a file; otherwise what the disk says.
pub fn new_key(path: &Path) -> Result<String, WireError> {
    let key = ReceivingKey::generate();
    // A key that is there opens packages that nothing else does: it is never written over.
    write_new(path, Readers::Owner, |file| key.write(file))?;
    Ok(key.address())
}

/// A passphrase that nobody can guess.
///
/// # Errors
/// When the system has no random bytes to give.
pub fn new_passphrase() -> Result<String, WireError> {
    Ok(sonae_package::new_passphrase()?)
}

/// The lock that is meant; none for no lock.
fn lock_of(lock: &PackageLock, known: &[&str]) -> Result<Option<Lock>, WireError> {
    match lock {
        PackageLock::Open => Ok(None),
        PackageLock::Key { address } => Ok(Some(Lock::recipient(address)?)),
        PackageLock::Passphrase { passphrase } => {
            let strength = sonae_domain::passphrase_strength(passphrase, known);
            match strength.level {
                sonae_domain::StrengthLevel::Weak => Err(WireError::new("package-weak")),
                _ => Ok(Some(Lock::passphrase(passphrase))),
            }
        }
    }
}

fn secret_of(secret: &PackageSecret) -> Result<Secret, WireError> {
    Ok(match secret {
        PackageSecret::Passphrase { passphrase } => Secret::passphrase(passphrase),
        PackageSecret::Key { path } => Secret::Key(ReceivingKey::read(Path::new(path))?),
    })
}

/// The path with an ending, which is added where it is missing.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    match path.extension() {
        Some(own) if own.eq_ignore_ascii_case(ending) => path.to_owned(),
        _ => {
            let mut name = path.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            PathBuf::from(name)
        }
    }
}

impl From<PackError> for WireError {
    fn from(error: PackError) -> Self {
        let (error, path) = match error {
            PackError::NotAPackage(path) => (WireError::new("not-a-package"), path),
            PackError::Newer(path) => (WireError::new("package-newer"), path),
            PackError::Damaged(path) => (WireError::new("package-damaged"), path),
            PackError::Tampered(path) => (WireError::new("package-tampered"), path),
            PackError::TooMuch(path) => (WireError::new("package-too-much"), path),
            PackError::BadKeyFile(path) => (WireError::new("bad-receiving-key"), path),
            PackError::WrongPassphrase => return WireError::new("package-passphrase"),
            PackError::WrongKey => return WireError::new("package-key"),
            PackError::NeedsKey => return WireError::new("package-needs-key"),
            PackError::NeedsPassphrase => return WireError::new("package-needs-passphrase"),
            PackError::BadRecipient => return WireError::new("bad-receiving-address"),
            PackError::Cancelled => return WireError::new("cancelled"),
            PackError::Io { path, source } => return WireError::io(&path, &source),
        };
        error.with("path", path.display())
    }
}
