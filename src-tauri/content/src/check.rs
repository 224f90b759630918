mod controls;
mod courses;
mod misfits;
mod threats;
mod worksheets;

use std::collections::{BTreeMap, BTreeSet};

use sonae_domain::{Lang, Rule};

use crate::{Action, Content, ContentError, Messages, Words};

impl Content {
    /// Everything that is wrong with the assets, one sentence each: ids that do not resolve, words missing in a
    /// language, variables that differ between languages, answers of a sample that do not fit their question.
    ///
    /// # Errors
    /// When a locale file does not parse.
    pub fn problems(&self) -> Result<Vec<String>, ContentError> {
        let ja = Words::messages(Lang::Ja)?;
        let en = Words::messages(Lang::En)?;
        let mut check = Check {
            content: self,
            words: &ja,
            problems: Vec::new(),
        };
        check.languages(&ja, &en);
        check.ids();
        check.papers();
        check.guide();
        check.references();
        check.ideas();
        check.withdrawn();
        check.controls();
        check.threats();
        check.courses();
        check.self_check();
        check.worksheets();
        check.terms(&ja, &en);
        for key in crate::information::keys() {
            check.word(&key);
        }
        check.samples();
        let mut problems = check.problems;
        problems.extend(
            self.documents
                .iter()
                .chain(&self.papers)
                .flat_map(|document| document.problems(self, &ja)),
        );
        Ok(problems)
    }
}

/// The trades for which every action tells an example of its own; the others read the general one.
const WITH_EXAMPLES: [&str; 6] = [
    "retail",
    "ecommerce",
    "manufacturing",
    "clinic",
    "office",
    "construction",
];

struct Check<'a> {
    content: &'a Content,
    words: &'a Messages,
    problems: Vec<String>,
}

impl Check<'_> {
    fn problem(&mut self, problem: String) {
        self.problems.push(problem);
    }

    fn word(&mut self, id: &str) {
        if !self.words.contains_key(id) {
            self.problem(format!("no words for {id}"));
        }
    }

    fn languages(&mut self, ja: &Messages, en: &Messages) {
        for id in ja.keys().filter(|id| !en.contains_key(*id)) {
            self.problem(format!("{id} has no English words"));
        }
        for id in en.keys().filter(|id| !ja.contains_key(*id)) {
            self.problem(format!("{id} has no Japanese words"));
        }
        for (id, variables) in ja {
            if let Some(other) = en.get(id).filter(|other| *other != variables) {
                self.problem(format!(
                    "{id} uses {variables:?} in Japanese and {other:?} in English"
                ));
            }
        }
    }

    fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        let content = self.content;
        let actions = content.actions().map(|action| action.id.as_str());
        let worksheets = content.worksheets.iter().map(|worksheet| worksheet.id.as_str());
        let documents = content
            .documents
            .iter()
            .chain(&content.papers)
            .map(|document| document.id.as_str());
        for id in actions.chain(worksheets).chain(documents) {
            if !seen.insert(id) {
                self.problem(format!("the id {id} is used twice"));
            }
        }
    }

    /// A document of the company is about the company; a paper is about one thing of a kind.
    fn papers(&mut self) {
        let content = self.content;
        let mut numbers = BTreeSet::new();
        for document in content.documents.iter().chain(&content.papers) {
            if !numbers.insert(&document.number) {
                self.problem(format!(
                    "{}: the number {} is used twice",
                    document.id, document.number
                ));
            }
        }
        let documents = content
            .documents
            .iter()
            .filter(|document| document.about.is_some());
        let papers = content.papers.iter().filter(|paper| paper.about.is_none());
        for wrong in documents.chain(papers) {
            self.problem(format!(
                "{}: `about` is said of papers, and of all of them",
                wrong.id
            ));
        }
    }

    fn guide(&mut self) {
        let content = self.content;
        for function in &content.functions {
            for id in [
                function.id.clone(),
                format!("{}.gloss", function.id),
                format!("{}.intro", function.id),
            ] {
                self.word(&id);
            }
            if let Some(id) = &function.questions
                && content.worksheet(id).is_none()
            {
                self.problem(format!("{}: there is no worksheet {id}", function.id));
            }
            for action in &function.actions {
                if !action.id.starts_with(&format!("{}-", function.id)) {
                    self.problem(format!("{} stands under {}", action.id, function.id));
                }
                self.action(action);
            }
        }
    }

    fn action(&mut self, action: &Action) {
        let id = &action.id;
        self.word(id);
        self.word(&format!("{id}.short"));
        if !action.is_written() {
            return;
        }
        for word in ["why", "ask", "evidence", "reason"] {
            self.word(&format!("{id}.{word}"));
        }
        for trade in WITH_EXAMPLES {
            self.word(&format!("{id}.example-{trade}"));
        }
        self.word(&format!("{id}.example"));
        if !action.reduces.is_some_and(|reduces| (1..=3).contains(&reduces)) {
            self.problem(format!("{id}: reduces is 1, 2 or 3"));
        }
        if action.minutes.is_none()
            || action.minutes_baseline.is_none()
            || action.minutes_comprehensive.is_none()
            || action.cost.is_none()
        {
            self.problem(format!("{id}: a time for each depth and a cost are missing"));
        }
        for before in &action.after {
            if self.content.action(before).is_none() {
                self.problem(format!("{id}: there is no action {before}"));
            }
        }
        let steps = [
            &action.quick,
            &action.baseline,
            &action.comprehensive,
            &action.done,
        ];
        for word in steps.into_iter().flatten() {
            self.word(&format!("{id}.{word}"));
        }
        for reason in &action.reasons {
            self.word(&format!("{id}.reason-{}", reason.id));
            self.rule(id, &reason.when);
        }
        if let Some(worksheet) = &action.worksheet
            && self.content.worksheet(worksheet).is_none()
        {
            self.problem(format!("{id}: there is no worksheet {worksheet}"));
        }
        for document in &action.documents {
            if self.content.document(document).is_none() {
                self.problem(format!("{id}: there is no document {document}"));
            }
        }
    }

    fn references(&mut self) {
        let content = self.content;
        let categories = &content.references.categories;
        let keys = categories
            .iter()
            .map(|category| Content::category_key(&category.id))
            .chain(
                content
                    .references
                    .themes
                    .iter()
                    .map(|theme| format!("theme-{}", theme.id)),
            )
            .chain(content.outcomes().map(Content::outcome_key))
            .chain(content.controls().map(Content::control_key));
        for key in keys {
            self.word(&key);
        }
        for category in categories {
            if !content
                .functions
                .iter()
                .any(|function| function.id == category.function)
            {
                self.problem(format!(
                    "{}: there is no function {}",
                    category.id, category.function
                ));
            }
        }
        for action in content.actions() {
            // SP 1300 names a whole category in places: DE.CM, ID.RA.
            let known = |id: &str| {
                content.outcomes().any(|outcome| outcome == id)
                    || categories.iter().any(|category| category.id == id)
            };
            for id in action.csf.iter().filter(|id| !known(id)) {
                self.problem(format!("{}: there is no outcome {id}", action.id));
            }
            for id in action
                .annex_a
                .iter()
                .filter(|id| !content.controls().any(|control| control == *id))
            {
                self.problem(format!("{}: there is no control {id}", action.id));
            }
        }
    }

    /// Every implementation example is said by exactly one idea of its outcome.
    fn ideas(&mut self) {
        let content = self.content;
        let mut said: BTreeMap<&str, usize> = BTreeMap::new();
        for idea in &content.ideas {
            self.word(&format!("idea-{}", idea.id));
            let outcome = &idea.outcome;
            let of = content.references.examples.get(outcome).copied().unwrap_or(0);
            for example in &idea.examples {
                let number = example
                    .strip_prefix(&format!("{outcome}/Ex"))
                    .and_then(|number| number.parse::<usize>().ok());
                if !number.is_some_and(|number| (1..=of).contains(&number)) {
                    self.problem(format!("{}: {outcome} has no example {example}", idea.id));
                }
                *said.entry(example).or_default() += 1;
            }
        }
        for (outcome, of) in &content.references.examples {
            for number in 1..=*of {
                let example = format!("{outcome}/Ex{number}");
                match said.get(example.as_str()).copied().unwrap_or(0) {
                    1 => {}
                    times => self.problem(format!("the example {example} is said {times} times")),
                }
            }
        }
    }

    fn self_check(&mut self) {
        let content = self.content;
        let check = &content.self_check;
        if content.document(&check.document).is_none() {
            self.problem(format!("the self-check: there is no document {}", check.document));
        }
        for band in &check.bands {
            for word in ["", ".means", ".next"] {
                self.word(&format!("self-check-band-{}{word}", band.id));
            }
        }
        self.word("self-check-declare.address");
        for step in &check.declare {
            self.word(&format!("self-check-declare-{}", step.id));
            self.word(&format!("self-check-declare-{}.help", step.id));
        }
        for star in &check.stars {
            self.word(&format!("self-check-star-{}", star.id));
            for need in star.needs.iter().chain(&star.advised) {
                if !check.items.iter().any(|item| &item.id == need) {
                    self.problem(format!("the star {}: there is no item {need}", star.id));
                }
            }
        }
        for item in &check.items {
            self.word(&format!("self-check-item-{}", item.id));
            self.word(&format!("self-check-item-{}.help", item.id));
            if let Some(path) = &item.answer
                && content.field(path).is_none()
            {
                self.problem(format!("the item {}: there is no field {path}", item.id));
            }
        }
        let mut places: Vec<String> = check
            .questions
            .iter()
            .map(|question| format!("{}.{}", check.worksheet, question.id))
            .collect();
        places.extend(
            check
                .items
                .iter()
                .flat_map(|item| &item.questions)
                .map(|question| format!("{}.{question}", check.worksheet)),
        );
        for place in places {
            match content.field(&place) {
                None => self.problem(format!("the self-check: there is no field {place}")),
                Some(field) => {
                    for option in field
                        .options
                        .iter()
                        .filter(|option| !check.score.contains_key(*option))
                    {
                        self.problem(format!("{place}: no points for {option}"));
                    }
                }
            }
        }
        let actions = check.questions.iter().flat_map(|question| &question.actions);
        for id in actions.chain(check.items.iter().flat_map(|item| &item.actions)) {
            if content.action(id).is_none() {
                self.problem(format!("the self-check: there is no action {id}"));
            }
        }
    }

    fn withdrawn(&mut self) {
        let content = self.content;
        let known = |id: &str| {
            // ID.GV became a function of its own.
            content.functions.iter().any(|function| function.csf == id)
                || content.outcomes().any(|outcome| outcome == id)
                || content
                    .references
                    .categories
                    .iter()
                    .any(|category| category.id == id)
        };
        let mut problems = Vec::new();
        for withdrawn in &content.references.withdrawn {
            if known(&withdrawn.id) {
                problems.push(format!("{} is in use, not withdrawn", withdrawn.id));
            }
            for id in withdrawn.to.iter().filter(|id| !known(id)) {
                problems.push(format!("{}: there is no outcome {id}", withdrawn.id));
            }
        }
        for (outcome, controls) in &content.references.pairs {
            for id in controls
                .iter()
                .filter(|id| !content.controls().any(|control| control == *id))
            {
                problems.push(format!("{outcome}: there is no control {id}"));
            }
        }
        self.problems.extend(problems);
    }

    /// Every field that a rule reads exists, and so does every choice that it compares with.
    fn rule(&mut self, place: &str, rule: &Rule) {
        for (path, value) in rule.fields() {
            match (self.content.field(path), value) {
                (None, _) => self.problem(format!("{place}: there is no field {path}")),
                (Some(field), Some(value)) if !field.options.iter().any(|option| option == value) => {
                    self.problem(format!("{place}: {path} has no choice {value}"));
                }
                _ => {}
            }
        }
    }

    fn terms(&mut self, ja: &Messages, en: &Messages) {
        let content = self.content;
        let mut known = BTreeMap::new();
        for id in &content.terms.ids {
            self.word(&format!("term-{id}"));
            self.word(&format!("term-{id}.means"));
            known.insert(id.as_str(), ());
        }
        for (lang, ids) in &content.terms.everyday {
            for id in ids.iter().filter(|id| !known.contains_key(id.as_str())) {
                self.problem(format!(
                    "{} is an everyday word, but no term ({})",
                    id,
                    lang.tag()
                ));
            }
        }
        for (lang, messages) in [(Lang::Ja, ja), (Lang::En, en)] {
            for id in messages.keys() {
                let Some(text) = content.words.get(lang, id, &[]) else {
                    continue;
                };
                for rest in text.split("](term:").skip(1) {
                    let term = rest.split(')').next().unwrap_or_default();
                    if !known.contains_key(term) {
                        self.problem(format!("{id} ({}): there is no term {term}", lang.tag()));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_parses_every_id_resolves_and_no_word_is_missing() {
        let content = Content::read().expect("the assets parse");
        let problems = content.problems().expect("the words parse");
        assert!(
            problems.is_empty(),
            "{} problems:\n{}",
            problems.len(),
            problems.join("\n")
        );
    }

    #[test]
    fn the_guide_is_whole() {
        let content = Content::read().expect("the assets parse");
        let counts: Vec<usize> = content
            .functions
            .iter()
            .map(|function| function.actions.len())
            .collect();
        assert_eq!(counts, [9, 7, 8, 6, 5, 6], "SP 1300 has 41 actions");
    }

    #[test]
    fn the_reference_lists_are_whole() {
        let content = Content::read().expect("the assets parse");
        assert_eq!(
            content.references.categories.len(),
            22,
            "CSF 2.0 has 22 categories"
        );
        assert_eq!(content.outcomes().count(), 106, "CSF 2.0 has 106 subcategories");
        assert_eq!(content.controls().count(), 93, "Annex A has 93 controls");
    }
}
