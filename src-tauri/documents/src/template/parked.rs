//! What was answered with わからない, a sheet for each who is to be asked.

use sonae_domain::{Answer, Lang};
use sonae_guide::{Parked, parked};

use super::Binder;
use crate::block::{Block, Given, Question, Text, plain};

/// Lines to write an answer on.
const LINES: u8 = 2;

/// Questions for one who is to be asked.
struct Sheet {
    /// Who; none: nobody is chosen yet.
    who: Option<String>,
    questions: Vec<Question>,
}

impl Binder<'_> {
    pub(crate) fn parked_questions(&self) -> Vec<Block> {
        let parked = parked(self.content, self.file);
        let said = match parked.len() {
            0 => self.text("doc-parked-none"),
            count => self.counted("doc-parked-intro", count),
        };
        let mut blocks = vec![Block::Paragraph {
            text: plain(said),
            indent: false,
        }];
        let mut sheets: Vec<Sheet> = Vec::new();
        for one in &parked {
            let who = self.to_ask(one);
            let question = self.parked_question(one, who.is_none());
            match sheets.iter_mut().find(|sheet| sheet.who == who) {
                Some(sheet) => sheet.questions.push(question),
                None => sheets.push(Sheet {
                    who,
                    questions: vec![question],
                }),
            }
        }
        // Whom to ask is the first thing to find out for the rest: they come last.
        sheets.sort_by_key(|sheet| sheet.who.is_none());
        for (index, sheet) in sheets.into_iter().enumerate() {
            if index > 0 {
                blocks.push(Block::CutLine {
                    text: self.text("doc-parked-cut"),
                });
            }
            let heading = match &sheet.who {
                Some(who) => self.say("doc-parked-ask", &[("who", who)]),
                None => self.text("doc-parked-nobody"),
            };
            blocks.push(Block::Heading {
                level: 1,
                number: String::new(),
                text: plain(heading),
            });
            let mut items = sheet.questions;
            items.push(Question {
                text: plain(self.text("doc-parked-asked-on")),
                notes: Vec::new(),
                given: Given {
                    lines: 1,
                    form: self.text("doc-approval-date"),
                    ..Given::default()
                },
            });
            blocks.push(Block::Questions { items, whole: true });
        }
        if !parked.is_empty() {
            blocks.push(Block::Memo {
                label: self.text("doc-sheet-memo"),
            });
        }
        blocks
    }

    /// Whom to ask: as somebody said, or the one whom the question itself names.
    fn to_ask(&self, one: &Parked) -> Option<String> {
        if !one.ask.trim().is_empty() {
            return Some(self.asked_person(&one.ask));
        }
        let key = Self::question_key(one)?;
        let hint = self.plain_text(&format!("{key}.ask"));
        // A name stands in a heading; advice in whole sentences goes with its question.
        let is_name = !hint.is_empty() && !hint.ends_with(['。', '.']);
        is_name.then_some(hint)
    }

    fn question_key(one: &Parked) -> Option<String> {
        let (worksheet, field) = (one.worksheet.as_ref()?, one.field.as_ref()?);
        Some(format!("{worksheet}-{}", field.replace('.', "-")))
    }

    fn plain_text(&self, id: &str) -> String {
        self.prose(id).into_iter().map(|span| span.text).collect()
    }

    fn parked_question(&self, one: &Parked, undecided: bool) -> Question {
        match (&one.action, &one.worksheet, &one.field) {
            (Some(action), ..) => self.parked_action(action, undecided),
            (None, Some(worksheet), Some(field)) => self.parked_field(one, worksheet, field, undecided),
            _ => Question {
                text: Text::new(),
                notes: Vec::new(),
                given: Given::default(),
            },
        }
    }

    /// An action that waits as a whole: what to ask is how to go about it.
    fn parked_action(&self, action: &str, undecided: bool) -> Question {
        let function = self
            .content
            .functions
            .iter()
            .find(|function| function.actions.iter().any(|own| own.id == action));
        let place = function.map_or_else(String::new, |function| self.text(&function.id));
        let state = self.file.action(action);
        let mut notes = vec![
            plain(self.say("doc-parked-from-action", &[("function", &place)])),
            self.prose(&format!("{action}.why")),
        ];
        if undecided {
            let hint = self.plain_text(&format!("{action}.ask"));
            notes.push(self.labelled("doc-parked-hint", &hint));
        }
        if !state.notes.trim().is_empty() {
            notes.push(self.labelled("doc-parked-note", state.notes.trim()));
        }
        Question {
            text: plain(self.say("doc-parked-action", &[("action", &self.short(action))])),
            notes: notes.into_iter().filter(|note| !note.is_empty()).collect(),
            given: Given {
                lines: LINES + 1,
                ..Given::default()
            },
        }
    }

    fn parked_field(&self, one: &Parked, worksheet: &str, field: &str, undecided: bool) -> Question {
        let path = format!("{worksheet}.{field}");
        let key = path.replace('.', "-");
        let mut notes = vec![self.where_used(worksheet, &path)];
        // A cell is asked about by its row: whoever is asked sees only this sheet.
        let mut text = match self.row_name(one, worksheet, field) {
            Some(row) => self.labelled("doc-parked-row", &row),
            None => Text::new(),
        };
        if !text.is_empty() && self.lang == Lang::En {
            text.extend(plain(" "));
        }
        text.extend(self.prose(&key));
        notes.push(self.prose(&format!("{key}.help")));
        notes.push(self.prose(&format!("{key}.effect")));
        if undecided {
            let hint = self.plain_text(&format!("{key}.ask"));
            notes.push(self.labelled("doc-parked-hint", &hint));
        }
        let mut given = match self.content.field(&path) {
            Some(field) => self.given(&path, field, None),
            None => Given::default(),
        };
        given.lines = given.lines.max(if given.ticks.is_empty() { LINES } else { 1 });
        // A gap leads to the question in the window; a cell of a table has no place of its own there.
        given.gap = one.row.is_none().then_some(path);
        Question {
            text,
            notes: notes.into_iter().filter(|note| !note.is_empty()).collect(),
            given,
        }
    }

    fn labelled(&self, id: &str, words: &str) -> Text {
        match words {
            "" => Text::new(),
            words => plain(self.say(id, &[("words", words)])),
        }
    }

    /// What a row is called: its first words.
    fn row_name(&self, one: &Parked, worksheet: &str, field: &str) -> Option<String> {
        let (rows, _) = field.split_once('.')?;
        let id = one.row.as_deref()?;
        let all = self.file.answers.rows(worksheet, rows);
        let row = all.iter().find(|row| row.id.as_str() == id)?;
        let table = self.content.field(&format!("{worksheet}.{rows}"))?;
        table
            .columns
            .iter()
            .filter_map(|column| row.fields.get(&column.id).and_then(Answer::text).map(|_| column))
            .map(|column| self.cell(&format!("{worksheet}.{rows}"), &column.id, row))
            .find(|words| !words.is_empty())
    }

    /// The worksheet that asks and the documents that read the answer.
    fn where_used(&self, worksheet: &str, path: &str) -> Text {
        let asked = self.text(worksheet);
        let table = path.rsplit_once('.').map_or(path, |(table, _)| table);
        let reads = |read: &str| read == path || (table.contains('.') && read.starts_with(table));
        let documents: Vec<String> = self
            .content
            .documents
            .iter()
            .filter(|document| document.paths().into_iter().any(reads) || document.asks(path))
            .map(|document| self.say("doc-parked-title", &[("title", &self.text(&document.id))]))
            .collect();
        let list = documents.join(if self.lang == Lang::Ja { "" } else { ", " });
        plain(match documents.len() {
            0 => self.say("doc-parked-from", &[("worksheet", &asked)]),
            _ => self.say(
                "doc-parked-from.used",
                &[("worksheet", &asked), ("documents", &list)],
            ),
        })
    }
}
