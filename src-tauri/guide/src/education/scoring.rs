//! What an answer is worth: the same for the screen, for answers entered from paper, and for the key.

use std::collections::BTreeMap;

use sonae_content::{Courses, Question};
use sonae_domain::{ComprehensionTest, QuestionKind, Score, TestAttempt, points};

/// The result of what somebody answered in a test. A question without an answer is worth nothing; one that the program does
/// not know any more does not count.
pub fn score(courses: &Courses, test: &ComprehensionTest, attempt: &TestAttempt) -> Score {
    let mut marks = BTreeMap::new();
    for id in &test.questions {
        if let Some(question) = courses.question(id) {
            let given = attempt.answers.get(id).map(Vec::as_slice).unwrap_or_default();
            marks.insert(id.clone(), points(question.kind, &question.answer, given));
        }
    }
    Score::of(marks, test.pass)
}

/// An answer as it is kept: only what there is to choose from, nothing twice; of a single choice nothing but one; what is
/// not an order stands as it is shown. `None` where it cannot be an answer to that question.
pub fn given(question: &Question, shown: &[String], chosen: &[String]) -> Option<Vec<String>> {
    if chosen.iter().any(|one| !shown.contains(one)) {
        return None;
    }
    let once: Vec<String> = match question.kind {
        QuestionKind::Order => {
            let mut once: Vec<String> = Vec::new();
            for one in chosen {
                if !once.contains(one) {
                    once.push(one.clone());
                }
            }
            once
        }
        _ => shown.iter().filter(|one| chosen.contains(one)).cloned().collect(),
    };
    let fits = match question.kind {
        QuestionKind::Single | QuestionKind::Case | QuestionKind::TrueFalse => once.len() <= 1,
        QuestionKind::Order => once.len() == chosen.len(),
        QuestionKind::Several | QuestionKind::Spot => true,
    };
    fits.then_some(once)
}

#[cfg(test)]
mod tests {
    use sonae_content::Content;

    use super::super::{shown_options, test_sheet};
    use super::*;

    /// What a single answer is worth in a test of that question alone, of two.
    fn worth(content: &Content, question: &Question, chosen: &[String]) -> u8 {
        let test = ComprehensionTest {
            questions: vec![question.id.clone()],
            ..ComprehensionTest::default()
        };
        let shown = shown_options(&content.courses, question, 1);
        let answers = [(question.id.clone(), given(question, &shown, chosen).unwrap())];
        let attempt = TestAttempt {
            answers: answers.into(),
            ..TestAttempt::default()
        };
        score(&content.courses, &test, &attempt).marks[&question.id]
    }

    #[test]
    fn the_key_is_what_scoring_takes_for_right_whatever_the_seed() {
        let content = Content::read().unwrap();
        for seed in (0..60).chain([4821, 65_536, u32::MAX]) {
            let test = ComprehensionTest {
                seed,
                pass: 100,
                questions: content.courses.questions().map(|own| own.id.clone()).collect(),
                ..ComprehensionTest::default()
            };
            let mut attempt = TestAttempt::default();
            let sheet = test_sheet(&content.courses, &test);
            assert_eq!(sheet.questions.len(), test.questions.len());
            for question in &sheet.questions {
                let chosen: Vec<String> = question
                    .key()
                    .iter()
                    .map(|place| question.options[*place].clone())
                    .collect();
                let kept = given(question.question, &question.options, &chosen).unwrap();
                attempt.answers.insert(question.question.id.clone(), kept);
            }
            let score = score(&content.courses, &test, &attempt);
            assert!(score.marks.values().all(|mark| *mark == 2), "seed {seed}");
            assert_eq!((score.points, score.passed), (100, true));
        }
    }

    #[test]
    fn nothing_but_the_key_is_worth_all_and_of_single_choices_nothing_else_is_worth_anything() {
        let content = Content::read().unwrap();
        for question in content.courses.questions() {
            let shown = shown_options(&content.courses, question, 3);
            assert_eq!(worth(&content, question, &[]), 0, "{}", question.id);
            match question.kind {
                QuestionKind::Single | QuestionKind::Case | QuestionKind::TrueFalse => {
                    for one in &shown {
                        let right = question.answer.contains(one);
                        let worth = worth(&content, question, std::slice::from_ref(one));
                        assert_eq!(worth, if right { 2 } else { 0 }, "{} {one}", question.id);
                    }
                    assert_eq!(given(question, &shown, &shown), None);
                }
                QuestionKind::Several | QuestionKind::Spot => {
                    for set in 0..1_u32 << shown.len() {
                        let marked = |at: &usize| set >> at & 1 == 1;
                        let chosen: Vec<String> = (0..shown.len())
                            .filter(marked)
                            .map(|at| shown[at].clone())
                            .collect();
                        let right = chosen.len() == question.answer.len()
                            && chosen.iter().all(|one| question.answer.contains(one));
                        assert_eq!(worth(&content, question, &chosen) == 2, right, "{}", question.id);
                    }
                }
                QuestionKind::Order => {
                    for turn in 0..shown.len() {
                        let mut order = question.answer.clone();
                        order.rotate_left(turn);
                        let worth = worth(&content, question, &order);
                        assert_eq!(worth, if turn == 0 { 2 } else { 0 }, "{}", question.id);
                    }
                    let mut begins = question.answer.clone();
                    begins.swap(1, 2);
                    assert_eq!(worth(&content, question, &begins), 1);
                }
            }
        }
    }

    #[test]
    fn what_is_no_answer_is_not_kept() {
        let content = Content::read().unwrap();
        let several = content
            .courses
            .questions()
            .find(|question| question.kind == QuestionKind::Several)
            .unwrap();
        let shown = shown_options(&content.courses, several, 9);
        let twice = [shown[1].clone(), shown[0].clone(), shown[1].clone()];
        assert_eq!(
            given(several, &shown, &twice),
            Some(vec![shown[0].clone(), shown[1].clone()])
        );
        assert_eq!(given(several, &shown, &["zebra".to_owned()]), None);
    }
}
