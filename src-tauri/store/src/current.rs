//! What is in the file, kept at hand and brought up to date edit by edit: a company may have thousands of records, and
//! every screen asks for them after every edit.

use std::collections::BTreeSet;
use std::sync::Arc;

use sonae_domain::{CompanyFile, EntityKind, Row};

use crate::answer::AnswerRecord;
use crate::record::Record as _;
use crate::{CompanyStore, StoreError};

/// An edit of more records than this is read again as a whole: an import.
const MOST: usize = 500;

/// Everything in the file as it was at one state of the database.
pub(crate) struct Loaded {
    state: State,
    file: Arc<CompanyFile>,
}

/// Moves with every change of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    /// Rows that this connection has changed.
    own_changes: u64,
    /// Moves when somebody else changes the file.
    others: i64,
}

/// What an edit touched: what must be read again after it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Touched {
    /// One answer, by the id of its record.
    Answer(String),
    /// Which rows a worksheet has, and their order.
    Sheet(String),
    /// Records of a kind.
    Kind(EntityKind),
}

impl CompanyStore {
    /// Everything in the file, as it is now; read again only when something was changed by another window.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn current(&self) -> Result<Arc<CompanyFile>, StoreError> {
        let state = self.state().map_err(|error| self.explain(error))?;
        if let Some(loaded) = self.loaded.borrow().as_ref()
            && loaded.state == state
        {
            return Ok(Arc::clone(&loaded.file));
        }
        let file = Arc::new(self.load()?);
        *self.loaded.borrow_mut() = Some(Loaded {
            state,
            file: Arc::clone(&file),
        });
        Ok(file)
    }

    fn state(&self) -> Result<State, StoreError> {
        Ok(State {
            own_changes: self.db.total_changes(),
            others: self.db.query_row("PRAGMA data_version", [], |row| row.get(0))?,
        })
    }

    /// Lets go of what is at hand unless it is what is in the file: asked before an edit.
    pub(crate) fn keep_only_if_current(&self) {
        let state = self.state().ok();
        let mut loaded = self.loaded.borrow_mut();
        if loaded.as_ref().is_some_and(|loaded| Some(loaded.state) != state) {
            *loaded = None;
        }
    }

    /// After an edit: reads again what it touched. Whatever goes wrong here costs only time: then all is read again.
    pub(crate) fn refresh(&self, touched: &[Touched]) {
        let Some(loaded) = self.loaded.borrow_mut().take() else {
            return;
        };
        if touched.len() > MOST {
            return;
        }
        let touched: BTreeSet<&Touched> = touched.iter().collect();
        if let Ok(state) = self.state()
            && state.others == loaded.state.others
            && let Ok(file) = self.read_again(loaded.file, &touched)
        {
            *self.loaded.borrow_mut() = Some(Loaded { state, file });
        }
    }

    fn read_again(
        &self,
        mut shared: Arc<CompanyFile>,
        touched: &BTreeSet<&Touched>,
    ) -> Result<Arc<CompanyFile>, StoreError> {
        let file = Arc::make_mut(&mut shared);
        for part in touched {
            match part {
                Touched::Kind(kind) => self.load_kind(file, *kind)?,
                Touched::Sheet(worksheet) => {
                    file.answers.0.remove(worksheet);
                    file.answers.0.append(&mut self.load_answers(Some(worksheet))?.0);
                }
                Touched::Answer(id) => {
                    let [worksheet, ..] = AnswerRecord::place(id);
                    if !touched.contains(&Touched::Sheet(worksheet.to_owned())) {
                        self.read_answer_again(file, id)?;
                    }
                }
            }
        }
        Ok(shared)
    }

    fn read_answer_again(&self, file: &mut CompanyFile, id: &str) -> Result<(), StoreError> {
        let [worksheet, row, field] = AnswerRecord::place(id);
        let answer = AnswerRecord::read(&self.db, id)?.map(|record| record.value);
        let sheet = file.answers.0.entry(worksheet.to_owned()).or_default();
        let fields = match row {
            "" => Some(&mut sheet.fields),
            _ => sheet
                .rows
                .values_mut()
                .flatten()
                .find(|own: &&mut Row| own.id.as_str() == row)
                .map(|own| &mut own.fields),
        };
        match (fields, answer) {
            (Some(fields), Some(answer)) => fields.insert(field.to_owned(), answer),
            (Some(fields), None) => fields.remove(field),
            (None, _) => None,
        };
        if sheet.fields.is_empty() && sheet.rows.is_empty() {
            file.answers.0.remove(worksheet);
        }
        Ok(())
    }
}
