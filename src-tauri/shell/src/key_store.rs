//! The key store of the operating system: Credential Manager, Keychain, or on Linux the Secret Service of the desktop.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring_core::{Entry, Error};
use sonae_api::{KeyStore, KeyStoreRefusal};
use zeroize::Zeroizing;

/// Whose keys these are, as people see it where their system lists what it keeps.
const SERVICE: &str = "Sonae";
/// So long is waited for a key store that may not be there: on Linux a desktop can take its time to say that it has none.
const PATIENCE: Duration = Duration::from_secs(4);

/// Keeps keys in the key store of the user who is signed in.
pub struct SystemKeyStore;

impl KeyStore for SystemKeyStore {
    fn is_there(&self) -> bool {
        let (tell, told) = mpsc::channel();
        // It is asked once and remembers the answer; who comes later gets it at once.
        thread::spawn(move || tell.send(keyring::Entry::store_status().is_ok()));
        told.recv_timeout(PATIENCE).unwrap_or(false)
    }

    fn put(&self, name: &str, key: &[u8]) -> Result<(), KeyStoreRefusal> {
        entry(name)?.set_secret(key).map_err(refusal)
    }

    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreRefusal> {
        match entry(name)?.get_secret() {
            Ok(key) => Ok(Some(Zeroizing::new(key))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(refusal(error)),
        }
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreRefusal> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(refusal(error)),
        }
    }
}

fn entry(name: &str) -> Result<Entry, KeyStoreRefusal> {
    // The first of all chooses the key store of the system.
    if keyring::Entry::store_status().is_err() {
        return Err(KeyStoreRefusal("none"));
    }
    // Windows would carry it to every computer on which its user signs in.
    let only_here = match cfg!(windows) {
        true => HashMap::from([("persistence", "Local")]),
        false => HashMap::new(),
    };
    Entry::new_with_modifiers(SERVICE, name, &only_here).map_err(refusal)
}

/// Why, in a word: what the library says may quote what is kept.
fn refusal(error: Error) -> KeyStoreRefusal {
    KeyStoreRefusal(match error {
        Error::NoStorageAccess(_) => "locked",
        Error::NoDefaultStore => "none",
        Error::PlatformFailure(_) => "failed",
        _ => "unfit",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[ignore = "it asks the key store of whoever runs it, which may ask back"]
    fn the_system_keeps_a_key_until_it_is_removed() {
        let keys = SystemKeyStore;
        assert!(keys.is_there());
        let name = format!("test-{}", std::process::id());
        let get = || keys.get(&name).expect("it answers").map(|key| key.to_vec());
        assert_eq!(get(), None);
        // Bytes that are no text, as those of a key.
        keys.put(&name, &[1, 0, 255, 128]).expect("it is kept");
        keys.put(&name, &[1, 0, 255, 129]).expect("it takes the place");
        assert_eq!(get(), Some(vec![1, 0, 255, 129]));
        keys.remove(&name).expect("it is removed");
        keys.remove(&name).expect("nothing is there");
        assert_eq!(get(), None);
    }
}
