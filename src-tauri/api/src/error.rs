use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_store::StoreError;
use ts_rs::TS;

/// An error on the wire. The words for `code` are in the locale files: what happened, what was kept, what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{code}{}", .args.iter().map(|(name, value)| format!(" {name}={value}")).collect::<String>())]
pub struct WireError {
    /// Such as `already-open`.
    pub code: String,
    /// What the words need: a path, a name.
    pub args: BTreeMap<String, String>,
}

impl WireError {
    /// An error without arguments.
    pub fn new(code: &str) -> Self {
        WireError {
            code: code.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// Adds an argument for the words.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// A file or folder that cannot be used.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => "missing",
            std::io::ErrorKind::StorageFull => "disk-full",
            _ => "cannot-write",
        };
        WireError::new(code)
            .with("path", path.display())
            .with("reason", error)
    }
}

impl From<StoreError> for WireError {
    fn from(error: StoreError) -> Self {
        WireError {
            code: error.code().to_owned(),
            args: error.args(),
        }
    }
}

impl From<sonae_documents::docx::DocxError> for WireError {
    fn from(error: sonae_documents::docx::DocxError) -> Self {
        WireError::new("not-made").with("reason", error)
    }
}

impl From<sonae_documents::xlsx::XlsxError> for WireError {
    fn from(error: sonae_documents::xlsx::XlsxError) -> Self {
        WireError::new("not-made").with("reason", error)
    }
}

impl From<sonae_documents::pdf::PdfError> for WireError {
    fn from(error: sonae_documents::pdf::PdfError) -> Self {
        match error {
            sonae_documents::pdf::PdfError::Cancelled => WireError::new("cancelled"),
            error => WireError::new("not-made").with("reason", error),
        }
    }
}
