//! A test to be written on paper: questions at the left, a box for each answer at the right.

use super::Writer;
use super::grid::{cell, head_cell};
use super::paragraph::Paragraph;
use super::run::{runs, strong, words};
use super::table::{Cell, Edge, Look, Row, table};
use crate::block::{Align, TestHead, TestQuestion, TestSection};
use crate::ops::Color;
use crate::page::{BOXES, MM, NUMBER, answer_box};

fn framed() -> Vec<Edge> {
    ["w:top", "w:left", "w:bottom", "w:right"]
        .map(|name| (name, 0.8, Color::Ink, "single"))
        .into()
}

impl Writer<'_> {
    pub(super) fn test_head(&mut self, head: &TestHead) {
        let score = 26.0 * MM;
        let room = self.setter.width() - score - 8.0 * MM;
        let mut titles = Paragraph::new("Title").with(&runs(&head.title));
        titles.push_str(&Paragraph::new("Subtitle").with(&runs(&head.under)));
        let boxed = table(
            Look::Plain,
            &[score],
            &[
                Row::new(vec![Cell {
                    edges: framed(),
                    ..cell("TableTiny", Align::Center, true, &words(&head.score))
                }]),
                Row {
                    height: Some(16.0 * MM),
                    ..Row::new(vec![Cell {
                        edges: framed(),
                        stands: "bottom",
                        ..cell("TableSmall", Align::Right, true, &words(&head.of))
                    }])
                },
            ],
        );
        let beside = format!("{boxed}{}", Paragraph::new("TableEnd").with(""));
        let row = Row::new(vec![Cell::new(titles), Cell::default(), Cell::new(beside)]);
        self.put_table(Look::Plain, &[room, 8.0 * MM, score], &[row]);
        let last = head.lines.len().saturating_sub(1);
        let mut widths = Vec::new();
        let mut cells = Vec::new();
        #[expect(clippy::cast_precision_loss, reason = "three labels at most")]
        let share = self.setter.width() / (head.lines.len() as f32 + 0.4);
        for (index, label) in head.lines.iter().enumerate() {
            widths.push(if index == last { share * 1.4 } else { share });
            cells.push(Cell {
                edges: vec![("w:bottom", 0.6, Color::Ink, "single")],
                stands: "bottom",
                ..cell("TableSmall", Align::Left, true, &runs(label))
            });
        }
        let row = Row {
            height: Some(9.0 * MM),
            ..Row::new(cells)
        };
        self.put_table(Look::Plain, &widths, &[row]);
    }

    pub(super) fn test_section(&mut self, section: &TestSection) {
        let text = self.setter.width() - NUMBER - BOXES;
        let head = Row {
            head: true,
            ..Row::new(vec![
                Cell {
                    span: 2,
                    ..head_cell(Align::Left, &runs(&section.how))
                },
                head_cell(Align::Right, &words(&section.answers)),
            ])
        };
        let rows = section.questions.iter().map(test_question);
        let rows: Vec<Row> = [head].into_iter().chain(rows).collect();
        self.put_table(Look::Rules, &[NUMBER, text, BOXES], &rows);
    }
}

fn test_question(question: &TestQuestion) -> Row {
    let mut asked = Paragraph::new("TableText").with(&runs(&question.text));
    for (letter, option) in &question.options {
        let content = match letter.is_empty() {
            true => runs(option),
            false => format!(
                "{}{}",
                strong(&crate::block::plain(format!("{letter}\u{2003}"))),
                runs(option)
            ),
        };
        asked.push_str(&Paragraph::new("TableText").with(&content));
    }
    let (wide, high) = answer_box(question.size);
    let to_write = table(
        Look::Plain,
        &[wide],
        &[Row {
            height: Some(high),
            ..Row::new(vec![Cell {
                edges: framed(),
                ..cell("TableText", Align::Left, false, "")
            }])
        }],
    );
    let beside = format!("{to_write}{}", Paragraph::new("TableEnd").with(""));
    let number = strong(&crate::block::plain(question.number.as_str()));
    Row::new(vec![
        cell("TableText", Align::Left, false, &number),
        Cell::new(asked),
        Cell {
            stands: "center",
            ..Cell::new(beside)
        },
    ])
}
