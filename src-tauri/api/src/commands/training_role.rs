//! The roles for which people have to learn: who has which, what each needs, and which somebody seems to have.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use sonae_content::{Content, EVERYONE, SkillArea};
use sonae_domain::{
    CompanyFile, Person, PersonId, SkillLevel, SkillNeed, TrainingRole, TrainingRoleId, fold,
};
use sonae_guide::education::{self, NEWCOMER, Needs, RoleCandidate, roles_of, working};
use ts_rs::TS;

use super::competence::{known_level, known_role, known_skill};
use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// All roles, and the skills that they can need.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingRolesView {
    /// Those of the catalogue, then the company's own.
    pub roles: Vec<TrainingRoleView>,
    /// All skills by area.
    pub areas: Vec<SkillArea>,
}

/// A role as a screen shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingRoleView {
    /// The role: of the catalogue, or the company's own.
    pub id: String,
    /// What the company calls a role of its own; empty for one of the catalogue, which has its words.
    pub name: String,
    /// The role whose needs a role of the company's own starts from.
    pub like: String,
    /// Whether it is the company's own.
    pub own: bool,
    /// Whether it is given by being here, not by somebody.
    pub implied: bool,
    /// Whether a company like this one has it.
    pub fits: bool,
    /// Those who have it today, in the order of the list.
    pub people: Vec<PersonId>,
    /// The skills that it needs or usually needs, in the order of their areas.
    pub needs: Vec<RoleNeed>,
}

/// A skill that a role needs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RoleNeed {
    /// The skill.
    pub skill: String,
    /// The level that is needed here; 0 for none.
    pub level: SkillLevel,
    /// The level that is usual; 0 for none.
    pub usual: SkillLevel,
}

/// A role of the company's own to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutTrainingRole {
    /// The role; an empty id makes a new one.
    pub role: TrainingRole,
}

/// What a role needs here.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutSkillNeed {
    /// Role, skill and level. The usual level is nothing to be kept.
    pub need: SkillNeed,
}

/// Roles to give to people.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GiveRoles {
    /// Who gets which.
    pub given: Vec<GivenRole>,
}

/// Somebody and a role.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GivenRole {
    /// Who.
    pub person: PersonId,
    /// Which role.
    pub role: String,
}

/// All roles with those who have them and what they need.
pub fn training_roles(call: &Call<'_>, _: Nothing) -> Result<TrainingRolesView, WireError> {
    let file = call.file()?;
    let content = call.content();
    let today = call.api.today();
    let needs = Needs::of(content, &file);
    let mut people: HashMap<&str, Vec<PersonId>> = HashMap::new();
    for person in working(&file, today) {
        for role in roles_of(person, today) {
            people.entry(role).or_default().push(person.id.clone());
        }
    }
    let mut view = |id: &str, role: Option<&TrainingRole>, fits: bool| TrainingRoleView {
        id: id.to_owned(),
        name: role.map(|role| role.name.clone()).unwrap_or_default(),
        like: role.map(|role| role.like.clone()).unwrap_or_default(),
        own: role.is_some(),
        implied: id == EVERYONE || id == NEWCOMER,
        fits,
        people: people.remove(id).unwrap_or_default(),
        needs: role_needs(content, &file, &needs, id),
    };
    let mut roles = Vec::new();
    for role in &content.courses.roles {
        let fits = role.when.as_ref().is_none_or(|when| when.holds(&file.answers));
        roles.push(view(&role.id, None, fits));
    }
    for role in &file.training_roles {
        roles.push(view(role.id.as_str(), Some(role), true));
    }
    Ok(TrainingRolesView {
        roles,
        areas: content.courses.areas.clone(),
    })
}

/// What is usual for a role: what the catalogue says, or for one of the company's own what the role that it is like
/// needs here.
fn usual<'a>(
    content: &'a Content,
    file: &'a CompanyFile,
    needs: &Needs<'a>,
    role: &str,
) -> BTreeMap<&'a str, SkillLevel> {
    if let Some(role) = content.courses.role(role) {
        let usual = role.needs.iter();
        return usual.map(|(skill, level)| (skill.as_str(), *level)).collect();
    }
    let own = file.training_roles.iter().find(|own| own.id.as_str() == role);
    match own {
        Some(own) if own.like != EVERYONE => needs.of_role(&own.like).collect(),
        _ => BTreeMap::new(),
    }
}

fn role_needs(content: &Content, file: &CompanyFile, needs: &Needs<'_>, role: &str) -> Vec<RoleNeed> {
    let usual = usual(content, file, needs, role);
    let here: BTreeMap<&str, SkillLevel> = needs.of_role(role).collect();
    let skills = content.courses.skills().filter_map(|skill| {
        let id = skill.id.as_str();
        let of = |levels: &BTreeMap<&str, SkillLevel>| levels.get(id).copied().unwrap_or_default();
        let (level, usual) = (of(&here), of(&usual));
        (level > 0 || usual > 0).then(|| RoleNeed {
            skill: skill.id.clone(),
            level,
            usual,
        })
    });
    skills.collect()
}

/// The roles that people seem to have and have not been given.
pub fn role_candidates(call: &Call<'_>, _: Nothing) -> Result<Vec<RoleCandidate>, WireError> {
    let file = call.file()?;
    let today = call.api.today();
    let here: HashMap<&PersonId, &Person> =
        working(&file, today).map(|person| (&person.id, person)).collect();
    let mut candidates = education::role_candidates(call.content(), &file);
    // Whoever has left gets no role any more.
    candidates.retain(|one| one.person.as_ref().is_none_or(|person| here.contains_key(person)));
    Ok(candidates)
}

/// Gives roles to people, all at once.
///
/// # Errors
/// `not-found` when there is no such role or person.
pub fn give_roles(call: &Call<'_>, args: GiveRoles) -> Result<Stored, WireError> {
    let file = call.file()?;
    let mut changed: Vec<Person> = Vec::new();
    for given in &args.given {
        known_role(call.content(), &file, &given.role)?;
        let at = match changed.iter().position(|person| person.id == given.person) {
            Some(at) => at,
            None => {
                changed.push(person_of(&file, &given.person)?.clone());
                changed.len() - 1
            }
        };
        let implied = [EVERYONE, NEWCOMER].contains(&given.role.as_str());
        let Some(person) = changed.get_mut(at) else {
            continue;
        };
        if !implied && !person.duties.contains(&given.role) {
            person.duties.push(given.role.clone());
        }
    }
    call.edit("role-given", |edit| {
        changed.iter().try_for_each(|person| edit.put_person(person))
    })?;
    Ok(call.stored())
}

/// Takes a role from somebody.
///
/// # Errors
/// `not-found` when there is no such person.
pub fn take_role(call: &Call<'_>, args: GivenRole) -> Result<Stored, WireError> {
    let file = call.file()?;
    let mut person = person_of(&file, &args.person)?.clone();
    person.duties.retain(|duty| *duty != args.role);
    call.edit("role-taken", |edit| edit.put_person(&person))?;
    Ok(call.stored())
}

fn person_of<'a>(file: &'a CompanyFile, id: &PersonId) -> Result<&'a Person, WireError> {
    let mut people = file.people.iter();
    people
        .find(|person| person.id == *id)
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

/// Stores a role of the company's own.
///
/// # Errors
/// `role-nameless` without a name, `role-twice` when another one is called so, `not-found` when it is to be like a role
/// that is none of the catalogue.
pub fn put_training_role(call: &Call<'_>, args: PutTrainingRole) -> Result<Added, WireError> {
    let file = call.file()?;
    let mut role = args.role;
    role.name = role.name.trim().to_owned();
    if role.name.is_empty() {
        return Err(WireError::new("role-nameless"));
    }
    let key = fold(&role.name);
    let mut others = file.training_roles.iter().filter(|other| other.id != role.id);
    if others.any(|other| fold(other.name.trim()) == key) {
        return Err(WireError::new("role-twice").with("name", &role.name));
    }
    if !role.like.is_empty() && call.content().courses.role(&role.like).is_none() {
        return Err(WireError::new("not-found").with("id", &role.like));
    }
    role.id = TrainingRoleId(id_or_new(role.id.as_str()));
    call.edit("training-role", |edit| edit.put_training_role(&role))?;
    Ok(call.added(role.id))
}

/// Removes a role of the company's own; nobody has it any more.
pub fn remove_training_role(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let id = TrainingRoleId(args.id);
    call.edit("training-role-removed", |edit| edit.remove_training_role(&id))?;
    Ok(call.stored())
}

/// Stores the level of a skill that a role needs here; the usual level is forgotten.
///
/// # Errors
/// `not-found` when there is no such role or skill, `skill-level` when the level is none.
pub fn put_skill_need(call: &Call<'_>, args: PutSkillNeed) -> Result<Stored, WireError> {
    let file = call.file()?;
    let content = call.content();
    let need = args.need;
    known_role(content, &file, &need.role)?;
    known_skill(content, &need.skill)?;
    known_level(need.level)?;
    let needs = Needs::of(content, &file);
    let usual = usual(content, &file, &needs, &need.role);
    let is_usual = usual.get(need.skill.as_str()).copied().unwrap_or_default() == need.level;
    call.edit("skill-need", |edit| {
        if is_usual {
            edit.forget_skill_need(&need.id())
        } else {
            edit.put_skill_need(&need)
        }
    })?;
    Ok(call.stored())
}
