use sonae_domain::{AssetId, EntityKind, PersonId, Risk, RiskId};

use crate::asset::AssetRecord;
use crate::current::Touched;
use crate::person::PersonRecord;
use crate::record::Record;
use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for Risk {
    const KIND: EntityKind = EntityKind::Risk;
    const TABLE: &'static str = "risk";

    fn id(&self) -> String {
        self.id.to_string()
    }

    fn changed(&self) -> Touched {
        Touched::Risk(self.id.clone())
    }
}

impl Edit<'_> {
    /// Stores a risk.
    ///
    /// # Errors
    /// `NotFound` when its information, its owner or who accepted it is not there.
    pub fn put_risk(&mut self, risk: &Risk) -> Result<(), StoreError> {
        if AssetRecord::read(self.db, risk.asset.as_str())?.is_none() {
            return Err(StoreError::NotFound(risk.asset.to_string()));
        }
        for person in [&risk.owner, &risk.acceptance.by].into_iter().flatten() {
            self.require_person(person)?;
        }
        self.put_sheet(risk)
    }

    /// Removes a risk.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_risk(&mut self, id: &RiskId) -> Result<(), StoreError> {
        self.take::<SheetRecord<Risk>>(id.as_str())
    }

    /// The risks of information that is going go with it.
    pub(crate) fn forget_risks_of(&mut self, asset: &AssetId) -> Result<(), StoreError> {
        self.take_sheets::<Risk>("SELECT id FROM risk WHERE asset = ?1", asset.as_str())
    }

    /// A person who is going sees to no risk any more; what was accepted stays accepted under the name.
    pub(crate) fn leave_risks(&mut self, person: &PersonId) -> Result<(), StoreError> {
        let id = person.as_str();
        self.change_sheets::<Risk>("SELECT id FROM risk WHERE owner = ?1", id, |risk| {
            risk.owner = None
        })?;
        self.change_sheets::<Risk>("SELECT id FROM risk WHERE accepted = ?1", id, |risk| {
            risk.acceptance.by = None;
        })
    }

    pub(crate) fn require_person(&self, id: &PersonId) -> Result<(), StoreError> {
        match PersonRecord::read(self.db, id.as_str())? {
            Some(_) => Ok(()),
            None => Err(StoreError::NotFound(id.to_string())),
        }
    }
}
