//! Use cases and wire types, and the one list of commands. No Tauri: the window, the command line and the tests
//! all come through here.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

pub mod bindings;
mod call;
mod command;
mod commands;
mod error;
mod exporting;
pub mod file;
mod issuing;
mod jobs;
mod key_store;
mod ledger_words;
mod marks;
pub mod merging;
mod new_file;
pub mod newer;
pub mod package;
pub mod passphrases;
mod roster_words;
mod search;
mod standing;
mod table_file;
mod unfinished;
mod visiting;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Zoned;
use sonae_content::Content;
use sonae_store::{CompanyStore, Library, PassingFolder, Stamp};

pub use call::{Call, Progress};
pub use commands::*;
pub use error::WireError;
pub use key_store::{KeyStore, KeyStoreRefusal};
pub use search::{HitKind, SearchHit};
pub use sonae_domain::Lang;

/// The product without a window: one company open at a time, a library of recent ones, and the assets.
pub struct Api {
    content: &'static Content,
    data_folder: PathBuf,
    company: Mutex<Option<CompanyStore>>,
    locked: Mutex<Option<LockedCompany>>,
    library: Mutex<Library>,
    jobs: jobs::Jobs,
    key_store: Box<dyn KeyStore>,
    company_index: search::CompanyIndex,
    clock: fn() -> Zoned,
}

impl Api {
    /// Opens the library in `data_folder`, which is created when it is missing.
    ///
    /// # Errors
    /// When the folder or the library cannot be used, or the assets are damaged.
    pub fn new(data_folder: PathBuf) -> Result<Self, WireError> {
        Api::with_clock(data_folder, Zoned::now)
    }

    /// As [`Api::new`], with the clock given: tests and exports on a fixed day.
    ///
    /// # Errors
    /// As [`Api::new`].
    pub fn with_clock(data_folder: PathBuf, clock: fn() -> Zoned) -> Result<Self, WireError> {
        let content = file::content()?;
        std::fs::create_dir_all(&data_folder).map_err(|error| WireError::io(&data_folder, &error))?;
        let library = Library::open(&data_folder)?;
        // Here, and where files were looked at that lie where nothing can be written.
        for within in [&data_folder, &std::env::temp_dir()] {
            PassingFolder::remove_left(within);
        }
        let api = Api {
            content,
            data_folder,
            company: Mutex::new(None),
            locked: Mutex::new(None),
            library: Mutex::new(library),
            jobs: jobs::Jobs::default(),
            key_store: Box::new(key_store::NoKeyStore),
            company_index: search::CompanyIndex::default(),
            clock,
        };
        // What a crash left of a trial would be a company in a place where nobody looks for it.
        let _ = std::fs::remove_dir_all(api.trials_folder());
        Ok(api)
    }

    /// With a place where keys can be kept on request; without it there is none.
    #[must_use]
    pub fn with_key_store(mut self, key_store: impl KeyStore + 'static) -> Self {
        self.key_store = Box::new(key_store);
        self
    }

    /// Carries out the command `name`: the one door for window, terminal and tests.
    ///
    /// # Errors
    /// A code with arguments; the words are in `assets/locales`.
    pub fn call(
        &self,
        name: &str,
        args: serde_json::Value,
        progress: Progress<'_>,
    ) -> Result<serde_json::Value, WireError> {
        command::dispatch(&Call { api: self, progress }, name, args)
    }

    pub(crate) fn library(&self) -> MutexGuard<'_, Library> {
        self.library.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn open_company(&self) -> MutexGuard<'_, Option<CompanyStore>> {
        self.company.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The company that was locked and waits for its passphrase.
    pub(crate) fn locked(&self) -> MutexGuard<'_, Option<LockedCompany>> {
        self.locked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has this company open from now on, and the one before not any more; what is being made of that one stops. Between them
    /// none is open: what is still asked of the one before is refused, and never done in this one.
    pub(crate) fn take_company(&self, store: CompanyStore) {
        self.jobs.stop();
        let before = self.open_company().take();
        if let Some(before) = &before {
            visiting::note(self, before);
        }
        if let Some(before) = before.filter(|before| before.path() != store.path()) {
            before.lock_up();
        }
        store.keep_at_hand();
        self.company_index.forget();
        *self.locked() = None;
        *self.open_company() = Some(store);
    }

    /// Closes the open company, and says which it was. Nothing of it stays in here, its passphrase is asked for again, and what is
    /// being made of it stops.
    pub(crate) fn let_go_of_company(&self) -> Option<LockedCompany> {
        self.jobs.stop();
        let before = self.open_company().take();
        let was = before.as_ref().map(|before| LockedCompany {
            path: before.path().display().to_string(),
            read_only: before.is_read_only(),
        });
        if let Some(before) = before {
            visiting::note(self, &before);
            before.lock_up();
        }
        self.company_index.forget();
        was
    }

    /// The program ends: what is being done stops, the company is closed, which leaves one whole file and nothing beside it, and
    /// what was still being done in passing files, such as looking into a package, leaves nothing behind.
    pub fn leave(&self) {
        self.let_go_of_company();
        for within in [self.data_folder.clone(), self.trials_folder()] {
            PassingFolder::remove_own(&within);
        }
    }

    pub(crate) fn now(&self) -> Zoned {
        (self.clock)()
    }

    pub(crate) fn today(&self) -> jiff::civil::Date {
        self.now().date()
    }

    /// When and by whom, for the record of changes.
    pub(crate) fn stamp(&self) -> Stamp {
        let who = self.library().setting("who").ok().flatten();
        let who = who
            .as_ref()
            .and_then(|who| who.as_str())
            .unwrap_or_default()
            .to_owned();
        Stamp {
            at: self.now().timestamp(),
            who,
        }
    }

    /// Where backups are restored for a trial.
    pub(crate) fn trials_folder(&self) -> PathBuf {
        self.data_folder.join("trials")
    }

    pub(crate) fn samples_folder(&self) -> PathBuf {
        self.data_folder.join("samples")
    }

    pub(crate) fn is_sample(&self, path: &Path) -> bool {
        path.starts_with(self.samples_folder())
    }
}
