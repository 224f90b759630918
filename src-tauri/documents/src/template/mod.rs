//! Definition, words and answers to blocks: every slot filled or marked as a gap, every condition decided.

mod assets;
mod blocks;
mod certificate;
mod chapters;
mod check_question;
mod clause_view;
mod clauses;
mod competence;
mod competence_matrix;
mod controls_met;
pub(crate) mod dates;
mod deadlines;
mod decisions;
mod declaration;
mod document_list;
mod drill_messages;
mod drill_report;
mod drill_results;
mod drill_script;
mod drills;
mod education_report;
mod education_year;
mod flow_key;
mod flow_tables;
mod flows;
mod form_blocks;
mod formal;
mod grid;
mod ground;
mod kit;
mod lesson_handout;
mod lesson_slides;
mod lessons;
mod letters;
mod life;
mod management_year;
mod manual;
mod manual_steps;
mod materials;
mod parked;
mod parts;
mod person_paper;
mod persona_cards;
mod personas;
mod profile;
mod profile_reading;
mod profile_tables;
mod prose;
mod requirements;
mod risk_deeds;
mod risk_map;
mod risk_scale;
mod risk_summary;
mod risk_tables;
mod risks;
mod road_map;
mod rows;
mod said_answers;
mod self_check;
mod session_paper;
mod session_record;
mod statement;
mod task_months;
mod tasks;
mod test_form;
mod test_key;
mod test_results;
mod topic_costs;
mod trees;
mod values;
mod worksheet;
mod year;

use std::cell::{OnceCell, RefCell};

pub use life::Life;

use jiff::civil::Date;
use sha2::{Digest, Sha256};
use sonae_content::{Class, Content, DocumentDefinition, PaperKind};
use sonae_domain::{
    Answer, Answers, Company, CompanyFile, Fact, Lang, PaperSubject, Passage, Strictness, SubjectKind,
};

pub use clause_view::{ClauseState, ClauseView};
pub use ground::{Ground, strictness};
pub use said_answers::{SaidChoice, SaidColumn, SaidQuestion, SaidWorksheet};

use crate::block::{Block, Document, Paper, Part};
use crate::logo::Marks;
use crate::passages;

/// A document with its answers in it.
#[derive(Clone, Debug)]
pub struct Bound {
    /// What it says.
    pub document: Document,
    /// The questions whose answers are missing, in the order of the page.
    pub missing: Vec<Missing>,
    /// Changes when the paper would say something else. The day of printing does not count, nor what became of the
    /// document: its version, its approval, its revisions.
    pub digest: String,
    /// What it rests on.
    pub facts: Vec<Fact>,
    /// What it says without what became of it; none where that is the document itself.
    bare: Option<Document>,
}

impl Bound {
    /// What it says, passage by passage, without what became of it: its version, its approval, its revisions.
    pub fn passages(&self) -> Vec<Passage> {
        passages(self.bare.as_ref().unwrap_or(&self.document))
    }
}

/// A question whose answer is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// `worksheet.field`, or `worksheet.rows` for a table without rows.
    pub path: String,
}

/// Binds a document to a company's answers.
pub fn bind(
    content: &Content,
    definition: &DocumentDefinition,
    file: &CompanyFile,
    lang: Lang,
    date: Date,
) -> Bound {
    Ground::of(content, file).bind(definition, lang, date)
}

/// The questions whose answers are missing, as [`bind`] finds them, without making what cannot miss anything: a register
/// of thousands of rows is not set only to say that a paper is ready.
pub fn missing(
    content: &Content,
    definition: &DocumentDefinition,
    file: &CompanyFile,
    lang: Lang,
    date: Date,
) -> Vec<Missing> {
    Ground::of(content, file).missing(definition, lang, date)
}

/// A digest of what a document says, without the day of printing and how it looks.
fn digest(document: &Document) -> String {
    let mut undated = Document {
        date: Date::constant(1, 1, 1),
        dated: String::new(),
        // How it looks is not what it says.
        accent: None,
        large: false,
        uncontrolled: None,
        ..document.clone()
    };
    // Nor is what is said of its versions, and who keeps it.
    for part in &mut undated.parts {
        part.blocks.retain(|block| !matches!(block, Block::Formal(_)));
    }
    let bytes = serde_json::to_vec(&undated).unwrap_or_default();
    Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What binding needs to know, and what it found missing.
pub(crate) struct Binder<'a> {
    pub content: &'a Content,
    pub definition: &'a DocumentDefinition,
    pub file: &'a CompanyFile,
    /// What follows from register, risks and controls, for rules that ask.
    pub facts: &'a Answers,
    /// How strict the rules are.
    pub strictness: Strictness,
    pub lang: Lang,
    /// The day of printing.
    pub date: Date,
    /// What a paper is about, where it is made once for each thing of a kind: the id of that thing.
    pub about: Option<&'a str>,
    /// Nobody will read the paper: only what is missing is asked for.
    only_missing: bool,
    /// What became of the document: printed, but no part of what it says. None before anything did, and while its digest
    /// is made.
    pub life: Option<Life<'a>>,
    /// The clauses in their order, once somebody asks.
    plan: OnceCell<Vec<clauses::PlannedClause<'a>>>,
    missing: RefCell<Vec<Missing>>,
}

impl Binder<'_> {
    /// Where a rule looks for what it asks.
    pub(crate) fn places(&self) -> [&Answers; 2] {
        [self.facts, &self.file.answers]
    }

    /// What was found missing, with what the document needs beside what it prints.
    fn all_missing(self) -> Vec<Missing> {
        for path in &self.definition.needs {
            self.require(path);
        }
        self.missing.into_inner()
    }

    fn document(&self) -> Document {
        let definition = self.definition;
        let title = self.text(&definition.id);
        let company = Company::of(&self.file.answers).name.to_owned();
        let class = self.class_of(definition);
        let version = if definition.dated {
            String::new()
        } else if let Some(test) = self.about_test() {
            // Form and key belong together by the set, not by a version.
            format!("　{}", self.test_set(test))
        } else {
            format!("　{}", self.version())
        };
        let dated = if definition.dated {
            dates::long(self.date, self.lang)
        } else {
            String::new()
        };
        let number = format!("{}{version}　{class}", definition.number);
        let number = if self.lang == Lang::Ja {
            number
        } else {
            number.replace('　', "  ")
        };
        // Numbers run through all parts.
        let mut numbers = blocks::Numbers::default();
        let mut parts: Vec<Part> = definition
            .parts
            .iter()
            .map(|part| Part {
                landscape: part.landscape,
                blocks: self.blocks(&part.blocks, &mut numbers),
            })
            .collect();
        if definition.contents {
            self.list_chapters(&mut parts);
        }
        let mut document = Document {
            id: definition.id.clone(),
            lang: self.lang,
            paper: match definition.paper {
                PaperKind::Wall => Paper::Wall,
                PaperKind::Rule => Paper::Rule,
                PaperKind::Card => Paper::Card,
                PaperKind::Slide => Paper::Slide,
            },
            header: (self.joined(&company, &self.joined_about(&title)), number.clone()),
            footer: self.prose(&format!("{}.footer", definition.id)),
            footer_right: number,
            draft: None,
            date: self.date,
            dated,
            parts,
            title,
            company,
            uncontrolled: self.uncontrolled(),
            accent: self.accent(),
            large: definition.large,
            marks: Marks::default(),
        };
        document.number_notes();
        document
    }

    /// The title of a paper with what it is about, where it is made once for each thing of a kind.
    fn joined_about(&self, title: &str) -> String {
        match (self.definition.about, self.about) {
            // Which test it is says its set at the right.
            (Some(SubjectKind::Test), _) => title.to_owned(),
            // What a session is called may be long: its day tells it apart.
            (Some(SubjectKind::Session), Some(id)) => {
                let mut sessions = self.file.sessions.iter();
                let session = sessions.find(|session| session.id.as_str() == id);
                match session.and_then(|session| session.on) {
                    Some(on) => self.joined(title, &dates::western(on, self.lang)),
                    None => title.to_owned(),
                }
            }
            (Some(kind), Some(id)) => {
                let subject = PaperSubject {
                    kind,
                    id: id.to_owned(),
                };
                self.joined(
                    title,
                    &ground::name_of(self.content, self.file, &subject, self.lang),
                )
            }
            _ => title.to_owned(),
        }
    }

    fn joined(&self, company: &str, title: &str) -> String {
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        format!("{company}{space}{title}")
    }

    /// The company's colour, sRGB; none where it is 藍 or nobody chose one. All can be read on white.
    fn accent(&self) -> Option<(u8, u8, u8)> {
        match self.file.answers.text("document-settings", "color")? {
            "crimson" => Some((0x7A, 0x10, 0x2B)),
            "green" => Some((0x1B, 0x4D, 0x2E)),
            "brown" => Some((0x5A, 0x38, 0x18)),
            "purple" => Some((0x4A, 0x25, 0x60)),
            "black" => Some((0x1B, 0x1B, 0x1B)),
            _ => None,
        }
    }

    /// That a printed page of a rule is a copy, unless the company does not want it said.
    fn uncontrolled(&self) -> Option<String> {
        let answer = self.file.answers.get("document-settings", "uncontrolled");
        let wanted = self.definition.formal && answer != Some(&Answer::YesNo(false));
        wanted.then(|| self.text("doc-uncontrolled"))
    }

    /// Who may see a document, in a word.
    pub(crate) fn class_of(&self, definition: &DocumentDefinition) -> String {
        self.text(match definition.class {
            Class::Public => "doc-class-public",
            Class::Internal => "doc-class-internal",
        })
    }

    /// 第2版: what was answered, or one more than the last that was issued.
    pub(crate) fn version(&self) -> String {
        let number = self.version_number();
        self.say("doc-version", &[("version", &number)])
    }

    /// The number of the version that is printed.
    pub(crate) fn version_number(&self) -> String {
        let answer = self
            .definition
            .version
            .as_deref()
            .and_then(|path| self.file.answers.at(path));
        let counted = self.life.as_ref().map_or(1, |life| life.version);
        match answer {
            Some(Answer::Number(number)) if *number > f64::from(counted) => values::number(*number),
            _ => counted.to_string(),
        }
    }

    /// Words without slots.
    pub(crate) fn text(&self, id: &str) -> String {
        self.content.words.text(self.lang, id)
    }

    /// Notes that a question has no answer.
    pub(crate) fn missed(&self, path: &str) {
        let missing = Missing {
            path: path.to_owned(),
        };
        let mut all = self.missing.borrow_mut();
        if !all.contains(&missing) {
            all.push(missing);
        }
    }

    fn require(&self, path: &str) {
        let (worksheet, field) = path.split_once('.').unwrap_or((path, ""));
        let answered = self
            .file
            .answers
            .get(worksheet, field)
            .is_some_and(|answer| !answer.is_unknown());
        if !answered && self.file.answers.rows(worksheet, field).is_empty() {
            self.missed(path);
        }
    }
}
