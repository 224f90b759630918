//! A driver of the window must not write into the key store of whoever runs it. In debug builds, and only there, tests
//! may have keys kept in a folder.

use std::io::ErrorKind;
use std::path::PathBuf;

use sonae_api::{KeyStore, KeyStoreRefusal};
use zeroize::Zeroizing;

/// Names the folder; a key store answers as long as it is there.
pub const FOLDER: &str = "SONAE_TEST_KEYS";

/// Keeps each key as a file.
pub struct ScriptedKeys(pub PathBuf);

impl KeyStore for ScriptedKeys {
    fn is_there(&self) -> bool {
        self.0.is_dir()
    }

    fn put(&self, name: &str, key: &[u8]) -> Result<(), KeyStoreRefusal> {
        std::fs::write(self.0.join(name), key).map_err(|_| KeyStoreRefusal("failed"))
    }

    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreRefusal> {
        match std::fs::read(self.0.join(name)) {
            Ok(key) => Ok(Some(Zeroizing::new(key))),
            Err(error) if error.kind() == ErrorKind::NotFound && self.is_there() => Ok(None),
            Err(_) => Err(KeyStoreRefusal("failed")),
        }
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreRefusal> {
        match std::fs::remove_file(self.0.join(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(KeyStoreRefusal("failed")),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_there_until_it_is_removed() {
        let folder = std::env::temp_dir().join(format!("sonae-scripted-keys-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let keys = ScriptedKeys(folder.clone());
        assert!(keys.is_there());
        assert!(keys.get("a").expect("it answers").is_none());
        keys.put("a", b"key").expect("it is kept");
        assert_eq!(
            keys.get("a").expect("it answers").as_deref(),
            Some(&b"key".to_vec())
        );
        keys.remove("a").expect("it is removed");
        keys.remove("a").expect("nothing is there");
        assert!(keys.get("a").expect("it answers").is_none());
        std::fs::remove_dir(&folder).expect("the folder is empty");
        assert!(!keys.is_there());
        assert!(keys.get("a").is_err());
    }
}
