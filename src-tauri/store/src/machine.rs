use crate::{Library, StoreError};

/// The setting that holds it.
const KEY: &str = "machine";

impl Library {
    /// What tells this machine from others that keep backups in one place: eight letters and figures drawn by lot, the same as
    /// long as the library is. Says nothing of the machine or its user.
    ///
    /// # Errors
    /// When the library cannot be read or written, or the system gives no random bytes.
    pub fn machine(&self) -> Result<String, StoreError> {
        if let Some(serde_json::Value::String(machine)) = self.setting(KEY)? {
            return Ok(machine);
        }
        let mut bytes = [0_u8; 4];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::NoKey(error.to_string()))?;
        let machine = format!("{:08x}", u32::from_be_bytes(bytes));
        self.set_setting(KEY, &serde_json::Value::String(machine.clone()))?;
        Ok(machine)
    }
}
