use std::io::{Read as _, Write};
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

    /// Writes it as an identity file of age.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write(&self, to: &mut dyn Write) -> std::io::Result<()> {
        let secret = self.0.to_string();
        writeln!(
            to,
            "# Sonae\n# public key: {}\n{}",
            self.address(),
            secret.expose_secret()
        )
    }

    pub(crate) fn identity(&self) -> &age::x25519::Identity {
        &self.0
    }
}
