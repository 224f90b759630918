use sonae_content::{
    ApprovalDefinition, BlockDefinition, BlockKind, Class, ColumnAlign, ColumnDefinition, Conditional,
    ParagraphDefinition,
};
use sonae_diagrams::{Measure, SwimlaneOptions, swimlane};
use sonae_domain::Lang;

use super::Binder;
use crate::block::{Align, Approval, Block, ClauseParagraph, Column, Span, Table, Text, plain};

/// Rows to write in by hand where a table has none.
const BLANK_ROWS: usize = 3;

/// Numbers given out in the order of the page.
#[derive(Default)]
pub(super) struct Numbers {
    heading: usize,
    point: usize,
    clause: usize,
    pub(super) table: usize,
}

impl Binder<'_> {
    pub(crate) fn blocks(&self, definitions: &[BlockDefinition]) -> Vec<Block> {
        let mut numbers = Numbers::default();
        definitions
            .iter()
            .filter(|block| {
                block
                    .when
                    .as_ref()
                    .is_none_or(|rule| rule.holds(&self.file.answers))
            })
            .flat_map(|block| self.block(&block.kind, &mut numbers))
            .collect()
    }

    fn key(&self, id: &str) -> String {
        format!("{}-{id}", self.definition.id)
    }

    fn block(&self, kind: &BlockKind, numbers: &mut Numbers) -> Vec<Block> {
        let block = match kind {
            BlockKind::WallTitle {} => Block::WallTitle {
                title: plain(self.text(&self.definition.id)),
            },
            BlockKind::Head { approvals } => self.head(approvals),
            BlockKind::Facts { items } => Block::Facts {
                items: items.iter().map(|item| self.fact(item)).collect(),
            },
            BlockKind::Heading { id, numbered } => {
                numbers.heading += usize::from(*numbered);
                let number = if *numbered {
                    numbers.heading.to_string()
                } else {
                    String::new()
                };
                Block::Heading {
                    level: 1,
                    number,
                    text: self.prose(&self.key(id)),
                }
            }
            BlockKind::Paragraph { id, indent, also } => {
                let key = self.key(id);
                Block::Paragraph {
                    text: self.with(&key, &key, also),
                    indent: *indent,
                }
            }
            BlockKind::Answer { path } => return self.paragraphs(path),
            BlockKind::Point { id, also } => {
                numbers.point += 1;
                let key = self.key(id);
                Block::Point {
                    number: numbers.point.to_string(),
                    heading: self.prose(&key),
                    text: self.with(&format!("{key}.text"), &key, also),
                }
            }
            BlockKind::Clause { id, paragraphs } => {
                numbers.clause += 1;
                self.clause(id, paragraphs, numbers.clause)
            }
            BlockKind::List { id, items, rows } => self.list(id, items, rows.as_deref()),
            BlockKind::Table { id, rows, columns } => {
                numbers.table += usize::from(!id.is_empty());
                Block::Table(self.table(id, rows, columns, numbers.table))
            }
            BlockKind::Form { items } => Block::Form {
                items: items.iter().map(|path| self.form_item(path)).collect(),
            },
            BlockKind::Checkboxes { id, items } => Block::Checkboxes {
                items: self
                    .held(items)
                    .map(|item| (false, self.prose(&format!("{}.{}", self.key(id), item.id))))
                    .collect(),
            },
            BlockKind::MonthGrid {
                topics,
                groups,
                year,
                start,
                busy,
            } => Block::MonthGrid(self.month_grid(topics, groups, year, start, busy)),
            BlockKind::Signature { date, person } => self.signature(date, person),
            BlockKind::Note { id } => Block::Note {
                text: self.prose(&self.key(id)),
            },
            BlockKind::Flows {} => return self.flows(),
            BlockKind::Profile { part } => return self.profile(*part),
            BlockKind::SelfCheck { show } => return self.self_check(*show, numbers),
            BlockKind::RoadMap {
                busy,
                officer,
                policy,
            } => Block::RoadMap(Box::new(self.road_map(busy, officer, policy))),
            BlockKind::TaskMonths { busy } => Block::MonthGrid(self.task_months(busy)),
            BlockKind::Tasks {} => return self.tasks(),
            BlockKind::ParkedQuestions {} => return self.parked_questions(),
            BlockKind::Worksheet { id } => return self.worksheet(id),
            BlockKind::Contents {} => Block::Contents {
                items: self.contents(),
            },
            BlockKind::PageBreak {} => Block::PageBreak,
        };
        vec![block]
    }

    /// The answer to a question: a paragraph for each of its lines.
    fn paragraphs(&self, path: &str) -> Vec<Block> {
        let answer = self.answer(path);
        let paragraph = |text: Text| Block::Paragraph { text, indent: false };
        match answer.as_slice() {
            [Span { text, gap: None, .. }] => {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                lines.map(|line| paragraph(plain(line))).collect()
            }
            _ => vec![paragraph(answer)],
        }
    }

    fn held<'b>(&self, items: &'b [Conditional]) -> impl Iterator<Item = &'b Conditional> {
        items.iter().filter(|item| {
            item.when
                .as_ref()
                .is_none_or(|rule| rule.holds(&self.file.answers))
        })
    }

    /// Words with the sentences that conditions add.
    fn with(&self, first: &str, key: &str, also: &[Conditional]) -> Text {
        let mut text = self.prose(first);
        for item in self.held(also) {
            if self.lang == Lang::En {
                text.push(Span {
                    text: " ".into(),
                    ..Span::default()
                });
            }
            text.extend(self.prose(&format!("{key}.also-{}", item.id)));
        }
        text
    }

    fn head(&self, approvals: &[ApprovalDefinition]) -> Block {
        let id = &self.definition.id;
        let class = (self.definition.class != Class::Public).then(|| self.text("doc-class-internal"));
        let approvals = approvals
            .iter()
            .map(|approval| Approval {
                label: self.text(&format!("doc-approval-{}", approval.id)),
                role: plain(self.role(&approval.person)),
                date: self.text("doc-approval-date"),
            })
            .collect();
        Block::Head {
            class,
            over: self.prose(&format!("{id}.over")),
            title: plain(self.text(id)),
            under: self.prose(&format!("{id}.under")),
            approvals,
        }
    }

    fn fact(&self, item: &str) -> (Text, Text) {
        let label = plain(self.text(&format!("{}.fact-{item}", self.definition.id)));
        let value = match item {
            "number" => plain(self.definition.number.as_str()),
            "version" => plain(self.version()),
            _ => self
                .definition
                .slots
                .get(item)
                .map(|slot| self.slot(slot))
                .unwrap_or_default(),
        };
        (label, value)
    }

    fn clause(&self, id: &str, paragraphs: &[ParagraphDefinition], number: usize) -> Block {
        let key = self.key(id);
        let heading: String = self.prose(&key).into_iter().map(|span| span.text).collect();
        let number = number.to_string();
        let args = [("number", number.as_str()), ("heading", heading.as_str())];
        let heading = self
            .content
            .words
            .get(self.lang, "doc-clause", &args)
            .unwrap_or(heading);
        let paragraphs = paragraphs
            .iter()
            .filter(|paragraph| {
                paragraph
                    .when
                    .as_ref()
                    .is_none_or(|rule| rule.holds(&self.file.answers))
            })
            .map(|paragraph| ClauseParagraph {
                text: self.prose(&format!("{key}.{}", paragraph.id)),
                items: self
                    .held(&paragraph.items)
                    .map(|item| self.prose(&format!("{key}.{}", item.id)))
                    .collect(),
            })
            .collect();
        Block::Clause {
            heading: plain(heading),
            paragraphs,
        }
    }

    fn list(&self, id: &str, items: &[Conditional], rows: Option<&str>) -> Block {
        let mut texts: Vec<Text> = self
            .held(items)
            .map(|item| self.prose(&format!("{}.{}", self.key(id), item.id)))
            .collect();
        if let Some((table, column)) = rows.and_then(|path| path.rsplit_once('.')) {
            let (worksheet, field) = table.split_once('.').unwrap_or((table, ""));
            let rows = self.file.answers.rows(worksheet, field);
            texts.extend(rows.iter().map(|row| plain(self.cell(table, column, row))));
            if rows.is_empty() {
                texts.push(self.gap(table));
            }
        }
        let mark = |index: usize| match self.lang {
            Lang::Ja => char::from_u32(0x2460 + u32::try_from(index).unwrap_or(0))
                .filter(|_| index < 20)
                .map_or_else(|| format!("（{}）", index + 1), String::from),
            Lang::En => format!("{}.", index + 1),
        };
        Block::List {
            items: texts
                .into_iter()
                .enumerate()
                .map(|(index, text)| (mark(index), text))
                .collect(),
        }
    }

    fn table(&self, id: &str, rows: &str, columns: &[ColumnDefinition], number: usize) -> Table {
        let (worksheet, field) = rows.split_once('.').unwrap_or((rows, ""));
        let key = rows.replace('.', "-");
        let heads = columns
            .iter()
            .map(|column| Column {
                head: plain(self.text(&format!("{key}-{}.label", column.field))),
                align: match column.align {
                    ColumnAlign::Left => Align::Left,
                    ColumnAlign::Center => Align::Center,
                    ColumnAlign::Right => Align::Right,
                },
            })
            .collect();
        let mut cells: Vec<Vec<Text>> = self
            .file
            .answers
            .rows(worksheet, field)
            .iter()
            .map(|row| {
                columns
                    .iter()
                    .map(|column| plain(self.cell(rows, &column.field, row)))
                    .collect()
            })
            .collect();
        if cells.is_empty() {
            cells = vec![vec![Text::new(); columns.len()]; BLANK_ROWS];
            let words = columns
                .iter()
                .position(|column| column.align == ColumnAlign::Left)
                .unwrap_or(0);
            if let Some(cell) = cells.first_mut().and_then(|row| row.get_mut(words)) {
                *cell = self.gap(rows);
            }
        }
        let number = number.to_string();
        let caption = match id {
            "" => Text::new(),
            id => {
                let words = self.text(&self.key(id));
                let args = [("number", number.as_str()), ("caption", words.as_str())];
                plain(
                    self.content
                        .words
                        .get(self.lang, "doc-table", &args)
                        .unwrap_or(words),
                )
            }
        };
        let note = if id.is_empty() {
            Text::new()
        } else {
            self.prose(&format!("{}.note", self.key(id)))
        };
        Table {
            caption,
            continued: self.text("doc-continued"),
            columns: heads,
            rows: cells,
            note,
        }
    }

    fn form_item(&self, path: &str) -> (Text, Text) {
        let label = plain(self.text(&format!("{}.label", path.replace('.', "-"))));
        let answered = self
            .file
            .answers
            .at(path)
            .is_some_and(|answer| !answer.is_unknown());
        // A form has lines to write on: what is not answered is written by hand.
        (label, if answered { self.answer(path) } else { Text::new() })
    }

    fn signature(&self, date: &str, person: &str) -> Block {
        let mut enacted = plain(self.text("doc-enacted"));
        enacted.push(Span {
            text: if self.lang == Lang::Ja { "　" } else { " " }.into(),
            ..Span::default()
        });
        enacted.extend(self.answer(date));
        Block::Signature {
            date: enacted,
            company: self.answer("company.name"),
            role: plain(self.role(person)),
            name: self.answer(person),
            caption: self.text("doc-signature"),
            seal: self.text("doc-seal"),
        }
    }

    fn flows(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for flow in self.file.flows.iter().filter(|flow| !flow.steps.is_empty()) {
            let picture = swimlane(
                &flow.steps,
                &SwimlaneOptions::default(),
                &Measure(&crate::text_width),
            );
            blocks.push(Block::Heading {
                level: 1,
                number: String::new(),
                text: plain(flow.name.as_str()),
            });
            blocks.push(Block::Diagram {
                drawing: picture.drawing,
                alt: flow.name.clone(),
            });
        }
        blocks
    }
}
