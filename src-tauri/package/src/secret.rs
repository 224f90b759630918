use std::str::FromStr as _;

use age::secrecy::SecretString;

use crate::error::PackError;
use crate::manifest::LockKind;
use crate::receiving_key::ReceivingKey;

/// The work of scrypt that guessing one passphrase costs: 2 to this power. 18 takes about a second and 256 MiB. A build for
/// tests, which makes many, takes less.
const WORK: u8 = if cfg!(debug_assertions) { 12 } else { 18 };
/// More work than this is not done for a package: it would take all memory of a small computer.
const MOST_WORK: u8 = 20;
/// Letters and digits that nobody mistakes for one another, also over the telephone: 32, so that each is worth five bits.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// How many groups of four a made passphrase has: 100 bits.
const GROUPS: usize = 5;

/// With what a package is locked.
#[derive(Clone)]
pub enum Lock {
    /// A passphrase that both sides know.
    Passphrase(SecretString),
    /// The address of a receiving key: `age1…`.
    Recipient(age::x25519::Recipient),
}

impl Lock {
    /// Locks with a passphrase, as it was typed.
    pub fn passphrase(typed: &str) -> Self {
        Lock::Passphrase(tidy(typed))
    }

    /// Locks for the holder of the receiving key that has this address.
    ///
    /// # Errors
    /// `BadRecipient` when it is none.
    pub fn recipient(address: &str) -> Result<Self, PackError> {
        age::x25519::Recipient::from_str(address.trim())
            .map(Lock::Recipient)
            .map_err(|_| PackError::BadRecipient)
    }

    pub(crate) fn kind(&self) -> LockKind {
        match self {
            Lock::Passphrase(_) => LockKind::Passphrase,
            Lock::Recipient(_) => LockKind::Key,
        }
    }

    pub(crate) fn encryptor(&self) -> Result<age::Encryptor, age::EncryptError> {
        match self {
            Lock::Passphrase(passphrase) => {
                let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(WORK);
                age::Encryptor::with_recipients(std::iter::once(&recipient as _))
            }
            Lock::Recipient(recipient) => age::Encryptor::with_recipients(std::iter::once(recipient as _)),
        }
    }
}

/// With what a package is opened.
pub enum Secret {
    /// A passphrase.
    Passphrase(SecretString),
    /// A receiving key.
    Key(ReceivingKey),
}

impl Secret {
    /// Opens with a passphrase, as it was typed.
    pub fn passphrase(typed: &str) -> Self {
        Secret::Passphrase(tidy(typed))
    }

    pub(crate) fn kind(&self) -> LockKind {
        match self {
            Secret::Passphrase(_) => LockKind::Passphrase,
            Secret::Key(_) => LockKind::Key,
        }
    }

    pub(crate) fn identity(&self) -> Box<dyn age::Identity> {
        match self {
            Secret::Passphrase(passphrase) => {
                let mut identity = age::scrypt::Identity::new(passphrase.clone());
                identity.set_max_work_factor(MOST_WORK);
                Box::new(identity)
            }
            Secret::Key(key) => Box::new(key.identity().clone()),
        }
    }
}

/// Whoever types with a Japanese keyboard may type in full width what the other typed in half.
fn tidy(typed: &str) -> SecretString {
    SecretString::from(sonae_domain::tidy_passphrase(typed))
}

/// A passphrase that nobody can guess: five groups of four letters and digits, such as `k7mf-92xw-…`.
///
/// # Errors
/// When the system has no random bytes to give.
pub fn new_passphrase() -> Result<String, PackError> {
    let mut bytes = [0; GROUPS * 4];
    getrandom::fill(&mut bytes)
        .map_err(|error| PackError::io(std::path::Path::new(""), std::io::Error::other(error.to_string())))?;
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    Ok(groups.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_passphrase_is_five_groups_and_never_the_same() {
        let one = new_passphrase().unwrap();
        assert_eq!(one.len(), 24);
        assert!(
            one.split('-')
                .all(|group| group.len() == 4 && group.bytes().all(|byte| LETTERS.contains(&byte)))
        );
        assert_ne!(one, new_passphrase().unwrap());
    }
}
