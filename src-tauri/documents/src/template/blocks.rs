use sonae_content::{BlockDefinition, BlockKind, Conditional};
use sonae_domain::Lang;

use super::Binder;
use crate::block::{Block, Span, Text, plain};

/// Numbers given out in the order of the page.
#[derive(Default)]
pub(crate) struct Numbers {
    heading: usize,
    point: usize,
    pub(super) table: usize,
}

/// Whether a block asks for answers. The others print what there is.
fn can_miss(kind: &BlockKind) -> bool {
    if let BlockKind::Risks { part } = kind {
        return part.can_miss();
    }
    !matches!(
        kind,
        BlockKind::Worksheet { .. }
            | BlockKind::Contents {}
            | BlockKind::Tasks {}
            | BlockKind::Test { .. }
            | BlockKind::Manual { .. }
            | BlockKind::Materials { .. }
            | BlockKind::EducationReport { .. }
            | BlockKind::Competence { .. }
            | BlockKind::Session { .. }
            | BlockKind::Person { .. }
            | BlockKind::Drill { .. }
            | BlockKind::TaskMonths { .. }
            | BlockKind::RoadMap { .. }
            | BlockKind::ParkedQuestions {}
            | BlockKind::AssetRegister {}
            | BlockKind::AssetScale {}
            | BlockKind::Personas {}
            | BlockKind::PersonaCards {}
            | BlockKind::Profile { .. }
    )
}

impl Binder<'_> {
    pub(crate) fn blocks(&self, definitions: &[BlockDefinition], numbers: &mut Numbers) -> Vec<Block> {
        definitions
            .iter()
            // A clause that is not printed may be followed by one of the company's own: the plan decides.
            .filter(|block| {
                matches!(block.kind, BlockKind::Clause { .. })
                    || block.is_printed(&self.places(), self.strictness)
            })
            .filter(|block| !self.only_missing || can_miss(&block.kind))
            .flat_map(|block| self.block(&block.kind, numbers))
            .collect()
    }

    pub(super) fn key(&self, id: &str) -> String {
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
            BlockKind::Clause { id, .. } => return self.clause_run(id),
            BlockKind::Supplement { id } => Block::Supplement {
                text: self.prose(&self.key(id)),
            },
            BlockKind::Lead { id } => Block::Lead {
                text: self.prose(&self.key(id)),
            },
            BlockKind::Formal {} => self.formal(),
            BlockKind::ControlsMet {} => return self.controls_met(),
            BlockKind::Lines { id, items } => self.write_in_lines(id, items),
            BlockKind::Grid { id, columns, rows } => {
                numbers.table += 1;
                self.fixed_table(id, columns, rows, numbers.table)
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
            BlockKind::Letter { id, lines } => self.letter(id, lines),
            BlockKind::Note { id } => Block::Note {
                text: self.prose(&self.key(id)),
            },
            BlockKind::Flows {} => return self.flows(),
            BlockKind::AssetRegister {} => self.asset_register(),
            BlockKind::AssetScale {} => self.asset_scale(),
            BlockKind::Profile { part } => return self.profile(*part),
            BlockKind::Risks { part } => return self.risk_paper(*part),
            BlockKind::SelfCheck { show } => return self.self_check(*show, numbers),
            BlockKind::Drill { part } => return self.drill(*part),
            BlockKind::Test { show } => return self.test(*show),
            BlockKind::Competence { show } => return self.competence(*show),
            BlockKind::Session { show } => return self.session(*show),
            BlockKind::Person { show } => return self.person_paper(*show),
            BlockKind::RoadMap {
                busy,
                officer,
                policy,
            } => Block::RoadMap(Box::new(self.road_map(busy, officer, policy))),
            BlockKind::TopicCosts { id, topics, budget } => return self.topic_costs(id, topics, budget),
            BlockKind::TaskMonths { busy } => Block::MonthGrid(self.task_months(busy)),
            BlockKind::Tasks {} => return self.tasks(),
            BlockKind::Personas {} => return self.personas(),
            BlockKind::PersonaCards {} => self.persona_cards(),
            BlockKind::ParkedQuestions {} => return self.parked_questions(),
            BlockKind::Worksheet { id } => return self.worksheet(id),
            BlockKind::Contents {} => Block::Contents {
                items: self.contents(),
            },
            BlockKind::BlankTable {
                id,
                columns,
                rows,
                begun: Some(begun),
                ..
            } => self.begun_table(id, columns, *rows, begun),
            BlockKind::BlankTable {
                id,
                columns,
                rows,
                fill,
                example,
                begun: None,
            } => self.blank_table(id, columns, (*rows, *fill), *example),
            BlockKind::BigSteps { id, items } => self.big_steps(id, items),
            BlockKind::Phones {} => self.phones(),
            BlockKind::ContactCards {} => self.contact_cards(),
            BlockKind::CallTree {} => return self.call_tree(),
            BlockKind::OrgChart {} => return self.org_chart(),
            BlockKind::DocumentList {} => self.document_list(),
            BlockKind::Deadlines {} => return self.deadlines(),
            BlockKind::YearPlan { tasks, months } => self.management_year(tasks, months),
            BlockKind::Lesson { part } => return self.lesson_paper(*part),
            BlockKind::Materials { part } => self.materials(*part),
            BlockKind::EducationReport { part } => return self.education_report(*part),
            BlockKind::Manual { part } => return self.manual(*part),
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

    pub(super) fn held<'b>(&self, items: &'b [Conditional]) -> impl Iterator<Item = &'b Conditional> {
        items
            .iter()
            .filter(|item| item.is_printed(&self.places(), self.strictness))
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
}
