//! What shows a skill: the last lesson about it that reached somebody, the last test about it that was passed. A level is
//! never changed by it – the one who leads the work says it –, but it says when to look again.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Serialize;
use sonae_content::Content;
use sonae_domain::{CompanyFile, ComprehensionTest, ComprehensionTestId, PersonId};
use ts_rs::TS;

use super::attendance::taught;
use super::{SkillStanding, SkillState, Taught};

/// What shows a skill of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Learned {
    /// The last lesson that teaches it.
    pub lesson: Option<Taught>,
    /// The last test about it that was passed.
    pub test: Option<PassedTest>,
    /// Whether it came after somebody last looked at the skill, and the level is not known to be enough.
    pub anew: bool,
}

/// A test that somebody passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PassedTest {
    /// The test.
    pub test: ComprehensionTestId,
    /// What it is called.
    pub title: String,
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// Points of a hundred.
    pub points: u8,
}

/// The lessons and passed tests of all people. Made once, asked for each skill of each person.
#[derive(Clone, Debug)]
pub struct LearnedOf<'a> {
    /// The lessons that teach a skill.
    modules: HashMap<&'a str, Vec<&'a str>>,
    lessons: HashMap<&'a PersonId, Vec<Taught>>,
    tests: HashMap<&'a PersonId, Vec<(&'a ComprehensionTest, Date, u8)>>,
}

impl<'a> LearnedOf<'a> {
    /// All that is kept of lessons and tests.
    pub fn all(content: &'a Content, file: &'a CompanyFile) -> Self {
        let mut modules: HashMap<&str, Vec<&str>> = HashMap::new();
        for module in &content.courses.modules {
            for skill in &module.skills {
                modules.entry(skill).or_default().push(&module.id);
            }
        }
        let by_id: HashMap<&ComprehensionTestId, &ComprehensionTest> =
            file.tests.iter().map(|test| (&test.id, test)).collect();
        let mut tests: HashMap<&PersonId, Vec<_>> = HashMap::new();
        for attempt in &file.attempts {
            let (Some(person), Some(on), Some(score)) = (&attempt.person, attempt.on, &attempt.score) else {
                continue;
            };
            if let Some(test) = by_id.get(&attempt.test)
                && score.passed
            {
                tests.entry(person).or_default().push((*test, on, score.points));
            }
        }
        LearnedOf {
            modules,
            lessons: taught(file),
            tests,
        }
    }

    /// What shows a skill of somebody; `None` when no lesson about it has reached that person and no test was passed.
    pub fn of(&self, person: &PersonId, standing: &SkillStanding) -> Option<Learned> {
        let modules = self.modules.get(standing.skill.as_str())?;
        let teaches = |module: &String| modules.contains(&module.as_str());
        let mut lessons = self.lessons.get(person).into_iter().flatten();
        let lesson = lessons.rfind(|one| teaches(&one.module));
        let tests = self.tests.get(person).into_iter().flatten();
        let passed = tests.filter(|(test, ..)| test.modules.iter().any(teaches));
        let test = passed.max_by_key(|(_, on, points)| (*on, *points));
        let last = lesson.map(|one| one.on).max(test.map(|(_, on, _)| *on))?;
        let is_low = matches!(standing.state, SkillState::Missing | SkillState::Open);
        Some(Learned {
            lesson: lesson.cloned(),
            test: test.map(|(test, on, points)| PassedTest {
                test: test.id.clone(),
                title: test.title.clone(),
                on: *on,
                points: *points,
            }),
            // On the day of the lesson itself nobody knows which came first: a level that is too low is looked at again.
            anew: is_low && standing.on.is_none_or(|looked| looked <= last),
        })
    }
}

#[cfg(test)]
mod tests;
