use std::io::{Read as _, Write as _};
use std::path::Path;
use std::str::FromStr as _;

use age::secrecy::ExposeSecret as _;

use crate::error::PackError;
use crate::limits::LONGEST_KEY;

/// A key of somebody who is handed packages. Its address may be told to everybody; who has the key opens what was locked
/// for that address. Its file is an identity file of age.
#[derive(Clone)]
pub struct ReceivingKey(age::x25519::Identity);

impl ReceivingKey {
    /// A new one.
    pub fn generate() -> Self {
        ReceivingKey(age::x25519::Identity::generate())
    }

    /// Its address: `age1…`.
    pub fn address(&self) -> String {
        self.0.to_public().to_string()
    }

    /// Reads one from its file.
    ///
    /// # Errors
    /// `BadKeyFile` when no key is in it; otherwise what the disk says.
    pub fn read(path: &Path) -> Result<Self, PackError> {
        let file = std::fs::File::open(path).map_err(|error| PackError::io(path, error))?;
        let mut text = String::new();
        file.take(LONGEST_KEY)
            .read_to_string(&mut text)
            .map_err(|_| PackError::BadKeyFile(path.to_owned()))?;
        text.lines()
            .map(str::trim)
            .find_map(|line| age::x25519::Identity::from_str(line).ok())
            .map(ReceivingKey)
            .ok_or_else(|| PackError::BadKeyFile(path.to_owned()))
    }

    /// Writes it into a new file, which only its owner can read where the system knows of owners.
    ///
    /// # Errors
    /// When there is a file of that name, which stays as it is; otherwise what the disk says.
    pub fn write(&self, path: &Path) -> Result<(), PackError> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let io = |error| PackError::io(path, error);
        let mut file = tempfile::Builder::new()
            .prefix(".sonae-")
            .tempfile_in(folder)
            .map_err(io)?;
        let secret = self.0.to_string();
        writeln!(
            file,
            "# Sonae\n# public key: {}\n{}",
            self.address(),
            secret.expose_secret()
        )
        .map_err(io)?;
        file.as_file().sync_all().map_err(io)?;
        // A key that is there opens packages that nothing else does: it is never written over.
        file.persist_noclobber(path).map_err(|error| io(error.error))?;
        Ok(())
    }

    pub(crate) fn identity(&self) -> &age::x25519::Identity {
        &self.0
    }
}
