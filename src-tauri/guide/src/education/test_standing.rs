//! Who takes a test, who has taken it, and when it is taken again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Answer, Answers, CompanyFile, ComprehensionTest, ComprehensionTestId, Person, PersonId, TestAttempt,
    TestAttemptId, fiscal_year, fiscal_year_start,
};
use ts_rs::TS;

/// How the company tests: the worksheet `education-settings`, and what is usual where it says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TestRules {
    /// From how many of a hundred points a test is passed.
    pub pass: u8,
    /// After how many days it is taken again by those who did not pass.
    pub retake_days: u32,
    /// How many minutes a test takes.
    pub minutes: u32,
}

/// How the company tests.
pub fn test_rules(answers: &Answers) -> TestRules {
    let number = |field: &str, most: f64| match answers.get("education-settings", field) {
        Some(Answer::Number(number)) if (1.0..=most).contains(number) => Some(whole(*number)),
        _ => None,
    };
    TestRules {
        pass: number("pass-mark", 100.0)
            .and_then(|pass| u8::try_from(pass).ok())
            .unwrap_or(80),
        retake_days: number("retake-days", 366.0).unwrap_or(14),
        minutes: number("test-minutes", 180.0).unwrap_or(15),
    }
}

/// A small positive number without what stands behind its point.
fn whole(number: f64) -> u32 {
    number.floor().to_string().parse().unwrap_or_default()
}

/// How far somebody is with a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TakerState {
    /// Has not begun.
    NotYet,
    /// Has begun, and goes on where it was left.
    HalfWay,
    /// Has passed.
    Passed,
    /// Has not passed, and takes another.
    Again,
    /// Did not pass this one, but one that repeats it.
    PassedLater,
}

/// Somebody who takes a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TestTaker {
    /// Who, while that person is in the list of people.
    pub person: Option<PersonId>,
    /// By name.
    pub name: String,
    /// What the person is called in the company: it tells those of one name apart.
    pub role: String,
    /// How far.
    pub state: TakerState,
    /// What was answered.
    pub attempt: Option<TestAttemptId>,
    /// How many questions have an answer.
    pub answered: u32,
    /// Points of a hundred.
    pub points: Option<u8>,
    /// When it was begun, or written on paper.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// Whether it was written on paper.
    pub paper: bool,
    /// Until when it is taken again.
    #[ts(type = "string | null")]
    pub retake: Option<Date>,
    /// Whether the person works here today: others are not offered, but what they answered stays.
    pub here: bool,
}

/// Until when a test is taken again that was not passed.
pub fn retake_due(on: Date, rules: TestRules) -> Date {
    on.checked_add(i64::from(rules.retake_days).days()).unwrap_or(on)
}

/// Tests that belong together: one, and those that repeat it. By the first of them.
pub(super) fn first_of(tests: &[ComprehensionTest]) -> BTreeMap<&ComprehensionTestId, &ComprehensionTestId> {
    let repeats: BTreeMap<&ComprehensionTestId, Option<&ComprehensionTestId>> = tests
        .iter()
        .map(|test| (&test.id, test.repeats.as_ref()))
        .collect();
    let first = |id| {
        let mut first: &ComprehensionTestId = id;
        // Not further than there are tests: a file made elsewhere could go round in a circle.
        for _ in 0..tests.len() {
            match repeats.get(first).copied().flatten() {
                Some(before) if repeats.contains_key(before) => first = before,
                _ => break,
            }
        }
        first
    };
    tests.iter().map(|test| (&test.id, first(&test.id))).collect()
}

/// Those who take a test, in the order of people, then those who are gone: everybody who works here on a day, or for one that
/// repeats another, those who did not pass that. Whoever has begun is among them in any case.
pub fn offered_takers(
    file: &CompanyFile,
    test: &ComprehensionTest,
    rules: TestRules,
    today: Date,
) -> Vec<TestTaker> {
    let firsts = first_of(&file.tests);
    let own_first = firsts.get(&test.id);
    let mut passed: BTreeSet<&PersonId> = BTreeSet::new();
    let mut failed_before: BTreeSet<&PersonId> = BTreeSet::new();
    for attempt in &file.attempts {
        let (Some(person), Some(score)) = (&attempt.person, &attempt.score) else {
            continue;
        };
        if score.passed && firsts.get(&attempt.test) == own_first {
            passed.insert(person);
        }
        if !score.passed && Some(&attempt.test) == test.repeats.as_ref() {
            failed_before.insert(person);
        }
    }
    let mut own: BTreeMap<&PersonId, &TestAttempt> = BTreeMap::new();
    let mut gone: Vec<&TestAttempt> = Vec::new();
    for attempt in file.attempts.iter().filter(|attempt| attempt.test == test.id) {
        match &attempt.person {
            Some(person) => drop(own.insert(person, attempt)),
            None => gone.push(attempt),
        }
    }
    let state = |attempt: Option<&TestAttempt>, person: Option<&PersonId>| match attempt {
        None => TakerState::NotYet,
        Some(attempt) => match &attempt.score {
            None => TakerState::HalfWay,
            Some(score) if score.passed => TakerState::Passed,
            Some(_) if person.is_some_and(|person| passed.contains(person)) => TakerState::PassedLater,
            Some(_) => TakerState::Again,
        },
    };
    let taker = |person: Option<&Person>, attempt: Option<&TestAttempt>| {
        let state = state(attempt, person.map(|person| &person.id));
        let name = match person {
            Some(person) if !person.name.is_empty() => person.name.clone(),
            Some(person) => person.role.clone(),
            None => attempt.map(|attempt| attempt.name.clone()).unwrap_or_default(),
        };
        let here = person.is_some_and(|person| person.works_on(today));
        let on = attempt.and_then(|attempt| attempt.on);
        TestTaker {
            person: person.map(|person| person.id.clone()),
            name,
            role: person.map(|person| person.role.clone()).unwrap_or_default(),
            state,
            attempt: attempt.map(|attempt| attempt.id.clone()),
            answered: attempt.map_or(0, |attempt| {
                let answered = attempt.answers.values().filter(|given| !given.is_empty());
                u32::try_from(answered.count()).unwrap_or(u32::MAX)
            }),
            points: attempt
                .and_then(|attempt| attempt.score.as_ref())
                .map(|score| score.points),
            on,
            paper: attempt.is_some_and(|attempt| attempt.paper),
            // Whoever is gone takes nothing again.
            retake: on
                .filter(|_| state == TakerState::Again && here)
                .map(|on| retake_due(on, rules)),
            here,
        }
    };
    let offered = |person: &Person| {
        let meant =
            test.repeats.is_none() || (failed_before.contains(&person.id) && !passed.contains(&person.id));
        person.works_on(today) && meant
    };
    let people = file.people.iter().filter_map(|person| {
        let attempt = own.get(&person.id).copied();
        (attempt.is_some() || offered(person)).then(|| taker(Some(person), attempt))
    });
    let gone = gone.into_iter().map(|attempt| taker(None, Some(attempt)));
    people.chain(gone).collect()
}

/// Somebody among those who take a test.
pub fn taker<'a>(takers: &'a [TestTaker], person: &PersonId) -> Option<&'a TestTaker> {
    takers.iter().find(|taker| taker.person.as_ref() == Some(person))
}

/// The year in which the business year of a day begins.
pub fn business_year(answers: &Answers, day: Date) -> i16 {
    fiscal_year(day, fiscal_year_start(answers))
}

/// The name of the next set of questions in the business year of a day: 2026-A, 2026-B … 2026-Z, 2026-AA. One that was
/// used is not used again while a test of that name is there.
pub fn next_set(file: &CompanyFile, today: Date) -> String {
    let year = business_year(&file.answers, today);
    let used: BTreeSet<&str> = file.tests.iter().map(|test| test.set.as_str()).collect();
    let highest = (0..=file.tests.len())
        .rev()
        .find(|at| used.contains(set(year, *at).as_str()));
    set(year, highest.map_or(0, |at| at + 1))
}

fn set(year: i16, at: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    match at / 26 {
        0 => format!("{year}-{}", letter(at)),
        before => format!("{year}-{}{}", letter(before - 1), letter(at)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use sonae_domain::Score;

    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn person(id: &str, name: &str) -> Person {
        Person {
            id: id.into(),
            name: name.into(),
            role: format!("{id}の担当"),
            ..Person::default()
        }
    }

    fn attempt(test: &str, person: &str, passed: Option<bool>) -> TestAttempt {
        TestAttempt {
            id: format!("{test}-{person}").as_str().into(),
            test: test.into(),
            person: Some(person.into()),
            name: person.into(),
            on: Some(date(2026, 11, 10)),
            score: passed.map(|passed| Score {
                points: if passed { 90 } else { 40 },
                passed,
                ..Score::default()
            }),
            ..TestAttempt::default()
        }
    }

    fn company() -> CompanyFile {
        let gone = Person {
            left: Some(date(2026, 10, 31)),
            ..person("gone", "山口")
        };
        CompanyFile {
            people: vec![
                person("a", "佐藤 恵"),
                person("b", "佐藤 恵"),
                person("c", "三浦"),
                gone,
            ],
            tests: vec![
                ComprehensionTest {
                    id: "first".into(),
                    set: "2026-A".into(),
                    ..ComprehensionTest::default()
                },
                ComprehensionTest {
                    id: "second".into(),
                    set: "2026-B".into(),
                    repeats: Some("first".into()),
                    ..ComprehensionTest::default()
                },
            ],
            ..CompanyFile::default()
        }
    }

    fn states(file: &CompanyFile, test: usize) -> Vec<(String, TakerState)> {
        let rules = test_rules(&file.answers);
        offered_takers(file, &file.tests[test], rules, TODAY)
            .into_iter()
            .map(|taker| (taker.role, taker.state))
            .collect()
    }

    #[test]
    fn people_of_one_name_are_two_and_who_has_left_is_not_offered() {
        let mut file = company();
        file.attempts = vec![attempt("first", "b", Some(true))];
        assert_eq!(
            states(&file, 0),
            [
                ("aの担当".to_owned(), TakerState::NotYet),
                ("bの担当".to_owned(), TakerState::Passed),
                ("cの担当".to_owned(), TakerState::NotYet),
            ]
        );
        // What somebody answered before leaving stays to be seen.
        file.attempts.push(attempt("first", "gone", Some(false)));
        let rules = test_rules(&file.answers);
        let takers = offered_takers(&file, &file.tests[0], rules, TODAY);
        let gone = taker(&takers, &"gone".into()).unwrap();
        assert_eq!((gone.here, gone.retake), (false, None));
    }

    #[test]
    fn a_test_that_repeats_another_is_for_those_who_did_not_pass_and_ends_their_due() {
        let mut file = company();
        file.attempts = vec![
            attempt("first", "a", Some(false)),
            attempt("first", "b", Some(true)),
            attempt("first", "c", None),
        ];
        let rules = test_rules(&file.answers);
        let first = offered_takers(&file, &file.tests[0], rules, TODAY);
        let due: Vec<_> = first.iter().map(|taker| taker.retake).collect();
        assert_eq!(due, [Some(date(2026, 11, 24)), None, None]);
        assert_eq!(states(&file, 1), [("aの担当".to_owned(), TakerState::NotYet)]);
        file.attempts.push(attempt("second", "a", Some(true)));
        assert_eq!(states(&file, 0)[0].1, TakerState::PassedLater);
        assert_eq!(states(&file, 1)[0].1, TakerState::Passed);
    }

    #[test]
    fn tests_that_repeat_each_other_in_a_circle_end_somewhere() {
        let mut file = company();
        file.tests[0].repeats = Some("second".into());
        assert!(states(&file, 0).is_empty());
    }

    #[test]
    fn sets_are_counted_in_each_business_year() {
        let mut file = company();
        assert_eq!(next_set(&file, TODAY), "2026-C");
        assert_eq!(next_set(&file, date(2027, 3, 31)), "2026-C");
        assert_eq!(next_set(&file, date(2027, 4, 1)), "2027-A");
        // A clock that was set back makes a name of that year, never one that is taken.
        assert_eq!(next_set(&file, date(2019, 5, 1)), "2019-A");
        file.tests = (0..27)
            .map(|at| ComprehensionTest {
                set: set(2026, at),
                ..ComprehensionTest::default()
            })
            .collect();
        assert_eq!(file.tests[26].set, "2026-AA");
        assert_eq!(next_set(&file, TODAY), "2026-AB");
        file.tests.remove(3);
        assert_eq!(next_set(&file, TODAY), "2026-AB");
    }

    #[test]
    fn what_is_not_said_is_as_usual() {
        let mut answers = Answers::default();
        let usual = test_rules(&answers);
        assert_eq!((usual.pass, usual.retake_days, usual.minutes), (80, 14, 15));
        let sheet = answers.0.entry("education-settings".to_owned()).or_default();
        for (field, number) in [("pass-mark", 70.0), ("retake-days", 7.4), ("test-minutes", -5.0)] {
            sheet.fields.insert(field.into(), Answer::Number(number));
        }
        let own = test_rules(&answers);
        assert_eq!((own.pass, own.retake_days, own.minutes), (70, 7, 15));
    }
}
