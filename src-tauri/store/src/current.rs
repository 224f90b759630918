//! What is in the file, kept at hand and brought up to date edit by edit: a company may have thousands of records, and
//! every screen asks for them after every edit.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::OptionalExtension as _;
use sonae_domain::{AssetId, CompanyFile, EntityKind, RiskId, Row, TestAttemptId};

use crate::answer::AnswerRecord;
use crate::asset::AssetRecord;
use crate::record::Record as _;
use crate::sheet::{Sheet, SheetRecord};
use crate::{CompanyStore, StoreError};

/// An edit of more records than this is read again as a whole: an import.
const MOST: usize = 500;

/// More lines of the register than this that came, went or moved are read again as a whole.
const MOST_PLACES: usize = 64;

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
    /// What a line of the register says.
    Asset(AssetId),
    /// What is said of a risk.
    Risk(RiskId),
    /// A line of the register that came, went or moved.
    AssetPlace(AssetId),
    /// How well somebody can do something, by the id of the rating.
    SkillRating(String),
    /// What somebody answered in a test.
    TestAttempt(TestAttemptId),
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
        self.place_assets_again(file, touched)?;
        for part in touched {
            match part {
                Touched::Kind(kind) => self.load_kind(file, *kind)?,
                Touched::Asset(id) => self.read_asset_again(file, id)?,
                Touched::AssetPlace(_) => {}
                Touched::Risk(id) => self.read_sheet_again(&mut file.risks, id.as_str())?,
                Touched::SkillRating(id) => self.read_sheet_again(&mut file.skill_ratings, id)?,
                Touched::TestAttempt(id) => self.read_sheet_again(&mut file.attempts, id.as_str())?,
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

    /// Takes out the lines that went or moved and puts in those that came, each below the line that stands above it in
    /// the file.
    fn place_assets_again(
        &self,
        file: &mut CompanyFile,
        touched: &BTreeSet<&Touched>,
    ) -> Result<(), StoreError> {
        let places: BTreeSet<&AssetId> = touched
            .iter()
            .filter_map(|part| match part {
                Touched::AssetPlace(id) => Some(id),
                _ => None,
            })
            .collect();
        if places.is_empty() {
            return Ok(());
        }
        if places.len() > MOST_PLACES {
            return self.load_kind(file, EntityKind::Asset);
        }
        file.assets.retain(|asset| !places.contains(&asset.id));
        let mut there = Vec::new();
        for id in places {
            there.extend(AssetRecord::read(&self.db, id.as_str())?);
        }
        there.sort_by(|a, b| {
            a.position
                .total_cmp(&b.position)
                .then_with(|| a.asset.id.cmp(&b.asset.id))
        });
        for record in there {
            let above: Option<String> = self
                .db
                .prepare_cached(
                    "SELECT id FROM asset WHERE (position, id) < (?1, ?2)
                     ORDER BY position DESC, id DESC LIMIT 1",
                )?
                .query_row((record.position, record.asset.id.as_str()), |row| row.get(0))
                .optional()?;
            let at = match above {
                None => 0,
                // Mostly it comes at the end.
                Some(above) => file
                    .assets
                    .iter()
                    .rposition(|asset| asset.id.as_str() == above)
                    .map_or(file.assets.len(), |at| at + 1),
            };
            file.assets.insert(at, record.asset);
        }
        Ok(())
    }

    fn read_sheet_again<T: Sheet>(&self, file: &mut [T], id: &str) -> Result<(), StoreError> {
        let own = file.iter_mut().find(|sheet| sheet.id() == id);
        // Within one edit it may have been removed after it was written; then its kind is read again anyway.
        if let (Some(own), Some(record)) = (own, SheetRecord::<T>::read(&self.db, id)?) {
            *own = record.sheet;
        }
        Ok(())
    }

    fn read_asset_again(&self, file: &mut CompanyFile, id: &AssetId) -> Result<(), StoreError> {
        let own = file.assets.iter_mut().find(|asset| asset.id == *id);
        // Within one edit it may have been removed after it was written; then it is out already.
        if let (Some(own), Some(record)) = (own, AssetRecord::read(&self.db, id.as_str())?) {
            *own = record.asset;
        }
        Ok(())
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
