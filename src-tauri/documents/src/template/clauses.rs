//! The clauses of a document as they are for a company: the template's, as far as they apply, changed or left out by the
//! company, and its own between them; with their numbers, and what refers to them.

use std::collections::BTreeMap;

use sonae_content::{ClauseDefinition, DocumentDefinition};
use sonae_domain::{ClauseEdit, ClauseWords, Lang};

use super::Binder;
use super::prose::{marked, parse};
use crate::block::{Block, ClauseParagraph, Span, Text, plain};

/// A clause in its place.
pub(crate) struct PlannedClause<'a> {
    /// What other places call it by.
    pub anchor: &'a str,
    /// The template's; none for one of the company's own.
    pub template: Option<ClauseDefinition<'a>>,
    /// What the company changed.
    pub edit: Option<&'a ClauseEdit>,
    /// Its number; none when it is not printed.
    pub number: Option<usize>,
}

impl PlannedClause<'_> {
    /// The company's words for it in a paper of a language; in another language when nobody wrote that one.
    pub fn words(&self, lang: Lang) -> Option<&ClauseWords> {
        self.edit?.words_for(lang).map(|(_, words)| words)
    }
}

impl<'a> Binder<'a> {
    /// All clauses in their order. Numbers run through the whole document.
    pub(crate) fn clause_plan(&self) -> &[PlannedClause<'a>] {
        self.plan.get_or_init(|| {
            let mut planned = order(self.definition, &self.file.clauses);
            let mut number = 0;
            for clause in &mut planned {
                let dropped = clause.edit.is_some_and(|edit| edit.dropped);
                let applies = clause
                    .template
                    .is_none_or(|template| template.block.is_printed(&self.places(), self.strictness));
                if applies && !dropped {
                    number += 1;
                    clause.number = Some(number);
                }
            }
            planned
        })
    }

    /// A clause of the template with those of the company's own that follow it; the first with those before it.
    pub(super) fn clause_run(&self, id: &str) -> Vec<Block> {
        let plan = self.clause_plan();
        let of_template = |clause: &PlannedClause<'_>| clause.template.is_some();
        let Some(at) = plan
            .iter()
            .position(|clause| clause.anchor == id && of_template(clause))
        else {
            return Vec::new();
        };
        let from = if plan[..at].iter().any(of_template) { at } else { 0 };
        let to = plan[at + 1..]
            .iter()
            .position(of_template)
            .map_or(plan.len(), |next| at + 1 + next);
        plan[from..to]
            .iter()
            .filter_map(|clause| self.clause(clause))
            .collect()
    }

    fn clause(&self, clause: &PlannedClause<'_>) -> Option<Block> {
        let number = clause.number?.to_string();
        let (heading, paragraphs) = match (clause.words(self.lang), clause.template) {
            (Some(words), _) => self.written(words),
            (None, Some(template)) => self.of_template(template),
            (None, None) => return None,
        };
        let heading: String = heading.into_iter().map(|span| span.text).collect();
        let args = [("number", number.as_str()), ("heading", heading.as_str())];
        let heading = self.content.words.get(self.lang, "doc-clause", &args);
        Some(Block::Clause {
            anchor: clause.anchor.to_owned(),
            heading: plain(heading?),
            paragraphs,
        })
    }

    fn of_template(&self, template: ClauseDefinition<'_>) -> (Text, Vec<ClauseParagraph>) {
        let key = self.key(template.id);
        let printed = template
            .paragraphs
            .iter()
            .filter(|paragraph| paragraph.is_printed(&self.places(), self.strictness));
        let paragraphs = printed.map(|paragraph| ClauseParagraph {
            text: self.prose(&format!("{key}.{}", paragraph.id)),
            items: self
                .held(&paragraph.items)
                .map(|item| self.prose(&format!("{key}.{}", item.id)))
                .collect(),
        });
        (self.prose(&key), paragraphs.collect())
    }

    fn written(&self, words: &ClauseWords) -> (Text, Vec<ClauseParagraph>) {
        let paragraphs = words
            .paragraphs()
            .into_iter()
            .map(|(text, items)| ClauseParagraph {
                text: self.written_text(text),
                items: items.into_iter().map(|item| self.written_text(item)).collect(),
            });
        (self.written_text(&words.heading), paragraphs.collect())
    }

    /// Words that the company wrote: `{officer}` stands for an answer or a clause. What stands for nothing is kept as it is.
    fn written_text(&self, words: &str) -> Text {
        let (words, names) = marked(words, |name| self.knows(name));
        parse(&words, &mut |index| {
            names.get(index).map(|name| self.named(name)).unwrap_or_default()
        })
    }

    /// Whether a name stands for something in this document.
    pub(crate) fn knows(&self, name: &str) -> bool {
        name.strip_prefix("doc-")
            .is_some_and(|document| self.content.document(document).is_some())
            || name
                .strip_prefix("clause-")
                .is_some_and(|place| self.clause_at(place).is_some())
            || self.definition.slots.contains_key(name)
    }

    /// The clause that a place names, and the paragraph of it: `passwords`, `passwords-length`.
    fn clause_at<'p>(&self, place: &'p str) -> Option<(&PlannedClause<'a>, Option<&'p str>)> {
        let plan = self.clause_plan();
        let whole = plan.iter().find(|clause| clause.anchor == place);
        whole.map(|clause| (clause, None)).or_else(|| {
            plan.iter().find_map(|clause| {
                let rest = place.strip_prefix(clause.anchor)?.strip_prefix('-')?;
                let paragraphs = clause.template?.paragraphs;
                let known = paragraphs.iter().any(|paragraph| paragraph.id == rest);
                known.then_some((clause, Some(rest)))
            })
        })
    }

    /// A reference to a clause by its number; by its heading where it is not printed.
    pub(super) fn reference(&self, place: &str) -> Text {
        let Some((clause, paragraph)) = self.clause_at(place) else {
            return Text::new();
        };
        let Some(number) = clause.number.map(|number| number.to_string()) else {
            let heading = self.text(&self.key(clause.anchor));
            return self.said("doc-quoted", &[("words", &heading)]);
        };
        let paragraph = paragraph.and_then(|id| self.paragraph_number(clause, id));
        let text = match paragraph.map(|number| number.to_string()) {
            Some(paragraph) => {
                let args = [("number", number.as_str()), ("paragraph", paragraph.as_str())];
                self.say("doc-clause-paragraph", &args)
            }
            None => self.say("doc-clause-number", &[("number", &number)]),
        };
        vec![Span {
            text,
            to: Some(clause.anchor.to_owned()),
            ..Span::default()
        }]
    }

    /// The number of a paragraph as printed; none where the clause has but one, or the company wrote it anew.
    fn paragraph_number(&self, clause: &PlannedClause<'_>, id: &str) -> Option<usize> {
        if clause.words(self.lang).is_some() {
            return None;
        }
        let printed: Vec<&str> = clause
            .template?
            .paragraphs
            .iter()
            .filter(|paragraph| paragraph.is_printed(&self.places(), self.strictness))
            .map(|paragraph| paragraph.id.as_str())
            .collect();
        let at = printed.iter().position(|own| *own == id)?;
        (printed.len() > 1).then_some(at + 1)
    }

    /// The messages that a clause of the template may print.
    pub(super) fn words_of_clause(&self, template: ClauseDefinition<'_>) -> Vec<String> {
        let key = self.key(template.id);
        let mut ids = vec![key.clone()];
        for paragraph in template.paragraphs {
            ids.push(format!("{key}.{}", paragraph.id));
            ids.extend(paragraph.items.iter().map(|item| format!("{key}.{}", item.id)));
        }
        ids
    }

    /// What the template says in a clause for this company, as it is edited: heading and text.
    pub(super) fn source(&self, template: ClauseDefinition<'_>) -> (String, String) {
        let key = self.key(template.id);
        let mut lines = Vec::new();
        for paragraph in template.paragraphs {
            if !paragraph.is_printed(&self.places(), self.strictness) {
                continue;
            }
            lines.push(self.template_words(&format!("{key}.{}", paragraph.id)));
            let items = self.held(&paragraph.items);
            lines.extend(
                items.map(|item| format!("- {}", self.template_words(&format!("{key}.{}", item.id)))),
            );
        }
        (self.template_words(&key), lines.join("\n"))
    }
}

/// The clauses of a template with those of the company's own where they belong.
fn order<'a>(definition: &'a DocumentDefinition, edits: &'a [ClauseEdit]) -> Vec<PlannedClause<'a>> {
    let of_document = || edits.iter().filter(|edit| edit.document == definition.id);
    let changed: BTreeMap<&str, &ClauseEdit> = of_document()
        .filter(|edit| !edit.is_own())
        .map(|edit| (edit.clause.as_str(), edit))
        .collect();
    let mut own: Vec<&ClauseEdit> = of_document().filter(|edit| edit.is_own()).collect();
    let mut planned = Vec::new();
    follow("", &mut own, &mut planned);
    for template in definition.clauses() {
        planned.push(PlannedClause {
            anchor: template.id,
            template: Some(template),
            edit: changed.get(template.id).copied(),
            number: None,
        });
        follow(template.id, &mut own, &mut planned);
    }
    // What followed a clause that is no longer there is not lost: it comes last.
    planned.extend(own.into_iter().map(added));
    planned
}

/// Moves the clauses of the company's own that follow a clause to the plan, each with those that follow it.
fn follow<'a>(after: &str, own: &mut Vec<&'a ClauseEdit>, planned: &mut Vec<PlannedClause<'a>>) {
    while let Some(at) = own.iter().position(|edit| edit.after == after) {
        let edit = own.remove(at);
        planned.push(added(edit));
        follow(edit.id.as_str(), own, planned);
    }
}

fn added(edit: &ClauseEdit) -> PlannedClause<'_> {
    PlannedClause {
        anchor: edit.anchor(),
        template: None,
        edit: Some(edit),
        number: None,
    }
}
