//! What is taught: skills, the roles that need them, lessons with their questions, drawn messages, drills.

mod caution;
mod drill;
mod mail;
mod module;
mod question;
mod role;
mod seat;
mod skill;

pub use caution::Caution;
pub use drill::{DrillDefinition, Inject};
pub use mail::{MailExample, MailKind};
pub use module::{Module, Occasion};
pub use question::Question;
pub use role::RoleDefinition;
pub use seat::Seat;
pub use skill::{Skill, SkillArea};

use crate::ContentError;

/// Everything that is taught.
#[derive(Clone, Debug)]
pub struct Courses {
    /// Skills by area, in the order in which matrices show them.
    pub areas: Vec<SkillArea>,
    /// Roles with what each needs, that of everyone first.
    pub roles: Vec<RoleDefinition>,
    /// Words by which the actor of a business flow is taken for someone outside the company, in both languages.
    pub outside: Vec<String>,
    /// Lessons, by their numbers.
    pub modules: Vec<Module>,
    /// Drawn messages, by their ids.
    pub mails: Vec<MailExample>,
    /// Table-top exercises, by their numbers.
    pub drills: Vec<DrillDefinition>,
    /// What to mind at steps of work, what matters most first.
    pub cautions: Vec<Caution>,
    /// The seats of these exercises, in the order in which they are filled.
    pub seats: Vec<Seat>,
}

/// The role that everybody has.
pub const EVERYONE: &str = "everyone";

impl Courses {
    /// All skills, in the order of their areas.
    pub fn skills(&self) -> impl Iterator<Item = &Skill> {
        self.areas.iter().flat_map(|area| &area.skills)
    }

    /// The skill of that id.
    pub fn skill(&self, id: &str) -> Option<&Skill> {
        self.skills().find(|skill| skill.id == id)
    }

    /// The role of that id.
    pub fn role(&self, id: &str) -> Option<&RoleDefinition> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The lesson of that id.
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == id)
    }

    /// All questions, lesson by lesson.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.modules.iter().flat_map(|module| &module.questions)
    }

    /// The question of that id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        // An id begins with that of its lesson; some lessons begin with the name of another.
        self.questions().find(|question| question.id == id)
    }

    /// The lesson that a question belongs to.
    pub fn module_of(&self, question: &str) -> Option<&Module> {
        self.modules
            .iter()
            .find(|module| module.questions.iter().any(|own| own.id == question))
    }

    /// The drawn message of that id.
    pub fn mail(&self, id: &str) -> Option<&MailExample> {
        self.mails.iter().find(|mail| mail.id == id)
    }

    /// The table-top exercise of that id.
    pub fn drill(&self, id: &str) -> Option<&DrillDefinition> {
        self.drills.iter().find(|drill| drill.id == id)
    }

    /// The drawn messages that somebody receives: what a drill shows.
    pub fn received(&self) -> impl Iterator<Item = &MailExample> {
        self.mails.iter().filter(|mail| !mail.own)
    }

    /// The lessons that teach a skill, those first that teach it before all else.
    pub fn modules_for<'a>(&'a self, skill: &'a str) -> Vec<&'a Module> {
        let mut found: Vec<(usize, &Module)> = self
            .modules
            .iter()
            .filter_map(|module| Some((module.skills.iter().position(|own| own == skill)?, module)))
            .collect();
        found.sort_by_key(|(at, _)| *at);
        found.into_iter().map(|(_, module)| module).collect()
    }
}

pub(crate) fn read() -> Result<Courses, ContentError> {
    let (roles, outside) = role::read()?;
    Ok(Courses {
        areas: skill::read()?,
        roles,
        outside,
        modules: module::read()?,
        mails: mail::read()?,
        drills: drill::read()?,
        cautions: caution::read()?,
        seats: seat::read()?,
    })
}
