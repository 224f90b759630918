use sonae_domain::{AssetId, EntityKind, Requirement, RequirementId};

use crate::asset::AssetRecord;
use crate::record::Record;
use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for Requirement {
    const KIND: EntityKind = EntityKind::Requirement;
    const TABLE: &'static str = "requirement";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Edit<'_> {
    /// Stores a requirement that was changed or added.
    ///
    /// # Errors
    /// `NotFound` when the information that it protects is not there.
    pub fn put_requirement(&mut self, requirement: &Requirement) -> Result<(), StoreError> {
        if let Some(asset) = &requirement.asset
            && AssetRecord::read(self.db, asset.as_str())?.is_none()
        {
            return Err(StoreError::NotFound(asset.to_string()));
        }
        self.put_sheet(requirement)
    }

    /// Removes one: what was added is gone, what was changed is again as it follows.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_requirement(&mut self, id: &RequirementId) -> Result<(), StoreError> {
        self.take::<SheetRecord<Requirement>>(id.as_str())
    }

    /// The requirements of information that is going go with it.
    pub(crate) fn forget_requirements_of(&mut self, asset: &AssetId) -> Result<(), StoreError> {
        self.take_sheets::<Requirement>("SELECT id FROM requirement WHERE asset = ?1", asset.as_str())
    }
}
