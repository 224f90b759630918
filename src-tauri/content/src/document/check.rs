use sonae_domain::Rule;

use super::{BlockKind, Conditional, DocumentDefinition, ParagraphDefinition};
use crate::{Content, FACTS, Messages, facts};

/// The words with which flows are printed.
const FLOW_WORDS: &[&str] = &[
    "doc-flow-heading",
    "doc-flow-steps",
    "doc-flow-changes",
    "doc-flow-numbers",
    "doc-flow-no-changes",
    "doc-flow-key-same",
    "doc-flow-key-different",
    "doc-flow-key-gone",
    "doc-flow-none",
    "flows-change-none",
    "flows-change-part",
    "flows-change-step",
];

impl DocumentDefinition {
    /// The words that its blocks name.
    fn keys(&self) -> Vec<String> {
        let mut keys = vec![self.id.clone()];
        // A rule says in its footer that a printed page is a copy.
        keys.extend((!self.formal).then(|| format!("{}.footer", self.id)));
        for block in self.parts.iter().flat_map(|part| &part.blocks) {
            let key = |id: &str| format!("{}-{id}", self.id);
            let parts = |id: &str, items: &[Conditional]| -> Vec<String> {
                items
                    .iter()
                    .map(|item| format!("{}-{id}.{}", self.id, item.id))
                    .collect()
            };
            match &block.kind {
                BlockKind::Heading { id, .. }
                | BlockKind::Note { id }
                | BlockKind::Lead { id }
                | BlockKind::Supplement { id } => keys.push(key(id)),
                BlockKind::Paragraph { id, also, .. } => {
                    keys.push(key(id));
                    keys.extend(also.iter().map(|item| format!("{}.also-{}", key(id), item.id)));
                }
                BlockKind::Point { id, also } => {
                    keys.extend([key(id), format!("{}.text", key(id))]);
                    keys.extend(also.iter().map(|item| format!("{}.also-{}", key(id), item.id)));
                }
                BlockKind::Clause { id, paragraphs, .. } => {
                    keys.push(key(id));
                    for paragraph in paragraphs {
                        keys.push(format!("{}.{}", key(id), paragraph.id));
                        keys.extend(parts(id, &paragraph.items));
                    }
                }
                BlockKind::List { id, items, .. }
                | BlockKind::Checkboxes { id, items }
                | BlockKind::Lines { id, items } => keys.extend(parts(id, items)),
                BlockKind::Letter { id, lines } => {
                    keys.extend(lines.iter().map(|line| format!("{}.{}", key(id), line.id)));
                }
                BlockKind::BigSteps { id, items } => {
                    keys.extend(parts(id, items));
                    keys.extend(parts(id, items).into_iter().map(|key| format!("{key}-how")));
                }
                BlockKind::Grid { id, columns, rows } => {
                    keys.push(key(id));
                    for column in columns {
                        keys.push(format!("{}.col-{column}", key(id)));
                        keys.extend(rows.iter().map(|row| format!("{}.{}-{column}", key(id), row.id)));
                    }
                }
                BlockKind::BlankTable {
                    id, columns, example, ..
                } => {
                    keys.push(key(id));
                    for column in columns {
                        keys.push(format!("{}.col-{column}", key(id)));
                        keys.extend(example.then(|| format!("{}.example-{column}", key(id))));
                    }
                }
                BlockKind::Table { id, .. } if !id.is_empty() => keys.push(key(id)),
                BlockKind::Head { approvals } => {
                    keys.extend(
                        approvals
                            .iter()
                            .map(|approval| format!("doc-approval-{}", approval.id)),
                    );
                }
                BlockKind::TopicCosts { id, .. } => {
                    keys.push(key(id));
                    keys.extend(["sum", "budget", "over"].map(|part| format!("doc-topic-{part}")));
                }
                BlockKind::Facts { items } => {
                    keys.extend(items.iter().map(|item| format!("{}.fact-{item}", self.id)));
                }
                BlockKind::Profile { part } => keys.extend(part.keys()),
                BlockKind::Risks { part } => keys.extend(part.keys()),
                BlockKind::Lesson { part } => {
                    keys.extend(part.words().iter().map(|word| format!("lesson-{word}")));
                }
                BlockKind::Manual { part } => {
                    keys.extend(part.words().iter().map(|word| format!("manual-{word}")));
                }
                BlockKind::Materials { part } => {
                    keys.extend(part.words().iter().map(|word| format!("materials-{word}")));
                }
                BlockKind::EducationReport { part } => {
                    keys.extend(part.words().iter().map(|word| format!("teaching-report-{word}")));
                }
                BlockKind::Competence { show } => {
                    keys.extend(show.words().iter().map(|word| format!("competence-paper-{word}")));
                }
                BlockKind::Drill { part } => {
                    keys.extend(part.words().iter().map(|word| format!("drill-paper-{word}")));
                }
                BlockKind::Test { show } => {
                    keys.extend(show.words().iter().map(|word| format!("test-paper-{word}")));
                }
                BlockKind::Session { show } => {
                    keys.extend(show.words().iter().map(|word| format!("session-paper-{word}")));
                }
                BlockKind::Person { show } => {
                    keys.extend(show.words().iter().map(|word| format!("person-paper-{word}")));
                }
                BlockKind::Flows {} => keys.extend(FLOW_WORDS.iter().map(|word| (*word).to_owned())),
                BlockKind::SelfCheck { show } => {
                    keys.extend(show.words().iter().map(|word| format!("self-check-paper-{word}")));
                }
                _ => {}
            }
        }
        keys
    }

    /// The rules that decide what it says, in the order of the page.
    pub fn rules(&self) -> Vec<&Rule> {
        let blocks = || self.parts.iter().flat_map(|part| &part.blocks);
        let mut rules: Vec<&Rule> = blocks().filter_map(|block| block.when.as_ref()).collect();
        for block in blocks() {
            let conditionals: Vec<&Conditional> = match &block.kind {
                BlockKind::Point { also, .. } | BlockKind::Paragraph { also, .. } => also.iter().collect(),
                BlockKind::List { items, .. }
                | BlockKind::Checkboxes { items, .. }
                | BlockKind::Lines { items, .. }
                | BlockKind::BigSteps { items, .. } => items.iter().collect(),
                BlockKind::Grid { rows, .. } => rows.iter().collect(),
                BlockKind::Letter { lines, .. } => {
                    rules.extend(lines.iter().filter_map(|line| line.when.as_ref()));
                    Vec::new()
                }
                BlockKind::Clause { paragraphs, .. } => {
                    rules.extend(paragraphs.iter().filter_map(|paragraph| paragraph.when.as_ref()));
                    paragraphs.iter().flat_map(|paragraph| &paragraph.items).collect()
                }
                _ => Vec::new(),
            };
            rules.extend(
                conditionals
                    .into_iter()
                    .filter_map(|conditional| conditional.when.as_ref()),
            );
        }
        rules
    }

    /// What is wrong with it, one sentence each.
    pub(crate) fn problems(&self, content: &Content, words: &Messages) -> Vec<String> {
        let mut problems = Vec::new();
        for path in self.paths() {
            if content.field(path).is_none() {
                problems.push(format!("{}: there is no field {path}", self.id));
            }
        }
        for block in self.parts.iter().flat_map(|part| &part.blocks) {
            match &block.kind {
                BlockKind::Worksheet { id } if content.worksheet(id).is_none() => {
                    problems.push(format!("{}: there is no worksheet {id}", self.id));
                }
                BlockKind::BlankTable {
                    id,
                    columns,
                    begun: Some(begun),
                    ..
                } if !begun.is_known(columns, &content.documents) => {
                    problems.push(format!("{}: there is no table for {id} to begin with", self.id));
                }
                BlockKind::RoadMap { policy, .. } if content.document(policy).is_none() => {
                    problems.push(format!("{}: there is no document {policy}", self.id));
                }
                _ => {}
            }
        }
        for key in self.keys() {
            if !words.contains_key(&key) {
                problems.push(format!("no words for {key}"));
            }
        }
        for (path, value) in self.rules().into_iter().flat_map(Rule::fields) {
            if path.split('.').next() == Some(FACTS) {
                let problem = facts::problem(content, path, value);
                problems.extend(problem.map(|problem| format!("{}: {problem}", self.id)));
                continue;
            }
            match (content.field(path), value) {
                (None, _) => problems.push(format!("{}: there is no field {path}", self.id)),
                (Some(field), Some(value)) if !field.options.iter().any(|option| option == value) => {
                    problems.push(format!("{}: {path} has no choice {value}", self.id));
                }
                _ => {}
            }
        }
        problems.extend(
            self.controls()
                .filter(|control| !content.has_control(control))
                .map(|control| format!("{}: there is no control {control}", self.id)),
        );
        // A document whose id begins like this one's has words of its own.
        let longer: Vec<String> = content
            .documents
            .iter()
            .filter(|other| other.id.starts_with(&format!("{}-", self.id)))
            .map(|other| other.id.clone())
            .collect();
        let is_under = |id: &str, document: &str| {
            id.strip_prefix(document)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
        };
        for (id, variables) in words {
            if !is_under(id, &self.id) || longer.iter().any(|other| is_under(id, other)) {
                continue;
            }
            for variable in variables.iter().filter(|variable| !self.knows(content, variable)) {
                problems.push(format!("{id}: {} has no slot {variable}", self.id));
            }
        }
        problems
    }

    /// Whether a name in its words stands for something: an answer, a clause, a paragraph of one, another document.
    fn knows(&self, content: &Content, variable: &str) -> bool {
        if let Some(document) = variable.strip_prefix("doc-") {
            return content.document(document).is_some();
        }
        if let Some(place) = variable.strip_prefix("clause-") {
            return self.clauses().any(|clause| {
                place == clause.id
                    || place.strip_prefix(clause.id).is_some_and(|rest| {
                        let named =
                            |paragraph: &ParagraphDefinition| rest.strip_prefix('-') == Some(&paragraph.id);
                        clause.paragraphs.iter().any(named)
                    })
            });
        }
        self.slots.contains_key(variable)
    }
}
