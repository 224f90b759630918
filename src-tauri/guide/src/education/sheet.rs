//! A test as it is shown: the same on paper, on its key and on the screen.

use sonae_content::{Courses, Module, Question};
use sonae_domain::{ComprehensionTest, QuestionKind};

use super::random::Random;

/// A question of a test, with what there is to choose from in the order in which it is shown.
#[derive(Clone, Debug)]
pub struct SheetQuestion<'a> {
    /// Its number on the paper, from 1.
    pub number: usize,
    /// The question.
    pub question: &'a Question,
    /// The lesson that it is about.
    pub module: &'a Module,
    /// What there is to choose from, in this order: the first has the first letter. `yes` and `no` for ○ and ×.
    pub options: Vec<String>,
}

impl SheetQuestion<'_> {
    /// The places of the right options among those shown: for an order in that order, for others as they stand.
    pub fn key(&self) -> Vec<usize> {
        let place = |option: &String| self.options.iter().position(|own| own == option);
        let mut places: Vec<usize> = self.question.answer.iter().filter_map(place).collect();
        if self.question.kind != QuestionKind::Order {
            places.sort_unstable();
        }
        places
    }
}

/// The questions of a test as they are shown.
#[derive(Clone, Debug)]
pub struct TestSheet<'a> {
    /// In their order. A question that the program does not know any more is left out, the numbers of the others stay.
    pub questions: Vec<SheetQuestion<'a>>,
}

/// A test as it is shown.
pub fn test_sheet<'a>(courses: &'a Courses, test: &ComprehensionTest) -> TestSheet<'a> {
    let questions = test.questions.iter().enumerate().filter_map(|(at, id)| {
        let question = courses.question(id)?;
        Some(SheetQuestion {
            number: at + 1,
            question,
            module: courses.module_of(id)?,
            options: shown_options(courses, question, test.seed),
        })
    });
    TestSheet {
        questions: questions.collect(),
    }
}

/// The options of a question in the order in which a seed shows them. The parts of a drawn message stay in the order of
/// the message; an order is never shown as it is right.
pub fn shown_options(courses: &Courses, question: &Question, seed: u32) -> Vec<String> {
    match question.kind {
        QuestionKind::TrueFalse => vec!["yes".to_owned(), "no".to_owned()],
        QuestionKind::Spot => {
            let mail = question.mail.as_deref().and_then(|mail| courses.mail(mail));
            let parts = mail.map_or(question.options.as_slice(), |mail| mail.parts.as_slice());
            let lettered = parts.iter().filter(|part| question.options.contains(part));
            lettered.cloned().collect()
        }
        _ => {
            let mut options = question.options.clone();
            Random::of(seed, &question.id).shuffle(&mut options);
            if question.kind == QuestionKind::Order && options == question.answer {
                options.rotate_left(1);
            }
            options
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use sonae_content::Content;

    use super::*;

    #[test]
    fn options_are_mixed_and_the_right_one_stands_everywhere() {
        let content = Content::read().unwrap();
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        let mut of_four = 0;
        for question in content.courses.questions() {
            for seed in [1, 22, 4821, u32::MAX] {
                let shown = shown_options(&content.courses, question, seed);
                assert_eq!(shown, shown_options(&content.courses, question, seed));
                let mut same = shown.clone();
                same.sort();
                let mut own = question.options.clone();
                own.sort();
                match question.kind {
                    QuestionKind::TrueFalse => assert_eq!(shown, ["yes", "no"]),
                    _ => assert_eq!(same, own, "{}", question.id),
                }
                if question.kind == QuestionKind::Order {
                    assert_ne!(shown, question.answer, "{}", question.id);
                }
                if question.kind == QuestionKind::Single && shown.len() == 4 {
                    of_four += 1;
                    let at = shown.iter().position(|one| *one == question.answer[0]).unwrap();
                    *places.entry(at).or_default() += 1;
                }
            }
        }
        for count in places.values() {
            let share = count * 100 / of_four;
            assert!((18..=32).contains(&share), "{places:?}");
        }
    }
}
