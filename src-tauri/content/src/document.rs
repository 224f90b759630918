use std::collections::BTreeMap;

use serde::Deserialize;
use sonae_domain::Rule;

use crate::{Content, ContentError, Messages, assets};

mod block_definition;
mod profile_part;
mod risk_part;
mod self_check_part;

pub use block_definition::{
    ApprovalDefinition, BlockDefinition, BlockKind, ColumnAlign, ColumnDefinition, Conditional,
    ParagraphDefinition,
};
pub use profile_part::ProfilePart;
pub use risk_part::RiskPart;
pub use self_check_part::SelfCheckPart;

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

/// A document: ordered blocks bound to answers. Its words have the same stem in `assets/locales`; the words of a
/// block are the message `<document>-<block id>` and its attributes.
#[derive(Clone, Debug)]
pub struct DocumentDefinition {
    /// File stem; also the key of its title.
    pub id: String,
    /// Document number as printed: `SP-01`.
    pub number: String,
    /// Who may see it.
    pub class: Class,
    /// Which measures of the paper apply.
    pub paper: PaperKind,
    /// Where its version is answered: `worksheet.field`; version 1 where it is not asked.
    pub version: Option<String>,
    /// Whether it says how things stand: it carries the day of printing in the place of a version.
    pub dated: bool,
    /// Whether it is issued only when nothing is missing, never as a draft.
    pub whole: bool,
    /// Whether its substance is tables: they are offered as an Excel file as well.
    pub sheets: bool,
    /// Questions that must be answered before it is complete.
    pub needs: Vec<String>,
    /// Names in the prose → answers.
    pub slots: BTreeMap<String, Slot>,
    /// Runs of pages.
    pub parts: Vec<PartDefinition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    number: String,
    class: Class,
    paper: PaperKind,
    version: Option<String>,
    #[serde(default)]
    dated: bool,
    #[serde(default)]
    whole: bool,
    #[serde(default)]
    sheets: bool,
    needs: Vec<String>,
    #[serde(default)]
    slots: BTreeMap<String, Slot>,
    #[serde(rename = "part")]
    parts: Vec<PartDefinition>,
}

/// Who may see a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// 公開.
    Public,
    /// 社外秘.
    Internal,
}

/// Which measures of the paper apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// One page for the wall.
    Wall,
    /// Rules and plans.
    Rule,
}

/// A name in the prose: which answer fills it and in which form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// `worksheet.field`.
    pub path: String,
    /// How the answer is printed.
    #[serde(default)]
    pub form: SlotForm,
}

/// How an answer is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlotForm {
    /// As its question says: a person by name, a date in full, a choice by its words.
    #[default]
    Plain,
    /// A person by role.
    Role,
    /// A year as the business year that begins in it.
    FiscalYear,
}

/// A run of pages of one orientation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartDefinition {
    /// Whether its pages lie on their side.
    #[serde(default)]
    pub landscape: bool,
    /// What is on them.
    #[serde(rename = "block")]
    pub blocks: Vec<BlockDefinition>,
}

pub(crate) fn read() -> Result<Vec<DocumentDefinition>, ContentError> {
    assets::documents()
        .into_iter()
        .map(|asset| {
            let file: DocumentFile = asset.toml()?;
            Ok(DocumentDefinition {
                id: asset.stem,
                number: file.number,
                class: file.class,
                paper: file.paper,
                whole: file.whole,
                version: file.version,
                dated: file.dated,
                sheets: file.sheets,
                needs: file.needs,
                slots: file.slots,
                parts: file.parts,
            })
        })
        .collect()
}

impl DocumentDefinition {
    /// The questions it reads, wherever in it.
    pub fn paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self.needs.iter().map(String::as_str).collect();
        paths.extend(self.slots.values().map(|slot| slot.path.as_str()));
        paths.extend(self.version.as_deref());
        for block in self.parts.iter().flat_map(|part| &part.blocks) {
            match &block.kind {
                BlockKind::Head { approvals } => paths.extend(approvals.iter().map(|a| a.person.as_str())),
                BlockKind::Answer { path } => paths.push(path),
                BlockKind::List { rows, .. } => paths.extend(rows.as_deref()),
                BlockKind::Table { rows, .. } => paths.push(rows),
                BlockKind::Form { items } => paths.extend(items.iter().map(String::as_str)),
                BlockKind::MonthGrid {
                    topics,
                    groups,
                    year,
                    start,
                    busy,
                } => {
                    paths.extend([topics, groups, year, start, busy].map(String::as_str));
                }
                BlockKind::Signature { date, person } => paths.extend([date.as_str(), person.as_str()]),
                BlockKind::RoadMap { busy, officer, .. } => paths.extend([busy.as_str(), officer.as_str()]),
                BlockKind::TaskMonths { busy } => paths.push(busy),
                _ => {}
            }
        }
        paths
    }

    /// The words that its blocks name.
    fn keys(&self) -> Vec<String> {
        let mut keys = vec![self.id.clone(), format!("{}.footer", self.id)];
        for block in self.parts.iter().flat_map(|part| &part.blocks) {
            let key = |id: &str| format!("{}-{id}", self.id);
            let parts = |id: &str, items: &[Conditional]| -> Vec<String> {
                items
                    .iter()
                    .map(|item| format!("{}-{id}.{}", self.id, item.id))
                    .collect()
            };
            match &block.kind {
                BlockKind::Heading { id, .. } | BlockKind::Note { id } => keys.push(key(id)),
                BlockKind::Paragraph { id, also, .. } => {
                    keys.push(key(id));
                    keys.extend(also.iter().map(|item| format!("{}.also-{}", key(id), item.id)));
                }
                BlockKind::Point { id, also } => {
                    keys.extend([key(id), format!("{}.text", key(id))]);
                    keys.extend(also.iter().map(|item| format!("{}.also-{}", key(id), item.id)));
                }
                BlockKind::Clause { id, paragraphs } => {
                    keys.push(key(id));
                    for paragraph in paragraphs {
                        keys.push(format!("{}.{}", key(id), paragraph.id));
                        keys.extend(parts(id, &paragraph.items));
                    }
                }
                BlockKind::List { id, items, .. } | BlockKind::Checkboxes { id, items } => {
                    keys.extend(parts(id, items));
                }
                BlockKind::Table { id, .. } if !id.is_empty() => keys.push(key(id)),
                BlockKind::Head { approvals } => {
                    keys.extend(
                        approvals
                            .iter()
                            .map(|approval| format!("doc-approval-{}", approval.id)),
                    );
                }
                BlockKind::Facts { items } => {
                    keys.extend(items.iter().map(|item| format!("{}.fact-{item}", self.id)));
                }
                BlockKind::Profile { part } => keys.extend(part.keys()),
                BlockKind::Risks { part } => keys.extend(part.keys()),
                BlockKind::Flows {} => keys.extend(FLOW_WORDS.iter().map(|word| (*word).to_owned())),
                BlockKind::SelfCheck { show } => {
                    keys.extend(show.words().iter().map(|word| format!("self-check-paper-{word}")));
                }
                _ => {}
            }
        }
        keys
    }

    fn rules(&self) -> Vec<&Rule> {
        let blocks = || self.parts.iter().flat_map(|part| &part.blocks);
        let mut rules: Vec<&Rule> = blocks().filter_map(|block| block.when.as_ref()).collect();
        for block in blocks() {
            let conditionals: Vec<&Conditional> = match &block.kind {
                BlockKind::Point { also, .. } | BlockKind::Paragraph { also, .. } => also.iter().collect(),
                BlockKind::List { items, .. } | BlockKind::Checkboxes { items, .. } => items.iter().collect(),
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

    /// Whether the answer to a question decides what it says, without being said itself.
    pub fn asks(&self, path: &str) -> bool {
        let mut fields = self.rules().into_iter().flat_map(Rule::fields);
        fields.any(|(field, _)| field == path)
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
            match (content.field(path), value) {
                (None, _) => problems.push(format!("{}: there is no field {path}", self.id)),
                (Some(field), Some(value)) if !field.options.iter().any(|option| option == value) => {
                    problems.push(format!("{}: {path} has no choice {value}", self.id));
                }
                _ => {}
            }
        }
        let own = words
            .iter()
            .filter(|(id, _)| **id == self.id || id.starts_with(&format!("{}-", self.id)));
        for (id, variables) in own {
            for variable in variables
                .iter()
                .filter(|variable| !self.slots.contains_key(*variable))
            {
                problems.push(format!("{id}: {} has no slot {variable}", self.id));
            }
        }
        problems
    }
}
