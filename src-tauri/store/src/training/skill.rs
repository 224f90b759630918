use sonae_domain::{EntityKind, SkillNeed, SkillRating};

use crate::current::Touched;
use crate::sheet::Sheet;
use crate::{Edit, StoreError};

impl Sheet for SkillNeed {
    const KIND: EntityKind = EntityKind::SkillNeed;
    const TABLE: &'static str = "skill_need";

    fn id(&self) -> String {
        SkillNeed::id(self)
    }
}

impl Sheet for SkillRating {
    const KIND: EntityKind = EntityKind::SkillRating;
    const TABLE: &'static str = "skill_rating";

    fn id(&self) -> String {
        SkillRating::id(self)
    }

    fn changed(&self) -> Touched {
        Touched::SkillRating(SkillRating::id(self))
    }
}

impl Edit<'_> {
    /// Stores the level of a skill that a role needs here.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_skill_need(&mut self, need: &SkillNeed) -> Result<(), StoreError> {
        self.put_sheet(need)
    }

    /// Forgets what was said about a need: the role needs again what is usual. Nothing happens where nothing was said.
    ///
    /// # Errors
    /// What the disk says.
    pub fn forget_skill_need(&mut self, id: &str) -> Result<(), StoreError> {
        self.take_sheets::<SkillNeed>("SELECT id FROM skill_need WHERE id = ?1", id)
    }

    /// Stores how well somebody can do something; a rating that says nothing is forgotten.
    ///
    /// # Errors
    /// `NotFound` when the person is not there.
    pub fn put_skill_rating(&mut self, rating: &SkillRating) -> Result<(), StoreError> {
        self.require_person(&rating.person)?;
        if rating.says_nothing() {
            return self
                .take_sheets::<SkillRating>("SELECT id FROM skill_rating WHERE id = ?1", &rating.id());
        }
        self.put_sheet(rating)
    }
}
