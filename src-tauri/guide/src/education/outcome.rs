//! What came out of teaching: what was not understood, not passed, not held, and whom lessons did not reach.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use sonae_content::Content;
use sonae_domain::CompanyFile;

use super::test_standing::first_of;
use super::{LineState, education_year, lacking};

/// What was right of what was asked about each lesson on the days that `within` takes: halves of points, and of how many.
pub(super) fn marks<'a>(
    content: &'a Content,
    file: &CompanyFile,
    within: impl Fn(Date) -> bool,
) -> HashMap<&'a str, (u32, u32)> {
    let lesson: HashMap<&str, &str> = content
        .courses
        .modules
        .iter()
        .flat_map(|module| {
            let id = module.id.as_str();
            module
                .questions
                .iter()
                .map(move |question| (question.id.as_str(), id))
        })
        .collect();
    let mut found: HashMap<&str, (u32, u32)> = HashMap::new();
    for attempt in file
        .attempts
        .iter()
        .filter(|attempt| attempt.on.is_some_and(&within))
    {
        for (question, mark) in attempt.score.iter().flat_map(|score| &score.marks) {
            if let Some(module) = lesson.get(question.as_str()) {
                let (got, of) = found.entry(module).or_default();
                *got += u32::from(*mark);
                *of += 1;
            }
        }
    }
    found
}

/// How many of those who work here did not pass a test about each lesson, nor one that repeats it, on the days that
/// `within` takes.
pub(super) fn not_passed(
    file: &CompanyFile,
    today: Date,
    within: impl Fn(Date) -> bool,
) -> HashMap<&str, u32> {
    let here: HashSet<&str> = super::working(file, today)
        .map(|person| person.id.as_str())
        .collect();
    let first = first_of(&file.tests);
    let mut passed: HashMap<(&str, &str), bool> = HashMap::new();
    for attempt in &file.attempts {
        let (Some(score), Some(person)) = (&attempt.score, &attempt.person) else {
            continue;
        };
        if let Some(test) = first.get(&attempt.test)
            && here.contains(person.as_str())
            && attempt.on.is_some_and(&within)
        {
            *passed.entry((test.as_str(), person.as_str())).or_default() |= score.passed;
        }
    }
    let modules: HashMap<&str, &[String]> = file
        .tests
        .iter()
        .map(|test| (test.id.as_str(), test.modules.as_slice()))
        .collect();
    let mut failing: HashMap<&str, HashSet<&str>> = HashMap::new();
    for ((test, person), passed) in passed {
        for module in modules.get(test).into_iter().copied().flatten() {
            if !passed {
                failing.entry(module.as_str()).or_default().insert(person);
            }
        }
    }
    failing
        .into_iter()
        .map(|(module, people)| (module, u32::try_from(people.len()).unwrap_or(u32::MAX)))
        .collect()
}

/// How many people each lesson that was taught did not reach, or too long ago. Of one that was never taught nobody can
/// have missed it.
pub(super) fn missed_lessons(content: &Content, file: &CompanyFile, today: Date) -> HashMap<String, u32> {
    let held: HashSet<&str> = file
        .sessions
        .iter()
        .filter(|session| session.held)
        .flat_map(|session| session.modules.iter().map(String::as_str))
        .collect();
    if held.is_empty() {
        return HashMap::new();
    }
    let mut missed = HashMap::new();
    for (_, lacks) in lacking(content, file, today) {
        for lack in lacks {
            if held.contains(lack.module.as_str()) {
                *missed.entry(lack.module).or_insert(0) += 1;
            }
        }
    }
    missed
}

/// The lessons of the plan whose month went by and that were not taught in its year.
pub(super) fn not_held(content: &Content, file: &CompanyFile, today: Date) -> HashSet<String> {
    let Some(year) = super::planned_year(file) else {
        return HashSet::new();
    };
    let held = |session: &&sonae_domain::TrainingSession| {
        session.held && session.on.is_some_and(|on| year.contains(on))
    };
    let taught: HashSet<&str> = file
        .sessions
        .iter()
        .filter(held)
        .flat_map(|session| session.modules.iter().map(String::as_str))
        .collect();
    education_year(content, file, today)
        .lines
        .into_iter()
        .filter(|line| line.state == LineState::Late)
        .flat_map(|line| line.modules)
        .filter(|module| !taught.contains(module.as_str()))
        .collect()
}
