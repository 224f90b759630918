//! What the results of a test say: about people, about questions, about what has to be taught again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_content::Courses;
use sonae_domain::{ComprehensionTest, Score, TestAttempt};
use ts_rs::TS;

/// With fewer results than these nobody can say which questions tell people apart.
const ENOUGH: usize = 10;
/// The share of the best and of the weakest that are compared, in percent: the usual one.
const UPPER: usize = 27;

/// What the results of a test say. Only what was handed in counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct TestFigures {
    /// How many handed it in.
    pub taken: u32,
    /// How many of them passed.
    pub passed: u32,
    /// Points of a hundred, on average; none where nobody handed it in.
    pub mean: Option<f64>,
    /// How many have 0–9, 10–19 … 90–100 points.
    pub spread: Vec<u32>,
    /// The questions, in their order.
    pub questions: Vec<QuestionFigures>,
    /// By skill, the weakest first.
    pub skills: Vec<TopicFigures>,
    /// By lesson, the weakest first.
    pub modules: Vec<TopicFigures>,
}

/// How a question went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QuestionFigures {
    /// The question.
    pub question: String,
    /// Its number on the paper.
    pub number: u32,
    /// How many had it right, in part, or wrong.
    pub right: u32,
    /// In part.
    pub partly: u32,
    /// Wrong or without an answer.
    pub wrong: u32,
    /// What was gained of what could be, 0 to 1: how easy it was. None where nobody handed in.
    pub share: Option<f64>,
    /// How much more of it the best gained than the weakest, −1 to 1: whether it tells apart who knows. None with fewer than
    /// ten results.
    pub telling: Option<f64>,
}

/// How a skill or a lesson went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TopicFigures {
    /// The skill or lesson.
    pub id: String,
    /// How many questions were about it.
    pub questions: u32,
    /// What was gained of what could be, 0 to 1.
    pub share: f64,
}

/// What the results of a test say.
pub fn test_figures(courses: &Courses, test: &ComprehensionTest, attempts: &[TestAttempt]) -> TestFigures {
    let mut scores: Vec<&Score> = attempts
        .iter()
        .filter(|attempt| attempt.test == test.id)
        .filter_map(|attempt| attempt.score.as_ref())
        .collect();
    // The best first; among equals the order in which it was begun, so that the figures are always the same.
    scores.sort_by_key(|score| std::cmp::Reverse(score.points));
    let mut spread = vec![0; 10];
    for score in &scores {
        spread[usize::from(score.points / 10).min(9)] += 1;
    }
    let questions: Vec<QuestionFigures> = test
        .questions
        .iter()
        .enumerate()
        .map(|(at, id)| question(id, at + 1, &scores))
        .collect();
    let by = |topic: &dyn Fn(&str) -> Option<String>| {
        let mut topics: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for one in &questions {
            if let (Some(topic), Some(share)) = (topic(&one.question), one.share) {
                topics.entry(topic).or_default().push(share);
            }
        }
        let mut topics: Vec<TopicFigures> = topics
            .into_iter()
            .map(|(id, shares)| TopicFigures {
                id,
                questions: count(shares.len()),
                share: mean(shares.iter().copied()).unwrap_or_default(),
            })
            .collect();
        topics.sort_by(|a, b| a.share.total_cmp(&b.share));
        topics
    };
    TestFigures {
        taken: count(scores.len()),
        passed: count(scores.iter().filter(|score| score.passed).count()),
        mean: mean(scores.iter().map(|score| f64::from(score.points))),
        spread,
        skills: by(&|id| Some(courses.question(id)?.skill.clone())),
        modules: by(&|id| Some(courses.module_of(id)?.id.clone())),
        questions,
    }
}

/// How a question went; `scores` the best first.
fn question(id: &str, number: usize, scores: &[&Score]) -> QuestionFigures {
    // A result knows the questions that it was made of: one that has gone since still counts in it.
    let marks: Vec<u8> = scores
        .iter()
        .filter_map(|score| score.marks.get(id).copied())
        .collect();
    let of = |mark: u8| count(marks.iter().filter(|own| **own == mark).count());
    let share = |marks: &[u8]| mean(marks.iter().map(|mark| f64::from(*mark) / 2.0));
    let end = (marks.len() * UPPER + 50) / 100;
    let telling = (marks.len() >= ENOUGH).then(|| {
        let best = share(&marks[..end]).unwrap_or_default();
        best - share(&marks[marks.len() - end..]).unwrap_or_default()
    });
    QuestionFigures {
        question: id.to_owned(),
        number: count(number),
        right: of(2),
        partly: of(1),
        wrong: of(0),
        share: share(&marks),
        telling,
    }
}

fn mean(of: impl ExactSizeIterator<Item = f64>) -> Option<f64> {
    let many = u32::try_from(of.len()).ok().filter(|many| *many > 0)?;
    Some(of.sum::<f64>() / f64::from(many))
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use sonae_content::Content;

    use super::*;

    /// Two questions; an attempt for each pair of marks.
    fn figures(marks: &[(u8, u8)]) -> TestFigures {
        let content = Content::read().unwrap();
        let test = ComprehensionTest {
            id: "t".into(),
            questions: vec!["passwords-01".into(), "devices-01".into()],
            pass: 80,
            ..ComprehensionTest::default()
        };
        let mut attempts: Vec<TestAttempt> = marks
            .iter()
            .map(|(first, second)| {
                let marks = [("passwords-01", *first), ("devices-01", *second)];
                let marks = marks.map(|(id, mark)| (id.to_owned(), mark));
                TestAttempt {
                    test: "t".into(),
                    score: Some(Score::of(marks.into(), 80)),
                    ..TestAttempt::default()
                }
            })
            .collect();
        // Neither what is half-way nor what belongs to another test counts.
        attempts.push(TestAttempt {
            test: "t".into(),
            ..TestAttempt::default()
        });
        attempts.push(TestAttempt {
            test: "other".into(),
            score: Some(Score::default()),
            ..TestAttempt::default()
        });
        test_figures(&content.courses, &test, &attempts)
    }

    #[test]
    fn few_results_give_a_mean_and_weak_topics_but_do_not_judge_questions() {
        let figures = figures(&[(2, 0), (2, 1), (2, 2)]);
        assert_eq!((figures.taken, figures.passed), (3, 1));
        assert_eq!(figures.mean, Some(75.0));
        assert_eq!(figures.spread, [0, 0, 0, 0, 0, 1, 0, 1, 0, 1]);
        assert_eq!(figures.questions[0].share, Some(1.0));
        assert_eq!(figures.questions[1].share, Some(0.5));
        assert_eq!(
            (
                figures.questions[1].right,
                figures.questions[1].partly,
                figures.questions[1].wrong
            ),
            (1, 1, 1)
        );
        assert_eq!(figures.questions[1].telling, None);
        assert_eq!(figures.modules[0].id, "devices");
        assert_eq!(figures.modules[0].questions, 1);
    }

    #[test]
    fn a_question_that_only_the_best_know_tells_apart() {
        let mut marks = vec![(2, 2); 4];
        marks.extend(vec![(2, 0); 7]);
        let figures = figures(&marks);
        assert_eq!(figures.questions[0].telling, Some(0.0));
        assert_eq!(figures.questions[1].telling, Some(1.0));
    }

    #[test]
    fn nobody_has_taken_it() {
        let figures = figures(&[]);
        assert_eq!((figures.taken, figures.mean), (0, None));
        assert!(figures.questions.iter().all(|one| one.share.is_none()));
        assert!(figures.skills.is_empty());
    }
}
