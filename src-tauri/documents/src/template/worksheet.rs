//! A worksheet as it is printed: filled in as far as it is answered, and with room to write for the rest.

use sonae_content::{BlockKind, Field, FieldKind, Section, Worksheet};
use sonae_domain::{Answer, Row};

use super::Binder;
use crate::block::{Align, Block, Column, ContentsItem, Given, Question, Table, Text, plain};

/// Rows to write in by hand where a table has none.
const BLANK_ROWS: usize = 4;
/// The same where the table is all there is.
const ALONE: usize = 11;
/// Lines to write a longer answer on.
const LONG: u8 = 2;

impl Binder<'_> {
    /// The worksheets of the document, in its order.
    fn worksheets(&self) -> impl Iterator<Item = &Worksheet> {
        let parts = self.definition.parts.iter();
        let blocks = parts.flat_map(|part| &part.blocks);
        blocks.filter_map(|block| match &block.kind {
            BlockKind::Worksheet { id } => self.content.worksheet(id),
            _ => None,
        })
    }

    /// What is in the document, with how much of each worksheet is answered.
    pub(crate) fn contents(&self) -> Vec<ContentsItem> {
        self.worksheets()
            .enumerate()
            .map(|(index, worksheet)| {
                let asked: Vec<&Field> = self.asked(worksheet).collect();
                let answered = asked
                    .iter()
                    .filter(|field| self.is_answered(worksheet, field))
                    .count();
                let (done, total) = (answered.to_string(), asked.len().to_string());
                ContentsItem {
                    number: (index + 1).to_string(),
                    title: plain(self.text(&worksheet.id)),
                    state: plain(self.say("doc-sheet-answered", &[("done", &done), ("total", &total)])),
                }
            })
            .collect()
    }

    fn asked<'w>(&'w self, worksheet: &'w Worksheet) -> impl Iterator<Item = &'w Field> {
        worksheet
            .fields()
            .filter(|field| field.is_asked(&self.file.answers))
    }

    fn is_answered(&self, worksheet: &Worksheet, field: &Field) -> bool {
        match field.kind {
            FieldKind::Rows => !self.file.answers.rows(&worksheet.id, &field.id).is_empty(),
            _ => self
                .file
                .answers
                .get(&worksheet.id, &field.id)
                .is_some_and(|answer| !answer.is_unknown()),
        }
    }

    pub(crate) fn worksheet(&self, id: &str) -> Vec<Block> {
        let Some(worksheet) = self.content.worksheet(id) else {
            return Vec::new();
        };
        let number = self.worksheets().position(|one| one.id == id).unwrap_or(0) + 1;
        let mut blocks = vec![
            Block::Heading {
                level: 1,
                number: number.to_string(),
                text: plain(self.text(id)),
            },
            Block::Paragraph {
                text: self.prose(&format!("{id}.intro")),
                indent: false,
            },
        ];
        for section in &worksheet.sections {
            blocks.extend(self.section(worksheet, section));
        }
        blocks.push(Block::Memo {
            label: self.text("doc-sheet-memo"),
        });
        blocks
    }

    fn section(&self, worksheet: &Worksheet, section: &Section) -> Vec<Block> {
        let asked: Vec<&Field> = section
            .fields
            .iter()
            .filter(|field| field.is_asked(&self.file.answers))
            .collect();
        if asked.is_empty() {
            return Vec::new();
        }
        let key = format!("{}-section-{}", worksheet.id, section.id);
        let mut blocks = vec![Block::Heading {
            level: 2,
            number: String::new(),
            text: self.prose(&key),
        }];
        let intro = self.prose(&format!("{key}.intro"));
        if !intro.is_empty() {
            blocks.push(Block::Lead { text: intro });
        }
        // Questions that follow each other are one table; a table of rows stands by itself.
        for run in asked.chunk_by(|a, b| (a.kind == FieldKind::Rows) == (b.kind == FieldKind::Rows)) {
            let rows = run.iter().filter(|field| field.kind == FieldKind::Rows);
            blocks.extend(rows.map(|field| Block::Table(self.worksheet_table(worksheet, field))));
            let items: Vec<Question> = run
                .iter()
                .filter(|field| field.kind != FieldKind::Rows)
                .map(|field| self.worksheet_question(worksheet, field))
                .collect();
            if !items.is_empty() {
                blocks.push(Block::Questions { items, whole: false });
            }
        }
        blocks
    }

    fn worksheet_question(&self, worksheet: &Worksheet, field: &Field) -> Question {
        let key = format!("{}-{}", worksheet.id, field.id);
        let answer = self.file.answers.get(&worksheet.id, &field.id);
        // Who has answered needs no help any more.
        let help = match answer {
            Some(answer) if !answer.is_unknown() => Text::new(),
            _ => self.prose(&format!("{key}.help")),
        };
        Question {
            text: self.prose(&key),
            notes: vec![help].into_iter().filter(|note| !note.is_empty()).collect(),
            given: self.given(&format!("{}.{}", worksheet.id, field.id), field, answer),
        }
    }

    /// An answer with all its choices, or the room to give it by hand.
    pub(crate) fn given(&self, path: &str, field: &Field, answer: Option<&Answer>) -> Given {
        let key = path.replace('.', "-");
        let unknown = answer.is_some_and(Answer::is_unknown);
        let printed = match (field.kind, answer) {
            // A worksheet may name a role whose holder has no name yet; somebody who has left names nobody.
            (FieldKind::Person, Some(Answer::Text(id))) => self
                .file
                .person(id)
                .map(|person| vec![plain(person.called())])
                .unwrap_or_default(),
            (_, Some(answer)) if !answer.is_unknown() => self.answer_lines(path),
            _ => Vec::new(),
        };
        let mut given = Given {
            gap: printed.is_empty().then(|| path.to_owned()),
            ..Given::default()
        };
        let chosen = |id: &str| match answer {
            Some(Answer::Text(own)) => own == id,
            Some(Answer::Choices(all)) => all.iter().any(|own| own == id),
            Some(Answer::YesNo(yes)) => id == if *yes { "yes" } else { "no" },
            _ => false,
        };
        match field.kind {
            FieldKind::YesNo => {
                given.ticks = ["yes", "no"]
                    .iter()
                    .map(|id| (chosen(id), self.text(&format!("word-{id}"))))
                    .collect();
            }
            FieldKind::Choice | FieldKind::Choices => {
                given.ticks = field
                    .options
                    .iter()
                    .map(|id| (chosen(id), self.text(&format!("{key}.option-{id}"))))
                    .collect();
            }
            _ => {
                given.lines = match (given.gap.is_some(), field.kind) {
                    (false, _) => 0,
                    (true, FieldKind::LongText) => LONG,
                    (true, _) => 1,
                };
                if field.kind == FieldKind::Date && given.lines > 0 {
                    given.form = self.text("doc-approval-date");
                }
                given.paragraphs = printed;
            }
        }
        if unknown {
            let said = self.text("word-unknown");
            if given.ticks.is_empty() {
                given.paragraphs.push(plain(said));
            } else {
                given.ticks.push((true, said));
            }
            given.paragraphs.extend(self.whom(answer).map(plain));
        }
        given
    }

    /// Whom to ask what was answered with わからない, where that is said.
    fn whom(&self, answer: Option<&Answer>) -> Option<String> {
        match answer {
            Some(Answer::Unknown { ask: Some(ask), .. }) if !ask.trim().is_empty() => {
                let who = self.asked_person(ask);
                Some(self.say("doc-sheet-ask", &[("who", &who)]))
            }
            _ => None,
        }
    }

    /// Whom somebody said to ask: free words, or one of the company's people.
    pub(crate) fn asked_person(&self, ask: &str) -> String {
        self.file
            .person(ask)
            .map_or_else(|| ask.trim().to_owned(), |person| self.called(person))
    }

    fn answer_lines(&self, path: &str) -> Vec<Text> {
        let answer = self.answer(path);
        let words: String = answer.iter().map(|span| span.text.as_str()).collect();
        words
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(plain)
            .collect()
    }

    pub(super) fn worksheet_table(&self, worksheet: &Worksheet, field: &Field) -> Table {
        let path = format!("{}.{}", worksheet.id, field.id);
        let key = path.replace('.', "-");
        let columns = field
            .columns
            .iter()
            .map(|column| Column {
                head: plain(self.text(&format!("{key}-{}.label", column.id))),
                align: match column.kind {
                    FieldKind::Number | FieldKind::Money => Align::Right,
                    _ => Align::Left,
                },
            })
            .collect();
        let mut rows: Vec<Vec<Text>> = self
            .file
            .answers
            .rows(&worksheet.id, &field.id)
            .iter()
            .map(|row| {
                let cells = field.columns.iter();
                cells
                    .map(|column| self.worksheet_cell(&path, column, row))
                    .collect()
            })
            .collect();
        let mut note = Text::new();
        if rows.is_empty() {
            let count = if worksheet.fields().count() == 1 {
                ALONE
            } else {
                BLANK_ROWS
            };
            rows = vec![vec![Text::new(); field.columns.len()]; count];
            note = self.prose(&format!("{key}.help"));
        }
        Table {
            caption: self.prose(&key),
            continued: self.text("doc-continued"),
            columns,
            rows,
            note,
            ..Table::default()
        }
    }

    fn worksheet_cell(&self, path: &str, column: &Field, row: &Row) -> Text {
        match row.fields.get(&column.id) {
            Some(answer) if answer.is_unknown() => plain(self.text("word-unknown")),
            _ => plain(self.cell(path, &column.id, row)),
        }
    }
}
