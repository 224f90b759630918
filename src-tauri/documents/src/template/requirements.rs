//! The security requirements, numbered chapter by chapter, and which risk and control each comes from.

use sonae_domain::{ControlRef, RequirementSection, Treatment};
use sonae_guide::{RequirementChapter, RequirementGroup, RequirementItem, requirements, risks};

use super::Binder;
use super::prose::parse;
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// Rows to write in by hand where nothing follows yet.
const BLANK_ROWS: usize = 6;
/// The columns of number, requirement and where it comes from: the same in every chapter.
const WIDTHS: [f32; 3] = [8.0, 74.0, 18.0];
const TRACE_WIDTHS: [f32; 4] = [6.5, 37.0, 39.5, 17.0];
/// Stands for a slot of a requirement: characters that no words have.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

impl Binder<'_> {
    pub(super) fn requirement_chapters(&self) -> Vec<Block> {
        let view = requirements(self.content, self.file, self.lang);
        let mut blocks = Vec::new();
        for chapter in &view.chapters {
            blocks.push(Block::Heading {
                level: 1,
                number: chapter.number.clone(),
                text: plain(self.text(&format!("requirement-section-{}", chapter.section.id()))),
            });
            let rows = self.chapter(chapter);
            if rows.is_empty() && chapter.section == RequirementSection::Information {
                blocks.push(Block::Paragraph {
                    text: plain(self.risk_words("requirements-none", &[])),
                    indent: false,
                });
            }
            // What the numbers are is said once.
            let note = match chapter.section {
                RequirementSection::Information if !rows.is_empty() => self.risk_words("from-key", &[]),
                _ => String::new(),
            };
            blocks.push(self.requirement_table(rows, note));
        }
        let dropped = view
            .chapters
            .iter()
            .flat_map(|chapter| &chapter.groups)
            .flat_map(|group| &group.items)
            .filter(|item| item.dropped)
            .count();
        if dropped > 0 {
            let count = dropped.to_string();
            blocks.push(Block::Note {
                text: plain(self.risk_words("dropped", &[("count", &count)])),
            });
        }
        blocks
    }

    fn requirement_table(&self, mut rows: Vec<Vec<Text>>, note: String) -> Block {
        let columns: Vec<Column> = [
            ("number", Align::Left),
            ("requirement", Align::Left),
            ("from", Align::Left),
        ]
        .map(|(head, align)| self.risk_column(head, align))
        .into();
        if rows.is_empty() {
            rows = vec![vec![Text::new(); columns.len()]; BLANK_ROWS];
        }
        Block::Table(Table {
            columns,
            rows,
            note: if note.is_empty() { Text::new() } else { plain(note) },
            continued: self.text("doc-continued"),
            widths: WIDTHS.into(),
            ..Table::default()
        })
    }

    fn chapter(&self, chapter: &RequirementChapter) -> Vec<Vec<Text>> {
        let mut rows = Vec::new();
        for group in &chapter.groups {
            let mut kept = group.items.iter().filter(|item| !item.dropped).peekable();
            if kept.peek().is_none() {
                continue;
            }
            let space = if self.lang == sonae_domain::Lang::Ja {
                "　"
            } else {
                "  "
            };
            rows.push(vec![plain(format!(
                "{}{space}{}",
                group.number,
                self.requirement_group(group)
            ))]);
            rows.extend(kept.map(|item| {
                vec![
                    plain(item.number.as_str()),
                    self.requirement_words(item),
                    plain(self.comes_from(item)),
                ]
            }));
        }
        rows
    }

    fn requirement_group(&self, group: &RequirementGroup) -> String {
        match (&group.asset, &group.group) {
            (Some(asset), _) => {
                let name = self
                    .file
                    .asset(asset.as_str())
                    .map_or("", |asset| asset.name.trim());
                self.say("requirement-of", &[("information", name)])
            }
            (None, Some(id)) => self.text(&format!("requirement-group-{id}")),
            (None, None) => self.text("requirement-added"),
        }
    }

    /// The words; answers that they need and that are missing are gaps.
    fn requirement_words(&self, item: &RequirementItem) -> Text {
        let standing = item.origin.as_deref().and_then(|origin| {
            let id = origin.strip_prefix("standing:")?;
            let all = &self.content.requirements.standing;
            all.iter().find(|definition| definition.id == id)
        });
        let (Some(standing), false) = (standing, item.missing.is_empty()) else {
            return plain(item.text.trim());
        };
        let slots: Vec<(&str, &str)> = standing.slots().collect();
        let marks: Vec<String> = (0..slots.len())
            .map(|index| format!("{OPEN}{index}{CLOSE}"))
            .collect();
        let args: Vec<(&str, &str)> = slots
            .iter()
            .zip(&marks)
            .map(|((name, _), mark)| (*name, mark.as_str()))
            .collect();
        let key = format!("standing-{}", standing.id);
        let Some(words) = self.content.words.get(self.lang, &key, &args) else {
            return plain(item.text.trim());
        };
        parse(&words, &mut |index| {
            slots
                .get(index)
                .map(|(_, path)| self.answer(path))
                .unwrap_or_default()
        })
    }

    /// リスク1、5／8.24
    fn comes_from(&self, item: &RequirementItem) -> String {
        let mut parts = Vec::new();
        if !item.risks.is_empty() {
            let numbers = self.numbers(item.risks.iter().copied());
            parts.push(self.risk_words("risk-number", &[("numbers", &numbers)]));
        }
        let controls = item.controls.iter().map(|control| self.control_name(control));
        let controls: Vec<String> = controls.collect();
        if !controls.is_empty() {
            parts.push(self.listed(&controls));
        }
        if parts.is_empty() {
            parts.push(self.risk_words("own-rule", &[]));
        }
        parts.join(if self.lang == sonae_domain::Lang::Ja {
            "　"
        } else {
            "; "
        })
    }

    /// Its number; a measure of one's own has none.
    fn control_name(&self, control: &ControlRef) -> String {
        let (number, _) = self.control_words(control);
        match number.as_str() {
            "" => self.risk_words("own-measure", &[]),
            _ => number,
        }
    }

    /// From each risk over its controls to the requirements.
    pub(super) fn requirement_trace(&self) -> Block {
        let view = requirements(self.content, self.file, self.lang);
        let items: Vec<&RequirementItem> = view
            .chapters
            .iter()
            .flat_map(|chapter| &chapter.groups)
            .flat_map(|group| &group.items)
            .filter(|item| !item.dropped)
            .collect();
        let risks = risks(self.file, self.date);
        let mut told = self.risks_told(&risks);
        told.sort_by_key(|told| told.line.number);
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for told in &told {
            let number = told.line.number;
            let mut first = true;
            let mut lead = |own: &Binder<'_>| {
                let cells = if first {
                    let number = strong(&plain(number.to_string()));
                    [number, own.event_cell(told.risk)]
                } else {
                    [Text::new(), Text::new()]
                };
                first = false;
                cells
            };
            if told.risk.controls.is_empty() {
                let [number, event] = lead(self);
                let accepted = told.risk.treatment.filter(|own| *own == Treatment::Retain);
                let words = match accepted {
                    Some(retained) => self.treatment_word(retained),
                    None => self.risk_words("trace-open", &[]),
                };
                rows.push(vec![number, event, plain(words), plain("—")]);
            }
            for control in &told.risk.controls {
                let carried = items
                    .iter()
                    .filter(|item| item.risks.contains(&number) && item.controls.contains(control));
                let numbers: Vec<String> = carried.map(|item| item.number.clone()).collect();
                let numbers = match numbers.as_slice() {
                    [] => "—".to_owned(),
                    numbers => self.listed(numbers),
                };
                let [number, event] = lead(self);
                rows.push(vec![number, event, self.control_line(control), plain(numbers)]);
            }
        }
        if rows.is_empty() {
            return Block::Paragraph {
                text: plain(self.risk_words("trace-none", &[])),
                indent: false,
            };
        }
        let columns: Vec<Column> = [
            ("number", Align::Center),
            ("event", Align::Left),
            ("controls", Align::Left),
            ("requirements", Align::Left),
        ]
        .map(|(head, align)| self.risk_column(head, align))
        .into();
        Block::Table(Table {
            columns,
            rows,
            continued: self.text("doc-continued"),
            dense: true,
            widths: TRACE_WIDTHS.into(),
            ..Table::default()
        })
    }
}
