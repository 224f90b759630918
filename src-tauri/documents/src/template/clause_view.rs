//! The clauses of a document as they are looked through and edited.

use jiff::civil::Date;
use sonae_content::DocumentDefinition;
use sonae_domain::{ClauseEditId, ClauseWords, ControlRef, Lang};

use super::Binder;
use super::Ground;
use super::clauses::PlannedClause;

/// A clause to look at and to edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseView {
    /// What other places call it by.
    pub anchor: String,
    /// Its number; none when it is not printed.
    pub number: Option<usize>,
    /// Where its words come from, and whether it is printed.
    pub state: ClauseState,
    /// What the company changed.
    pub edit: Option<ClauseEditId>,
    /// Its heading and text as they are edited.
    pub now: ClauseWords,
    /// The language in which they are: another than the paper's when the company wrote only that one.
    pub lang: Lang,
    /// What the template says now, in the same form; none for a clause of the company's own.
    pub template: Option<ClauseWords>,
    /// Whether the template has come to say something else since the company wrote its words.
    pub moved_on: bool,
    /// The controls that it meets.
    pub controls: Vec<ControlRef>,
}

/// Where the words of a clause come from, and whether it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseState {
    /// As the template has it.
    Template,
    /// In the company's words.
    Changed,
    /// The company's own.
    Own,
    /// Left out by the company.
    Dropped,
    /// Not for this company, by its answers or by how strict its rules are.
    NotForUs,
}

impl Ground<'_> {
    /// The clauses of a document in their order, with those that are not printed.
    pub fn clauses(&self, definition: &DocumentDefinition, lang: Lang) -> Vec<ClauseView> {
        let binder = self.binder(definition, lang, Date::ZERO, false);
        let plan = binder.clause_plan();
        plan.iter().map(|clause| binder.view(clause)).collect()
    }

    /// The names that may stand in the words of clauses, with what they stand for: answers, clauses, and what the template
    /// names besides.
    pub fn names(&self, definition: &DocumentDefinition, lang: Lang) -> Vec<(String, String)> {
        let binder = self.binder(definition, lang, Date::ZERO, false);
        let clauses = binder
            .clause_plan()
            .iter()
            .map(|clause| format!("clause-{}", clause.anchor));
        let mut names: Vec<String> = definition.slots.keys().cloned().chain(clauses).collect();
        let words = &self.content.words;
        for id in definition
            .clauses()
            .flat_map(|clause| binder.words_of_clause(clause))
        {
            for name in words.variables(&id) {
                if !names.iter().any(|own| own == name) {
                    names.push(name.to_owned());
                }
            }
        }
        let name = |name: String| {
            let text = binder.named(&name).into_iter().map(|span| span.text).collect();
            (name, text)
        };
        names.into_iter().map(name).collect()
    }
}

impl Binder<'_> {
    fn view(&self, clause: &PlannedClause<'_>) -> ClauseView {
        let template = clause.template.map(|template| {
            let (heading, text) = self.source(template);
            ClauseWords {
                heading,
                text,
                base: String::new(),
            }
        });
        let (lang, words) = match clause.edit.and_then(|edit| edit.words_for(self.lang)) {
            Some((lang, words)) => (lang, Some(words)),
            None => (self.lang, None),
        };
        let dropped = clause.edit.is_some_and(|edit| edit.dropped);
        let state = match (clause.number, words, &template) {
            (None, _, _) if dropped => ClauseState::Dropped,
            (None, _, _) => ClauseState::NotForUs,
            (_, _, None) => ClauseState::Own,
            (_, Some(_), _) => ClauseState::Changed,
            (_, None, _) => ClauseState::Template,
        };
        let moved_on = match (words, &template) {
            // The template in another language is no measure for these words.
            (Some(words), Some(template)) if lang == self.lang => {
                words.base != ClauseWords::whole(&template.heading, &template.text)
            }
            _ => false,
        };
        ClauseView {
            anchor: clause.anchor.to_owned(),
            number: clause.number,
            state,
            edit: clause.edit.map(|edit| edit.id.clone()),
            now: words.or(template.as_ref()).cloned().unwrap_or_default(),
            lang,
            template,
            moved_on,
            controls: clause
                .template
                .map(|template| template.controls.to_vec())
                .unwrap_or_default(),
        }
    }
}
