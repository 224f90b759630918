//! The sums of a year of education.

use std::collections::{BTreeMap, HashMap};

use jiff::ToSpan as _;
use jiff::civil::Date;
use sonae_content::{Content, Module};
use sonae_domain::{
    CompanyFile, ComprehensionTest, ComprehensionTestId, DrillKind, DrillRun, MailVerdict, Person,
    TestAttempt, TrainingSession,
};

use super::{Reported, Scores, count};
use crate::education::attendance::{AttendanceNumbers, Lack, attendance_numbers};
use crate::education::statistics::TopicFigures;

/// With fewer answers than these nobody can say that something is weak.
const ANSWERS_THAT_SAY: usize = 3;

/// A month of sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthSum {
    /// Its first day.
    pub month: Date,
    /// How many sessions have their day in it.
    pub planned: u32,
    /// How many of them were held.
    pub held: u32,
    /// Those who were to come to what was held, and came or made up for it.
    pub attendance: Option<AttendanceNumbers>,
}

/// What was handed in of a test.
#[derive(Clone, Debug)]
pub struct TestSum<'a> {
    /// The test.
    pub test: &'a ComprehensionTest,
    /// What was handed in.
    pub scores: Scores,
}

/// A drill with what came of it.
#[derive(Clone, Debug)]
pub struct DrillSum<'a> {
    /// The drill.
    pub drill: &'a DrillRun,
    /// What was said to fraudulent messages; `None` in an exercise at a table.
    pub reported: Option<Reported>,
    /// Of what the scenario looks for: how much was seen, of how much somebody looked at; `None` in a phishing drill.
    pub seen: Option<(u32, u32)>,
    /// How many things to do better are still open.
    pub open: u32,
}

/// A lesson that people lack.
#[derive(Clone, Debug)]
pub struct LackedModule<'a> {
    /// The lesson.
    pub module: &'a Module,
    /// Those who lack it, in the order of people.
    pub people: Vec<&'a Person>,
}

pub(super) fn months(from: Date, sessions: &[&TrainingSession]) -> Vec<MonthSum> {
    (0..12)
        .map(|at| {
            let month = from.saturating_add(at.months());
            let own: Vec<&TrainingSession> = sessions
                .iter()
                .copied()
                .filter(|session| session.on.is_some_and(|on| on.first_of_month() == month))
                .collect();
            let held: Vec<&TrainingSession> = own.iter().copied().filter(|session| session.held).collect();
            MonthSum {
                month,
                planned: count(own.len()),
                held: count(held.len()),
                attendance: attendance(&held),
            }
        })
        .collect()
}

/// Those who were to come to sessions that were held; `None` where nobody was.
pub(super) fn attendance(held: &[&TrainingSession]) -> Option<AttendanceNumbers> {
    let mut sum = AttendanceNumbers::default();
    for own in held.iter().map(|session| attendance_numbers(session)) {
        sum.expected += own.expected;
        sum.present += own.present;
        sum.absent += own.absent;
        sum.made_up += own.made_up;
        sum.open += own.open;
    }
    (sum.expected > 0).then_some(sum)
}

pub(super) fn scores(attempts: &[&TestAttempt]) -> Option<Scores> {
    let scores: Vec<_> = attempts
        .iter()
        .filter_map(|attempt| attempt.score.as_ref())
        .collect();
    let taken = count(scores.len());
    let sum: u32 = scores.iter().map(|score| u32::from(score.points)).sum();
    (taken > 0).then(|| Scores {
        taken,
        passed: count(scores.iter().filter(|score| score.passed).count()),
        mean: f64::from(sum) / f64::from(taken),
    })
}

pub(super) fn tests<'a>(file: &'a CompanyFile, attempts: &[&TestAttempt]) -> Vec<TestSum<'a>> {
    let mut by_test: HashMap<&ComprehensionTestId, Vec<&TestAttempt>> = HashMap::new();
    for attempt in attempts {
        by_test.entry(&attempt.test).or_default().push(attempt);
    }
    let tests = file.tests.iter();
    tests
        .filter_map(|test| {
            let scores = scores(by_test.get(&test.id)?)?;
            Some(TestSum { test, scores })
        })
        .collect()
}

/// What was gained of what could be, by skill, the weakest first.
pub(super) fn skills(content: &Content, attempts: &[&TestAttempt]) -> Vec<TopicFigures> {
    let skills: HashMap<&str, &str> = content
        .courses
        .questions()
        .map(|question| (question.id.as_str(), question.skill.as_str()))
        .collect();
    // The marks of a skill, and the questions that they are about.
    let mut sums: BTreeMap<&str, (Vec<u8>, Vec<&str>)> = BTreeMap::new();
    let scores = attempts.iter().filter_map(|attempt| attempt.score.as_ref());
    for (question, mark) in scores.flat_map(|score| &score.marks) {
        if let Some(skill) = skills.get(question.as_str()) {
            let (marks, questions) = sums.entry(skill).or_default();
            marks.push(*mark);
            if !questions.contains(&question.as_str()) {
                questions.push(question);
            }
        }
    }
    let mut all: Vec<TopicFigures> = sums
        .into_iter()
        .filter(|(_, (marks, _))| marks.len() >= ANSWERS_THAT_SAY)
        .map(|(skill, (marks, questions))| {
            let sum: u32 = marks.iter().map(|mark| u32::from(*mark)).sum();
            TopicFigures {
                id: skill.to_owned(),
                questions: count(questions.len()),
                share: f64::from(sum) / f64::from(count(marks.len()).saturating_mul(2)),
            }
        })
        .collect();
    all.sort_by(|a, b| a.share.total_cmp(&b.share));
    all
}

/// What was said to the fraudulent messages of drills; `None` where there were none.
pub(super) fn reported(content: &Content, drills: &[&DrillRun]) -> Option<Reported> {
    let mut sum = Reported {
        answers: 0,
        reported: 0,
        followed: 0,
    };
    let participants = drills.iter().flat_map(|drill| &drill.participants);
    for (mail, verdict) in participants.flat_map(|one| &one.verdicts) {
        // Telling about a harmless message is no mistake, and says nothing about finding others.
        if content.courses.mail(mail).is_none_or(|mail| mail.genuine) {
            continue;
        }
        sum.answers += 1;
        match verdict {
            MailVerdict::Report => sum.reported += 1,
            MailVerdict::Follow => sum.followed += 1,
            MailVerdict::Ignore => {}
        }
    }
    (sum.answers > 0).then_some(sum)
}

pub(super) fn drill<'a>(content: &Content, drill: &'a DrillRun) -> DrillSum<'a> {
    let at_a_table = drill.kind == DrillKind::TableTop;
    let seen = drill.observed.values().filter(|own| own.done).count();
    DrillSum {
        drill,
        reported: if at_a_table {
            None
        } else {
            reported(content, &[drill])
        },
        seen: (at_a_table && !drill.observed.is_empty()).then(|| (count(seen), count(drill.observed.len()))),
        open: count(drill.findings.iter().filter(|finding| !finding.done).count()),
    }
}

/// What people lack, lesson by lesson, by how many most first.
pub(super) fn lacked<'a>(content: &'a Content, lacking: &[(&'a Person, Vec<Lack>)]) -> Vec<LackedModule<'a>> {
    let mut by_module: HashMap<&str, Vec<&Person>> = HashMap::new();
    for (person, lacks) in lacking {
        for lack in lacks {
            by_module.entry(&lack.module).or_default().push(person);
        }
    }
    let modules = content.courses.modules.iter();
    let mut all: Vec<LackedModule<'_>> = modules
        .filter_map(|module| {
            let people = by_module.remove(module.id.as_str())?;
            Some(LackedModule { module, people })
        })
        .collect();
    // Of lessons that as many lack, the one with the lower number comes first.
    all.sort_by_key(|own| std::cmp::Reverse(own.people.len()));
    all
}
