use std::collections::BTreeMap;

use serde::Deserialize;
use sonae_domain::{ControlRef, DrillKind, Rule, SubjectKind};

use crate::{ContentError, assets};

mod block_definition;
mod check;
mod competence_part;
mod drill_part;
mod group;
mod lesson_part;
mod manual_part;
mod materials_part;
mod person_part;
mod profile_part;
mod report_part;
mod risk_part;
mod self_check_part;
mod session_part;
mod test_part;

pub use block_definition::{
    ApprovalDefinition, BegunTable, BlockDefinition, BlockKind, ColumnAlign, ColumnDefinition, Conditional,
    LetterLineDefinition, LetterPlace, ParagraphDefinition,
};
pub use competence_part::CompetencePart;
pub use drill_part::DrillPart;
pub use group::DocumentGroup;
pub use lesson_part::LessonPart;
pub use manual_part::ManualPart;
pub use materials_part::MaterialsPart;
pub use person_part::PersonPart;
pub use profile_part::ProfilePart;
pub use report_part::ReportPart;
pub use risk_part::RiskPart;
pub use self_check_part::SelfCheckPart;
pub use session_part::SessionPart;
pub use test_part::TestPart;

/// A document: ordered blocks bound to answers. Its words have the same stem in `assets/locales`; the words of a
/// block are the message `<document>-<block id>` and its attributes.
#[derive(Clone, Debug)]
pub struct DocumentDefinition {
    /// File stem; also the key of its title.
    pub id: String,
    /// Document number as printed: `SP-01`.
    pub number: String,
    /// Among which documents it stands.
    pub group: DocumentGroup,
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
    /// Whether it is a rule with versions of its own: its facts and revisions are printed, and it is approved and issued.
    pub formal: bool,
    /// Whether everything on it is set in large type: what is read from afar.
    pub large: bool,
    /// Whether its substance is tables: they are offered as an Excel file as well.
    pub sheets: bool,
    /// Whether it says on its first page where its sections begin: long papers.
    pub contents: bool,
    /// Questions that must be answered before it is complete.
    pub needs: Vec<String>,
    /// Of what kind the thing is that it is about, where it is made once for each: it is no document of the company, has no
    /// versions and is not in the list of documents.
    pub about: Option<SubjectKind>,
    /// Of papers about a drill: the only kind of drill that it is made for.
    pub drill: Option<DrillKind>,
    /// Names in the prose → answers.
    pub slots: BTreeMap<String, Slot>,
    /// Runs of pages.
    pub parts: Vec<PartDefinition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    number: String,
    group: DocumentGroup,
    class: Class,
    paper: PaperKind,
    version: Option<String>,
    #[serde(default)]
    dated: bool,
    #[serde(default)]
    whole: bool,
    #[serde(default)]
    formal: bool,
    #[serde(default)]
    large: bool,
    #[serde(default)]
    sheets: bool,
    #[serde(default)]
    contents: bool,
    needs: Vec<String>,
    /// Of papers: what each is about.
    about: Option<SubjectKind>,
    /// Of papers about a drill: the only kind of drill that it is made for.
    drill: Option<DrillKind>,
    #[serde(default)]
    slots: BTreeMap<String, Slot>,
    #[serde(rename = "part")]
    parts: Vec<PartDefinition>,
}

impl DocumentFile {
    fn named(self, id: String) -> DocumentDefinition {
        DocumentDefinition {
            id,
            number: self.number,
            group: self.group,
            formal: self.formal,
            large: self.large,
            class: self.class,
            paper: self.paper,
            whole: self.whole,
            version: self.version,
            dated: self.dated,
            sheets: self.sheets,
            contents: self.contents,
            needs: self.needs,
            about: self.about,
            drill: self.drill,
            slots: self.slots,
            parts: self.parts,
        }
    }
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
    /// Cards: one page with large type, or several cards to cut out.
    Card,
    /// Slides: pages of 16:9 to be shown on a screen.
    Slide,
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
    /// A person by telephone number; nothing where it is not known.
    Phone,
    /// A year as the business year that begins in it; the month in which business years begin as the year to plan for.
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

/// The documents of the company.
pub(crate) fn read() -> Result<Vec<DocumentDefinition>, ContentError> {
    read_all(assets::documents())
}

/// The papers that are about one thing of many.
pub(crate) fn read_papers() -> Result<Vec<DocumentDefinition>, ContentError> {
    read_all(assets::papers())
}

fn read_all(assets: Vec<assets::Asset>) -> Result<Vec<DocumentDefinition>, ContentError> {
    let read = |asset: assets::Asset| Ok(asset.toml::<DocumentFile>()?.named(asset.stem));
    assets.into_iter().map(read).collect()
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
                BlockKind::TopicCosts { topics, budget, .. } => {
                    paths.extend([topics.as_str(), budget.as_str()])
                }
                _ => {}
            }
        }
        paths
    }

    /// Whether the answer to a question decides what it says, without being said itself.
    pub fn asks(&self, path: &str) -> bool {
        let mut fields = self.rules().into_iter().flat_map(Rule::fields);
        fields.any(|(field, _)| field == path)
    }

    /// Its clauses, in order.
    pub fn clauses(&self) -> impl Iterator<Item = ClauseDefinition<'_>> {
        let blocks = self.parts.iter().flat_map(|part| &part.blocks);
        blocks.filter_map(|block| match &block.kind {
            BlockKind::Clause {
                id,
                controls,
                paragraphs,
            } => Some(ClauseDefinition {
                id,
                controls,
                paragraphs,
                block,
            }),
            _ => None,
        })
    }

    /// The controls that its clauses meet.
    pub(crate) fn controls(&self) -> impl Iterator<Item = &ControlRef> {
        self.clauses().flat_map(|clause| clause.controls)
    }
}

/// A clause of a document.
#[derive(Clone, Copy, Debug)]
pub struct ClauseDefinition<'a> {
    /// Its name in the document.
    pub id: &'a str,
    /// The controls that it meets.
    pub controls: &'a [ControlRef],
    /// Its paragraphs.
    pub paragraphs: &'a [ParagraphDefinition],
    /// The block with its conditions.
    pub block: &'a BlockDefinition,
}
