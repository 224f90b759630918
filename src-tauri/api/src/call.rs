use std::sync::Arc;

use sonae_content::Content;
use sonae_domain::CompanyFile;
use sonae_store::{CompanyStore, Edit, StoreError};

use crate::{Api, WireError};

/// Told how far a long piece of work is; the value goes to the window as it is.
pub type Progress<'a> = &'a (dyn Fn(serde_json::Value) + Send + Sync);

/// One command on its way: what it may use.
pub struct Call<'a> {
    pub(crate) api: &'a Api,
    pub(crate) progress: Progress<'a>,
}

impl<'a> Call<'a> {
    pub(crate) fn content(&self) -> &'static Content {
        self.api.content
    }

    /// Uses the open company.
    pub(crate) fn company<T>(
        &self,
        f: impl FnOnce(&mut CompanyStore) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        match self.api.open_company().as_mut() {
            Some(company) => f(company),
            None => Err(WireError::new("no-company")),
        }
    }

    /// Everything in the open company.
    pub(crate) fn file(&self) -> Result<Arc<CompanyFile>, WireError> {
        self.company(|company| Ok(company.current()?))
    }

    /// Makes an edit of the open company in one transaction. `label` is the code by which undo names it.
    pub(crate) fn edit<T>(
        &self,
        label: &str,
        f: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>,
    ) -> Result<T, WireError> {
        let stamp = self.api.stamp();
        self.company(|company| Ok(company.edit(&stamp, label, f)?))
    }
}
