use std::collections::BTreeMap;

use serde::Deserialize;
use sonae_domain::Rule;

use crate::{Content, ContentError, Messages, assets};

mod profile_part;

pub use profile_part::ProfilePart;

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

/// A block with the condition under which it is printed.
#[derive(Clone, Debug, Deserialize)]
pub struct BlockDefinition {
    /// Printed only when this holds.
    pub when: Option<Rule>,
    /// What it is.
    #[serde(flatten)]
    pub kind: BlockKind,
}

/// The kinds of block that content can ask for.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum BlockKind {
    /// The title of a wall page.
    WallTitle {},
    /// The head of a rule or plan: title, `.over` and `.under` of the document's words, approval boxes.
    Head {
        /// Approval boxes, highest rank first: id (words `doc-approval-<id>`) and the person asked for.
        #[serde(default)]
        approvals: Vec<ApprovalDefinition>,
    },
    /// Facts about the document: the label is the attribute `fact-<slot>` of the document's words.
    Facts {
        /// Names of slots, and `number`, `version`, `class`.
        items: Vec<String>,
    },
    /// A section heading.
    Heading {
        /// Words.
        id: String,
        /// Whether it is numbered in order.
        #[serde(default)]
        numbered: bool,
    },
    /// Running text. Sentences may be added by condition: attribute `also-<id>`.
    Paragraph {
        /// Words.
        id: String,
        /// Whether its first line is indented.
        #[serde(default)]
        indent: bool,
        /// Further sentences.
        #[serde(default)]
        also: Vec<Conditional>,
    },
    /// The answer to a question as running text.
    Answer {
        /// `worksheet.field`.
        path: String,
    },
    /// A numbered point of a wall policy: heading, and attribute `text`. Sentences may be added by condition.
    Point {
        /// Words.
        id: String,
        /// Further sentences.
        #[serde(default)]
        also: Vec<Conditional>,
    },
    /// An article: heading, and its paragraphs as attributes.
    Clause {
        /// Words.
        id: String,
        /// Its paragraphs.
        paragraphs: Vec<ParagraphDefinition>,
    },
    /// A list of fixed items (attributes) or of the rows of a table.
    List {
        /// Words, for fixed items.
        #[serde(default)]
        id: String,
        /// Fixed items.
        #[serde(default)]
        items: Vec<Conditional>,
        /// `worksheet.rows.column`: one item a row.
        rows: Option<String>,
    },
    /// The rows of a table on a worksheet. Heads are the labels of the columns.
    Table {
        /// Words: caption, attribute `note`; empty for neither.
        #[serde(default)]
        id: String,
        /// `worksheet.rows`.
        rows: String,
        /// Columns.
        columns: Vec<ColumnDefinition>,
    },
    /// Questions with their answers as a form; what is not answered is a line to write on.
    Form {
        /// `worksheet.field`.
        items: Vec<String>,
    },
    /// Boxes to tick: attributes of its words.
    Checkboxes {
        /// Words.
        id: String,
        /// Items.
        items: Vec<Conditional>,
    },
    /// A year by months from a worksheet with the columns of `education-plan.topics`.
    MonthGrid {
        /// `worksheet.rows` of the topics.
        topics: String,
        /// `worksheet.rows` of the groups that topics name by code.
        groups: String,
        /// `worksheet.field` of the year.
        year: String,
        /// `worksheet.field` of the month in which the year begins.
        start: String,
        /// `worksheet.field` of the months without lessons.
        busy: String,
    },
    /// Date, company, role and name, with a line to sign and a place for the seal.
    Signature {
        /// `worksheet.field` of the date.
        date: String,
        /// `worksheet.field` of the person.
        person: String,
    },
    /// Small print.
    Note {
        /// Words.
        id: String,
    },
    /// All business flows as swimlanes, each under its name.
    Flows {},
    /// The register of information.
    AssetRegister {},
    /// What the grades mean by which information is rated.
    AssetScale {},
    /// A part of the report on the profile.
    Profile {
        /// Which.
        part: ProfilePart,
    },
    /// What IPA's self-check says about the company, and the way to a declaration.
    SelfCheck {
        /// Which part of it.
        show: SelfCheckPart,
    },
    /// The road map for the president, on one page: where we are, the guide's year plan, what is next, what to decide.
    RoadMap {
        /// `worksheet.field` of the months that are busy.
        busy: String,
        /// `worksheet.field` of the person who sees to security: when there is none, the president is asked for one.
        officer: String,
        /// The policy that the president signs: asked for until it is issued.
        policy: String,
    },
    /// The guide's year plan by month: who has how much to do.
    TaskMonths {
        /// `worksheet.field` of the months that are busy.
        busy: String,
    },
    /// The guide's year plan person by person, with steps and evidence.
    Tasks {},
    /// The personas: which customers they stand for, and a sheet for each.
    Personas {},
    /// All that was answered with わからない, a sheet for each who is to be asked.
    ParkedQuestions {},
    /// A worksheet filled in: sections, questions, answers, tables.
    Worksheet {
        /// The worksheet.
        id: String,
    },
    /// The worksheets in the document, with how far they are answered and their pages.
    Contents {},
    /// A new page.
    PageBreak {},
}

/// A part of what the self-check says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SelfCheckPart {
    /// The sum, how to read it, and the answers counted.
    Result,
    /// What each star asks for, what is there and what is still to come.
    Stars,
    /// The topics that can gain the most, and what helps.
    Growth,
    /// Whether the policy is ready to be signed.
    Policy,
    /// The steps of declaring, to tick by hand.
    Declare,
    /// Lines for what is to be kept after declaring.
    Record,
    /// All topics with answer and points.
    Topics,
}

impl SelfCheckPart {
    /// The ends of the ids of its words, `self-check-paper-<end>`.
    fn words(self) -> &'static [&'static str] {
        match self {
            SelfCheckPart::Result => &[
                "sum",
                "none",
                "partial",
                "reading",
                "next",
                "counts",
                "head-part",
                "head-blank",
                "head-points",
                "head-most",
                "whole",
            ],
            SelfCheckPart::Stars => &[
                "asked",
                "head-asked",
                "head-now",
                "head-way",
                "ready",
                "open",
                "advised",
                "until",
                "blank",
            ],
            SelfCheckPart::Growth => &[
                "growth",
                "growth-how",
                "growth-none",
                "growth-all",
                "head-topic",
                "head-answer",
                "head-gain",
                "head-step",
            ],
            SelfCheckPart::Policy => &[
                "policy-missing",
                "policy-ready",
                "policy-issued",
                "policy-stale",
                "policy-from",
            ],
            SelfCheckPart::Declare => &["where", "address"],
            SelfCheckPart::Record => &["record", "record-on", "record-star", "record-number", "record-by"],
            SelfCheckPart::Topics => &["all", "source", "head-number", "head-deeds"],
        }
    }
}

/// An approval box.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovalDefinition {
    /// `approve`, `review`, `prepare`.
    pub id: String,
    /// `worksheet.field` of the person.
    pub person: String,
}

/// A word of a block that may depend on a condition.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conditional {
    /// Attribute of the block's words.
    pub id: String,
    /// Printed only when this holds.
    pub when: Option<Rule>,
}

/// A paragraph of an article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParagraphDefinition {
    /// Attribute of the clause's words.
    pub id: String,
    /// Printed only when this holds.
    pub when: Option<Rule>,
    /// Its items: attributes of the clause's words.
    #[serde(default)]
    pub items: Vec<Conditional>,
}

/// A column of a printed table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnDefinition {
    /// The column of the worksheet's table.
    pub field: String,
    /// `left`, `center` or `right`.
    #[serde(default)]
    pub align: ColumnAlign,
}

/// Alignment of a printed column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnAlign {
    /// Words.
    #[default]
    Left,
    /// Marks.
    Center,
    /// Figures.
    Right,
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
                version: file.version,
                dated: file.dated,
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
