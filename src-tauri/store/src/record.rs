use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sonae_domain::EntityKind;

use crate::StoreError;
use crate::current::Touched;

/// A thing that is stored in a table of its own and whose changes are recorded. A new entity is one file that
/// implements this, a migration, and a line in `kinds`.
pub(crate) trait Record: Serialize + DeserializeOwned + PartialEq {
    /// Its kind in the record of changes.
    const KIND: EntityKind;
    /// What names it among its kind.
    fn id(&self) -> String;
    /// Reads it.
    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError>;
    /// Writes it, new or over what was there.
    fn write(&self, db: &Connection) -> Result<(), StoreError>;
    /// Removes it.
    fn remove(db: &Connection, id: &str) -> Result<(), StoreError>;
    /// What is read again after it changed; one of the two is there.
    fn touched(_before: Option<&Self>, _after: Option<&Self>) -> Option<Touched> {
        Some(Touched::Kind(Self::KIND))
    }
}

/// The word of a plain enum, as it is stored and sent.
pub(crate) fn word(value: &impl Serialize) -> Result<String, StoreError> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        other => Ok(other.to_string()),
    }
}

/// Reads such a word.
pub(crate) fn from_word<T: DeserializeOwned>(word: String) -> Result<T, StoreError> {
    Ok(serde_json::from_value(serde_json::Value::String(word))?)
}
