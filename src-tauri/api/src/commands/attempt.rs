//! Taking a test: on the screen, one after the other on a shared PC, or on paper and entered afterwards.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    CompanyFile, ComprehensionTest, ComprehensionTestId, PersonId, TestAttempt, TestAttemptId,
};
use sonae_guide::education::{given, offered_takers, score, shown_options, taker, test_rules};
use ts_rs::TS;

use super::comprehension::test_of;
use super::{IdArgs, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// Somebody who sits down to a test.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BeginAttempt {
    /// The test.
    pub test: ComprehensionTestId,
    /// Who.
    pub person: PersonId,
}

/// What somebody has answered so far: to go on where it was left.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BegunAttempt {
    /// What it is named by.
    pub attempt: TestAttemptId,
    /// Whether it goes on from before.
    pub resumed: bool,
    /// What was chosen, by question.
    pub answers: BTreeMap<String, Vec<String>>,
}

/// An answer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AnswerQuestion {
    /// Whose.
    pub attempt: TestAttemptId,
    /// The question.
    pub question: String,
    /// What was chosen; nothing takes the answer back.
    pub chosen: Vec<String>,
}

/// Answers that were written on paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperAttempt {
    /// The test.
    pub test: ComprehensionTestId,
    /// Who wrote it.
    pub person: PersonId,
    /// On which day; today when nothing is said.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// What was chosen, by question.
    pub answers: BTreeMap<String, Vec<String>>,
}

/// What came of a test, with what there is to learn from it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttemptResult {
    /// What it is named by.
    pub attempt: TestAttemptId,
    /// Who.
    pub name: String,
    /// Points of a hundred.
    pub points: u8,
    /// Whether that is enough.
    pub passed: bool,
    /// Until when it is taken again where it was not enough.
    #[ts(type = "string | null")]
    pub retake: Option<Date>,
    /// The questions, in their order.
    pub questions: Vec<QuestionResult>,
}

/// What came of a question.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct QuestionResult {
    /// The question.
    pub question: String,
    /// What was chosen.
    pub given: Vec<String>,
    /// What is right.
    pub right: Vec<String>,
    /// 0, 1 (in part) or 2 (whole).
    pub mark: u8,
}

/// Begins a test for somebody, or goes on where it was left.
pub fn begin_attempt(call: &Call<'_>, args: BeginAttempt) -> Result<BegunAttempt, WireError> {
    let file = call.file()?;
    let test = open_test(&file, args.test.as_str())?;
    if let Some(before) = attempt_by(&file, &test.id, &args.person) {
        return match before.score {
            Some(_) => Err(WireError::new("test-taken").with("name", &before.name)),
            None => Ok(BegunAttempt {
                attempt: before.id.clone(),
                resumed: true,
                answers: before.answers.clone(),
            }),
        };
    }
    let attempt = TestAttempt {
        id: TestAttemptId(id_or_new("")),
        test: test.id.clone(),
        name: name_of_taker(call, &file, test, &args.person)?,
        person: Some(args.person),
        on: Some(call.api.today()),
        ..TestAttempt::default()
    };
    call.edit("test-answer", |edit| edit.put_attempt(&attempt))?;
    Ok(BegunAttempt {
        attempt: attempt.id,
        resumed: false,
        answers: BTreeMap::new(),
    })
}

/// Keeps an answer at once: it is on the disk when this comes back.
pub fn answer_question(call: &Call<'_>, args: AnswerQuestion) -> Result<Stored, WireError> {
    let file = call.file()?;
    let (test, mut attempt) = going_on(&file, &args.attempt)?;
    let kept = kept_answer(call, test, &args.question, &args.chosen)?;
    match kept.is_empty() {
        true => drop(attempt.answers.remove(&args.question)),
        false => drop(attempt.answers.insert(args.question, kept)),
    }
    call.edit("test-answer", |edit| edit.put_attempt(&attempt))?;
    Ok(call.stored())
}

/// Hands a test in: it is scored, and what is right is said from now on.
pub fn hand_in(call: &Call<'_>, args: IdArgs) -> Result<AttemptResult, WireError> {
    let file = call.file()?;
    let (test, mut attempt) = going_on(&file, &TestAttemptId(args.id))?;
    attempt.score = Some(score(&call.content().courses, test, &attempt));
    call.edit("test-handed-in", |edit| edit.put_attempt(&attempt))?;
    result(call, &attempt)
}

/// What came of a test that was handed in.
pub fn attempt_result(call: &Call<'_>, args: IdArgs) -> Result<AttemptResult, WireError> {
    let file = call.file()?;
    result(call, attempt_of(&file, &args.id)?)
}

/// Keeps answers from paper, and scores them. Entered again, they take the place of those before; what was answered on the
/// screen and handed in is not touched.
pub fn enter_paper_attempt(call: &Call<'_>, args: PaperAttempt) -> Result<AttemptResult, WireError> {
    let file = call.file()?;
    let test = open_test(&file, args.test.as_str())?;
    let before = attempt_by(&file, &test.id, &args.person);
    let mut attempt = match before {
        Some(before) if before.score.is_some() && !before.paper => {
            return Err(WireError::new("test-taken").with("name", &before.name));
        }
        Some(before) => before.clone(),
        None => TestAttempt {
            id: TestAttemptId(id_or_new("")),
            test: test.id.clone(),
            name: name_of_taker(call, &file, test, &args.person)?,
            person: Some(args.person),
            ..TestAttempt::default()
        },
    };
    attempt.paper = true;
    attempt.on = args.on.or_else(|| Some(call.api.today()));
    attempt.answers.clear();
    for (question, chosen) in args.answers {
        let kept = kept_answer(call, test, &question, &chosen)?;
        if !kept.is_empty() {
            attempt.answers.insert(question, kept);
        }
    }
    attempt.score = Some(score(&call.content().courses, test, &attempt));
    call.edit("test-paper", |edit| edit.put_attempt(&attempt))?;
    result(call, &attempt)
}

/// Removes what somebody answered.
pub fn remove_attempt(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let id = TestAttemptId(args.id);
    call.edit("test-attempt-removed", |edit| edit.remove_attempt(&id))?;
    Ok(call.stored())
}

/// A test that is still taken.
fn open_test<'a>(file: &'a CompanyFile, id: &str) -> Result<&'a ComprehensionTest, WireError> {
    let test = test_of(file, id)?;
    match test.closed {
        Some(_) => Err(WireError::new("test-closed").with("title", &test.title)),
        None => Ok(test),
    }
}

/// What somebody answered in a test that goes on, with that test.
fn going_on<'a>(
    file: &'a CompanyFile,
    id: &TestAttemptId,
) -> Result<(&'a ComprehensionTest, TestAttempt), WireError> {
    let attempt = attempt_of(file, id.as_str())?;
    let test = open_test(file, attempt.test.as_str())?;
    match attempt.score {
        Some(_) => Err(WireError::new("test-taken").with("name", &attempt.name)),
        None => Ok((test, attempt.clone())),
    }
}

fn attempt_of<'a>(file: &'a CompanyFile, id: &str) -> Result<&'a TestAttempt, WireError> {
    let mut attempts = file.attempts.iter();
    attempts
        .find(|attempt| attempt.id.as_str() == id)
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

fn attempt_by<'a>(
    file: &'a CompanyFile,
    test: &ComprehensionTestId,
    person: &PersonId,
) -> Option<&'a TestAttempt> {
    let mut attempts = file.attempts.iter();
    attempts.find(|attempt| attempt.test == *test && attempt.person.as_ref() == Some(person))
}

/// The name of somebody who may take a test: people are told apart by who they are, the name only stays for the record.
fn name_of_taker(
    call: &Call<'_>,
    file: &CompanyFile,
    test: &ComprehensionTest,
    person: &PersonId,
) -> Result<String, WireError> {
    let takers = offered_takers(file, test, test_rules(&file.answers), call.api.today());
    match taker(&takers, person) {
        Some(taker) => Ok(taker.name.clone()),
        None => Err(WireError::new("test-not-for").with("id", person)),
    }
}

fn kept_answer(
    call: &Call<'_>,
    test: &ComprehensionTest,
    question: &str,
    chosen: &[String],
) -> Result<Vec<String>, WireError> {
    let courses = &call.content().courses;
    let asked = test.questions.iter().any(|own| own == question);
    let known = courses.question(question).filter(|_| asked);
    known
        .and_then(|known| given(known, &shown_options(courses, known, test.seed), chosen))
        .ok_or_else(|| WireError::new("test-no-answer").with("question", question))
}

fn result(call: &Call<'_>, attempt: &TestAttempt) -> Result<AttemptResult, WireError> {
    let Some(score) = &attempt.score else {
        return Err(WireError::new("test-half-way").with("name", &attempt.name));
    };
    let file = call.file()?;
    let test = test_of(&file, attempt.test.as_str())?;
    let courses = &call.content().courses;
    let takers = offered_takers(&file, test, test_rules(&file.answers), call.api.today());
    let own = takers
        .iter()
        .find(|taker| taker.attempt.as_ref() == Some(&attempt.id));
    let questions = test.questions.iter().filter_map(|id| {
        let question = courses.question(id)?;
        let shown = shown_options(courses, question, test.seed);
        Some(QuestionResult {
            question: id.clone(),
            given: attempt.answers.get(id).cloned().unwrap_or_default(),
            right: given(question, &shown, &question.answer).unwrap_or_default(),
            mark: score.marks.get(id).copied().unwrap_or_default(),
        })
    });
    Ok(AttemptResult {
        attempt: attempt.id.clone(),
        name: attempt.name.clone(),
        points: score.points,
        passed: score.passed,
        retake: own.and_then(|taker| taker.retake),
        questions: questions.collect(),
    })
}
