use crate::{CompanyStore, StoreError};

/// Every name by which bytes are spoken of, and every name by which bytes are kept.
const NAMES: &str = "
    SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL
    UNION SELECT own.value ->> 'sha256' FROM persona_note, json_each(persona_note.photos) AS own
    UNION SELECT value ->> '$' FROM answer
        WHERE worksheet = 'document-settings' AND field = 'logo' AND json_type(value) = 'text'
    UNION SELECT sheet ->> '$.pdf.sha256' FROM issue WHERE sheet ->> '$.pdf.sha256' IS NOT NULL
    UNION SELECT sha256 FROM blob";

impl CompanyStore {
    /// What is spoken of as kept and is not here, or is not what it was: evidence, photos, the logo, issued PDFs. Their
    /// names by SHA-256; empty when the file is complete.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn lacking_bytes(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare(NAMES)?;
        let names: Vec<String> = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut lacking = Vec::new();
        for name in names {
            match self.bytes(&name) {
                Ok(_) => {}
                Err(StoreError::NotFound(_) | StoreError::Changed(_)) => lacking.push(name),
                Err(error) => return Err(error),
            }
        }
        Ok(lacking)
    }
}
