use std::path::Path;

use crate::mark::Mark;
use crate::passphrase::keys_for;
use crate::{StoreError, key_ring};

/// The key of another copy, at hand for no longer than this is held: somebody else's passphrase is used and not kept. It has
/// to be held for longer than what is opened with it.
#[must_use]
pub struct PassingKey(Vec<Mark>);

impl PassingKey {
    /// Has the file at hand with its passphrase or its recovery code. One without a passphrase needs none.
    ///
    /// # Errors
    /// As [`crate::unlock`].
    pub fn of(path: &Path, typed: &str) -> Result<Self, StoreError> {
        let keys = keys_for(path, typed)?;
        let marks = keys.iter().map(|key| key.mark()).collect();
        keys.into_iter().for_each(key_ring::lend);
        Ok(PassingKey(marks))
    }
}

impl Drop for PassingKey {
    fn drop(&mut self) {
        self.0.drain(..).for_each(key_ring::give_back);
    }
}
