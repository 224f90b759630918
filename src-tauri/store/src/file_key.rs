use std::fmt::Write as _;

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::mark::Mark;
use crate::{StoreError, recovery_code};

/// Memory that trying one passphrase takes, in KiB: what keeps a machine that tries many of them slow. An office computer
/// opens a file with it in about half a second.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// Length in bytes of what is made out of a passphrase, and of what the recovery code says.
pub(crate) const SECRET_LENGTH: usize = 16;

/// What opens one company's file: its secret, and the mark that the file bears.
///
/// The secret is made out of the passphrase and the salt of the file (Argon2id), the key of the database out of the
/// secret. The recovery code is that secret, written so that it can be typed: nothing of it is kept anywhere, and whoever
/// changes the passphrase has another salt, another secret, another key and another code.
#[derive(Clone)]
pub(crate) struct FileKey {
    mark: Mark,
    secret: Zeroizing<[u8; SECRET_LENGTH]>,
}

impl FileKey {
    /// A key of a file's own for a new passphrase.
    ///
    /// # Errors
    /// When the system gives no random bytes or no memory.
    pub(crate) fn new(passphrase: &str) -> Result<Self, StoreError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| StoreError::NoKey(error.to_string()))?;
        let secret = stretched(passphrase, &salt)?;
        let sign = hashed(b"sonae-sign-1", &salt, &secret);
        Ok(FileKey {
            mark: Mark::new(salt, [sign[0], sign[1]]),
            secret,
        })
    }

    /// The key that a passphrase makes for a file of that mark; none when it is another passphrase.
    ///
    /// # Errors
    /// When the system gives no memory.
    pub(crate) fn from_passphrase(mark: Mark, passphrase: &str) -> Result<Option<Self>, StoreError> {
        Ok(Self::fitting(mark, stretched(passphrase, mark.salt())?))
    }

    /// The key that a recovery code is; none when the code is for another file or passphrase.
    pub(crate) fn from_code(mark: Mark, code: &str) -> Option<Self> {
        Self::fitting(mark, recovery_code::read(code)?)
    }

    fn fitting(mark: Mark, secret: Zeroizing<[u8; SECRET_LENGTH]>) -> Option<Self> {
        let sign = hashed(b"sonae-sign-1", mark.salt(), &secret);
        (sign[..2] == *mark.sign()).then_some(FileKey { mark, secret })
    }

    /// The mark of the files that it opens.
    pub(crate) fn mark(&self) -> Mark {
        self.mark
    }

    /// The code that opens the file when the passphrase is forgotten.
    pub(crate) fn recovery_code(&self) -> Zeroizing<String> {
        recovery_code::written(&self.secret)
    }

    /// As SQLCipher takes it: the key of the database and the salt of its pages' checks.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        let key = hashed(b"sonae-file-key-1", self.mark.salt(), &self.secret);
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        for byte in key.iter().chain(self.mark.salt()) {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

fn stretched(passphrase: &str, salt: &[u8]) -> Result<Zeroizing<[u8; SECRET_LENGTH]>, StoreError> {
    let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(SECRET_LENGTH));
    params
        .and_then(|params| {
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(
                passphrase.as_bytes(),
                salt,
                secret.as_mut(),
            )
        })
        .map_err(|error| StoreError::NoKey(error.to_string()))?;
    Ok(secret)
}

fn hashed(what_for: &[u8], salt: &[u8], secret: &[u8; SECRET_LENGTH]) -> Zeroizing<[u8; 32]> {
    let hash = Sha256::new()
        .chain_update(what_for)
        .chain_update(salt)
        .chain_update(secret)
        .finalize();
    Zeroizing::new(hash.into())
}
