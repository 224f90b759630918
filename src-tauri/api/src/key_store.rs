use zeroize::Zeroizing;

use crate::error::WireError;

/// Where the operating system keeps keys for the user who is signed in. The window's shell has one, and a test one in
/// memory; the command line has none. It may ask its user something before it answers, so nothing is held meanwhile.
pub trait KeyStore: Send + Sync {
    /// Whether there is one here that answers.
    fn is_there(&self) -> bool;

    /// Keeps a key under a name, in the place of what was kept under it.
    ///
    /// # Errors
    /// When it does not.
    fn put(&self, name: &str, key: &[u8]) -> Result<(), KeyStoreRefusal>;

    /// The key that is kept under a name; none when there is no such key.
    ///
    /// # Errors
    /// When it does not say.
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreRefusal>;

    /// Removes what is kept under a name; nothing happens when there is nothing.
    ///
    /// # Errors
    /// When it is still there.
    fn remove(&self, name: &str) -> Result<(), KeyStoreRefusal>;
}

/// A key store did not do what it was asked: its user said no, it is locked, or it does not work.
#[derive(Debug, thiserror::Error)]
#[error("the key store did not: {0}")]
pub struct KeyStoreRefusal(
    /// Why, in a word; never anything of what is kept.
    pub &'static str,
);

impl From<KeyStoreRefusal> for WireError {
    fn from(refusal: KeyStoreRefusal) -> Self {
        WireError::new("key-store-refused").with("reason", refusal.0)
    }
}

/// The key store where there is none.
pub(crate) struct NoKeyStore;

impl KeyStore for NoKeyStore {
    fn is_there(&self) -> bool {
        false
    }

    fn put(&self, _: &str, _: &[u8]) -> Result<(), KeyStoreRefusal> {
        Err(KeyStoreRefusal("none"))
    }

    fn get(&self, _: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreRefusal> {
        Err(KeyStoreRefusal("none"))
    }

    fn remove(&self, _: &str) -> Result<(), KeyStoreRefusal> {
        Err(KeyStoreRefusal("none"))
    }
}
