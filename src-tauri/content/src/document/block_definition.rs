use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_domain::{Answers, ControlRef, Rule, Strictness};

use super::{
    CompetencePart, DrillPart, LessonPart, ManualPart, MaterialsPart, PersonPart, ProfilePart, ReportPart,
    RiskPart, SelfCheckPart, SessionPart, TestPart,
};

/// A block with the condition under which it is printed.
#[derive(Clone, Debug, Deserialize)]
pub struct BlockDefinition {
    /// Printed only when this holds.
    pub when: Option<Rule>,
    /// Printed only in rules at least so strict.
    pub level: Option<Strictness>,
    /// Printed only in rules at most so strict.
    pub until: Option<Strictness>,
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
        /// The controls that it meets.
        #[serde(default)]
        controls: Vec<ControlRef>,
        /// Its paragraphs.
        paragraphs: Vec<ParagraphDefinition>,
    },
    /// 附則: the last words of a rule.
    Supplement {
        /// Words.
        id: String,
    },
    /// The facts about the document (number, version, enactment, owner, distribution) and the table of its revisions.
    Formal {},
    /// Which clauses meet which controls.
    ControlsMet {},
    /// Labels, each with a line to write on: attributes of its words.
    Lines {
        /// Words.
        id: String,
        /// Labels.
        items: Vec<Conditional>,
    },
    /// A table of fixed words: its caption, attributes `col-<column>` and `<row>-<column>`, and `note` for small print.
    Grid {
        /// Words.
        id: String,
        /// Columns.
        columns: Vec<String>,
        /// Rows.
        rows: Vec<Conditional>,
    },
    /// A form to fill in by hand, a line an entry: its caption, attributes `col-<column>`, `example-<column>` and `note`.
    BlankTable {
        /// Words.
        id: String,
        /// Columns.
        columns: Vec<String>,
        /// How many lines.
        rows: usize,
        /// Whether it has as many more as its page has room for: a log that is the whole of its page.
        #[serde(default)]
        fill: bool,
        /// Whether the first line shows how it is filled in.
        #[serde(default)]
        example: bool,
        /// What is known already and stands in its first lines.
        #[serde(default)]
        begun: Option<BegunTable>,
    },
    /// Large steps of a card: attributes `<step>` (what to do) and `<step>-how`.
    BigSteps {
        /// Words.
        id: String,
        /// Steps.
        items: Vec<Conditional>,
    },
    /// The telephone numbers of those who are called first.
    Phones {},
    /// Cards with the telephone numbers, to cut out and carry along.
    ContactCards {},
    /// Who calls whom.
    CallTree {},
    /// Who answers to whom, from the worksheet `roles`.
    OrgChart {},
    /// All documents of the company, with number, version, owner and next review.
    DocumentList {},
    /// Until when a breach of personal data is reported, counted from the moment of awareness (worksheet `breach-report`).
    Deadlines {},
    /// What management does in the year, month by month.
    YearPlan {
        /// The table of fixed words in the same document whose rows are the tasks: columns `task` and `who`.
        tasks: String,
        /// The months of the business year, 1 to 12, in which a task is due; a busy month gives way to one before it.
        months: BTreeMap<String, Vec<u8>>,
    },
    /// Small print under a heading that says what follows.
    Lead {
        /// Words.
        id: String,
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
    /// A letter or notice to copy and send, in a frame: attributes of its words.
    Letter {
        /// Words.
        id: String,
        /// Its lines and paragraphs. They stand in the order of letters in each language.
        lines: Vec<LetterLineDefinition>,
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
    /// A part of the papers about a drill.
    Drill {
        /// Which.
        part: DrillPart,
    },
    /// A part of the papers about a test.
    Test {
        /// Which.
        show: TestPart,
    },
    /// A part of the paper on who can do what.
    Competence {
        /// Which.
        show: CompetencePart,
    },
    /// A part of the papers about a session.
    Session {
        /// Which.
        show: SessionPart,
    },
    /// A part of the papers about a person.
    Person {
        /// Which.
        show: PersonPart,
    },
    /// A part of the report on the profile.
    Profile {
        /// Which.
        part: ProfilePart,
    },
    /// A part of the papers on risks, controls and requirements.
    Risks {
        /// Which.
        part: RiskPart,
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
    /// Why each topic of a plan of teaching is learned and what it costs, with the sum beside the budget; nothing where no
    /// topic says either. Words: caption; `doc-topic-sum`, `doc-topic-budget`, `doc-topic-over`.
    TopicCosts {
        /// Words.
        id: String,
        /// `worksheet.rows` of the topics, with the columns `topic`, `modules`, `why`, `cost`.
        topics: String,
        /// `worksheet.field` of the budget.
        budget: String,
    },
    /// The guide's year plan person by person, with steps and evidence.
    Tasks {},
    /// The personas: which customers they stand for, and a sheet for each.
    Personas {},
    /// The personas at a glance, several on a page.
    PersonaCards {},
    /// All that was answered with わからない, a sheet for each who is to be asked.
    ParkedQuestions {},
    /// A worksheet filled in: sections, questions, answers, tables.
    Worksheet {
        /// The worksheet.
        id: String,
    },
    /// The worksheets in the document, with how far they are answered and their pages.
    Contents {},
    /// A paper about a lesson.
    Lesson {
        /// Which.
        part: LessonPart,
    },
    /// A part of the manual of a piece of work.
    Manual {
        /// Which.
        part: ManualPart,
    },
    /// A part of the list of teaching materials.
    Materials {
        /// Which.
        part: MaterialsPart,
    },
    /// A part of the year's report on education.
    EducationReport {
        /// Which.
        part: ReportPart,
    },
    /// A new page.
    PageBreak {},
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
    /// Printed only in rules at least so strict.
    pub level: Option<Strictness>,
    /// Printed only in rules at most so strict.
    pub until: Option<Strictness>,
}

/// A paragraph of an article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParagraphDefinition {
    /// Attribute of the clause's words.
    pub id: String,
    /// Printed only when this holds.
    pub when: Option<Rule>,
    /// Printed only in rules at least so strict.
    pub level: Option<Strictness>,
    /// Printed only in rules at most so strict.
    pub until: Option<Strictness>,
    /// Its items: attributes of the clause's words.
    #[serde(default)]
    pub items: Vec<Conditional>,
}

/// A line or paragraph of a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterLineDefinition {
    /// Attribute of the letter's words.
    pub id: String,
    /// Where it stands.
    #[serde(default)]
    pub place: LetterPlace,
    /// Printed only when this holds.
    pub when: Option<Rule>,
}

/// Where a line of a letter stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterPlace {
    /// A paragraph of what it says.
    #[default]
    Text,
    /// The day, at the head.
    Date,
    /// To whom it goes, beneath.
    To,
    /// Who sends it: in Japanese beneath the addressee, in English at the end.
    From,
    /// What it is about.
    Subject,
    /// 以上, Sincerely: after the last paragraph.
    Close,
}

/// Whether something is printed: what it depends on, and how strict the rules are.
fn printed(
    (when, level, until): (Option<&Rule>, Option<Strictness>, Option<Strictness>),
    places: &[&Answers],
    strictness: Strictness,
) -> bool {
    level.is_none_or(|level| strictness >= level)
        && until.is_none_or(|until| strictness <= until)
        && when.is_none_or(|rule| rule.holds_among(places))
}

impl BlockDefinition {
    /// Whether it is printed for answers that stand in several places, in rules of this strictness.
    pub fn is_printed(&self, places: &[&Answers], strictness: Strictness) -> bool {
        printed((self.when.as_ref(), self.level, self.until), places, strictness)
    }
}

impl Conditional {
    /// As [`BlockDefinition::is_printed`].
    pub fn is_printed(&self, places: &[&Answers], strictness: Strictness) -> bool {
        printed((self.when.as_ref(), self.level, self.until), places, strictness)
    }
}

impl ParagraphDefinition {
    /// As [`BlockDefinition::is_printed`].
    pub fn is_printed(&self, places: &[&Answers], strictness: Strictness) -> bool {
        printed((self.when.as_ref(), self.level, self.until), places, strictness)
    }
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
    /// Whether it is left out where no row says anything in it.
    #[serde(default)]
    pub optional: bool,
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

/// The lines of a form that another document has settled: those of its table of fixed words, as far as they are printed
/// there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BegunTable {
    /// The other document.
    pub document: String,
    /// Its table.
    pub grid: String,
    /// Columns of the form, each with the columns of the table that are said in it.
    pub columns: BTreeMap<String, Vec<String>>,
}

impl BegunTable {
    /// Whether there is such a table, and all named columns are there on both sides.
    pub(super) fn is_known(&self, own: &[String], documents: &[super::DocumentDefinition]) -> bool {
        self.table(documents).is_some_and(|(_, columns)| {
            self.columns
                .iter()
                .all(|(to, from)| own.contains(to) && from.iter().all(|one| columns.contains(one)))
        })
    }

    /// The rows of the table, and its columns; none where there is no such table.
    pub fn table<'a>(
        &self,
        documents: &'a [super::DocumentDefinition],
    ) -> Option<(&'a [Conditional], &'a [String])> {
        let document = documents.iter().find(|document| document.id == self.document)?;
        let mut blocks = document.parts.iter().flat_map(|part| &part.blocks);
        blocks.find_map(|block| match &block.kind {
            BlockKind::Grid { id, rows, columns } if *id == self.grid => {
                Some((rows.as_slice(), columns.as_slice()))
            }
            _ => None,
        })
    }
}
