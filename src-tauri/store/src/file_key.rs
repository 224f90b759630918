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

/// Length in bytes of the key of a database.
const KEY_LENGTH: usize = 32;
/// Only this way of writing down a key that is kept is known so far.
const FIRST_KEPT: u8 = 1;
/// Length in bytes of what shows that a kept key is whole and of which file it is.
const KEPT_CHECK: usize = 4;

/// What opens one company's file: the key of its database, and the mark that the file bears.
///
/// A secret is made out of the passphrase and the salt of the file (Argon2id), the key of the database out of the
/// secret. The recovery code is that secret, written so that it can be typed: nothing of it is kept anywhere, and whoever
/// changes the passphrase has another salt, another secret, another key and another code. From the key nobody comes back
/// to the secret: what is on the ring, or kept by the operating system, opens the file and is neither the passphrase nor
/// the code.
#[derive(Clone)]
pub(crate) struct FileKey {
    mark: Mark,
    key: Zeroizing<[u8; KEY_LENGTH]>,
}

/// A key of a file's own for a new passphrase, with the code that opens the file when the passphrase is forgotten.
pub(crate) struct NewKey {
    pub(crate) key: FileKey,
    pub(crate) code: Zeroizing<String>,
}

impl NewKey {
    /// Makes one.
    ///
    /// # Errors
    /// When the system gives no random bytes or no memory.
    pub(crate) fn new(passphrase: &str) -> Result<Self, StoreError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| StoreError::NoKey(error.to_string()))?;
        let secret = stretched(passphrase, &salt)?;
        let sign = hashed(b"sonae-sign-1", &salt, secret.as_ref());
        Ok(NewKey {
            key: FileKey::of(Mark::new(salt, [sign[0], sign[1]]), &secret),
            code: recovery_code::written(&secret),
        })
    }
}

impl FileKey {
    fn of(mark: Mark, secret: &[u8; SECRET_LENGTH]) -> Self {
        FileKey {
            mark,
            key: hashed(b"sonae-file-key-1", mark.salt(), secret),
        }
    }

    /// The key that a passphrase makes for a file of that mark; none when it is another passphrase.
    ///
    /// # Errors
    /// When the system gives no memory.
    pub(crate) fn from_passphrase(mark: Mark, passphrase: &str) -> Result<Option<Self>, StoreError> {
        let secret = stretched(passphrase, mark.salt())?;
        Ok(Self::fitting(mark, &secret))
    }

    /// The key that a recovery code is; none when the code is for another file or passphrase.
    pub(crate) fn from_code(mark: Mark, code: &str) -> Option<Self> {
        let secret = recovery_code::read(code)?;
        Self::fitting(mark, &secret)
    }

    fn fitting(mark: Mark, secret: &[u8; SECRET_LENGTH]) -> Option<Self> {
        let sign = hashed(b"sonae-sign-1", mark.salt(), secret);
        (sign[..2] == *mark.sign()).then(|| FileKey::of(mark, secret))
    }

    /// As it is given away to be kept: the way, the key, and what shows of which file it is.
    pub(crate) fn to_keep(&self) -> Zeroizing<Vec<u8>> {
        let mut kept = Zeroizing::new(Vec::with_capacity(1 + KEY_LENGTH + KEPT_CHECK));
        kept.push(FIRST_KEPT);
        kept.extend_from_slice(self.key.as_ref());
        let check = hashed(b"sonae-kept-1", self.mark.salt(), self.key.as_ref());
        kept.extend_from_slice(&check[..KEPT_CHECK]);
        kept
    }

    /// The key that was kept for a file of that mark; none when it is not whole, or of another file or passphrase.
    pub(crate) fn from_kept(mark: Mark, kept: &[u8]) -> Option<Self> {
        let (way, rest) = kept.split_first()?;
        let (key, check) = rest.split_at_checked(KEY_LENGTH)?;
        let key = Zeroizing::new(<[u8; KEY_LENGTH]>::try_from(key).ok()?);
        let wanted = hashed(b"sonae-kept-1", mark.salt(), key.as_ref());
        (*way == FIRST_KEPT && *check == wanted[..KEPT_CHECK]).then_some(FileKey { mark, key })
    }

    /// The mark of the files that it opens.
    pub(crate) fn mark(&self) -> Mark {
        self.mark
    }

    /// As SQLCipher takes it: the key of the database and the salt of its pages' checks.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        for byte in self.key.iter().chain(self.mark.salt()) {
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

fn hashed(what_for: &[u8], salt: &[u8], secret: &[u8]) -> Zeroizing<[u8; KEY_LENGTH]> {
    let hash = Sha256::new()
        .chain_update(what_for)
        .chain_update(salt)
        .chain_update(secret)
        .finalize();
    Zeroizing::new(hash.into())
}
