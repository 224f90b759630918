//! Who can do what: the matrix of people and skills, and how well somebody can do something.

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{CompanyFile, HIGHEST_SKILL_LEVEL, PersonId, SkillLevel, SkillRating};
use sonae_guide::education::{
    Competence, Learned, LearnedOf, Needs, PersonSum, SkillStanding, SkillState, SkillSum,
};
use ts_rs::TS;

use super::Stored;
use crate::call::Call;
use crate::error::WireError;

/// Whose skills are asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct CompetenceArgs {
    /// Only those who have this role, and only the skills that it needs.
    #[serde(default)]
    pub role: Option<String>,
}

/// Who can do what, in figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompetenceView {
    /// How far each person is, in the order of the list.
    pub people: Vec<PersonSum>,
    /// What is missing, most first.
    pub most: Vec<MissingSkill>,
    /// How many people need something of each area, in their order.
    pub areas: Vec<AreaSum>,
    /// The roles that somebody here has, in the order of the catalogue, then the company's own.
    pub roles: Vec<String>,
    /// The levels that are needed, of all people together.
    pub needed: u32,
    /// Of how many of them there is enough.
    pub enough: u32,
    /// Of how many nobody has said.
    pub open: u32,
    /// Whose levels to look at again, because something was learned since; in the order of the list.
    pub anew: Vec<PersonAnew>,
}

/// Somebody whose levels are to be looked at again.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonAnew {
    /// Who.
    pub person: PersonId,
    /// At how many skills.
    pub skills: u32,
}

/// A skill that people miss.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MissingSkill {
    /// The skill in figures.
    pub sum: SkillSum,
    /// The lessons that teach it, the best first.
    pub modules: Vec<String>,
}

/// An area of skills.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AreaSum {
    /// The area.
    pub area: String,
    /// How many levels are missing in it.
    pub levels: u32,
    /// Of how many skills of people nobody has said.
    pub open: u32,
}

/// A part of the matrix to show.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompetenceTableArgs {
    /// Only those who have this role, and only the skills that it needs.
    #[serde(default)]
    pub role: Option<String>,
    /// The area of skills.
    pub area: String,
}

/// People and the skills of one area.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompetenceTable {
    /// The skills that somebody needs, in their order.
    pub skills: Vec<String>,
    /// The people of whom one of them is needed, in the order of the list.
    pub people: Vec<TablePerson>,
}

/// A line of the matrix.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TablePerson {
    /// Who.
    pub sum: PersonSum,
    /// A cell for each skill; `null` where it is neither needed nor rated.
    pub cells: Vec<Option<TableCell>>,
}

/// A cell of the matrix.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct TableCell {
    /// The level that is needed.
    pub need: SkillLevel,
    /// The level that counts.
    pub level: Option<SkillLevel>,
    /// How it stands.
    pub state: SkillState,
}

/// One person, skill by skill.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonSkills {
    /// Who; `null` when the person does not work here today.
    pub sum: Option<PersonSum>,
    /// The skills that are needed or rated, area by area.
    pub areas: Vec<AreaSkills>,
}

/// The skills of one area.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AreaSkills {
    /// The area.
    pub area: String,
    /// Its skills.
    pub skills: Vec<ShownSkill>,
}

/// One skill of one person with what shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShownSkill {
    /// How it stands.
    #[serde(flatten)]
    pub standing: SkillStanding,
    /// The lesson and the test that show it; `null` where there is neither.
    pub learned: Option<Learned>,
}

/// How well somebody can do something.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutSkillRating {
    /// The rating; its day is that of storing. One that says nothing is forgotten.
    pub rating: SkillRating,
}

/// Who can do what, in figures.
pub fn competence(call: &Call<'_>, args: CompetenceArgs) -> Result<CompetenceView, WireError> {
    let file = call.file()?;
    let content = call.content();
    let competence = Competence::of(content, &file, call.api.today(), args.role.as_deref());
    let sums = competence.skill_sums(content);
    let people = competence.person_sums();
    let most = competence.missing_most(content).into_iter().map(|sum| {
        let modules = content.courses.modules_for(&sum.skill);
        MissingSkill {
            modules: modules.into_iter().map(|module| module.id.clone()).collect(),
            sum,
        }
    });
    let areas = content.courses.areas.iter().filter_map(|area| {
        let mut own = sums.iter().filter(|sum| sum.area == area.id).peekable();
        own.peek()?;
        let (levels, open) = own.fold((0, 0), |(levels, open), sum| {
            (levels + sum.levels, open + sum.open)
        });
        Some(AreaSum {
            area: area.id.clone(),
            levels,
            open,
        })
    });
    Ok(CompetenceView {
        most: most.collect(),
        areas: areas.collect(),
        roles: roles_here(call, &file),
        anew: anew(content, &file, &competence),
        needed: people.iter().map(|sum| sum.needed).sum(),
        enough: people.iter().map(|sum| sum.enough).sum(),
        open: people.iter().map(|sum| sum.open).sum(),
        people,
    })
}

/// Whose levels are to be looked at again.
fn anew(content: &Content, file: &CompanyFile, competence: &Competence<'_>) -> Vec<PersonAnew> {
    let learned = LearnedOf::all(content, file);
    let people = competence.people.iter().filter_map(|one| {
        let is_anew = |standing: &&SkillStanding| {
            let own = learned.of(&one.person.id, standing);
            own.is_some_and(|own| own.anew)
        };
        let skills = one.skills.iter().filter(is_anew).count();
        (skills > 0).then(|| PersonAnew {
            person: one.person.id.clone(),
            skills: u32::try_from(skills).unwrap_or(u32::MAX),
        })
    });
    people.collect()
}

/// The roles that somebody here has today.
fn roles_here(call: &Call<'_>, file: &CompanyFile) -> Vec<String> {
    let all = Competence::of(call.content(), file, call.api.today(), None);
    let had: std::collections::HashSet<&str> = all
        .people
        .iter()
        .flat_map(|one| one.roles.iter().copied())
        .collect();
    let catalogue = call.content().courses.roles.iter().map(|role| role.id.as_str());
    let own = file.training_roles.iter().map(|role| role.id.as_str());
    catalogue
        .chain(own)
        .filter(|role| had.contains(role))
        .map(str::to_owned)
        .collect()
}

/// People and the skills of one area.
pub fn competence_table(call: &Call<'_>, args: CompetenceTableArgs) -> Result<CompetenceTable, WireError> {
    let file = call.file()?;
    let content = call.content();
    let competence = Competence::of(content, &file, call.api.today(), args.role.as_deref());
    let sums = competence.skill_sums(content);
    let skills: Vec<String> = sums
        .into_iter()
        .filter(|sum| sum.area == args.area)
        .map(|sum| sum.skill)
        .collect();
    let people = competence.people.iter().filter_map(|one| {
        let cells: Vec<Option<TableCell>> = skills
            .iter()
            .map(|skill| {
                one.standing(skill).map(|standing| TableCell {
                    need: standing.need,
                    level: standing.level,
                    state: standing.state,
                })
            })
            .collect();
        cells.iter().flatten().next()?;
        Some(TablePerson {
            sum: one.sum(),
            cells,
        })
    });
    Ok(CompetenceTable {
        people: people.collect(),
        skills,
    })
}

/// One person, skill by skill.
pub fn person_skills(call: &Call<'_>, args: super::IdArgs) -> Result<PersonSkills, WireError> {
    let file = call.file()?;
    let content = call.content();
    let id = PersonId(args.id);
    if !file.people.iter().any(|person| person.id == id) {
        return Err(WireError::new("not-found").with("id", id));
    }
    let competence = Competence::of(content, &file, call.api.today(), None);
    let Some(one) = competence.people.into_iter().find(|one| one.person.id == id) else {
        return Ok(PersonSkills {
            sum: None,
            areas: Vec::new(),
        });
    };
    let sum = one.sum();
    let area_of = |standing: &SkillStanding| {
        let mut areas = content.courses.areas.iter();
        areas.position(|area| area.skills.iter().any(|skill| skill.id == standing.skill))
    };
    let learned = LearnedOf::all(content, &file);
    let areas = one.skills.chunk_by(|a, b| area_of(a) == area_of(b));
    let areas = areas.filter_map(|skills| {
        let area = content.courses.areas.get(area_of(skills.first()?)?)?;
        Some(AreaSkills {
            area: area.id.clone(),
            skills: skills
                .iter()
                .map(|standing| ShownSkill {
                    learned: learned.of(&id, standing),
                    standing: standing.clone(),
                })
                .collect(),
        })
    });
    Ok(PersonSkills {
        areas: areas.collect(),
        sum: Some(sum),
    })
}

/// Stores how well somebody can do something.
///
/// # Errors
/// `not-found` when there is no such skill or person, `skill-level` when a level is none.
pub fn put_skill_rating(call: &Call<'_>, args: PutSkillRating) -> Result<Stored, WireError> {
    let mut rating = args.rating;
    known_skill(call.content(), &rating.skill)?;
    for level in [rating.own, rating.lead].into_iter().flatten() {
        known_level(level)?;
    }
    rating.evidence = rating.evidence.trim().to_owned();
    rating.on = Some(call.api.today());
    call.edit("skill-rating", |edit| edit.put_skill_rating(&rating))?;
    Ok(call.stored())
}

pub(super) fn known_skill(content: &Content, skill: &str) -> Result<(), WireError> {
    match content.courses.skill(skill) {
        Some(_) => Ok(()),
        None => Err(WireError::new("not-found").with("id", skill)),
    }
}

pub(super) fn known_level(level: SkillLevel) -> Result<(), WireError> {
    if level > HIGHEST_SKILL_LEVEL {
        return Err(WireError::new("skill-level").with("level", level));
    }
    Ok(())
}

pub(super) fn known_role(content: &Content, file: &CompanyFile, role: &str) -> Result<(), WireError> {
    if Needs::of(content, file).knows(role) {
        return Ok(());
    }
    Err(WireError::new("not-found").with("id", role))
}
