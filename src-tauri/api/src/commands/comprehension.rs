//! Tests of what was understood: made, looked at, closed, repeated.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::{Content, MailKind};
use sonae_domain::{CompanyFile, ComprehensionTest, ComprehensionTestId, QuestionKind};
use sonae_guide::education::{
    DrawError, DrawFrom, TakerState, TestFigures, TestRules, TestTaker, draw, next_set, offered_takers,
    test_figures, test_rules, test_sheet,
};
use ts_rs::TS;

use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// More than these is no test of a few minutes.
const MOST: u32 = 50;

/// A test to make.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MakeTest {
    /// What it is called.
    pub title: String,
    /// The lessons that it asks about.
    pub modules: Vec<String>,
    /// How many questions.
    pub count: u32,
    /// How long it takes, in minutes; as usual when nothing is said.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// From how many of a hundred points it is passed; as usual when nothing is said.
    #[serde(default)]
    pub pass: Option<u8>,
    /// What it is drawn by; a new number when nothing is said.
    #[serde(default)]
    pub seed: Option<u32>,
}

/// All tests.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TestsView {
    /// What is usual in this company.
    pub rules: TestRules,
    /// What the next set is called.
    pub next_set: String,
    /// The tests, the last made first.
    pub tests: Vec<TestLine>,
    /// How many questions there are about each lesson, lesson by lesson.
    pub questions: Vec<ModuleQuestions>,
}

/// How many questions there are about a lesson.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ModuleQuestions {
    /// The lesson.
    pub module: String,
    /// How many.
    pub questions: u32,
}

/// A test with how far people are.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TestLine {
    /// The test.
    pub test: ComprehensionTest,
    /// How many have passed it, or one that repeats it.
    pub passed: u32,
    /// How many take it again.
    pub again: u32,
    /// How many are half-way.
    pub half_way: u32,
    /// How many have not begun.
    pub not_yet: u32,
    /// Until when somebody takes it again, the first of those days.
    #[ts(type = "string | null")]
    pub retake: Option<Date>,
}

/// One test with those who take it and what came of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TestPage {
    /// The test.
    pub test: ComprehensionTest,
    /// Those who take it.
    pub takers: Vec<TestTaker>,
    /// What the results say.
    pub figures: TestFigures,
    /// The tests that repeat it.
    pub repeated_by: Vec<ComprehensionTestId>,
}

/// A test as it is shown to those who take it: nothing in it says what is right.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TestPaper {
    /// The test.
    pub test: ComprehensionTestId,
    /// Its questions.
    pub questions: Vec<PaperQuestion>,
}

/// A question as it is shown.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperQuestion {
    /// The question.
    pub id: String,
    /// Its number on the paper.
    pub number: u32,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What there is to choose from, in the order in which it is shown; `yes` and `no` for ○ and ×.
    pub options: Vec<String>,
    /// The drawn message that it is about.
    pub mail: Option<ShownMail>,
}

/// A drawn message without what is suspicious in it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShownMail {
    /// The message.
    pub id: String,
    /// How it is drawn.
    pub kind: MailKind,
    /// What is drawn, in its order.
    pub parts: Vec<String>,
}

/// All tests with how far people are.
pub fn tests(call: &Call<'_>, _: Nothing) -> Result<TestsView, WireError> {
    let file = call.file()?;
    let today = call.api.today();
    let rules = test_rules(&file.answers);
    let tests = file.tests.iter().rev().map(|test| {
        let takers = offered_takers(&file, test, rules, today);
        let count = |states: &[TakerState]| {
            let of = takers.iter().filter(|taker| states.contains(&taker.state));
            u32::try_from(of.count()).unwrap_or(u32::MAX)
        };
        TestLine {
            passed: count(&[TakerState::Passed, TakerState::PassedLater]),
            again: count(&[TakerState::Again]),
            half_way: count(&[TakerState::HalfWay]),
            not_yet: count(&[TakerState::NotYet]),
            retake: takers.iter().filter_map(|taker| taker.retake).min(),
            test: test.clone(),
        }
    });
    let modules = call.content().courses.modules.iter();
    Ok(TestsView {
        rules,
        next_set: next_set(&file, today),
        tests: tests.collect(),
        questions: modules
            .map(|module| ModuleQuestions {
                module: module.id.clone(),
                questions: u32::try_from(module.questions.len()).unwrap_or(u32::MAX),
            })
            .collect(),
    })
}

/// One test with those who take it and what came of it.
pub fn test_page(call: &Call<'_>, args: IdArgs) -> Result<TestPage, WireError> {
    let file = call.file()?;
    let test = test_of(&file, &args.id)?;
    let repeating = file
        .tests
        .iter()
        .filter(|other| other.repeats.as_ref() == Some(&test.id));
    Ok(TestPage {
        takers: offered_takers(&file, test, test_rules(&file.answers), call.api.today()),
        figures: test_figures(&call.content().courses, test, &file.attempts),
        repeated_by: repeating.map(|other| other.id.clone()).collect(),
        test: test.clone(),
    })
}

/// The questions of a test as they are shown, without what is right.
pub fn test_paper(call: &Call<'_>, args: IdArgs) -> Result<TestPaper, WireError> {
    let file = call.file()?;
    let test = test_of(&file, &args.id)?;
    let courses = &call.content().courses;
    let questions = test_sheet(courses, test).questions.into_iter().map(|shown| {
        let mail = shown.question.mail.as_deref().and_then(|mail| courses.mail(mail));
        PaperQuestion {
            id: shown.question.id.clone(),
            number: u32::try_from(shown.number).unwrap_or(u32::MAX),
            kind: shown.question.kind,
            options: shown.options,
            mail: mail.map(|mail| ShownMail {
                id: mail.id.clone(),
                kind: mail.kind,
                parts: mail.parts.clone(),
            }),
        }
    });
    Ok(TestPaper {
        test: test.id.clone(),
        questions: questions.collect(),
    })
}

/// Makes a test: draws its questions and keeps them.
pub fn make_test(call: &Call<'_>, args: MakeTest) -> Result<Added, WireError> {
    let test = new_test(call, &args)?;
    call.edit("test", |edit| edit.put_test(&test))?;
    Ok(call.added(test.id))
}

/// A test with its questions drawn, not yet kept.
pub(super) fn new_test(call: &Call<'_>, args: &MakeTest) -> Result<ComprehensionTest, WireError> {
    let file = call.file()?;
    let rules = test_rules(&file.answers);
    let modules = in_order(call.content(), &args.modules);
    let seed = args.seed.unwrap_or_else(new_seed);
    Ok(ComprehensionTest {
        id: ComprehensionTestId(id_or_new("")),
        title: args.title.trim().to_owned(),
        set: next_set(&file, call.api.today()),
        seed,
        questions: drawn(call.content(), (&modules, args.count), seed, &BTreeSet::new())?,
        modules,
        pass: args.pass.unwrap_or(rules.pass).clamp(1, 100),
        minutes: args.minutes.unwrap_or(rules.minutes).clamp(1, 180),
        made: Some(call.api.today()),
        closed: None,
        repeats: None,
    })
}

/// Makes a test that repeats another with other questions, for those who did not pass.
pub fn retake_test(call: &Call<'_>, args: IdArgs) -> Result<Added, WireError> {
    let file = call.file()?;
    let before = test_of(&file, &args.id)?;
    let asked = asked_before(&file, before);
    let count = u32::try_from(before.questions.len()).unwrap_or(MOST);
    let seed = new_seed();
    let test = ComprehensionTest {
        id: ComprehensionTestId(id_or_new("")),
        set: next_set(&file, call.api.today()),
        seed,
        questions: drawn(call.content(), (&before.modules, count), seed, &asked)?,
        made: Some(call.api.today()),
        closed: None,
        repeats: Some(before.id.clone()),
        ..before.clone()
    };
    call.edit("test", |edit| edit.put_test(&test))?;
    Ok(call.added(test.id))
}

/// Closes a test: nobody takes it any more, what was answered stays.
pub fn close_test(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let file = call.file()?;
    let mut test = test_of(&file, &args.id)?.clone();
    test.closed = test.closed.or(Some(call.api.today()));
    call.edit("test-closed", |edit| edit.put_test(&test))?;
    Ok(call.stored())
}

/// Opens a test again.
pub fn reopen_test(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let file = call.file()?;
    let mut test = test_of(&file, &args.id)?.clone();
    test.closed = None;
    call.edit("test", |edit| edit.put_test(&test))?;
    Ok(call.stored())
}

/// Removes a test with all that was answered in it.
pub fn remove_test(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let id = ComprehensionTestId(args.id);
    call.edit("test-removed", |edit| edit.remove_test(&id))?;
    Ok(call.stored())
}

/// The test of that id.
pub(super) fn test_of<'a>(file: &'a CompanyFile, id: &str) -> Result<&'a ComprehensionTest, WireError> {
    let mut tests = file.tests.iter();
    tests
        .find(|test| test.id.as_str() == id)
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

fn drawn(
    content: &Content,
    (modules, count): (&[String], u32),
    seed: u32,
    asked: &BTreeSet<String>,
) -> Result<Vec<String>, WireError> {
    let from = DrawFrom {
        modules,
        count: usize::try_from(count.min(MOST)).unwrap_or_default(),
        seed,
        asked,
    };
    draw(&content.courses, &from).map_err(|error| match error {
        DrawError::NoModules => WireError::new("test-no-modules"),
        DrawError::NoQuestions => WireError::new("test-no-questions"),
        DrawError::TooFew { have } => WireError::new("test-too-few")
            .with("have", have)
            .with("wanted", count),
        DrawError::UnknownModule(id) => WireError::new("not-found").with("id", id),
    })
}

/// The questions of a test and of those that it repeats.
fn asked_before(file: &CompanyFile, test: &ComprehensionTest) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let mut next = Some(test);
    // Not further than there are tests: a file made elsewhere could go round in a circle.
    for _ in 0..file.tests.len() {
        let Some(now) = next else { break };
        asked.extend(now.questions.iter().cloned());
        let before = now.repeats.as_ref();
        next = file.tests.iter().find(|other| Some(&other.id) == before);
    }
    asked
}

/// The lessons in their own order, each once; what the program does not know stays, at the end, to be complained about.
pub(super) fn in_order(content: &Content, modules: &[String]) -> Vec<String> {
    let known = content.courses.modules.iter().map(|module| &module.id);
    let mut ordered: Vec<String> = known.filter(|id| modules.contains(id)).cloned().collect();
    let unknown = modules.iter().filter(|id| content.courses.module(id).is_none());
    ordered.extend(unknown.cloned());
    ordered
}

/// A number of four digits: short enough to be read from a paper and typed.
pub(super) fn new_seed() -> u32 {
    let bytes = *uuid::Uuid::now_v7().as_bytes();
    let chance = u32::from_be_bytes([bytes[12], bytes[13], bytes[14], bytes[15]]);
    1_000 + chance % 9_000
}
