//! Drawing the questions of a test: by chance, but spread as a teacher would spread them.

use std::collections::{BTreeMap, BTreeSet};

use sonae_content::{Courses, Question};
use sonae_domain::QuestionKind;

use super::random::Random;

/// What a test is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct DrawFrom<'a> {
    /// The lessons that it asks about.
    pub modules: &'a [String],
    /// How many questions.
    pub count: usize,
    /// What decides: the same seed draws the same questions.
    pub seed: u32,
    /// Questions that were asked before and are asked again only where there are no others.
    pub asked: &'a BTreeSet<String>,
}

/// Why no test can be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawError {
    /// No lesson was chosen.
    NoModules,
    /// There is no such lesson.
    UnknownModule(String),
    /// A test has at least one question.
    NoQuestions,
    /// The lessons have fewer questions.
    TooFew {
        /// How many they have.
        have: usize,
    },
}

/// The shares of easy, middle and hard questions, in percent.
const DIFFICULTIES: [(u8, usize); 3] = [(1, 40), (2, 40), (3, 20)];
/// The shares of the kinds, in percent, in the order in which they stand on the paper. A case is answered as a single
/// choice is.
const KINDS: [(QuestionKind, usize); 6] = [
    (QuestionKind::Single, 35),
    (QuestionKind::Case, 10),
    (QuestionKind::TrueFalse, 20),
    (QuestionKind::Several, 15),
    (QuestionKind::Order, 10),
    (QuestionKind::Spot, 10),
];

/// What it costs to take a question: the least is taken. Each figure outweighs what stands beneath it as a rule, but a
/// question that fits everything else may be the second of its skill.
const ASKED_BEFORE: usize = 100_000;
const SAME_MODULE: usize = 1_000;
const DIFFICULTY_FULL: usize = 260;
const KIND_FULL: usize = 180;
const SAME_SKILL: usize = 100;

/// Draws the questions of a test, in the order in which they stand on the paper: grouped by how they are answered, the
/// easy ones of a group first.
///
/// # Errors
/// When there is nothing to draw from, or too little.
pub fn draw(courses: &Courses, from: &DrawFrom<'_>) -> Result<Vec<String>, DrawError> {
    if from.modules.is_empty() {
        return Err(DrawError::NoModules);
    }
    if from.count == 0 {
        return Err(DrawError::NoQuestions);
    }
    let mut pool: Vec<Candidate<'_>> = Vec::new();
    for module in from.modules.iter().collect::<BTreeSet<_>>() {
        let found = courses
            .module(module)
            .ok_or_else(|| DrawError::UnknownModule(module.clone()))?;
        pool.extend(found.questions.iter().map(|question| Candidate {
            module: &found.id,
            question,
        }));
    }
    if pool.len() < from.count {
        return Err(DrawError::TooFew { have: pool.len() });
    }
    Random::of(from.seed, "questions").shuffle(&mut pool);
    let mut drawn = Drawn::default();
    let difficulties = shares(from.count, &DIFFICULTIES);
    let kinds = shares(from.count, &kinds_in(&pool));
    while drawn.questions.len() < from.count {
        let costs = pool
            .iter()
            .enumerate()
            .map(|(at, one)| (drawn.cost(one, from.asked, &difficulties, &kinds), at));
        let Some((_, at)) = costs.min() else { break };
        drawn.take(pool.remove(at));
    }
    let mut questions = drawn.questions;
    questions.sort_by_key(|question| (group(question.kind), question.difficulty));
    Ok(questions
        .into_iter()
        .map(|question| question.id.clone())
        .collect())
}

struct Candidate<'a> {
    module: &'a str,
    question: &'a Question,
}

#[derive(Default)]
struct Drawn<'a> {
    questions: Vec<&'a Question>,
    modules: BTreeMap<&'a str, usize>,
    skills: BTreeMap<&'a str, usize>,
    difficulties: BTreeMap<u8, usize>,
    kinds: BTreeMap<QuestionKind, usize>,
}

impl<'a> Drawn<'a> {
    fn cost(
        &self,
        one: &Candidate<'_>,
        asked: &BTreeSet<String>,
        difficulties: &BTreeMap<u8, usize>,
        kinds: &BTreeMap<QuestionKind, usize>,
    ) -> usize {
        let question = one.question;
        let taken = |counts: &BTreeMap<&str, usize>, key: &str| counts.get(key).copied().unwrap_or(0);
        let over = |taken: Option<&usize>, wanted: Option<&usize>| {
            (taken.copied().unwrap_or(0) + 1).saturating_sub(wanted.copied().unwrap_or(0))
        };
        usize::from(asked.contains(&question.id)) * ASKED_BEFORE
            + taken(&self.modules, one.module) * SAME_MODULE
            + taken(&self.skills, &question.skill) * SAME_SKILL
            + over(
                self.difficulties.get(&question.difficulty),
                difficulties.get(&question.difficulty),
            ) * DIFFICULTY_FULL
            + over(self.kinds.get(&question.kind), kinds.get(&question.kind)) * KIND_FULL
    }

    fn take(&mut self, one: Candidate<'a>) {
        let question = one.question;
        *self.modules.entry(one.module).or_default() += 1;
        *self.skills.entry(&question.skill).or_default() += 1;
        *self.difficulties.entry(question.difficulty).or_default() += 1;
        *self.kinds.entry(question.kind).or_default() += 1;
        self.questions.push(question);
    }
}

/// The kinds that there are to draw from.
fn kinds_in(pool: &[Candidate<'_>]) -> Vec<(QuestionKind, usize)> {
    let there: BTreeSet<QuestionKind> = pool.iter().map(|one| one.question.kind).collect();
    KINDS
        .into_iter()
        .filter(|(kind, _)| there.contains(kind))
        .collect()
}

/// A number of things in shares: whole ones first, then those with the largest rest.
fn shares<T: Copy + Ord>(count: usize, of: &[(T, usize)]) -> BTreeMap<T, usize> {
    let whole: usize = of.iter().map(|(_, share)| share).sum::<usize>().max(1);
    let mut shares: BTreeMap<T, usize> = of
        .iter()
        .map(|(one, share)| (*one, count * share / whole))
        .collect();
    let mut rests: Vec<(usize, T)> = of
        .iter()
        .map(|(one, share)| (count * share % whole, *one))
        .collect();
    rests.sort_by_key(|(rest, _)| std::cmp::Reverse(*rest));
    let given: usize = shares.values().sum();
    for (_, one) in rests.into_iter().take(count - given) {
        *shares.entry(one).or_default() += 1;
    }
    shares
}

/// Where a kind stands on the paper: those together that are answered alike.
pub(super) fn group(kind: QuestionKind) -> usize {
    match kind {
        QuestionKind::Single | QuestionKind::Case => 0,
        QuestionKind::TrueFalse => 1,
        QuestionKind::Several => 2,
        QuestionKind::Order => 3,
        QuestionKind::Spot => 4,
    }
}

#[cfg(test)]
mod tests {
    use sonae_content::Content;

    use super::*;

    fn drawn(content: &Content, modules: &[&str], count: usize, seed: u32) -> Vec<Question> {
        let modules: Vec<String> = modules.iter().map(|id| (*id).to_owned()).collect();
        let from = DrawFrom {
            modules: &modules,
            count,
            seed,
            asked: &BTreeSet::new(),
        };
        let ids = draw(&content.courses, &from).unwrap();
        let found = ids.iter().map(|id| content.courses.question(id).unwrap().clone());
        found.collect()
    }

    const THREE: [&str; 3] = ["fraud-mail", "passwords", "devices"];

    #[test]
    fn the_same_seed_draws_the_same_questions_and_another_seed_draws_others() {
        let content = Content::read().unwrap();
        let ids = |seed| {
            let questions = drawn(&content, &THREE, 10, seed);
            questions
                .into_iter()
                .map(|question| question.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(4821), ids(4821));
        let different = (1..50).filter(|seed| ids(*seed) != ids(4821)).count();
        assert_eq!(different, 49);
    }

    #[test]
    fn questions_are_spread_over_lessons_skills_kinds_and_difficulties() {
        let content = Content::read().unwrap();
        for seed in 1..200 {
            let questions = drawn(&content, &THREE, 12, seed);
            let once: BTreeSet<&str> = questions.iter().map(|one| one.id.as_str()).collect();
            assert_eq!(once.len(), 12);
            for module in THREE {
                let of = questions
                    .iter()
                    .filter(|one| content.courses.module_of(&one.id).unwrap().id == module);
                assert_eq!(of.count(), 4, "seed {seed}, {module}");
            }
            let skills: BTreeSet<&str> = questions.iter().map(|one| one.skill.as_str()).collect();
            assert!(skills.len() >= 6, "seed {seed}: {skills:?}");
            let of = |difficulty| {
                questions
                    .iter()
                    .filter(|one| one.difficulty == difficulty)
                    .count()
            };
            assert!(
                (4..=6).contains(&of(1)) && (4..=6).contains(&of(2)) && (1..=3).contains(&of(3)),
                "seed {seed}: {} {} {}",
                of(1),
                of(2),
                of(3)
            );
            let kinds: BTreeSet<QuestionKind> = questions.iter().map(|one| one.kind).collect();
            assert!(kinds.len() >= 4, "seed {seed}: {kinds:?}");
            assert!(questions.is_sorted_by_key(|one| (group(one.kind), one.difficulty)));
        }
    }

    #[test]
    fn what_was_asked_before_is_asked_again_only_where_nothing_else_is_left() {
        let content = Content::read().unwrap();
        let modules = ["passwords".to_owned()];
        let have = content.courses.module("passwords").unwrap().questions.len();
        let mut from = DrawFrom {
            modules: &modules,
            count: 4,
            seed: 7,
            asked: &BTreeSet::new(),
        };
        let first: BTreeSet<String> = draw(&content.courses, &from).unwrap().into_iter().collect();
        from.asked = &first;
        for seed in 1..100 {
            let again = draw(&content.courses, &DrawFrom { seed, ..from }).unwrap();
            assert!(again.iter().all(|id| !first.contains(id)), "seed {seed}");
            let count = have - 2;
            let many = draw(&content.courses, &DrawFrom { seed, count, ..from }).unwrap();
            assert_eq!(many.iter().filter(|id| first.contains(*id)).count(), 2);
        }
    }

    #[test]
    fn nothing_to_draw_from_is_said_and_so_is_too_little() {
        let content = Content::read().unwrap();
        let refused = |modules: &[&str], count| {
            let modules: Vec<String> = modules.iter().map(|id| (*id).to_owned()).collect();
            let from = DrawFrom {
                modules: &modules,
                count,
                seed: 1,
                asked: &BTreeSet::new(),
            };
            draw(&content.courses, &from).unwrap_err()
        };
        let have = content.courses.module("passwords").unwrap().questions.len();
        assert_eq!(refused(&[], 10), DrawError::NoModules);
        assert_eq!(refused(&["passwords"], 0), DrawError::NoQuestions);
        assert_eq!(
            refused(&["passwords", "passwords"], 50),
            DrawError::TooFew { have }
        );
        assert_eq!(refused(&["kiln"], 1), DrawError::UnknownModule("kiln".into()));
    }
}
