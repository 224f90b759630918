//! What a document says, before anything is laid out: the contract between the words and the paper.

mod card;
mod certificate;
mod footnote;
mod formal;
mod letter;
mod month_grid;
mod persona_card;
mod question;
mod road_map;
mod slide;
mod task;
mod test_form;
mod texts;

use serde::{Deserialize, Serialize};
use sonae_domain::Lang;

use crate::logo::Marks;

pub use card::{BigStep, ContactCard, ContactCards, Phone};
pub use certificate::{CERTIFICATE_MANY, Certificate, CertificateList};
pub use footnote::Footnote;
pub use formal::{BlankTable, Formal};
pub use letter::{LetterLine, LetterPlace};
pub use month_grid::{Mark, MonthGrid, MonthRow};
pub use persona_card::PersonaCard;
pub use question::{ContentsItem, Given, Question};
pub use road_map::{
    RoadAction, RoadDecision, RoadDecisions, RoadFunction, RoadMap, RoadMonth, RoadNext, RoadStep, RoadYear,
};
pub use slide::{Slide, SlideLook};
pub use task::{Task, TaskStep, Tasks};
pub use test_form::{AnswerSize, TestHead, TestMessage, TestQuestion, TestSection};

/// A document ready to be laid out: all slots filled or marked as gaps, all conditions decided.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Id of the document, such as `basic-policy`.
    pub id: String,
    /// Language that decides line breaking, punctuation and numbering words.
    pub lang: Lang,
    /// Which set of measures of the paper applies.
    pub paper: Paper,
    /// Title for the metadata and the outline.
    pub title: String,
    /// The company, for the header and the metadata.
    pub company: String,
    /// Header, left and right; ignored on wall pages.
    pub header: (String, String),
    /// The one useful line at the left of the footer.
    pub footer: Text,
    /// Right of the footer's line on wall pages, before the page number: document number, version, class.
    pub footer_right: String,
    /// Added to the footer of papers that must not go on from copies: 印刷した紙は写しです. None where it is not asked for.
    #[serde(default)]
    pub uncontrolled: Option<String>,
    /// The colour of the company, sRGB. It takes the place of 藍 where it can be read on white, see
    /// [`accent`](crate::ops::accent).
    #[serde(default)]
    pub accent: Option<(u8, u8, u8)>,
    /// 大きな文字: everything is set 1.2 times as large, on the same margins.
    #[serde(default)]
    pub large: bool,
    /// The word 下書き / Draft for header and watermark when something is missing.
    pub draft: Option<String>,
    /// The date printed, ISO 8601, also the creation date in the metadata.
    pub date: jiff::civil::Date,
    /// The same day in words, in the header of papers that say how things stand; empty on all others.
    pub dated: String,
    /// Parts, each with its own orientation; each begins on a new page.
    pub parts: Vec<Part>,
    /// What stands at the head of the first page beside the words. No part of what the document says: it is not written
    /// with it, and no digest has it.
    #[serde(skip)]
    pub marks: Marks,
}

/// Which measures of the paper apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// One page for the wall: large title, no header.
    Wall,
    /// Rules and plans: header, approval boxes, tables.
    #[default]
    Rule,
    /// One page in large type to find on the wall when it is needed: no header.
    Card,
    /// Pages of 16:9 to be shown on a screen: only a number at the foot.
    Slide,
}

/// A run of pages of one orientation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Whether the pages lie on their side.
    pub landscape: bool,
    /// What is on them.
    pub blocks: Vec<Block>,
}

/// A piece of text of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// The words. No line breaks: a break is a block of its own.
    pub text: String,
    /// Emphasis: Gothic bold.
    pub bold: bool,
    /// A slot that nothing fills yet: where the question is (`worksheet.field`). Drawn as a marked gap on the
    /// screen and as a write-in line with its label on paper.
    pub gap: Option<String>,
    /// A place in the same document that the words lead to: the anchor of a clause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What is said about the words at the foot of their page, in small print.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Footnote>,
}

/// Text with emphasis and gaps.
pub type Text = Vec<Span>;

/// Plain text as a `Text`.
pub fn plain(text: impl Into<String>) -> Text {
    vec![Span {
        text: text.into(),
        ..Span::default()
    }]
}

/// All of a text in bold.
pub fn strong(text: &[Span]) -> Text {
    let bold = |span: &Span| Span {
        bold: true,
        ..span.clone()
    };
    text.iter().map(bold).collect()
}

/// A text without its notes: where it is said again on a following page, its notes stood on the first.
pub(crate) fn unnoted(text: &[Span]) -> Text {
    let plain = |span: &Span| Span {
        note: None,
        ..span.clone()
    };
    text.iter().map(plain).collect()
}

/// One block of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// The company's name and the title of a wall page, with the short rule beneath.
    WallTitle {
        /// The title.
        title: Text,
    },
    /// The head of a rule or plan: class, line over the title, title, line under it, approval boxes at the right.
    Head {
        /// Classification mark in a frame (社外秘); none for public documents.
        class: Option<String>,
        /// A line above the title: the year.
        over: Text,
        /// The title.
        title: Text,
        /// A line beneath the title.
        under: Text,
        /// Approval boxes, highest rank first.
        approvals: Vec<Approval>,
    },
    /// Facts about the document: label and value, two columns.
    Facts {
        /// Label, value.
        items: Vec<(Text, Text)>,
    },
    /// What makes a rule a formal paper: facts about it, and the record of its revisions.
    Formal(Formal),
    /// A section heading.
    Heading {
        /// 1 for a section (13 pt), 2 for one beneath.
        level: u8,
        /// Its number as printed; empty for none.
        number: String,
        /// The words.
        text: Text,
    },
    /// Running text.
    Paragraph {
        /// The words.
        text: Text,
        /// Whether the first line is indented by 1 em (Japanese prose without numbers).
        indent: bool,
    },
    /// A point of the wall policy: number, heading, text beneath.
    Point {
        /// Its number as printed.
        number: String,
        /// The heading.
        heading: Text,
        /// The words.
        text: Text,
    },
    /// An article of a rule: 第n条（見出し） or Article n (Heading), with its paragraphs and items.
    Clause {
        /// What other places call it by; empty when none leads to it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        anchor: String,
        /// The whole heading as printed.
        heading: Text,
        /// Paragraphs; numbered 1, 2, 3 when there are several.
        paragraphs: Vec<ClauseParagraph>,
    },
    /// A list.
    List {
        /// The mark of each item as printed: ①, (1), ・ …
        items: Vec<(String, Text)>,
    },
    /// A table; its head is repeated on every page.
    Table(Table),
    /// A log to fill in by hand.
    BlankTable(BlankTable),
    /// Labels, each with a line to write on: name, date, signature. They stay together.
    Lines {
        /// The labels.
        items: Vec<Text>,
    },
    /// The steps of a card in large type. They fill the page.
    BigSteps {
        /// The steps.
        items: Vec<BigStep>,
        /// Over a short line to write when each was done: した時刻; empty for none.
        time: String,
    },
    /// Whom to call, in the order of calling, the numbers large.
    Phones {
        /// Over them; empty for none.
        heading: Text,
        /// Whom to call.
        items: Vec<Phone>,
    },
    /// Cards to cut out, on sheets of their own.
    ContactCards(ContactCards),
    /// Label and value as a form to read or to fill in by hand: an empty value leaves a write-in line.
    Form {
        /// Label, value.
        items: Vec<(Text, Text)>,
    },
    /// Boxes to tick by hand.
    Checkboxes {
        /// Whether ticked already, words.
        items: Vec<(bool, Text)>,
    },
    /// A year by months: rows with words at the left, twelve narrow columns with marks, words at the right.
    MonthGrid(MonthGrid),
    /// Enactment date, company, role, name, a line to sign and a dashed area for the seal.
    Signature {
        /// 制定 2026年12月1日（令和8年12月1日） …
        date: Text,
        /// Company.
        company: Text,
        /// Role.
        role: Text,
        /// Name, set large.
        name: Text,
        /// Beneath the line: 署名または記名押印.
        caption: String,
        /// In the seal area: 印.
        seal: String,
    },
    /// 附則: the last words of a rule, after a short rule.
    Supplement {
        /// The words.
        text: Text,
    },
    /// A line or two under a heading that say what follows, in small print that stays with it.
    Lead {
        /// The words.
        text: Text,
    },
    /// A letter or notice to copy and send, in a frame of its own.
    Letter {
        /// Its lines and paragraphs, in reading order.
        lines: Vec<LetterLine>,
    },
    /// Small print: sources, explanations.
    Note {
        /// The words.
        text: Text,
    },
    /// A diagram, scaled down to the width of the text if it is wider.
    Diagram {
        /// The drawing.
        drawing: sonae_diagrams::Drawing,
        /// What it shows, for readers who cannot see it.
        alt: String,
        /// Whether it stands in the middle where it is narrower than the text: what has no left edge of its own.
        #[serde(default)]
        centred: bool,
    },
    /// A persona at a glance: a drawn face beside the name.
    Portrait {
        /// The face, the same as on the screen.
        face: sonae_domain::Face,
        /// Above the name: the customers it stands for.
        over: Text,
        /// Name and age.
        name: Text,
        /// A sentence in its own voice.
        quote: Text,
    },
    /// Personas at a glance, several on a page.
    PersonaCards {
        /// A card each.
        cards: Vec<PersonaCard>,
    },
    /// A line that says the day that is printed. The day itself is no part of what the document says.
    AsOf {
        /// The words before the day.
        before: String,
        /// The words after it.
        after: String,
    },
    /// The road map for the president: fills one page, never two.
    RoadMap(Box<RoadMap>),
    /// What somebody has to do in the year.
    Tasks(Tasks),
    /// Questions with their answers, or room to answer by hand.
    Questions {
        /// The questions.
        items: Vec<Question>,
        /// Whether they stay on one page where they fit on one.
        whole: bool,
    },
    /// The head of a test that is written on paper.
    TestHead(TestHead),
    /// Questions of a test that are answered alike, with boxes to write in.
    TestSection(TestSection),
    /// What somebody has learned, on a page of its own, to be hung up.
    Certificate(Box<Certificate>),
    /// What is in the document, with the pages on which it begins.
    Contents {
        /// The chapters.
        items: Vec<ContentsItem>,
    },
    /// Lines for notes down to the foot of the last page of a part, where it has room for any.
    Memo {
        /// What stands before them.
        label: String,
    },
    /// A line to cut along, with what it is for.
    CutLine {
        /// The words on it.
        text: String,
    },
    /// A page to be shown on a screen, in large type.
    Slide(Box<Slide>),
    /// A new page.
    PageBreak,
}

/// One approval box: label, role, place for the seal, date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Approval {
    /// 承認・確認・作成.
    pub label: String,
    /// The role beneath it: 代表取締役.
    pub role: Text,
    /// The form of the date to be written by hand: 年 月 日.
    pub date: String,
}

/// A paragraph (項) of an article with its items (号).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClauseParagraph {
    /// The words.
    pub text: Text,
    /// Items; printed (1), (2) …
    pub items: Vec<Text>,
}

/// A table with horizontal rules only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Caption; empty for none.
    pub caption: Text,
    /// Added to the caption on following pages: （続き）.
    pub continued: String,
    /// Column heads with alignment.
    pub columns: Vec<Column>,
    /// Rows, one cell a column. A row of one cell is a head across all columns for the rows beneath it.
    pub rows: Vec<Vec<Text>>,
    /// Small print beneath; empty for none.
    pub note: Text,
    /// Whether it is set closer than others: long lists that are looked up, not read.
    pub dense: bool,
    /// Whether its empty cells are written in by hand: their rows are high enough for it.
    #[serde(default)]
    pub hand: bool,
    /// Shares of the width, a column each, where tables are to look alike; none: as their cells need it.
    pub widths: Vec<f32>,
}

impl Table {
    /// What is said of it again on following pages.
    pub(crate) fn repeated(&self) -> Table {
        let columns = self.columns.iter().map(|column| Column {
            head: unnoted(&column.head),
            align: column.align,
        });
        let mut caption = strong(&unnoted(&self.caption));
        // Without a caption only that it goes on.
        let continued = if caption.is_empty() {
            self.continued.trim()
        } else {
            &self.continued
        };
        if !continued.is_empty() {
            caption.extend(plain(continued));
        }
        Table {
            caption,
            columns: columns.collect(),
            dense: self.dense,
            ..Table::default()
        }
    }

    /// Whether a row is a head across all columns for the rows beneath it.
    pub fn is_head(&self, row: &[Text]) -> bool {
        row.len() == 1 && self.columns.len() > 1
    }

    /// Whether a row stays on the page of the next: two rows at least stand together on either side of a page's end,
    /// those under a head among themselves.
    pub fn holds_on(&self, index: usize) -> bool {
        let begins = |at: usize| self.rows.get(at).is_none_or(|row| self.is_head(row));
        if begins(index) {
            return true;
        }
        let first = index == 0 || begins(index - 1);
        let last = begins(index + 1);
        !last && (first || begins(index + 2))
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The words of its head.
    pub head: Text,
    /// Alignment of its cells.
    pub align: Align,
}

/// Alignment within a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words.
    #[default]
    Left,
    /// Marks.
    Center,
    /// Figures and amounts.
    Right,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table whose rows are heads (`#`) and rows (`.`).
    fn table(rows: &str) -> Table {
        let column = Column {
            head: Text::new(),
            align: Align::Left,
        };
        let row = |mark: char| vec![plain("x"); if mark == '#' { 1 } else { 2 }];
        Table {
            columns: vec![column; 2],
            rows: rows.chars().map(row).collect(),
            ..Table::default()
        }
    }

    #[test]
    fn two_rows_at_least_stand_on_either_side_of_a_pages_end() {
        let held = |rows: &str| -> String {
            let table = table(rows);
            (0..rows.len())
                .map(|index| if table.holds_on(index) { '+' } else { '|' })
                .collect()
        };
        assert_eq!(held("....."), "+||+|");
        assert_eq!(held(".."), "+|");
        assert_eq!(held("."), "|");
        // A head stays with its first two rows, and the last two stay together.
        assert_eq!(held("#.....#..#."), "++||+|++|+|");
    }
}
